"""Write the table of currencies from Unicode CLDR: ISO 4217 code, English names, unambiguous symbols.

Run with Babel installed, which carries the CLDR data: ``python scripts/build_currencies.py``.
"""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import babel
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies, list_currencies

TARGET = Path(__file__).parents[1] / "plugins" / "newsfacts_numbers" / "data" / "currencies.csv"
AS_OF = dt.date(2025, 1, 1)
HEADER = f"""\
# ISO 4217 currencies. Built by scripts/build_currencies.py from Unicode CLDR as in Babel {babel.__version__};
# do not edit. Licence of the data: Unicode License v3 (https://www.unicode.org/license.txt).
# forms: names in lower case, as counted (one | many); symbol: where CLDR gives English one of its own;
# current: whether it is legal tender anywhere.
"""


def rows() -> list[dict[str, str]]:
    """One row a currency, sorted by code; funds, metals and test codes (X…) left out."""
    tender = {
        code
        for territory in map(str, babel.Locale("en").territories)
        if len(territory) == 2 and territory.isalpha()
        for code in get_territory_currencies(territory, AS_OF)
    }
    found = []
    for code in sorted(list_currencies(locale="en")):
        if code.startswith("X") and code not in {"XAF", "XCD", "XOF", "XPF"}:
            continue
        names = {get_currency_name(code, count=count, locale="en").lower() for count in (1, 2)}
        names = {name for name in names if "(" not in name and name != code.lower()}
        symbol = get_currency_symbol(code, locale="en")
        if names:
            current = "yes" if code in tender else "no"
            forms = "|".join(sorted(names))
            found.append({"code": code, "forms": forms, "symbol": "" if symbol == code else symbol, "current": current})
    return found


def main() -> None:
    """Write the file."""
    with TARGET.open("w", encoding="utf-8", newline="") as stream:
        stream.write(HEADER)
        writer = csv.DictWriter(stream, ["code", "forms", "symbol", "current"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())


if __name__ == "__main__":
    main()

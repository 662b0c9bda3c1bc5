"""Write the table of currencies from Unicode CLDR: ISO 4217 code, English names, unambiguous symbols.

Run with Babel installed, which carries the CLDR data: ``python scripts/build_currencies.py``.
"""

from __future__ import annotations

import csv
from pathlib import Path

import babel
from babel.numbers import get_currency_name, get_currency_symbol, list_currencies

TARGET = Path(__file__).parents[1] / "plugins" / "newsfacts_numbers" / "data" / "currencies.csv"
HEADER = f"""\
# ISO 4217 currencies. Built by scripts/build_currencies.py from Unicode CLDR as in Babel {babel.__version__};
# do not edit. Licence of the data: Unicode License v3 (https://www.unicode.org/license.txt).
# forms: names in lower case, as counted (one | many); symbol: where CLDR gives English one of its own.
"""


def rows() -> list[dict[str, str]]:
    """One row a currency, sorted by code; funds, metals and test codes (X…) left out."""
    found = []
    for code in sorted(list_currencies(locale="en")):
        if code.startswith("X") and code not in {"XAF", "XCD", "XOF", "XPF"}:
            continue
        names = {get_currency_name(code, count=count, locale="en").lower() for count in (1, 2)}
        names = {name for name in names if "(" not in name and name != code.lower()}
        symbol = get_currency_symbol(code, locale="en")
        if names:
            found.append({"code": code, "forms": "|".join(sorted(names)), "symbol": "" if symbol == code else symbol})
    return found


def main() -> None:
    """Write the file."""
    with TARGET.open("w", encoding="utf-8", newline="") as stream:
        stream.write(HEADER)
        writer = csv.DictWriter(stream, ["code", "forms", "symbol"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())


if __name__ == "__main__":
    main()

"""Build the countries plugin's lexicon from CLDR (through Babel) and curated additions.

    python scripts/build_countries.py            writes plugins/newsfacts_countries/data/{countries,surfaces}.csv
    python scripts/build_countries.py --check    says whether they are what this script makes; exit code 1 if not

Development-time only: needs Babel, which the library itself does not.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from babel import Locale
from babel.core import get_global

ROOT = Path(__file__).resolve().parent.parent
CURATED = ROOT / "scripts" / "countries" / "curated.csv"
DATA = ROOT / "plugins" / "newsfacts_countries" / "data"

ALPHA_2 = 2  # letters; CLDR also has regions of three digits

NOT_IN_ISO_3166 = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""CLDR's two-letter regions that are no country: parts of countries, unions, test locales."""

CLDR_VARIANTS = (
    (" & ", (" & ", " and ")),
    ("St. ", ("St. ", "St ", "Saint ")),
    ("’", ("'",)),
)
"""Spellings that stand for one another: CLDR writes the first, news any of the others."""

NOT_A_NAME = ("Congo - ", "SAR China", "Myanmar (", "(Keeling)", "U.S. Outlying")
"""CLDR names that are labels for a menu and never stand in a sentence; curated names replace them."""

KINDS = {
    "names": "name",
    "abbreviations": "abbreviation",
    "adjectives": "adjective",
    "persons": "person",
    "combining": "combining",
    "capitals": "capital",
    "seats": "seat",
    "places": "place",
    "evidence": "evidence",
}
"""Column of the curated table → kind of surface."""

LANGUAGES = frozenset(Locale("en").languages.values())
"""What CLDR calls the languages: French, Chinese, Dutch."""

LICENCES = """\
# Made by scripts/build_countries.py; change scripts/countries/curated.csv and build again.
# source cldr: Unicode CLDR {version} English territory and language names, through Babel; licence Unicode-3.0.
# source curated: public knowledge, curated for newsfacts; licence MIT.
"""


class Surface(NamedTuple):
    """One row of surfaces.csv."""

    surface: str
    code: str
    kind: str
    source: str


def variants(name: str) -> Iterator[str]:
    """A CLDR name in all the ways in which news spells it."""
    spellings = [name]
    for cldr, ours in CLDR_VARIANTS:
        spellings = [spelling.replace(cldr, one) for spelling in spellings for one in ours]
    yield from dict.fromkeys(spellings)


def plural(person: str) -> str | None:
    """The plural of a demonym; None where it is the same word (the Chinese, two Swiss).

    >>> plural("Briton"), plural("Frenchwoman"), plural("Maltese")
    ('Britons', 'Frenchwomen', None)
    """
    if person.endswith(("man", "woman")) and person not in {"German", "Roman", "Oman"}:
        return person[:-2] + "en"
    if person.endswith(("ese", "ss", "çois", "lois", "Batswana", "Basotho", "I-Kiribati")):
        return None
    return person + "s"


def countries() -> list[str]:
    """ISO 3166-1 alpha-2 codes, and XK for Kosovo."""
    codes = map(str, Locale("en").territories)
    return sorted(code for code in codes if len(code) == ALPHA_2 and code.isalpha() and code not in NOT_IN_ISO_3166)


def read_curated() -> dict[str, dict[str, str]]:
    """The curated table, by code."""
    lines = [line for line in CURATED.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {row["code"]: row for row in csv.DictReader(lines)}


def short_name(code: str, curated: dict[str, str]) -> tuple[str, str]:
    """What the country is called in a fact, and where that comes from."""
    if curated["short"]:
        return curated["short"], "curated"
    return Locale("en").territories[code].replace(" & ", " and "), "cldr"


def surfaces_of(code: str, curated: dict[str, str]) -> Iterator[Surface]:
    """Every surface of one country."""
    cldr = Locale("en").territories[code]
    if not any(label in cldr for label in NOT_A_NAME):
        for name in variants(cldr):
            yield Surface(name, code, "name", "cldr")
    if curated["short"]:
        yield Surface(curated["short"], code, "name", "curated")
    for adjective in filter(None, curated["adjectives"].split(";")):
        if adjective in LANGUAGES:
            yield Surface(adjective, code, "language", "cldr")
    for column, kind in KINDS.items():
        for value in filter(None, curated[column].split(";")):
            yield Surface(value, code, kind, "curated")
            if kind == "person" and (people := plural(value)):
                yield Surface(people, code, "people", "curated")


def without_repetition(surfaces: Iterable[Surface]) -> list[Surface]:
    """One row for a surface and kind, CLDR's first.

    Raises:
        ValueError: if two countries claim one surface.
    """
    rows: dict[tuple[str, str], Surface] = {}
    owner: dict[str, str] = {}
    for row in surfaces:
        if owner.setdefault(row.surface, row.code) != row.code:
            raise ValueError(f"{row.surface!r} is claimed by {owner[row.surface]} and by {row.code}")
        rows.setdefault((row.surface, row.kind), row)
    return list(rows.values())


def as_csv(header: tuple[str, ...], rows: Iterable[Iterable[str]]) -> str:
    """A table with its sources and licences on top."""
    out = io.StringIO()
    out.write(LICENCES.format(version=get_global("cldr")["version"]))
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def build() -> dict[str, str]:
    """The text of each data file, by file name."""
    curated = read_curated()
    codes = countries()
    names = [(code, *short_name(code, curated[code])) for code in codes]
    surfaces = without_repetition(row for code in codes for row in surfaces_of(code, curated[code]))
    return {
        "countries.csv": as_csv(("code", "name", "source"), names),
        "surfaces.csv": as_csv(Surface._fields, surfaces),
    }


def main() -> int:
    """Write the files, or check them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only")
    check = parser.parse_args().check
    stale = []
    for name, text in build().items():
        path = DATA / name
        if not path.exists() or path.read_text("utf-8") != text:
            stale.append(name)
            if not check:
                DATA.mkdir(exist_ok=True)
                path.write_text(text, "utf-8")
    print(f"{'stale' if check else 'written'}: {', '.join(stale) or 'nothing'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())

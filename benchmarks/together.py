"""How long the comparisons and disputes of many articles take, and how much memory.

    python benchmarks/together.py [--articles 4000] [--accounts 4] [--a-day 80] [--keep REPORT.pickle]

The articles are made up: each event is told by several papers, in sentences drawn anew, with figures that agree more
often than not. They have few words between them, so that far more of them seem to tell of one event than in news;
how many of a day there are decides the time, and without days (--a-day 0) each may tell of what any other tells.
16 facts come of an article. Reading 60,000 of them takes minutes, so that --keep writes the report to a file, or takes
it from there. One process, one core, and the processor's time, which others on the machine do not lengthen.
"""

from __future__ import annotations

import argparse
import pickle
import random
import resource
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import newsfacts

SEED: Final = 2026
FIRST_DAY: Final = date(2020, 1, 1)
WORDS: Final = {
    "syllable": "ba dor el fen gra hul ir kos lun mar nev or pel quin ras sol tar ul ven wes yal zim",
    "country": "France Spain Poland Norway Peru Kenya Japan Canada Chile Egypt Ghana India",
    "event": "flood fire strike landslide blackout storm trial election harvest merger",
    "thing": "homes schools bridges buses trees farms boats shops tents pumps lorries cranes",
    "deed": "approved rejected seized sold insured closed repaired inspected funded moved",
}
HEADS: Final = (
    "{event} in {town}\n\n{words} and {dead} people died in {town}, {country}.",
    "{town} counts the dead\n\nThe {event} of {town} in {country} killed {dead}, {chief} said: {words}.",
)
SHARED: Final = 8
"""Words of an event that no other has, of which an account opens with half."""
SENTENCES: Final = (
    "About {many} {thing} were damaged near {place}, Mayor {chief} said.",
    "The {event} cost {country} ${sum} million, according to Finance Minister {minister}.",
    "{share} percent of the {thing} in {place} are insured.",
    "“We {deed} the {thing} of {place} within {days} days,” said {chief}.",
    "{minister} denied that the ministry had {deed} the {thing} of {place}.",
    "{chief} said the ministry had {deed} the {thing} of {place}.",
    "A road of {length} kilometres between {town} and {place} is closed.",
    "Police arrested {few} people in {place} after {days} days of protests, {minister} told reporters.",
    "{hurt} people were injured, and {many} lost power for {days} days.",
    "Rescuers from {abroad} brought {few} {thing} to {place}.",
)
TOLD: Final = 6
"""Sentences of an article behind its lead."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=4_000, help="how many articles are made (default: 4,000)")
    parser.add_argument("--accounts", type=int, default=4, help="how many of them tell of one event (default: 4)")
    parser.add_argument("--a-day", type=int, default=80, help="articles of one day; 0: without days (default: 80)")
    parser.add_argument("--keep", type=Path, help="file of the report that is measured; written if it is not there")
    options = parser.parse_args()
    report = _report(_articles(options.articles, options.accounts, options.a_day), options.keep)
    newsfacts.Report().comparisons()  # views are looked up once a process
    print(f"{len(report.articles):,} articles, {len(report.facts):,} facts; Python {sys.version.split()[0]}")
    print(f"{'the report itself':32} {_peak_memory():>19,.0f} MB at most")
    for name, ask in (("comparisons", report.comparisons), ("disputes", report.disputes)):
        before = time.process_time()
        found = len(ask())
        seconds = time.process_time() - before
        print(f"{f'{found:,} {name}':32} {seconds:>8.1f} s {_peak_memory():>9,.0f} MB at most")


def _report(articles: Iterator[newsfacts.Article], keep: Path | None) -> newsfacts.Report:
    if keep is not None and keep.exists():
        report = pickle.loads(keep.read_bytes())  # noqa: S301 - which this script has written
        assert isinstance(report, newsfacts.Report)  # noqa: S101 - for the type checkers
        return report
    report = newsfacts.extract(articles)
    if keep is not None:
        keep.write_bytes(pickle.dumps(report, protocol=5))
    return report


def _articles(number: int, accounts: int, a_day: int) -> Iterator[newsfacts.Article]:
    draw = random.Random(SEED)  # noqa: S311 - the same articles each time
    event: dict[str, object] = {}
    words: list[str] = []
    for n in range(number):
        if n % accounts == 0:
            event, words = _event(draw), [_name(draw).lower() for _ in range(SHARED)]
        published = f"{FIRST_DAY + timedelta(days=n // a_day)}" if a_day else None
        yield newsfacts.Article(id=f"{n:07}", text=_account(draw, event, words), published=published)


def _event(draw: random.Random) -> dict[str, object]:
    names = ("town", "place", "chief", "minister")
    told: dict[str, object] = {name: _name(draw) for name in names[:2]}
    told |= {name: f"{_name(draw)} {_name(draw)}" for name in names[2:]}
    told |= {"event": _word(draw, "event"), "thing": _word(draw, "thing"), "deed": _word(draw, "deed")}
    told["country"], told["abroad"] = draw.sample(WORDS["country"].split(), 2)
    return told | {key: draw.randint(3, most) for key, most in _MOST.items()}


_MOST: Final = {
    "dead": 90,
    "hurt": 400,
    "many": 9000,
    "sum": 900,
    "share": 95,
    "days": 30,
    "length": 120,
    "few": 60,
}


def _account(draw: random.Random, event: dict[str, object], own_words: list[str]) -> str:
    """One paper's account, in which a figure in five is its own, and so is what half of the sentences are about."""
    told = event | {"words": " ".join(draw.sample(own_words, SHARED // 2))}
    told |= {key: draw.randint(3, most) for key, most in _MOST.items() if draw.random() < 0.2}
    paragraphs = [draw.choice(HEADS).format(**told)]
    for sentence in draw.sample(SENTENCES, TOLD):
        own = {"thing": _word(draw, "thing"), "deed": _word(draw, "deed")} if draw.random() < 0.5 else {}
        paragraphs.append(sentence.format(**told | own))
    return "\n\n".join(paragraphs)


def _word(draw: random.Random, kind: str) -> str:
    return draw.choice(WORDS[kind].split())


def _name(draw: random.Random) -> str:
    return "".join(draw.choices(WORDS["syllable"].split(), k=3)).title()


def _peak_memory() -> float:
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, Linux kibibytes
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


if __name__ == "__main__":
    main()

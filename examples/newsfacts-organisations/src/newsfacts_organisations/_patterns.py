"""What organisations look like."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from newsfacts.lexicon import read_csv

__all__ = ["companies", "known", "known_names", "ministries"]


@cache
def known_names() -> Mapping[str, tuple[str, Any]]:
    """Each spelling with the organisation's name and type."""
    return {row["text"]: (row["name"], row["type"]) for row in read_csv("newsfacts_organisations", "organisations.csv")}


@cache
def known() -> re.Pattern[str]:
    """Any known spelling, the longest first, as whole words."""
    spellings = sorted(map(re.escape, known_names()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spellings)})(?!\w)")


@cache
def ministries() -> re.Pattern[str]:
    """A ministry and what it is for."""
    return re.compile(
        r"""
        (?<!\w) Ministry [ ] of [ ]
        [A-Z][a-z]++                              # Finance
        (?: (?:[ ]and)?+ [ ] [A-Z][a-z]++ )?+     # Foreign Affairs, Trade and Industry
        (?!\w)
        """,
        re.VERBOSE,
    )


@cache
def _runs() -> re.Pattern[str]:
    """Capitalised words in a row; possessive, so that each is read once."""
    return re.compile(r"(?<!\w)[A-Z][\w'&-]*+(?:[ ](?:&|[A-Z][\w'&-]*+))*+")


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(row["suffix"] for row in read_csv("newsfacts_organisations", "company_suffixes.csv"))


def companies(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and name of each run of capitalised words that ends with a company's suffix, its dot included."""
    for run in _runs().finditer(text):
        words = run[0].split(" ")
        last = max((at for at, word in enumerate(words) if word in _suffixes()), default=0)
        if last:  # a suffix alone is no company
            name = " ".join(words[: last + 1])
            end = run.start() + len(name)
            dotted = end == run.end() and text[end : end + 1] == "." and words[last] in {"Corp", "Inc", "Co", "Ltd"}
            yield run.start(), end + dotted, name

"""What the head of an article names: the days, and the people, places and bodies."""

from __future__ import annotations

import calendar
import re
from typing import Final

from newsfacts import Article
from newsfacts_numbers._stems import telling_stems
from newsfacts_numbers._surroundings import HEAD

__all__ = ["CAPITAL", "capitals_at", "days_at", "head_text", "names_at"]

_CALENDAR: Final = frozenset((*calendar.day_name, *calendar.month_name))
_DAY: Final = re.compile(rf"(?<!\w)(?:{'|'.join(calendar.day_name)})(?!\w)")
_SENTENCE: Final = re.compile(r"[.!?][\"'”’)]*\Z")
# a capital behind a word or a comma, and the place of a dateline; what opens a sentence may be any word
_NAME: Final = re.compile(r"(?<=[\w,] )[A-Z][^\W\d_]{2,}|\A[A-Z]{3,}(?=[A-Z ,-])")
CAPITAL: Final = re.compile(r"(?<!\w)[A-Z][^\W\d_]{2,}")
"""Any word with a capital."""


def head_text(article: Article) -> str:
    """The first paragraphs that are sentences; a headline may have capitals everywhere."""
    head = (article.text[each.start : each.end] for each in article.paragraphs[:HEAD])
    return "\n".join(each for each in head if _SENTENCE.search(each))


def days_at(head: str) -> frozenset[str]:
    """The days of the week that a head names."""
    return frozenset(_DAY.findall(head))


def capitals_at(head: str) -> frozenset[str]:
    """The stems of all words in a head with a capital, but for days and months: names, and what opens a sentence."""
    return telling_stems(name for name in CAPITAL.findall(head) if name not in _CALENDAR)


def names_at(head: str) -> frozenset[str]:
    """The stems of the names in a head, but for days and months.

    >>> sorted(names_at("TARN - Ada Roe sang on Friday."))
    ['roe', 'tarn']
    """
    return telling_stems(name for line in head.split("\n") for name in _NAME.findall(line) if name not in _CALENDAR)

"""The clause of its sentence in which a figure stands, apart from those of other fates and of the source."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsfacts_numbers._surroundings import Place

__all__ = ["clause_around", "has_other_fate", "those_who", "without_source"]

# …, hospital staff said: what the source does is not said of the figure
_SOURCE = r"(?=(?:[\w’'.-]+ ){1,6}(?:said|says|announced|reported|showed|shows)(?!\w))"
_SOURCE_BEHIND = re.compile(f", {_SOURCE}")
# twelve were killed and 34 injured; 21 came and 12 were shot down
_FATE = (
    r"and (?=(?:\d[\d,]*|[a-z-]+) (?:others |more |people )?(?:(?:were|was) [a-z]+"
    r"|injured|wounded|hurt|killed|dead|missing|arrested|detained|rescued)(?!\w))"
)
_OTHER_FATE = re.compile(f" {_FATE}")
# 27 are infected, nine of them fatally
_SOME_OF_THEM = r"(?=(?:\d[\d,]*|[a-z-]+) of (?:them|whom|which)(?!\w))"
_WHILE = "(?:while|whereas|but|although|though|as|when) "
# a gap of 4 percent, to be filled by loans: what is to be done about it is another clause
_TO_BE_DONE = "to be "
# each branch begins with one plain character, so that the search leaps from one of these to the next
_CLAUSE_END = re.compile(
    rf";|:|, (?:(?:and|which|who|where) |{_WHILE}|{_SOME_OF_THEM}|{_SOURCE}|{_TO_BE_DONE})| (?:{_WHILE}|{_FATE})"
)
# of those who dived in, 12 came back: that they dived is told of all
_OF_ALL = re.compile(r"(?:Of|Among) (?:all )?(?:those|the [\w-]+(?: [\w-]+)?) (?:who|that|which) ([^,;.]{1,60}), ")


def clause_around(place: Place) -> tuple[int, int]:
    """Where the clause around a number begins and ends in its sentence."""
    ends = [match.end() for match in _CLAUSE_END.finditer(place.text)]
    if (of_all := _OF_ALL.match(place.text)) is not None:
        ends = sorted([of_all.end(), *ends])
    cuts = [0, *ends, len(place.text)]
    at = bisect_right(cuts, place.start) - 1
    return (cuts[at], cuts[at + 1]) if at + 1 < len(cuts) else (0, len(place.text))


def has_other_fate(place: Place) -> bool:
    """Whether it is told behind a number what happened to others."""
    return _OTHER_FATE.search(place.text, place.end) is not None


def without_source(text: str) -> str:
    """A text up to where it says who said so."""
    return _SOURCE_BEHIND.split(text)[0]


def those_who(place: Place) -> str:
    """What is told of all those of whom a number behind counts some (of those who had entered, | 12 ran), if so."""
    of_all = _OF_ALL.match(place.text)
    return of_all[1] if of_all is not None and of_all.end() <= place.start else ""

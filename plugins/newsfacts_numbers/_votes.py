"""On which side of a vote those stand whom a number counts."""

from __future__ import annotations

import re

from newsfacts_numbers._surroundings import Place

__all__ = ["side_of"]

# 58 deputies backed it, 31 voted against, 17 votes in favour; but not: 12 voted and
_SIDE = re.compile(
    r"(?: (?!(?:and|but|or|while|who|that|which) )[\w’'-]++){0,5}?"
    r" (?:(?P<yes>(?:voted |were |was )?in favou?r|(?:voted|were|was) (?:for|yes)|backed|supported|approved|favou?red)"
    r"|(?P<no>(?:voted |were |was )?against|voted (?:no|down)|opposed|rejected))(?!\w)"
)


def side_of(place: Place) -> str:
    """The side, *yes* or *no*, by the verb behind a number; empty where none is told."""
    side = _SIDE.match(place.text, place.end)
    return (side.lastgroup or "") if side else ""

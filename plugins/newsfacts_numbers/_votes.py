"""On which side of a vote those stand whom a number counts."""

from __future__ import annotations

import re

from newsfacts_numbers._surroundings import Place

__all__ = ["is_ahead_by", "side_of"]

# 58 deputies backed it, 31 voted against, 17 votes in favour; but not: 12 voted and
_SIDE = re.compile(
    r"(?: (?!(?:and|but|or|while|who|that|which) )[\w’'-]++){0,5}?"
    r" (?:(?P<yes>(?:voted |were |was )?in favou?r|(?:voted|were|was) (?:for|yes)|backed|supported|approved|favou?red)"
    r"|(?P<no>(?:voted |were |was )?against|voted (?:no|down)|opposed|rejected))(?!\w)"
)
# won by | 340 votes, a lead of | 340 votes, the margin, when all was counted: | 340 votes
_ABOUT = r"(?:about |around |just |only |some )?"
_AHEAD_BY = re.compile(
    rf" by {_ABOUT}\Z"
    rf"|(?<!\w)(?:margin|lead)(?: \w+){{0,8}}(?:,[^.;:,]{{0,40}},?)?(?: (?:of|at|to|was|is)|:) {_ABOUT}\Z",
    re.IGNORECASE,
)
_AHEAD = re.compile(r" (?:[a-z]+ )?(?:ahead|behind|more than (?:his|her|its|their|the))(?!\w)")
_REACH = 90  # characters before a number in which a margin is named


def is_ahead_by(place: Place) -> bool:
    """Whether the words around a number say that somebody is ahead by so much: a lead of 40 votes, 40 votes ahead."""
    if _AHEAD_BY.search(place.text, max(0, place.start - _REACH), place.start):
        return True
    return _AHEAD.match(place.text, place.end) is not None


def side_of(place: Place) -> str:
    """The side, *yes* or *no*, by the verb behind a number; empty where none is told."""
    side = _SIDE.match(place.text, place.end)
    return (side.lastgroup or "") if side else ""

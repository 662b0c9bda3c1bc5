"""Where it was of which a figure tells, as far as its sentence says."""

from __future__ import annotations

import re

from newsfacts_numbers._stems import telling_stems, words_of
from newsfacts_numbers._surroundings import CAPITALS

__all__ = ["places_in", "regions_in"]

_KIND_OF_PLACE = (
    r"(?:town|city|village|province|state|region|district|county|island|municipality|lake|river|port|resort|suburb"
    r"|market|harbour|airport)"
)
# in southern Spain, off Gozo, on the Rio Negro, on Lake Como; the Japanese town of Iwanai; Kaltenau village
_BEARING = r"(?:(?:north|south|east|west|central|upper|lower)[a-z-]* )?"
# two lakes have only that word in common
_SORT = r"(?:(?:the )?(?:Rio|River|Lake|Loch|Lough|Island|Isle|Mount) )"
_PLACE = re.compile(
    r"(?<!\w)(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|into|to|[Oo]ff|[Aa]round|[Aa]cross|[Aa]bove)"
    rf" {_BEARING}{_SORT}?({CAPITALS})"
    rf"|(?<!\w)[Oo]n {_SORT}({CAPITALS})"
    rf"|(?<!\w){_KIND_OF_PLACE} of ({CAPITALS})"
    rf"|(?=[A-Z])(?!\w+(?:an|ese|ish) )({CAPITALS})(?= {_KIND_OF_PLACE}(?!\w))"  # capital first, which is soon told
)
_IN_REGION = re.compile(rf"(?<!\w)[Ii]n ({CAPITALS})|(?<!\w){_KIND_OF_PLACE} of ({CAPITALS})")


# the largest find of its sort in Norland: that is what it is held against, not where it was
_SCOPE = re.compile(
    r"(?<!\w)(?:[a-z]{3,}est|worst|first|most [a-z]+|best)(?! of)(?: [a-z]+){1,6}? (?:in|across) (?:[A-Z][\w’'-]*+ ?)+"
)


def places_in(text: str) -> frozenset[str]:
    """The stems of all places where a text says that something happens."""
    return _stems(_PLACE, text)


def regions_in(text: str) -> frozenset[str]:
    """The stems of those of which it says that it is so in that very place, or kind of place."""
    return _stems(_IN_REGION, text)


def _stems(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    found = pattern.findall(_SCOPE.sub("", text))
    return telling_stems(words_of(" ".join(map(" ".join, found)))) if found else frozenset()

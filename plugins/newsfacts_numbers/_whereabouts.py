"""Where it was of which a figure tells, as far as its sentence says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newsfacts_numbers._stems import table, telling_stems, words_of
from newsfacts_numbers._surroundings import CAPITALS, HELD, Place

__all__ = ["cities", "home_of", "is_in_city", "is_nationwide", "places_in", "regions_in", "sites_in"]

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
# sent to Orb: there it will happen, if anything does
_SITE = re.compile(
    rf"(?<!\w)(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) {_BEARING}{_SORT}?({CAPITALS})|(?<!\w){_KIND_OF_PLACE} of ({CAPITALS})"
)
# but where on a lake or a mountain it was either article may say in its own way
_IN_REGION = re.compile(
    rf"(?<!\w)[Ii]n (?!(?:Lake|Loch|Lough|Mount) )({CAPITALS})|(?<!\w){_KIND_OF_PLACE} of ({CAPITALS})"
)

# Norland has | 4 million inhabitants, the population of Orb is | 90,000, Norland's population of | 4 million
_HOME_BEFORE = re.compile(
    rf"(?<!\w)(?:({CAPITALS}) (?:now |still |once )?(?:has|had|counts|counted|is home to|was home to)"
    rf"|(?:population|inhabitants|residents) of ({CAPITALS})[^.;,]*|({CAPITALS})['’]s? population[^.;,]*) \Z"
)
# 90,000 people | live in Orb; 90,000 inhabitants | of Orb
_HOME_BEHIND = re.compile(
    rf"(?: [a-z]+){{0,3}} (?:(?:now |who )?(?:live|lives|lived|living|dwell|reside) (?:in|on)"
    rf"|(?:inhabitants|residents) (?:of|in)) (?:the (?:city|town|village|island|province|region) of )?({CAPITALS})"
)


# the largest find of its sort in Norland: that is what it is held against, not where it was
_SCOPE = re.compile(
    r"(?<!\w)(?:[a-z]{3,}est|worst|first|most [a-z]+|best)(?! of)(?: [a-z]+){1,6}? (?:in|across) (?:[A-Z][\w’'-]*+ ?)+"
)
# a blast heard as far away as Orb: that is not where it was
_NOTICED = re.compile(
    r"(?<!\w)(?:felt|heard|seen|visible|audible)(?: [a-z]+){0,4}? (?:in|at|near|as) (?:[A-Z][\w’'-]*+ ?)+"
)
# struck a reef on its way to Orb: it never came there
_UNDER_WAY = re.compile(
    r"(?<!\w)(?:(?:on|along) (?:its|the|his|her|their) way|bound|heading|headed|en route)"
    r" (?:to|for|from) (?:[A-Z][\w’'-]*+ ?)+"
)
_IN_UNDER_WAY = ("way ", "bound ", "headi", "heade", "route ")  # one of which is in each of its matches
# all over the country; across Norland
_NATIONWIDE = re.compile(
    rf"(?<!\w)(?:(?:[Aa]cross|[Tt]hroughout|[Aa]ll over) (?:the (?:whole |entire )?(?:country|nation)|{CAPITALS})"
    r"|[Nn]ationwide|[Cc]ountrywide|in the (?:country|nation) as a whole|in the whole (?:country|nation))(?!\w)"
)
# in the Norish capital, the city's health office
_IN_CITY = re.compile(
    r"(?<!\w)[Ii]n (?:the|its|their) (?:[A-Z][\w-]*+ )?(?:capital|city)"
    r"(?= (?:this|last|so|since|alone|on|in|by|after|when)(?!\w)| [A-Z\d]|[,.;]|\Z)"
)


@cache
def cities() -> Mapping[str, str]:
    """The city of each district that is known by its own name: Manhattan is in New York."""
    return {district: city for city, districts in table("districts").items() for district in districts}


def places_in(text: str) -> frozenset[str]:
    """The stems of all places where a text says that something happens."""
    return _stems(_PLACE, text)


def regions_in(text: str) -> frozenset[str]:
    """The stems of those of which it says that it is so in that very place, or kind of place."""
    return _stems(_IN_REGION, text)


def sites_in(text: str) -> frozenset[str]:
    """The stems of the places where a text says that something happens, not of those to which anybody goes."""
    return _stems(_SITE, text)


def home_of(place: Place) -> frozenset[str]:
    """The stems of the place whose inhabitants a number counts; empty where none is named."""
    before = _HOME_BEFORE.search(place.text, max(0, place.start - HELD), place.start)
    home = before or _HOME_BEHIND.match(place.text, place.end)
    return telling_stems(words_of(" ".join(filter(None, home.groups())))) if home else frozenset()


def is_nationwide(text: str) -> bool:
    """Whether a text speaks of all of a country, or of a region by name."""
    return _NATIONWIDE.search(text) is not None


def is_in_city(text: str) -> bool:
    """Whether a text speaks of a capital or a city alone."""
    return _IN_CITY.search(text) is not None


def _stems(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    if any(word in text for word in _IN_UNDER_WAY):
        text = _UNDER_WAY.sub("", text)
    found = pattern.findall(_NOTICED.sub("", _SCOPE.sub("", text)))
    return telling_stems(words_of(" ".join(map(" ".join, found)))) if found else frozenset()

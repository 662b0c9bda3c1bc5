"""What shows that a noun that may name many things names another one here."""

from __future__ import annotations

import re
from typing import Final

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._kinds import is_vaguer
from newsfacts_numbers._surroundings import HELD, Place
from newsfacts_numbers._times_apart import differ

__all__ = ["vaguely_called"]

# the partners in the next cabinet: | Moles, Otters and Voles; but of its partners the party is none itself
_PARTNERS: Final = re.compile(r"(?<!\w)partners(?!\w)[^.;]*\Z")
_WHOSE: Final = re.compile(
    r"(?<!\w)(?:its|his|her|their|our|(?!(?:coalition|alliance|government|cabinet)['’])[\w-]++['’]s?)"
    r" (?:[a-z-]+ ){0,3}?partners(?!\w)[^.;]*\Z"
)


def vaguely_called(one: Figure, other: Figure) -> bool:
    """Five places may be the five towns, not the nine; but partners who are listed by name may be the parties."""
    if one.dimension != "count":
        return False
    pairs = ((one, other), (other, one))
    return any(is_vaguer(a.noun, b.noun) and not _lists_partners(a) for a, b in pairs) and differ(one, other)


def _lists_partners(figure: Figure) -> bool:
    return figure.is_list and _are_partners(figure.around)


def _are_partners(place: Place) -> bool:
    before = place.text, max(0, place.start - HELD), place.start
    return _PARTNERS.search(*before) is not None and _WHOSE.search(*before) is None

"""Whether a number counts some of what is spoken of, or all of it."""

from __future__ import annotations

import re

from newsfacts_numbers._surroundings import HELD, Place

__all__ = ["is_partitive", "is_size", "is_some_of_all_who", "is_subgroup", "is_total"]

# 10 of those: of some told of before; but 10 of those who sang are told of whole
_SUBGROUP = re.compile(r" of (?:which|whom|them|these|those(?! who(?!\w)))(?!\w)")
# eight of the bodies, two of the injured
_PLURAL = r"(?:[a-z]+s|[a-z]*men|children|people|police|staff|crew|dead|injured|wounded)"
_OF_THOSE_TOLD = re.compile(rf" of the {_PLURAL}(?!\w)")
# 17 of the men who had fled: of those, not all who had; but of its men who fled all did
_OF_ALL_WHO = re.compile(rf" of the (?:[a-z]+ )?{_PLURAL} (?:who|that|which)(?!\w)")
# 23 of its 29 seats, the first two, the other ten
_SOME = re.compile(r" of (?:the |its |their |his |her )?(?:\d|two |three |four |five |six |seven |eight |nine |ten )")
# 112 of 150 seats, nine out of the ten, one of the ten; but one of nine skiers: nine are told of
_TOTAL = re.compile(
    r"(?<![\w.])(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most)"
    r" (?:out )?of (?:the |its |their )?\Z|(?<!\w)one of (?:the|its|their) \Z",
    re.IGNORECASE,
)
# a | 180-seat assembly
_OF_A_BODY = re.compile(r"[-\u2011](?:seats?|members?|beds?|rooms?|strong|storeys?)(?!\w)")
_RANKED = (
    " first ",
    " last ",
    " other ",
    " remaining ",
    " past ",
    " next ",
    " previous ",
    " earlier ",
    " additional ",
    " another ",
)
# the curfew will last | 14 days
_LASTS = re.compile(r"(?<!\w)(?:will|would|to|can|could|may|might|must) last \Z")


def is_subgroup(place: Place) -> bool:
    """Whether it counts some of those counted before (10 of which, the other ten)."""
    text, start, end = place.text, place.start, place.end
    of_some = _SUBGROUP.match(text, end) or _SOME.match(text, end)
    ranked = f" {text[:start].casefold()}".endswith(_RANKED)
    return bool(of_some) or (ranked and not _LASTS.search(text, max(0, start - HELD), start))


def is_partitive(place: Place) -> bool:
    """Whether it counts some of what is spoken of anyway (eight of the bodies)."""
    return _OF_THOSE_TOLD.match(place.text, place.end) is not None


def is_some_of_all_who(place: Place) -> bool:
    """Whether it counts some of those of whom a relative clause tells (17 of the men who had fled)."""
    return _OF_ALL_WHO.match(place.text, place.end) is not None


def is_total(place: Place) -> bool:
    """Whether it is what a part is taken of (112 of 150 seats)."""
    return bool(_TOTAL.search(place.text, max(0, place.start - HELD), place.start))


def is_size(place: Place) -> bool:
    """Whether it tells in one word with a noun how large something is (a 180-seat assembly)."""
    return _OF_A_BODY.match(place.text, place.end) is not None

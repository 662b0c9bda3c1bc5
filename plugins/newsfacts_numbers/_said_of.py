"""What a text says is done to those that a number counts, or happens to them."""

from __future__ import annotations

import re

from newsfacts_numbers._stems import roles_in, roles_of, roles_right_before, stem, words_of
from newsfacts_numbers._surroundings import Place

__all__ = ["is_of_none", "predicate_behind", "roles_by", "roles_told"]

_LIVING = frozenset(("living",))
_OWNED = frozenset(("owned",))
_NEAR = 30  # characters before a number
_BELONGING = frozenset(("living", "employed", "killed"))
# escaped drowning; ate death caps: nobody is said to have died; nor is anybody freed whose figures are released, or
# arrested who held on to a plank
_SPARED = re.compile(
    r"(?<!\w)(?:(?P<spared>(?:escap|surviv|avoid|cheat)\w* (?:death|drowning|being killed)"
    r"|who lived(?! (?:there|here|in|on|at|near|nearby|next|with|by|under|above|below|alone|off|among|around|outside"
    r"|along|beside|close|beyond|across|together)(?!\w)))"
    r"|held (?:on to|out|up|talks|hands|signs|an?|the|his|her|its|their)"
    r"|death (?:caps?|row|penalt(?:y|ies)|threats?|certificates?|sentences?|squads?)"
    r"|(?:reports?|figures|data|statistics|statements?|survey|study|findings|results|list|footage|video)"
    r" (?:(?:was|were|had been|has been|have been|to be) )?released)(?!\w)",
    re.IGNORECASE,
)
# one of these is in each of its matches
_IN_SPARED = ("death", "drowning", "being killed", "who lived", "held ", "released")
# none of the | 46 was hurt
_NONE_OF = re.compile(
    r"(?<!\w)(?:none|not one|no one|nobody|neither) (?:of|among) (?:(?:the|its|their|his|her|those|these|all) )?\Z",
    re.IGNORECASE,
)
# 70 homes | were newly painted
_DONE_TO = re.compile(
    r" (?:were|are|was|is|have been|had been|has been) (?:[a-z]+ly )?"
    r"(?P<verb>[a-z]+(?:ed|en|wn|ung|ld|pt|ught))(?!\w)"
)


def predicate_behind(place: Place, noun: str) -> str:
    """The stem of the verb by which something is done to what a number counts; empty if none stands behind its noun.

    Args:
        place: Where the number stands.
        noun: What it counts.
    """
    behind = place.end + 1 + len(noun)
    if not noun or place.text[place.end + 1 : behind] != noun:
        return ""
    done = _DONE_TO.match(place.text, behind)
    return stem(done["verb"]) if done else ""


def roles_told(text: str) -> frozenset[str]:
    """What a text says is done or happens, without words for death that tell of none."""
    lower = text.casefold()
    if any(word in lower for word in _IN_SPARED):  # as in few texts, and only those need be searched
        text = _SPARED.sub(lambda match: "rescued" if match["spared"] else "", text)
    return roles_in(text, words_of(text))


def roles_by(noun: str, before: str) -> frozenset[str]:
    """The roles that a noun, or the words right before the number, give whatever else is said beside it.

    Whoever has employees employs them, and a town that has 40 dead owns nobody.
    """
    own = roles_of(noun)
    if own & _LIVING:
        return own & _LIVING
    direct = roles_right_before(before)
    return own & _BELONGING or direct if direct == _OWNED else direct


def is_of_none(text: str, start: int) -> bool:
    """Whether what is said of a number is said of none of those whom it counts: none of the 46 was hurt."""
    return _NONE_OF.search(text, max(0, start - _NEAR), start) is not None

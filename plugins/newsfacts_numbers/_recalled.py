"""Whether a sentence recalls another event than the one that its article tells of."""

from __future__ import annotations

import re

from newsfacts_numbers._surroundings import Place

__all__ = ["recalls"]

_SPAN = r"(?:years?|months?|weeks?|decades?)"
# no protest, no harvest and no priest
_MOST = (
    r"(?:worst|best|first|most [a-z]+|(?!priest)[a-z]{2,}iest"
    r"|(?:bigg|larg|great|high|low|long|strong|fierc|few|hott|cold|wett)est)"
)
# the worst crash since | one killed 58; the worst crash in ten years: that is what this one is held against
_HELD_AGAINST = re.compile(rf"(?<!\w){_MOST}(?: [a-z]+){{0,4}} (?P<since>since|in|for|of) [^,.;]*", re.IGNORECASE)
# two years ago; an earlier crash; the last one; in the past ten years; at another school; elsewhere
_RECALLING = re.compile(
    rf"(?<!\w)(?:{_SPAN} (?:ago|(?:earlier|before)(?! (?:the|a|an|he|she|it|they) ))"
    r"|(?:an|the|one|in|a) (?:earlier|previous|similar|separate) [a-z]+"
    r"|last (?:week|weekend|month|time)"
    r"|(?:at|in|during|after|with) (?:the|its|their|his|her) (?:last|previous) [a-z]+"
    rf"|(?:in|over) the (?:past|last) (?:[a-z]+ |\d+ )?{_SPAN}"
    rf"|(?:has|have|had) [^,.;]{{1,60}} in (?:[a-z]+|\d+) {_SPAN}"
    r"|(?:at|in|by|from|of) another [a-z]+|elsewhere|(?:in|across) (?:other|neighbou?ring) [a-z]+)(?!\w)",
    re.IGNORECASE,
)


def recalls(place: Place) -> bool:
    """Whether the sentence of a number tells of what happened at another time, or at another place of its kind."""
    text = place.text
    for held in _HELD_AGAINST.finditer(text):
        if held.start() < place.start < held.end():
            return held["since"].casefold() == "since"
    return _RECALLING.search(_HELD_AGAINST.sub("", text)) is not None

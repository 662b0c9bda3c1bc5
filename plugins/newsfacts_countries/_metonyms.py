"""Places that stand for a government."""

from __future__ import annotations

import re

from newsfacts_countries._mention import Mention

__all__ = ["stands_for_government"]

_SAYS = re.compile(
    r" (?:also |has |have |had |would |will |was |is )?"
    r"(?:said|says|pledged|rejected|accused|denied|warned|insisted|announced|agreed|refused|wants|wanted|urged|decided|"
    r"claimed|demanded|condemned|called|vowed|forges|awaiting|not yet decided|had to|backed|backs|confirmed)\b"
)


def stands_for_government(mention: Mention) -> bool:
    """Whether the place stands for the government that sits there."""
    return "seat" in mention.entry.kinds or bool(_SAYS.match(mention.right))

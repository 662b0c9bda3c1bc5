"""How a country is mentioned: name, adjective, demonym."""

from __future__ import annotations

import re

from typing import Literal
from newsfacts_countries._mention import Mention

__all__ = ["Form", "form_of"]

Form = Literal["name", "adjective", "demonym", "metonym"]

_NOT_A_NOUN = frozenset(
    """
    a about across after against agree agreed agreed all alone also always am among an and announced are aren't around as ask asked asks at
    attacks back backs based be because become becomes been before began begin begins being between both but by came can
    can't cannot claims come comes could couldn't did didn't do does doesn't doing don't down during each even ever fights
    for from gave get gets give gives go goes going got had has hasn't have haven't having he her here him his how however
    i if in including insists into is isn't it its join joined joining joins just knows last later launches less like made make makes may me
    might more most moves much must my near need needs never next nor not now of off on once one only or our out over per
    pledges pulls put quite rather remains said same say says seeks seems sends shall she should since so some soon still such
    takes than that the their them then there these they this those though through thus to today together tomorrow tonight too took
    toward towards tries under unless until up upon us urges used very wants warns was wasn't we welcomes well went were weren't what when
    where whether which while who whom whose why will with within without won won't would yesterday yet you your
    """.split()
)
_ARTICLE = re.compile(r"\b(?:a|an|another|one|the|two|three|four|five|six|many|some|young|old|fellow|these|those|most) $", re.IGNORECASE)


def form_of(mention: Mention) -> Form:
    """The form of a mention that means a country."""
    kinds = mention.entry.kinds
    if "people" in kinds:
        return "demonym"
    if "name" in kinds:
        return "name"
    before_noun = _before_noun(mention)
    if "abbreviation" in kinds:
        return "adjective" if before_noun else "name"
    if "adjective" not in kinds:
        return "demonym"
    return "adjective" if before_noun or not _ARTICLE.search(mention.left) else "demonym"


def _before_noun(mention: Mention) -> bool:
    """Whether a noun follows, which the surface then modifies: ``US officials``, ``US-led``."""
    if mention.right[:1] in {"-", "‑"} and mention.right[1:2].isalpha():
        return True
    following = mention.next
    return bool(following) and following.lower() not in _NOT_A_NOUN and not following.endswith("ed") and following[0].isalpha()

"""How a country is mentioned: name, adjective, demonym."""

from __future__ import annotations

import re

from newsfacts import CountryForm as Form
from newsfacts_countries._lexicon import words
from newsfacts_countries._mention import Mention

__all__ = ["Form", "form_of"]

_ARTICLE = re.compile(
    r"\b(?:a|an|another|one|the|two|three|four|five|six|many|some|young|old|fellow|these|those|most) $", re.IGNORECASE
)


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
    if mention.right[:1] in {"-", "\N{NON-BREAKING HYPHEN}"} and mention.right[1:2].isalpha():
        return True
    following = mention.next
    return (
        bool(following)
        and following.lower() not in words().function
        and not following.endswith("ed")
        and following[0].isalpha()
    )

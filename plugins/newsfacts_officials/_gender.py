"""What honorifics and given names tell: Mrs. Clinton is not Bill Clinton."""

from __future__ import annotations

from typing import Literal

from newsfacts.text import Name
from newsfacts_officials._lexicon import vocabulary

__all__ = ["Gender", "gender_of_given", "gender_of_honorific"]

Gender = Literal["feminine", "masculine"]


def gender_of_honorific(name: Name, text: str) -> Gender | None:
    """What the honorific before a name tells, in the article's text; None if there is none or it may be anybody's."""
    if name.honorific is None:
        return None
    return _of({word.strip(".").lower() for word in text[name.honorific.start : name.honorific.end].split()})


def gender_of_given(full: str) -> Gender | None:
    """What the given name of a full name tells; None if it is none of the commonest."""
    given, *rest = full.lower().split()
    return _of({given}) if rest else None


def _of(words: set[str]) -> Gender | None:
    if words & vocabulary("feminine"):
        return "feminine"
    return "masculine" if words & vocabulary("masculine") else None

"""Which names may be a person's."""

from __future__ import annotations

from newsfacts.text import Name
from newsfacts_officials._lexicon import bodies, heads, places, vocabulary

__all__ = ["may_be_person"]

_LONGEST = 6  # words
_ACRONYM = 4  # letters


def may_be_person(name: Name) -> bool:
    """Whether a name may be a person's: not a place's, a body's or a thing's, as far as the lexicons know."""
    words = name.text.replace(".", "").split()
    last = words[-1]
    if len(name.words) > _LONGEST or last.lower() in vocabulary("not_persons"):
        return False
    if len(words) == 1 and (last.lower() in vocabulary("stops") or (last.isupper() and len(last) <= _ACRONYM)):
        return False
    if name.text.isupper():
        words = name.text.title().replace(".", "").split()
    if any((found := table.at(words, 0)) and found[0] == len(words) - 1 for table in (bodies(), places())):
        return False
    return len(words) > 1 or not heads().at([last.lower()], 0)

"""Which names may be a person's."""

from __future__ import annotations

from newsfacts.text import Name
from newsfacts_officials._lexicon import bodies, heads, places, vocabulary

__all__ = ["may_be_person"]


def may_be_person(name: Name) -> bool:
    """Whether a name may be a person's: not a place's, a body's, an office's or a thing's, as far as the lexicons know."""
    words = name.text.replace(".", "").split()
    if len(words) > 6 or any(char.isdigit() for char in name.text):
        return False
    if any(word.lower() in vocabulary("not_persons") for word in words[-2:]):
        return False
    if len(words) == 1 and (words[0].lower() in vocabulary("stops") or (words[0].isupper() and len(words[0]) < 5)):
        return False
    if (found := bodies().at(words, 0)) and found[0] == len(words) - 1:
        return False
    if (known := places().at(words, 0)) and known[0] == len(words) - 1:
        return False
    return not (heads().at([word.lower() for word in words], 0) and len(words) == 1)

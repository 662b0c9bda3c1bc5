"""Which names may be a person's."""

from __future__ import annotations

from newsfacts.text import Name
from newsfacts_officials._lexicon import bodies, heads, places, vocabulary

__all__ = ["may_be_person"]

_LONGEST = 6  # words
_PLAIN = 2  # words of a given name and a surname
_ACRONYM = 4  # letters


def may_be_person(name: Name, *, introduced: bool = False) -> bool:
    """Whether a name may be a person's: not a place's, a body's or a thing's, as far as the lexicons know.

    Args:
        name: The name.
        introduced: Whether an office introduces it: then a surname that is a common noun is no hindrance (Jim Day).
    """
    words = name.text.replace(".", "").split()
    last = words[-1]
    storm = not introduced and len(words) > 1 and words[0].lower() in vocabulary("opening_things")
    if storm or len(name.words) > _LONGEST:
        return False
    if last.lower() in vocabulary("not_persons"):
        surname = last.lower() in vocabulary("surnames_too") and len(words) == _PLAIN and name.is_personal
        return introduced and surname
    if len(words) == 1 and (last.lower() in vocabulary("stops") or (last.isupper() and len(last) <= _ACRONYM)):
        return False
    if name.text.isupper():
        words = name.text.title().replace(".", "").split()
    called = name.honorific is not None and len(words) == 1  # Mr French, Ms Jordan
    tables = (bodies(),) if called else (bodies(), places())
    if any((found := table.at(words, 0)) and found[0] == len(words) - 1 for table in tables):
        return False
    return len(words) > 1 or not heads().at([last.lower()], 0)

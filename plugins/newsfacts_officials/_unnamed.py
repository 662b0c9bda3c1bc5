"""Officials without a name: which office phrases speak of a person, and which only of a post."""

from __future__ import annotations

from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office

__all__ = ["is_mention"]


def is_mention(office: Office) -> bool:
    """Whether a phrase without a name speaks of a person."""
    words = office.words
    if words.joined(office.last) and words.keys[office.last + 1] in vocabulary("posts"):
        return False  # the president's post: chief of staff job, the mayor race
    if words.possesses(office.last) and words.keys[office.last + 1] in vocabulary("office_bodies"):
        return False  # the sheriff's department
    if office.form.plural:
        return True
    if office.head in _OTHERWISE and not _continues(office):
        return False  # an official visit, the general public
    if office.head == "justice" and not (office.words.is_capitalised(office.head_first) or "body" in office.marks):
        return False  # economic justice
    before = words.keys[office.outer - 1] if office.outer and words.joined(office.outer - 1) else ""
    if before in vocabulary("copulas"):
        return False  # he was governor, he is the governor
    if before in vocabulary("roles") and office.determiner == "":
        return False  # as governor, for president
    if before == "of" and words.keys[office.outer - 2] in vocabulary("posts"):
        return False  # the office of the secretary
    if before in {"as", "like"} and (office.determiner not in {"the", "this"} or _goes_on(office)):
        return False  # as a senator, as his aide, as the special envoy of the president
    return office.determiner != "" or bool(office.marks - {"former"}) or words.is_capitalised(office.head_first)


# Heads that are adjectives, or nouns of another meaning, too.
_OTHERWISE = frozenset({"official", "general", "chief", "representative", "counsel", "chair", "head"})


def _continues(office: Office) -> bool:
    """Whether the text goes on as behind a noun for a person."""
    words = office.words
    if not words.joined(office.last):
        return True
    key = words.keys[office.last + 1]
    return key in vocabulary("continuing") or key.endswith(("ed", "ly")) or not key.isalpha()


def _goes_on(office: Office) -> bool:
    """Whether the phrase says whose office it is: then it is a role, and `as` does not open a clause."""
    behind = office.words.keys[office.last + 1] if office.words.joined(office.last) else ""
    return office.last > office.head_last or behind in {"of", "to"}

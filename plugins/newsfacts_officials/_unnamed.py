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
    if office.form.plural:
        return True
    before = words.keys[office.outer - 1] if office.outer and words.joined(office.outer - 1) else ""
    if before in vocabulary("copulas"):
        return False  # he was governor, he is the governor
    if before in vocabulary("roles") and (office.determiner not in {"the", "this"} or office.last > office.head_last):
        return False  # as governor, as a senator, as the special envoy of the president
    return office.determiner != "" or bool(office.marks - {"former"}) or words.is_capitalised(office.head_first)

"""Officials without a name: which office phrases speak of a person, and which only of a post."""

from __future__ import annotations

from newsfacts_officials._offices import Office

__all__ = ["is_mention"]

_POST = {
    "post", "job", "role", "position", "office", "race", "candidate", "candidates", "election", "elections", "campaign", "nominee", "hopeful",
    "seat", "vote", "debate", "runoff", "primary", "contest", "nomination", "hopefuls", "nominees",
}  # fmt: skip
_ROLE = {
    "as", "become", "became", "becoming", "elected", "appointed", "named", "for", "nominated", "be", "being", "was", "is", "were", "are", "like", "of", "been",
}  # fmt: skip


def is_mention(office: Office) -> bool:
    """Whether a phrase without a name speaks of a person."""
    words = office.words
    if words.joined(office.last) and words.keys[office.last + 1] in _POST:
        return False
    before = words.keys[office.outer - 1] if office.outer else ""
    if office.form.plural:
        return True
    if office.determiner == "" and before in _ROLE:
        return False
    return office.determiner != "" or bool(office.marks - {"former"}) or words.is_capitalised(office.head_first)

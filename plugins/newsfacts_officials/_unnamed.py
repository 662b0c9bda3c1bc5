"""Officials without a name: which office phrases speak of a person, and which only of a post."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office

__all__ = ["RULES", "is_mention"]

_OPENING = frozenset("\"'“‘«")
_CLOSING = frozenset("\"'”’»")

Rule = Callable[[Office], bool | None]
"""Whether a phrase speaks of a person; None if the rule cannot tell."""


def of_a_post(office: Office) -> bool | None:
    """The mayor race, the chief of staff job, the office of the secretary speak of posts."""
    words = office.words
    behind = words.joined(office.last) and words.keys[office.last + 1] in vocabulary("posts")
    before = _before(office) == "of" and words.keys[office.outer - 2] in vocabulary("posts")
    return False if behind or before else None


def of_a_body(office: Office) -> bool | None:
    """The sheriff's department is none of the sheriff's mentions."""
    words = office.words
    possesses = words.possesses(office.last) and words.keys[office.last + 1] in vocabulary("office_bodies")
    return False if possesses else None


def in_a_bodys_name(office: Office) -> bool | None:
    """The Conference of Mayors, the Council of Foreign Ministers are bodies."""
    words = office.words
    if office.outer < 2 or _before(office) != "of" or not words.is_capitalised(office.first):
        return None
    body = words.keys[office.outer - 2]
    named = words.is_capitalised(office.outer - 2) and body in vocabulary("body_nouns") | vocabulary("private")
    return False if named and office.form.plural else None


def of_a_work(office: Office) -> bool | None:
    """Between quotation marks of its own it is the title of a play or book."""
    text = office.words.text
    quoted = office.mention_start > 0 and text[office.outer_start - 1] in _OPENING and text[office.end : office.end + 1]
    return False if quoted and quoted in _CLOSING else None


def of_a_clause(office: Office) -> bool | None:
    """In `who heads the bank` it is a verb."""
    return False if _before(office) == "who" else None


def several(office: Office) -> bool | None:
    """A plural speaks of persons."""
    return True if office.form.plural else None


def another_meaning(office: Office) -> bool | None:
    """An official visit, the general public, economic justice."""
    if office.head in vocabulary("otherwise") and not _continues(office):
        return False
    capital = office.words.is_capitalised(office.head_first)
    return False if office.head == "justice" and not capital and "body" not in office.marks else None


def of_the_future(office: Office) -> bool | None:
    """The next president is nobody yet."""
    return False if office.words.keys[office.first] in {"next", "future"} and not office.form.plural else None


def of_a_predicate(office: Office) -> bool | None:
    """In `he was the governor` it says what somebody is."""
    return False if _before(office) in vocabulary("copulas") else None


def of_a_role(office: Office) -> bool | None:
    """As governor, for president, as a senator, as the envoy of the president; but not `as the president said`."""
    before = _before(office)
    if before in vocabulary("roles") and office.determiner == "":
        return False
    behind = office.words.keys[office.last + 1] if office.words.joined(office.last) else ""
    if before == "as" and behind in vocabulary("telling"):
        return None  # as an American diplomat put it
    a_role = office.determiner not in {"the", "this"} or _says_whose(office)
    return False if before in {"as", "like"} and a_role else None


def shares_a_determiner(office: Office) -> bool | None:
    """In `the mayor and sheriff` both stand behind one article: both speak of persons, or neither."""
    return is_mention(office.partner) if office.partner is not None else None


def determined(office: Office) -> bool | None:
    """A bare singular in lower case is a role: he succeeded him as president."""
    known = bool(office.marks - {"former"})
    capital = office.words.is_capitalised(office.head_first)
    return office.determiner != "" or known or capital or _behind_a_word(office)


RULES: tuple[Rule, ...] = (
    of_a_post,
    of_a_body,
    in_a_bodys_name,
    of_a_work,
    of_a_clause,
    several,
    another_meaning,
    of_the_future,
    of_a_predicate,
    of_a_role,
    shares_a_determiner,
    determined,
)


def is_mention(office: Office) -> bool:
    """Whether a phrase without a name speaks of a person: the first rule that can tell decides."""
    return bool(next((verdict for rule in RULES if (verdict := rule(office)) is not None), False))


def _before(office: Office) -> str:
    """The word before the phrase, "" if none is joined to it."""
    words = office.words
    return words.keys[office.outer - 1] if words.joined(office.outer - 1) else ""


def _behind_a_word(office: Office) -> bool:
    """Whether an article stands before the phrase and a word that no list knows: the presiding judge."""
    words, before = office.words, office.outer - 1
    if office.form.head.needs != "nothing" or before < 1 or not (words.joined(before) and words.joined(before - 1)):
        return False
    unknown = (
        words.keys[before].isalpha() and words.words[before].islower() and words.keys[before] not in vocabulary("stops")
    )
    return unknown and words.keys[before - 1] in vocabulary("definite") | {"a", "an"}


def _continues(office: Office) -> bool:
    """Whether the text goes on as behind a noun for a person."""
    words = office.words
    if not words.joined(office.last):
        return True
    key = words.keys[office.last + 1]
    return key in vocabulary("continuing") or key.endswith(("ed", "ly")) or not key.isalpha()


def _says_whose(office: Office) -> bool:
    """Whether the phrase says whose office it is."""
    behind = office.words.keys[office.last + 1] if office.words.joined(office.last) else ""
    return office.last > office.head_last or behind in {"of", "to"}

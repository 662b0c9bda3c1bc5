"""Rules: is it a person?

Each rule answers False where the surface is a person's name, and None where it cannot tell.
"""

from __future__ import annotations

import re

from newsfacts.text import given_names
from newsfacts_countries._lexicon import homonyms, words
from newsfacts_countries._mention import Mention
from newsfacts_countries._story import Story

__all__ = ["given_name", "introduced_person", "surname"]

_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Sgt|Lt|Capt|Det|Prof|Judge|Coach|Deputy|Officer)\.? $")
_INITIALS = re.compile(r"(?:^|[ (])(?:[A-Z]\. ?){1,3}$")
_PLACE_PREPOSITION = re.compile(r"\b(?:in|into|across|throughout|inside|outside|within|from|northern|southern|eastern|western) $")
_AGE_OR_ROLE = re.compile(r", (?:\d{1,2}|who)\b")
_PLACE_NOUNS = frozenset(
    {"valley", "river", "basin", "creek", "lake", "mountains", "hills", "times", "day", "inc", "ltd", "street", "county"}
)
_CALENDAR = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"}
    | {"april", "may", "june", "july", "august", "september", "october", "november", "december"}
)


def surname(mention: Mention) -> bool | None:
    """A surname after a first name, an initial or an honorific: ``Andrew Jordan``, ``J. R. Holland``, ``Mr. Chad``."""
    if mention.surface not in homonyms().surnames:
        return None
    if _HONORIFIC.search(mention.left) or _INITIALS.search(mention.left):
        return False
    previous = mention.previous.title() if mention.entry.capitals else mention.previous
    if previous not in given_names() or previous.lower() in words().function:
        return None
    return False


def given_name(mention: Mention) -> bool | None:
    """A first name before a surname: ``Jordan Smith``, ``BY CHAD SMITH``."""
    if mention.surface not in homonyms().given_names:
        return None
    following = mention.next
    if not following[:1].isupper() or (following.isupper() and not mention.entry.capitals):
        return None
    lists, word = words(), following.lower().rstrip(".")
    known = lists.offices | lists.titles | lists.state | lists.function | _CALENDAR
    if word in known or word in _PLACE_NOUNS or mention.in_headline and not _sure_surname(mention):
        return None
    following_hit = mention.is_followed_by(" ")
    return None if following_hit and following_hit.value.codes else False


def _sure_surname(mention: Mention) -> bool:
    """In a headline: whether the two words stand together elsewhere too, or in a line of capitals after ``BY``."""
    both = f"{mention.surface} {mention.next}"
    return mention.story.text.count(both) > 1 or mention.previous.lower() == "by"


def introduced_person(mention: Mention) -> bool | None:
    """A person named in full elsewhere: ``Andrew Jordan … Jordan said``."""
    names = homonyms()
    if mention.surface not in names.surnames and mention.surface not in names.given_names:
        return None
    if not mention.story.somewhere(mention.surface, _is_named_in_full):
        return None
    if mention.story.own_evidence[mention.entry.codes[0]] or _PLACE_PREPOSITION.search(mention.left):
        return None
    return False


def _is_named_in_full(story: Story, index: int) -> bool:
    mention = Mention(story, index)
    return surname(mention) is False or given_name(mention) is False

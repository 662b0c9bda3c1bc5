"""Rules: is it a language, another people, a thing, or a pronoun in capitals?"""

from __future__ import annotations

import re

from newsfacts_countries._mention import Mention
from newsfacts_countries._words import homonyms, words

__all__ = ["attributive_person", "language", "native_american", "thing", "thing_beside", "us_in_capitals"]

_LANGUAGE_COMPOUND = re.compile(r"[-\u2011](?:language|speaking|speakers?|dubbed|subtitled)\b|\sfor\s[\"'“‘]")
_PHRASE_ENDS = re.compile(r"$|[.,;:!?)\]\"”’'–—]|\s(?:[-–—]|and\b|or\b)")
_AND = r"(?:,? and |,? or |, |/)"
_LISTED_BEFORE = re.compile(rf"((?:\b[A-Z]\w+{_AND}){{1,4}})$")
_LISTED_AFTER = re.compile(rf"((?:{_AND}[A-Z]\w+){{1,4}})\b(?! [a-z]+s\b)")
_SPOKEN = re.compile(r" (?:is|was) (?:spoken|taught|(?:\w+ ){1,3}language\b)")
_AMOUNTS = frozenset({"some", "little", "no", "any", "and", "or", "basic"})  # "speaks Spanish and some Portuguese"
_WORD = re.compile(r"\w+")
_DETERMINER = re.compile(r"(?:an?|the|one|another|\w+-old|[a-z]+ian|[a-z]+er)", re.IGNORECASE)


def language(mention: Mention) -> bool | None:
    """A language: ``in Spanish``, ``speaks French``, ``French-speaking``, ``Chinese lessons``."""
    if "language" not in mention.entry.kinds:
        return None
    lists, previous, following = words(), mention.previous.lower(), mention.next.lower()
    if _LANGUAGE_COMPOUND.match(mention.right) or _SPOKEN.match(mention.right) or following in lists.language_nouns:
        return False
    ends = _PHRASE_ENDS.match(mention.right) or following in lists.function
    if ends and _stands_beside_a_language(mention):
        return False
    if previous in lists.speaking or (previous == "in" and set(mention.words_before[1:2]) & lists.speaking):
        return False if ends else None
    # "in Spanish and English" is about languages, "in French and Swiss waters" is not: leave both alone
    if ends and previous in _AMOUNTS and not lists.speaking.isdisjoint(mention.words_before):
        return False
    return False if previous in {"in", "into", "from"} and ends and following not in {"and", "or"} else None


def _stands_beside_a_language(mention: Mention) -> bool:
    """Whether a language that is no country's name is listed with it: ``English and Spanish``."""
    before, after = _LISTED_BEFORE.search(mention.left), _LISTED_AFTER.match(mention.right)
    listed = (before[1] if before else "") + (after[1] if after else "")
    return any(word.lower() in words().other_languages for word in _WORD.findall(listed))


def native_american(mention: Mention) -> bool | None:
    """Native Americans: ``Navajo Indian artists``, ``the Indian reservation``."""
    if mention.surface not in {"Indian", "Indians"}:
        return None
    lists, story = words(), mention.story
    if mention.previous.lower() in lists.tribes:
        return False
    if story.says("India"):
        return None
    is_tribal = mention.next.lower() in lists.tribal
    return False if is_tribal or any(map(story.says, ("tribe", "tribes", "tribal", "reservation"))) else None


def attributive_person(mention: Mention) -> bool | None:
    """Demonyms hardly modify a noun: ``Dane axes``, ``Pole position`` are things."""
    if not mention.entry.kinds <= {"person"} or mention.begins_sentence or mention.in_headline:
        return None
    following = mention.next
    is_noun = following.islower() and following not in words().function and following.endswith(("s", "tion"))
    return False if is_noun and not _DETERMINER.fullmatch(mention.previous) else None


def thing(mention: Mention) -> bool | None:
    """A word that the article also writes in lower case, where capitals say nothing: ``Turkey dinners``."""
    twins = homonyms().things.get(mention.surface)
    if not twins or not (mention.begins_sentence or mention.in_headline):
        return None
    if mention.own_evidence and "adjective" not in mention.entry.kinds:
        return None
    return False if any(map(mention.story.says, twins)) else None


def thing_beside(mention: Mention) -> bool | None:
    """A word with a second meaning in some company: ``Maltese`` among dogs, ``UK`` in Kentucky."""
    company = homonyms().beside.get(mention.surface)
    if not company or not any(map(mention.story.says, company)):
        return None
    spellings = mention.story.spellings[mention.entry.codes[0]].keys()
    return False if spellings <= {mention.surface} | homonyms().surnames_of_capitals else None


def us_in_capitals(mention: Mention) -> bool | None:
    """The pronoun in a headline in capitals: ``TELL US WHAT YOU THINK``."""
    if mention.surface != "US" or not mention.left.isupper():
        return None
    return False if mention.previous.lower() in words().before_us else None

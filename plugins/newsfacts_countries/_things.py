"""Rules: is it a language, a thing, or another word in capitals?"""

from __future__ import annotations

import re

from newsfacts_countries._lexicon import homonyms, words
from newsfacts_countries._mention import Mention

__all__ = ["language", "thing", "us_in_capitals"]

_USED_AS_LANGUAGE = re.compile(
    r"\b(?:speak|speaks|spoke|speaking|spoken|learn|learns|learned|learning|learnt|study|studies|studied|studying|teach|teaches"
    r"|taught|teaching|understand|understands|understood|fluent in|written in|translated (?:from|into)|in|into"
    r"|broken|accented|native) $"
)
_COMPOUND = re.compile(r"[-\u2011](?:language|speaking|speakers?|dubbed|subtitled)\b")
_ENDS_PHRASE = re.compile(r"$|[.,;:!?)\]\"”’'–—-]|\s(?:[-–—]|and\b|or\b)")
_OBJECTIVE = re.compile(r"\b(?:OF|FOR|TO|WITH|LET|LETS|AMONG|TELL|TELLS|GIVE|GIVES|HELP|HELPS|JOIN|BETWEEN|UNITE|UNITES|MAKES?) $")


def language(mention: Mention) -> bool | None:
    """A language: ``in Spanish``, ``speaks French``, ``French-speaking``, ``Chinese lessons``."""
    if "language" not in mention.entry.kinds:
        return None
    if _COMPOUND.match(mention.right) or mention.next in words().language_nouns:
        return False
    if not _USED_AS_LANGUAGE.search(mention.left):
        return None
    following = mention.next
    ends = _ENDS_PHRASE.match(mention.right) or following.lower() in words().function
    return False if ends and not mention.right.startswith(("-", "\u2011")) else None


def thing(mention: Mention) -> bool | None:
    """A word that the article also writes in lower case, where capitals say nothing: ``Turkey dinners``."""
    twins = homonyms().things.get(mention.surface)
    if not twins or not (mention.begins_sentence or mention.in_headline):
        return None
    story = mention.story
    if story.own_evidence[mention.entry.codes[0]] and "adjective" not in mention.entry.kinds:
        return None
    return False if any(story.speaks_of(twin) for twin in twins) else None


def us_in_capitals(mention: Mention) -> bool | None:
    """The pronoun in a headline in capitals: ``TELL US WHAT YOU THINK``."""
    if mention.surface != "US" or not mention.in_headline or any(word.islower() for word in mention.left.split()):
        return None
    return False if _OBJECTIVE.search(mention.left) and mention.left.isupper() else None

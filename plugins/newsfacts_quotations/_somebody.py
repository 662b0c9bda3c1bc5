"""Whether a phrase names somebody who may speak: a person, several, a body; not shares, rain or his voice."""

from __future__ import annotations

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import plurals, pronouns_too, word_list
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._tags import DETERMINER, NAME
from newsfacts_quotations._words import Sentence

__all__ = ["is_somebody"]

_HEAD = WORDS.compile("[^ OF PREPOSITION ]++")
_PERSONS = frozenset(("i", "we", "you", "he", "she", "they", "who", "him", "her", "them", "everyone", "everybody"))


def is_somebody(sentence: Sentence, who: Words) -> bool:
    """Whether a phrase has a name in it, or a word for people or for a body."""
    head = _HEAD.match(sentence.tags, *who)  # shares | of Orb Mills
    who = head.span() if head else who
    words = sentence.words[slice(*who)]
    if NAME in sentence.tags[slice(*who)] or words[0] in _PERSONS:
        return True
    if sentence.tags[slice(*who)] == DETERMINER:
        return words[0] in pronouns_too()  # some, many
    known = plurals() | word_list("nouns", "persons") | word_list("nouns", "bodies")
    return any({word, word.removesuffix("s")} & known or _is_doer(word.removesuffix("s")) for word in words)


def _is_doer(word: str) -> bool:
    """Whether a word is formed like one for who does something: keeper, sailor; not river, matter."""
    return word.endswith(("er", "or", "ist")) and word not in word_list("nouns", "no_doers")

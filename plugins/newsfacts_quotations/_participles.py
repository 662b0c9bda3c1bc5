"""Subjects that a participle parts from their cue: *Ross, speaking to divers said*, *a claim denied by Ross*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._appositions import subject_across_commas, with_name
from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._phrases import REACH, Words, subject_before
from newsfacts_quotations._told import agent
from newsfacts_quotations._words import Sentence

__all__ = ["denied_by", "given_by", "unclosed"]

# Ross | , speaking to divers on Monday | said
_UNCLOSED = WORDS.compile(", ADVERB? (?P<talk> [WALKING SAYING] ) [^ , ; : - QUOTED FINITE ]{1,14} $")
_TALKING = frozenset(("speaking", "talking", "addressing", "briefing", "responding", "reacting", "testifying"))


def unclosed(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The mayor, Ann Lee, speaking to divers about a fever said: no comma closes what is added to her."""
    added = _UNCLOSED.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    if added is None or cue.cue_class != "say" or sentence.words[added.start("talk")] not in _TALKING:
        return None
    who = subject_across_commas(sentence, added.start()) or subject_before(sentence, added.start())
    return with_name(sentence, who) if who else None


# , a claim | denied by its chair
_APPOSED_CLAIM = WORDS.compile(", DETERMINER [NOUN ADJECTIVAL]? CLAIMS $")


def denied_by(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The board knew, a claim denied by its chair: who denies stands behind *by*."""
    return agent(sentence, cue) if _APPOSED_CLAIM.search(sentence.tags, 0, cue.first) else None


# data | sent to her by Ross | show
_GIVEN = WORDS.compile(
    """
    (?P<head> [NOUN CLAIMS NAME] ) [CAME WALKED SAID WRITTEN]
    TO (?: OBJECT_PRONOUN | DETERMINER | DETERMINER? [NOUN NAME]{1,4} )     # to him, to her, to the board
    (?P<by> PREPOSITION ) [DETERMINER NOUN NAME]{1,6} $
    """
)


def given_by(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Data sent to her by Ross show: the data do, whoever sent them."""
    given = _GIVEN.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    if given is None or sentence.words[given.start("by")] not in ("by", "from"):
        return None
    telling = word_list("nouns", "documents") | word_list("nouns", "evidence")
    told = not telling.isdisjoint((sentence.words[given.start()], sentence.words[given.start()].removesuffix("s")))
    return subject_before(sentence, given.end("head")) if told else None

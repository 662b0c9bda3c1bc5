"""Idioms in which a verb of the lexicon reports nothing: a price that is charged, a book that is written."""

from __future__ import annotations

import re

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import titled
from newsfacts_quotations._tags import BE, NOUN
from newsfacts_quotations._words import Sentence

__all__ = ["added_to", "charged", "is_to_say", "nicknamed", "taught_to", "thought_of", "wrote_work"]

# a punt she calls | Agatha.
_A_NAME = WORDS.compile("NAME{1,3} (?= [. , ; ) -] | $ )")
# is writing | a short book called
_WORK = WORDS.compile("DETERMINER [^ FINITE , PREPOSITION OF ]{0,3}")
# wrote | 340 checks
_COUNTED = WORDS.compile("NUMBER [NOUN CLAIMS] (?! [^ , ; : ]* [PLAINLY_FINITE QUOTED] )")
# 200, $5, Rs500, Rs | 500; but not: the RSPCA
_SUM = re.compile(r"(?:[$£€]|rs)?\d|[$£€]|rs$")


def charged(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """She charges 200 shillings a ride, $5 an hour: that is a price."""
    if right is None or right.rule != "clause" or stated.cue.verb.lemma != "charge":
        return False
    return _SUM.match(sentence.words[right.first]) is not None


def nicknamed(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """A punt she calls Agatha: that is its name."""
    if right is None or right.rule != "noun" or stated.cue.verb.lemma != "call":
        return False
    named = sentence.tags[stated.first - 1 : stated.first] == NOUN and right.first == stated.cue.last
    return named and _A_NAME.match(sentence.tags, right.first) is not None


def added_to(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The maps add to proof of how herring think: nobody says so."""
    added = right is not None and right.rule == "clause" and stated.cue.verb.lemma == "add"
    return added and sentence.words[stated.cue.last : stated.cue.last + 1] == ["to"]


def is_to_say(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """All this is to say that the weir was sound: the writer explains."""
    told = right is not None and stated.place == "infinitive" and stated.cue.verb.lemma == "say"
    before = stated.cue.first - 2
    return told and before >= 0 and sentence.tags[before] == BE and sentence.words[before + 1] == "to"


def thought_of(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """A reef is best thought of as a slow city: nobody is named who thinks."""
    cue = stated.cue
    thought = right is not None and cue.verb.lemma == "think" and BE in sentence.tags[max(0, cue.at - 2) : cue.at]
    return thought and sentence.words[cue.last : cue.last + 1] == ["of"]


def wrote_work(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """She is writing a novel called “Salt Tide”, wrote 340 checks: of their words nothing is told."""
    if right is None or right.rule != "clause" or stated.cue.verb.lemma not in ("write", "read"):
        return False
    if _COUNTED.match(sentence.tags, right.first):
        return True
    work = _WORK.match(sentence.tags, right.first)
    return work is not None and not titled().isdisjoint(sentence.words[right.first : work.end()])


def taught_to(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The priest taught him to read: that is a skill."""
    return right is not None and right.rule == "asked-to" and stated.cue.verb.lemma == "teach"

"""Where a report ends that is an infinitive: *ordered them to swim | and shut the lock*."""

from __future__ import annotations

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import pasts
from newsfacts_quotations._tags import AUXILIARY
from newsfacts_quotations._words import Sentence

__all__ = ["before_next_verb"]

_INFINITIVE = frozenset(("to", "asked-to"))
# to leave | and shut the lock, | and would like to go; not: to help the sick and wounded
_NEXT_VERB = WORDS.compile(
    """
    (?: ,? COORDINATOR ADVERB*+
        (?: [WALKED CAME SAID] (?= [DETERMINER OBJECT_PRONOUN POSSESSIVE TO NAME] )
          | (?P<auxiliary> AUXILIARY )
        )
      | , COORDINATOR ADVERB*+ [WALKED CAME SAID] (?= PREPOSITION )
    )
    """
)
# to build more | , and few have
_NEXT_CLAUSE = WORDS.compile(
    """
    , COORDINATOR (?: PRONOUN | ADVERB?+ [DETERMINER NOUN NAME NUMBER POSSESSIVE OF OBJECT_PRONOUN]{1,6}+ ) ADVERB*+
    (?P<auxiliary> AUXILIARY )
    """
)
# whose verb is not the subject's: to find boats that leaked and
_SUBORDINATE = WORDS.compile("[RELATIVE THAT SUBORDINATOR INTERROGATIVE AFTER AS :]")
# to swim | after he called it “a joke”
_AFTER_WORDS = WORDS.compile("AFTER (?: PRONOUN | DETERMINER?+ [NOUN NAME]{1,3}+ ) SAID [^ , ; : QUOTED ]{0,6} QUOTED")
_BE = frozenset(("be", "been", "being"))
_BASES = _BE | {"have", "do"}


def before_next_verb(sentence: Sentence, _: Attribution, right: Complement, end: int) -> int:
    """She ordered them to swim | and shut the lock: a finite verb behind an infinitive is no part of it."""
    if right.rule not in _INFINITIVE:
        return end
    if after := _AFTER_WORDS.search(sentence.tags, right.first + 2, end):
        return after.start()
    subordinate = _SUBORDINATE.search(sentence.tags, right.first, end)
    found = _NEXT_VERB.finditer(sentence.tags, right.first + 2, subordinate.start() if subordinate else end)
    joined = next((at.start() for at in found if _is_finite(sentence, at.end() - 1)), end)
    clause = _NEXT_CLAUSE.search(sentence.tags, right.first + 2, joined)
    return joined if clause is None or sentence.words[clause.end() - 1] in _BE else clause.start()


def _is_finite(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells what somebody did or would do: shut, would; but not: and have lunch."""
    word = sentence.words[at]
    if sentence.tags[at] in AUXILIARY:
        return word not in _BASES
    return word in pasts() or word.endswith("ed")

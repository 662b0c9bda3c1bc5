"""Verbs that give a name: *a firm called Harbour Trust*, *a group calling itself the Sons of Orb*."""

from __future__ import annotations

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._tags import ADVERB, INTERROGATIVE, NOUN, SAID, WRITTEN
from newsfacts_quotations._titles import is_title
from newsfacts_quotations._words import Sentence

__all__ = ["calls_itself", "describes", "gives_name"]

# a firm called Harbour Trust, in May; but the senator called Ross a liar
_NAMED = WORDS.compile(
    r"""
    NAME [NAME NUMBER]*+
    (?= [^ DETERMINER NOUN WALKED NUMBER ADVERB QUOTED AS GERUND POSSESSIVE PRONOUN ] | $ )
    """
)
# wells now deemed | unsafe
_DESCRIBED = WORDS.compile("[NOUN QUOTED] (?= [. , ; : ) - LINK TO SUBORDINATOR FINITE WALKED] | $ )")
_NAMING = frozenset(("brand", "call", "deem", "dub", "label", "term"))
_REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
# the Sons of Orb
_ITS_NAME = WORDS.compile("DETERMINER? NAME")


def gives_name(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """A website called “The Harbour Post”, a firm called Harbour Trust: that is its name."""
    if right is None or right.first != stated.cue.last or "parenthetical" in stated.cue.verb.frames:
        return False
    if not sentence.tags[: stated.cue.at].endswith(NOUN):
        return False  # what he calls “Open Water” is his word for it
    if right.rule == "quote":
        return is_title(sentence, right.first)
    return stated.cue.verb.lemma in _NAMING and _NAMED.match(sentence.tags, right.first) is not None


def describes(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """Wells now deemed unsafe: a participle behind what it describes, and nobody is named who does."""
    cue = stated.cue
    if right is None or cue.verb.lemma not in _NAMING or stated.place != "adjacent" or right.first != cue.last:
        return False
    if stated.first and sentence.tags[stated.first - 1] == INTERROGATIVE:
        return False  # what Ross later called “a toy”
    if cue.tag not in (SAID, WRITTEN) or sentence.tags[cue.first : cue.at] != ADVERB:
        return False
    return _DESCRIBED.match(sentence.tags, cue.last) is not None


def calls_itself(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """A group calling itself the Sons of Orb: that is its name."""
    if (
        right is None
        or stated.cue.verb.lemma not in _NAMING
        or _REFLEXIVE.isdisjoint(sentence.words[right.first : right.first + 1])
    ):
        return False
    return _ITS_NAME.match(sentence.tags, right.first + 1) is not None

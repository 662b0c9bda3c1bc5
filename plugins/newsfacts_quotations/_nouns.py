"""Nouns of reporting with what they report: *her claim that*, *made the case that*, *a plea by ten states to*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts import CueClass
from newsfacts_quotations._contents import clause_end
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import Words, subject_before, trimmed
from newsfacts_quotations._predicates import before_predicate
from newsfacts_quotations._report import Report
from newsfacts_quotations._tags import AFTER, QUOTED, THAT, TIME, TO
from newsfacts_quotations._told import is_infinitive
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["of_noun", "possessor"]

# his claim | is | that; his pledge | , made outside a school in May, was | that
_IS_THAT = PHRASES.compile("(?: , (?: PASSIVE | WRITTEN ) [^ , ; : FINITE THAT RELATIVE ]{1,15} , )?+ BE THAT")
# a declaration | by the envoys of ten states
_ISSUED_BY = PHRASES.compile("PREPOSITION (?P<who> CHAIN )")
# a report | in the Harbour Post | that
_PRINTED_IN = PHRASES.compile("PREPOSITION (?P<who> DETERMINER? NAME{1,5} ) (?= THAT )")
# from right to left: Ann Lee's repeated | claim
_POSSESSOR = PHRASES.compile(
    r"""
    (?P<modifiers> [NOUN CLAIMS ADJECTIVAL ADVERB TIME]{0,3}? DETERMINER?? )       # Lee's most explosive | claim
    (?P<who> POSSESSIVE [NAME NOUN POSSESSIVE]{0,6}+ DETERMINER? )
    """
)
_PREDICATES = PHRASES.tags("PLAINLY_FINITE WALKED")
_VERB = PHRASES.compile("VERB")
_POSSESSIVES = {"his", "her", "its", "their", "my", "our", "your"}
# rejected claims from Lee that it leaked | , saying it was dry: whoever rejects them says so
_BEHIND_CLAIM = PHRASES.compile(", (?: SAYING | [SAID CLAIMS] (?= [PRONOUN DETERMINER THAT] ) )")
_WITHIN = 12  # words before a noun that its possessor or holder stands within


def of_noun(sentence: Sentence, at: int, cue_class: CueClass, frames: frozenset[str]) -> Iterator[Report]:
    """Her claim that the bridge is safe; their argument: the bridge is safe; a declaration by ten states to help."""
    tags = sentence.tags
    issuer = _issuer(sentence, at)
    issued = _IS_THAT.match(tags, at + 1)
    behind = issuer.end() if issuer else issued.end() - 1 if issued else at + 1
    following = tags[behind : behind + 1]
    told = following == THAT or (following == ":" and tags[behind + 1 : behind + 2] not in ("", QUOTED))
    if not (told and "that" in frames) and not (
        following == TO and "to" in frames and issuer and is_infinitive(sentence, behind)
    ):
        return
    first = behind + told
    first += tags[first : first + 1] == ","  # her comment that, “We go.”
    end, _ = clause_end(sentence, first, ())
    who = trimmed(sentence, issuer.span("who")) if issuer else possessor(sentence, at)
    if who is None and following == THAT:
        who = _holder(sentence, at)
    if saying := _BEHIND_CLAIM.search(tags, first + 1, end) if issuer else None:
        end = saying.start()
    if not _VERB.search(tags, 0, at) or (who and AFTER in tags[max(0, who[0] - 2) : who[0]]):
        end = before_predicate(sentence, first, end)  # after her claim that it was safe led to laughter
    # a report by two aides that cited the minutes
    relative = following == THAT and tags[first : first + 1] in _PREDICATES
    if who is None or relative or not is_clause(sentence, (first, end)):
        return
    speaker = sentence.span(*who)
    yield Report("noun-that", sentence.span(at, at + 1), cue_class, speaker, (first, end), verb=sentence.words[at])


def _issuer(sentence: Sentence, at: int) -> re.Match[str] | None:
    """Who issued what a noun names: a declaration by ten states, a report in the Harbour Post."""
    preposition = sentence.words[at + 1 : at + 2]
    if preposition in (["by"], ["from"]):
        return _ISSUED_BY.match(sentence.tags, at + 1)
    return _PRINTED_IN.match(sentence.tags, at + 1) if preposition == ["in"] else None


def possessor(sentence: Sentence, at: int) -> Words | None:
    """Whose a noun is: Ann Lee's repeated claim, her own March comment."""
    low = max(0, at - _WITHIN)
    match = _POSSESSOR.match(sentence.tags[low:at][::-1])
    if match:
        first, last = at - match.end("who"), at - match.start("who")
        return trimmed(sentence, (first, last))
    own = (
        at - 1 - (sentence.tags[at - 1 : at] == TIME or sentence.words[at - 1] == "own")
    )  # her March comment, her own count
    return (own, own + 1) if own >= 0 and sentence.words[own] in _POSSESSIVES else None


# from right to left: she has often made a strong | case
_HELD = PHRASES.compile("[NOUN ADJECTIVAL]{0,2}+ DETERMINER? (?P<verb> [CAME WALKED HAVE REPORTING] ) [HAVE ADVERB]*+")


def _holder(sentence: Sentence, at: int) -> Words | None:
    """Who has a theory, made the case, raised concerns that."""
    low = max(0, at - _WITHIN)
    match = _HELD.match(sentence.tags[low:at][::-1])
    if match is None or sentence.words[at - 1 - match.start("verb")] not in word_list("verbs", "holders"):
        return None
    return subject_before(sentence, at - match.end())

"""Subjects that a cue shares with another verb of its sentence: Ross left and said."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._attribution import NEXT_TO_CUE, NOBODY, Attribution, is_behind_comma, tag_before
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._phrases import FRONTED, REACH, Words, main_subject, noun_phrase, subject_before
from newsfacts_quotations._tags import AUXILIARY, COORDINATOR, PRONOUN, SAYING
from newsfacts_quotations._words import Sentence

__all__ = ["joined", "listed", "of_series", "of_time_clause", "within"]

_THAT = WORDS.compile("ADVERB* THAT? ADVERB*")
_PREDICATE = WORDS.compile("ADVERB*+ (?P<auxiliary> AUXILIARY )?+ ADVERB*+ [VERB WRITTEN]")


def within(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Prosecutors say Ross was ill and had written a will: he had, not they."""
    tags = sentence.tags
    outer = next((other for other in reversed(said) if other.who and other.place in NEXT_TO_CUE), None)
    if outer is None or tags[cue.first - 1] not in COORDINATOR or tags[cue.first - 2] == ",":
        return None
    that = _THAT.match(tags, outer.last)
    who = noun_phrase(sentence, that.end() if that else outer.last)
    clause = _PREDICATE.match(tags, who[1], cue.first) if who else None
    if who is None or clause is None:
        return None
    if tags[cue.first] in AUXILIARY:
        return who if tags[outer.cue.first] not in AUXILIARY else None
    may_speak = cue.verb.frames & {"quote", "parenthetical"}
    return who if not may_speak and (clause["auxiliary"] or tags[who[0]] == PRONOUN) else None


_COORDINATORS = WORDS.tags("COORDINATOR")


def joined(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross left and said; Ross left, saying."""
    if tag_before(sentence, cue) not in _COORDINATORS and cue.tag != SAYING:
        return None
    return _earlier(sentence, cue, said) or NOBODY


# since rebels took the town, attacked its people and | threatened
_SERIES = WORDS.compile(
    r"""
    [^ , - ] (?P<head> CAME | SAID | WALKED (?! PREPOSITION ) )     # took; not: issued by
    [^ FINITE WALKED ; : , QUOTED ]* ,
    ADVERB*+ [CAME SAID WALKED] [^ FINITE ; : , QUOTED ]*           # attacked
    COORDINATOR ADVERB*+ $
    """
)


def of_series(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Since rebels took the town, attacked its people and threatened to stay: the third verb is the rebels' too."""
    series = _SERIES.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    return subject_before(sentence, series.start("head")) if series else None


# Ross came after envoys met in Paris, | pledging
_TIME_CLAUSE = WORDS.compile(
    r"""
    AFTER
    (?P<clause> (?! PRONOUN ) [^ FINITE WALKED ; : , QUOTED ]+ [PLAINLY_FINITE WALKED] [^ ; : , QUOTED ]* )
    , ADVERB*+ $
    """
)


def of_time_clause(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross came after envoys met in Paris, pledging help: they pledged, unless the sentence reports words already."""
    if cue.tag != SAYING or any(other.who and other.cue.tag != SAYING for other in said):
        return None
    clause = _TIME_CLAUSE.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    return noun_phrase(sentence, clause.start("clause")) if clause else None


def _earlier(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """The subject of the verb that this one is joined to: the first attribution of the sentence, else its subject."""
    if not sentence.tags[: cue.first].strip(COORDINATOR):
        return None  # But asked whether he knew, Ross said …
    fronted = FRONTED.match(sentence.tags)
    opening = fronted.end() if fronted else 0
    for other in said:
        if other.cue.at < opening:
            continue  # In a note posted on Monday, Ross denied it, saying
        if other.who and other.place in ("adjacent", "apposition", "dashes", "inverted", "shared"):
            return other.who
    return main_subject(sentence, cue.first)


def listed(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross praised her, called her brave and left."""
    return _earlier(sentence, cue, said) if said and is_behind_comma(sentence, cue) else None

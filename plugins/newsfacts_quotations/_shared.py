"""Subjects that a cue shares with another verb of its sentence: Ross left and said."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._appositions import subject_across_commas, with_name
from newsfacts_quotations._attribution import NEXT_TO_CUE, NOBODY, Attribution, is_behind_comma
from newsfacts_quotations._complements import complement
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import modals, plurals, word_list
from newsfacts_quotations._phrases import FRONTED, REACH, Words, main_subject, noun_phrase, subject_before
from newsfacts_quotations._somebody import is_somebody
from newsfacts_quotations._tags import (
    AFTER,
    AUXILIARY,
    CLAIMS,
    COORDINATOR,
    PRONOUN,
    SAID,
    SAY,
    SAYING,
    SUBORDINATOR,
    TIME,
    WALKED,
)
from newsfacts_quotations._words import Sentence

__all__ = ["joined", "listed", "of_insertion", "of_series", "of_time_clause", "of_until_clause", "within"]

_PREDICATE = WORDS.compile("ADVERB*+ (?: (?P<auxiliary> AUXILIARY ) | [VERB WRITTEN QUOTED] )")
_PROGRESSIVE = WORDS.compile("[BE SAID WALKED CAME] GERUND")
_PLURAL = frozenset(("have", "are", "were", "do", "haven't", "haven’t", "aren't", "aren’t", "don't", "don’t"))
_SEVERAL = frozenset(("they", "we", "you", "these", "those", "some", "many"))
_PRESENT = frozenset(("has", "hasn't", "hasn’t", "is", "isn't", "isn’t"))
_PAST = frozenset(("was", "were", "had", "did", "wasn't", "wasn’t", "weren't", "weren’t", "hadn't", "hadn’t"))


def within(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Prosecutors say Ross was ill and had written a will: he had, not they."""
    tags = sentence.tags
    if not cue.first or tags[cue.first - 1] not in COORDINATOR or tags[cue.first - 2] == ",":
        return None
    outer = _outer(sentence, said)
    if outer is None:
        return None
    if cue.tag == CLAIMS and sentence.words[cue.at].endswith("s") and sentence.words[outer.cue.at].endswith("s"):
        return None  # agrees that it is old but doubts it leaks
    reported = complement(sentence, outer.cue, outer.last)
    who = noun_phrase(sentence, reported.first if reported else outer.last)
    clause = _PREDICATE.match(tags, who[1], cue.first) if who else None
    if who is None or clause is None:
        return None
    if tags[cue.first] in AUXILIARY:
        if tags[outer.cue.first] in AUXILIARY or not _may_go_on(sentence, who, clause.end() - 1, cue.first):
            return None
        return who
    if cue.tag == SAYING:
        return who if _PROGRESSIVE.match(tags, clause.end() - 1) else None  # is being kind and showing respect
    # eels could come but ruled out a feast; not: she could not come but understood
    past = tags[who[0]] != PRONOUN and cue.tag == SAID and cue.first == cue.at
    clashes = past and sentence.words[clause.end() - 1] in modals()
    # found, feared; but whoever is said to be ill called on nobody
    speaks = cue.verb.frames & {"quote", "parenthetical", "recipient"} and cue.verb.lemma != "find"
    may_speak = speaks or not cue.verb.frames & {"clause", "that"}
    return who if not (may_speak or clashes) and (clause["auxiliary"] or tags[who[0]] == PRONOUN) else None


# Last week | , she said, a nurse woke him and remarked
_FRONTED_AND_SAID = WORDS.compile("[^ FINITE QUOTED RELATIVE THAT PRONOUN ]{1,12} ,")


def of_insertion(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Last week, she said, a nurse woke him and remarked: what she said goes on, and the nurse remarked.

    So it does behind its subject: One clerk, he says, told him.
    """
    last = said[-1] if said else None
    if last and last.who and last.place == "adjacent" and sentence.tags[last.last : cue.first] == ",":
        subject = _NOUN_AND_COMMA.fullmatch(sentence.tags, 0, last.first)
        return noun_phrase(sentence, 0) if subject else None
    if sentence.tags[cue.first - 1 : cue.first] not in COORDINATOR or not said or not said[0].who:
        return None
    edge = said[0].last
    if sentence.tags[edge : edge + 1] != "," or not _FRONTED_AND_SAID.fullmatch(sentence.tags, 0, said[0].first):
        return None
    who = noun_phrase(sentence, edge + 1)
    clause = _ONE_CLAUSE.fullmatch(sentence.tags, who[1], cue.first) if who else None
    return who if who and clause and is_somebody(sentence, who) else None


_NOUN_AND_COMMA = WORDS.compile("[DETERMINER NAME NOUN OF NUMBER]{1,8} ,")
_ONE_CLAUSE = WORDS.compile("ADVERB*+ VERB [^ FINITE SUBORDINATOR AFTER , ; : - ]* COORDINATOR ADVERB*+")


def _may_go_on(sentence: Sentence, who: Words, verb: int, auxiliary: int) -> bool:
    """Whether an auxiliary agrees with a subject, and with its first verb in time.

    Not in: officials say relief is dear and have urged; he said the plan was bad and has asked.
    """
    joined, last = sentence.words[auxiliary], sentence.words[who[1] - 1]
    if joined in _PLURAL and not (last.endswith("s") or last in plurals() or last in _SEVERAL):
        return False
    return not (joined in _PRESENT and (sentence.words[verb] in _PAST or sentence.tags[verb] in (SAID, WALKED)))


def _outer(sentence: Sentence, said: Sequence[Attribution]) -> Attribution | None:
    """The attribution whose words a coordinated verb may belong to: that of *said* in *Ross said he saw it and had*."""
    near = [other for other in said if other.who and other.place in NEXT_TO_CUE][-2:]
    if len(near) > 1:
        outer, inner = near
        reported = complement(sentence, outer.cue, outer.last)
        if reported and reported.first <= inner.cue.first and inner.first <= reported.first + 1:
            return outer
    return near[-1] if near else None


# When he came he | began by | saying; while her rival has | gained votes by | saying
_BY_SAYING = WORDS.compile("AUXILIARY{0,2} [CAME WALKED SAID WRITTEN] [^ FINITE WALKED , ; : - ]{0,6} PREPOSITION $")
# though | she | laughed and admitted
_NEAR_PRONOUN = WORDS.compile("(?P<who> PRONOUN ) ADVERB*+ [WALKED CAME] ADVERB? AND ADVERB*+ $")
_PERSONS = frozenset(("he", "she", "they"))
# Ross left and | said; Ross left and in a letter | said
_JOINING = WORDS.compile(
    "COORDINATOR (?P<document> PREPOSITION DETERMINER [ADVERB NOUN ADJECTIVAL]? [NOUN CLAIMS] )? $"
)
# thanked | Ross | warmly for | saying
_FOR_SAYING = WORDS.compile(
    "[CAME WALKED SAID CLAIMS] (?P<who> NAME{1,4}+ | OBJECT_PRONOUN ) [^ FINITE WALKED , ; : - ]{0,6} PREPOSITION $"
)


def joined(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross left and said; Ross left, saying."""
    near = None if cue.is_participle else _NEAR_PRONOUN.search(sentence.tags, 0, cue.first)
    if near and sentence.words[near.start()] in _PERSONS:
        return near.span("who")
    join = _JOINING.search(sentence.tags, 0, cue.first)
    if join and join["document"]:
        said_in = word_list("nouns", "documents") | word_list("nouns", "occasions")
        join = join if sentence.words[cue.first - 1] in said_in else None
    if not (cue.is_participle or join):
        return None
    who = _of_whose(sentence, cue) or _of_gerund(sentence, cue) or _of_absolute(sentence, cue, said)
    who = who or (_of_relative(cue, said) if join else None)
    return who or _earlier(sentence, cue, said) or NOBODY


# the club, whose | chair, Ana Reis, | has written to Orb | demanding
_WHOSE = WORDS.compile(
    """
    RELATIVE (?P<who> [NOUN CLAIMS]{1,3} , NAME{1,5} )
    , [AUXILIARY CAME SAID WALKED] [^ , ; : QUOTED THAT RELATIVE ]{0,12} $
    """
)


def _of_whose(sentence: Sentence, cue: Cue) -> Words | None:
    """The club, whose chair, Ana Reis, has written to them demanding it: the chair does."""
    if not cue.is_participle or "whose" not in sentence.words:
        return None
    whose = _WHOSE.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    return whose.span("who") if whose and sentence.words[whose.start()] == "whose" else None


def _of_gerund(sentence: Sentence, cue: Cue) -> Words | None:
    """Her rival has gained by saying it leaks: he says so; they thanked Ross for saying it leaks: so does Ross."""
    before = sentence.words[cue.first - 1 : cue.first]
    if before == ["by"] and (by := _BY_SAYING.search(sentence.tags, 0, cue.first)):
        comma = sentence.tags[by.start() - 1 : by.start()] == ","
        across = subject_across_commas(sentence, by.start() - 1) if comma else None
        return across or subject_before(sentence, by.start())
    thanked = _FOR_SAYING.search(sentence.tags, 0, cue.first) if before == ["for"] else None
    return thanked.span("who") if thanked else None


# until a clerk | came in and
_LAST_CLAUSE = WORDS.compile(
    """
    (?P<joint> AFTER ) (?P<clause> DETERMINER [NOUN NAME CLAIMS]{1,4} ) [CAME SAID] [^ FINITE , ; : ]*
    COORDINATOR ADVERB*+ $
    """
)


def of_until_clause(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """He sang until a clerk came in and told him: the clerk told him."""
    if cue.is_participle:
        return None
    clause = _LAST_CLAUSE.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    if clause is None or sentence.words[clause.start("joint")] != "until":
        return None
    who = noun_phrase(sentence, clause.start("clause"))
    return who if who and is_somebody(sentence, who) else None  # not: until the lights went out


def _of_relative(cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ads that slam the board and tout the plan: both verbs have one subject, as their form shows."""
    last = said[-1] if said else None
    if last is None or last.place != "relative" or last.cue.tag != CLAIMS or cue.tag not in (CLAIMS, SAY):
        return None
    return last.who


def _of_absolute(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """They joined in, with Ross calling it late and asking: he asked, not they."""
    last = said[-1] if cue.is_participle and said and sentence.tags[cue.first - 1 : cue.first] in COORDINATOR else None
    if last is None or last.who is None or not last.cue.is_participle or last.place != "adjacent":
        return None
    return last.who if last.first and sentence.words[last.first - 1] == "with" else None


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
    (?<! , ) (?<! ,TIME ) (?<! ,[DETERMINER NUMBER ADVERB]TIME ) AFTER      # not: left | , a day after
    (?P<clause>
      (?! PRONOUN ) [^ FINITE WALKED ; : , QUOTED ]+
      (?! BE ADVERB*+ PASSIVE ) [PLAINLY_FINITE WALKED]                     # not: after the lock was shut
      [^ ; : , QUOTED ]*
    )
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
    # In a note posted on Monday, Ross denied it, saying; Ross met Lee at the hearing, saying
    said = [
        other
        for other in said
        if other.cue.at >= opening
        and not (other.cue.is_participle and other.place == "adjacent")
        and not _is_of_aside(sentence, other)
    ]
    if cue.is_participle and said and said[-1].who and said[-1].last == cue.first - 1:
        return said[-1].who  # Lee cannot say that it is late, Ross added, saying
    for other in said:
        if other.who and other.place in ("adjacent", "apposition", "dashes", "inverted", "shared"):
            return other.who
    who = main_subject(sentence, cue.first)
    return with_name(sentence, who) if who else None


_ASIDE_BEFORE = (",", "," + TIME)  # , after; , days after


def _is_of_aside(sentence: Sentence, other: Attribution) -> bool:
    """She changed her diet, after the soup was said to be cold, adding: nobody of the aside adds that."""
    conjunction = (other.first - 1) if other.who else 0
    behind = conjunction > 0 and sentence.tags[conjunction] in (AFTER, SUBORDINATOR)
    return other.cue.passive and behind and sentence.tags[:conjunction].endswith(_ASIDE_BEFORE)


def listed(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross praised her, called her brave and left."""
    return _earlier(sentence, cue, said) if said and is_behind_comma(sentence, cue) else None

"""Subjects of infinitives and forms in -ing that another verb governs: *went on to say*, *had trouble imagining*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._appositions import with_name
from newsfacts_quotations._attribution import NOBODY, Attribution, tag_before
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._phrases import REACH, Words, main_subject, noun_phrase, subject_before, trimmed
from newsfacts_quotations._somebody import is_somebody
from newsfacts_quotations._tags import BE, OBJECT_PRONOUN, RELATIVE, SAYING, TO
from newsfacts_quotations._words import Sentence, pronoun_of

__all__ = ["brought", "fond", "infinitive", "is_expletive", "troubled"]

# the lock leaks, Ross | likes | to say; , engineers | were quick | to note
_FOND = WORDS.compile(
    """
    [, QUOTED AS] (?P<who> PRONOUN | DETERMINER?+ [NAME NOUN]{1,4}? )
    (?: BE (?P<ready> NOUN ) | (?P<likes> [NOUN CAME] ) ) TO $
    """
)


def fond(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The lock leaks, Ross likes to say; behind what is said, and with nothing behind it."""
    if tag_before(sentence, cue) != TO or sentence.tags[cue.last :].strip(".?!"):
        return None
    likes = _FOND.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    if likes is None:
        return None
    verb = sentence.words[likes.start("ready" if likes["ready"] else "likes")]
    return trimmed(sentence, likes.span("who")) if verb in word_list("verbs", "fondness") else None


# prompted Ross | , who runs the bank, | reluctantly | to say
_UP_TO_CUE = WORDS.compile("(?: , RELATIVE [^ , ; : ]{1,20} , )? ADVERB? TO")
_PASSIVE_LEFT = WORDS.compile("ADVERB*+ AUXILIARY{1,3}")


def brought(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The snub prompted Ross to say; so dull that Ross was moved to say: it is Ross who says it."""
    if tag_before(sentence, cue) != TO:
        return None
    bringing = word_list("verbs", "bringing")
    low = max(0, cue.first - REACH)
    verb = next((at for at in range(cue.first - 2, low, -1) if sentence.words[at] in bringing), None)
    if verb is None:
        return None
    if verb == cue.first - 2:
        passive = _PASSIVE_LEFT.match(sentence.tags[low:verb][::-1])
        first = verb - passive.end() if passive else 0
        return subject_before(sentence, first) if first and sentence.tags[first - 1] != RELATIVE else None
    if sentence.tags[verb + 1] == OBJECT_PRONOUN:
        return (verb + 1, verb + 2) if verb + 3 == cue.first else None  # allowed | him | to say
    who = noun_phrase(sentence, verb + 1)
    up_to = who is not None and _UP_TO_CUE.fullmatch(sentence.tags, who[1], cue.first)
    return who if who and up_to and is_somebody(sentence, who) else None  # but she led a protest to demand it


def infinitive(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross went on to say; officials declined to tell."""
    if tag_before(sentence, cue) != TO:
        return None
    who = said[-1].who if said else main_subject(sentence, cue.first)
    spoken = who is not None and not is_expletive(sentence, who[0]) and not _is_meant(sentence, who)
    return with_name(sentence, who) if who and spoken else NOBODY


def _is_meant(sentence: Sentence, who: Words) -> bool:
    """The plan is to dig a pond, the aim was to show that: what somebody means to do, not who says it."""
    behind = sentence.tags[who[1] : who[1] + 2] == BE + TO
    return behind and sentence.words[who[1] - 1].removesuffix("s") in word_list("nouns", "purposes")


_UNFAIR = WORDS.compile("PRONOUN [BE CAME]? ADVERB? (?P<judgement> [NOUN CLAIMS] ) TO")


def is_expletive(sentence: Sentence, at: int) -> bool:
    """It is unfair to tell them, it’s hard to say: nobody is meant; but it plans to say so."""
    judged = _UNFAIR.match(sentence.tags, at) if pronoun_of(sentence.words[at]) == "it" else None
    return judged is not None and sentence.words[judged.start("judgement")] in word_list("nouns", "judgements")


# had a hard | time | imagining; wasted no time blaming
_HAVING_TROUBLE = WORDS.compile("[HAVE CAME WALKED] DETERMINER? NOUN{0,2} NOUN $")


def troubled(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Ross had a hard time imagining; Ross wasted no time blaming; they took turns urging."""
    before = sentence.words[max(0, cue.first - 1) : cue.first]
    if cue.tag != SAYING or word_list("nouns", "troubles").isdisjoint(before):
        return None
    having = _HAVING_TROUBLE.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    verb = having.start() if having else 0
    if sentence.tags[verb - 1 : verb] == RELATIVE:  # Ross | , who spent his life telling
        verb -= 1 + (sentence.tags[verb - 2 : verb - 1] == ",")
    return subject_before(sentence, verb) if verb > 0 else None

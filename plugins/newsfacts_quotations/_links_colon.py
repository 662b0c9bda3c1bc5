"""Whose words stand behind a colon, in the same sentence or the next paragraph: *Carl Ruiz: “…”*."""

from __future__ import annotations

import attrs

from newsfacts import Span
from newsfacts_quotations._governed import is_expletive
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import headings
from newsfacts_quotations._phrases import Words, main_subject, noun_phrase, subject_before
from newsfacts_quotations._report import Report
from newsfacts_quotations._stretch import LONG, Stretch
from newsfacts_quotations._tags import DETERMINER, SAID
from newsfacts_quotations._words import Sentence

__all__ = ["behind_colon", "introduced"]

_VERB = WORDS.compile("VERB")


def introduced(place: Stretch) -> Report | None:
    """Ross said: (new paragraph) “…”."""
    if place.word or (place.near > 1 and not place.at):
        return None
    told = place.read[place.at - 1] if place.at else None
    if told and place.last in told.reports and place.near <= 1 and place.last.expects in ("after", "either"):
        return place.last
    before = told.sentence if told else None
    if before is None or not before.tags.endswith(":") or place.sentence.paragraph - before.paragraph > 1:
        return None
    colon = len(before.tags) - 1
    who = _from(before) or main_subject(before, colon)  # Ross made the following remark:
    if who is None:
        return None
    cue = _predicate(before, who, colon) or before.span(colon, colon + 1)
    return Report("link:introduced", cue, "say", before.span(*who), None)


def _from(sentence: Sentence) -> Words | None:
    """From Ana Reis, writing in the Harbour Post: “…”; From the report: “…”."""
    return noun_phrase(sentence, 1) if sentence.words[0] == "from" else None


_TURNING = WORDS.compile("[LEAD_IN ,]*+ GERUND")


def behind_colon(place: Stretch) -> Report | None:
    """Carl Ruiz: “…”; Then Ross went even further: “…”."""
    sentence, colon = place.sentence, place.word - 1
    if place.before != ":":
        return None
    verb = _VERB.search(sentence.tags, 0, colon)
    who = _from(sentence) or (main_subject(sentence, colon) if verb else _named_on(sentence, colon))
    if verb is None and place.last and _TURNING.match(sentence.tags):
        return attrs.evolve(place.last, rule="link:colon", content=None)  # Then, turning to the crowd: “…”
    if who and verb is None and who[1] == colon == 1 and sentence.words[0] in headings():
        return None  # Interview: “…”
    if who is None or sentence.tags[slice(*who)] == DETERMINER:
        return None  # These would include: “…”
    if sentence.words[who[0]] == "there" or is_expletive(sentence, who[0]):
        return None  # There is a word for it: “…”; It is unfair to tell them: “…”
    cue = _predicate(sentence, who, colon) or sentence.span(colon, colon + 1)
    return Report("link:colon", cue, "say", sentence.span(*who), None)


_NAMED_ON = WORDS.compile("(?P<who> NAME{1,4} ) PREPOSITION [^ VERB ]*+")
_ON = frozenset(("on", "about", "after", "to"))


def _named_on(sentence: Sentence, colon: int) -> Words | None:
    """Ross on the vote: “…”: the name before what it is about, else what stands before the colon."""
    named = _NAMED_ON.fullmatch(sentence.tags, 0, colon)
    if named and sentence.words[named.end("who")] in _ON:
        return named.span("who")
    return subject_before(sentence, colon)


def _predicate(sentence: Sentence, who: Words, end: int) -> Span | None:
    """The verb behind a subject and what follows it up to a quotation: *went even further*."""
    verb = _VERB.search(sentence.tags, who[1], end)
    if verb is None:
        return None
    if end - verb.start() <= LONG:
        return sentence.span(verb.start(), end)
    return sentence.span(*verb.span()) if verb[0] == SAID else None

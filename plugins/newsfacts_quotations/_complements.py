"""What a reporting verb reports: its complement on the right, by the frame it stands in."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._frames import CERTAIN, ONLY, OPEN, Frame
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import focus_adverbs, modals
from newsfacts_quotations._tags import DETERMINER
from newsfacts_quotations._that import is_predicate, lacks_subject
from newsfacts_quotations._told import by_agent, end_of_recipient
from newsfacts_quotations._words import Sentence

__all__ = ["Complement", "complement"]


@attrs.frozen
class Complement:
    """What stands to the right of a cue.

    Attributes:
        rule: The name of the frame that matched.
        first: The index of the reported clause's first word.
        cue_end: The index after the recipient, which belongs to the cue (*told the meeting*).
    """

    rule: str
    first: int
    cue_end: int


_PREPOSITIONS = frozenset(("for", "of", "on", "about", "against", "with", "at"))


def complement(sentence: Sentence, cue: Cue, behind: int) -> Complement | None:
    """The complement that stands from a word on, behind a cue or its subject, if there is one that its verb takes."""
    found = _first_of(CERTAIN, sentence, cue, behind) or _by_agent(sentence, cue) or _prepositional(sentence, cue)
    found = found or _warned(sentence, cue)
    if found is None and not cue.verb.frames & {"noun", "recipient"}:
        found = _first_of(ONLY, sentence, cue, behind)
    found = found or _first_of(OPEN, sentence, cue, behind)
    return attrs.evolve(found, first=_with_focus(sentence, found)) if found and found.rule in _UNANNOUNCED else found


def _with_focus(sentence: Sentence, found: Complement) -> int:
    """Where the report begins with the adverbs that turn its words: said | not all would; warned them | not to go."""
    first = found.first
    while first > found.cue_end and sentence.words[first - 1] in focus_adverbs():
        first -= 1
    if first - 2 >= found.cue_end and sentence.words[first - 2 : first] in _AT_LEAST:
        first -= 2  # said | at least a dozen had gone
    return first


_AT_LEAST = (["at", "least"], ["at", "most"])
_UNANNOUNCED = frozenset(("clause", "told", "noun", "to", "asked-to"))
"""Rules whose report begins without a word or mark of its own."""


def _first_of(frames: Sequence[Frame], sentence: Sentence, cue: Cue, behind: int) -> Complement | None:
    for each in frames:
        match = each.pattern.match(sentence.tags, behind) if each.frame in cue.verb.frames else None
        if match is None or (each.refused and each.refused(sentence, cue, match)):
            continue
        first = match.end()
        if each.rule == "clause" and is_predicate(sentence, first):
            subject = _subject_from(sentence, behind)
            if subject is None:
                continue  # pilots | admitted to Orb have
            first = subject
        if each.rule == "that":
            first -= lacks_subject(sentence, first) or _is_that_one(sentence, first)
        told = match.groupdict().get("recipient")
        return Complement(each.rule, first, end_of_recipient(sentence, match) if told else behind)
    return None


_VERB = WORDS.compile("[PLAINLY_FINITE WALKED NOUN]")


def _is_that_one(sentence: Sentence, first: int) -> bool:
    """She said that one hurt: of all, that one; but not: said that one would think so."""
    following = sentence.words[first : first + 2]
    verb = _VERB.match(sentence.tags, first + 1) is not None
    return verb and following[:1] == ["one"] and modals().isdisjoint(following)


# reported | on Wednesday | the crew had
_DAY = WORDS.compile("PREPOSITION ADVERB++")


def _subject_from(sentence: Sentence, behind: int) -> int | None:
    """Where the subject begins that was taken for a time or place: said | at least four would go, this year will do."""
    day = _DAY.match(sentence.tags, behind)
    if day:
        return day.end()
    opens = sentence.tags[behind] == DETERMINER or sentence.words[behind] in _ABOUT
    return behind if opens else None


_ABOUT = frozenset(("about", "around", "at", "between", "over", "under"))
"""Prepositions before a number that govern nothing."""


def _by_agent(sentence: Sentence, cue: Cue) -> Complement | None:
    found = by_agent(sentence, cue)
    return Complement(*found, cue.last) if found else None


# calls | weekly | for; warned | , however, | of
_ASIDE_BEFORE_PREPOSITION = WORDS.compile("ADVERB++ | , ADVERB ,")


# warned | residents | about; warned | him | of
_TOLD_BEFORE_PREPOSITION = WORDS.compile("(?: OBJECT_PRONOUN | DETERMINER?+ [NOUN NAME]{1,3} ) (?= PREPOSITION | OF )")
_WARNED = frozenset(("about", "against", "of"))


def _warned(sentence: Sentence, cue: Cue) -> Complement | None:
    """Warned residents about callers, him of the flood: what they are warned of is what is reported."""
    told = _TOLD_BEFORE_PREPOSITION.match(sentence.tags, cue.last) if cue.cue_class == "claim" else None
    if told is None or cue.passive or not cue.takes("recipient"):
        return None
    preposition = sentence.words[told.end()]
    if preposition not in _WARNED or preposition not in cue.verb.frames:
        return None
    return Complement(preposition, told.end() + 1, told.end() + 1)


def _prepositional(sentence: Sentence, cue: Cue) -> Complement | None:
    aside = _ASIDE_BEFORE_PREPOSITION.match(sentence.tags, cue.last)
    at = aside.end() if aside else cue.last
    if at + 1 < len(sentence.words) and sentence.words[at] in _PREPOSITIONS and sentence.words[at] in cue.verb.frames:
        return Complement(sentence.words[at], at + 1, at + 1)
    return None

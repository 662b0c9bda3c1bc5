"""Whoever is told, and whoever tells in the passive: *told the board of the bank*, *was told by the crew to*."""

from __future__ import annotations

import re

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._lexicon import plurals, word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import Words, is_article, trimmed
from newsfacts_quotations._tags import AUXILIARY, CAME, CLAIMS, NOUN, OF, QUOTED, SAY, TO
from newsfacts_quotations._words import Sentence

__all__ = ["agent", "by_agent", "end_of_recipient", "is_inexact", "is_infinitive"]

_WHERE = PHRASES.compile("[PREPOSITION AFTER]")
_OF_PEOPLE = frozenset(("from", "with"))
"""Prepositions that tell who somebody is, rather than where or when: *told jurors from three counties*."""


def end_of_recipient(sentence: Sentence, match: re.Match[str]) -> int:
    """Where whoever is told ends: told | the Commons | in March; told | the board of the bank | at noon."""
    end = match.end("recipient")
    places = (at.start() for at in _WHERE.finditer(match.string, match.start("recipient") + 1, end))
    return next((at for at in places if sentence.words[at] not in _OF_PEOPLE and not is_inexact(sentence, at)), end)


def is_inexact(sentence: Sentence, at: int) -> bool:
    """Whether a preposition stands behind *of*, as it does before a number: a hall of | about | 90 nurses."""
    return sentence.tags[at - 1] == OF


def is_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether *to* stands before a verb: to stay; but to friends, to Lee, to the board."""
    tags, word = sentence.tags[at : at + 2], sentence.words[at + 1] if at + 1 < len(sentence.words) else ""
    if tags == TO + NOUN:  # a verb that no list has
        people = word in plurals() or word in word_list("nouns", "persons") or word in word_list("nouns", "bodies")
        return not (people or word.endswith("s"))
    return tags[:1] == TO and tags[1:] in _INFINITIVES


_INFINITIVES = frozenset((SAY, CLAIMS, CAME, *AUXILIARY))


# was told | by the crew | to wait
_BY_AGENT_TO = PHRASES.compile(
    "PREPOSITION PHRASE{1,5} (?: OF PHRASE{1,3} )? (?= TO [NOUN CLAIMS SAY CAME AUXILIARY QUOTED] )"
)
# was described | by the Orb magazine as | “…”
_BY_AGENT_AS = PHRASES.compile("PREPOSITION PHRASE{1,8}+ AS (?= QUOTED )")


def by_agent(sentence: Sentence, cue: Cue) -> tuple[str, int] | None:
    """The rule, and where the report begins, in the passive with an agent.

    The dam was described by sailors as “a joke”; he was told by the crew to wait.
    """
    if not cue.passive or sentence.words[cue.last : cue.last + 1] != ["by"]:
        return None
    match = _BY_AGENT_AS.match(sentence.tags, cue.last) if cue.takes("as") else None
    told = _BY_AGENT_TO.match(sentence.tags, cue.last) if cue.takes("recipient") else None
    if told and (is_infinitive(sentence, told.end()) or sentence.tags[told.end() + 1 : told.end() + 2] == QUOTED):
        return "asked-to", told.end()
    return ("as", match.end()) if match else None


# was told | by an adviser | that; Asked | by Ann Lee | whether; not: by phone
_AGENT = PHRASES.compile("PREPOSITION (?P<who> DETERMINER*+ [NOMINAL ADJECTIVAL]++ (?<= HEAD ) | DETERMINER++ )")


def agent(sentence: Sentence, cue: Cue) -> Words | None:
    """Who tells in the passive: she was told by an adviser that."""
    first = cue.last
    by = _AGENT.match(sentence.tags, first) if sentence.words[first : first + 1] == ["by"] else None
    if by is None:
        return None
    if is_article(sentence, by.span("who")):
        return None
    means = sentence.tags[slice(*by.span("who"))] == NOUN and not sentence.words[by.end() - 1].endswith("s")
    return None if means else trimmed(sentence, by.span("who"))  # by phone; but by sailors

"""Who does what a reported clause says: its subject, or the source for a pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import attrs

from newsfacts import Quotation
from newsfacts_quotations._acts import is_participle, is_report, listed
from newsfacts_quotations._clauses import Clause, Token, tokens_of
from newsfacts_quotations._parties import Phrase, phrase_of

__all__ = ["doer_of"]

# Hale's | lawyer
_CLIENT = re.compile(
    r"([A-Z][^,]*?)['’]s? (?:\w+ )?"
    r"(?:lawyer|attorney(?! general)|counsel|solicitor(?! general)|barrister|advocate)(?!\w)"
)
_THEIR_CLIENT = ({"his", "client"}, {"her", "client"}, {"their", "client"})


def doer_of(clause: Clause, quotation: Quotation) -> Phrase | Literal["unclear"] | None:
    """The subject as a phrase, the source for a pronoun; unclear where it is nobody, or no phrase."""
    subject = _first(clause.subject)
    words = [token.word for token in subject]
    if not words or (len(words) == 1 and words[0] in listed("persons")):
        return _source(quotation, words[0] if words else "") or "unclear"
    if words[0] in listed("nobodies") or (words[0] == "no" and clause.voice == "active"):
        return "unclear"
    if any(token.kind == "sign" and token.word != "," for token in subject) or any(
        token.kind == "word" and _breaks(subject, n) for n, token in enumerate(subject)
    ):
        return "unclear"
    phrase = phrase_of(subject)
    if phrase is None:
        return "unclear"
    if set(words) in _THEIR_CLIENT and (client := _CLIENT.match(quotation.speaker or "")) is not None:
        return phrase_of(tokens_of(client[1])) or "unclear"  # Hale's lawyer said that his client would appeal
    names = [token.person for token in subject if token.person]
    if names and not phrase.proper:
        named = phrase_of(tokens_of(names[0]))
        return phrase if named is None else _called(phrase, named)
    if not listed("possessives").isdisjoint(words) and (owner := _source(quotation, "")) is not None:
        return attrs.evolve(phrase, more=phrase.more | owner.all, names=phrase.names | owner.names)
    return phrase


def _first(subject: tuple[Token, ...]) -> tuple[Token, ...]:
    """The first of several who do it together: both the mayor and the council."""
    subject = subject[1:] if subject and subject[0].word == "both" else subject
    joint = next((n for n, token in enumerate(subject) if n and token.word == "and"), len(subject))
    return subject[:joint]


def _called(phrase: Phrase, name: Phrase) -> Phrase:
    """A phrase for an office with the name of who holds it."""
    return attrs.evolve(
        phrase, head=name.head, words=phrase.words | name.words, proper=name.words, names=phrase.names | name.words
    )


def _breaks(subject: Sequence[Token], at: int) -> bool:
    """Whether a word shows that what stands before the verb is more than a noun phrase."""
    word = subject[at].word
    if word in listed("subordinators") or word in listed("persons"):
        return True
    return is_report(word) and is_participle(word) and not (at and subject[at - 1].word in listed("determiners"))


def _source(quotation: Quotation, pronoun: str) -> Phrase | None:
    """The source, if the pronoun may stand for it."""
    if quotation.speaker_name is None or (quotation.type == "direct" and pronoun in {"he", "she", "it", "they"}):
        return None
    _, led, body = (quotation.speaker or "").partition(" of ")
    if pronoun == "it" and led:  # the chairwoman of the council said that it had agreed
        return phrase_of(tokens_of(body.partition(",")[0]))
    source = phrase_of(tokens_of(quotation.speaker_name))
    several = pronoun == "they" and source is not None and len(source.proper) > 1
    return None if several else source

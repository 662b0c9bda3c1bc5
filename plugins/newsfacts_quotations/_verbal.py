"""Whether words hold a verb, and so may be a clause."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._words import Sentence

__all__ = ["has_verb", "is_clause"]

# a form that may be a noun proves nothing
_VERBAL = WORDS.compile("[PLAINLY_FINITE SAY WALKED WRITTEN QUOTED]")
_PRONOUN = WORDS.compile("PRONOUN")
_FINITE = WORDS.compile("PLAINLY_FINITE | PRONOUN ADVERB*+ [CLAIMS SAY]")


def is_clause(sentence: Sentence, words: Words) -> bool:
    """Whether some words hold a verb, or a quotation that may, so that they can be a report: not *On Monday*."""
    return _VERBAL.search(sentence.tags, *words) is not None or _holds_contracted(sentence, words)


def has_verb(sentence: Sentence, words: Words) -> bool:
    """Whether some words hold a verb that is surely finite: no participle, and no quotation."""
    return _FINITE.search(sentence.tags, *words) is not None or _holds_contracted(sentence, words)


def _holds_contracted(sentence: Sentence, words: Words) -> bool:
    """Whether a pronoun has a verb in it: he's, they're."""
    return any("'" in sentence.words[at] or "’" in sentence.words[at] for at in _pronouns(sentence, words))


def _pronouns(sentence: Sentence, words: Words) -> Iterator[int]:
    return (match.start() for match in _PRONOUN.finditer(sentence.tags, *words))

"""What sentences are about: their subjects, for pronouns whose person or thing has no name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Span
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import FRONTED, trimmed
from newsfacts_quotations._tags import CLAIMS, NOUN
from newsfacts_quotations._words import Sentence

__all__ = ["Topics"]

_SUBJECT = PHRASES.compile(
    "NOUN_PHRASE (?: [OF AND] NOUN_PHRASE | PREPOSITION NAME++ ){0,3}+"
)  # the Institute for Ports
_OBJECTS = WORDS.tags("PRONOUN DETERMINER OBJECT_PRONOUN THAT")
_VERB_BEHIND = WORDS.compile(", | RELATIVE | ADVERB*+ [VERB NOUN]")


@attrs.frozen
class Topics:
    """The sentences of an article, to be asked for the subject of one."""

    sentences: Sequence[Sentence] = ()

    def before(self, offset: int) -> Span | None:
        """The subject of the sentence before that at an offset, without a leading article."""
        at = bisect_left(self.sentences, offset, key=lambda sentence: sentence.ends[-1]) - 1
        if at < 0:
            return None
        return _subject(self.sentences[at])

    def of(self, offset: int) -> Span | None:
        """The subject of the sentence at an offset, without a leading article."""
        at = bisect_left(self.sentences, offset, key=lambda sentence: sentence.ends[-1])
        return _subject(self.sentences[at]) if at < len(self.sentences) else None

    def first(self, most: int) -> Iterator[Span]:
        """The subjects of the first sentences."""
        for sentence in self.sentences[:most]:
            if subject := _subject(sentence):
                yield subject


def _subject(sentence: Sentence) -> Span | None:
    """The subject of a sentence, without a leading article."""
    fronted = FRONTED.match(sentence.tags)
    subject = _SUBJECT.match(sentence.tags, fronted.end() if fronted else 0)
    if subject is None:
        return None
    first, last = trimmed(sentence, subject.span())
    last -= last - first > 1 and _is_verb(sentence, last - 1)
    return sentence.span(first, last) if _VERB_BEHIND.match(sentence.tags, last) else None


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Whether a form that may be a noun stands behind one in the plural: officials | remember."""
    unknown = sentence.tags[at] == NOUN and sentence.tags[at + 1 : at + 2] in _OBJECTS
    base = (unknown or sentence.tags[at] == CLAIMS) and not sentence.words[at].endswith("s")
    return base and sentence.words[at - 1].endswith("s")

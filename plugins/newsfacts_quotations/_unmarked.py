"""Paragraphs that are somebody's words though no quotation marks say so, and what shows it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

import attrs

from newsfacts import Article, Span
from newsfacts.text import Quoted
from newsfacts_quotations._report import Report

__all__ = ["Page", "Unmarked"]

# I’ve; my; but not: World War I, Elizabeth I.
_FIRST_PERSON = re.compile(
    r"\b(?: I (?= [’'](?:m|ve|ll|d)\b | [ ][a-z] ) | [Mm](?:y|e|yself) | [Ww]e | [Oo]urs? | us )\b", re.VERBOSE
)
# •, 1., (a), a dash; a lone small letter is what is left of a bullet
_LIST_SIGN = re.compile(r"[-–—―•·▪■*>#+]|\(?(?:\d{1,2}|[a-z])[.)]\s|[b-z]\s")
_MARKUP = "<"
_MARKS = frozenset("“”„\"'‘’`«»")
_STOPS = frozenset(".?!…") | _MARKS


@attrs.frozen
class Unmarked:
    """Words that fill a paragraph, or all of it but a label or a signature.

    Attributes:
        content: Where they stand.
        report: Whose they are.
    """

    content: Span
    report: Report


@attrs.define(slots=False)
class Page:
    """The paragraphs of an article as the rules for unmarked words look at them."""

    article: Article

    def text(self, paragraph: int) -> str:
        """A paragraph's text."""
        stretch = self.article.paragraphs[paragraph]
        return self.article.text[stretch.start : stretch.end]

    def is_prose(self, paragraph: int) -> bool:
        """Whether a paragraph opens without a mark or sign: no quotation, item of a list, markup or share box."""
        text = self.text(paragraph)
        signed = text[0] in _MARKS or text[0] == _MARKUP or _LIST_SIGN.match(text) is not None
        return not signed and not text.endswith(":") and paragraph not in self._furniture

    def ends(self, paragraph: int) -> bool:
        """Whether a paragraph ends like a sentence."""
        return self.text(paragraph)[-1] in _STOPS

    def in_first_person(self, paragraph: int) -> bool:
        """Whether whoever speaks in a paragraph says I or we, outside of quotation marks."""
        stretch = self.article.paragraphs[paragraph]
        found = _FIRST_PERSON.finditer(self.article.text, stretch.start, stretch.end)
        return any(self._holding(match.start()) is None for match in found)

    def cuts_no_marks(self, span: Span) -> bool:
        """Whether quoted stretches stand wholly inside of a span, or outside of it."""
        held = (self._holding(span.start), self._holding(span.end - 1))
        return all(quoted is None or quoted.span in span for quoted in held)

    def _holding(self, offset: int) -> Quoted | None:
        """The outermost quoted stretch that an offset is in."""
        quoted = self._before(offset)
        return quoted if quoted and offset < quoted.span.end else None

    def _before(self, offset: int) -> Quoted | None:
        """The outermost quoted stretch that begins last, up to an offset."""
        at = bisect_right(self._outer, offset, key=lambda quoted: quoted.span.start)
        return self._outer[at - 1] if at else None

    @cached_property
    def _outer(self) -> tuple[Quoted, ...]:
        return tuple(quoted for quoted in self.article.quoted if quoted.level == 0)

    @cached_property
    def _furniture(self) -> frozenset[int]:
        """The paragraphs that begin with a part of the page that is not the story."""
        starts = {part.span.start for part in self.article.furniture if part.kind not in ("dateline", "headline")}
        return frozenset(i for i, stretch in enumerate(self.article.paragraphs) if stretch.start in starts)

"""Paragraphs and sentences."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from newsfacts._span import Span

__all__ = ["find_paragraphs", "find_sentences"]

_LINE = regex.compile(r"[^\n\r]*\S")
_SENTENCE = regex.compile(r"\S.*?(?:[.!?][\"'”’)\]]*+(?=\s+[\p{Lu}\d\"'“‘(])|$)", regex.DOTALL)


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Each line that is not blank, without the white space around it."""
    spans = []
    for line in _LINE.finditer(text):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        spans.append(Span(start, line.end()))
    return tuple(spans)


def find_sentences(text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """Each sentence; none crosses a paragraph, and together they cover the paragraphs."""
    return tuple(
        Span(*match.span())
        for paragraph in paragraphs
        for match in _SENTENCE.finditer(text, paragraph.start, paragraph.end)
    )

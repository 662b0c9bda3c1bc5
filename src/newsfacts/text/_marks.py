"""Quotation marks, paired."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import regex

from newsfacts._span import Span

__all__ = ["Quoted", "find_quoted"]

_CURLY = regex.compile(r"“[^“”\n]++”?|\"[^\"\n]++\"?")


@attrs.frozen(order=True)
class Quoted:
    """A stretch of one paragraph between quotation marks.

    Attributes:
        span: All of it, with its marks.
        inner: What stands between the marks.
        level: 0 for an outer quotation, 1 for one inside another.
        opened: Whether it has an opening mark of its own; False only where a paragraph carries
            on a quotation without repeating the mark.
        closed: Whether it has a closing mark; False where the quotation goes on in the next
            paragraph, or the mark was forgotten.
        continues: Whether it carries on the quotation of the paragraph before.
    """

    span: Span
    inner: Span
    level: int = attrs.field(default=0, kw_only=True)
    opened: bool = attrs.field(default=True, kw_only=True)
    closed: bool = attrs.field(default=True, kw_only=True)
    continues: bool = attrs.field(default=False, kw_only=True)


def find_quoted(text: str, paragraphs: Iterable[Span]) -> tuple[Quoted, ...]:
    """Each stretch between paired quotation marks, in the order of the text."""
    found = []
    for paragraph in paragraphs:
        for match in _CURLY.finditer(text, paragraph.start, paragraph.end):
            closed = len(match[0]) > 2 and match[0][-1] in "”\""
            inner_end = match.end() - closed
            found.append(Quoted(Span(*match.span()), Span(match.start() + 1, inner_end), closed=closed))
    return tuple(found)

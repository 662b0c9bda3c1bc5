"""Paragraphs: the lines of a text."""

from __future__ import annotations

import re

from newsfacts._span import Span

__all__ = ["find_paragraphs"]

# Everything that ends a line: \n, \r, \r\n, vertical tab, form feed, the line and the paragraph separator.
# U+0085 is left out on purpose: in news it is the ellipsis of a Windows-1252 page read as Latin-1.
_LINE = re.compile(r"[^\n\r\v\f\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]++")


def find_paragraphs(text: str) -> tuple[Span, ...]:
    r"""Each line that is not blank, without the white space around it.

    A line ends at ``\n``, ``\r``, ``\r\n``, a vertical tab, a form feed, U+2028 or U+2029. So every
    character that is no white space lies in exactly one paragraph.

    >>> find_paragraphs("US seeks allies\r\n\r\n  PARIS — Iraq asked for help. \n")
    (Span(start=0, end=15), Span(start=21, end=49))
    """
    spans = []
    for line in _LINE.finditer(text):
        content = line[0].strip()
        if content:
            start = line.start() + line[0].index(content[0])
            spans.append(Span(start, start + len(content)))
    return tuple(spans)

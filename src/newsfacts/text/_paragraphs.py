"""Paragraphs: the lines of a text, with hard-wrapped lines joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts._span import Span

__all__ = ["find_paragraphs"]

# What ends a line for `str.splitlines`, but is only white space here. U+0085 is so on purpose: in news it is the
# ellipsis of a Windows-1252 page read as Latin-1.
_NO_LINE_ENDS = ("\x1c", "\x1d", "\x1e", "\x85")
_ONE_LINE_END = frozenset({"\n", "\r", "\r\n"})
_INDENT = " \t"

_WIDEST = 140  # no program wraps lines wider than this
_NARROWEST = 40  # a shorter line is left as it is, whatever follows
_ENOUGH = 2  # so many lines that plainly go on make a text a hard-wrapped one
_LONGEST_WORD = 40
_NO_END = re.compile(r"[\w,'’)-]")  # the last character of a line that goes on


def find_paragraphs(text: str) -> tuple[Span, ...]:
    r"""Each line that is not blank, without the white space around it.

    A line ends at ``\n``, ``\r``, ``\r\n``, a vertical tab, a form feed, U+2028 or U+2029. Where a
    text was wrapped to a width, which shows by lines that begin in lower case after lines that do
    not end, the lines of one paragraph are joined; only then does a paragraph hold line ends.
    Every character that is no white space lies in exactly one paragraph.

    >>> find_paragraphs("US seeks allies\r\n\r\n  PARIS — Iraq asked for help. \n")
    (Span(start=0, end=15), Span(start=21, end=49))
    """
    lines = list(_lines(text))
    joined = _joined(text, lines)
    return tuple(Span(start, end) for start, end in (joined or lines))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line that is not blank begins and ends, without the white space around it."""
    for sign in _NO_LINE_ENDS:
        text = text.replace(sign, " ")
    at = 0
    for line in text.splitlines(keepends=True):  # several times as fast as a pattern
        if content := line.strip():
            start = at + line.index(content[0])
            yield start, start + len(content)
        at += len(line)


def _joined(text: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines with those of one paragraph joined; empty if the text was not wrapped."""
    plain = [at for at in range(len(lines) - 1) if _plainly_goes_on(text, lines[at], lines[at + 1])]
    if len(plain) < _ENOUGH:
        return []
    width = max(lines[at][1] - lines[at][0] for at in plain)
    goes_on = set(plain)
    joined = [lines[0]]
    for at, line in enumerate(lines[1:]):
        if at in goes_on or _had_no_room(text, lines[at], line, width):
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
    return joined


def _plainly_goes_on(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a line of middling length has no end, and the one right below begins in lower case."""
    start, end = line
    if not _NARROWEST <= end - start <= _WIDEST:
        return False
    return (
        text[following[0]].islower()
        and _NO_END.match(text, end - 1) is not None
        and text[end : following[0]].strip(_INDENT) in _ONE_LINE_END
    )


def _had_no_room(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the first word of the line right below would not have fitted into a line."""
    start, end = line
    if end - start > width or text[end : following[0]].strip(_INDENT) not in _ONE_LINE_END:
        return False
    word = text[following[0] : min(following[1], following[0] + _LONGEST_WORD)].split(None, 1)[0]
    return end - start + 1 + len(word) > width

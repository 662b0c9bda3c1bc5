"""Quotation marks, paired.

Marks are paired family by family, each within the stretches that the families before it left or
made: guillemets, then double marks, then single ones. So pairs nest or stand apart, never cross,
and a stray mark harms no more than its own paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from newsfacts._span import Span
from newsfacts.text._page import ends_sentence
from newsfacts.text._signs import (
    CLOSING,
    DOUBLE,
    GUILLEMETS,
    OPENING,
    SINGLE,
    Mark,
    find_marks,
    is_elision,
    is_possessive,
)

__all__ = ["Quoted", "find_quoted"]


class _Pair(NamedTuple):
    """A quotation as its family sees it; for a missing mark, the outer and inner offsets are the same."""

    start: int
    end: int
    inner_start: int
    inner_end: int


class _Paragraph(NamedTuple):
    """A paragraph with its pairs, as they are found."""

    span: Span
    pairs: list[_Pair]
    carried: bool  # whether a quotation of the paragraph above runs on into it
    left_open: bool  # whether one of its own runs on past its end
    open_single: Mark | None  # the single mark that opens it, or what a colon announces, and is not closed in it


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
        continues: Whether it carries on the quotation before it, which was left open: that of the
            paragraph before, or the one that ends right before its opening mark.
    """

    span: Span
    inner: Span
    level: int = attrs.field(default=0, kw_only=True)
    opened: bool = attrs.field(default=True, kw_only=True)
    closed: bool = attrs.field(default=True, kw_only=True)
    continues: bool = attrs.field(default=False, kw_only=True)


def find_quoted(text: str, paragraphs: Iterable[Span]) -> tuple[Quoted, ...]:
    r"""Each stretch between paired quotation marks, in the order of the text, outer before inner.

    Curly and straight marks, ``''``, guillemets, „low ones“ and single ones are paired by their
    form and, where that is wrong or says nothing, by what stands beside them; apostrophes, elisions
    (’til, ’90s), feet and inches are no marks. A quotation that is opened and not closed ends with
    its paragraph, or before the mark that opens the next one.

    >>> from newsfacts.text import find_paragraphs
    >>> text = "“We’ll win,” she said. “He told us: ‘Go.’\n“We went.”"
    >>> for quoted in find_quoted(text, find_paragraphs(text)):
    ...     print(text[quoted.inner.start : quoted.inner.end], quoted.level, quoted.closed, quoted.continues)
    We’ll win, 0 True False
    He told us: ‘Go.’ 0 False False
    Go. 1 True False
    We went. 0 True True
    """
    read: list[_Paragraph] = []
    above: _Paragraph | None = None
    for paragraph in paragraphs:
        marks = find_marks(text, paragraph)
        if not marks:
            above = None
            continue
        carried = above is not None and above.left_open
        pairs = _pair(text, paragraph, marks, carried=carried)
        begins = _begins(paragraph, marks[0]) and _opens_single(text, marks[0])
        if begins and above and above.open_single and above.open_single.char == marks[0].char:
            begin = above.open_single
            above.pairs.append(_Pair(begin.start, above.span.end, begin.end, above.span.end))
            carried = True
        left_open = any(pair.end == pair.inner_end == paragraph.end for pair in pairs)
        above = _Paragraph(paragraph, pairs, carried, left_open, _single_left_open(text, paragraph, marks, pairs))
        read.append(above)
    return tuple(quoted for each in read if each.pairs for quoted in _describe(text, each))


def _begins(paragraph: Span, mark: Mark) -> bool:
    return mark.start <= paragraph.start


def _opens_single(text: str, mark: Mark) -> bool:
    """Whether a single mark opens a quotation, by its form and place."""
    return mark.char in SINGLE and mark.opens and not is_elision(text, mark)


def _single_left_open(text: str, paragraph: Span, marks: list[Mark], pairs: list[_Pair]) -> Mark | None:
    """The single mark that is not closed in its paragraph; British papers repeat it where a quotation runs on.

    It opens the paragraph, or what a colon or comma announces: She said: ‘We went.
    """
    closed = {pair.start for pair in pairs}
    within = max((pair.end for pair in pairs), default=paragraph.start)
    for mark in marks:
        first = _begins(paragraph, mark)
        announced = mark.start >= within and text[max(0, mark.start - 2) : mark.start] in (": ", ", ")
        if (first or announced) and mark.start not in closed and _opens_single(text, mark):
            return mark
    return None


def _pair(text: str, paragraph: Span, marks: list[Mark], *, carried: bool) -> list[_Pair]:
    """The pairs of one paragraph, family by family."""
    pairs: list[_Pair] = []
    guillemets = [mark for mark in marks if mark.char in GUILLEMETS]
    if guillemets:
        # an unclosed guillemet is believed only where it begins the paragraph
        found = _pair_doubles(text, paragraph, guillemets)
        pairs += [pair for pair in found if pair.end > pair.inner_end or pair.start == paragraph.start]
    for region, group in _by_region([mark for mark in marks if mark.char in DOUBLE], pairs, paragraph):
        pairs += _pair_doubles(text, region, group, carried=carried and group[0] is marks[0])
    for _, group in _by_region([mark for mark in marks if mark.char in SINGLE], pairs, paragraph):
        pairs += _pair_singles(text, group)
    return pairs


def _by_region(marks: list[Mark], pairs: list[_Pair], paragraph: Span) -> Iterable[tuple[Span, list[Mark]]]:
    """The marks grouped by the innermost pair around them, with the stretch that it encloses."""
    if not pairs or not marks:
        return [(paragraph, marks)] if marks else []
    groups: dict[int, tuple[Span, list[Mark]]] = {}
    waiting = sorted(pairs, key=lambda pair: (-pair.start, pair.end))
    around: list[_Pair] = []
    for mark in marks:
        while waiting and waiting[-1].start <= mark.start:
            around.append(waiting.pop())
        while around and around[-1].end <= mark.start:
            around.pop()
        region = Span(around[-1].inner_start, around[-1].inner_end) if around else paragraph
        groups.setdefault(region.start, (region, []))[1].append(mark)
    return groups.values()


def _pair_doubles(text: str, region: Span, marks: list[Mark], *, carried: bool = False) -> Iterator[_Pair]:
    """Pairs of marks that are never apostrophes: each opening mark gets an end, found or assumed."""
    opened: list[Mark] = []
    for index, mark in enumerate(marks):
        runs_on = carried and index == 0
        if not opened and not runs_on and mark.char not in OPENING and text[mark.start - 1 : mark.start].isdigit():
            continue  # a sign of measure: a 12" pizza
        if not _opens(mark, inside=bool(opened)):
            if opened:
                begin = opened.pop()
                yield _Pair(begin.start, mark.end, begin.end, mark.start)
            elif runs_on:
                yield _Pair(region.start, mark.end, region.start, mark.start)
            continue
        if opened and not _is_nested(marks, index):
            begin = opened.pop()
            end = begin.end + len(text[begin.end : mark.start].rstrip())
            yield _Pair(begin.start, end, begin.end, end)
        opened.append(mark)
    for begin in opened:
        yield _Pair(begin.start, region.end, begin.end, region.end)


def _opens(mark: Mark, *, inside: bool) -> bool:
    """Whether a double mark opens, by its form and, where that is wrong or says nothing, by its place."""
    if mark.char in OPENING:
        return not (inside and mark.closes and not mark.opens)
    if mark.char in CLOSING:
        return not inside and mark.opens and not mark.closes
    return mark.opens if mark.opens != mark.closes else not inside


def _is_nested(marks: list[Mark], index: int) -> bool:
    """Whether a mark that opens inside its own family is closed before the outer one, as in “He said “no” to me”."""
    following = marks[index + 1 : index + 3]
    return len(following) == 2 and not any(_opens(mark, inside=True) for mark in following)


def _pair_singles(text: str, marks: list[Mark]) -> Iterator[_Pair]:
    """Pairs of marks that may be apostrophes: an opening mark counts only if a closing one is found."""
    begin: Mark | None = None
    possessive: Mark | None = None  # the last mark that may close, but looks like the leaders’ meeting
    for mark in marks:
        if mark.opens and not mark.closes and not is_elision(text, mark):
            if begin and possessive:
                yield _Pair(begin.start, possessive.end, begin.end, possessive.start)
            begin, possessive = mark, None
        elif begin and mark.closes:
            if is_possessive(text, mark):
                possessive = mark
            else:
                yield _Pair(begin.start, mark.end, begin.end, mark.start)
                begin = possessive = None
    if begin and possessive:
        yield _Pair(begin.start, possessive.end, begin.end, possessive.start)


def _describe(text: str, paragraph: _Paragraph) -> Iterator[Quoted]:
    """The pairs of a paragraph as the public sees them, in the order of the text."""
    around: list[int] = []  # where the pairs around the next one end
    runs_on_at = paragraph.span.start if paragraph.carried else None
    for start, end, inner_start, inner_end in sorted(paragraph.pairs, key=lambda pair: (pair.start, -pair.end)):
        if inner_start >= inner_end:
            continue
        while around and around[-1] <= start:
            around.pop()
        continues = not around and runs_on_at is not None and not text[runs_on_at:start].strip()
        yield Quoted(
            Span(start, end),
            Span(inner_start, inner_end),
            level=len(around),
            opened=start < inner_start,
            closed=inner_end < end,
            continues=continues,
        )
        if not around:
            runs_on_at = end if inner_end == end and ends_sentence(text[inner_start:end]) else None
        around.append(end)

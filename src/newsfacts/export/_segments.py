"""A text cut where facts begin and end, so that facts may nest and overlap in any way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from newsfacts._span import Span

__all__ = ["Segment", "segments"]


@attrs.frozen
class Segment:
    """A stretch of text in which no fact begins or ends.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        covers: The numbers of the spans that it lies in, the shortest span first.
    """

    start: int
    end: int
    covers: tuple[int, ...]


def segments(length: int, spans: Iterable[tuple[int, Span]], cuts: Iterable[int] = ()) -> Iterator[Segment]:
    """The text of that length in segments, in order; together they are the whole text.

    Args:
        length: How long the text is.
        spans: Numbered spans in it.
        cuts: Where to cut besides.

    >>> [(s.start, s.end, s.covers) for s in segments(9, [(0, Span(1, 6)), (1, Span(4, 8))])]
    [(0, 1, ()), (1, 4, (0,)), (4, 6, (1, 0)), (6, 8, (1,)), (8, 9, ())]
    """
    opening: defaultdict[int, list[int]] = defaultdict(list)
    closing: defaultdict[int, list[int]] = defaultdict(list)
    extent: dict[int, tuple[int, int]] = {}
    for number, span in spans:
        opening[span.start].append(number)
        closing[span.end].append(number)
        extent[number] = (len(span), number)
    inside: set[int] = set()
    for start, end in pairwise(sorted({0, length, *opening, *closing, *cuts})):
        inside.difference_update(closing[start])
        inside.update(opening[start])
        yield Segment(start, end, tuple(sorted(inside, key=extent.__getitem__)))

"""Half-open code-point offsets."""

from __future__ import annotations

import attrs

from newsfacts.errors import SpanError

__all__ = ["Span"]


@attrs.frozen(order=True)
class Span:
    """Where a text stands: from ``start`` up to, not including, ``end``.

    Offsets count Unicode code points of the article's text exactly as it was read, so that
    ``article.text[span.start:span.end]`` is what the span names. Spans sort by start, then end.

    Raises:
        SpanError: if an offset is no integer or negative, or the span would be empty or reversed.

    >>> Span(4, 9)
    Span(start=4, end=9)
    >>> Span(4, 4)
    Traceback (most recent call last):
    newsfacts.errors.SpanError: Span(4, 4) is empty: end must be greater than start
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if type(self.start) is not int or type(self.end) is not int:
            raise SpanError(f"Span({self.start!r}, {self.end!r}): offsets must be int")
        if self.start < 0:
            raise SpanError(f"Span({self.start}, {self.end}) starts before the text: start must be at least 0")
        if self.end <= self.start:
            what = "empty" if self.end == self.start else "reversed"
            raise SpanError(f"Span({self.start}, {self.end}) is {what}: end must be greater than start")

    def __len__(self) -> int:
        """The number of code points, never 0.

        >>> len(Span(4, 9))
        5
        """
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        """Whether an offset, or the whole of another span, lies inside.

        >>> 4 in Span(4, 9), 9 in Span(4, 9), Span(5, 9) in Span(4, 9)
        (True, False, True)
        """
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a code point.

        >>> Span(0, 3).overlaps(Span(2, 5)), Span(0, 3).overlaps(Span(3, 5))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

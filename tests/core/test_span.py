"""A Span is a place in a text, and no bad one can exist."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Span
from newsfacts.errors import NewsfactsError, SpanError

OFFSETS = st.integers(min_value=0, max_value=10**6)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Any span."""
    start = draw(OFFSETS)
    return Span(start, start + draw(st.integers(min_value=1, max_value=1000)))


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        (-1, 3, "starts before the text"),
        (4, 4, "is empty"),
        (5, 4, "is reversed"),
        (True, 4, "must be int"),
        (0, 2.0, "must be int"),
        ("0", 2, "must be int"),
        (None, None, "must be int"),
    ],
)
def test_a_bad_span_cannot_exist(start: int, end: int, problem: str) -> None:
    """Offsets that name no text are refused with what is wrong with them."""
    with pytest.raises(SpanError, match=problem):
        Span(start, end)


def test_a_span_error_is_a_value_error_too() -> None:
    """Callers who catch ValueError, and callers who catch all of newsfacts, both catch it."""
    assert issubclass(SpanError, ValueError)
    assert issubclass(SpanError, NewsfactsError)


@given(spans())
def test_a_span_names_as_many_code_points_as_it_is_long(span: Span) -> None:
    """The length is that of the slice, in code points, astral ones included."""
    assert len("\N{GRINNING FACE}"[0:1] * span.end) == span.end
    assert len(("\N{GRINNING FACE}" * span.end)[span.start : span.end]) == len(span)


@given(spans(), spans())
def test_overlap_means_a_shared_offset(a: Span, b: Span) -> None:
    """Two spans overlap exactly when some offset lies in both, whichever is asked."""
    shared = max(a.start, b.start) < min(a.end, b.end)
    assert a.overlaps(b) is shared
    assert b.overlaps(a) is shared


@given(spans(), OFFSETS)
def test_an_offset_is_inside_from_start_up_to_end(span: Span, offset: int) -> None:
    """The end is not part of the span."""
    assert (offset in span) is (span.start <= offset < span.end)


@given(spans(), spans())
def test_a_span_holds_another_when_all_of_its_offsets_lie_inside(a: Span, b: Span) -> None:
    """A span contains itself and every part of itself."""
    assert Span(a.start, a.end) in a
    assert (b in a) is (b.start in a and b.end - 1 in a)


def test_other_things_are_in_no_span() -> None:
    """A string or a float is no offset."""
    assert "4" not in Span(0, 9)
    assert 4.0 not in Span(0, 9)


@given(st.lists(spans()))
def test_spans_sort_by_start_then_end(some: list[Span]) -> None:
    """The order of spans is the order of their offsets."""
    assert [(s.start, s.end) for s in sorted(some)] == sorted((s.start, s.end) for s in some)


@given(spans())
def test_a_span_survives_pickling_and_hashing(span: Span) -> None:
    """An equal span comes back, and counts as the same in a set."""
    again = pickle.loads(pickle.dumps(span))
    assert again == span
    assert len({again, span}) == 1


def test_a_span_cannot_be_changed() -> None:
    """Nobody can move a span after it was checked."""
    with pytest.raises(AttributeError):
        Span(0, 1).end = 5  # type: ignore[misc]

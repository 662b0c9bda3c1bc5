"""The statements of quotations, read once for what many papers quote in the same words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from newsfacts import Quotation, Span
from newsfacts_quotations._assertions import statements_of
from newsfacts_quotations._statements import Statement

__all__ = ["statements_told"]


def statements_told(
    quotation: Quotation, countries: Mapping[int, str], people: Mapping[int, str]
) -> tuple[Statement, ...]:
    """The same as `statements_of`, which is asked once for what many papers quote."""
    return _statements(_by_itself(quotation), tuple(countries.items()), tuple(people.items()))


@lru_cache(maxsize=16384)
def _statements(
    quotation: Quotation, countries: tuple[tuple[int, str], ...], people: tuple[tuple[int, str], ...]
) -> tuple[Statement, ...]:
    return statements_of(quotation, dict(countries), dict(people))


def _by_itself(quotation: Quotation) -> Quotation:
    """A quotation as if its text were the whole article."""
    span, speaker, cue = quotation.span, quotation.speaker_span, quotation.cue_span
    return Quotation(
        "",
        Span(0, len(quotation.text)),
        quotation.text,
        type=quotation.type,
        speaker_span=speaker and _within(span, speaker),
        speaker=quotation.speaker,
        speaker_name=quotation.speaker_name,
        cue_span=cue and _within(span, cue),
        cue=quotation.cue,
        cue_class=quotation.cue_class,
    )


def _within(whole: Span, part: Span) -> Span | None:
    return Span(part.start - whole.start, part.end - whole.start) if part in whole else None

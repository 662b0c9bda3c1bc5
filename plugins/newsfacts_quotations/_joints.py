"""The reported clauses of a quotation that are joined by *and that*, or stand on either side of *he said*."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import attrs

from newsfacts import Quotation, Span

__all__ = ["clauses_in", "part_of"]

# the tower was sold(, and that )the bells were kept; the tower was sold(, "but )the bells are ours": group 1 is empty
# where no comma parts the two
_JOINT: Final = re.compile(
    r"(,?)\s*(?<!\w)(?:and|but)\s+that(?!\w)\s*|(?P<quoted>,)\s*[\"“‘](?:and|but)\s+(?!that(?!\w))", re.IGNORECASE
)
# What stands behind a colon or semicolon is another matter.
_ANOTHER: Final = re.compile("[:;]")
# the tower was sold, he said(, and )the bells were kept
_GOES_ON: Final = re.compile(r",\s*(?:and|but)\s+(?!that(?!\w))")


class _Joint(NamedTuple):
    """Where one clause ends and the next begins, and whether a comma parts them."""

    start: int
    end: int
    parts: bool


def clauses_in(quotation: Quotation) -> list[tuple[int, int]]:
    """Where the clauses begin and end in the text of a quotation; an empty one, before a joint that opens it, too.

    >>> said = Quotation("a", Span(0, 29), "it was so and that it was not", type="indirect")
    >>> [said.text[start:end] for start, end in clauses_in(said)]
    ['it was so', 'it was not']
    """
    joints = _joints(quotation)
    starts = [0, *(joint.end for joint in joints)]
    ends = [*(joint.start for joint in joints), _end(quotation)]
    return [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def part_of(quotation: Quotation, at: int) -> Quotation:
    """The quotation of one of its clauses, with those that no comma parts from it.

    What stands beside it behind a comma is another statement, which nobody need have disputed.

    >>> said = Quotation("a", Span(0, 30), "it was so, and that it was not", type="indirect")
    >>> part_of(said, 0).text, part_of(said, 1).text
    ('it was so', 'it was not')
    """
    joints = _joints(quotation)
    start = max((joint.end for joint in joints[:at] if joint.parts), default=0)
    end = min((joint.start for joint in joints[at:] if joint.parts), default=len(quotation.text))
    if not start < end:
        return quotation
    first = quotation.span.start
    return attrs.evolve(quotation, span=Span(first + start, first + end), text=quotation.text[start:end])


def _end(quotation: Quotation) -> int:
    another = _ANOTHER.search(quotation.text)
    return another.start() if another else len(quotation.text)


def _joints(quotation: Quotation) -> list[_Joint]:
    text, end = quotation.text, _end(quotation)
    joints = [_Joint(*match.span(), bool(match[1] or match["quoted"])) for match in _JOINT.finditer(text, 0, end)]
    inserted = _inserted(quotation)
    return sorted([*joints, inserted]) if inserted and inserted.end < end else joints


def _inserted(quotation: Quotation) -> _Joint | None:
    """What stands between two clauses where the source is named between them."""
    cue, speaker = quotation.cue_span, quotation.speaker_span
    if cue is None or speaker is None or not (cue in quotation.span and speaker in quotation.span):
        return None
    first = quotation.span.start
    start, end = min(cue.start, speaker.start) - first, max(cue.end, speaker.end) - first
    goes_on = _GOES_ON.match(quotation.text, end)
    before = quotation.text[:start].rstrip()
    if goes_on is None or not before.endswith(","):
        return None
    return _Joint(len(before) - 1, goes_on.end(), parts=True)

"""Quoted stretches that stand apart from their attribution: in the next sentence, paragraph, line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Span
from newsfacts.text import Quoted
from newsfacts_quotations._links import LINKS
from newsfacts_quotations._report import Report
from newsfacts_quotations._signatures import signed_below
from newsfacts_quotations._stretch import Read, Stretch
from newsfacts_quotations._tags import QUOTED
from newsfacts_quotations._titles import bears_title
from newsfacts_quotations._transcripts import turn_in

__all__ = ["Link", "link"]

_GOES_ON = frozenset(
    (
        "after",
        "inside",
        "as-said",
        "apart",
        "quote",
        "colon",
        "that",
        "clause",
        "told",
        "whether",
        "noun",
        "to",
        "according",
    )
)
"""The rules whose source may go on speaking in the next sentence."""


@attrs.frozen
class Link:
    """A quoted stretch and the report whose source and cue it has; None where nobody is named."""

    span: Span
    report: Report | None
    rule: str


def link(text: str, read: Sequence[Read]) -> Iterator[Link]:
    """The quoted stretches that no report of their own sentence covers, each with its source."""
    last: Report | None = None
    heard = -1
    for at, here in enumerate(read):
        paragraph = here.sentence.paragraph
        for word, quoted in here.sentence.quotes.items():
            if here.covers(word) or bears_title(here.sentence, word) or _is_stage_direction(text, quoted):
                continue
            if at and signed_below(text, read, at - 1):
                continue
            found = _source(Stretch(text, read, at, word, quoted, last, paragraph - heard))
            if found:
                yield found
                if found.report and found.report.speaker:
                    last, heard = found.report, paragraph
        if speaking := _speaking(here):
            last, heard = speaking, paragraph
        elif here.sentence.quotes and heard >= paragraph - 2:
            heard = paragraph


def _is_stage_direction(text: str, quoted: Quoted) -> bool:
    """“(Applause.)”, but not “(He) is a friend.”."""
    inner = text[quoted.inner.start : quoted.inner.end]
    return inner.startswith("(") and inner.endswith(")")


def _speaking(here: Read) -> Report | None:
    """Of a sentence's reports the one whose source may go on speaking: outermost, best with a quotation."""
    may: list[tuple[str, Report]] = []
    for report in here.reports:
        frame, _, place = report.rule.partition("/")
        if report.speaker and report.expects != "before" and frame in _GOES_ON:
            may.append((place, report))
    main = [report for place, report in may if place not in ("infinitive", "relative")]
    for report in main:
        if report.content and QUOTED in here.sentence.tags[slice(*report.content)]:
            return report
    return main[0] if main else may[0][1] if may else None


def _source(place: Stretch) -> Link | None:
    if place.is_term:
        return None
    turn = turn_in(place.text, place.quoted.inner) if place.alone else None  # not in “Three Winters: A Life”
    if turn:
        report = Report("link:turn", turn.colon, "say", turn.who, None)
        return Link(Span(turn.content.start, place.quoted.span.end), report, "link:turn")
    for name, rule in LINKS:
        linked = rule(place)
        if linked and not (linked.speaker and place.text[linked.speaker.start : linked.speaker.end].isdigit()):
            return Link(place.quoted.span, linked, f"link:{name}")
    whole = place.is_speech and place.alone and (place.is_long or place.is_line)  # a line of dialogue
    speech = (place.is_wordy and not place.is_attribute) or whole
    return Link(place.quoted.span, None, "link:nobody") if speech else None

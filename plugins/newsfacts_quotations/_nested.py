"""Reports inside the words of another report: a fact of their own, or only part of the other."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Span
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._report import Report
from newsfacts_quotations._words import Sentence

__all__ = ["part_of_another"]

_PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "you", "who", "that", "this", "those"))
_OWN_WORDS = WORDS.compile("(?: OF BE | [^ FINITE RELATIVE QUOTED ] )*+ QUOTED")


def part_of_another(sentence: Sentence, report: Report, others: Sequence[tuple[Report, Span]]) -> bool:
    """Whether a report is only part of what another one reports, and has no source of its own.

    Both levels are facts where somebody else is quoted (the report suggested Obama asked the Pentagon to …), not in
    he said he hoped …, she said they wanted to show …
    """
    cue = report.cue
    if cue is None:
        return False
    holders = [other for other, within in others if cue in within and (other.cue is None or other.cue not in within)]
    if report.content and report.rule.startswith("after/"):
        own = sentence.span(*report.content)  # voters who think “…,” she said: the clause of *think* ran on too far
        holders = [other for other in holders if other.cue is None or other.cue not in own]
    holders = [
        other for other in holders if other.rule != "according"
    ]  # she urged them to wait, according to her office
    if not holders:
        return False
    if report.rule.endswith("/relative") and all(other.rule.partition("/")[0] in _OF_THINGS for other in holders):
        return False  # warned of divers who claim that they are mayors
    return not _has_own_source(sentence, report) or any(other.speaker == report.speaker for other in holders)


_OF_THINGS = frozenset(("about", "against", "of"))
"""Rules whose report is a thing or somebody, who may say something too."""


def _in_marks(sentence: Sentence, report: Report) -> bool:
    """Whether a report gives somebody's very words: the note, in which the pupil called it “a joke,” was rude."""
    return report.content is not None and _OWN_WORDS.match(sentence.tags, *report.content) is not None


def _is_weak(report: Report, frame: str) -> bool:
    """Whether a complement makes no report inside another's: Lee said Roe hopes to go; but he threatened to go."""
    return frame in ("noun", "gerund", "as") or (frame == "to" and report.cue_class == "believe")


def _has_own_source(sentence: Sentence, report: Report) -> bool:
    frame, _, place = report.rule.partition("/")
    if frame == "noun-that" and report.speaker and report.cue and report.speaker.start > report.cue.end:
        return True  # Ross denied claims from Lee that it leaked
    if report.speaker is None or (_is_weak(report, frame) and not _in_marks(sentence, report)):
        return False
    if place not in ("adjacent", "apposition", "dashes", "inverted", "shared", "within"):
        return False
    return sentence.words[sentence.starts.index(report.speaker.start)] not in _PRONOUNS

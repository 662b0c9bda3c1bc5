"""Whose are the quoted stretches that stand apart from their attribution: in the next sentence, paragraph, line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts.text import Quoted
from newsfacts_quotations._phrases import main_subject, subject_before
from newsfacts_quotations._reports import Report
from newsfacts_quotations._words import Sentence

__all__ = ["Link", "Read", "link"]

LONG = 5
"""Quoted stretches of at least so many words are seldom mere terms."""

_SPEAKERS_RULES = ("after", "inside", "quote", "apart", "colon", "that", "clause", "told", "according", "whether", "noun", "to")


@attrs.frozen
class Read:
    """A sentence and the reports found in it."""

    sentence: Sentence
    reports: list[Report]

    def covered(self, word: int) -> bool:
        return any(report.content and report.content[0] <= word < report.content[1] for report in self.reports)


@attrs.frozen
class Link:
    """A quoted stretch and the report whose source and cue it has; None where nobody is named."""

    sentence: Sentence
    word: int
    report: Report | None
    rule: str


def link(read: Sequence[Read], text: str) -> Iterator[Link]:
    """The quoted stretches that no report of their own sentence covers, each with its source."""
    last: Report | None = None
    last_paragraph = -1
    for i, here in enumerate(read):
        sentence = here.sentence
        for word, quoted in sentence.quotes.items():
            if here.covered(word):
                continue
            report, rule = None, ""
            before = [r for r in here.reports if r.cue and r.cue.end <= quoted.span.start]
            near = sentence.paragraph - last_paragraph
            if opens(read, i, word) and (asked := _expects_before(read, i)):
                report, rule = asked, "link:asked"
            elif before and _is_speech(sentence, word, quoted):
                report, rule = before[-1], "link:broken"
            elif last and last.expects == "after" and near <= 1:
                report, rule = last, "link:introduced"
            elif quoted.continues and last:
                report, rule = last, "link:paragraphs"
            elif last and near == 0 and (_is_speech(sentence, word, quoted)):
                report, rule = last, "link:continued"
            elif last and near <= 2 and alone(sentence) and _is_speech(sentence, word, quoted):
                report, rule = last, "link:block"
            elif named := _named_before_colon(sentence, word):
                report, rule = named, "link:named"
            elif loose := _loose(here, word, quoted, text):
                report, rule = loose, "link:loose"
            elif _is_speech(sentence, word, quoted) and alone(sentence):
                rule = "link:nobody"
            if rule:
                yield Link(sentence, word, report, rule)
        for report in here.reports:
            if report.rule.partition("/")[0] in _SPEAKERS_RULES and report.speaker:
                last, last_paragraph = report, sentence.paragraph
        if sentence.quotes and last and last_paragraph >= sentence.paragraph - 2:
            last_paragraph = sentence.paragraph


def _named_before_colon(sentence: Sentence, word: int) -> Report | None:
    """Carl Bialik: “…”, with nothing but the name, or a heading, before the colon."""
    if not sentence.tags[:word].endswith(":"):
        return None
    who = subject_before(sentence, word - 1)
    return Report("link:named", None, None, sentence.span(*who), None) if who else None


def _loose(here: Read, word: int, quoted: Quoted, text: str) -> Report | None:
    """Words too many for a term, credited to nobody in so many words: they are the subject's of the sentence."""
    said = text[quoted.inner.start : quoted.inner.end].split()
    if len(said) < LONG or sum(piece[:1].isupper() for piece in said) * 2 > len(said):
        return None
    who = next((report.speaker for report in here.reports if report.speaker), None)
    if who is None and (words := main_subject(here.sentence, word)):
        who = here.sentence.span(*words)
    return Report("link:loose", None, None, who, None) if who else None


def opens(read: Sequence[Read], i: int, word: int) -> bool:
    tags = read[i].sentence.tags
    return not tags[word + 1 :].strip(".,?!")


def alone(sentence: Sentence) -> bool:
    """Whether the sentence is nothing but quoted stretches."""
    return not sentence.tags.strip("Q.,?!~-")


def _is_speech(sentence: Sentence, word: int, quoted: Quoted) -> bool:
    """Whether a quoted stretch is a sentence of its own, or opens one, rather than a term inside another's."""
    tags = sentence.tags
    length = (sentence.ends[word] - sentence.starts[word])
    starts = word == 0 or tags[word - 1] in ",:-"
    return starts and (alone(sentence) or length > 25)


def _expects_before(read: Sequence[Read], i: int) -> Report | None:
    if i + 1 < len(read) and read[i + 1].sentence.paragraph == read[i].sentence.paragraph:
        for report in read[i + 1].reports:
            if report.expects == "before":
                return report
    return None

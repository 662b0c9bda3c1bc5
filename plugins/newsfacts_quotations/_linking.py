"""Whose are the quoted stretches that stand apart from their attribution: in the next sentence, paragraph, line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Span
from newsfacts.text import Quoted
from newsfacts_quotations._phrases import Words, main_subject, noun_phrase, subject_before, trimmed
from newsfacts_quotations._report import Report
from newsfacts_quotations._words import Sentence

__all__ = ["Link", "Read", "link"]

LONG = 5
"""Quoted stretches of at least so many words are seldom mere terms."""

_VERB = re.compile("[xBVvzZe]")
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
            near = sentence.paragraph - last_paragraph
            found = _source(read, i, word, quoted, text, last, near)
            if found:
                yield found
                if found.report and found.report.speaker:
                    last, last_paragraph = found.report, sentence.paragraph
        if speaking := _speaking(here):
            last, last_paragraph = speaking, sentence.paragraph
        elif sentence.quotes and last and last_paragraph >= sentence.paragraph - 2:
            last_paragraph = sentence.paragraph


def _speaking(here: Read) -> Report | None:
    """Of the reports of a sentence, the one whose source goes on speaking after it: outermost, best with a quotation."""
    open_to_more = [
        report
        for report in here.reports
        if report.speaker and report.expects != "before" and report.rule.partition("/")[0] in _SPEAKERS_RULES
    ]
    main = [report for report in open_to_more if report.rule.partition("/")[2] not in ("infinitive", "relative")]
    for report in main:
        if report.content and "Q" in here.sentence.tags[slice(*report.content)]:
            return report
    return (main or open_to_more or [None])[0]


def _source(
    read: Sequence[Read], i: int, word: int, quoted: Quoted, text: str, last: Report | None, near: int
) -> Link | None:
    here, sentence = read[i], read[i].sentence
    before = [r for r in here.reports if r.cue and r.cue.end <= quoted.span.start]
    if opens(read, i, word) and (asked := _expects_before(read, i)):
        return Link(sentence, word, asked, "link:asked")
    if signed := _signature(read, i, word):
        return Link(sentence, word, signed, "link:signature")
    if generic := _unlisted_verb(sentence, word):
        return Link(sentence, word, generic, "link:verb")
    speech = _is_speech(sentence, word, quoted)
    if before and speech and sentence.tags[word - 1] != ":":
        return Link(sentence, word, before[-1], "link:broken")
    if last and last.expects in ("after", "either") and near <= 1:
        return Link(sentence, word, last, "link:introduced")
    if named := _before_colon(sentence, word):
        return Link(sentence, word, named, named.rule)
    if last and near <= 1 and sentence.tags[word - 1 : word] == ":":
        return Link(sentence, word, attrs.evolve(last, cue=None, cue_class=None), "link:listed")
    if quoted.continues and last:
        return Link(sentence, word, last, "link:paragraphs")
    if last and near == 0 and speech:
        return Link(sentence, word, last, "link:continued")
    if last and near <= 2 and alone(sentence) and speech:
        return Link(sentence, word, last, "link:block")
    if loose := _loose(here, word, quoted, text):
        return Link(sentence, word, loose, "link:loose")
    if speech and alone(sentence):
        return Link(sentence, word, None, "link:nobody")
    return None


# “…” ― Carlos Ruiz, at the end of the paragraph
_SIGNATURE = re.compile(r"-++ (?P<who> N [Nno.,P]*+ ) [.]?+ $", re.VERBOSE)


def _signature(read: Sequence[Read], i: int, word: int) -> Report | None:
    sentence, after = read[i].sentence, word + 1
    if after == len(sentence.tags) and i + 1 < len(read) and read[i + 1].sentence.paragraph == sentence.paragraph:
        sentence, after = read[i + 1].sentence, 0
    match = _SIGNATURE.match(sentence.tags, after)
    if match is None:
        return None
    who = noun_phrase(sentence, match.start("who"))
    return Report("link:signature", None, None, sentence.span(*who), None) if who else None


# “Is it?” Hannity pressed. “No,” snapped Ross: any verb between a quotation and a stop, beside a name or pronoun
_UNLISTED = re.compile(
    r"Q (?: (?P<who> p | [DNSn]*+ (?<=N) ) (?P<verb> [nVezGv] ) | (?P<verb2> [nVev] ) (?P<who2> [DNnS]*+ (?<=N) ) )"
    r"(?= [.,PftoCasT] | $ )",
    re.VERBOSE,
)


def _unlisted_verb(sentence: Sentence, word: int) -> Report | None:
    match = _UNLISTED.match(sentence.tags, word)
    if match is None:
        return None
    who, verb = ("who", "verb") if match["who"] else ("who2", "verb2")
    first, last = trimmed(sentence, match.span(who))
    return Report("link:verb", sentence.span(*match.span(verb)), "say", sentence.span(first, last), None)


def _before_colon(sentence: Sentence, word: int) -> Report | None:
    """Carl Bialik: “…”; Then Ross went even further: “…”."""
    if not sentence.tags[:word].endswith(":"):
        return None
    verb = _VERB.search(sentence.tags, 0, word)
    who = main_subject(sentence, word - 1) if verb else subject_before(sentence, word - 1)
    if who is None or sentence.tags[slice(*who)] == "D":
        return None  # These would include: “…”
    cue = _predicate(sentence, who, word - 1)
    return Report("link:colon", cue, "say" if cue else None, sentence.span(*who), None)


def _predicate(sentence: Sentence, who: Words, end: int) -> Span | None:
    """The verb behind a subject and what follows it up to a quotation: *went even further*."""
    verb = _VERB.search(sentence.tags, who[1], end)
    return sentence.span(verb.start(), end) if verb and end - verb.start() <= LONG else None


def _loose(here: Read, word: int, quoted: Quoted, text: str) -> Report | None:
    """Words too many for a term, credited to nobody in so many words: they are the subject's of the sentence."""
    said = text[quoted.inner.start : quoted.inner.end].split()
    if len(said) < LONG or sum(piece[:1].isupper() for piece in said) * 2 > len(said):
        return None
    sentence = here.sentence
    for report in here.reports:
        if report.speaker and report.cue and report.cue.end <= quoted.span.start:
            return attrs.evolve(report, rule="link:loose", content=None)
    words = main_subject(sentence, word)
    if words is None:
        return None
    verb = _VERB.search(sentence.tags, words[1], word)
    cue = sentence.span(*verb.span()) if verb else None
    return Report("link:loose", cue, "say" if cue else None, sentence.span(*words), None)


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
            if report.expects in ("before", "either"):
                return report
    return None

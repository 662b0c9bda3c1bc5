"""Whose are the quoted stretches that stand apart from their attribution: in the next sentence, paragraph, line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import attrs

from newsfacts import Span
from newsfacts.text import Quoted
from newsfacts_quotations._phrases import Words, main_subject, noun_phrase, subject_before, trimmed
from newsfacts_quotations._report import Report
from newsfacts_quotations._transcripts import turn_in
from newsfacts_quotations._words import Sentence

__all__ = ["LINKS", "Link", "Read", "link"]

LONG = 5
"""Quoted stretches of at least so many words are seldom mere terms."""

CLEAR = 25
"""Quoted stretches set off by a comma or colon are speech when they have at least so many characters."""

_VERB = re.compile("[xBVvzZe]")
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
class Read:
    """A sentence and the reports found in it."""

    sentence: Sentence
    reports: list[Report]

    def covers(self, word: int) -> bool:
        """Whether a word belongs to a report of the sentence itself."""
        return any(report.content and report.content[0] <= word < report.content[1] for report in self.reports)


@attrs.frozen
class Link:
    """A quoted stretch and the report whose source and cue it has; None where nobody is named."""

    span: Span
    report: Report | None
    rule: str


@attrs.define
class _Place:
    """A quoted stretch that awaits its source, and what came before it.

    Attributes:
        text: The article's text.
        read: All sentences.
        at: The index of the stretch's sentence.
        word: The index of the stretch in it.
        quoted: The stretch.
        last: The report whose source may go on speaking.
        near: How many paragraphs back that source was heard.
    """

    text: str
    read: Sequence[Read]
    at: int
    word: int
    quoted: Quoted
    last: Report | None
    near: int

    @property
    def here(self) -> Read:
        return self.read[self.at]

    @property
    def sentence(self) -> Sentence:
        return self.read[self.at].sentence

    @property
    def before(self) -> str:
        """The tag before the stretch."""
        return self.sentence.tags[self.word - 1] if self.word else ""

    @property
    def ends(self) -> bool:
        """Whether nothing follows in the sentence."""
        return not self.sentence.tags[self.word + 1 :].strip(".,?!")

    @property
    def alone(self) -> bool:
        """Whether the sentence is nothing but quoted stretches."""
        return not self.sentence.tags.strip("Q.,?!~-")

    @property
    def is_speech(self) -> bool:
        """Whether the stretch is a sentence of its own, or opens one, rather than a term inside another's."""
        if self.before not in ("", ",", ":", "-"):
            return False
        complete = self.ends and self.text[self.quoted.inner.end - 1] in ".?!…"
        return self.alone or complete or len(self.quoted.span) >= CLEAR

    @property
    def is_long(self) -> bool:
        """Whether it has too many words for a term or a heading."""
        return len(self.said) >= LONG and not self.text[self.quoted.inner.start : self.quoted.inner.end].isupper()

    @property
    def said(self) -> list[str]:
        """Its words."""
        return self.text[self.quoted.inner.start : self.quoted.inner.end].split()

    def following(self) -> Sentence | None:
        """The next sentence of the same paragraph."""
        after = self.read[self.at + 1].sentence if self.at + 1 < len(self.read) else None
        return after if after and after.paragraph == self.sentence.paragraph else None


def link(text: str, read: Sequence[Read]) -> Iterator[Link]:
    """The quoted stretches that no report of their own sentence covers, each with its source."""
    last: Report | None = None
    heard = -1
    for at, here in enumerate(read):
        paragraph = here.sentence.paragraph
        for word, quoted in here.sentence.quotes.items():
            if here.covers(word):
                continue
            found = _source(_Place(text, read, at, word, quoted, last, paragraph - heard))
            if found:
                yield found
                if found.report and found.report.speaker:
                    last, heard = found.report, paragraph
        if speaking := _speaking(here):
            last, heard = speaking, paragraph
        elif here.sentence.quotes and heard >= paragraph - 2:
            heard = paragraph


def _speaking(here: Read) -> Report | None:
    """Of a sentence's reports the one whose source may go on speaking: outermost, best with a quotation."""
    may: list[tuple[str, Report]] = []
    for report in here.reports:
        frame, _, place = report.rule.partition("/")
        if report.speaker and report.expects != "before" and frame in _GOES_ON:
            may.append((place, report))
    main = [report for place, report in may if place not in ("infinitive", "relative")]
    for report in main:
        if report.content and "Q" in here.sentence.tags[slice(*report.content)]:
            return report
    return main[0] if main else may[0][1] if may else None


def _source(place: _Place) -> Link | None:
    turn = turn_in(place.text, place.quoted.inner)
    if turn:
        report = Report("link:turn", turn.colon, "say", turn.who, None)
        return Link(Span(turn.content.start, place.quoted.span.end), report, "link:turn")
    for name, rule in LINKS:
        if linked := rule(place):
            return Link(place.quoted.span, linked, f"link:{name}")
    return Link(place.quoted.span, None, "link:nobody") if place.is_speech and place.alone and place.is_long else None


def _asked(place: _Place) -> Report | None:
    """“Is it safe?” Ross asked: the attribution is a sentence by itself, and comes behind."""
    after = place.following()
    if after is None or not place.ends:
        return None
    return next((r for r in place.read[place.at + 1].reports if r.expects in ("before", "either")), None)


# “…” ― Carlos Ruiz, at the end of the paragraph
_SIGNATURE = re.compile(r"(?P<mark> -++ ) (?P<who> N [Nno.,P]*+ ) [.]?+ $", re.VERBOSE)


def _signature(place: _Place) -> Report | None:
    """“…” ― Carlos Ruiz."""
    sentence, after = place.sentence, place.word + 1
    if after == len(sentence.tags) and place.at + 1 < len(place.read):
        sentence, after = place.read[place.at + 1].sentence, 0
    match = _SIGNATURE.match(sentence.tags, after)
    who = noun_phrase(sentence, match.start("who")) if match else None
    if match is None or who is None:
        return None
    return Report("link:signature", sentence.span(*match.span("mark")), "say", sentence.span(*who), None)


_UNLISTED = re.compile(
    r"""
    Q (?: (?P<who> p | [DNSn]*+ (?<=N) ) (?P<verb> [nVezGv] )
        | (?P<verb_first> [nVev] ) (?P<who_then> [DNnS]*+ (?<=N) ) )
    (?= [.,PftoCasT] | $ )
    """,
    re.VERBOSE,
)


def _unlisted(place: _Place) -> Report | None:
    """“No,” snorted Ross: any verb between a quotation and a stop, beside a name or pronoun."""
    match = _UNLISTED.match(place.sentence.tags, place.word)
    if match is None:
        return None
    who, verb = ("who", "verb") if match["who"] else ("who_then", "verb_first")
    speaker = trimmed(place.sentence, match.span(who))
    return Report("link:unlisted", place.sentence.span(*match.span(verb)), "say", place.sentence.span(*speaker), None)


def _broken(place: _Place) -> Report | None:
    """“That,” he said, “is all”: the attribution stands in the midst of the sentence."""
    if not place.is_speech or place.before == ":":
        return None
    said = [r for r in place.here.reports if r.cue and r.cue.end <= place.quoted.span.start]
    return said[-1] if said else None


def _introduced(place: _Place) -> Report | None:
    """Ross said: (new paragraph) “…”."""
    if place.word or place.near > 1 and not place.at:
        return None
    if place.last and place.near <= 1 and place.last.expects in ("after", "either"):
        return place.last
    before = place.read[place.at - 1].sentence if place.at else None
    if before is None or not before.tags.endswith(":") or place.sentence.paragraph - before.paragraph > 1:
        return None
    who = main_subject(before, len(before.tags) - 1)  # Ross made the following remark:
    cue = _predicate(before, who, len(before.tags) - 1) if who else None
    return Report("link:introduced", cue, "say" if cue else None, before.span(*who), None) if who else None


def _colon(place: _Place) -> Report | None:
    """Carl Ruiz: “…”; Then Ross went even further: “…”."""
    sentence, colon = place.sentence, place.word - 1
    if place.before != ":":
        return None
    verb = _VERB.search(sentence.tags, 0, colon)
    who = main_subject(sentence, colon) if verb else subject_before(sentence, colon)
    if who is None or sentence.tags[slice(*who)] == "D":
        return None  # These would include: “…”
    cue = _predicate(sentence, who, colon) or sentence.span(colon, colon + 1)
    return Report("link:colon", cue, "say", sentence.span(*who), None)


def _predicate(sentence: Sentence, who: Words, end: int) -> Span | None:
    """The verb behind a subject and what follows it up to a quotation: *went even further*."""
    verb = _VERB.search(sentence.tags, who[1], end)
    return sentence.span(verb.start(), end) if verb and end - verb.start() <= LONG else None


def _listed(place: _Place) -> Report | None:
    """Ross said much. These points were: “…”. Whoever was quoted just before is the source."""
    if place.last is None or place.near > 1 or place.before != ":":
        return None
    return attrs.evolve(place.last, cue=None, cue_class=None, content=None)


def _paragraphs(place: _Place) -> Report | None:
    """The quotation of the paragraph before goes on; it was not closed there."""
    return place.last if place.quoted.continues and (place.quoted.opened or place.is_long) else None


def _continued(place: _Place) -> Report | None:
    """“It is late,” Ross said. “We go.” The same source goes on."""
    return place.last if place.near == 0 and place.is_speech else None


def _block(place: _Place) -> Report | None:
    """A paragraph that is one quotation, after one that names its source."""
    return place.last if place.near <= 2 and place.alone and place.is_speech and place.is_long else None


def _loose(place: _Place) -> Report | None:
    """Words too many for a term, credited to nobody in so many words: they are the subject's of the sentence."""
    if not place.is_long or sum(word[:1].isupper() for word in place.said) * 2 > len(place.said):
        return None
    sentence = place.sentence
    for report in place.here.reports:
        if report.speaker and report.cue and report.cue.end <= place.quoted.span.start:
            return attrs.evolve(report, rule="link:loose", content=None)
    who = main_subject(sentence, place.word)
    if who is None:
        return None
    verb = _VERB.search(sentence.tags, who[1], place.word)
    cue = sentence.span(*verb.span()) if verb else None
    return Report("link:loose", cue, "say" if cue else None, sentence.span(*who), None)


LINKS: tuple[tuple[str, Callable[[_Place], Report | None]], ...] = (
    ("asked", _asked),
    ("signature", _signature),
    ("unlisted", _unlisted),
    ("broken", _broken),
    ("introduced", _introduced),
    ("colon", _colon),
    ("listed", _listed),
    ("paragraphs", _paragraphs),
    ("continued", _continued),
    ("block", _block),
    ("loose", _loose),
)
"""The rules by name, in the order in which they are asked."""

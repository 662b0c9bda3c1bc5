"""The quotations extractor."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from newsfacts import Article, Country, Official, Quotation, QuotationType, Span
from newsfacts.hookspecs import Findings
from newsfacts_quotations._cast import cast_of
from newsfacts_quotations._explain import Explanation, explain
from newsfacts_quotations._lexicon import ReportingVerb, lexicon
from newsfacts_quotations._linking import link
from newsfacts_quotations._reading import read
from newsfacts_quotations._report import Report
from newsfacts_quotations._resolve import Resolver
from newsfacts_quotations._sources import POSSESSIVE
from newsfacts_quotations._stretch import Read
from newsfacts_quotations._tags import QUOTED
from newsfacts_quotations._topics import Topics
from newsfacts_quotations._unmarked import Unmarked

__all__ = ["QuotationsExtractor"]


@attrs.frozen
class _Found:
    """Reported words and whose they are, before the source is named."""

    span: Span
    type: QuotationType
    report: Report | None
    rule: str

    @property
    def reading_order(self) -> tuple[int, int]:
        """Sources are named in the order in which a reader meets them."""
        speaker = self.report.speaker if self.report else None
        return (speaker.start if speaker else self.span.start, self.span.start)


class QuotationsExtractor:
    """Finds who said what, in whose words.

    Args:
        verbs: Further reporting verbs; one whose lemma is in the bundled lexicon replaces that.
    """

    name = "quotations"
    produces = (Quotation,)
    uses = (Official, Country)

    def __init__(self, verbs: Iterable[ReportingVerb] = ()) -> None:
        self._verbs = tuple(verbs)

    def extract(self, article: Article, findings: Findings) -> Iterator[Quotation]:
        """The quotations of an article, speakers named as far as it tells who they are."""
        told, apart = read(article, lexicon(self._verbs))
        found = sorted((*_unmarked(article, apart), *_find(article, told)), key=lambda one: one.reading_order)
        officials, countries = findings.of(Official), findings.of(Country)
        topics = Topics([here.sentence for here in told])
        words = _words_of(article, found)
        resolver = Resolver(article, cast_of(article, officials, countries), officials, countries, topics, words)
        for one in found:
            speaker = one.report.speaker if one.report else None
            name = resolver.name(_owner(article, speaker, one.rule)) if speaker else None
            if speaker:
                resolver.heard(one.span.end)
            yield _quotation(article, one, name)

    def explain(self, article: Article, findings: Findings, offset: int) -> Iterator[Explanation]:  # noqa: ARG002
        """What the rules made of the sentence at an offset, and why: for authors of rules.

        The findings of other extractors decide only who a source is, so they are not asked here.
        """
        return explain(article, offset, lexicon(self._verbs))


_OWNED = frozenset(("in-view", "link:in-words", "noun-that"))
"""Rules whose source may be a possessor."""


def _owner(article: Article, speaker: Span, rule: str) -> Span:
    """A source without its possessive ending: in the mayor’s view; but McDonald’s said keeps its name."""
    text = article.text[speaker.start : speaker.end]
    answer = rule == "link:colon" and article.text.startswith(" ", speaker.end)  # Ann Lee’s reply was brief: “No.”
    ending = POSSESSIVE.search(text) if answer or rule in _OWNED else None
    return Span(speaker.start, speaker.start + ending.start()) if ending else speaker


def _words_of(article: Article, found: Iterable[_Found]) -> Mapping[Span, Sequence[Span]]:
    """Where the words of each source stand."""
    words: dict[Span, list[Span]] = {}
    for one in found:
        if one.report and one.report.speaker:
            words.setdefault(_owner(article, one.report.speaker, one.rule), []).append(one.span)
    return words


def _unmarked(article: Article, apart: Mapping[int, Unmarked | None]) -> Iterator[_Found]:
    """Paragraphs that are somebody's words without marks: turns of transcripts, posts, block quotes."""
    for words in filter(None, apart.values()):
        yield _Found(words.content, _type_of(article, words.content), words.report, words.report.rule)


def _find(article: Article, told: Sequence[Read]) -> Iterator[_Found]:
    """Everything that sentences report, in no order."""
    for here in told:
        for report in here.reports:
            if report.content:
                tags = here.sentence.tags[slice(*report.content)]
                type_: QuotationType = "direct" if tags == QUOTED else "mixed" if QUOTED in tags else "indirect"
                yield _Found(here.sentence.span(*report.content), type_, report, report.rule)
    for linked in link(article.text, told):
        yield _Found(linked.span, "direct", linked.report, linked.rule)


def _type_of(article: Article, content: Span) -> QuotationType:
    """Unmarked words are somebody's own though no marks say so; they may quote others."""
    after = bisect_left(article.quoted, content.start, key=lambda quoted: quoted.span.start)
    quoted = article.quoted[after].span if after < len(article.quoted) else None
    if quoted == content:
        return "direct"
    return "mixed" if quoted and quoted in content else "indirect"


def _quotation(article: Article, found: _Found, name: str | None) -> Quotation:
    speaker = found.report.speaker if found.report else None
    cue = found.report.cue if found.report else None
    return Quotation(
        *article.at(found.span.start, found.span.end),
        type=found.type,
        speaker_span=speaker,
        speaker=article.text[speaker.start : speaker.end] if speaker else None,
        speaker_name=name,
        cue_span=cue,
        cue=article.text[cue.start : cue.end] if cue else None,
        cue_class=found.report.cue_class if found.report else None,
        rule=found.rule,
    )

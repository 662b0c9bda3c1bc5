"""The quotations extractor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts import Article, Country, Official, Quotation, QuotationType, Span
from newsfacts.hookspecs import Findings
from newsfacts_quotations._cast import cast_of
from newsfacts_quotations._lexicon import ReportingVerb, lexicon
from newsfacts_quotations._linking import Read, link
from newsfacts_quotations._report import Report
from newsfacts_quotations._reports import reports
from newsfacts_quotations._resolve import Resolver
from newsfacts_quotations._words import sentences

__all__ = ["QuotationsExtractor"]


class QuotationsExtractor:
    """Finds who said what."""

    name = "quotations"
    produces = (Quotation,)
    uses = (Official, Country)

    def __init__(self, verbs: Iterable[ReportingVerb] = ()) -> None:
        self._lexicon = lexicon(tuple(verbs))

    def extract(self, article: Article, findings: Findings) -> Iterator[Quotation]:
        """The quotations of an article."""
        read = [Read(sentence, reports(sentence, self._lexicon)) for sentence in sentences(article, self._lexicon)]
        found: list[tuple[Span, QuotationType, Report | None]] = []
        for here in read:
            for report in here.reports:
                if report.content:
                    first, end = report.content
                    tags = here.sentence.tags[first:end]
                    kind: QuotationType = "direct" if tags == "Q" else "mixed" if "Q" in tags else "indirect"
                    found.append((here.sentence.span(first, end), kind, report))
        found += [(made.sentence.quotes[made.word].span, "direct", made.report) for made in link(read, article.text)]
        officials, countries = findings.of(Official), findings.of(Country)
        resolver = Resolver(article, cast_of(article, officials), officials, countries)
        for span, type_, report in sorted(found, key=_in_reading_order):
            name = resolver.name(report.speaker) if report and report.speaker else None
            if report:
                resolver.heard(span.end)
            yield self._quotation(article, span, type_, report, name)

    def _quotation(self, article: Article, span: Span, kind: QuotationType, report: Report | None, name: str | None) -> Quotation:
        speaker = report.speaker if report else None
        cue = report.cue if report else None
        text = article.text
        return Quotation(
            *article.at(span.start, span.end),
            type=kind,
            speaker_span=speaker,
            speaker=text[speaker.start : speaker.end] if speaker else None,
            speaker_name=name,
            cue_span=cue,
            cue=text[cue.start : cue.end] if cue else None,
            cue_class=report.cue_class if report else None,
        )


def _in_reading_order(found: tuple[Span, QuotationType, Report | None]) -> tuple[int, int]:
    span, _, report = found
    start = report.speaker.start if report and report.speaker else span.start
    return (start, span.start)

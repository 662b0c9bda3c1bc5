"""The quotations extractor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts import Article, Country, Official, Quotation, QuotationType, Span
from newsfacts.hookspecs import Findings
from newsfacts_quotations._lexicon import ReportingVerb, lexicon
from newsfacts_quotations._linking import Read, link
from newsfacts_quotations._reports import Report, reports
from newsfacts_quotations._words import Sentence, sentences

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
        for here in read:
            for report in here.reports:
                if report.content:
                    yield self._fact(article, here.sentence, report, report.content)
        for found in link(read):
            span = found.sentence.quotes[found.word].span
            yield self._quotation(article, span, "direct", found.report)

    def _fact(self, article: Article, sentence: Sentence, report: Report, content: tuple[int, int]) -> Quotation:
        first, end = content
        tags = sentence.tags[first:end]
        kind: QuotationType = "direct" if tags == "Q" else "mixed" if "Q" in tags else "indirect"
        return self._quotation(article, sentence.span(first, end), kind, report)

    def _quotation(self, article: Article, span: Span, kind: QuotationType, report: Report | None) -> Quotation:
        speaker = report.speaker if report else None
        cue = report.cue if report else None
        text = article.text
        return Quotation(
            *article.at(span.start, span.end),
            type=kind,
            speaker_span=speaker,
            speaker=text[speaker.start : speaker.end] if speaker else None,
            speaker_name=None,
            cue_span=cue,
            cue=text[cue.start : cue.end] if cue else None,
            cue_class=report.cue_class if report else None,
        )

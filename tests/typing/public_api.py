"""What a user's type checker must say of the public face: checked by mypy and pyright, never run."""

from typing import assert_type

import newsfacts
from newsfacts import Article, Country, Fact, Merged, MergedOfficial, Pipeline, Quantity, Quotation, Report, Span

article = Article(id="a-1", text="France sent 24 trucks.")
assert_type(article.paragraphs, tuple[Span, ...])

pipeline = newsfacts.load(only=["countries"])
assert_type(pipeline, Pipeline)

report = newsfacts.extract(article)
assert_type(report, Report)
assert_type(report | report, Report)
assert_type(report.facts, tuple[Fact, ...])
assert_type(report.countries, tuple[Merged[Country], ...])
assert_type(report.countries[0].mentions, tuple[Country, ...])
assert_type(report.officials, tuple[MergedOfficial, ...])
assert_type(report.quantities, tuple[Quantity, ...])
assert_type(report.quotations, tuple[Quotation, ...])
assert_type(report.of(Country), tuple[Country, ...])

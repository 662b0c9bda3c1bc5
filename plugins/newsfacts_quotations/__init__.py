"""Bundled newsfacts plugin: who said what, in whose words."""

from __future__ import annotations

from newsfacts import hookimpl
from newsfacts_quotations._disputes import DisputedStatements
from newsfacts_quotations._explain import Explanation
from newsfacts_quotations._extractor import QuotationsExtractor
from newsfacts_quotations._verbs import Frame, ReportingVerb

__all__ = ["Explanation", "Frame", "QuotationsExtractor", "ReportingVerb", "newsfacts_extractors", "newsfacts_views"]


@hookimpl
def newsfacts_extractors() -> list[QuotationsExtractor]:
    """The one extractor of this plugin."""
    return [QuotationsExtractor()]


@hookimpl
def newsfacts_views() -> list[DisputedStatements]:
    """The view that finds statements contradicted by others."""
    return [DisputedStatements()]

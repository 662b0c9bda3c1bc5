"""Bundled newsfacts plugin: numbers, what they count, how much, how sure."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Comparison, Extractor, View, hookimpl
from newsfacts_numbers._compare import ComparedQuantities
from newsfacts_numbers._extractor import NumbersExtractor
from newsfacts_numbers._parse import parse

__all__ = ["NumbersExtractor", "newsfacts_extractors", "newsfacts_views", "parse"]


@hookimpl
def newsfacts_extractors() -> Iterable[Extractor]:
    """The one extractor of this plugin."""
    return [NumbersExtractor()]


@hookimpl
def newsfacts_views() -> Iterable[View[Comparison]]:
    """The one view of this plugin."""
    return [ComparedQuantities()]

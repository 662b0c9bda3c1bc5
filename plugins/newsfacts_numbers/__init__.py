"""Bundled newsfacts plugin: numbers, what they count, how much, how sure."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import hookimpl
from newsfacts.hookspecs import Extractor
from newsfacts_numbers._extractor import NumbersExtractor

__all__ = ["NumbersExtractor", "newsfacts_extractors"]


@hookimpl
def newsfacts_extractors() -> Iterable[Extractor]:
    """The one extractor of this plugin."""
    return [NumbersExtractor()]

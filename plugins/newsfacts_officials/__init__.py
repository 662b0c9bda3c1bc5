"""Officials: who holds or speaks for public office, with name, office, state and body."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.hookspecs import Extractor, hookimpl
from newsfacts_officials._extract import OfficialsExtractor

__all__ = ["OfficialsExtractor", "newsfacts_extractors"]


@hookimpl
def newsfacts_extractors() -> Iterable[Extractor]:
    """The one extractor of this plugin."""
    return [OfficialsExtractor()]

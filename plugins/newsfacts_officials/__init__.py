"""Officials: who holds or speaks for public office, with name, office, state and body."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Extractor, Merged, Official, View, hookimpl
from newsfacts_officials._extract import OfficialsExtractor
from newsfacts_officials._holders import Holder, read_holders
from newsfacts_officials._merge import MergedOfficials

__all__ = ["Holder", "OfficialsExtractor", "newsfacts_extractors", "newsfacts_views", "read_holders"]


@hookimpl
def newsfacts_extractors() -> Iterable[Extractor]:
    """The one extractor of this plugin."""
    return [OfficialsExtractor()]


@hookimpl
def newsfacts_views() -> Iterable[View[Merged[Official]]]:
    """The view that tells which officials of many articles are one person."""
    return [MergedOfficials()]

"""Countries in the news: every mention of a state or territory, and nothing that only looks like one."""

from collections.abc import Iterable

import newsfacts
from newsfacts.hookspecs import Extractor
from newsfacts_countries._extractor import CountriesExtractor
from newsfacts_countries._lexicon import SurfaceKind

__all__ = ["CountriesExtractor", "SurfaceKind", "newsfacts_extractors"]


@newsfacts.hookimpl
def newsfacts_extractors() -> Iterable[Extractor]:
    """The one extractor of this plugin."""
    return [CountriesExtractor()]

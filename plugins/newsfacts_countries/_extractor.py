"""The countries extractor."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Article, Country, Fact
from newsfacts.hookspecs import Findings
from newsfacts_countries._forms import form_of
from newsfacts_countries._lexicon import country_names, surfaces
from newsfacts_countries._mention import Mention
from newsfacts_countries._metonyms import stands_for_government
from newsfacts_countries._rules import means_a_country

__all__ = ["CountriesExtractor"]

_PLACES = frozenset({"capital", "seat", "place"})


class CountriesExtractor:
    """Finds mentions of countries: names, adjectives, demonyms, and seats that stand for governments."""

    name = "countries"
    produces: tuple[type[Fact], ...] = (Country,)

    def extract(self, article: Article, findings: Findings) -> Iterator[Country]:
        """The countries that an article mentions, each where it stands."""
        names = country_names()
        for start, end, entry in surfaces().find(article.text):
            if not entry.code or "combining" in entry.kinds:
                continue
            mention = Mention(article.text, start, end, entry)
            if entry.kinds & _PLACES:
                if stands_for_government(mention):
                    yield Country(*article.at(start, end), code=entry.code, name=names[entry.code], form="metonym")
            elif means_a_country(mention):
                yield Country(*article.at(start, end), code=entry.code, name=names[entry.code], form=form_of(mention))

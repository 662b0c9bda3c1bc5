"""The countries extractor."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Article, Country, CountryForm, Fact
from newsfacts.hookspecs import Findings
from newsfacts_countries._forms import form_of
from newsfacts_countries._lexicon import country_names, surfaces
from newsfacts_countries._mention import Mention
from newsfacts_countries._metonyms import stands_for_government
from newsfacts_countries._rules import means_a_country
from newsfacts_countries._story import Story

__all__ = ["CountriesExtractor"]

_PLACES = frozenset({"capital", "seat", "place"})
_SILENT = frozenset({"combining", "evidence"})


class CountriesExtractor:
    """Finds mentions of countries: names, adjectives, demonyms, and seats that stand for governments."""

    name = "countries"
    produces: tuple[type[Fact], ...] = (Country,)

    def extract(self, article: Article, findings: Findings) -> Iterator[Country]:  # noqa: ARG002 - the contract
        """The countries that an article mentions, each where it stands."""
        names = country_names()
        story = Story(article.text, surfaces())
        for index, (start, end, entry) in enumerate(story.hits):
            if not entry.codes or entry.kinds <= _SILENT:
                continue
            form = form_in_place(Mention(story, index))
            if form:
                for code in entry.codes:
                    yield Country(*article.at(start, end), code=code, name=names[code], form=form)


def form_in_place(mention: Mention) -> CountryForm | None:
    """How the surface mentions its country here; None where it does not."""
    if mention.entry.kinds & _PLACES:
        return "metonym" if stands_for_government(mention) else None
    return form_of(mention) if means_a_country(mention) else None

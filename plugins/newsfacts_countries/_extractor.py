"""The countries extractor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import get_args

from newsfacts import Article, Country, CountryForm, Fact
from newsfacts.hookspecs import Findings
from newsfacts.lexicon import Gazetteer
from newsfacts_countries._forms import form_of
from newsfacts_countries._lexicon import Entry, SurfaceKind, country_names, in_capitals_too, surfaces
from newsfacts_countries._mention import Mention
from newsfacts_countries._metonyms import evidence_for_government
from newsfacts_countries._rivals import codes_in_place
from newsfacts_countries._rules import rule_for_country
from newsfacts_countries._story import Story

__all__ = ["CountriesExtractor"]

_PLACES = frozenset({"capital", "seat", "place"})
_SILENT = frozenset({"evidence"})  # shows which country is meant, and mentions none


class CountriesExtractor:
    """Finds mentions of countries: names, adjectives, demonyms, and seats that stand for governments.

    >>> article = Article(id="a-1", text="Paris urged US officials to meet the Iranians in Georgia.")
    >>> for country in CountriesExtractor().extract(article):
    ...     print(country.text, country.code, country.form)
    Paris FR metonym
    US US adjective
    Iranians IR demonym
    Georgia GE name
    """

    name = "countries"
    produces: tuple[type[Fact], ...] = (Country,)

    def __init__(self) -> None:
        self._added: dict[str, Entry] = {}

    def with_surfaces(
        self, surfaces: Mapping[str, tuple[str, SurfaceKind]], *, not_countries: Iterable[str] = ()
    ) -> CountriesExtractor:
        """A new extractor that knows further surfaces, which win over those it had.

        Args:
            surfaces: Each surface with the alpha-2 code of its country and its kind: ``name``,
                ``abbreviation``, ``adjective``, ``person`` (a demonym in the singular), ``people``
                (in the plural), ``capital`` (stands for the government where the text shows it),
                or ``seat`` (always does).
            not_countries: Longer names that hold a country's and mean something else.

        Raises:
            ValueError: if a code or kind is unknown, or a surface begins with neither a letter
                nor a digit.

        >>> mine = CountriesExtractor().with_surfaces({"Blighty": ("GB", "name")}, not_countries=["Jordan Brand"])
        >>> [country.code for country in mine.extract(Article(id="a-1", text="Jordan Brand is big in Blighty."))]
        ['GB']
        """
        added = {surface: Entry((), frozenset({"body"})) for surface in not_countries}
        for surface, (code, kind) in surfaces.items():
            if code not in country_names():
                raise ValueError(f"surface {surface!r}: {code!r} is no ISO 3166-1 alpha-2 code that newsfacts knows")
            if kind not in get_args(SurfaceKind):
                raise ValueError(f"surface {surface!r}: kind {kind!r} is none of {', '.join(get_args(SurfaceKind))}")
            added[surface] = Entry((code,), frozenset({kind}))
        other = CountriesExtractor()
        other._added = self._added | added
        other._surfaces  # noqa: B018 - a surface that cannot be found is an error now, not at the first article
        return other

    @cached_property
    def _surfaces(self) -> Gazetteer[Entry]:
        return surfaces().with_surfaces(in_capitals_too(self._added)) if self._added else surfaces()

    def extract(self, article: Article, _findings: Findings | None = None) -> Iterator[Country]:
        """The countries that an article mentions, each where it stands."""
        names = country_names()
        story = Story(article.text, self._surfaces)
        for index, (start, end, entry) in enumerate(story.hits):
            if not entry.codes or entry.kinds <= _SILENT:
                continue
            mention = Mention(story, index)
            rule = rule_in_place(mention)
            if rule:
                form: CountryForm = "metonym" if entry.kinds & _PLACES else form_of(mention)
                for code in codes_in_place(mention):
                    yield Country(*article.at(start, end), code=code, name=names[code], form=form, rule=rule)


def rule_in_place(mention: Mention) -> str | None:
    """The rule by which the surface mentions its country here; None where it does not."""
    kinds = mention.entry.kinds
    if kinds & _PLACES:
        return evidence_for_government(mention)
    if "combining" in kinds:
        return rule_for_country(Mention(mention.story, mention.index + 1)) if mention.begins_compound else None
    return rule_for_country(mention)

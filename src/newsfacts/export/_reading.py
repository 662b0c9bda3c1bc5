"""A report as the page reads it: who is quoted where, what is called what, and the sentence around a fact."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Final, Generic, TypeVar

import attrs

from newsfacts._article import Article
from newsfacts._facts import Claim, Fact, Official, Quantity, Quotation
from newsfacts._joined import Comparison, Dispute, Merged
from newsfacts._json import BUNDLED_TYPES
from newsfacts._span import Span
from newsfacts.errors import PluginError
from newsfacts.export._source import ReportLike

__all__ = ["Asked", "Reading", "counted", "figure_of", "headline", "is_list", "title_of"]

T = TypeVar("T")

LISTS: Final = "counted_lists"
"""The rule of figures that nobody wrote down: how many a list names. Their text is the list."""

CONTEXT: Final = 120
"""So many characters of a sentence are shown on each side of a fact."""

SPARED: Final = 40
"""Nothing is cut off that is no longer than this."""


@attrs.frozen
class Asked(Generic[T]):
    """What the plugins' views made of a report, or why they made nothing.

    Attributes:
        found: All that they made; nothing where one failed.
        error: What went wrong.
    """

    found: tuple[T, ...] = ()
    error: PluginError | None = None

    def or_raise(self) -> tuple[T, ...]:
        """All that they made.

        Raises:
            PluginError: if one failed.
        """
        if self.error is not None:
            raise self.error
        return self.found


def _asked(view: Callable[[], tuple[T, ...]]) -> Asked[T]:
    try:
        return Asked(view())
    except PluginError as error:
        return Asked(error=error)


@attrs.frozen(eq=False)
class Reading:
    """A report with what several parts of its page look up.

    Attributes:
        report: The report.
    """

    report: ReportLike

    @cached_property
    def number_of(self) -> Mapping[str, int]:
        """The number that stands for each article, by its id."""
        return {article.id: number for number, article in enumerate(self.report.articles, 1)}

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.report.articles}

    @cached_property
    def comparisons(self) -> Asked[Comparison]:
        """The figures that speak of the same thing."""
        return _asked(self.report.comparisons)

    @cached_property
    def disputes(self) -> Asked[Dispute]:
        """The statements that contradict one another."""
        return _asked(self.report.disputes)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """All facts in document order, with those that only a comparison knows, such as a list that was counted."""
        compared: set[Fact] = {side for comparison in self.comparisons.found for side in comparison.sides}
        extra = compared.difference(self.report.facts)
        return tuple(sorted((*self.report.facts, *extra))) if extra else self.report.facts

    @cached_property
    def index_of(self) -> Mapping[Fact, int]:
        """The place of each fact among all facts."""
        return {fact: index for index, fact in enumerate(self.facts)}

    def whole_of(self, side: Claim) -> Claim:
        """The claim of which a side is a part, as where only a clause of a quotation is disputed; else the side."""
        if side in self.index_of:
            return side
        claims = (fact for fact in self.facts if isinstance(fact, Claim) and fact.kind == side.kind)
        return next((claim for claim in claims if claim.article == side.article and side.span in claim.span), side)

    def denial_of(self, side: Claim) -> str | None:
        """The words that deny a side (`denied`), without which its text reads as if it were asserted; else None."""
        return side.cue if isinstance(side, Quotation) and side.cue_class == "deny" else None

    @cached_property
    def kinds(self) -> tuple[type[Fact], ...]:
        """The types of facts: the bundled ones first, then those of plugins by kind."""
        others = {type(fact) for fact in self.facts} - set(BUNDLED_TYPES)
        return (*BUNDLED_TYPES, *sorted(others, key=lambda fact_type: (fact_type.kind, fact_type.__qualname__)))

    @cached_property
    def further_kinds(self) -> tuple[type[Fact], ...]:
        """The types of plugins' facts that are shown with none of the bundled kinds."""
        return tuple(fact_type for fact_type in self.kinds if not issubclass(fact_type, BUNDLED_TYPES))

    @cached_property
    def numbers(self) -> tuple[tuple[Quantity, ...], ...]:
        """The numbers by what they count, those counted most often first; then those that count nothing, by type."""
        groups: defaultdict[tuple[bool, str], list[Quantity]] = defaultdict(list)
        for number in self.report.quantities:
            groups[not number.of, number.of.casefold() if number.of else number.type].append(number)
        ordered = sorted(groups, key=lambda label: (label[0], -len(groups[label]), label[1]))
        return tuple(tuple(groups[label]) for label in ordered)

    @cached_property
    def quotations(self) -> tuple[tuple[str | None, tuple[Quotation, ...]], ...]:
        """The quotations by who said them, those quoted most often first; then those of nobody."""
        groups: defaultdict[str | None, list[Quotation]] = defaultdict(list)
        for said in self.report.quotations:
            groups[self.speaker_of(said)].append(said)
        ordered = sorted(groups, key=lambda name: (name is None, -len(groups[name]), name or ""))
        return tuple((name, tuple(groups[name])) for name in ordered)

    @cached_property
    def country_names(self) -> Mapping[str, str]:
        """The name of each country mentioned, by its code."""
        return {country.identity: country.name for country in self.report.countries}

    @cached_property
    def _people(self) -> Mapping[tuple[str, str | None], Merged[Official]]:
        return {
            (mention.article, mention.name): official
            for official in self.report.officials
            for mention in official.mentions
        }

    def speaker_of(self, said: Quotation) -> str | None:
        """Who is quoted: the official's name in the whole report, else what the article calls the source."""
        person = self._people.get((said.article, said.speaker_name))
        return person.name if person else said.speaker_name or said.speaker

    def offices_of(self, official: Merged[Official]) -> str:
        """Title, body and state that the articles give most often."""
        code = _most(mention.country for mention in official.mentions)
        title = _most(mention.title for mention in official.mentions)
        body = _most(mention.organization for mention in official.mentions)
        state = self.country_names.get(code, code) if code else None
        return ", ".join(part for part in (title, body, state) if part)

    def around(self, fact: Fact) -> tuple[str, str]:
        """What stands before and after a fact in its sentence, cut where it is long."""
        article = self.articles[fact.article]
        starts = [sentence.start for sentence in article.sentences]
        place = bisect_right(starts, fact.span.start) - 1
        sentence = article.sentences[place] if place >= 0 else fact.span
        start, end = min(sentence.start, fact.span.start), max(sentence.end, fact.span.end)
        return (
            _shortened(article.text[start : fact.span.start], keep_end=True),
            _shortened(article.text[fact.span.end : end], keep_end=False),
        )


def headline(article: Article) -> str:
    """The article's title, else the first line of its text, else its id."""
    if article.title:
        return article.title
    found = next((part.span for part in article.furniture if part.kind == "headline"), None)
    first: Span | None = found or next(iter(article.paragraphs), None)
    return article.text[first.start : first.end] if first else article.id


def counted(count: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "article"), counted(1200, "fact")
    ('1 article', '1,200 facts')
    """
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def is_list(side: Quantity) -> bool:
    """Whether a side of a comparison is a list that was counted, rather than a number that stands in the text."""
    return side.rule == LISTS and side.value is not None


def figure_of(side: Quantity) -> str:
    """What a side of a comparison says: the number as it stands; of a list that was counted, how many it lists."""
    return f"{side.value} listed" if is_list(side) else side.text


def title_of(fact_type: type[Fact]) -> str:
    """What facts of a type are called above a list of them."""
    plurals = {"country": "Countries", "official": "Officials", "quantity": "Numbers", "quotation": "Quotations"}
    return plurals.get(fact_type.kind) or fact_type.kind.replace("_", " ").capitalize()


def _most(values: Iterable[str | None]) -> str | None:
    """The most frequent value that is known, the first by alphabet of those."""
    known = Counter(value for value in values if value)
    return min(known, key=lambda value: (-known[value], value), default=None)


def _shortened(text: str, *, keep_end: bool) -> str:
    """The text, or as many whole words of its end or beginning as there is room for."""
    if len(text) <= CONTEXT + SPARED:
        return text
    if keep_end:
        return f"… {text[-CONTEXT:].partition(' ')[2]}"
    return f"{text[:CONTEXT].rpartition(' ')[0]} …"

"""A report as a person wants to read it first: pure functions from a report to text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain

import attrs

from newsfacts._discovery import Plugin
from newsfacts._facts import Entity, Fact, Quotation
from newsfacts._joined import Verdict
from newsfacts._report import Report
from newsfacts.cli._columns import INDENT, cut, fill, hanging, pad, width
from newsfacts.cli._differences import NO_SPEAKER, conflicts, disputes, figures
from newsfacts.errors import PluginError
from newsfacts.export._reading import Reading, counted, headline, title_of

__all__ = ["render", "render_joined", "render_plugins"]

ROWS = 12
"""So many rows of a section are shown unless all are asked for."""

SPEAKERS = 8
QUOTATIONS = 3
"""So many speakers, and quotations of one of them."""


Failed = Callable[[PluginError], None]
"""What is told when a plugin's view fails; its place in the report then says so, and all else is shown."""


def _untold(_error: PluginError) -> None:
    """Tell nobody."""


def render(report: Report, *, width: int = 80, everything: bool = False, failed: Failed = _untold) -> str:
    """The report in sections: the articles, where they disagree and agree, each kind of fact, failures.

    Args:
        report: The report.
        width: How many columns a line may take, at least 60.
        everything: Whether to show what is else cut short.
        failed: Called for each part of a section that a plugin's view fails to make.
    """
    page = _Page(report, width, everything, failed)
    parts = [
        counted(len(report.articles), "article") + ", " + counted(len(report.facts), "fact"),
        *page.section("Articles", page.articles),
        *_joined(page),
        *page.section("Countries", page.countries),
        *page.section("Officials", page.officials),
        *page.section("Numbers", page.numbers),
        *page.section("Quotations", page.quotations),
        *chain.from_iterable(page.section(title, made) for title, made in page.others()),
        *page.section("Failures", page.failures),
    ]
    return "\n".join(parts)


def render_joined(report: Report, *, width: int = 80, failed: Failed = _untold) -> str:
    """Only where the articles disagree, may differ and agree, whole; empty where they do none of it."""
    page = _Page(report, width, everything=True, failed=failed)
    parts = list(_joined(page))
    return "\n".join([*page.section("Articles", page.articles), *parts]).lstrip("\n") if parts else ""


def _joined(page: _Page) -> Iterator[str]:
    """What the articles come to together."""
    yield from page.section("Where articles disagree", page.conflicts, page.disputes)
    yield from page.section("Where figures can all be true", partial(page.figures, "compatible"))
    yield from page.section("Where articles agree", partial(page.figures, "agree"))


@attrs.frozen
class _Page:
    """What the sections share: the report, the room, and the numbers that stand for articles."""

    report: Report
    width: int
    everything: bool
    failed: Failed

    def section(self, title: str, *parts: Callable[[], Iterable[str]]) -> Iterator[str]:
        """The section with its heading; nothing if it has no rows."""
        if lines := list(chain.from_iterable(map(self._tried, parts))):
            yield f"\n{title.upper()}"
            yield from lines

    def _tried(self, rows: Callable[[], Iterable[str]]) -> list[str]:
        """The rows of a part of a section; where a view that it needs fails, what it raised."""
        try:
            return list(rows())
        except PluginError as error:
            self.failed(error)
            return list(hanging(f"not shown: {error}", self.width))

    def _shown(self, rows: Sequence[str], what: str, most: int = ROWS) -> Iterator[str]:
        """The first rows, and how many more there are."""
        limit = len(rows) if self.everything or len(rows) <= most + 1 else most
        yield from rows[:limit]
        if limit < len(rows):
            yield f"{INDENT}… and {len(rows) - limit:,} more {what} (--all shows them)"

    def articles(self) -> Iterator[str]:
        facts = Counter(fact.article for fact in self.report.facts)
        digits = len(f"[{len(self.report.articles)}]")
        names = min(24, max((width(article.id) for article in self.report.articles), default=0))
        room = self.width - len(INDENT) - digits - names - 16
        rows = [
            f"{INDENT}{f'[{number}]':<{digits}} {pad(article.id, names)}  {pad(headline(article), room)} "
            f"{counted(facts[article.id], 'fact'):>12}"
            for number, article in enumerate(self.report.articles, 1)
        ]
        yield from self._shown(rows, "articles")

    def countries(self) -> Iterator[str]:
        names = self.width - len(INDENT) - 20
        countries = self.report.countries
        if countries:
            yield f"{INDENT}{pad('', names)}{'mentions':>10}{'articles':>10}"
        rows = [
            f"{INDENT}{pad(f'{country.name} ({country.identity})', names)}"
            f"{country.count:>10,}{len(country.articles):>10,}"
            for country in countries
        ]
        yield from self._shown(rows, "countries")

    def officials(self) -> Iterator[str]:
        officials = self.report.officials
        if not officials:
            return
        names = min(26, max(width(official.name) for official in officials))
        room = self.width - len(INDENT) - names - 2 - 18
        yield f"{INDENT}{pad('', names)}  {pad('', room)}{'mentions':>10}{'quoted':>8}"
        rows = [
            f"{INDENT}{pad(official.name, names)}  {pad(self._reading.offices_of(official), room)}"
            f"{official.count:>10,}{len(official.said):>8,}"
            for official in officials
        ]
        yield from self._shown(rows, "officials")

    @cached_property
    def _reading(self) -> Reading:
        return Reading(self.report)  # pyright: ignore[reportArgumentType]  # it takes attrs' converters for types

    def numbers(self) -> Iterator[str]:
        groups = [(numbers[0].of or f"({numbers[0].type})", numbers) for numbers in self._reading.numbers]
        names = min(26, max((width(label) for label, _ in groups), default=0))
        room = self.width - len(INDENT) - names - 2
        rows = [
            f"{INDENT}{pad(label, names)}  {fill(dict.fromkeys(map(self._placed, numbers)), room)}"
            for label, numbers in groups
        ]
        yield from self._shown(rows, "things counted")

    def _placed(self, fact: Fact) -> str:
        return f"{fact.text} {self._where(fact)}"

    def _where(self, fact: Fact) -> str:
        return f"[{self._reading.number_of[fact.article]}]"

    def quotations(self) -> Iterator[str]:
        blocks = ["\n".join(self._said_by(name or NO_SPEAKER, said)) for name, said in self._reading.quotations]
        yield from self._shown(blocks, "speakers", SPEAKERS)

    def _said_by(self, name: str, quotations: Sequence[Quotation]) -> Iterator[str]:
        limit = len(quotations) if self.everything else QUOTATIONS
        yield f"{INDENT}{cut(name, self.width - 12)} ({len(quotations):,})"
        for said in quotations[:limit]:
            place = self._where(said)
            yield f"{INDENT * 2}{place} {cut(said.text, self.width - len(place) - 5)}"
        if limit < len(quotations):
            yield f"{INDENT * 2}… and {len(quotations) - limit:,} more"

    def others(self) -> Iterator[tuple[str, Callable[[], Iterable[str]]]]:
        """One section for each further kind of fact."""
        for fact_type in self._reading.further_kinds:
            yield title_of(fact_type), partial(self._other, fact_type)

    def _other(self, fact_type: type[Fact]) -> Iterator[str]:
        if issubclass(fact_type, Entity):
            found = [(entity.name, entity.count) for entity in self.report.merged(fact_type)]
        else:
            found = Counter(fact.text for fact in self.report.of(fact_type)).most_common()
        names = self.width - len(INDENT) - 10
        rows = [f"{INDENT}{pad(name, names)}{count:>10,}" for name, count in found]
        yield from self._shown(rows, "found")

    def conflicts(self) -> Iterator[str]:
        yield from self._shown(conflicts(self._reading, self.width), "figures")

    def disputes(self) -> Iterator[str]:
        yield from self._shown(disputes(self._reading, self.width, whole=self.everything), "statements")

    def figures(self, verdict: Verdict) -> Iterator[str]:
        yield from self._shown(figures(self._reading, verdict, self.width), "figures")

    def failures(self) -> Iterator[str]:
        for failure in self.report.failures:
            yield from hanging(str(failure), self.width)


def render_plugins(plugins: Iterable[Plugin], *, width: int = 80) -> str:
    """The plugins, one a line, each with its extractors or with why it is not used."""
    return "\n".join(chain.from_iterable(_plugin_lines(plugin, width) for plugin in plugins)) or "no plugins installed"


def _plugin_lines(plugin: Plugin, columns: int) -> Iterator[str]:
    origin = f"{plugin.distribution} {plugin.version}" if plugin.distribution else "unknown origin"
    yield f"{pad(plugin.name, 18)}  {pad(origin, 26)}  {cut(', '.join(plugin.extractors), columns - 48)}".rstrip()
    if plugin.error:
        yield from hanging(f"not used: {plugin.error}", columns)

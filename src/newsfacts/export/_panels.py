"""The panels of a page: one view of all articles each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from typing import TypeAlias

from newsfacts._facts import Country, Entity, Fact, Quotation
from newsfacts._joined import Merged
from newsfacts.errors import PluginError
from newsfacts.export._articles import link_to
from newsfacts.export._markup import Child, Html, el
from newsfacts.export._reading import Reading, counted, title_of

__all__ = ["panels"]

NOBODY = "No speaker named"

Rows: TypeAlias = Callable[[Reading], Iterable[Html]]


def panels(reading: Reading) -> Iterator[Html]:
    """The views in the order in which they are offered; those without rows are left out."""
    for title, rows in _views(reading):
        try:
            shown: list[Html] = list(rows(reading))
        except PluginError as error:
            shown = [el("p", f"Not shown: {error}", class_="failed")]
        if shown:
            yield el("section", el("h2", title), shown, class_="view", data_title=title, data_count=len(shown))


def _views(reading: Reading) -> Iterator[tuple[str, Rows]]:
    yield "People", _people
    yield "Countries", _countries
    yield "Numbers", _numbers
    yield "Quotations", _quotations
    for fact_type in reading.further_kinds:
        yield title_of(fact_type), partial(_others, fact_type=fact_type)
    if reading.report.failures:
        yield "Failures", _failures


def _people(reading: Reading) -> Iterator[Html]:
    """The officials; opening one shows their mentions and what they are quoted as saying."""
    for official in reading.report.officials:
        said = official.said
        counts = f"{official.count} · {len(said)} quoted" if said else str(official.count)
        yield _row(
            reading,
            (el("bdi", official.name), el("small", el("bdi", reading.offices_of(official)))),
            counts,
            (
                _known_as("Also", [name for name in official.names if name != official.name]),
                _known_as("Given as", _distinct(mention.title for mention in official.mentions)),
                _mentions(reading, official.mentions),
                [_quote(reading, quotation) for quotation in said],
            ),
            [*official.mentions, *said],
        )


def _countries(reading: Reading) -> Iterator[Html]:
    for country in reading.report.countries:
        yield _merged(reading, country, el("small", country.identity))


def _merged(reading: Reading, entity: Merged[Entity] | Merged[Country], *after: Html) -> Html:
    name = (el("bdi", entity.name), " ", after)
    counts = f"{entity.count} in {counted(len(entity.articles), 'article')}"
    return _row(reading, name, counts, _mentions(reading, entity.mentions), entity.mentions)


def _numbers(reading: Reading) -> Iterator[Html]:
    for numbers in reading.numbers:
        name = el("bdi", numbers[0].of or numbers[0].type)
        yield el("div", el("span", name, class_="name"), _chips(reading, numbers), class_="row", data_row=True)


def _quotations(reading: Reading) -> Iterator[Html]:
    for speaker, quotations in reading.quotations:
        shown = [_quote(reading, said) for said in quotations]
        yield _row(reading, el("bdi", speaker or NOBODY), str(len(quotations)), shown, quotations)


def _others(reading: Reading, *, fact_type: type[Fact]) -> Iterator[Html]:
    """Facts of a plugin's own kind: merged where they are entities, one after another where they are claims."""
    if issubclass(fact_type, Entity):
        for entity in reading.report.merged(fact_type):
            yield _merged(reading, entity)
        return
    for fact in reading.report.facts:
        if type(fact) is fact_type and not fact.furniture:
            yield el("div", _chips(reading, [fact]), class_="row", data_row=True)


def _failures(reading: Reading) -> Iterator[Html]:
    for failure in reading.report.failures:
        yield el("p", el("bdi", str(failure)), class_="failed", data_row=True)


def _row(reading: Reading, name: Child, counts: str, inside: Child, facts: Iterable[Fact]) -> Html:
    return el(
        "details",
        el("summary", el("span", name, class_="name"), " ", el("span", counts, class_="count")),
        el("div", inside, class_="inside"),
        class_="row",
        data_row=True,
        data_facts=" ".join(str(reading.index_of[fact]) for fact in facts),
    )


def _known_as(label: str, names: Iterable[str]) -> Html | None:
    shown = list(names)
    parts = ((", " if index else "", el("bdi", name)) for index, name in enumerate(shown))
    return el("p", el("span", label, class_="label"), " ", parts, class_="known") if shown else None


def _distinct(values: Iterable[str | None]) -> Iterable[str]:
    """The values that are known, each once whatever its case."""
    return {value.casefold(): value for value in values if value}.values()


def _mentions(reading: Reading, mentions: Iterable[Fact]) -> list[Html]:
    """The mentions of each article in a line of its own."""
    return [
        el("p", el("a", number, class_="no", href=f"#a{number}"), _chips(reading, group), class_="mentions")
        for number, group in groupby(mentions, key=lambda fact: reading.number_of[fact.article])
    ]


def _chips(reading: Reading, facts: Iterable[Fact]) -> Html:
    return el("span", ((link_to(reading, fact, el("bdi", fact.text)), " ") for fact in facts), class_="chips")


def _quote(reading: Reading, said: Quotation) -> Html:
    number = el("span", reading.number_of[said.article], class_="no")
    cue = el("small", el("bdi", said.cue)) if said.cue else None
    return el("blockquote", link_to(reading, said, el("bdi", said.text), class_="quote"), " ", cue, " ", number)

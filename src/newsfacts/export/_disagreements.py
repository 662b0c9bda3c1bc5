"""Where articles disagree and agree: the top of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newsfacts._facts import Claim, Quantity, Quotation
from newsfacts._joined import Comparison, Verdict
from newsfacts.errors import PluginError
from newsfacts.export._articles import link_to
from newsfacts.export._markup import Child, Html, el
from newsfacts.export._reading import Reading, figure_of, headline, is_list

__all__ = ["disagreements"]

TOGETHER: dict[Verdict, str] = {"compatible": "Where they can all be true", "agree": "Where they agree"}
"""The sections of figures that do not contradict one another, in their order."""

FIGURE = 24
"""A figure of more characters, such as a range in words, is set smaller."""

LISTED = 90
"""So many characters of a list are shown."""


def disagreements(reading: Reading) -> Iterator[Html]:
    """Conflicts and disputes as cards; below them, smaller, what can be true together, and what agrees."""
    cards = [*_tried(reading, _conflicts), *_tried(reading, _disputes)]
    if cards:
        yield el("section", el("h2", "Where they disagree"), cards, class_="disagree", id="disagree")
    for verdict, title in TOGETHER.items():
        rows = [el("li", _row(reading, each)) for each in reading.comparisons.found if each.verdict == verdict]
        if rows:
            yield el("section", el("h2", title), el("ul", rows, class_="rows"), class_="agree", id=verdict)


def _tried(reading: Reading, cards: Callable[[Reading], Iterable[Html]]) -> list[Html]:
    """The cards; where a view that they need fails, what it raised."""
    try:
        return list(cards(reading))
    except PluginError as error:
        return [el("p", f"Not shown: {error}", class_="failed")]


def _conflicts(reading: Reading) -> Iterator[Html]:
    for comparison in reading.comparisons.or_raise():
        if comparison.verdict == "conflict":
            sides = (el("li", _figure(reading, side)) for side in comparison.sides)
            yield _card(comparison.about, "cannot all be true", sides)


def _disputes(reading: Reading) -> Iterator[Html]:
    for dispute in reading.disputes.or_raise():
        yield _card(dispute.about, "disputed", (el("li", _statement(reading, side)) for side in dispute.sides))


def _card(about: str, verdict: str, sides: Iterable[Html]) -> Html:
    heading = el("h3", el("bdi", _sentence(about)), " ", el("span", verdict, class_="verdict"))
    return el("article", heading, el("ul", sides, class_="sides"), class_="card")


def _figure(reading: Reading, side: Quantity) -> Iterator[Child]:
    figure = figure_of(side)
    yield link_to(reading, side, el("bdi", figure), class_="figure" if len(figure) <= FIGURE else "figure long")
    if is_list(side):
        listed = side.text if len(side.text) <= LISTED else f"{side.text[:LISTED].rstrip()} …"
        yield el("p", el("bdi", listed), class_="said")
    else:
        before, after = reading.around(side)
        yield el("p", el("bdi", before, el("b", side.text), after), class_="said")
    yield _source(reading, side)


def _statement(reading: Reading, side: Claim) -> Iterator[Child]:
    speaker = reading.speaker_of(side) if isinstance(side, Quotation) else None
    whole = reading.whole_of(side)
    denial = reading.denial_of(side)
    cue: tuple[Html | str, ...] = (" ", el("bdi", f"({denial})")) if denial else ()
    yield link_to(reading, whole, el("bdi", speaker or "Not said by whom"), *cue, class_="speaker")
    yield el("p", el("bdi", side.text), class_="said")
    yield _source(reading, whole)


def _source(reading: Reading, side: Claim) -> Html:
    article = reading.articles[side.article]
    number = el("span", reading.number_of[side.article], class_="no")
    return el("p", link_to(reading, side, number, " ", el("bdi", headline(article))), class_="source")


def _row(reading: Reading, comparison: Comparison) -> Iterator[Child]:
    yield el("bdi", _sentence(comparison.about), class_="about")
    for side in comparison.sides:
        number = el("span", reading.number_of[side.article], class_="no")
        yield link_to(reading, side, el("bdi", figure_of(side)), " ", number)


def _sentence(about: str) -> str:
    return about[:1].upper() + about[1:]

"""Where articles disagree and agree: the top of a page."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts._facts import Claim, Quantity, Quotation
from newsfacts._joined import Comparison, Dispute, Verdict
from newsfacts.errors import PluginError
from newsfacts.export._articles import link_to
from newsfacts.export._markup import Child, Html, el
from newsfacts.export._reading import Reading, figure_of, headline, is_list

__all__ = ["disagreements"]

VERDICTS: dict[Verdict, str] = {
    "conflict": "cannot all be true",
    "compatible": "can all be true",
    "agree": "agree",
}

FIGURE = 24
"""A figure of more characters, such as a range in words, is set smaller."""

LISTED = 90
"""So many characters of a list are shown."""


def disagreements(reading: Reading) -> Iterator[Html]:
    """Conflicts and disputes as cards; below them, smaller, what can be true together and what agrees."""
    try:
        comparisons, disputes = reading.comparisons, reading.report.disputes()
    except PluginError as error:
        yield el("section", el("h2", "Comparisons"), el("p", f"Not shown: {error}", class_="failed"))
        return
    conflicts = [comparison for comparison in comparisons if comparison.verdict == "conflict"]
    others = [comparison for comparison in comparisons if comparison.verdict != "conflict"]
    if conflicts or disputes:
        cards = [
            *(_conflict(reading, comparison) for comparison in conflicts),
            *(_dispute(reading, dispute) for dispute in disputes),
        ]
        yield el("section", el("h2", "Where they disagree"), cards, class_="disagree", id="disagree")
    if others:
        rows = el("ul", (el("li", _row(reading, comparison)) for comparison in others), class_="rows")
        title = "Where they agree" if all(o.verdict == "agree" for o in others) else "Where they can all be true"
        yield el("section", el("h2", title), rows, class_="agree", id="agree")


def _conflict(reading: Reading, comparison: Comparison) -> Html:
    return el(
        "article",
        el("h3", el("bdi", _sentence(comparison.about)), " ", el("span", VERDICTS["conflict"], class_="verdict")),
        el("ul", (el("li", _figure(reading, side)) for side in comparison.sides), class_="sides"),
        class_="card",
    )


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


def _dispute(reading: Reading, dispute: Dispute) -> Html:
    return el(
        "article",
        el("h3", el("bdi", _sentence(dispute.about)), " ", el("span", "disputed", class_="verdict")),
        el("ul", (el("li", _statement(reading, side)) for side in dispute.sides), class_="sides"),
        class_="card",
    )


def _statement(reading: Reading, side: Claim) -> Iterator[Child]:
    speaker = reading.speaker_of(side) if isinstance(side, Quotation) else None
    yield link_to(reading, side, el("bdi", speaker or "Not said by whom"), class_="speaker")
    yield el("p", el("bdi", side.text), class_="said")
    yield _source(reading, side)


def _source(reading: Reading, side: Claim) -> Html:
    article = reading.articles[side.article]
    number = el("span", reading.number_of[side.article], class_="no")
    return el("p", link_to(reading, side, number, " ", el("bdi", headline(article))), class_="source")


def _row(reading: Reading, comparison: Comparison) -> Iterator[Child]:
    yield el("bdi", _sentence(comparison.about), class_="about")
    for side in comparison.sides:
        number = el("span", reading.number_of[side.article], class_="no")
        yield link_to(reading, side, el("bdi", figure_of(side)), " ", number)
    if comparison.verdict != "agree":
        yield el("span", VERDICTS[comparison.verdict], class_="verdict")


def _sentence(about: str) -> str:
    return about[:1].upper() + about[1:]

"""The strategies draw what they say, in every import order."""

import itertools
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from newsfacts import Article, Country, Fact, Official, Quantity, Quotation, Report, Span
from newsfacts.testing import articles, countries, officials, quantities, quotations, spans, texts

FACTS: dict[type[Fact], Any] = {Country: countries, Official: officials, Quantity: quantities, Quotation: quotations}
MODULES = ("hypothesis", "newsfacts", "newsfacts.testing", "hypothesis.strategies", "newsfacts_countries")

quick = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("order", list(itertools.permutations(MODULES, 2)), ids="-".join)
def test_import_orders(order: tuple[str, str]) -> None:
    """Whichever is imported first, Hypothesis and the kit get along, without a single warning."""
    use = "from hypothesis import strategies as st; import newsfacts; st.from_type(newsfacts.Country).validate()"
    code = f"import {order[0]}, {order[1]}; {use}"
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_hypothesis_does_not_load_the_kit() -> None:
    """Importing Hypothesis, which calls our entry point, does not import the kit."""
    code = "import sys, hypothesis.strategies; print([m for m in sys.modules if m.startswith('newsfacts.testing')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_newsfacts_does_not_load_hypothesis() -> None:
    """Importing the library, or running it, does not import Hypothesis."""
    code = "import sys, newsfacts; newsfacts.load(); print('hypothesis' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("kind", [Article, Span, *FACTS], ids=lambda kind: kind.__name__)
def test_registered_types(kind: type) -> None:
    """st.from_type knows the library's types."""

    @quick
    @given(st.from_type(kind))
    def check(value: object) -> None:
        assert type(value) is kind

    check()


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.__name__)
def test_facts_of_an_article(kind: type[Fact]) -> None:
    """Facts drawn for an article are facts of that article, which a report takes."""
    article = Article(id="x", text="Zoë said: “No.”")

    @quick
    @given(FACTS[kind](article))
    def check(fact: Fact) -> None:
        assert isinstance(fact, Fact)
        assert article.text[fact.span.start : fact.span.end] == fact.text
        assert Report([article], [fact]).facts == (fact,)

    check()


def test_spans_of_nothing() -> None:
    """An article without text has no span to draw."""
    assert spans(Article(id="x", text="")).is_empty


@pytest.mark.parametrize(
    "wanted",
    [
        "\r\n",
        "\ufeff",
        "\u202e",
        "\u200b",
        "“",
        "\U0001f600",
        "\ud83d",
        "e\N{COMBINING ACUTE ACCENT}",
        "a" * 300,
        "Valdoria",
    ],
    ids=ascii,
)
def test_texts_are_hostile(wanted: str) -> None:
    """Each sort of trap turns up among a thousand texts, and so do the words asked for."""
    find(
        texts(words=["Valdoria"]),
        lambda text: wanted in text,
        settings=settings(max_examples=1000, database=None, derandomize=True),
    )


def test_articles_share_ids() -> None:
    """Ids are few, so that articles with one id and different texts meet."""

    def clash(pair: tuple[Article, Article]) -> bool:
        one, other = pair
        return one.id == other.id and one.text != other.text

    find(st.tuples(articles(), articles()), clash, settings=settings(database=None))

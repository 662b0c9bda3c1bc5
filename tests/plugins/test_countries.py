"""The countries plugin: every rule with its examples, told as tables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest

from newsfacts import Article, Country, load
from newsfacts_countries import CountriesExtractor, SurfaceKind
from newsfacts_countries._metonyms import EVIDENCE
from newsfacts_countries._rules import RULES

_EXAMPLES = Path(__file__).parent.parent / "examples" / "countries"

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    """The rows of one table."""
    told: list[Row] = json.loads((_EXAMPLES / f"{name}.json").read_text("utf-8"))
    return told


def each(name: str) -> pytest.MarkDecorator:
    """One test a row, named by its rule and text."""
    return pytest.mark.parametrize("row", rows(name), ids=lambda row: f"{row['rule']}: {row['text'][:40]}")


def found(text: str, extractor: CountriesExtractor | None = None) -> list[str]:
    """Each country fact of a text: its text, code and form."""
    facts = (extractor or CountriesExtractor()).extract(Article(id="a", text=text))
    return [f"{fact.text} {fact.code} {fact.form}" for fact in facts]


@each("in-the-wild")
def test_in_the_wild(row: Row) -> None:
    """What the table lists is found, in its code and form, and nothing else."""
    assert found(row["text"]) == row["found"]


@each("negative")
def test_negative(row: Row) -> None:
    """What only looks like a country is none."""
    assert found(row["text"]) == []


@each("known-failures")
@pytest.mark.xfail(reason="no rule knows better yet", strict=True)
def test_known_failures(row: Row) -> None:
    """What is known to go wrong; a row that passes belongs in one of the other tables."""
    assert found(row["text"]) == row["found"]


def test_every_rule_has_examples_for_and_against() -> None:
    """Each named rule stands in the table of what it leaves alone, and in that of what it stops."""
    for_rules = {row["rule"] for row in rows("in-the-wild")}
    against = {row["rule"] for row in rows("negative")}
    assert {rule.__name__ for rule in EVIDENCE} - for_rules == set()
    assert {rule.__name__ for rule in RULES} - against == set()


def test_it_comes_in_by_the_entry_point() -> None:
    """The installed plugin yields Country facts through a pipeline, which stamps its name."""
    report = load(only=["countries"], on_error="raise").run(Article(id="a", text="Iceland said no."))
    assert [(fact.text, fact.name, fact.extractor) for fact in report.of(Country)] == [
        ("Iceland", "Iceland", "countries")
    ]


def test_surfaces_at_run_time() -> None:
    """Surfaces may be added for one's own domain, in every kind, and longer names that mean something else."""
    mine = CountriesExtractor().with_surfaces(
        {
            "Blighty": ("GB", "name"),
            "Ruritanian": ("XK", "adjective"),
            "Bunnies": ("PR", "people"),
            "Chequers": ("GB", "seat"),
            "Bonn": ("DE", "capital"),
        },
        not_countries=["Jordan Brand"],
    )
    assert found("Ruritanian Bunnies left Blighty for Jordan Brand.", mine) == [
        "Ruritanian XK adjective",
        "Bunnies PR demonym",
        "Blighty GB name",
    ]
    assert found("Bonn urged Chequers. She flew to Bonn.", mine) == ["Bonn DE metonym", "Chequers GB metonym"]
    assert found("BLIGHTY WINS", mine) == ["BLIGHTY GB name"]


def test_added_surfaces_win_and_leave_the_first_extractor_as_it_was() -> None:
    """A new extractor is made; a surface added again means what was added last."""
    first = CountriesExtractor()
    second = first.with_surfaces({"Georgia": ("US", "name")}).with_surfaces({"Aotea": ("NZ", "name")})
    assert found("Aotea Square, Aotea", second) == ["Aotea NZ name"]
    assert found("Aotea", first) == []


@pytest.mark.parametrize(
    ("surface", "meaning", "message"),
    [
        ("Blighty", ("UK", "name"), "'UK' is no ISO 3166-1 alpha-2 code"),
        ("Blighty", ("GB", cast("SurfaceKind", "nickname")), "kind 'nickname' is none of name, abbreviation"),
        ("-land", ("GB", "name"), "begins with neither a letter nor a digit"),
    ],
)
def test_a_surface_that_cannot_be_meant_is_refused(
    surface: str, meaning: tuple[str, SurfaceKind], message: str
) -> None:
    """A code, kind or surface that cannot be right is an error at once, which names it."""
    with pytest.raises(ValueError, match=message):
        CountriesExtractor().with_surfaces({surface: meaning})


@pytest.mark.parametrize(
    "text",
    [
        "Jordan " * 3000,
        "of " * 3000 + "Canada",
        "US, " * 3000,
        "Georgia Chad Congo " * 1000,
        "Paris and " * 3000,
        "(“" * 3000,
    ],
    ids=["names", "small words", "list", "homonyms", "capitals", "marks"],
)
def test_hostile_texts_end(text: str) -> None:
    """Texts made of nothing but what rules look at are read like others."""
    assert len(found(text)) <= len(text.split())

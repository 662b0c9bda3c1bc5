"""The numbers extractor, by the laws of the kit and by tables of examples, one rule of the grammar at a time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsfacts import Article, Quantity
from newsfacts_numbers import NumbersExtractor

_EXAMPLES = Path(__file__).parent.parent / "examples" / "numbers"

Row = dict[str, Any]


def _rows(name: str) -> list[Row]:
    rows: list[Row] = json.loads((_EXAMPLES / f"{name}.json").read_text("utf-8"))
    return rows


def _each(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", _rows(name), ids=lambda row: f"{row['rule']}: {row['text'][:40]}")


def _quantities(text: str) -> list[Quantity]:
    return list(NumbersExtractor().extract(Article(id="a", text=text)))


def _told(fact: Quantity) -> Row:
    """A quantity as the tables tell it: what is as usual is left out."""
    row: Row = {"text": fact.text, "type": fact.type}
    if fact.value is None:
        row |= {end: None if value is None else str(value) for end, value in (("low", fact.low), ("high", fact.high))}
    else:
        row["value"] = str(fact.value)
    row |= {name: value for name in ("unit", "of") if (value := getattr(fact, name)) is not None}
    return row if fact.bound == "=" else row | {"bound": fact.bound}


@_each("in-the-wild")
def test_what_news_writes_is_read(row: Row) -> None:
    """Each idiom has its value, span, type, unit and bound, and the noun that it counts."""
    assert [_told(fact) for fact in _quantities(row["text"])] == row["found"]


@_each("negative")
def test_what_is_no_quantity_is_left(row: Row) -> None:
    """Pronouns, ranks in words, telephone numbers and the like give nothing."""
    assert _quantities(row["text"]) == []


@_each("known-failures")
@pytest.mark.xfail(reason="known to be misread; documented", strict=True)
def test_what_is_known_to_fail(row: Row) -> None:
    """An improvement announces itself here."""
    assert [_told(fact) for fact in _quantities(row["text"])] == row["found"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("more than 5", 5, None), ("at least 5", 5, None), ("less than 5", None, 5), ("up to 5", None, 5)],
)
def test_an_open_bound_has_one_end(text: str, low: int | None, high: int | None) -> None:
    """The number stays in value and in the end that it bounds; the other end is open."""
    (fact,) = _quantities(f"There were {text} cars.")
    assert [fact.value, fact.low, fact.high] == [5, low, high]


def test_values_are_exact() -> None:
    """No number goes through a float on its way."""
    facts = _quantities("A third, 0.1 and 123456789012345678901234567.8 million were counted.")
    assert [str(fact.value) for fact in facts] == ["1/3", "0.1", "123456789012345678901234567800000"]


def test_an_unknown_unit_is_no_unit() -> None:
    """What stands outside the table is counted, not guessed at."""
    (fact,) = _quantities("It was 12 smoots long.")
    assert (fact.unit, fact.of, fact.type) == (None, "smoots", "count")


def test_offsets_count_the_articles_own_code_points() -> None:
    """Letters that change their length in lower case, and those beyond the first plane, shift nothing."""
    text = "İİ 😀 spent $5 million.\r\n\r\nA further 12 people came."
    assert [text[fact.span.start : fact.span.end] for fact in _quantities(text)] == ["$5 million", "12"]


def test_nothing_is_read_across_lines() -> None:
    """A number at the end of a headline does not take its unit from the story."""
    first, second = _quantities("Toll reaches 12\nkilometres of road; 3 more")
    assert [first.text, second.text] == ["12", "3"]

"""Examples of the text layer, told as tables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsfacts.text import Quoted, find_furniture, find_paragraphs, find_quoted, find_sentences

_EXAMPLES = Path(__file__).parent.parent / "examples" / "text"


Row = dict[str, Any]


def _rows(name: str) -> list[Row]:
    rows: list[Row] = json.loads((_EXAMPLES / f"{name}.json").read_text("utf-8"))
    return rows


def _each(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", _rows(name), ids=lambda row: f"{row['rule']}: {row['text'][:40]}")


def _sentences(text: str) -> list[str]:
    return [text[each.start : each.end] for each in find_sentences(text, find_paragraphs(text))]


def _quoted(text: str) -> list[str]:
    return [_told(text, each) for each in find_quoted(text, find_paragraphs(text))]


def _told(text: str, quoted: Quoted) -> str:
    """A quotation as the table tells it: its level unless 0, whether it is left open and goes on, its text."""
    words = [str(quoted.level) if quoted.level else "", "" if quoted.closed else "open"]
    words += ["continues" if quoted.continues else "", text[quoted.span.start : quoted.span.end]]
    return " ".join(filter(None, words))


def _furniture(text: str) -> list[str]:
    found = find_furniture(text, find_paragraphs(text))
    return [f"{each.kind}: {text[each.span.start : each.span.end]}" for each in found]


@_each("paragraphs")
def test_paragraphs(row: Row) -> None:
    """Lines are paragraphs, whatever ends them, and hard-wrapped lines are joined."""
    text = row["text"]
    assert [text[each.start : each.end] for each in find_paragraphs(text)] == row["paragraphs"]


@_each("sentences")
def test_sentences(row: Row) -> None:
    """A text is split where the table has a broken bar, and nowhere else."""
    sentences = [each.strip() for each in row["text"].split("¦")]
    assert _sentences(row["text"].replace("¦", "")) == sentences


@_each("sentences-known-failures")
@pytest.mark.xfail(strict=True, reason="what the rules cannot know")
def test_sentences_that_are_missed(row: Row) -> None:
    """What the splitter gets wrong is known; an improvement announces itself."""
    sentences = [each.strip() for each in row["text"].split("¦")]
    assert _sentences(row["text"].replace("¦", "")) == sentences


@_each("quoted")
def test_quoted(row: Row) -> None:
    """Marks of every family are paired, nested and carried on as the table says."""
    assert _quoted(row["text"]) == row["quoted"]


@_each("quoted-known-failures")
@pytest.mark.xfail(strict=True, reason="what the rules cannot know")
def test_quotations_that_are_missed(row: Row) -> None:
    """What the pairing gets wrong is known; an improvement announces itself."""
    assert _quoted(row["text"]) == row["quoted"]


@_each("furniture")
def test_furniture(row: Row) -> None:
    """What wraps a story is found with its kind, and the story is left alone."""
    assert _furniture(row["text"]) == row["furniture"]


@_each("furniture-known-failures")
@pytest.mark.xfail(strict=True, reason="what the rules cannot know")
def test_furniture_that_is_missed(row: Row) -> None:
    """What is taken for story, or for furniture, by mistake is known; an improvement announces itself."""
    assert _furniture(row["text"]) == row["furniture"]

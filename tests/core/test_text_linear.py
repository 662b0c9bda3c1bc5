"""The text layer's work grows with the text only, whatever the text is.

Nothing here looks at a clock: calls of Python functions are counted, and what happens inside the patterns shows by
finishing at all, because each of these texts would take minutes if any pattern tried it anew from each character.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from newsfacts.text import find_furniture, find_names, find_paragraphs, find_quoted, find_sentences

pytestmark = pytest.mark.timed

_LENGTH = 60_000

_HOSTILE = {
    "one word": "a",
    "full stops": ".",
    "spaced stops": ". ",
    "stops and marks": '."',
    "white space": " \t\xa0",
    "straight marks": '"',
    "opening marks": "“",
    "pairs of marks": "“a” ",
    "marks that seem nested": "“a “b” c” ",
    "guillemets never closed": "«",
    "families that cross": "«“‘",
    "apostrophes": "'",
    "single marks that seem to open": "'a ",
    "possessives": "the boys' ",
    "attributes never closed": '="a',
    "brackets never closed": "(a",
    "capitals": "A",
    "places": "NEW YORK ",
    "abbreviations": "U.S. ",
    "questions and verbs": "?” Ann said ",
    "names": "By Ann Lee and ",
    "thanks": "Ann Lee contributed ",
    "short lines": "a b\n",
    "headings of teasers": "Most Read\n",
    "wrapped lines": "so it goes on and on and on and on without an end and\n",
    "paragraphs that leave a quotation open": "‘Ann left\n",
    "other line ends": "\r\n\x85\u2028\f",
}


def _layers(text: str) -> tuple[int, int, int, int, int]:
    """How many parts of each kind a text has."""
    paragraphs = find_paragraphs(text)
    return (
        len(paragraphs),
        len(find_sentences(text, paragraphs)),
        len(find_quoted(text, paragraphs)),
        len(find_furniture(text, paragraphs)),
        len(find_names(text, paragraphs)),
    )


def _calls(text: str) -> int:
    """How many functions are called while a text is read."""
    count = 0

    def see(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(see)
    try:
        _layers(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", _HOSTILE.values(), ids=_HOSTILE)
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    """Tens of thousands of characters made to trip a pattern are read without trouble, in one line or in many."""
    text = piece * (_LENGTH // len(piece))
    paragraphs, sentences, *_others = _layers(text)
    assert sentences >= paragraphs


@pytest.mark.parametrize("piece", _HOSTILE.values(), ids=_HOSTILE)
def test_twice_the_text_takes_twice_the_calls(piece: str) -> None:
    """No part of the text is looked at again for each other part."""
    _layers(piece)  # reads the data files
    text = piece * (4_000 // len(piece))
    once, twice = _calls(text), _calls(text * 2)
    assert twice <= 2.2 * once + 100


@pytest.mark.parametrize("piece", [".", "!?", "…", " ", "\n", "a", "A", "=", ".)"])
def test_a_run_of_two_million_is_read_to_its_end(piece: str) -> None:
    """A pattern that tried each character of a run anew would need some 10¹² steps here, and never end."""
    paragraphs, sentences, *_others = _layers(piece * (2_000_000 // len(piece)))
    assert sentences == paragraphs <= 1


def test_a_name_of_three_hundred_thousand_suffixes_is_read_to_its_end() -> None:
    """Each suffix is taken off once, without a copy of all that is left."""
    text = "Ann Lee" + " MP" * 300_000
    [name] = find_names(text, find_paragraphs(text))
    assert name.text == "Ann Lee"


def test_a_hundred_thousand_marks_are_paired() -> None:
    """Every quotation is found in a line that is nothing but quotations."""
    text = "“a” " * 50_000
    assert len(find_quoted(text, find_paragraphs(text))) == 50_000

"""Teasers: the links to other stories that a page puts below or between its own paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsfacts._span import Span
from newsfacts.text._page import Furniture, Line, ends_sentence
from newsfacts.text._phrases import bare, phrases

__all__ = ["find_teasers"]

_LONGEST_LINK = 160  # a headline
_LONGEST_DECK = 110  # a sentence below it
_LONGEST_LEAD = 40  # what announces it


def find_teasers(lines: Sequence[Line]) -> list[Furniture]:
    """The blocks of teasers, each from its heading or first link to its last."""
    found: list[Furniture] = []
    at = 0
    while at < len(lines):
        stop = _end_of_block(lines, at)
        if stop > at:
            found.append(Furniture(Span(lines[at].start, lines[stop - 1].end), kind="teaser"))
        at = max(stop, at + 1)
    return found


def _end_of_block(lines: Sequence[Line], at: int) -> int:
    """Where the block that begins at a line ends; the same line if none begins there."""
    line = lines[at]
    if line.bare in phrases().teaser_headings or _is_heading_of_site(line):
        return _end_of_links(lines, at + 1)
    if len(line.text) <= _LONGEST_LINK and _is_announced(line.text):
        return at + 1
    if _is_shortened(line):
        return at + 1
    if _is_title(line) and at + 1 < len(lines) and _is_shortened(lines[at + 1]):
        return at + 2  # a headline and its shortened story
    return at


def _end_of_links(lines: Sequence[Line], at: int) -> int:
    """Where the links below a heading end: at the first line that reads like the story again."""
    while at < len(lines):
        line = lines[at]
        follows_title = _is_title(lines[at - 1])
        if not (_is_title(line) or _is_shortened(line) or (follows_title and len(line.text) <= _LONGEST_DECK)):
            break
        at += 1
    return at


def _is_title(line: Line) -> bool:
    """Whether a line could be a headline, a button or a section's name."""
    return len(line.text) <= _LONGEST_LINK and not ends_sentence(line.text)


def _is_shortened(line: Line) -> bool:
    """Whether a line is the cut text of another story: … Continue reading."""
    return line.bare.endswith(phrases().teaser_ends)


def _is_heading_of_site(line: Line) -> bool:
    """Whether a line heads the links to one site: Also on The Daily News:."""
    return line.text.endswith(":") and line.bare.startswith(("also on ", "more from ", "popular on "))


def _is_announced(text: str) -> bool:
    """Whether a line is a link with a word before it: READ MORE: Bear seen in town."""
    separator = _separator().search(text, 0, _LONGEST_LEAD)
    return separator is not None and bare(text[: separator.start()]) in phrases().teaser_leads


@cache
def _separator() -> re.Pattern[str]:
    """What stands between such a word and its link."""
    return re.compile(r"\s?[:|»>]\s?(?=\S)|\s[–—-]\s(?=\S)")

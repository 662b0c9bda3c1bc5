"""Quotation marks one by one: what each may be, by its form and by what stands beside it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsfacts._span import Span

__all__ = ["CLOSING", "DOUBLE", "GUILLEMETS", "OPENING", "SINGLE", "Mark", "find_marks", "is_elision", "is_possessive"]

OPENING = frozenset({"“", "„", "‟", "«", "``"})
CLOSING = frozenset({"”", "»"})
GUILLEMETS = frozenset({"«", "»"})
DOUBLE = frozenset({"“", "”", "„", "‟", '"', "''", "``"})
SINGLE = frozenset({"'", "‘", "’", "‚", "‛", "`"})

# What may stand before an opening mark, and after a closing one, beside white space and the paragraph's ends.
_BEFORE_OPENING = frozenset("([{<—–―-/|:;,…*=>\"“„«‘‚'`")
_AFTER_CLOSING = frozenset(")]}>—–―-/|:;,.…!?*<\"”“»’‘'")


class Mark(NamedTuple):
    """A quotation mark, or something that looks like one."""

    start: int
    end: int
    char: str
    opens: bool  # stands where an opening mark stands
    closes: bool  # stands where a closing mark stands


def find_marks(text: str, paragraph: Span) -> list[Mark]:
    """The marks of a paragraph, each with what its neighbours say about it."""
    marks: list[Mark] = []
    for match in _mark().finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        char = match[0]
        if char[0] == "=" or _feet_and_inches().search(text, max(paragraph.start, start - 5), end):
            continue
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        if char == '"' and (before == "=" or after == ">"):
            continue  # a tag's attribute that is broken over two lines
        opens = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
        closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
        if char == "'''":
            middle = start + 2 if opens else start + 1
            marks.append(Mark(start, middle, text[start:middle], opens, closes))
            marks.append(Mark(middle, end, text[middle:end], opens, closes))
        else:
            marks.append(Mark(start, end, char, opens, closes))
    return marks


def is_elision(text: str, mark: Mark) -> bool:
    """Whether a mark is the apostrophe at the beginning of a word: the ’90s, ’til, rock ’n’ roll."""
    return _elision().match(text, mark.start) is not None


def is_possessive(text: str, mark: Mark) -> bool:
    """Whether a mark may be the apostrophe at the end of a word: the leaders’ meeting, goin’ home."""
    return _possessive().match(text, mark.start - 1) is not None


@cache
def _mark() -> re.Pattern[str]:
    """Whatever may be a quotation mark."""
    return re.compile(
        r"""
        ["“”„‟«»'‘’‚‛`=]
        (?: (?<=') '{1,2}+              # ''New York Times style'', and ''' where an inner pair begins or ends with it
          | (?<=`) `                    # ``TeX style''
          | (?<==) "[^"]*+"             # id="7": an attribute of a tag that was left in the text
          | (?<=["“”„‟«»])
          | (?<!\w.) | (?!\w)           # a single mark between two letters is an apostrophe
        )
        """,
        re.VERBOSE,
    )


@cache
def _feet_and_inches() -> re.Pattern[str]:
    """6'2" tall; with the mark at the end."""
    return re.compile(r"\d['’] ?\d{1,2}(?:[\"”]|'')\Z")


@cache
def _elision() -> re.Pattern[str]:
    return re.compile(
        r"""
        ['‘’]
        (?: \d\ds?                                 # the ’90s, in ’08
          | n | til | tis | twas | twere | twill | em | cause | coz | cuz | bout | round
          | ere | neath | nuff | cept | kay
          | s | ll | re | ve | d | m | t           # Trump 's, cut apart by a tokeniser
        ) \b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _possessive() -> re.Pattern[str]:
    return re.compile(r"[sSxXzZn]['’]\s\w")

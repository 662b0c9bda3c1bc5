"""Credits: who made a picture, who owns the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsfacts.text._bylines import sentence_starts
from newsfacts.text._page import Furniture, Line
from newsfacts.text._phrases import is_agency, phrases

__all__ = ["find_credits", "owns_text"]

_LONGEST_CREDIT = 110
_LONGEST_NOTICE = 200
# One of these stands in every credit that names an agency.
_AGENCY_CUES = ("hoto: ", "hoto by ", "icture: ", "mage: ", "redit: ")
# One of these stands in every credit after a caption, and in every notice of ownership.
_CUES = (":", " by ", "ourtesy", "OURTESY", "redit", "REDIT", "©", "(c)", "opyright", "rights reserved", "/t", "/T")


def find_credits(line: Line) -> Iterator[Furniture]:
    """The credits of a line: (photo credit: REUTERS), Picture: Getty, Jane Roe/AP, © 2016 The Daily News."""
    if len(line.text) <= _LONGEST_CREDIT and _is_credit_line(line.text):
        yield line.part("credit")
        return
    end = 0
    for credit in sorted(_spans(line.text), key=lambda span: (span[0], -span[1])):
        if credit[1] > end:
            yield line.part("credit", *credit)
            end = credit[1]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where credits stand in a line; they may lie inside one another."""
    for brackets in _brackets().finditer(text) if "(" in text else ():
        if phrases().picture_in_brackets.match(brackets[1]) or ("/" in brackets[1] and _is_credit_line(brackets[1])):
            yield brackets.span()
    if any(cue in text for cue in _AGENCY_CUES):
        yield from (made.span() for made in phrases().picture_by_agency.finditer(text))
    tail = text[-_LONGEST_NOTICE:]
    if any(cue in tail for cue in _CUES):
        tail = tail[-_LONGEST_CREDIT:]
        made = phrases().picture_at_end.search(tail)
        owned = (start for start in sentence_starts(text, _LONGEST_NOTICE) if owns_text(text, start))
        start = len(text) - len(tail) + made.start() if made else next(owned, None)
        if start is not None:
            yield start, len(text)


def owns_text(text: str, start: int) -> bool:
    """Whether a notice of ownership begins there: Copyright 2016 The Daily News; h/t: The Daily News."""
    return _notice().match(text, start) is not None


def _is_credit_line(text: str) -> bool:
    """Whether a line is made of agencies and names alone: Jane Roe via Getty Images."""
    parts = _separator().split(text.strip(" ."))
    return any(map(is_agency, parts)) and all(is_agency(part) or _maker().match(part) for part in parts)


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"\(([^()]{2,120})\)")


@cache
def _separator() -> re.Pattern[str]:
    """Between the one who took the picture and the one who sells it."""
    return re.compile(r"\s?[/|]\s?|\ (?:via|for|through)\ ")


@cache
def _maker() -> re.Pattern[str]:
    """The name of a person or paper, all in capitalised words."""
    return re.compile(r"[A-Z][\w.'’-]*+(?:,?\ (?:[A-Z][\w.'’-]*+|de|van|von|al|el|bin)){0,5}\Z")


@cache
def _notice() -> re.Pattern[str]:
    return re.compile(r"©|\(c\)\s|Copyright\s(?:©|\(c\)|\d{4}|[A-Z])|All rights reserved|[Hh]/[tT]/?:?\s[A-Z]")

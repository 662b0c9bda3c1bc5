"""Datelines: where a story was written."""

from __future__ import annotations

import re
from functools import cache

from newsfacts.text._page import Furniture, Line
from newsfacts.text._phrases import is_agency, phrases

__all__ = ["find_dateline"]

_FARTHEST = 250  # a headline or byline that was run into the first paragraph ends before this


def find_dateline(line: Line, *, first: bool) -> Furniture | None:
    """Where and when the story was written: PARIS, Aug. 31 (AP) —.

    Args:
        line: The paragraph.
        first: Whether it is the first of the page, into which a headline or byline may have been run.
    """
    starts = [0]
    if first and line.text.startswith(("By ", "BY ")):  # the names may look like places, so the last one counts
        starts = [match.end() for match in _after_byline().finditer(line.text, 0, _FARTHEST)][::-1]
    elif first:
        starts += [match.end() for match in _after_headline().finditer(line.text, 0, _FARTHEST)]
    for start in starts:
        match = _dateline().match(line.text, start)
        if match and _is_place(match):
            return line.part("dateline", start, match.start("dash") + len(match["dash"].rstrip()))
    return None


def _is_place(match: re.Match[str]) -> bool:
    """Whether what looks like a dateline is none of the words that sites write in capitals."""
    if not match["city"]:
        return is_agency(match["only_agency"])
    if match["city"] in phrases().no_dateline:
        return False
    return bool(match["dash"].strip()) or is_agency(match["agency"])


@cache
def _after_headline() -> re.Pattern[str]:
    return re.compile(r"[.!?][\"”’]?\s++")


@cache
def _after_byline() -> re.Pattern[str]:
    return re.compile(r"(?<![A-Z])(?<![A-Z]\.)\s(?=[A-Z]{3})")


@cache
def _dateline() -> re.Pattern[str]:
    """A place in capitals, or any place with an agency, and a dash."""
    return re.compile(
        r"""
        (?: (?P<city> [A-Z]{2}(?=[A-Z'’.])[A-Z'’.]*+ (?: [\ /-] (?:[A-Z][A-Z'’.]++|and|of|de) ){0,5} )
            (?: ,\ [A-Z][\w.’'-]*+ (?: \ [A-Z\d][\w.]*+ ){0,3} ){0,3}       # , Pa.  , Spain  , Aug. 31
            (?: \ \( (?P<agency> [^()]{2,60} ) \) )?
          | (?: [A-Z][\w.’'-]*+ (?:\ [A-Z][\w.’'-]*+){0,3}                  # New York, Aug. 31
                (?: ,\ [A-Z][\w.]*+ (?: \ [A-Z\d][\w.]*+ ){0,2} ){0,2} )?
            \ ?\( (?P<only_agency> [A-Z][^()]{1,60} ) \)
        )
        (?P<dash> \s?[—―]\s? | \s?–\s | \s--+\s? | --\s? | \s-\s | (?<=\))\s{1,3} )
        (?= [A-Z\d"“‘'\[$(] )
        """,
        re.VERBOSE,
    )

"""Days, years and decades."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._plurals import plural_soon
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["day_of_month", "decade", "is_year", "named_day", "numeric_date", "year_with_era"]

_DASHES = {"-", "–", "—"}
_DAYS = 31
_MONTHS = 12
_SHORT = 4  # letters of a month's short name


def _small(word: str, most: int) -> int | None:
    """The value of one or two digits up to a limit."""
    return int(word) if word.isdecimal() and word.isascii() and len(word) <= 2 and 0 < int(word) <= most else None


def day_of_month(tokens: Tokens, at: int) -> Reading | None:
    """September 8 · 8 September · Sept. 11th · 4-5 September · the 9th of May; the month is part of the span."""
    low = tokens.low
    day = _small(low[at], _DAYS)
    if day is None or (low[at + 1] == ":" and tokens.glued(at + 1)):
        return None
    last = at + 1 + (low[at + 1] in {"st", "nd", "rd", "th"} and tokens.glued(at + 1))
    to = _small(low[last + 1], _DAYS) if low[last] in _DASHES | {"/"} else None
    if to is not None and to > day:
        last += 2
    else:
        to = day
    first = _month_before(tokens, at)
    if first is None:
        first, end = at, _month_after(tokens, last)
        if end is None:
            return None
        last = end
    elif low[last][:1].isalpha() and tokens.glued(last):  # March 5pm
        return None
    return Reading(first, last, day if day == to else None, day, to, "date", digits=True)


def _is_month(tokens: Tokens, at: int) -> bool:
    """Whether a token is the name of a month: capitalised, so that nothing may march."""
    return tokens.low[at] in context().months and tokens.raw[at][:1].isupper()


def _month_before(tokens: Tokens, at: int) -> int | None:
    """Where a month starts that stands before a day: September, Sept., September the."""
    before = at - 1
    if tokens.low[before] == "the" or (tokens.low[before] == "." and len(tokens.low[before - 1]) <= _SHORT):
        before -= 1
    return before if _is_month(tokens, before) else None


def _month_after(tokens: Tokens, at: int) -> int | None:
    """Where a month ends that stands after a day: September, of September, Sept. with a year behind."""
    here = at + (tokens.low[at] == "of")
    if not _is_month(tokens, here):
        return None
    pointed = tokens.raw[here + 1] == "." and len(tokens.low[here]) <= _SHORT and tokens.raw[here + 2][:1].isdecimal()
    return here + 1 + pointed


def numeric_date(tokens: Tokens, at: int) -> Reading | None:
    """2019-12-20 · 20/12/2019 · 9/11 · the 2019/20 season: the value is the day where it can be told."""
    low = tokens.low
    sign, second = low[at + 1], low[at + 2]
    if sign not in {"/", "-"} or not low[at].isdecimal() or not second.isdecimal():
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    if low[at + 3] == sign and tokens.glued(at + 4) and low[at + 4].isdecimal():
        return _three_parts(at, low[at], second, low[at + 4])
    if f"{low[at]}{sign}{second}" in context().famous_days:
        return Reading.point(at, at + 3, int(low[at]) if int(low[at]) > _MONTHS else int(second), "date")
    if sign == "/" and (len(low[at]), len(second)) == (4, 2) and int(second) == (int(low[at]) + 1) % 100:
        return Reading(at, at + 3, None, int(low[at]), int(low[at]) + 1, "date", digits=True)
    return None


def _three_parts(at: int, first: str, second: str, third: str) -> Reading | None:
    """Year, month and day in their usual orders; months are tried last in the American one."""
    if max(len(first), len(second), len(third)) > len("2019") or len(first) == len(third) == 1:
        return None  # a 4-4-2 formation
    a, b, c = int(first), int(second), int(third)
    orders = [(c, b)] if len(first) == len("2019") else [(a, b), (b, a)]
    for day, month in orders:
        if 1 <= day <= _DAYS and 1 <= month <= _MONTHS:
            return Reading.point(at, at + 5, day, "date")
    return None


def decade(tokens: Tokens, at: int) -> Reading | None:
    """Reads the 1990s · the 90s · the '60s."""
    low, raw = tokens.low, tokens.raw
    end = at + 1
    if raw[end] in {"'", "’"} and tokens.glued(end):
        end += 1
    if low[end] != "s" or not tokens.glued(end) or not low[at].endswith("0") or not low[at].isdecimal():
        return None
    if len(low[at]) not in {2, 4} or (len(low[at]) == 4 and not 1000 <= int(low[at]) <= 2100):
        return None
    first = at
    if raw[at - 1] in {"'", "’", "‘"} and tokens.glued(at):
        first = at - 1
    elif len(low[at]) == 2 and low[at - 1 - (low[at - 1] == "-")] not in {
        "the",
        "early",
        "late",
        "mid",
        "and",
        "their",
        "his",
        "her",
    }:
        return None
    return Reading.point(first, end + 1, int(low[at]), "date")


def named_day(tokens: Tokens, at: int) -> Reading | None:
    """Fourth of July · ninth of May: an ordinal in words of a month; the month is part of the span."""
    value = number_words().ordinals.get(tokens.low[at])
    if value is None or tokens.low[at + 1] != "of" or not _is_month(tokens, at + 2):
        return None
    return Reading(at, at + 3, value, value, value, "date")


def year_with_era(tokens: Tokens, at: int) -> Reading | None:
    """A.D. 1000 · 44 BC · AD 79: the era is part of the span."""
    low, eras = tokens.low, context().eras
    if not low[at].isdecimal() or len(low[at]) > 4:
        return None
    first, last = at, at + 1
    if tokens.raw[at - 1] == "AD":
        first = at - 1
    elif "".join(tokens.raw[at - 4 : at]) == "A.D.":
        first = at - 4
    elif tokens.raw[last] in {era.upper() for era in eras}:
        last += 1
    elif low[last] in {"b", "a"} and "".join(tokens.raw[last : last + 4]) in {"B.C.", "A.D."}:
        last += 4
    else:
        return None
    return Reading.point(first, last, int(low[at]), "date")


_YEAR_CUES = {"in", "by", "since", "circa", "during", "until", "till", "a.d", "year"}


def is_year(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare number is a year: four digits of a likely size, with nothing counted."""
    if reading.type == "date":
        return True
    value, at = reading.value, reading.last - 1
    if not (reading.bare and isinstance(value, int) and 1000 <= value < 2200 and reading.scale == 1):
        return False
    if not tokens.raw[at].isdecimal() or len(tokens.raw[at]) != len("2014"):
        return False
    if tokens.low[reading.first - 1] in _YEAR_CUES or (_is_month(tokens, reading.first - 1) and value >= 1500):
        return True
    if not 1500 <= value <= 2100 or (value < 1800 and value % 10 == 0):
        return False  # round numbers of old years are amounts more often
    return (value % 100 != 0 and value >= 1700) or not plural_soon(tokens, reading.last, 3)

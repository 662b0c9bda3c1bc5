"""Times of day."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._context import context
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["clock", "hours", "stopwatch"]

_HOURS = 24
_MINUTES = 60
_HALVES = {"am", "pm", "o'clock", "o’clock", "noon", "midnight"}
_MILITARY = {"gmt", "utc", "hrs", "hours"}


def clock(tokens: Tokens, at: int) -> Reading | None:
    """5:55 AM · 6pm · 10.45pm · 17:22 · 0401 GMT · 9 o'clock: the hour as said, minutes as its fraction."""
    low = tokens.low
    told = _colon_time(tokens, at) or _pointed_time(tokens, at) or _four_digits(tokens, at)
    hour, minute, last = told or (_hour(low[at]), 0, at + 1)
    if hour is None:
        return None
    half, end = _half_of_day(tokens, last)
    if not half and told is None:
        return None
    if low[end] in context().zones and (low[end] != "hours" or low[at][0] == "0"):
        end += 1
    return Reading.point(at, end, Fraction(hour) + Fraction(minute, _MINUTES), "time")


Told = tuple[int, int, int]


def _hour(word: str) -> int | None:
    value = int(word) if word.isdecimal() and len(word) <= 2 else number_words().cardinals.get(word)
    return value if value is not None and value <= _HOURS else None


def _colon_time(tokens: Tokens, at: int) -> Told | None:
    """17:22 · 5:55:30."""
    raw = tokens.raw
    if raw[at + 1] != ":" or len(raw[at + 2]) != 2 or not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    hour = _hour(raw[at]) if raw[at].isdecimal() else None
    if hour is None or not raw[at + 2].isdecimal() or int(raw[at + 2]) >= _MINUTES:
        return None
    seconds = raw[at + 3] == ":" and tokens.glued(at + 3) and raw[at + 4].isdecimal()
    return hour, int(raw[at + 2]), at + (5 if seconds else 3)


def _pointed_time(tokens: Tokens, at: int) -> Told | None:
    """10.45pm: only before the half of the day."""
    hour_word, point, minute = tokens.raw[at].partition(".")
    hour = _hour(hour_word) if hour_word.isdecimal() else None
    if not point or hour is None or len(minute) != 2 or not minute.isdecimal() or int(minute) >= _MINUTES:
        return None
    return (hour, int(minute), at + 1) if _half_of_day(tokens, at + 1)[0] else None


def _four_digits(tokens: Tokens, at: int) -> Told | None:
    """0401 GMT · 0300 hours."""
    word = tokens.raw[at]
    if len(word) != 4 or not word.isdecimal() or tokens.low[at + 1] not in _MILITARY:
        return None
    if int(word[:2]) > _HOURS or int(word[2:]) >= _MINUTES or (tokens.low[at + 1] == "hours" and word[0] != "0"):
        return None
    return int(word[:2]), int(word[2:]), at + 1


def _half_of_day(tokens: Tokens, at: int) -> tuple[bool, int]:
    """Whether am, p.m. or o'clock stands at a token, and where it ends."""
    low = tokens.low
    if low[at] in _HALVES:
        return not (tokens.raw[at] == "am" and not tokens.glued(at) and low[at + 1] == "i"), at + 1
    if low[at] in {"a", "p"} and low[at + 1] == "." and low[at + 2] == "m" and tokens.glued(at + 2):
        return True, at + 4 if low[at + 3] == "." else at + 3
    return False, at


def stopwatch(tokens: Tokens, at: int) -> Reading | None:
    """1:45.6 · 31:20.5: minutes, seconds and their fraction, as races are timed; told in minutes."""
    raw = tokens.raw
    if raw[at + 1] != ":" or not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    seconds, point, parts = raw[at + 2].partition(".")
    if not (
        point
        and parts.isdecimal()
        and raw[at].isdecimal()
        and len(seconds) == len("05")
        and len(raw[at]) < len(seconds) + 1
    ):
        return None
    value = int(raw[at]) + Fraction(raw[at + 2]) / _MINUTES
    return Reading(at, at + 3, value, value, value, "duration", "minute", digits=True)


def hours(tokens: Tokens, reading: Reading) -> bool:
    """Make times of bare hours before the half of the day: between 2 and 4 p.m."""
    half, last = _half_of_day(tokens, reading.last)
    if not half or not reading.bare or reading.high is None or reading.high > _HOURS:
        return False
    reading.type, reading.last = "time", last
    return True

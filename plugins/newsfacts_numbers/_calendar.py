"""Days, years and times of day: numbers that say when."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._context import context
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["clock", "day_of_month", "decade", "hours", "is_year", "named_day", "numeric_date", "year_with_era"]

_HOURS = 24
_DASHES = {"-", "–", "—"}


def _small(word: str, most: int) -> int | None:
    """The value of one or two digits up to a limit."""
    return int(word) if word.isdecimal() and word.isascii() and len(word) <= 2 and 0 < int(word) <= most else None


def clock(tokens: Tokens, at: int) -> Reading | None:
    """5:55 AM · 6pm · 10.45pm · 17:22 · 0401 GMT · 9 o'clock: the hour as said, minutes as its fraction."""
    low = tokens.low
    hour, minute, last = _hour_and_minute(tokens, at)
    if hour is None:
        return None
    half, end = _half_of_day(tokens, last)
    with_colon = last > at + 1
    zone = low[end] in context().zones
    if zone and (half or with_colon or (len(low[at]) == 4 and low[end] in {"gmt", "utc", "hrs"}) or (low[at][0] == "0" and len(low[at]) == 4)):
        end += 1
    elif not half and not with_colon:
        return None
    return Reading.point(at, end, Fraction(hour) + Fraction(minute, 60), "time")


def _hour_and_minute(tokens: Tokens, at: int) -> tuple[int | None, int, int]:
    low, raw = tokens.low, tokens.raw
    nothing = (None, 0, at)
    word = low[at]
    if not word[0].isdecimal():
        return number_words().cardinals.get(word), 0, at + 1
    if low[at + 1] == ":" and tokens.glued(at + 1) and tokens.glued(at + 2) and len(raw[at + 2]) == 2:
        hour, minute = _small(word, 24), raw[at + 2]
        hour = 0 if word in {"0", "00"} else hour
        if hour is None or not minute.isdecimal() or int(minute) > 59:
            return nothing
        last = at + 3
        if low[last] == ":" and tokens.glued(last):  # seconds
            last += 2
        return hour, int(minute), last
    if word.count(".") == 1 and _half_of_day(tokens, at + 1)[0]:
        hour_word, minute = word.split(".")
        return (_small(hour_word, 24), int(minute), at + 1) if len(minute) == 2 and int(minute) < 60 else nothing
    if len(word) == 4 and word.isdecimal() and int(word[:2]) < 24 and int(word[2:]) < 60:
        return int(word[:2]), int(word[2:]), at + 1
    return (_small(word, 24), 0, at + 1) if word.isdecimal() else nothing


def _half_of_day(tokens: Tokens, at: int) -> tuple[bool, int]:
    """Whether am, p.m. or o'clock stands at a token, and where it ends."""
    low = tokens.low
    if low[at] in {"am", "pm", "o'clock", "o’clock", "noon", "midnight"}:
        return not (tokens.raw[at] == "am" and not tokens.glued(at) and low[at + 1] in {"i"}), at + 1
    if low[at] in {"a", "p"} and low[at + 1] == "." and low[at + 2] == "m" and tokens.glued(at + 2):
        return True, at + 4 if low[at + 3] == "." else at + 3
    return False, at


def hours(tokens: Tokens, reading: Reading) -> bool:
    """Make times of bare hours before the half of the day: between 2 and 4 p.m."""
    high = reading.high
    half, last = _half_of_day(tokens, reading.last)
    if not half or not reading.bare or high is None or high > _HOURS:
        return False
    reading.type, reading.last = "time", last
    return True


def day_of_month(tokens: Tokens, at: int) -> Reading | None:
    """September 8 · 8 September · Sept. 11th · 4-5 September · the 9th of May; the month is part of the span."""
    low, months = tokens.low, context().months
    day = _small(low[at], 31)
    if day is None or (low[at + 1] == ":" and tokens.glued(at + 1)):
        return None
    last = at + 1
    if low[last] in {"st", "nd", "rd", "th"} and tokens.glued(last):
        last += 1
    low_day, high_day, first = day, day, at
    if low[last] in _DASHES and (other := _small(low[last + 1], 31)) and other > day:
        high_day, last = other, last + 2
    month = _month_before(tokens, at)
    if month is not None:
        first = month
        if low[last][:1].isalpha() and tokens.glued(last):
            return None
    else:
        here = last + 1 if low[last] == "of" else last
        if not _is_month(tokens, here):
            return None
        last = here + 2 if tokens.raw[here + 1] == "." and len(low[here]) < 5 and tokens.raw[here + 2][:1].isdecimal() else here + 1
    one = low_day == high_day
    return Reading(first, last, day if one else None, low_day, high_day, "date", digits=True)


def _is_month(tokens: Tokens, at: int) -> bool:
    """Whether a token is the name of a month: capitalised, so that nothing may march."""
    return tokens.low[at] in context().months and (tokens.raw[at][:1].isupper() or tokens.low[at] not in {"may", "march", "mar", "jan", "sun"})


def _month_before(tokens: Tokens, at: int) -> int | None:
    before = at - 2 if tokens.low[at - 1] == "." and len(tokens.low[at - 2]) < 5 else at - 1
    if tokens.low[at - 1] == "the":
        before = at - 2
    return before if _is_month(tokens, before) else None


def numeric_date(tokens: Tokens, at: int) -> Reading | None:
    """2019-12-20 · 20/12/2019 · 9/11: the value is the day where it can be told."""
    low = tokens.low
    sign = low[at + 1]
    if sign not in {"/", "-"} or not low[at].isdecimal() or not low[at + 2].isdecimal():
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    third = low[at + 4] if low[at + 3] == sign and tokens.glued(at + 4) else ""
    if third.isdecimal():
        parts = [low[at], low[at + 2], third]
        if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(third) <= 2:
            return _dated(at, at + 5, int(third), int(parts[1]))
        if len(third) in {2, 4} and len(parts[0]) <= 2 and len(parts[1]) <= 2:
            day, month = int(parts[0]), int(parts[1])
            return _dated(at, at + 5, day, month) or _dated(at, at + 5, month, day)
        return None
    if sign == "/" and len(low[at]) == 4 and len(low[at + 2]) == 2 and int(low[at + 2]) == (int(low[at]) + 1) % 100:  # the 2019/20 season
        return Reading(at, at + 3, None, int(low[at]), int(low[at]) + 1, "date", digits=True)
    if sign == "/" and low[at] in {"9", "7", "11"} and low[at + 2] in {"11", "7"}:  # days known by their numbers
        return Reading.point(at, at + 3, int(low[at + 2]), "date")
    return None


def _dated(first: int, last: int, day: int, month: int) -> Reading | None:
    return Reading.point(first, last, day, "date") if 1 <= day <= 31 and 1 <= month <= 12 else None


def decade(tokens: Tokens, at: int) -> Reading | None:
    """the 1990s · the 90s · the '60s."""
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
    elif len(low[at]) == 2 and low[at - 1 - (low[at - 1] == "-")] not in {"the", "early", "late", "mid", "and", "their", "his", "her"}:
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


def is_year(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare number is a year: four digits of a likely size, with nothing counted."""
    value, at = reading.value, reading.last - 1
    if reading.type == "date":
        return True
    if not (reading.bare and isinstance(value, int) and 1000 <= value < 2200 and reading.scale == 1):
        return False
    if not tokens.raw[at].isdecimal() or len(tokens.raw[at]) != 4:
        return False
    before = tokens.low[reading.first - 1]
    if before in _YEAR_CUES or (_is_month(tokens, reading.first - 1) and value >= 1500):
        return True
    return 1500 <= value <= 2100 and (value % 100 != 0 and value >= 1700 or not _counts(tokens, reading.last)) and not (value < 1800 and value % 10 == 0)


_YEAR_CUES = {"in", "by", "since", "circa", "during", "until", "till", "a.d", "year"}


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether a plural follows soon: 2000 people, 1900 new jobs."""
    words = context()
    for here in range(at, at + 3):
        word = tokens.low[here]
        if not word.isalpha() or word in words.stops:
            return False
        if word in words.irregular_plurals or (word.endswith("s") and word not in words.not_plurals):
            return True
    return False

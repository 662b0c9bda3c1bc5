"""What shows that two figures are not of the same time: named rules, any of which is enough."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._moments import span_told
from newsfacts_numbers._roles import CHANGES
from newsfacts_numbers._verdicts import agree, verdict

__all__ = [
    "ONE_STORY",
    "are_weeks_apart",
    "differ",
    "foreseen",
    "former",
    "is_open",
    "later_count",
    "other_day",
    "other_event",
    "other_month",
    "other_round",
    "other_season",
    "other_stretch",
    "other_time",
    "other_weekday",
    "other_window",
    "other_year",
    "when_or_how_long",
]

# What is written this far apart is about another round of the same kind of thing.
ONE_STORY: Final = timedelta(days=7)
# Accounts of one thing that differ are of one day, or of two where one paper comes out the next morning.
_SAME_DAY: Final = timedelta(days=1)
# What goes on from when it began.
_LASTING: Final = frozenset(("striking", "abducted", "missing", "trapped", "cut_off"))
# And what ends so.
_SEIZED: Final = frozenset(("abducted", "missing", "trapped"))
_FREED: Final = frozenset(("rescued",))


def differ(one: Figure, other: Figure) -> bool:
    """Whether two figures cannot both be true of one thing."""
    return verdict(one.interval, other.interval) == "conflict"


def is_open(one: Figure, other: Figure) -> bool:
    """Whether either leaves the true figure open to one side: up to nine years."""
    return None in {one.interval.low, one.interval.high, other.interval.low, other.interval.high}


def are_weeks_apart(one: date | None, other: date | None) -> bool:
    """Whether two articles were published too far apart to tell of one event."""
    return bool(one and other and abs(one - other) > ONE_STORY)


def other_time(one: Figure, other: Figure) -> bool:
    """What is published weeks apart tells of two rounds."""
    return are_weeks_apart(one.published, other.published)


def other_year(one: Figure, other: Figure) -> bool:
    """An eruption in 2018 is not this one."""
    return one.subject.years != other.subject.years


def later_count(one: Figure, other: Figure) -> bool:
    """A toll that has risen to 31 was 24 before; only bounds can still be tried against each other."""
    exact = one.interval.exact and other.interval.exact
    a, b = one.subject, other.subject
    return (
        one.dimension != "share"
        and exact
        and a.later != b.later
        and a.months.isdisjoint(b.months)
        and differ(one, other)
    )


def former(one: Figure, other: Figure) -> bool:
    """The price was cut to 31,000, from 38,000."""
    return one.subject.former != other.subject.former and differ(one, other)


def when_or_how_long(one: Figure, other: Figure) -> bool:
    """What was four years ago, or comes four years late, did not last four decades.

    But who walked out six weeks ago has been on strike for 42 days, and who was seized then is freed after 42 days.
    """
    if not one.quantity.type == other.quantity.type == "duration" or one.subject.ago == other.subject.ago:
        return False
    since, long = (one, other) if one.subject.ago else (other, one)
    began, lasted = since.subject.roles, long.subject.roles
    lasting = began & lasted & _LASTING or (began & _SEIZED and lasted & _FREED)
    return not lasting or not agree(one.interval, other.interval)


def other_window(one: Figure, other: Figure) -> bool:
    """What happened over the past five years, or five years after the flood, did not take seven."""
    lasting = one.quantity.type == other.quantity.type == "duration"
    return lasting and span_told(one.around) != span_told(other.around) and differ(one, other)


def other_round(one: Figure, other: Figure) -> bool:
    """The turnout of the first round is not that of the run-off, nor a quarter's profit that of the year."""
    a, b = one.subject.rounds, other.subject.rounds
    return bool(a and b) and a.isdisjoint(b) and differ(one, other)


def other_month(one: Figure, other: Figure) -> bool:
    """Inflation in April is not that in May, nor the exports of March those from January to March."""
    a, b = one.subject, other.subject
    if a.months_together or b.months_together:
        return a.months_together != b.months_together and bool(a.months and b.months)
    return bool(a.month and b.month) and a.month != b.month


def other_day(one: Figure, other: Figure) -> bool:
    """Of figures that differ, days apart, the later one may simply be the newer."""
    if one.published is None or other.published is None:
        return False
    return one.interval != other.interval and abs(one.published - other.published) > _SAME_DAY


def other_weekday(one: Figure, other: Figure) -> bool:
    """Those arrested on Saturday are not those arrested on Sunday; who says so on which day does not matter."""
    a, b = one.subject.days, other.subject.days
    return bool(a and b) and a.isdisjoint(b) and differ(one, other)


def foreseen(one: Figure, other: Figure) -> bool:
    """A forecast of 2.8 percent is not contradicted by the 4.1 that came."""
    if not (is_open(one, other) or differ(one, other)):
        return False  # but up to 90 mm that may fall do not agree with the 50 that fell
    a, b = one.subject, other.subject
    a_to_come, b_to_come = a.foreseen or a.planned, b.foreseen or b.planned
    come = (a.foreseen and not b_to_come) or (b.foreseen and not a_to_come)
    if one.dimension == "share" and CHANGES & a.roles & b.roles:  # it will grow by 5 percent, it grew by 3
        come = a_to_come != b_to_come
    return come


def other_stretch(one: Figure, other: Figure) -> bool:
    """Those whom one avalanche killed are not all who have been killed since December."""
    rate = one.dimension == "share"
    return not rate and one.subject.together != other.subject.together and differ(one, other)


def other_event(one: Figure, other: Figure) -> bool:
    """Those whom an earlier crash killed were not killed by this one."""
    return one.dimension == "count" and one.is_recalled != other.is_recalled and differ(one, other)


def other_season(one: Figure, other: Figure) -> bool:
    """The visitors of last year's festival are not those of this one; a rate may be told against last year's."""
    rate = one.dimension == "share"
    return not rate and one.subject.of_last_year != other.subject.of_last_year and differ(one, other)

"""When it was of which a figure tells, as far as its sentence says.

Most sentences say nothing of it, so a plain part that all matches of a pattern have is looked for first.
"""

from __future__ import annotations

import calendar
import re

from newsfacts_numbers._surroundings import HELD, Place

__all__ = [
    "days_in",
    "has_lasted",
    "is_ago",
    "is_former",
    "is_of_last_year",
    "is_raised",
    "is_reached",
    "is_since",
    "is_sought",
    "is_up_from",
    "may_come",
    "month_behind",
    "months_in",
    "periods_in",
    "span_told",
    "stretch_of",
    "years_in",
]

_DAY = re.compile(r"(?<!\w)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)")
# said on Friday, stood at 17 on Friday: the day of an account, not of what it tells
_SAID_ON = re.compile(
    r"(?:said|says|told \w+|announced|reported|confirmed|added|disclosed|(?:stood|stands|standing) at \d[\d,]*)"
    rf"(?: late| early)?(?: on)? {_DAY.pattern}"
)
# Dhaka, Tuesday (wire) —
_DATELINE = re.compile(rf"\A[A-Z][\w, ]{{2,40}}, {_DAY.pattern}[^.—–-]{{0,20}} [—–-] ")
# shown on Thursday, found the day before; but not: on Friday, the day before the vote
_DAY_BEFORE = re.compile(
    r"(?<!\w)(?:the (?:day|evening|night) before|a day earlier|the previous (?:day|evening|night))(?=[,.;:]|\Z)"
)
# 40 came home on Friday, a day after they were found: both days may be meant; but not: arrested a day after the match
_DAY_AFTER = re.compile(
    r"(?<!\w)(?:a|one|the) day after (?:they|he|she) (?:were|was|had been) (?:all )?"
    r"(?:freed|released|rescued|saved|found|let go|set free|seized|abducted|kidnapped|arrested|detained)(?!\w)"
)
# the night to Friday is Thursday's, and Friday's until the morning
_NIGHT_TO = re.compile(rf"night to ({_DAY.pattern})")
_EVES = dict(zip([*calendar.day_name[1:], calendar.day_name[0]], calendar.day_name, strict=True))
_MONTHS = frozenset(calendar.month_name[1:])
_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?!\w)")
_TO_COME = re.compile(r"(?<!\w)(?:will|would|until) [^,.;]*")
# the first since 1990, less than in 1990: that year is only held against it
_OTHER_YEAR = re.compile(r"(?<!\w)(?:since|(?:than|compared (?:with|to)|(?:up|down) from)(?: in)?) (?:19|20)\d\d(?!\w)")
# a tower that was built in 1990 is 90 metres high in any other year
_MADE_IN = re.compile(
    r"(?<!\w)(?:(?:built|opened|completed|inaugurated|erected|constructed|finished|launched|laid|planted|painted|cast"
    r"|founded) in|dat(?:es|ing) (?:from|back to)) (?:19|20)\d\d(?!\w)"
)
# from | 38,000 dollars: what it was before
_BEFORE = re.compile(
    r"(?:(?:, against|(?<!\w)(?:from|compared (?:with|to)|instead of)) (?:a |the |about |around |some )?"
    r"(?:present |current )?"
    # the world record of | 98 metres: what this one is held against
    r"|(?<!\w)(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[A-Za-z]+ ){0,2}record (?:of|is|was|st[ao]\w+ at) )\Z"
)
# Before the flood a loaf had cost | five pence
_HAD_BEEN = re.compile(
    r"\A(?:Before|Until|Prior to) (?:the|that|this|last|its|his|her|their|\d{4}) [^.;]{0,80} had (?:[a-z]+ )?\Z"
)
_AFTERWARDS = re.compile(r"(?: \w+){0,3} to(?!\w)")
# paid | five pence for a loaf until now
_UNTIL = re.compile(r"[^,.;]{0,60} until (?:now|then|recently|last (?:week|month|year))(?=[,.;]|\Z)")
_AGO = re.compile(
    r" (?:ago|earlier|before|later|(?:late|early)(?! (?:last|this|next|on|in) )|overdue"
    r"|(?:behind|ahead of) (?:schedule|time|plan))(?!\w)"
)
_FOR = (" for ", " for the ")
_WINDOWS = ("the next ", "the past ", "the last ", "the coming ", "the previous ")
# it took the monks | 40 minutes, lasted, had gone on for
_LASTED = re.compile(
    r"(?<!\w)(?:last(?:s|ed|ing)?|took|takes?|taken|taking|(?:went|go|goes|gone|going|dragged|drags) on|continued)"
    r"(?: [\w’'-]+){0,3}? (?:for )?\Z"
)
# the first round, the run-off, the semi-final
_ROUND = re.compile(
    r"(?<!\w)(?:(?P<number>first|second|third|final) (?:round|leg)|(?P<last>run-?off)"
    r"|(?P<final>(?:quarter|semi)-?finals?))(?!\w)",
    re.IGNORECASE,
)
_IN_ROUNDS = ("round", "leg", "run", "nal")  # one of which is in each of its matches
# a profit in the fourth quarter, a full-year profit
_PERIOD = re.compile(
    r"(?<!\w)(?:(?P<part>(?:first|second|third|fourth|final) (?:quarter|half)|half year)"
    r"|(?:full|whole) (?P<whole>year))(?! final)(?!\w)"
)
_IN_PERIODS = ("quarter", "half", "year")
# from January to March: of several months
_MONTH = "(?:" + "|".join(calendar.month_name[1:]) + ")"
_STRETCH = re.compile(rf"(?<!\w){_MONTH}(?: (?:to|through|until) |[-–]){_MONTH}(?!\w)")
# 3.8 percent in April
_IN_MONTH = re.compile(rf"(?: \w+){{0,2}} (?:in|for|of|last) ({'|'.join(calendar.month_name[1:])})(?!\w)")
_LAST_YEAR = re.compile(
    r"(?<!\w)(?:last (?:year|season|summer|winter|spring|autumn|election|vote|poll|census|survey|contest)"
    r"|the previous (?:year|season|election|vote|census|survey)|a year (?:ago|earlier|before))",
    re.IGNORECASE,
)
_IN_LAST_YEARS = ("last ", "prev", "a year")
_SINCE_THEN = re.compile(
    rf"(?<!\w)(?:[Ss]ince (?:the [a-z]+ (?:began|started|broke out) (?:in|on) )?|[Ss]o far this )"
    rf"(?:{_MONTH}|spring|summer|autumn|winter|year|season)(?!\w)"
)
# has scored 14 goals this season
_HAS_THIS_YEAR = re.compile(r"(?<!\w)(?:has|have) [a-z]+ [^.;]{0,60}this (?:year|season)(?!\w)")
_FIRST_SINCE = re.compile(r"(?<!\w)(?:first|worst|biggest|largest|heaviest|most|best|highest|lowest) [^.,;]*")
_SINCE = re.compile(r"(?<!\w)[Ss]ince [^,.;]*")
_ADDED = re.compile(r"(?<!\w)(?:that|which|who) [^,.;]*")
_RAISED = re.compile(
    r"(?<!\w)(?:rais(?:ed|es|ing)|brought|brings|bringing|pushed|put up|lifted) the "
    r"(?:number|toll|count|total|tally|figure)(?!\w)"
)
# the jury had nine members, up from four on Monday; not: up from 300 last year
_UP_FROM = re.compile(
    r"(?<!\w)up from [^.;]{1,60}?(?<!\w)"
    r"(?:(?:minutes?|hours?|days?|nights?|count) earlier|earlier (?:that|the same|in the) (?:day|night|week)"
    r"|(?:a|the) (?:day|night|evening) before|the previous (?:day|evening|night)|yesterday"
    rf"|(?:on|last) {_DAY.pattern}|{_DAY.pattern}['’]s|that (?:morning|afternoon|evening|night)"
    r"|at (?:first|the (?:start|outset|beginning)(?: of the (?:day|week|trial|search|operation|rescue))?)(?! of)"
    r"|initially|(?:previously|first) reported)(?!\w)"
)
_REACHED = re.compile(
    r"(?<!\w)reach(?:ed|ing) (?:(?:about|some|around|nearly|almost|at least|more than|over|a total of) )?\Z"
)
# asked the mayor for a lease of | nine years; but not: asked questions for | nine hours
_SOUGHT = re.compile(
    r"(?<!\w)(?:(?:ask|call|push|petition)(?:ed|es|s|ing)? (?:[a-z]+ ){0,4}?for an?|request(?:ed|s|ing))(?!\w)"
)
# 90 mm of rain | could fall; but what could be seen was there, and what could not be reached was not reached
_MAY_COME = re.compile(
    r"(?: (?!(?:who|that|which|and|or|but|as) )[\w’'-]+){0,4} (?:could|might|may)"
    r"(?! (?:not|only|have|be seen|be heard)(?!\w))(?! \d)(?!\w)"
)
# damage that may reach | 90 million; but who may take 90 tonnes is allowed to, and May is a month
_MAY_REACH = re.compile(
    r"(?<!\w)may (?:yet |well |even )?(?:reach|cost|exceed|top|total|hit|(?:come|rise|climb|run|amount|grow) to) \Z"
)


def days_in(text: str) -> frozenset[str]:
    """The days of the week on which something happens, apart from those on which it is said."""
    if "day" not in text:
        return frozenset()
    told = _SAID_ON.sub("", _DATELINE.sub("", text))
    if _DAY_BEFORE.search(told) and len(_DAY.findall(told)) == 1:
        told = _DAY.sub(lambda day: _EVES[day[0]], told)
    elif _DAY_AFTER.search(told):
        told = _DAY.sub(lambda day: f"{_EVES[day[0]]} {day[0]}", told)
    return frozenset(_DAY.findall(_NIGHT_TO.sub(lambda night: f"{_EVES[night[1]]} {night[1]}", told)))


def months_in(words: list[str]) -> frozenset[str]:
    """The months among some words."""
    return _MONTHS.intersection(words)


def years_in(text: str, *, of_a_thing: bool = False) -> frozenset[str]:
    """The years that a text names, but for those still to come (will open in 2027) and gone (less than in 2019).

    Args:
        text: What is told of a figure.
        of_a_thing: Whether it measures a thing, for which it does not matter when that was made.
    """
    if "19" not in text and "20" not in text:
        return frozenset()
    told = _OTHER_YEAR.sub("", _TO_COME.sub("", text))
    return frozenset(_YEAR.findall(_MADE_IN.sub("", told) if of_a_thing else told))


def month_behind(place: Place) -> str:
    """The month that is named right behind a number (3.8 percent in April); empty if none is."""
    named = _IN_MONTH.match(place.text, place.end)
    return named[1] if named else ""


def stretch_of(text: str) -> str:
    """The months of which a text speaks as one stretch (January to March); empty if of none."""
    stretch = _STRETCH.search(text)
    return stretch[0] if stretch else ""


def rounds_in(text: str) -> frozenset[str]:
    """The rounds of a vote or a contest of which a text speaks; a run-off is the second one."""
    folded = text.casefold()
    if not any(part in folded for part in _IN_ROUNDS):
        return frozenset()
    found = frozenset(match[match.lastgroup or 0].casefold() for match in _ROUND.finditer(text))
    return frozenset("second" if each.startswith("run") else each.replace("-", "").rstrip("s") for each in found)


def periods_in(text: str) -> frozenset[str]:
    """The parts of a year, or the whole, of which a text speaks: in the fourth quarter, a full-year profit."""
    folded = text.casefold()
    if not any(part in folded for part in _IN_PERIODS):
        return frozenset()
    return frozenset(match["part"] or match["whole"] for match in _PERIOD.finditer(folded.replace("-", " ")))


def is_ago(place: Place) -> bool:
    """Whether a length of time tells when (four years ago), or how late (four years late), not how long.

    For two hours before lunch is how long.
    """
    lasting = place.text.endswith(_FOR, 0, place.start)
    return not lasting and _AGO.match(place.text, place.end) is not None


def has_lasted(place: Place) -> bool:
    """Whether a length of time is told by a verb that says no more: it took, lasted, went on for 40 minutes."""
    return _LASTED.search(place.text, max(0, place.start - HELD), place.start) is not None


def span_told(place: Place) -> str:
    """What a length of time tells instead of how long: in whose *course* (over the past four days), *after* what."""
    if place.text.endswith(_WINDOWS, 0, place.start):
        return "course"
    return "after" if place.text.startswith(" after ", place.end) else ""


def is_former(place: Place) -> bool:
    """Whether it is what a figure was before (down from 38,000)."""
    if _UNTIL.match(place.text, place.end) or _HAD_BEEN.match(place.text, 0, place.start):
        return True
    before = _BEFORE.search(place.text, max(0, place.start - HELD), place.start)
    return before is not None and not (before[0].startswith("from") and _AFTERWARDS.match(place.text, place.end))


def is_since(text: str) -> bool:
    """Whether a text counts what has come together since a month or a season; not: the first one since May."""
    if "ince " not in text and "this " not in text:
        return False
    told = _FIRST_SINCE.sub("", text)
    return any(pattern.search(told) for pattern in (_SINCE_THEN, _HAS_THIS_YEAR))


def may_come(before: str, behind: str) -> bool:
    """Whether the words around a number say that it is only possible: 90 mm of rain could fall, may reach 90 mm."""
    return _MAY_COME.match(behind) is not None or _MAY_REACH.search(before) is not None


def is_sought(before: str) -> bool:
    """Whether the words before a number say that it is only asked for: asked for a lease of nine years."""
    return _SOUGHT.search(before) is not None


def is_of_last_year(place: Place) -> bool:
    """Whether a sentence speaks of another time than now: last summer, the year before.

    Neither since last month, nor what a clause behind the number adds to something else: for a spill that blackened
    the coast last year.
    """
    folded = place.text.casefold()
    if not any(part in folded for part in _IN_LAST_YEARS):
        return False
    told = place.text[: place.end] + _ADDED.sub("", place.text[place.end :])
    return _LAST_YEAR.search(_SINCE.sub("", told)) is not None


def is_raised(text: str) -> bool:
    """Whether a text tells of a count that is the later one of two: it raised the number of bodies to 19."""
    return _RAISED.search(text) is not None


def is_up_from(behind: str) -> bool:
    """Whether the words behind a number say that it was less days or hours before: nine, up from four on Monday."""
    return "up from" in behind and _UP_FROM.search(behind) is not None


def is_reached(before: str) -> bool:
    """Whether the words before a number say that it has come to that: has reached 31; not: reached the finish."""
    return _REACHED.search(before) is not None

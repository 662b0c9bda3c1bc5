"""What of a thing is measured, what is sold or paid for, what is levied on, who asked: read beside a figure."""

from __future__ import annotations

import re
from functools import cache

from newsfacts_numbers._stems import stem, table, telling_stems, words_of
from newsfacts_numbers._surroundings import HELD, NEAR, Place

__all__ = ["attribute_between", "goods_of", "is_sample", "matter_in", "survey_in"]

# the price of imported lamp oil
_MATTER = re.compile(
    r"(?:price|cost|export|import|output|production|sale|harvest|consumption|stock)s? of ((?:[a-z-]+ ){0,2}[a-z-]+)"
    r"(?= (?:in|by|at|to|from|will|would|has|have|had|was|were|is|are|rose|fell|grew|went|goes)(?!\w))"
)
_ANOTHER = re.compile(r"[\d,;]| and | or ")
_ACROSS_WHAT = re.compile(r" across (?:the|a|an|its|this|[A-Z]\w*)(?!\w)")  # a bridge of two miles across the lake
_TOUCHING = 3  # words before a length: a height of about 40 feet
_GOODS = re.compile(
    r" on ((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[\w-]+(?: (?!(?:from|in|of|by|into|for) )[\w-]+){0,2})"
)
_LEVIED_ON = re.compile(
    r"(?:tariff|dut(?:y|ie)|tax(?:e)?|lev(?:y|ie))s? on (?:all |imported |foreign )?((?:(?!to |from |by )[\w-]+ ){1,4})"
)
# a poll by Gallup; a Gallup poll
_SURVEY = re.compile(
    r"(?:poll|survey) (?:by|of|for|from) (?:the )?"
    r"(?:(?:daily|weekly|newspaper|magazine|broadcaster|channel|radio|institute|pollster) )?([A-Z][\w-]+)"
    r"|([A-Z][\w-]+)(?:/[\w-]+)? (?:poll|survey)(?!\w)"
)

_ABOUT = r"(?:(?:about|some|around|nearly|more than|over|a sample of|another|the|among|least|at) )*"
# surveying | 1,200 adults; a poll of | 900 voters
_ASKING = re.compile(
    rf"(?<!\w)(?:(?:survey|poll|questionnaire)(?:ed|ing|s)? (?:of )?|interview(?:ed|s|ing) (?:with )?){_ABOUT}\Z"
)
# 848 adults | were surveyed
_ASKED = re.compile(r"(?: [\w-]+){1,4}? (?:were |was |who were )?(?:surveyed|polled|interviewed)(?!\w)")


def matter_in(text: str) -> str:
    """The stem of what a text says is sold, made or paid for (the price of bread); empty if none is named."""
    matter = _MATTER.search(text)
    return stem(matter[1].split()[-1]) if matter else ""


def goods_of(place: Place) -> frozenset[str]:
    """What a rate is put on (a tariff of 25 percent on steel, its duty on steel to 25 percent)."""
    text, start, end = place.text, place.start, place.end
    goods = _GOODS.search(text, end, end + NEAR) or _LEVIED_ON.search(text, max(0, start - HELD), start)
    return telling_stems(words_of(goods[1])) if goods else frozenset()


def survey_in(text: str) -> str:
    """The stem of who asked, where a text tells of a poll; empty if it tells of none."""
    if "poll" not in text and "survey" not in text:
        return ""  # as most texts, for which the pattern would be slow to say so
    asked = _SURVEY.search(text)
    return stem(asked[1] or asked[2]) if asked else ""


def is_sample(place: Place) -> bool:
    """Whether it tells how many a survey asked (a poll of 1,200 voters, 848 adults were surveyed)."""
    text, start, end = place.text, place.start, place.end
    return bool(_ASKING.search(text, max(0, start - HELD), start) or _ASKED.match(text, end))


def attribute_between(before: str, after: str) -> str:
    """What of a thing is measured (length, height), by a word that touches the figure; empty if none does.

    Args:
        before: What stands before the figure.
        after: What stands behind it.
    """
    own = _ANOTHER.split(before)[-1]  # 40 metres long and | 9 metres high
    after = "" if _ACROSS_WHAT.match(after) else after
    touching = [*words_of(after.removeprefix(" in"))[:1], *reversed(words_of(own)[-_TOUCHING:])]
    return next((attribute for word in touching if (attribute := _attributes().get(word))), "")


@cache
def _attributes() -> dict[str, str]:
    return {word: attribute for attribute, words in table("attributes").items() for word in words}

"""Rules: is it another place, or a road?"""

from __future__ import annotations

import re

from newsfacts_countries._lexicon import homonyms, states_with_a_town
from newsfacts_countries._mention import Mention
from newsfacts_countries._story import Story

__all__ = ["another_place", "georgia", "needs_evidence", "road_or_money", "town"]

_ROAD_OR_MONEY = re.compile(r"\$|[- ]\d+[A-Z]?\b(?!,\d| (?:\w+ )?(?:soldiers|troops|people|dollars|percent|million|billion))")
_AROUND = re.compile(r"\b(?:New|Old|Fort|Ft\.|Mount|Mt\.|Lake|Port|Point|Cape|Camp|Little|East|West|North|South|Upper|Lower) $")
_PLACE_AFTER = re.compile(
    r" (?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Lane|Highway|Creek|River|Lake|Hill|Hills|Township|Twp\.|County|"
    r"Parish|Borough|Village|Heights|Springs|Falls|Grove|Ridge|Park|Beach|Bay|Island|Point|Landing|Crossing|Corners|Square|Ville)\b"
)
_POSTAL = re.compile(r", (A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b")
_NEAR_HOME = frozenset({"US", "CA"})
_NEIGHBOURS_OF_GEORGIA = frozenset({"RU", "AM", "AZ", "UA", "TR", "MD", "BY", "KZ", "LV", "LT", "EE"})


def road_or_money(mention: Mention) -> bool | None:
    """A highway's number or a sum of money: ``US-24``, ``U.S. 95``, ``US$``."""
    return False if "abbreviation" in mention.entry.kinds and _ROAD_OR_MONEY.match(mention.right) else None


def another_place(mention: Mention) -> bool | None:
    """A longer name of a street, river, township …: ``Lebanon Township``, ``Peru Creek``, ``Fort Jordan``."""
    if "name" not in mention.entry.kinds or "abbreviation" in mention.entry.kinds:
        return None
    return False if _PLACE_AFTER.match(mention.right) else None


def georgia(mention: Mention) -> bool | None:
    """Georgia between Atlanta and Alabama, or between Tbilisi and Batumi: the article votes."""
    if mention.surface not in {"Georgia", "South Georgia"}:
        return None
    story = mention.story
    if _beside_its_state(mention, frozenset({"US-GA"})):
        return False
    for_country = 3 * story.own_evidence["GE"] + sum(story.countries[code] > 0 for code in _NEIGHBOURS_OF_GEORGIA)
    for_state = 3 * story.regions["US-GA"] + sum(region.startswith("US-") for region in story.regions) + story.is_local
    return for_country > for_state


def town(mention: Mention) -> bool | None:
    """A town of a country's name: ``Lebanon, Pa.``, or ``Lebanon`` in local news of Pennsylvania."""
    states, known = states_with_a_town().get(mention.surface, (frozenset[str](), False))
    if not states:
        return None
    story = mention.story
    code = mention.entry.codes[0]
    if _beside_its_state(mention, states):
        return False
    if story.own_evidence[code]:
        return None
    if story.somewhere(mention.surface, _is_beside_its_state):
        return False
    in_state = any(story.regions[state] for state in states)
    return False if known and in_state and not story.is_abroad else None


def _beside_its_state(mention: Mention, states: frozenset[str]) -> bool:
    """Whether a state with such a town, or a town of such a state, stands beside it: ``Lebanon, Pa.``, ``Atlanta, Georgia``."""
    following = mention.is_followed_by(", ") or mention.is_followed_by(" ")
    if following and following.value.region in states:
        return True
    postal = _POSTAL.match(mention.right)
    if postal and f"US-{postal[1]}" in states:
        return True
    before = mention.is_preceded_by(", ")
    return bool(before and before.value.region in states)


def _is_beside_its_state(story: Story, index: int) -> bool:
    mention = Mention(story, index)
    return _beside_its_state(mention, states_with_a_town()[mention.surface][0])


def needs_evidence(mention: Mention) -> bool | None:
    """A name that is far more often something else, in an article that speaks of the country nowhere: ``Jersey``."""
    if mention.surface not in homonyms().need_evidence:
        return None
    code = mention.entry.codes[0]
    story = mention.story
    return None if story.own_evidence[code] or story.countries[code] > story.text.count(mention.surface) else False

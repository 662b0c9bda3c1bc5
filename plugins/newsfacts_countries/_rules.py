"""What a surface means in its place: named rules, asked in order until one knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsfacts_countries._bodies import (
    american_body,
    body_after,
    body_before,
    brand_before,
    hyphenated_americans,
    people_for,
    team,
)
from newsfacts_countries._mention import Mention
from newsfacts_countries._people import aged, given_name, introduced_person, relative, surname
from newsfacts_countries._places import (
    another_place,
    attributive_town,
    georgia,
    needs_article,
    needs_evidence,
    road_or_money,
    town,
)
from newsfacts_countries._things import (
    attributive_person,
    language,
    native_american,
    thing,
    thing_beside,
    us_in_capitals,
)

__all__ = ["NO_RIVAL", "RULES", "rule_for_country"]

Rule = Callable[[Mention], bool | None]

RULES: tuple[Rule, ...] = (
    road_or_money,
    us_in_capitals,
    language,
    native_american,
    needs_evidence,
    needs_article,
    surname,
    another_place,
    aged,
    given_name,
    relative,
    introduced_person,
    georgia,
    attributive_town,
    town,
    thing,
    thing_beside,
    attributive_person,
    hyphenated_americans,
    body_after,
    american_body,
    people_for,
    team,
    body_before,
    brand_before,
)
"""Each answers True for a country, False for something else, None where it cannot tell; the first answer holds."""


NO_RIVAL: Final = "no_rival"
"""What decides where no rule knows better: a country's name means the country."""


def rule_for_country(mention: Mention) -> str | None:
    """The rule by which the surface means a country here, or its people, government or bodies; None if it does not."""
    for rule in RULES:
        verdict = rule(mention)
        if verdict is not None:
            return rule.__name__ if verdict else None
    return NO_RIVAL

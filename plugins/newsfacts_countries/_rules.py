"""What a surface means in its place: named rules, asked in order until one knows."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts_countries._bodies import body_after, body_before, brand_before
from newsfacts_countries._mention import Mention
from newsfacts_countries._people import given_name, introduced_person, surname
from newsfacts_countries._places import another_place, georgia, needs_evidence, road_or_money, town
from newsfacts_countries._things import language, thing, us_in_capitals

__all__ = ["RULES", "means_a_country"]

Rule = Callable[[Mention], bool | None]

RULES: tuple[Rule, ...] = (
    road_or_money,
    us_in_capitals,
    language,
    needs_evidence,
    surname,
    another_place,
    given_name,
    georgia,
    town,
    thing,
    body_after,
    body_before,
    brand_before,
    introduced_person,
)
"""Each answers True for a country, False for something else, None where it cannot tell; the first answer holds."""


def means_a_country(mention: Mention) -> bool:
    """Whether the surface means a country here, or its people, government or bodies."""
    for rule in RULES:
        verdict = rule(mention)
        if verdict is not None:
            return verdict
    return True

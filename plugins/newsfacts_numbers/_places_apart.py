"""What shows by place that two figures are not of one thing: named rules, any of which is enough."""

from __future__ import annotations

from typing import Final

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._lists import STATES
from newsfacts_numbers._times_apart import differ
from newsfacts_numbers._whereabouts import home_of

__all__ = ["city_of_a_country", "other_country", "other_home", "other_place", "other_region", "other_states"]

_CODE: Final = 3  # letters of ISO 4217; the first two are ISO 3166's for the country
_OF_THE_WORLD: Final = frozenset(("USD", "EUR"))


def other_region(one: Figure, other: Figure) -> bool:
    """What one county opens its account with is not another county's, of which this article does not speak."""
    if not (one.opens and other.opens and differ(one, other)):
        return False
    a, b = one.subject.regions - one.country_names, other.subject.regions - other.country_names
    pairs = ((one, other, a), (other, one, b))
    return any(
        where
        and where.isdisjoint(b.topic | b.names_told.stems)
        and (b.names | b.subject.regions).isdisjoint(a.subject.sentence)
        for a, b, where in pairs
    )


def other_place(one: Figure, other: Figure) -> bool:
    """Each is said of a place that the other's article does not name at its head.

    Where one number opens both articles it may be made in one place and needed in the other.
    """
    if one.opens and other.opens and one.interval == other.interval:
        return False
    a, b = one.places, other.places
    if (a & b) - one.country_names:
        return False
    return not (a <= other.subject.sentence | other.topic or b <= one.subject.sentence | one.topic)


def other_home(one: Figure, other: Figure) -> bool:
    """Those who live in a country do not all live in one of its towns."""
    if not (one.counts_persons and other.counts_persons and differ(one, other)):
        return False
    a, b = home_of(one.subject.place), home_of(other.subject.place)
    return bool(a and b) and a.isdisjoint(b)


def city_of_a_country(one: Figure, other: Figure) -> bool:
    """Those who fell ill in the capital are some of those who did across the country."""
    a, b = one.subject, other.subject
    apart = (a.in_city and b.nationwide and not b.in_city) or (b.in_city and a.nationwide and not a.in_city)
    return apart and differ(one, other)


def other_states(one: Figure, other: Figure) -> bool:
    """Near each stands a country that the other's article does not name at all: Norway's tanks and Sweden's."""
    if _lists_things(one) or _lists_things(other):
        return False  # which may be of any country
    return not (one.countries <= other.all_countries or other.countries <= one.all_countries)


def _lists_things(figure: Figure) -> bool:
    return figure.is_list and figure.noun != STATES


def other_country(one: Figure, other: Figure) -> bool:
    """An earthquake in Ecuador is none in Chile: each article opens with a country that the other does not name.

    But money of Chile is of Chile, wherever the buyer comes from.
    """
    if one.is_list or other.is_list or not (one.head_countries and other.head_countries):
        return False
    a, b = one.all_countries, other.all_countries
    if _issuer(one.dimension) in a | b:
        return False
    if not (one.country_names and other.country_names) and _share_a_place(one, other):
        return False  # a French town, in the other's words, where there is a Norwegian's harp
    return one.head_countries.isdisjoint(b) and other.head_countries.isdisjoint(a) and differ(one, other)


def _issuer(dimension: str) -> str:
    """The country whose money it is, by the first letters of its code; empty for what is no money or the world's."""
    is_money = len(dimension) == _CODE and dimension.isupper() and dimension not in _OF_THE_WORLD
    return dimension[:2] if is_money else ""


def _share_a_place(one: Figure, other: Figure) -> bool:
    """Whether a place that one tells of, and that is no country, stands in the sentence of the other."""
    a, b = one.places - one.country_names, other.places - other.country_names
    return not (a.isdisjoint(other.subject.sentence) and b.isdisjoint(one.subject.sentence))

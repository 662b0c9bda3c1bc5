"""What shows that two figures are not of one thing: named rules, any of which is enough.

Those of time, place, holders and parts stand in `_times_apart`, `_places_apart`, `_holders_apart` and `_parts_apart`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from newsfacts_numbers._crews_apart import crew_apart
from newsfacts_numbers._figures import Figure
from newsfacts_numbers._holders_apart import (
    other_doer,
    other_earner,
    other_holder,
    other_namesake,
    other_sample,
    other_survey,
)
from newsfacts_numbers._kinds import are_workers, counts_states, same_measure, same_noun
from newsfacts_numbers._lists import STATES
from newsfacts_numbers._outcomes_apart import other_outcome, surveyed_or_voted
from newsfacts_numbers._partitives import is_size
from newsfacts_numbers._parts_apart import (
    a_few_of_them,
    part_of_whole,
    some_of_a_profession,
    some_of_all_who,
    some_of_them,
    subgroup,
    total,
)
from newsfacts_numbers._places_apart import (
    city_of_a_country,
    other_country,
    other_home,
    other_place,
    other_region,
    other_states,
)
from newsfacts_numbers._roles import CHANGES, apart, stage_of
from newsfacts_numbers._times_apart import (
    differ,
    foreseen,
    former,
    later_count,
    other_day,
    other_event,
    other_month,
    other_round,
    other_season,
    other_stretch,
    other_time,
    other_weekday,
    other_window,
    other_year,
    when_or_how_long,
)
from newsfacts_numbers._vague_apart import vaguely_called

__all__ = ["AT_SIGHT", "OF_NOUNS", "ON_READING", "WHERE_THEY_DIFFER", "objection"]

# Two accounts of one thing seldom differ by more than this factor.
_SAME_SIZE: Final = 10
_STORED: Final = frozenset(("stored",))
_CARRIED: Final = frozenset(("aboard",))
_OUTAGE: Final = frozenset(("cut_off", "restored"))
_WORTH: Final = (" worth ", " valued at ", " fetch ", " fetched ", " fetching ")
_VALUE: Final = "value"
_SPENDING: Final = frozenset(("budgeted", "paid"))


def one_text(one: Figure, other: Figure) -> bool:
    """Figures of one article are not compared, but for a number and the list that spells it out."""
    return one.quantity.article == other.quantity.article and one.is_list == other.is_list


def other_list(one: Figure, other: Figure) -> bool:
    """A list of states spells out how many states there are, not how many of their people."""
    return one.is_list != other.is_list and any(
        a.is_list and a.noun == STATES and not b.is_list and not counts_states(b.noun)
        for a, b in ((one, other), (other, one))
    )


def other_count(one: Figure, other: Figure) -> bool:
    """Bridges are no people; nor are workers drivers, unless there are as many of them."""
    if one.dimension != "count" or same_noun(one.noun, other.noun):
        return False
    return differ(one, other) or not are_workers(one.noun, other.noun)


def other_people(one: Figure, other: Figure) -> bool:
    """Russian soldiers are no Ukrainian ones."""
    return bool(one.counted and other.counted) and one.counted.isdisjoint(other.counted)


def other_thing(one: Figure, other: Figure) -> bool:
    """A share of seats is no share of votes."""
    if one.dimension in {"count", "celsius"}:
        return False  # it is as hot in the city as its thermometers say
    if not (one.noun and other.noun) or same_measure(one.noun, other.noun) or same_noun(one.noun, other.noun):
        return False
    a, b = one.subject, other.subject
    if a.attribute and a.attribute == b.attribute:
        return False  # both are told how long it is
    if (a.roles & b.roles) - CHANGES and len(a.sentence & b.sentence) > 1:
        return False  # the strike costs shippers, the walkout costs; but prices fell and profits fell
    if _is_worth(one, other) or _is_worth(other, one):
        return False  # what was stolen is worth so much, its value is so much
    # lengths and shares are of what stands near them, so a noun of its own must at least be near the other
    return a.stem not in b.near and b.stem not in a.near


def _is_worth(one: Figure, other: Figure) -> bool:
    """Whether a thing is worth a sum, and the other sum is told of its value."""
    return one.around.text.endswith(_WORTH, 0, one.around.start) and same_measure(_VALUE, other.noun)


def other_matter(one: Figure, other: Figure) -> bool:
    """The price of bread is not that of oil."""
    a, b = one.subject.matter, other.subject.matter
    return bool(a and b) and a != b and differ(one, other)


def margin(one: Figure, other: Figure) -> bool:
    """What the winner was ahead by is not what the winner got."""
    return one.subject.is_margin != other.subject.is_margin


def other_attribute(one: Figure, other: Figure) -> bool:
    """How long it is does not tell how high it is."""
    a, b = one.subject.attribute, other.subject.attribute
    return bool(a and b) and a != b


def otherwise_qualified(one: Figure, other: Figure) -> bool:
    """Core inflation is not inflation, nor gross profit profit."""
    return one.dimension != "count" and one.subject.qualifiers != other.subject.qualifiers


def other_group(one: Figure, other: Figure) -> bool:
    """What adults pay, or how many girls pass, is not what all do."""
    return one.dimension != "count" and one.subject.groups != other.subject.groups and differ(one, other)


def room_for(one: Figure, other: Figure) -> bool:
    """Whom a hall can hold are not those who came, nor what a tank holds what ran out of it."""
    liquid = one.dimension == "litre"
    if not (liquid or (one.counts_persons and other.counts_persons)):
        return False
    holding = _STORED | _CARRIED if liquid else _STORED
    apart = one.subject.roles.isdisjoint(holding) != other.subject.roles.isdisjoint(holding)
    return apart and differ(one, other)


def other_role(one: Figure, other: Figure) -> bool:
    """The injured are not the killed, nor pledges payments; but power is gone as long as restoring it takes."""
    outage = _OUTAGE if one.dimension == "second" else frozenset[str]()
    a, b = one.subject.roles - outage, other.subject.roles - outage
    return apart(a, b, of_persons=one.counts_persons and other.counts_persons)


def other_stage(one: Figure, other: Figure) -> bool:
    """What was asked for or promised is not what was delivered; but a vote comes to no more than it has come to."""
    if one.dimension == "score":
        return False
    spending = _SPENDING if one.dimension == "share" else frozenset[str]()  # a share of all that is spent
    a, b = stage_of(one.subject.roles - spending), stage_of(other.subject.roles - spending)
    return a is not None and b is not None and a != b and differ(one, other)


def other_goods(one: Figure, other: Figure) -> bool:
    """A tariff on steel is none on aluminium."""
    if one.dimension == "count" or "levied" not in one.subject.roles & other.subject.roles:
        return False
    return any(
        a.subject.goods and a.subject.goods.isdisjoint(b.subject.sentence | b.topic)
        for a, b in ((one, other), (other, one))
    )


def in_contrast(one: Figure, other: Figure) -> bool:
    """Unemployment among men is not that among women, nor is the first half the year."""
    pairs = zip(one.subject.contrasts, other.subject.contrasts, strict=True)
    return any(a and b and a.isdisjoint(b) for a, b in pairs)


def for_each(one: Figure, other: Figure) -> bool:
    """What each of them pays is not what all do."""
    return one.dimension != "count" and one.is_apiece != other.is_apiece and differ(one, other)


def size_of_a_body(one: Figure, other: Figure) -> bool:
    """The 180 of a 180-seat assembly are neither those whom a party won nor the seats of another assembly."""
    both = is_size(one.around), is_size(other.around)
    return any(both) and (differ(one, other) or not (all(both) or same_noun(one.noun, other.noun)))


def other_side(one: Figure, other: Figure) -> bool:
    """Those who voted for it are not those who voted against."""
    a, b = one.subject.side, other.subject.side
    return bool(a and b) and a != b


def other_size(one: Figure, other: Figure) -> bool:
    """A ticket for 16 euros is not the exhibition for two million."""
    a, b = one.size, other.size
    if one.dimension == "score":
        return False
    return a > _SAME_SIZE * b or b > _SAME_SIZE * a


AT_SIGHT: Final[tuple[Callable[[Figure, Figure], bool], ...]] = (
    one_text,
    other_size,
    other_time,
    other_day,
    other_list,
    other_people,
    other_states,
    other_country,
)
"""The objections for which no sentence has to be read; each answers True where two figures are not to be compared."""

OF_NOUNS: Final[tuple[Callable[[Figure, Figure], bool], ...]] = (
    other_count,
    some_of_them,
    some_of_a_profession,
    other_thing,
    vaguely_called,
)
"""The objections that what is counted or measured has another name."""

ON_READING: Final[tuple[Callable[[Figure, Figure], bool], ...]] = (
    other_year,
    other_role,
    subgroup,
    a_few_of_them,
    total,
    other_holder,
    other_namesake,
    when_or_how_long,
    other_month,
    crew_apart,
    part_of_whole,
    in_contrast,
    other_survey,
    other_goods,
    otherwise_qualified,
    other_attribute,
    margin,
    foreseen,
    other_outcome,
    other_place,
    other_side,
    size_of_a_body,
)
"""The objections that ask what the sentences of two figures say, those that object most often first."""

WHERE_THEY_DIFFER: Final[tuple[Callable[[Figure, Figure], bool], ...]] = (
    other_stage,
    some_of_all_who,
    other_round,
    later_count,
    former,
    other_window,
    other_weekday,
    other_sample,
    other_earner,
    other_doer,
    other_matter,
    other_group,
    surveyed_or_voted,
    other_season,
    other_event,
    other_stretch,
    other_region,
    room_for,
    for_each,
    city_of_a_country,
    other_home,
)
"""Those that only object where two figures `differ`; nearly all that come so far are equal."""


def objection(
    one: Figure,
    other: Figure,
    rules: Iterable[Callable[[Figure, Figure], bool]] = (*AT_SIGHT, *OF_NOUNS, *ON_READING, *WHERE_THEY_DIFFER),
) -> str | None:
    """The name of the first rule that forbids comparing two figures, or None."""
    for rule in rules:
        if rule(one, other):
            return rule.__name__
    return None

"""What follows from two quantities: a verdict, exactly, and whether their nouns are one."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from newsfacts import Bound, Quantity, QuantityType, Span, Verdict
from newsfacts_numbers._kinds import noun_keys, same_measure, same_noun
from newsfacts_numbers._said_of import roles_told
from newsfacts_numbers._verdicts import dimension, interval, verdict


def quantity(
    text: str, value: str, bound: Bound = "=", *, kind: QuantityType = "count", unit: str | None = None
) -> Quantity:
    """A quantity with an open end where its bound asks for one."""
    low = None if bound in {"<", "<="} else value
    high = None if bound in {">", ">="} else value
    return Quantity("a", Span(0, len(text)), text, value=value, low=low, high=high, bound=bound, type=kind, unit=unit)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (quantity("24", "24"), quantity("30", "30"), "conflict"),
        (quantity("24", "24"), quantity("two dozen", "24"), "agree"),
        (quantity("over 600", "600", ">"), quantity("652", "652"), "compatible"),
        (quantity("over 600", "600", ">"), quantity("600", "600"), "conflict"),
        (quantity("at least 600", "600", ">="), quantity("600", "600"), "compatible"),
        (quantity("at least 12", "12", ">="), quantity("no fewer than 12", "12", ">="), "agree"),
        (quantity("over 600", "600", ">"), quantity("under 400", "400", "<"), "conflict"),
        (quantity("about 900", "900", "~"), quantity("870", "870"), "compatible"),
        (quantity("about 900", "900", "~"), quantity("600", "600"), "conflict"),
        (quantity("1.7 million", "1.7e6"), quantity("1,684,000", "1684000"), "compatible"),
        (quantity("1.7 million", "1.7e6"), quantity("1,584,000", "1584000"), "conflict"),
        (
            quantity("72 hours", "72", kind="duration", unit="hour"),
            quantity("three days", "3", kind="duration", unit="day"),
            "agree",
        ),
        (
            quantity("five miles", "5", kind="measure", unit="mile"),
            quantity("8 km", "8", kind="measure", unit="kilometre"),
            "compatible",
        ),
        (
            quantity("a third", "1/3", kind="fraction"),
            quantity("33 percent", "33", kind="percent", unit="percent"),
            "compatible",
        ),
        (
            quantity("a quarter", "1/4", kind="fraction"),
            quantity("25 percent", "25", kind="percent", unit="percent"),
            "agree",
        ),
        (quantity("over 1.7 million", "1.7e6", ">"), quantity("1,684,000", "1684000"), "conflict"),
        (quantity("300", "300"), quantity("312", "312"), "conflict"),
        (
            quantity("5 percent", "5", kind="percent", unit="percent"),
            quantity("5.4 percent", "5.4", kind="percent", unit="percent"),
            "conflict",
        ),
        (quantity("under 400", "400", "<"), quantity("400", "400"), "conflict"),
        (
            quantity("36 km/h", "36", kind="measure", unit="kilometre/hour"),
            quantity("10 m/s", "10", kind="measure", unit="metre/second"),
            "agree",
        ),
        (
            quantity("$2 per hour", "2", kind="money", unit="USD/hour"),
            quantity("$48 per day", "48", kind="money", unit="USD/day"),
            "agree",
        ),
        (
            quantity("1,700 miles", "1700", kind="measure", unit="mile"),
            quantity("1,684 miles", "1684", kind="measure", unit="mile"),
            "compatible",
        ),
        (
            quantity("200 barrels", "200", kind="measure", unit="barrel"),
            quantity("31,800 litres", "31800", kind="measure", unit="litre"),
            "compatible",
        ),
        (
            quantity("200 barrels a day", "200", kind="measure", unit="barrel/day"),
            quantity("8,400 gallons a day", "8400", kind="measure", unit="gallon/day"),
            "agree",
        ),
        (
            quantity("980 millibars", "980", kind="measure", unit="millibar"),
            quantity("980 hectopascals", "980", kind="measure", unit="hectopascal"),
            "agree",
        ),
        (
            quantity("14 stone", "14", kind="measure", unit="stone"),
            quantity("89 kilograms", "89", kind="measure", unit="kilogram"),
            "compatible",
        ),
    ],
    ids=lambda case: case.text if isinstance(case, Quantity) else case,
)
def test_a_verdict_follows_from_the_intervals(one: Quantity, other: Quantity, expected: Verdict) -> None:
    """Equal is agreement, overlap is compatible, and what cannot both be true is a conflict."""
    a, b = interval(one), interval(other)
    assert a is not None
    assert b is not None
    assert a.dimension == b.dimension
    assert verdict(a, b) == verdict(b, a) == expected


@pytest.mark.parametrize(
    ("value", "of", "measured"),
    [
        ("6.1", "earthquake", "magnitude"),
        ("6.1", "tremor", "magnitude"),
        ("6.1", "temblor", "magnitude"),
        ("6.1", "aftershocks", "magnitude"),
        ("6", "magnitude quake", "magnitude"),
        ("6", "aftershocks", "count"),
        ("6.1", "children per woman", "count"),
    ],
)
def test_an_earthquake_that_is_no_whole_number_is_a_magnitude(value: str, of: str, measured: str) -> None:
    """A 6.1 quake is one quake; six aftershocks are six."""
    shaken = Quantity("a", Span(0, 1), "6", value=value, low=value, high=value, type="count", of=of)
    assert dimension(shaken) == measured


def test_money_of_no_currency_is_money() -> None:
    """Six pesos, of whatever country, are no count."""
    assert dimension(quantity("six pesos", "6", kind="money")) == "money"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plantation", "brush"),
        ("grassland", "scrub"),
        ("deficit", "shortfall"),
        ("beaches", "shore"),
        ("heatwave", "spell"),
    ],
)
def test_two_names_for_what_is_measured(one: str, other: str) -> None:
    """An area, a length or a share of either may be the same one."""
    assert same_measure(one, other)


def test_dates_and_names_are_not_compared() -> None:
    """Two dates in two articles are seldom about one thing."""
    assert dimension(quantity("2014", "2014", kind="date")) is None
    assert dimension(quantity("G20", "20", kind="identifier")) is None


def test_intervals_are_exact() -> None:
    """A third is a third, in the base unit of its dimension."""
    third = interval(quantity("a third", "1/3", kind="fraction"))

    assert third.low == Fraction(1, 3)
    assert Decimal(1) / 3 != third.low


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nations", "countries"),
        ("lorries", "trucks"),
        ("companies", "firms"),
        ("people", "passengers"),
        ("fighters", "gunmen"),
        ("students", "girls"),
        ("airstrikes", "raids"),
        ("devotees", "people"),
        ("votes", "members"),
        ("cases", "children"),
        ("flats", "dwellings"),
        ("whales", "animals"),
        ("pod", "whales"),
        ("peacekeepers", "troops"),
        ("savers", "people"),
        ("shacks", "tents"),
        ("pensioners", "retirees"),
        ("clerics", "priests"),
        ("pylons", "towers"),
        ("handsets", "phones"),
        ("statues", "busts"),
        ("jets", "narrow-bodies"),
        ("aircraft", "turboprops"),
        ("villagers", "neighbours"),
        ("goods", "merchandise"),
        ("men", "strikers"),
    ],
)
def test_two_names_for_the_same_things(one: str, other: str) -> None:
    """What news calls by several names is compared."""
    assert same_noun(one, other)
    assert set(noun_keys(one)) & set(noun_keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("workers", "paintings"),
        ("cargoes", "vehicles"),
        ("gunmen", "weapons"),
        ("voters", "ballots"),
        ("strikers", "attacks"),
        ("carriages", "lorries"),
        ("shipments", "boats"),
        ("companions", "firms"),
        ("fines", "supporters"),
        ("statements", "nations"),
        ("manuscripts", "people"),
        ("boycotts", "pupils"),
        ("soldiers", "pupils"),
        ("jackets", "planes"),
        ("homeowners", "houses"),
        ("childcare", "pupils"),
        ("committees", "people"),
        ("trees", "people"),
        ("whales", "penguins"),
        ("tents", "camps"),
        ("pods", "whales"),
        ("ovens", "people"),
        ("notes", "laws"),
        ("narrow-bodies", "bodies"),
        ("goods", "people"),
    ],
)
def test_names_that_only_begin_alike(one: str, other: str) -> None:
    """A noun that begins like another names other things."""
    assert not same_noun(one, other)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("twelve on board", {"aboard"}),
        ("the heritage board", set()),
        ("it cost much", {"priced"}),
        ("in Costa Mura", set()),
        ("it lent much", {"lent"}),
        ("its lender", set()),
        ("the gross domestic product", set()),
        ("a higher tax", {"levied"}),
        ("taxi ranks", set()),
        ("it was checked", {"inspected"}),
        ("at a checkpoint", set()),
        ("up in flames", {"destroyed"}),
        ("40 men were refusing food", {"fasting"}),
        ("40 men went on hunger strike", {"fasting"}),
        ("40 men went on strike", {"striking"}),
        ("a ship covered for $9m", {"insured"}),
        ("40 boys were riding in the cart", {"aboard"}),
        ("the 40 who lived had held on to a plank", {"rescued"}),
        ("the 40 who lived there had a dog", set()),
        ("40 women held up signs", set()),
        ("40 women were held", {"arrested"}),
    ],
)
def test_words_that_begin_like_what_is_done(text: str, roles: set[str]) -> None:
    """A word that only begins like one that tells what is done tells nothing."""
    assert roles_told(text) == roles

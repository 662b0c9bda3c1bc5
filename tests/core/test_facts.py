"""Facts are values, checked at birth and sorted in document order."""

from __future__ import annotations

import itertools
import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Country, Fact, Official, Quantity, Quotation, Span, exact
from newsfacts.errors import InvalidFactError

ARTICLE = Article(id="a-1", text="French jets flew, Minister Anne Roux said. 2.5 million people fled.")


def country(start: int = 0, end: int = 6) -> Country:
    """A country that stands in the article."""
    return Country(*ARTICLE.at(start, end), code="FR", name="France", form="adjective")


def quantity(value: str | int | Fraction | None = "2.5e6") -> Quantity:
    """A quantity that stands in the article."""
    return Quantity(*ARTICLE.at(43, 54), value=value, low=value, high=value, type="count", of="people")


EXAMPLES: list[Fact] = [
    country(),
    Official(*ARTICLE.at(27, 36), name="Anne Roux", title="Minister", country="FR"),
    Official(*ARTICLE.at(18, 26)),
    quantity(),
    Quotation(*ARTICLE.at(0, 16), type="indirect", speaker_span=Span(18, 36), speaker=ARTICLE.text[18:36]),
]


@pytest.mark.parametrize("fact", EXAMPLES, ids=lambda fact: str(fact.kind))
def test_a_fact_survives_pickling_and_hashing(fact: Fact) -> None:
    """An equal fact comes back, and counts as the same in a set."""
    again = pickle.loads(pickle.dumps(fact))
    assert again == fact
    assert len({again, fact}) == 1


@pytest.mark.parametrize("fact", EXAMPLES, ids=lambda fact: str(fact.kind))
def test_a_fact_cannot_be_changed(fact: Fact) -> None:
    """Neither a field nor a new attribute can be set."""
    with pytest.raises(AttributeError):
        fact.article = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        fact.surprise = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (
            lambda: Country("a", Span(0, 3), "France", code="FR", form="name"),
            "holds 3 code points, but its text 'France' has 6",
        ),
        (
            lambda: Country("a", (0, 6), "French", code="FR", form="name"),  # type: ignore[arg-type]
            "a Span and the text there, not with 'a', .0, 6",
        ),
        (lambda: Country(None, Span(0, 6), "French", code="FR", form="name"), "an article's id"),  # type: ignore[arg-type]
        (lambda: Country(*ARTICLE.at(0, 6), code=None, form="name"), "alpha-2"),  # type: ignore[arg-type]
        (lambda: Country(*ARTICLE.at(0, 6), code="FR", form=[]), "Country.form must be one of"),  # type: ignore[arg-type]
        (lambda: Official(*ARTICLE.at(0, 6), name=5), "Official.name must be a str or None, not 5"),  # type: ignore[arg-type]
        (lambda: Official(*ARTICLE.at(0, 6), title=["Sir"]), "Official.title must be a str or None"),  # type: ignore[arg-type]
        (lambda: Quotation(*ARTICLE.at(0, 6), type="direct", cue_span=(0, 2)), "cue_span must be a Span or None"),  # type: ignore[arg-type]
        (lambda: Country(*ARTICLE.at(0, 6), code="fr", form="name"), "alpha-2 code such as 'FR', not 'fr'"),
        (lambda: Country(*ARTICLE.at(0, 6), code="FRA", form="name"), "alpha-2"),
        (lambda: Country(*ARTICLE.at(0, 6), code="FR", form="noun"), "Country.form must be one of .*, not 'noun'"),  # type: ignore[arg-type]
        (lambda: Official(*ARTICLE.at(0, 6), country="France"), "Official.country must be an ISO"),
        (lambda: Quantity(*ARTICLE.at(0, 6), value=1, type="amount"), "Quantity.type must be one of"),  # type: ignore[arg-type]
        (lambda: Quantity(*ARTICLE.at(0, 6), value=1, type="count", bound="≥"), "Quantity.bound must be one of"),  # type: ignore[arg-type]
        (lambda: Quantity(*ARTICLE.at(0, 6), value=2.5, type="count"), "never a float"),  # type: ignore[arg-type]
        (lambda: Quotation(*ARTICLE.at(0, 6), type="quote"), "Quotation.type must be one of"),  # type: ignore[arg-type]
        (lambda: Quotation(*ARTICLE.at(0, 6), type="direct", cue_class="shout"), "Quotation.cue_class must be one of"),  # type: ignore[arg-type]
    ],
)
def test_a_false_field_is_refused(make: Callable[[], Fact], problem: str) -> None:
    """The message names the class, the field and what would have been right."""
    with pytest.raises(InvalidFactError, match=problem):
        make()


def test_facts_sort_in_document_order() -> None:
    """By article, then start, then the longer first, then kind."""
    other = attrs.evolve(country(), article="a-0")
    inner, outer = country(0, 6), country(0, 11)
    later = country(7, 11)
    claim = Quantity(*ARTICLE.at(0, 6), value=1, type="count")
    expected = [other, outer, inner, claim, later]
    assert all(sorted(order) == expected for order in itertools.permutations(expected))


def test_facts_of_one_place_have_one_order() -> None:
    """Facts that differ in their own fields only still sort alike in every permutation."""
    twins = [attrs.evolve(country(), code=code) for code in ("DE", "FR", "GB")]
    assert all(sorted(order) == twins for order in itertools.permutations(twins))


def test_a_fact_does_not_compare_with_other_things() -> None:
    """Sorting facts among strings is a mistake, not an order."""
    with pytest.raises(TypeError):
        sorted([country(), "France"])  # type: ignore[type-var]


def test_a_countrys_identity_is_its_code() -> None:
    """French and France are mentions of one thing."""
    assert country().identity == "FR"


def test_an_unnamed_official_has_no_identity() -> None:
    """Two unnamed ministers are not one minister."""
    assert Official(*ARTICLE.at(18, 26)).identity is None


@given(st.integers())
def test_every_integer_is_exact(number: int) -> None:
    """An integer of any size stays itself and prints without an exponent."""
    assert exact(number) == number
    assert str(exact(number)) == str(number)


@given(st.fractions())
def test_every_fraction_is_exact(number: Fraction) -> None:
    """A fraction keeps its value, as a Decimal exactly where a finite one exists."""
    kept = exact(number)
    assert Fraction(kept) == number
    assert isinstance(kept, Decimal) is _only_twos_and_fives(number.denominator)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12))
def test_equal_numbers_print_alike(number: Decimal) -> None:
    """2.50, 2.5 and 25e-1 have one form, so that reports do not differ by it."""
    assert repr(exact(number)) == repr(exact(Fraction(number)))
    assert exact(number) == number


@pytest.mark.parametrize("value", [2.5, True, "many", "inf", "nan", "1/0", Decimal("inf"), None, b"3"])
def test_what_is_no_exact_number_is_refused(value: object) -> None:
    """Floats, booleans, infinities and words are no exact numbers."""
    with pytest.raises(InvalidFactError, match="no exact number"):
        exact(value)  # type: ignore[arg-type]


def _only_twos_and_fives(number: int) -> bool:
    for prime in (2, 5):
        while number % prime == 0:
            number //= prime
    return number == 1


_ABSURD = {
    "a huge exponent": "1e999999999",
    "a huge decimal": Decimal("1e999999999"),
    "a tiny number": "1e-500",
    "many digits": "9" * 5000,
    "a long denominator": "1/" + "9" * 900,
    "a huge int": 10**5000,
}


@pytest.mark.parametrize("value", _ABSURD.values(), ids=_ABSURD.keys())
def test_absurd_numbers_are_refused_before_they_are_computed(value: int | str | Decimal) -> None:
    """A number of thousands of digits is an error of its source; making it exact would cost time without end."""
    with pytest.raises(InvalidFactError, match="no exact number"):
        exact(value)

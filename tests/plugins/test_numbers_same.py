"""What is the same though it is told in other words: who has time, in which unit, what it is worth, what is listed."""

from __future__ import annotations

import pytest

from newsfacts import Article, Verdict, extract
from newsfacts_numbers._compare import ComparedQuantities
from newsfacts_numbers._figures import Figure
from newsfacts_numbers._holders import holder_of
from newsfacts_numbers._surroundings import Place
from tests.accounts import told


def _figure(text: str) -> Figure:
    """The first figure of a text."""
    article = Article(id="a", text=text)
    items = ComparedQuantities().items(article, extract(article).facts)
    return next(item for item in items if isinstance(item, Figure))


def _at(text: str) -> Place:
    """The place of the number in a text, which is marked off by strokes."""
    before, number, after = text.split("|")
    return Place(before + number + after, len(before), len(before) + len(number))


@pytest.mark.parametrize(
    ("text", "counted", "holder"),
    [
        ("Parliaments had |twelve weeks| to say so.", False, ()),
        ("Greens have |twelve| seats.", True, ("green",)),
        ("Lee has |twelve weeks| to say so.", False, ("lee",)),
    ],
)
def test_who_has_time_is_no_name_in_the_plural(text: str, holder: tuple[str, ...], *, counted: bool) -> None:
    """A party may be called so, but not those who have a month to answer."""
    assert holder_of(_at(text), counted=counted) == holder


@pytest.mark.parametrize(
    ("one", "other", "telling"),
    [
        ("It came four years late.", "It came 48 months late.", True),
        ("It took two hours.", "It took 120 minutes.", True),
        ("It took two days.", "It took 48 hours.", False),
        ("It took two weeks.", "It took 14 days.", False),
        ("It took one day.", "It took 1,440 minutes.", False),
        ("It took four years.", "It took four years.", False),
        ("It took 43 years.", "It took 43 years.", True),
    ],
)
def test_a_number_that_tells_in_one_unit_tells_in_another(one: str, other: str, *, telling: bool) -> None:
    """Four years are seldom called 48 months by chance; but two days are 48 hours in anybody's mouth."""
    assert _figure(one).is_telling_beside(_figure(other)) is telling


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Vases by masters worth about 4 million euros went.",
            "An insurer puts the value at €4.1m.",
            ["compatible"],
        ),
        ("Vases by masters valued at 4 million euros went.", "An insurer puts the value at €4.1m.", ["compatible"]),
        ("Vases by masters fetched about 4 million euros.", "An insurer puts the value at €4.1m.", ["compatible"]),
        ("Vases by masters worth about 4 million euros went.", "An insurer puts the loan at €4.1m.", []),
        ("Vases by masters for about 4 million euros went.", "An insurer puts the value at €4.1m.", []),
    ],
)
def test_what_it_is_worth_is_its_value(one: str, other: str, expected: list[Verdict]) -> None:
    """What is worth four million has that value, whoever made it."""
    found = told(f"It met.\n\n{one} A guard got €20,000.", f"It met.\n\n{other} A clue is worth €50,000.")
    assert [verdict for verdict, _ in found] == expected


def test_a_title_may_have_a_preposition_in_it() -> None:
    """A list of titles without marks is of so many."""
    listed = "The paintings - Winter near Tarn, Bell behind Bars, The Eel and A Dog under Orb - are the council's."
    assert [verdict for verdict, _ in told("The council lost four paintings.", listed)] == ["agree"]

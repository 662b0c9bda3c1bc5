"""What an event has one number of: whom a boat carried, what a lead was, and what only looks like it."""

from __future__ import annotations

import pytest

from newsfacts import Article, Verdict
from newsfacts_numbers import NumbersExtractor
from newsfacts_numbers._moments import days_in
from tests.accounts import Shown, compared, told

RAFT = (
    "TARN - The raft of the glass school of Tarn, painted by Ada Roe for the regatta, sank on Friday off the chapel "
    "pier, the harbour board said.\n\nIt rained.\n\n"
)
PIER = (
    "Glass school mourns its raft\n\nAda Roe painted the raft for a regatta that sank on Friday, when the pier of "
    "Tarn's chapel was full of harbour glass.\n\nIt hailed.\n\n"
)


def retold(one: str, other: str) -> list[Shown]:
    """What comes of two accounts of one regatta."""
    return compared(RAFT + one, PIER + other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It had 31 students on board, of whom nobody swam. Nets drowned 14 people.", "In it 47 pupils had boarded."),
        ("A crowd of 9,400 sang. Nine men pulled.", "Later 7,150 spectators left. But 14 men ate."),
        ("It had 48 people on board.", "More than 90 people were squeezed onto it."),
        ("By then 2,600 people were protesting, and 31 people drowned.", "Later 4,100 people marched in protest."),
        ("It cut 120 posts.", "In all 190 workers were laid off."),
    ],
    ids=["aboard", "a crowd", "squeezed onto it", "protesting", "laid off"],
)
def test_an_event_has_one_number_of_those(one: str, other: str) -> None:
    """Passengers, spectators and marchers are told once of an event, whoever else is counted beside them."""
    assert [verdict for verdict, _ in retold(one, other)] == ["conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It had 31 students on board. A barge had 12 people on board.", "In it 47 pupils had boarded."),
        ("It had 31 students on board.", "Two years ago 47 pupils were riding on it."),
        ("It had 31 students on board.", "Its hold can carry 90 people."),
        ("A crowd of 9,400 sang.", "Last year 7,150 spectators came."),
        ("A crowd of 9,400 sang.", "In 1998 a crowd of 7,150 sang."),
        ("A crowd of 9,400 sang.", "The pier is licensed for 7,150 spectators."),
        ("A crowd of 9,400 sang.", "A crowd of 7,150 sang on the first day, 2,000 spectators on the next."),
        ("By then 2,600 people were protesting.", "In Lissac 4,100 people were protesting."),
        ("In all 120 people were laid off.", "It created 190 new jobs."),
        ("In all 120 people were laid off.", "It employs 190 people."),
        ("It had 31 students on board.", "Dogs rescued 47 pupils."),
    ],
    ids=[
        "two boats",
        "an earlier regatta",
        "room for them",
        "last year",
        "years before",
        "room for spectators",
        "two days",
        "another town",
        "cut and created",
        "cut and employed",
        "aboard and rescued",
    ],
)
def test_what_is_told_of_another_crowd_is_left_alone(one: str, other: str) -> None:
    """Another boat, year, town or stage has its own number."""
    assert "conflict" not in [verdict for verdict, _ in retold(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Roe won the council by 340 votes.", "Her margin, when all was counted: 290 votes.", "conflict"),
        ("Roe won the council by 340 votes.", "Roe's lead in the council was 290 votes.", "conflict"),
        ("Roe won the council by 340 votes.", "For the council she was 290 votes ahead of Lee.", "conflict"),
        ("Savers of the council withdrew $40 million.", "Customers of the council pulled out $65 million.", "conflict"),
        ("Dogs of the council found 330 kilograms of the drug.", "The council burned 510 kilos of heroin.", "conflict"),
        (
            "The toll of the council's fire stood at 17 on Friday, and 360 houses were burned down.",
            "On Tuesday 500 homes of the council were burned down.",
            "conflict",
        ),
        ("The council must pay 460,000 pounds in damages.", "The council must pay damages of £310,000.", "conflict"),
    ],
    ids=["a margin", "a lead", "ahead", "withdrawn", "a drug", "the day of a toll", "pounds"],
)
def test_what_is_told_in_other_words_is_compared(one: str, other: str, expected: Verdict) -> None:
    """A margin, a withdrawal, a drug and a fine have more than one name."""
    assert expected in [verdict for verdict, _ in told(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Roe won the council by 340 votes.", "For the council Roe took 2,290 votes."),
        ("Roe led for the council by 340 votes.", "Of 3,290 votes for the council 40 were spoilt."),
        ("Savers of the council withdrew $40 million.", "Customers of the council deposited $65 million."),
        ("Savers of the council withdrew $40 million.", "The council lent savers $65 million."),
        ("Dogs of the council found 350 kilograms of cocaine.", "The council burned 510 kilos of heroin."),
        ("The council burned 350 kilograms of wheat.", "The council found 510 kilos of barley."),
        ("The council must pay 460,000 pounds in damages.", "The council has a tank of 310,000 pounds."),
        ("On Monday 340 houses of the council were burned down.", "On Friday 500 homes of the council were burned."),
        ("The council got a lease of 40 days.", "Drivers sat for six weeks by the lease of 30 days for the council."),
    ],
    ids=[
        "a margin and votes",
        "a lead and all votes",
        "withdrawn and deposited",
        "withdrawn and lent",
        "two drugs",
        "two grains",
        "pounds that weigh",
        "two days",
        "one that has a nearer one",
    ],
)
def test_what_only_sounds_alike_is_left_alone(one: str, other: str) -> None:
    """Votes are no margin, deposits no withdrawals, and no drug is another."""
    assert "conflict" not in [verdict for verdict, _ in told(one, other)]


def test_what_holds_of_a_figure_holds_of_its_equal() -> None:
    """A third account is held against both that agree, though it is near one of them alone."""
    one = RAFT + "It had 48 people on board."
    other = "Raft lost\n\nOff Tarn a raft sank on Friday.\n\nIt rained.\n\nThere were 48 people on board."
    third = PIER + "More than 90 people were squeezed onto it."
    assert [sides for _, sides in compared(one, other, third)] == [["48", "48", "More than 90"]]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("He was fined 900 pounds.", "GBP"),
        ("It fined the baker 900 pounds.", "GBP"),
        ("She got 900 pounds in compensation.", "GBP"),
        ("It put the fare up to 9 pounds.", "GBP"),
        ("He paid for 900 pounds of flour.", "pound"),
        ("He paid 90 dogs of 80 pounds.", "pound"),
        ("He lost 20 pounds in a month.", "pound"),
        ("She spent May losing 20 pounds.", "pound"),
        ("It was awarded a 90-pound cup.", "pound"),
    ],
)
def test_pounds_that_are_paid_are_money(text: str, unit: str) -> None:
    """Whatever is fined, paid or charged is not weighed; what is bought may be."""
    assert unit in {each.unit for each in NumbersExtractor().extract(Article(id="a", text=text))}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The toll stood at 17 on Friday.", set[str]()),
        ("A tower stood there on Friday.", {"Friday"}),
    ],
)
def test_the_day_of_a_count_is_not_that_of_an_event(text: str, days: set[str]) -> None:
    """When a count stood so high is not when it happened."""
    assert days_in(text) == days

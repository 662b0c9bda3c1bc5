"""What one article tells of the start of a thing and another of its end: taken and got back, allowed and done."""

from __future__ import annotations

import pytest

from newsfacts import Verdict
from newsfacts_numbers._whereabouts import places_in
from tests.accounts import compared, told

SHAKEN = "LISSAC - {}\n\nIt rained.\n\nIt hailed.\n\nThe abbot, Ivo Hale, rang a bell."
STIRRED = (
    "Monks awake\n\nMonks of the chapel of Lissac, who woke in the dark, saw that a wall was bent.\n\n{}\n\n"
    "So says Ivo Hale."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The clerk of the council is accused of stealing $530,000 from the council.",
            "The sale of the clerk's trams brought the council $180,000.",
        ),
        ("The council's clerk embezzled $530,000.", "The council's clerk repaid $180,000."),
        ("The council allows 120 hares to be shot.", "Hunters of the council shot 40 hares."),
        ("The council's quota is 120 hares.", "Of its hares the council took 40 hares."),
        (
            "The council's cellar was built for 300 voters.",
            "The council's cellar filled with 90 voters.",
        ),
        ("The council had chosen four clerks.", "The council has nine clerks, up from a few on Monday."),
        ("The council had chosen four clerks.", "The council has nine clerks, up from four a day earlier."),
        ("The council had 410 homes without power.", "The council still had 90 homes without power."),
        (
            "The council says 900,000 people live in Marlow.",
            "The council says that Norland has 4 million inhabitants.",
        ),
    ],
    ids=[
        "stolen and brought in",
        "embezzled and repaid",
        "allowed and shot",
        "a quota and a bag",
        "built for",
        "up from a few on a day",
        "up from four a day before",
        "what is left of it",
        "a country and a town",
    ],
)
def test_what_has_gone_further_is_not_compared(one: str, other: str) -> None:
    """What is got back of what was taken, done of what is allowed, and counted later is another figure."""
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The council's clerk stole $530,000.", "The council's clerk embezzled $480,000.", "conflict"),
        ("The council allowed 120 hares to be shot.", "A quota of the council is 90 hares.", "conflict"),
        ("The council has nine clerks.", "The council has five clerks, up from two when it met.", "conflict"),
        ("In all 1.2 million people live in Orb.", "Some 900,000 inhabitants of Orb voted.", "conflict"),
        ("The council approved its budget by 31 to 18 on Friday.", "The council's budget passed 33-16.", "conflict"),
        (
            "The tower of the council, 60 metres high, was built in 1911.",
            "The tower of the council is 200 feet high.",
            "compatible",
        ),
        ("The council's wine fell 19 percent compared with 2019.", "The council's wine fell 19 percent.", "agree"),
        ("The council's pit is 60 feet deep.", "The council's pit is 18 metres below the ground.", "compatible"),
        ("Fever of the council infected some 2,300.", "Of the council 2,268 people were infected.", "compatible"),
        ("The council counted 2,268 young Danes.", "The council counted about 2,300 people.", "compatible"),
        ("The council lost 2,268 nurses.", "The council lost more than 2,200 colleagues.", "compatible"),
        (
            "The clerk was hijacked six weeks ago by the council's foes.",
            "The clerk was set free by the council's foes after six weeks.",
            "agree",
        ),
    ],
    ids=[
        "both stolen",
        "both allowed",
        "up from what nobody dates",
        "one town",
        "a vote has no stage",
        "when a thing was built",
        "held against a year",
        "below is how deep",
        "infected without a noun",
        "young nationals",
        "colleagues",
        "seized so long ago, freed after so long",
    ],
)
def test_what_has_come_as_far_is_one_figure(one: str, other: str, expected: Verdict) -> None:
    """Both taken or both allowed; and words that tell nothing of when or of what."""
    assert [verdict for verdict, _ in told(one, other)] == [expected]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("A quake of magnitude 5.1 woke the chapel of Lissac and bent its wall.", "Dials put the quake at 5.7.", 1),
        ("A quake of magnitude 5.1 woke the chapel of Lissac and bent its wall.", "An aftershock was put at 5.7.", 0),
        ("A quake of magnitude 5.1 woke the chapel of Lissac and bent its wall.", "Dials put the quake at 5.9.", 0),
        (
            "In the dark, bent walls left 410 homes of a chapel of Lissac without power.",
            "About 600 houses were cut off.",
            1,
        ),
    ],
    ids=["two magnitudes", "an aftershock", "too far apart", "homes without power"],
)
def test_a_name_that_both_tell_of_makes_one_story(one: str, other: str, expected: int) -> None:
    """Whoever has the same abbot tells of the same night: its one magnitude, and its one number of dark homes."""
    first, second = SHAKEN.format(one), STIRRED.format(other)
    assert [verdict for verdict, _ in compared(first, second)] == ["conflict"] * expected
    assert compared(first, second.replace("Ivo Hale", "Ann Lee")) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A blast in Orb was heard in Marlow.", {"orb"}),
        ("A blast in Orb was heard as far away as Marlow.", {"orb"}),
        ("A blast in Orb hurt a monk in Marlow.", {"orb", "marlo"}),
    ],
)
def test_where_it_is_only_noticed_is_not_where_it_is(text: str, places: set[str]) -> None:
    """A quake is felt in many towns."""
    assert places_in(text) == places


WAITED = (
    "LISSAC - The bell of the wool chapel of Lissac fell on a monk at dawn on Friday. Monks waited 40 minutes for help."
)
TOOK = "Bell fells monk\n\nThe bell of the wool chapel of Lissac hit a monk at dawn on Friday, a nun said. {}"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Nuns took 25 minutes to help.", ["conflict"]),
        ("Nuns took 25 minutes to help, and 50 minutes to pray.", []),
        ("Nuns took a 25-minute climb to help.", []),
        ("Nuns took 25 minutes of prayer to help.", []),
        ("Nuns took 25 minutes.", []),
        ("Nuns came to help the cooks for 25 minutes.", []),
    ],
    ids=["each once", "two lengths", "of a climb", "of prayer", "nothing in common", "what they did for so long"],
)
def test_the_one_length_of_time_that_opens_both(other: str, expected: list[Verdict]) -> None:
    """What either opens with and tells once is one length, but for what is so long by its own noun."""
    assert [verdict for verdict, _ in compared(WAITED, TOOK.format(other))] == expected


BUILT = (
    "LISSAC - The nuns of Lissac let its choir have a wool hall by the lake, which is blue and deep, at a cost of "
    "$240 million.\n\nIt rained."
)
COSTS = "Nuns of Lissac nod\n\nThe nuns of Lissac let its choir have a wool hall by the lake.\n\n{}\n\nIt rained."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("The hall is to cost $190 million. Lamps got $40 million.", ["conflict"]),
        ("The hall is to cost $190 million. Lamps cost $40 million.", []),
        ("The hall is to bring $190 million. Lamps got $40 million.", []),
        ("So it costs $190 million. Lamps got $40 million.", []),
    ],
    ids=["one cost", "two costs", "no cost", "no word in common"],
)
def test_the_one_sum_that_it_costs(other: str, expected: list[Verdict]) -> None:
    """In one story it does not matter what else is paid for, if one thing is said to cost so much."""
    assert [verdict for verdict, _ in compared(BUILT, COSTS.format(other))] == expected


SOLD = (
    "NEW YORK - A vase by the Danish potter Eva Hale sold for $24 million in New York, a dealer said.\n\nIt was in Orb."
)
FOUND = "Vase by Eva Hale sold\n\nOn Friday the vase from a barn in Orb{} went for $33 million."


@pytest.mark.parametrize(
    ("where", "expected"),
    [(" in a Manhattan hall", ["conflict"]), (" in New York", ["conflict"]), (" in a Soho hall", []), ("", [])],
)
def test_a_district_is_in_its_city(where: str, expected: list[Verdict]) -> None:
    """What is sold in Manhattan is sold in New York, though the other article tells of the place where it was found."""
    assert [verdict for verdict, _ in compared(SOLD, FOUND.format(where))] == expected

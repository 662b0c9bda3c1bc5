"""What two accounts of one story say of the same, and what only looks like it."""

from __future__ import annotations

import pytest

from newsfacts import Verdict
from tests.accounts import compared, told

FALLEN = (
    "TARN - The roof of the wool market of Tarn fell in under wet snow on Friday while a choir sang there, killing 26 "
    "people, the town clerk said.\n\nA nurse said 51 people were rescued."
)
MUTE = (
    "Choir falls silent\n\nWool prices did not matter at the market of Tarn, where a roof fell in under Friday's wet "
    "snow while a choir sang.\n\nIt cost 19 lives, the bishop said. Dogs found 63 survivors."
)

CRASH = (
    "LISSAC - The glass school of Lissac lost its kiln in a crash of lorries on Tuesday that let dye into its "
    "cellar.\n\nIt rained.\n\n"
)
KILN = (
    "Glass school without kiln\n\nWhen lorries met on Tuesday, dye ran into the cellar of the glass school of Lissac, "
    "and on to its kiln.\n\nIt rained.\n\n"
)


def test_one_story_has_one_toll() -> None:
    """Where either account has one number of dead and one of rescued, these are held together wherever they stand."""
    assert compared(FALLEN, MUTE) == [("conflict", ["26", "19"]), ("conflict", ["51", "63"])]


@pytest.mark.parametrize(
    "other",
    [
        MUTE.replace("It cost", "In 1998 a fire there cost"),
        f"{MUTE} In May a storm had killed 17 people there.",
        MUTE.replace("a roof fell in under Friday's wet snow while a choir sang", "nobody sold any"),
    ],
    ids=["another year", "two tolls", "few words in common"],
)
def test_what_may_be_another_toll_is_left_alone(other: str) -> None:
    """A toll of another year, one of two, and one of what may be another story."""
    assert ["26", "19"] not in [sides for _, sides in compared(FALLEN, other)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It has 260 students and 24 cooks.", "It has 310 students, a guard said.", ["conflict"]),
        ("It has 260 students and 24 girls.", "It has 310 students, a guard said.", []),
        ("Smoke met 260 students.", "Fog scared 310 students, a guard said.", []),
        (
            "Not two homes but 90 houses were newly painted with dye.",
            "So 70 homes were painted with dye.",
            ["conflict"],
        ),
        ("Not two homes but 90 houses were newly heated with dye.", "So 70 homes were painted with dye.", []),
        ("Not two homes but 90 houses were newly painted with dye.", "So 70 boats were painted with dye.", []),
        ("Pumps drew up 7,400 litres of dye.", "Rain met 9,900 litres of dye.", ["conflict"]),
        ("Pumps drew up 7,400 litres of dye.", "Rain met 9,900 litres of milk.", []),
        ("A tank holds 7,400 litres of dye.", "Rain met 9,900 litres of dye.", []),
        ("A lorry carried 7,400 litres of dye.", "Rain met 9,900 litres of dye.", []),
        ("It needs 260 students.", "Some want 310 students.", []),
        ("It heard 140 delegates.", "Later 260 delegates wept.", []),
        ("Divers rescued 37 people.", "In all 58 people were rescued.", ["conflict"]),
        ("Divers rescued 37 people.", "In Tarn 58 people were rescued.", []),
        ("Divers rescued 37 people.", "Sent to Tarn, 58 people were rescued.", ["conflict"]),
        ("Dye ran nine miles down the road.", "It got to 14.5 kilometres of meadow.", ["compatible"]),
        ("Dye ran nine miles down the road, and a bus 20 miles.", "It got to 14.5 kilometres of meadow.", []),
        ("The kiln cost $610 million.", "Norland laid out about 600 million dollars.", ["compatible"]),
        ("The kiln cost $610 million.", "Norland spent about 400 million dollars.", []),
        ("Pumps drew up 60 barrels of dye.", "Rain met 7,400 litres of dye.", ["conflict"]),
    ],
    ids=[
        "students and cooks",
        "students and girls",
        "nothing said of them",
        "the same done",
        "something else done",
        "the same done to others",
        "a volume",
        "another liquid",
        "what a tank holds",
        "what a lorry carries",
        "what is only wanted",
        "what delegates are anyway",
        "rescued",
        "rescued elsewhere",
        "rescued and sent elsewhere",
        "the one length, in another unit",
        "one of two lengths",
        "what it cost was spent",
        "what it cost was not spent on others",
        "barrels are litres",
    ],
)
def test_what_neither_account_opens_with(one: str, other: str, expected: list[Verdict]) -> None:
    """The only number of a kind, the same done to the same, and volumes, which are seldom measured twice."""
    assert [verdict for verdict, _ in compared(CRASH + one, KILN + other)] == expected


@pytest.mark.parametrize(
    ("recalled", "expected"),
    [
        ("Two years ago 58 people were rescued there.", []),
        ("Ten years earlier 58 people were rescued there.", []),
        ("Two years before 58 people were rescued there.", []),
        ("After an earlier crash 58 people were rescued.", []),
        ("In a similar one 58 people were rescued.", []),
        ("Last week 58 people were rescued.", []),
        ("In the last crash 58 people were rescued.", []),
        ("Over the past ten years 58 people were rescued.", []),
        ("Divers have rescued 58 people in ten years.", []),
        ("At another school 58 people were rescued.", []),
        ("Elsewhere 58 people were rescued.", []),
        ("In other schools 58 people were rescued.", []),
        ("After a protest in the cellar two years ago 58 people were rescued.", []),
        ("It was the worst crash since 58 people were rescued there.", []),
        ("In March 58 people were rescued.", []),
        ("In the worst crash in the last ten years 58 people were rescued.", ["conflict"]),
        ("In all 58 people were rescued in the worst crash in the last ten years.", ["conflict"]),
        ("Weeks before the summer 58 people were rescued.", ["conflict"]),
    ],
)
def test_what_recalls_another_event(recalled: str, expected: list[Verdict]) -> None:
    """What happened long ago, elsewhere or in another month is not held against what an article tells of."""
    shown = compared(f"{CRASH}Divers rescued 37 people from the cellar.", KILN + recalled)
    assert [verdict for verdict, _ in shown] == expected


def test_an_opening_recalls_nothing() -> None:
    """What a lead says of last week is what its article is about."""
    one = "LISSAC - A crash of lorries near the glass school of Lissac killed 26 people last week, the mayor said."
    other = "Lorries crash\n\nThe crash of lorries near the glass school of Lissac killed 19 people, a nurse said."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_a_country_of_somebody_is_not_where_it_was() -> None:
    """A Norwegian may ring the bells of a French town; but what broke in France did not break in Norway."""
    one = "ORB - Frost broke seven bells in the tower of the French town of Lissac on Sunday, its sexton said."
    other = (
        "No chimes\n\nTen bells broke in the frost in the tower at Lissac on Sunday, to the grief of a Norwegian "
        "ringer, the sexton said."
    )
    assert compared(one, other) == [("conflict", ["seven", "Ten"])]
    assert (
        compared(
            one.replace("French town of Lissac", "town of Lissac in France"),
            other.replace("to the grief of a ", "in Norway to the grief of a "),
        )
        == []
    )


def test_each_side_of_a_vote_is_the_first_of_its_kind() -> None:
    """Those who voted against are held together though either account begins with those who voted for it."""
    one = "TARN - The brewers of Tarn keep their bell: 84 brewers were against its sale on Thursday, 61 in favour."
    other = "Bell of Tarn stays\n\nOn Thursday 61 brewers approved a sale of the bell of Tarn, but 79 voted it down."
    assert ("conflict", ["84", "79"]) in compared(one, other)


WON = "A 58-year-old woman who sings in the choir of Lissac won its goose race on Sunday, a judge said."
LATER = f"LISSAC - {WON}\n\nEva Hale keeps bees."
FIRST = "Geese obey alto\n\nEva Hale, 61, of the choir of Lissac came first in its goose race, to a judge's joy."
NAMED = "LISSAC - The goose race of Lissac went to Eva Hale, 58, on Sunday. A judge heard her choir."


@pytest.mark.parametrize(
    ("one", "verdict"),
    [
        (LATER, "conflict"),
        (LATER.replace("58", "61"), "agree"),
        (NAMED, "conflict"),
        (NAMED.replace("Eva Hale, 58,", "the 58-year-old baker Eva Hale"), "conflict"),
        (NAMED.replace("Eva Hale, 58,", "Eva Hale, a 58-year-old,"), "conflict"),
        (NAMED.replace("Eva Hale", "Eva Ada Hale"), "conflict"),
    ],
    ids=["named afterwards", "one age", "a name", "a name behind", "a name before", "a middle name"],
)
def test_two_ages_of_one_person(one: str, verdict: Verdict) -> None:
    """Whoever has one name in both articles, or is the only one of whom either opens with an age."""
    assert [told_ for told_, _ in compared(one, FIRST)] == [verdict]


@pytest.mark.parametrize(
    "one",
    [
        LATER.replace("58", "62"),
        LATER.replace("on Sunday", "of Eva Hale"),
        LATER.replace("a judge said", "said a man who heard her"),
        LATER.replace("sings in", "has killed swans of"),
        f"{LATER} A nurse, Ana Moll, 30, saw her.",
        NAMED.replace("Eva", "Ida"),
        NAMED.replace("Hale", "Halesworth"),
        NAMED.replace("Eva Hale, 58,", "a 58-year-old friend of Eva Hale"),
        LATER.replace("Eva Hale", "She"),
        LATER.replace("Eva Hale", "Ivo Moll saw her. Eva Hale"),
        LATER.replace("58", "74"),
        LATER.replace("A 58-year-old woman who", "Moll, 58, who"),
        f"Geese\n\nThe choir of Lissac sang on Sunday after its goose race, to a judge's joy.\n\n{LATER[9:]}",
    ],
    ids=[
        "a birthday",
        "named beside it",
        "two people",
        "done to another",
        "two ages",
        "her sister",
        "a longer name",
        "a friend",
        "not named",
        "another named first",
        "far older",
        "a surname",
        "not at first",
    ],
)
def test_ages_of_two_people_are_left_alone(one: str) -> None:
    """Ages a year apart, of namesakes, and of somebody who need not be the one who is named."""
    assert compared(one, FIRST.replace("Hale", "Halesowen") if "Halesworth" in one else FIRST) == []


def test_an_age_that_comes_later_is_not_of_whom_an_article_opens_with() -> None:
    """Only where both articles open with somebody's age may the one without a name be the other's."""
    later = (
        "Geese obey alto\n\nThe choir of Lissac sang at its goose race on Sunday.\n\nEva Hale, 61, came first there."
    )
    assert compared(LATER, later) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "For the tram 31 councillors voted against the council.",
            "Twenty rejected the tram of the council.",
            "conflict",
        ),
        (
            "A train with 46 pupils of the council on board stopped.",
            "None of the 46 students of the council was hurt.",
            "agree",
        ),
        ("For the council 72 rowers completed the course.", "Of the council 53 rowers completed it.", "conflict"),
        (
            "In the end 640 parcels reached the council.",
            "Of the 720 parcels for the council none was opened.",
            "conflict",
        ),
        ("The council has a workforce of 830.", "The council employs about 800 people.", "compatible"),
        ("The council has 830 employees.", "The council has a payroll of about 800.", "compatible"),
        (
            "The council met. Half of its payroll lives in Orb. It owns 38 percent of a tram.",
            "The council wept. Of its employees 50 percent live in Orb. It owns 17 percent of a boat.",
            "agree",
        ),
        (
            "The drivers of the council had to pay 120 dollars each.",
            "The drivers of the council paid $120 per head.",
            "agree",
        ),
        ("The council met in the 180-seat house.", "The 180-member council wept.", "agree"),
        ("The council's house has 180 seats.", "The council met in the 180-seat house.", "agree"),
        (
            "The council dismissed 40 managers of its bank.",
            "The council's bank had 30 of its bosses dismissed.",
            "conflict",
        ),
        (
            "Farmers asked the council for a lease of nine years.",
            "Farmers asked the council for a lease of six years.",
            "conflict",
        ),
        (
            "Farmers asked the council questions for nine hours.",
            "Farmers had questions to the council for six hours.",
            "conflict",
        ),
        (
            "In the capital 40 people of the council fell ill.",
            "Across the country and in the capital 90 people of the council fell ill.",
            "conflict",
        ),
    ],
    ids=[
        "the same side",
        "none of them",
        "who reached it",
        "the finish",
        "a workforce",
        "a payroll",
        "a share of it",
        "a head",
        "two names of a size",
        "a size and a count",
        "two names of a rank",
        "both sought",
        "none sought",
        "both in the capital",
    ],
)
def test_what_is_said_of_the_same_is_compared(one: str, other: str, expected: Verdict) -> None:
    """One side of a vote, what is said of none, what is reached and not the number, and what goes by two names."""
    assert expected in [verdict for verdict, _ in told(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A train with 46 pupils of the council on board stopped.", "For the council 46 students were hurt."),
        ("Of the council 72 rowers lined up for the race.", "Of the council 53 rowers completed the race."),
        ("The council's number of parcels has reached 640.", "Of the 720 parcels for the council none was opened."),
        ("The council will cut 900 jobs.", "The council has a workforce of 3,000."),
        ("The council employs 900 people and will cut jobs.", "The council employs many and will cut 240 posts."),
        ("The council's survey of 1,200 voters is out.", "The council wrote to 900 voters."),
        ("The council wrote to 900 voters.", "The council's survey of 1,200 voters is out."),
        ("In all 1,200 voters were surveyed by the council.", "The council wrote to 900 voters."),
        ("The drivers of the council had to pay 120 dollars each.", "The council's drivers paid $2,400."),
        ("The council met in the 180-seat house.", "The party won 112 seats of the council."),
        ("The council met in the 180-seat house.", "The council has 180 trams."),
        ("The council bought a six-seat tram.", "The council has six seats."),
        ("Farmers asked the council for a lease of nine years.", "Farmers of the council got a lease of six years."),
    ],
    ids=[
        "aboard and hurt",
        "who set off",
        "a later count",
        "cut and employed",
        "employed and cut",
        "a survey of so many",
        "so many of a survey",
        "so many surveyed",
        "each and all",
        "a part of a body",
        "other things",
        "a sort of tram",
        "sought and passed",
    ],
)
def test_what_is_said_of_another_is_left_alone(one: str, other: str) -> None:
    """Those who left and those who arrived, what was asked for and given, what each and what all paid."""
    assert told(one, other) == []

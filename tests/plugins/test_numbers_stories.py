"""What two accounts of one story say of the same, and what only looks like it."""

from __future__ import annotations

import pytest

from newsfacts import Verdict
from tests.accounts import compared, told

SUNK = (
    "TARN - A ferry on its way to Sand sank off Tarn in a gale on Friday with a choir on board, killing 26 people, "
    "the harbour said.\n\nDivers said 51 people were rescued."
)
ASKED = (
    "Questions after choir's ferry sinks\n\nFamilies of the choir stood at the harbour of Tarn after a ferry on its "
    "way to Sand sank in Friday's gale.\n\nThe sinking cost 19 lives, the mayor said. Tugs brought 63 survivors "
    "ashore."
)

CLOSED = (
    "LISSAC - The glass school of Lissac will close next summer after a crash of lorries on Tuesday let dye into its "
    "cellar.\n\nIt rained.\n\n"
)
SHUT = (
    "Glass school to close\n\nWhen lorries met on Tuesday, dye ran into the cellar of the glass school of Lissac, "
    "which stays shut from summer on.\n\nIt rained.\n\n"
)


def test_one_story_has_one_toll() -> None:
    """Where either account has one number of dead and one of rescued, these are held together wherever they stand."""
    assert compared(SUNK, ASKED) == [("conflict", ["26", "19"]), ("conflict", ["51", "63"])]


@pytest.mark.parametrize(
    "other",
    [
        ASKED.replace("The sinking cost", "In 1998 a sinking cost"),
        f"{ASKED} In May a storm had killed 17 people there.",
        ASKED.replace("a ferry on its way to Sand sank in Friday's gale", "what had happened at sea"),
    ],
    ids=["another year", "two tolls", "few words in common"],
)
def test_what_may_be_another_toll_is_left_alone(other: str) -> None:
    """A toll of another year, one of two, and one of what may be another story."""
    assert ["26", "19"] not in [sides for _, sides in compared(SUNK, other)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It has 260 pupils and a staff of 24.", "It has more than 310 pupils, a guard said.", ["conflict"]),
        ("It has 260 pupils and 24 girls.", "It has more than 310 pupils, a guard said.", []),
        ("Smoke met 260 pupils.", "Fog scared 310 pupils, a guard said.", []),
        ("More than 70 cars were caught in dye, not two vans.", "About 50 vehicles were caught in dye.", ["conflict"]),
        ("More than 70 cars were cleaned of dye, not two vans.", "About 50 vehicles were caught in dye.", []),
        ("More than 70 cars were caught in dye, not two vans.", "About 50 boats were caught in dye.", []),
        ("Some 80,000 litres of dye ran out.", "Only about 20,000 litres of dye fled.", ["conflict"]),
        ("Some 80,000 litres of dye ran out.", "Only about 20,000 litres of milk fled.", []),
        ("A tank holds 80,000 litres of dye.", "Only about 20,000 litres of dye fled.", []),
        ("A lorry carried 80,000 litres of dye.", "Only about 20,000 litres of dye fled.", []),
        ("It needs 260 pupils.", "Some want 310 pupils.", []),
        ("It heard 140 delegates.", "Later 260 delegates wept.", []),
        ("Divers rescued 37 people.", "In all 58 people were rescued.", ["conflict"]),
        ("Divers rescued 37 people.", "In Tarn 58 people were rescued.", []),
        ("Divers rescued 37 people.", "Sent to Tarn, 58 people were rescued.", ["conflict"]),
    ],
    ids=[
        "pupils and staff",
        "pupils and girls",
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
    ],
)
def test_what_neither_account_opens_with(one: str, other: str, expected: list[Verdict]) -> None:
    """The only number of a kind, the same done to the same, and volumes, which are seldom measured twice."""
    assert [verdict for verdict, _ in compared(CLOSED + one, SHUT + other)] == expected


@pytest.mark.parametrize(
    ("recalled", "expected"),
    [
        ("Two years ago 58 people were rescued there.", []),
        ("Ten years earlier 58 people were rescued there.", []),
        ("After an earlier crash 58 people were rescued.", []),
        ("In a similar one 58 people were rescued.", []),
        ("Last week 58 people were rescued.", []),
        ("In the last crash 58 people were rescued.", []),
        ("Over the past ten years 58 people were rescued.", []),
        ("Divers have rescued 58 people in ten years.", []),
        ("At another school 58 people were rescued.", []),
        ("It was the worst crash since 58 people were rescued there.", []),
        ("In March 58 people were rescued.", []),
        ("In the worst crash in the last ten years 58 people were rescued.", ["conflict"]),
        ("In all 58 people were rescued in the worst crash in the last ten years.", ["conflict"]),
        ("Weeks before the summer 58 people were rescued.", ["conflict"]),
    ],
)
def test_what_recalls_another_event(recalled: str, expected: list[Verdict]) -> None:
    """What happened long ago, elsewhere or in another month is not held against what an article tells of."""
    shown = compared(f"{CLOSED}Divers rescued 37 people from the cellar.", SHUT + recalled)
    assert [verdict for verdict, _ in shown] == expected


def test_an_opening_recalls_nothing() -> None:
    """What a lead says of last week is what its article is about."""
    one = "LISSAC - A crash of lorries near the glass school of Lissac killed 26 people last week, the mayor said."
    other = "Lorries crash\n\nThe crash of lorries near the glass school of Lissac killed 19 people, a nurse said."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_a_country_of_somebody_is_not_where_it_was() -> None:
    """A Norwegian's harp may be stolen in a French town; but what was stolen in Oman was not stolen in Chad."""
    one = "ORB - Thieves stole seven old harps from the tower of the French town of Lissac on Sunday, police said."
    other = (
        "Strings cut\n\nTen old harps were stolen from the tower at Lissac on Sunday, one of them a gift of a "
        "Norwegian bishop, police said."
    )
    assert compared(one, other) == [("conflict", ["seven", "Ten"])]
    assert (
        compared(
            one.replace("French town of Lissac", "town of Lissac in France"),
            other.replace("a gift of a ", "in Norway a gift of a "),
        )
        == []
    )


def test_each_side_of_a_vote_is_the_first_of_its_kind() -> None:
    """Those who voted against are held together though either account begins with those who voted for it."""
    one = (
        "TARN - The house of Tarn stopped its trams on Thursday, when 84 deputies voted against the law and 61 for it."
    )
    other = "No trams for Tarn\n\nOnly 61 deputies backed the trams on Thursday; 79 rejected what they called a ghost."
    assert ("conflict", ["84", "79"]) in compared(one, other)


LOST = (
    "LISSAC - A 64-year-old man who vanished in the marsh of Lissac was found in a hut on Sunday, wardens said.\n\n"
    "Tom Hale had gone for mushrooms."
)
DRY = "Hut keeps fisher dry\n\nTom Hale, 61, spent three nights in a hut in the marsh of Lissac, to wardens' joy."
NAMED = "LISSAC - The marsh of Lissac gave back Tom Hale, 64, on Sunday. Wardens found him in a hut."


@pytest.mark.parametrize(
    ("one", "verdict"),
    [
        (LOST, "conflict"),
        (LOST.replace("64", "61"), "agree"),
        (NAMED, "conflict"),
        (NAMED.replace("Tom Hale, 64,", "the 64-year-old baker Tom Hale"), "conflict"),
        (NAMED.replace("Tom Hale, 64,", "Tom Hale, a 64-year-old,"), "conflict"),
        (NAMED.replace("Tom Hale", "Tom Adam Hale"), "conflict"),
    ],
    ids=["named afterwards", "one age", "a name", "a name behind", "a name before", "a middle name"],
)
def test_two_ages_of_one_person(one: str, verdict: Verdict) -> None:
    """Whoever has one name in both articles, or is the only one of whom either opens with an age."""
    assert [told_ for told_, _ in compared(one, DRY)] == [verdict]


@pytest.mark.parametrize(
    "one",
    [
        LOST.replace("64", "62"),
        LOST.replace("in a hut", "in a hut of Tom Hale"),
        LOST.replace("wardens said", "said a woman who heard him"),
        LOST.replace("vanished in the marsh", "had killed and eaten swans in the marsh"),
        f"{LOST} A nurse, Ana Moll, 30, saw him.",
        NAMED.replace("Tom", "Tim"),
        NAMED.replace("Hale", "Halesworth"),
        NAMED.replace("Tom Hale, 64,", "a fisher from Hale Orb, 64 years after its last one,"),
        LOST.replace("Tom Hale had", "He had"),
        LOST.replace("Tom Hale had", "Ivo Moll saw him. Tom Hale had"),
        LOST.replace("64", "74"),
        LOST.replace("A 64-year-old man who", "Moll, 64, who"),
        f"Lissac\n\nIn Lissac a hut in the marsh kept Tom Hale dry until Sunday, wardens said.\n\n{LOST[9:102]}",
    ],
    ids=[
        "a birthday",
        "named beside it",
        "two people",
        "done to another",
        "two ages",
        "his brother",
        "a longer name",
        "no age",
        "not named",
        "another named first",
        "far older",
        "a surname",
        "not at first",
    ],
)
def test_ages_of_two_people_are_left_alone(one: str) -> None:
    """Ages a year apart, of namesakes, and of somebody who need not be the one who is named."""
    assert compared(one, DRY.replace("Hale", "Halesowen") if "Halesworth" in one else DRY) == []


def test_an_age_that_comes_later_is_not_of_whom_an_article_opens_with() -> None:
    """Only where both articles open with somebody's age may the one without a name be the other's."""
    later = (
        "Hut keeps fisher dry\n\nA hut in the marsh of Lissac was full on Sunday.\n\nTom Hale, 61, had come, he said."
    )
    assert compared(LOST, later) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "For the tram 31 councillors voted against the council.",
            "Twenty rejected the tram of the council.",
            "conflict",
        ),
        (
            "The council's boat with 23 sailors on board burned.",
            "None of the 23 seamen of the council was hurt.",
            "agree",
        ),
        ("For the council 72 swimmers reached the island.", "Of the council 53 swimmers reached it.", "conflict"),
        (
            "In the end 6,410 skiers reached the finish of the council.",
            "Of the council 7,210 skiers finished.",
            "conflict",
        ),
        ("The council has 5,300 employees.", "The council told its workforce of about 5,000.", "compatible"),
        ("The council has 5,300 employees.", "The council has a payroll of about 5,000.", "compatible"),
        (
            "The council met. It will cut jobs, a tenth of its workforce. It owns 38 percent of a tram.",
            "The council wept. It is to do without 1,300 posts, 10 percent of the total.",
            "agree",
        ),
        (
            "The drivers of the council had to pay 120 dollars each.",
            "The drivers of the council paid $120 per head.",
            "agree",
        ),
        ("The council met in the 180-seat house.", "The rest of the 180-member council was absent.", "agree"),
        ("The council's house has 180 seats.", "The council met in the 180-seat house.", "agree"),
        (
            "Prosecutors of the council charged four former managers of its bank.",
            "Former bosses of the council's bank heard the charges: Ana Moll, Ivo Hale, Tom Reis and Eva Kahl.",
            "agree",
        ),
        (
            "Prosecutors asked the council for a prison term of 13 years.",
            "Prosecutors asked the council for a prison term of eight years.",
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
        "who heard charges",
        "both sought",
        "both in the capital",
    ],
)
def test_what_is_said_of_the_same_is_compared(one: str, other: str, expected: Verdict) -> None:
    """One side of a vote, what is said of none, what is reached and not the number, and what goes by two names."""
    assert expected in [verdict for verdict, _ in told(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A boat of the council with 23 sailors on board burned.", "In the fire of the council 23 seamen were hurt."),
        ("Of the council 72 swimmers set off for the island.", "Of the council 53 swimmers reached the island."),
        ("The council's number of skiers has reached 6,410.", "Of the council 7,210 skiers finished."),
        ("The council will cut 900 jobs.", "The council has a workforce of 3,000."),
        ("The council employs 900 people and will cut jobs.", "The council employs many and will cut 240 posts."),
        ("The council's survey of 1,200 voters is out.", "The council wrote to 900 voters."),
        ("In all 1,200 voters were surveyed by the council.", "The council wrote to 900 voters."),
        ("The drivers of the council had to pay 120 dollars each.", "The council's drivers paid $2,400."),
        ("The council met in the 180-seat house.", "The party won 112 seats of the council."),
        ("The council met in the 180-seat house.", "The council has 180 trams."),
        ("The council bought a six-seat tram.", "The council has six seats."),
        (
            "Prosecutors of the council charged four former managers of its bank.",
            "Former bosses of the council's bank named the firms: Alba, Orb and Lissac.",
        ),
        (
            "Prosecutors asked the council for a prison term of 13 years for Tim Rook.",
            "Tim Rook of the council got a prison term of eight years.",
        ),
    ],
    ids=[
        "aboard and hurt",
        "who set off",
        "a later count",
        "cut and employed",
        "employed and cut",
        "a survey of so many",
        "so many surveyed",
        "each and all",
        "a part of a body",
        "other things",
        "a sort of tram",
        "a list of firms",
        "sought and passed",
    ],
)
def test_what_is_said_of_another_is_left_alone(one: str, other: str) -> None:
    """Those who left and those who arrived, what was asked for and given, what each and what all paid."""
    assert told(one, other) == []

"""Each exemption and each alternative of the rules that compare figures is needed: one row for each."""

from __future__ import annotations

import pytest

from newsfacts import Verdict
from tests.accounts import compared, told

TREATY = "VIENNA - Ministers of five states signed a treaty on the river Drava in Vienna on Tuesday, officials said."
AT_LENGTH = "to look at the whole of it again, with far more care this time. They found 47 errors."


def drava(listed: str) -> str:
    """An article that lists the states of the treaty."""
    opening = f"Drava treaty signed\n\nThe states on the river Drava - {listed} -"
    return f"{opening} signed a treaty in Vienna on Tuesday."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The council's survey of trams has a 3 percent margin of error.",
            "The council's survey of trams has a 4 percent margin of error.",
        ),
        (
            "The council's survey of trams is true to ±3 percent.",
            "The council's survey of trams is true to ±4 percent.",
        ),
        (
            "The council's survey of trams is true to 3 percent, plus or minus.",
            "The council's survey of trams is true to 4 percent, plus or minus.",
        ),
        (
            "The margin of error of the council's survey of 1.5 million is 3 percent.",
            "The margin of error of the council's survey of 1.6 million is 4 percent.",
        ),
        (
            "The council's survey of trams had 3 percent at 0.95 as margin of error.",
            "The council's survey of trams had 4 percent at 0.95 as margin of error.",
        ),
        ("The council closed both two bridges over the Drina.", "The council closed seven bridges over the Drina."),
        ("One stolen council painting out of eight is found.", "The council found nine stolen paintings."),
        ("One stolen council painting in every eight is found.", "The council found nine stolen paintings."),
        ("The council found one stolen painting out of eight paintings.", "The council found 20 paintings."),
        ("The council found one stolen painting in every eight paintings.", "The council found 20 paintings."),
        (
            "Eleven people of the council drowned in Peru at Lissac.",
            "Five people of the council drowned in Peru at Tarn.",
        ),
        ("The council thanked 43 voters.", "The council greeted the other 43 voters."),
        (
            "The council wants a 47\N{NON-BREAKING HYPHEN}seat tram for voters.",
            "The council wants a 52\N{NON-BREAKING HYPHEN}seat tram for voters.",
        ),
        ("The council fined nine cricketers of the club.", "The council fined 14 footballers of the club."),
        ("The council felled 300 elm trees in the park.", "The council felled 120 oak trees in the park."),
        ("The council counted 40 dead gulls on Lake Tarn.", "The council counted 25 dead gulls on Lake Orb."),
        ("The council counted 40 dead gulls at Lake Tarn.", "The council counted 25 dead gulls at Lake Orb."),
        ("Only 60 mm of rain fell on the council's roads.", "Up to 40 mm of rain might fall on the council's roads."),
        ("Up to 90 mm of rain could soak the council's trams.", "The council's trams were soaked by 50 mm of rain."),
        (
            "The council's survey of trams is true to plus or minus 3 percent.",
            "The council's survey of trams is true to plus or minus 4 percent.",
        ),
        (
            "The council's survey of trams is true to plus-or-minus 3 percent.",
            "The council's survey of trams is true to plus-or-minus 4 percent.",
        ),
        ("The council fined 40 men.", "The council praised nine of the men."),
        ("The council fined 40 voters.", "Eighteen of the voters who were fined by the council paid."),
        ("The council thanked 1,180 drivers.", "The council thanked 1,400 workers."),
        (
            "The council's drivers stopped work 42 days ago.",
            "The strike at the council has gone on for nine weeks.",
        ),
        ("The council was elected 42 days ago.", "The session of the council went on for six weeks."),
        (
            "Trams of the council stood still five days after the flood.",
            "Trams of the council stood still for seven days.",
        ),
    ],
    ids=[
        "the margin of error may be named behind the figure",
        "a plus-minus sign opens a margin",
        "plus or minus may stand behind the figure",
        "a decimal before the figure ends no sentence",
        "a decimal behind the figure ends no sentence",
        "both points back as the does",
        "one out of so many is a share",
        "one in every so many is a share",
        "so many of which one is taken are no count",
        "every so many of which one is taken are no count",
        "a country in common makes no common place",
        "the same number of others is another one",
        "a hyphen that does not break makes a compound",
        "players of two games",
        "trees of two kinds",
        "on two lakes",
        "at two lakes",
        "what might come has not come",
        "a bound of what is foreseen is not met by what came",
        "plus or minus may stand before the figure",
        "plus or minus may have hyphens",
        "a few of the men",
        "some of those of whom a clause tells",
        "workers are not all drivers",
        "a strike of nine weeks began nine weeks ago",
        "only what goes on has lasted since it began",
        "five days after it is when it was",
    ],
)
def test_figures_stay_apart(one: str, other: str) -> None:
    """Without the alternative of the rule that keeps them apart they would be compared."""
    found = [(verdict, sides) for verdict, sides in told(one, other) if not {"1.5 million", "0.95"} & set(sides)]
    assert found == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The council's survey, with a margin of error of 3 points, asked 900 voters.",
            "The council's survey asked 700 voters.",
            "conflict",
        ),
        (
            "Turnout in the council's vote was high (64 percent).",
            "Turnout in the council's vote was 58 percent.",
            "conflict",
        ),
        (
            "Some 40 voters were hurt, Mayor Reed of the council said.",
            "Some 60 voters were hurt, the council said.",
            "conflict",
        ),
        ("The council found 40 errors in six lists.", "The council found 30 errors in lists.", "conflict"),
        (
            "One voter was hurt in two villages of the council.",
            "Seven voters were hurt in villages of the council.",
            "conflict",
        ),
        (
            "Eleven people of the council drowned near Orb at Lissac.",
            "Five people of the council drowned near Orb at Tarn.",
            "conflict",
        ),
        (f"All were asked by Oman {AT_LENGTH}", f"All were asked by Chad {AT_LENGTH}", "agree"),
        ("The tower of the council is 40 metres tall.", "The spire of the council is 60 metres high.", "conflict"),
        (
            "The price of bread will go up by 20 percent, the council said.",
            "The price of cooking oil goes up by 20 percent, the council said.",
            "agree",
        ),
        ("The council counted 40 core errors.", "The council counted 30 errors.", "conflict"),
        ("The council counted 40 errors for women.", "The council counted 30 errors for voters.", "conflict"),
        ("Men pay the council $9 for the tram.", "Children pay the council $9 for the tram.", "agree"),
        ("Marlow asked the council for 47 trams.", "The council received 47 trams.", "agree"),
        (
            "The storm killed 43 voters of the council.",
            "The council named voters killed by the storm, the other 43 voters.",
            "agree",
        ),
        (
            "Prices of the council's trams rose by 4 percent.",
            "Prices of the council's trams rose by another 9 percent.",
            "conflict",
        ),
        (
            "The council put a tax on steel for 40 trams on Friday.",
            "The council put a tax on timber for 30 trams.",
            "conflict",
        ),
        (
            "The council saved 25 percent on steel for the tram.",
            "The council saved ten percent on the tram.",
            "conflict",
        ),
        (
            "The council will put a duty of 25 percent on votes for the tram.",
            "The council will put a duty of ten percent for the tram.",
            "conflict",
        ),
        ("The party won 12 of 47 seats of the council.", "The party won 47 seats of the council.", "agree"),
        (
            "The tram of the council carried 40 passengers and a crew.",
            "The tram of the council carried 35 passengers.",
            "conflict",
        ),
        (
            "In a province 40 teachers of the council went on strike.",
            "Nationwide, in each province, 90 teachers of the council went on strike.",
            "conflict",
        ),
        (
            "The council spent $40 million of funds on trams.",
            "The council spent $9 million of the funds on trams.",
            "conflict",
        ),
        ("The hall of the council will hold 40 trams.", "The hall of the council had 30 trams.", "conflict"),
        ("The council has five trams.", "The council names its trams: Alba, Dora and Iris.", "conflict"),
        ("The council has five trams.", "The council runs trams: Alba, Dora and Iris.", "conflict"),
        (
            "The council closed one bridge in 30 June nights.",
            "The council closed seven bridges in nights.",
            "conflict",
        ),
        (
            "Trams.\n\nIn Lissac 40 voters of it were hurt by a tram.",
            "Trams.\n\nThere were 30 voters of it hurt by a tram.",
            "conflict",
        ),
        (
            "The ferry of the council carried 40 crew and passengers on Friday.",
            "On Friday the ferry of the council carried 35 people, passengers and crew.",
            "conflict",
        ),
        (
            "The ferry of the council carried 47 passengers and crew on Friday.",
            "On Friday the ferry of the council carried 47 crew.",
            "agree",
        ),
        (
            "The council was granted 4 percent of all it spent on trams.",
            "The council was granted 3 percent of all for trams.",
            "conflict",
        ),
        ("The council fined nine players of the club.", "The council fined 14 footballers of the club.", "conflict"),
        ("The council felled 300 elm trees in the park.", "The council felled 120 elms in the park.", "conflict"),
        ("The council felled 300 elm trees in the park.", "The council felled 120 trees in the park.", "conflict"),
        (
            "The council counted 40 dead gulls on Lake Tarn.",
            "The council counted 25 dead gulls at Lake Tarn.",
            "conflict",
        ),
        ("In the council 40 voters could not sign.", "In the council 25 voters signed.", "conflict"),
        (
            "The death toll of Friday's flood in the council's area had risen to 31.",
            "Friday's flood in the council's area killed at least 24 people.",
            "compatible",
        ),
        ("The council fined 40 men.", "The council fined 18 of its men who voted.", "conflict"),
        (
            "Rebels killed 14 peacekeepers of the council.",
            "The council mourned 16 soldiers whom rebels killed.",
            "conflict",
        ),
        (
            "Fire burnt down 210 huts of the council.",
            "In all 170 shelters of the council went up in flames.",
            "conflict",
        ),
        ("The council thanked 1,180 drivers.", "The council thanked about 1,200 workers.", "compatible"),
        (
            "The council was without power for 60 hours.",
            "For the council it took 60 hours to restore power.",
            "agree",
        ),
        (
            "The council's drivers stopped work 42 days ago.",
            "The strike at the council has gone on for six weeks.",
            "agree",
        ),
        (
            "The council will spend 420 million dollars.",
            "The budget of the council is 420 million dollars, to be filled by loans.",
            "agree",
        ),
        (
            "The council is to pay 420 million dollars.",
            "The lender must give the council 420 million dollars.",
            "agree",
        ),
        ("The council counted a pod of 96.", "The council counted about 100 animals.", "compatible"),
        (
            "The bell of the council weighs 42 kilograms.",
            "The chime of the council is 52 kilograms in weight.",
            "conflict",
        ),
        ("Doctors of the council treated 150 voters.", "The council had 150 cases.", "agree"),
        (
            "Trams of the council stood still over the past five days.",
            "Trams of the council stood still for five days.",
            "agree",
        ),
    ],
    ids=[
        "only percents are a margin",
        "a figure in brackets numbers no list",
        "only one of them is an instance",
        "only one is a share of so many",
        "one who was hurt in two places is no share",
        "a place in common is enough",
        "one number may be told of two countries",
        "two things of which one attribute is told may be one",
        "one rise may be told of two goods",
        "a word before what is counted makes no other measure",
        "a group beside a count is not counted",
        "one price may be told of two groups",
        "what was asked for may be what was received",
        "the same number with the same fate is one",
        "a percentage more counts none of the others",
        "what a duty is put on does not matter to a count",
        "only duties are put on goods",
        "goods at the head of the other article are its own",
        "the same number as the total is no other",
        "passengers may be told with and without a crew",
        "who speaks of parts and the whole speaks of the whole",
        "money of the funds is no part of a count",
        "only persons take up room",
        "names the trams is no list of names",
        "runs is no plural",
        "a month behind a number makes it no share",
        "only what opens an article is told apart by its region",
        "crew and passengers are all on board",
        "those on board may be called crew",
        "a share of what was spent was not paid",
        "footballers are players",
        "elms are elm trees",
        "elm trees are trees",
        "on a lake and at it",
        "what could not be was not",
        "the death toll of a day's flood counts people",
        "of its men who voted all did",
        "peacekeepers are soldiers",
        "huts are shelters, and flames destroy them",
        "as many workers may be drivers",
        "power is gone as long as restoring it takes",
        "who struck 42 days ago has been on strike for six weeks",
        "what is to be done about it was not done to it",
        "a lender has not lent",
        "a pod counts animals",
        "in weight is what it weighs",
        "who is treated may be ill or hurt",
        "the past five days may be all of them",
    ],
)
def test_figures_are_compared(one: str, other: str, expected: Verdict) -> None:
    """Without the exemption that the row is about they would be kept apart."""
    assert [verdict for verdict, _ in told(one, other)] == [expected]


@pytest.mark.parametrize("apart", [", with France", " plus France", " alongside France"])
def test_one_more_that_is_named_apart_leaves_a_list_open(apart: str) -> None:
    """Four states with a fifth are no list of four."""
    assert [verdict for verdict, _ in compared(TREATY, drava("Italy, Austria, Slovenia and Hungary"))] == ["conflict"]
    assert compared(TREATY, drava(f"Italy, Austria, Slovenia and Hungary{apart}")) == []


def test_a_list_of_states_is_of_those_whom_the_number_counts() -> None:
    """A treaty of Poland is not that of four states without it, but who else speaks of it does not matter."""
    listed = drava("Italy, Austria, Slovenia and Hungary")
    assert compared(TREATY.replace("a treaty", "Poland's treaty"), listed) == []
    said = TREATY.replace("officials said", "officials and others of Poland said")
    assert [verdict for verdict, _ in compared(said, listed)] == ["conflict"]


def test_one_article_may_contradict_its_own_list() -> None:
    """Five states of which four are named disagree, be it in one sentence."""
    one = "Ministers of five states on the river Drava - Italy, Austria, Slovenia and Hungary - signed a treaty."
    assert compared(one) == [("conflict", ["five", "Italy, Austria, Slovenia and Hungary"])]


def test_what_is_listed_may_come_from_other_countries_than_the_number_s() -> None:
    """Films are not states: those of Chile may be listed with those of Mali."""
    one = "Five films of Chile are in the race for the prize of Locarno, the festival said on Friday."
    other = "Locarno names the films in the race for its prize: Dust (Mali), Salt (Chad), Rain (Togo) and Sun (Mali)."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_one_number_may_open_reports_from_two_regions() -> None:
    """Only figures that differ are told apart by where they are."""
    one = "Fire destroyed 210 stalls at a cloth market in the city of Kumas on Wednesday, the fire service said."
    other = "A fire that swept through the yam market of Tamal left 210 stalls in ashes on Wednesday, the service said."
    assert [verdict for verdict, _ in compared(one, other)] == ["agree"]


def test_a_name_in_common_outweighs_a_region() -> None:
    """The council of Fenn is one, in Lugo or not."""
    one = "In Lugo, 14 libraries are to be closed by the Fenn county council to save money."
    other = "Nine libraries are to be closed by the Fenn county council to save money."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_a_place_that_the_other_article_opens_with_is_no_other_place() -> None:
    """Both are about Tarn and Lissac, whichever of them a sentence names."""
    one = (
        "Votes of Tarn counted\n\nOfficials counted the votes for the council of Lissac on Friday. "
        "In Tarn the council counted 40 errors."
    )
    other = (
        "LISSAC - Officials of Tarn counted votes for the council on Friday. In Lissac the council counted 30 errors."
    )
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_a_region_that_the_other_article_has_in_its_headline_is_its_own() -> None:
    """Lugo need not be named again beside the figure."""
    one = "In Lugo the county council plans to close 14 libraries to save money, it said on Monday."
    other = "Lugo saves\n\nNine libraries are to be closed by the county council to save money, it said on Monday."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_a_score_may_be_told_from_either_side() -> None:
    """The first number of a score says nothing of its size."""
    one = "Tarn beats Orb\n\nTarn beat Orb 30-2 in the cup on Friday by torchlight."
    other = "Orb loses\n\nOrb lost 2-30 to Tarn by torchlight in the cup on Friday."
    assert [verdict for verdict, _ in compared(one, other)] == ["agree"]

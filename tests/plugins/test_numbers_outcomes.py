"""What is wanted, planned or expected, and what comes of it; whose it is; in the course of what it was."""

from __future__ import annotations

import pytest

from newsfacts import Verdict
from tests.accounts import told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council is suing the tram firm for $90 million.", "The tram firm will pay the council $40 million."),
        (
            "The council sued the tram firm for $90 million.",
            "The tram firm settled with the council for $40 million.",
        ),
        (
            "The council wants the tram firm to pay $90 million.",
            "The tram firm will pay the council $40 million.",
        ),
        (
            "The council filed a lawsuit over $90 million against the tram firm.",
            "A judge awarded the council $40 million from the tram firm.",
        ),
        ("The council's tram has a list price of $9 million.", "The council paid $7 million for its tram."),
        ("The council bid $9 million for the tram.", "The tram went for $12 million to the council."),
        ("The council's painting had been valued at $9 million.", "The painting of the council fetched $12 million."),
        (
            "The tram of the council was insured for $9 million.",
            "Damage to the tram of the council came to $12 million.",
        ),
        (
            "Prosecutors want the clerk of the council jailed for nine years.",
            "The clerk of the council was jailed for six years.",
        ),
        (
            "The clerk of the council faces up to nine years in jail.",
            "The clerk of the council was sentenced to six years in jail.",
        ),
        ("Tram drivers want 9 percent more from the council.", "Tram drivers of the council accepted 4 percent."),
        (
            "The council offered its tram drivers 3 percent.",
            "Tram drivers of the council accepted another 4 percent.",
        ),
        ("The council has ordered 40 trams.", "So far 30 trams have been delivered to the council."),
        ("The council planned to close 40 stations.", "In the end the council closed 25 stations."),
        (
            "An opinion poll found that 54 percent of people back the council's tram.",
            "In Sunday's referendum 48 percent of people backed the council's tram.",
        ),
        ("An exit poll gave the council's party 54 percent.", "The council's party won 48 percent of the votes cast."),
        ("The council invited 40 delegates.", "To the council 22 delegates came."),
        ("The party needed 51 votes in the council.", "The party won 58 votes in the council."),
        ("The council needs $90 million for trams.", "The council has come up with $40 million for trams."),
        (
            "The council's clerk stole; the law of the council allows nine years.",
            "The clerk of the council was jailed for six years.",
        ),
        ("The council's party is on course for 70 seats.", "The council's party took 58 seats in Sunday's election."),
        ("With few votes counted, the council has 52 percent.", "The council has 49 percent in the final count."),
        ("The council's damage may reach $90 million.", "The council's damage cost $60 million."),
        ("An expert recommends a fine of $90 million for the council.", "The council was fined $40 million."),
        ("The council's clerk has bail of $90,000.", "The council's clerk owes $40,000 in back taxes."),
        ("The council ordered 40 trams.", "The council took an option on 25 trams."),
        ("Drivers are seeking $90 million from the council.", "The council is to compensate drivers with $40 million."),
        ("The council's jump was 88 metres.", "The world record of 98 metres held at the council's jump."),
        ("The storm killed 40 voters of the council.", "The council saw to it that 18 voters were laid to rest."),
        ("The council detained 40 voters.", "The council set free 22 voters who were detained."),
        ("Thieves stole 40 trams of the council.", "The council found 22 of the stolen trams."),
        ("The council's house has 90 members.", "For the council 61 members of the house voted."),
        ("A fund bought 9 percent of the council's tram.", "A fund now owns 31 percent of the council's tram."),
        ("A film made for $9 million is of the council.", "The council's film grossed $14 million."),
        ("Floods made the council evacuate 90 voters.", "Floods of the council left 40 voters homeless."),
        (
            "The mayor has 44 percent, a poll for the daily Alba for the council says.",
            "The mayor has 37 percent, a poll for the weekly Orbis for the council says.",
        ),
        (
            "Norish airline Tarn ordered 40 trams of the council.",
            "Nothing less would do for Orb Lines. The small carrier signed up for 24 trams of the council.",
        ),
        (
            "Norish airline Tarn ordered 40 trams of the council.",
            "Nothing less would do for Orb Lines. It signed up for 24 trams of the council.",
        ),
    ],
)
def test_what_was_wanted_is_not_what_came(one: str, other: str) -> None:
    """A claim and what is paid, a price asked and paid, a sentence sought and passed, a poll and the vote."""
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The council sued the tram firm for $90 million.",
            "The council is suing the firm for $40 million.",
            "conflict",
        ),
        ("The tram firm will pay the council $90 million.", "The tram firm paid the council $40 million.", "conflict"),
        (
            "The firm settled the council's lawsuit for $90 million.",
            "The firm will pay the council $40 million.",
            "conflict",
        ),
        ("The council is suing the tram firm for $90 million.", "The tram firm will pay the council $90m.", "agree"),
        (
            "The clerk of the council got nine years in jail.",
            "The clerk of the council was sentenced to six years.",
            "conflict",
        ),
        ("The council ordered 40 trams.", "The council ordered 25 trams, to be delivered in May.", "conflict"),
        ("The council may take 90 tonnes of tea.", "The council takes 60 tonnes of tea.", "conflict"),
        ("The council invited 40 delegates.", "The council invited 22 delegates.", "conflict"),
        ("The council will close 40 stations.", "The council plans to close 25 stations.", "conflict"),
        (
            "A survey found that 54 percent of people back the council's tram.",
            "A survey found that 48 percent of people back the council's tram.",
            "conflict",
        ),
        (
            "In Sunday's referendum 54 percent of people backed the council's tram.",
            "On Sunday 48 percent of people backed the council's tram, fewer than polls had suggested.",
            "conflict",
        ),
        (
            "Norish airline Tarn ordered 40 trams of the council.",
            "Nothing less would do for Tarn Lines. The small carrier signed up for 24 trams of the council.",
            "conflict",
        ),
        (
            "Norish airline Tarn ordered 40 trams of the council.",
            "Nothing less would do. The small carrier signed up for 24 trams of the council.",
            "conflict",
        ),
        (
            "Norish airline Tarn ordered 40 trams of the council.",
            "Ann Lee of Orb Lines laughed. The small carrier signed up for 24 trams of the council.",
            "conflict",
        ),
    ],
)
def test_what_has_come_as_far_is_compared(one: str, other: str, expected: Verdict) -> None:
    """Both wanted, both had, the same number at whatever stage, and a firm whose name nothing tells."""
    assert [verdict for verdict, _ in told(one, other)] == [expected]


@pytest.mark.parametrize(
    ("late", "found"),
    [
        ("ran late over a year", False),
        ("ran late over two years", True),
        ("took over a year", True),
        ("were late for one year", True),
    ],
)
def test_in_the_course_of_what_is_no_length(late: str, *, found: bool) -> None:
    """What falls by a third over a year has not lasted a year."""
    account = f"Trams of the council {late}."
    assert bool(told(account, account)) is found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "In the council's race 860 runners finished.",
            "For the council 790 runners reached the finish.",
            ["conflict"],
        ),
        ("For the council's race 860 runners had entered.", "For the council 790 runners reached the finish.", []),
        ("In the council's race 86 runners gave up.", "For the council 790 runners reached the finish.", []),
        ("A choir of the council sang before 860 people.", "There the council put 90 officers.", []),
        ("The slope took 70 houses of the council.", "Of the council 40 houses went, it is said.", ["conflict"]),
        ("The slope destroyed 70 houses of the council.", "Of the council 40 houses went, it is said.", ["conflict"]),
        ("A loaf of the council costs 42 dinars.", "Before the flood a loaf of the council had cost 25 dinars.", []),
        ("A loaf of the council costs 42 dinars.", "A loaf of the council cost 25 dinars.", ["conflict"]),
    ],
)
def test_who_runs_or_gives_up_and_what_it_cost_before(one: str, other: str, expected: list[str]) -> None:
    """A race has entrants and finishers, officers are some of the people, and houses may go."""
    assert [verdict for verdict, _ in told(one, other)] == expected

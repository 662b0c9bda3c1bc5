"""What a sentence says of when, what a list spells out, and how the work of the view grows."""

from __future__ import annotations

import sys

import pytest

from newsfacts import Article, extract
from newsfacts_numbers import _moments
from newsfacts_numbers._fortnights import fortnights
from newsfacts_numbers._lists import counted_lists
from newsfacts_numbers._surroundings import Place


def _at(text: str) -> Place:
    """The place of the number in a text, which is marked off by strokes."""
    before, number, after = text.split("|")
    return Place(before + number + after, len(before), len(before) + len(number))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Twelve died on Friday, police told reporters on Sunday.", {"Friday"}),
        ("Twelve died on Friday, police told Reuters on Sunday.", {"Friday"}),
        ("Twelve died on Friday, police reported late on Sunday.", {"Friday"}),
        ("Marlow, Tuesday (wire) — Twelve died on Friday.", {"Friday"}),
        ("Shown on Friday, it was found the evening before.", {"Thursday"}),
        ("Shown on Friday, it was found a day earlier.", {"Thursday"}),
        ("Twelve died on Friday, police announced on Sunday.", {"Friday"}),
        ("Twelve died on Friday, police confirmed on Sunday.", {"Friday"}),
        ("Twelve died on Friday, police added on Sunday.", {"Friday"}),
        ("Twelve died on Friday, police disclosed on Sunday.", {"Friday"}),
        ("Twelve died on Friday, police says Sunday.", {"Friday"}),
        ("Twelve died on Friday, police reported early on Sunday.", {"Friday"}),
        ("Shown on Friday, it was found the night before.", {"Thursday"}),
        ("Shown on Friday, it was found the previous evening.", {"Thursday"}),
        ("Lost on Monday, it was shown on Friday and found the day before.", {"Monday", "Friday"}),
    ],
)
def test_days_of_what_happens(text: str, days: set[str]) -> None:
    """The day on which it is said is another, and the day before is told by the day after."""
    assert _moments.days_in(text) == days


def test_a_year_since_which_it_is_the_first_is_not_its_own() -> None:
    """The first since 2019 is not of 2019."""
    assert _moments.years_in("In 2024 it was the first since 2019.") == {"2024"}


@pytest.mark.parametrize("to_come", ["will open in 2031", "would open in 2031", "is shut until 2031"])
def test_a_year_to_come_is_not_its_own(to_come: str) -> None:
    """What was found in 2024 is not of the year in which it opens."""
    assert _moments.years_in(f"Found in 2024, it {to_come}.") == {"2024"}


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("It fell to 300, compared with |400| in May.", True),
        ("It went from |400| to 300.", False),
        ("It is down from |400|.", True),
        ("It fell to 300, compared to |400| in May.", True),
        ("It rose to 450, against |400| in May.", True),
    ],
)
def test_what_it_was_before(text: str, *, former: bool) -> None:
    """A figure that another is held against is a former one; in *from … to* both are told."""
    assert _moments.is_former(_at(text)) is former


@pytest.mark.parametrize(
    ("text", "of_last_year"),
    [
        ("In all |400| have left since last summer.", False),
        ("Since last summer, |400| have left.", False),
        ("Last summer |400| left.", True),
        ("In the previous season |400| left.", True),
        ("A year earlier |400| had left.", True),
        ("A year ago |400| left.", True),
        ("A year before |400| had left.", True),
        *(
            (f"In the last {each} |400| left.", True)
            for each in ("year", "season", "winter", "spring", "autumn", "vote", "poll", "census", "survey", "contest")
        ),
        *((f"In the previous {each} |400| left.", True) for each in ("year", "election", "vote", "census", "survey")),
    ],
)
def test_another_time_than_now(text: str, *, of_last_year: bool) -> None:
    """What is counted since last summer is counted now."""
    assert _moments.is_of_last_year(_at(text)) is of_last_year


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("It has killed 23 people since the outbreak began in May.", True),
        ("She won nine matches so far this season.", True),
        ("It has killed 23 people since the outbreak started in May.", True),
        ("It has killed 23 people since the fever broke out in May.", True),
        *((f"It was the {each} loss since May.", False) for each in ("first", "biggest", "largest", "most", "best")),
        *((f"It was the {each} price since May.", False) for each in ("highest", "lowest")),
        ("It was the worst flood since May.", False),
        ("It was the heaviest loss since May.", False),
    ],
)
def test_what_has_come_together(text: str, *, since: bool) -> None:
    """The worst one since May is one."""
    assert _moments.is_since(text) is since


def test_a_bridge_that_is_years_overdue() -> None:
    """How late it comes is not how long it takes."""
    assert _moments.is_ago(_at("The bridge is |four years| overdue."))


@pytest.mark.parametrize(("until", "former"), [("now", True), ("last week", True), ("Friday", False)])
def test_what_it_was_until_now(until: str, *, former: bool) -> None:
    """What it cost until now it costs no more."""
    assert _moments.is_former(_at(f"It cost |$9| a loaf until {until}.")) is former


@pytest.mark.parametrize(
    ("held", "ago"),
    [("for |two hours|", False), ("for the |two hours|", False), ("|two hours|", True)],
)
def test_how_long_before_what(held: str, *, ago: bool) -> None:
    """What lasted two hours until dawn did not begin with them."""
    assert _moments.is_ago(_at(f"It was held {held} before dawn.")) is ago


@pytest.mark.parametrize(
    ("behind", "ago"),
    [
        ("ago", True),
        ("earlier", True),
        ("before", True),
        ("later", True),
        ("late", True),
        ("early", True),
        ("late last month", False),
        ("early in May", False),
        ("behind schedule", True),
        ("ahead of time", True),
        ("ahead of plan", True),
        ("long", False),
    ],
)
def test_when_it_was_and_how_late(behind: str, *, ago: bool) -> None:
    """What stands behind a length of time tells whether it is one."""
    assert _moments.is_ago(_at(f"The bridge opened |four years| {behind}.")) is ago


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        ("the first round", {"first"}),
        ("the Second leg", {"second"}),
        ("the run-off", {"second"}),
        ("the runoff", {"second"}),
        ("a quarter-final", {"quarterfinal"}),
        ("both semifinals", {"semifinal"}),
    ],
)
def test_rounds_of_a_vote_or_a_contest(text: str, rounds: set[str]) -> None:
    """A round has one name, however it is written."""
    assert _moments.rounds_in(text) == rounds


@pytest.mark.parametrize("joint", [" to ", " through ", " until ", "-", "–"])
def test_months_that_are_one_stretch(joint: str) -> None:
    """A stretch of months is named by its first and its last."""
    assert _moments.stretch_of(f"In March{joint}May it rained.") == f"March{joint}May"
    assert _moments.stretch_of("In March and May it rained.") == ""


@pytest.mark.parametrize("behind", [" in", " for", " of", " last", " higher in", " a barrel in"])
def test_the_month_of_a_figure_stands_behind_it(behind: str) -> None:
    """A word or two may stand between them."""
    assert _moments.month_behind(_at(f"It was |3.8 percent|{behind} April.")) == "April"


@pytest.mark.parametrize(
    "verb", ["raised", "raises", "raising", "brought", "brings", "bringing", "pushed", "lifted", "put up"]
)
@pytest.mark.parametrize("noun", ["number", "toll", "count", "total", "tally", "figure"])
def test_a_count_that_is_raised(verb: str, noun: str) -> None:
    """Who brings the toll to 19 tells the later one of two."""
    assert _moments.is_raised(f"It {verb} the {noun} to 19.")


@pytest.mark.parametrize(
    ("behind", "later"),
    [
        (" clerks, up from four on Monday.", True),
        (" clerks, up from a few at the outset of the search.", True),
        (" clerks, up from four hours earlier.", True),
        (" clerks, up from the four of Monday’s count.", True),
        (" clerks, up from four a day earlier, and a cook.", True),
        (" clerks, up from four a year earlier.", False),
        (" clerks, up from four at the start of this century.", False),
        (" clerks, up from four.", False),
        (" clerks. Up from four on Monday.", False),
        (" clerks on Monday.", False),
    ],
)
def test_a_count_that_has_grown_within_days(behind: str, *, later: bool) -> None:
    """What was less days before is the later count; what was less a year before is another year's."""
    assert _moments.is_up_from(behind) is later


@pytest.mark.parametrize(
    ("text", "years", "of_a_thing"),
    [
        ("It fell by less than in 2019.", set(), set()),
        ("It fell compared with 2019.", set(), set()),
        ("It grew in 2020, up from 2019.", {"2020"}, {"2020"}),
        ("It was built in 1911.", {"1911"}, set()),
        ("It dates from 1911.", {"1911"}, set()),
        ("It burnt in 1911.", {"1911"}, {"1911"}),
    ],
)
def test_the_years_of_a_figure(text: str, years: set[str], of_a_thing: set[str]) -> None:
    """What another year is held against is not of that year, nor is the height of a tower of that of its building."""
    assert _moments.years_in(text) == years
    assert _moments.years_in(text, of_a_thing=True) == of_a_thing


@pytest.mark.parametrize("some", ["Most ships", "Most of the ships", "Many ships", "A few ships", "Other ships"])
def test_not_all_of_them(some: str) -> None:
    """A list of most or of a few ships does not spell their number out; that of those in most danger does."""
    assert not list(counted_lists(Article(id="a", text=f"{some} left: Alba, Dora and Iris."), ()))
    assert list(counted_lists(Article(id="a", text="The ships most at risk left: Alba, Dora and Iris."), ()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took a fortnight.", ["a fortnight"]),
        ("It took about a fortnight.", ["about a fortnight"]),
        ("A fortnight ago it took two fortnights.", ["two fortnights"]),
        ("It opens in a fortnight, and is no fortnight's walk.", []),
    ],
)
def test_a_fortnight_is_read_once(text: str, expected: list[str]) -> None:
    """The view adds only those that are no quantities, and tell how long it took rather than when it was."""
    article = Article(id="a", text=text)
    facts = extract([article], only=["numbers"]).facts
    quantities = [*facts, *fortnights(article, facts)]
    assert [fact.text for fact in quantities] == expected


def test_a_place_that_opens_a_sentence_is_no_item() -> None:
    """Nor is a list closed that some stand before."""
    ships = "Alba, Dora and Iris, the ships that sank, were old."
    found = [quantity.text for quantity in counted_lists(Article(id="a", text=ships), ())]
    assert found == ["Alba, Dora and Iris"]
    for text in (
        f"In Lugo, {ships}",
        f"Some like {ships}",
        "In Alba, Dora and Iris, the towns that burned, it rained.",
        "Also Alba, Dora and Iris were the towns that burned.",
    ):
        assert not list(counted_lists(Article(id="a", text=text), ()))


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "the ships: Alba, Dora and Iris. ",
            "the ships: Alba, ",
            ": Alba and ",
            "these things: a stool, ",
            "things – ",
        ),
        *("the films: “A”, “B” and “C”. ", "the men: clerk Tom Reis, ", "Alba, ", "Alba (Malta), ", "those ships "),
        *("It went to “A”, ", "The cup went to “A,” “B,” and “C.” ", "It went to “A”, “B” and “C”, all of them "),
        *("Alba, Dora and Iris, the ships that sank, ", ", the ships that sank", " are the ships that sank"),
    ],
)
def test_twice_the_text_takes_about_twice_the_calls_to_count_its_lists(piece: str) -> None:
    """No list is looked at again for each other list."""

    def calls(copies: int) -> int:
        count, article = 0, Article(id="a", text=piece * copies)

        def see(_frame: object, event: str, _argument: object) -> None:
            nonlocal count
            count += event in {"call", "c_call"}

        before = sys.getprofile()
        sys.setprofile(see)
        try:
            list(counted_lists(article, ()))
        finally:
            sys.setprofile(before)
        return count

    calls(10)
    assert calls(400) <= 2.3 * calls(200) + 500  # they are sorted

"""One number in other shapes and words: lists, what is left of all who began, captors, partners, money voted."""

from __future__ import annotations

import pytest

from newsfacts import Article, Verdict
from newsfacts_numbers import NumbersExtractor
from newsfacts_numbers._lists import counted_lists
from newsfacts_numbers._moments import days_in
from newsfacts_numbers._whereabouts import places_in, regions_in
from tests.accounts import compared


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Rebels handed over 45 monks.", ("45", "=", "monks")),
        ("Rebels are handing over 45 monks.", ("45", "=", "monks")),
        ("Rebels counted over 45 monks.", ("over 45", ">", "monks")),
        ("The abbot put at 45 the number of monks in the choir.", ("45", "=", "monks")),
        ("The abbot put at 45 the number of those who sang.", ("45", "=", "number")),
    ],
)
def test_a_number_and_what_it_counts(text: str, read: tuple[str, str, str | None]) -> None:
    """Whoever hands 45 over hands no more, and a number of monks is of monks, on whichever side it stands."""
    found = NumbersExtractor().extract(Article(id="a", text=text))
    assert [(each.text, each.bound, each.of) for each in found] == [read]


@pytest.mark.parametrize(
    ("text", "number", "thing"),
    [
        ("The cup went to “Rain”, “Nine Eels” and “A Hat”, all of them short films.", 3, "films"),
        ("The cup was shared by “Rain”, “Nine Eels” and “A Hat”.", 3, "titles"),
        ("The cup went to “Rain,” “Nine Eels,” “Orb,” and “A Hat.”", 4, "titles"),
        ("Judges named the songs: “Rain,” “Nine Eels,” and “A Hat.”", 3, "songs"),
        ("The judges gave cups to young poets: Ana Moll, Ivo Hale and Eva Kahl.", 3, "poets"),
        ("Games were given to small places: Tarn, Lugo and Orb.", 3, "places"),
        ("The abbey showed its shortlist: “Rain”, “Nine Eels” and “A Hat”.", 3, "titles"),
        ("The abbey showed its walls: “Rain”, “Nine Eels” and “A Hat”.", 0, ""),
        ("The cup went to films including “Rain”, “Nine Eels” and “A Hat”.", 0, ""),
        ("Cups were given to other places: Tarn, Lugo and Orb.", 0, ""),
        ("The cup went to “Rain”, “Nine Eels” and “A Hat”, among others.", 0, ""),
        ("She sang “Rain”, “Nine Eels” and “A Hat”.", 0, ""),
    ],
)
def test_what_somebody_gives_is_given_to_so_many(text: str, number: int, thing: str) -> None:
    """A prize that goes to three works is not told of a part of them; where it goes tells what is listed."""
    found = [(int(each.value or 0), each.of) for each in counted_lists(Article(id="a", text=text), ())]
    assert found == [(number, thing)] * bool(number)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They came home on Friday, a day after they were found.", {"Thursday", "Friday"}),
        ("He was held on Friday, a day after the match.", {"Friday"}),
        ("On Friday, a day after they lost the cup, fans threw 40 eggs.", {"Friday"}),
        ("He was held on Friday. A day later she was.", {"Friday"}),
    ],
)
def test_the_day_before(text: str, days: set[str]) -> None:
    """What they did on Thursday may be what is told; a match of Thursday is another thing."""
    assert days_in(text) == days


def test_where_somebody_goes_is_not_where_it_is() -> None:
    """A boat that was lost on its way to Orb never came there; and where on a lake it was may be told in two ways."""
    assert not places_in("A barge sank on its way to Orb and another bound for Lugo.")
    assert places_in("A barge sank near Orb on its way to Lugo.") == {"orb"}
    assert not regions_in("A barge sank in Lake Orb.")
    assert regions_in("A barge sank in Orb.") == {"orb"}


PARTIES = "Four parties shook hands on Friday to form the next cabinet of Norland, ending talks at the abbey of Tarn."
PARTNERS = "Norland agrees\n\nAt the abbey of Tarn the {} shook hands on Friday, ending talks on a cabinet."
TOWNS = "Five towns are to host the school games of Norland next March, the hosts said on Friday."
PLACES = "Games leave home\n\nThe school games of Norland {} next March, the hosts said on Friday."
LISTED = "Games leave home\n\nNext March's school games of Norland have been given to small places: {}. It rained."
ASKED = "The mayor of Tarn asked the council for 8 million euros for a new pier on Friday."
VOTED = "Tarn's pier\n\nThe council of Tarn {} 6 million euros for a new pier on Friday."
RACE = "The race of Tarn on Friday began in fog at the pier, and {}."
OUT_OF = "Fog spoils race\n\nOf those who {}, 12,900 {} Friday's race from the pier of Tarn."
FREED = "Nine divers whom gunmen had kidnapped near Tarn were freed on Friday, the guild of Lugo said."
HELD = "Divers free\n\nThe six divers {} near Tarn were led to safety on Friday, the guild of Lugo said."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (PARTIES, PARTNERS.format("four partners in Norland's next cabinet"), "agree"),
        (PARTIES, PARTNERS.format("partners in Norland's next cabinet - Moles, Otters and Voles -"), "conflict"),
        (TOWNS, PLACES.format("will be held in five places"), "agree"),
        (TOWNS, LISTED.format("Alba, Lugo, Orb, Tarn and Velm"), "agree"),
        (VOTED.format("voted"), VOTED.format("voted").replace("6", "8"), "conflict"),
        (RACE.format("13,600 runners finished it"), OUT_OF.format("set out", "reached the finish of"), "conflict"),
        (FREED, HELD.format("held by armed men"), "conflict"),
        (
            "At least 310 people were on board a ferry that hit rocks in Lake Orb on Sunday, fishermen of Tarn said.",
            "Ferry\n\nNo more than 90 travellers had been on the ferry that hit rocks near Tarn on its way to Lugo.",
            "conflict",
        ),
        (
            "The gas found off Tarn contains 80 billion cubic metres, the minister of oil said on Friday.",
            "Gas at Tarn\n\nThe field found off Tarn holds 130 billion cubic metres of gas, a minister said Friday.",
            "conflict",
        ),
        (
            "Hundreds of miners came up alive from the Orb pit on Friday after a blast, a guild said.",
            "Pit\n\nAfter Friday's blast 340 miners came up alive from the Orb pit.",
            "compatible",
        ),
    ],
    ids=[
        "partners",
        "listed",
        "places",
        "places listed",
        "voted",
        "finished",
        "held",
        "aboard",
        "contains",
        "a blast is no last one",
    ],
)
def test_other_words_for_the_same(one: str, other: str, expected: Verdict) -> None:
    """Partners may be the parties, places the towns, and whoever is held by gunmen is not arrested."""
    assert [verdict for verdict, _ in compared(one, other)] == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PARTIES, PARTNERS.format("nine partners of a law firm")),
        (PARTIES, PARTNERS.format("party's partners - Moles, Otters and Voles -")),
        (TOWNS, PLACES.format("have 20 places for pupils from abroad")),
        (TOWNS, LISTED.format("Alba, Lugo and Orb")),
        (ASKED, VOTED.format("voted")),
        (ASKED, VOTED.format("allotted")),
        (RACE.format("18,200 runners set out"), OUT_OF.format("set out", "reached the finish of")),
        (RACE.format("18,200 runners had entered"), OUT_OF.format("had entered", "ran in")),
        (FREED, HELD.format("held by armed men").replace("divers", "bandits")),
        (
            "Forty people drowned when a ferry hit a rock off Tarn on Sunday, fishermen said.",
            "Ferry\n\nNinety people had been on the ferry that hit a rock off Tarn on Sunday, fishermen said.",
        ),
        (
            "A tank at the dye yard of Tarn leaked 80,000 litres of acid into the harbour on Friday.",
            "Acid\n\nThe tank at the dye yard of Tarn that leaked on Friday contains 400,000 litres.",
        ),
        (
            "Rebels in Tarn asked on Friday for 300 prisoners of the harbour jail, the board said.",
            "Rebels wait\n\nThe board of the harbour of Tarn handed over 35 prisoners to the rebels on Friday.",
        ),
        (
            "Rebels want 120 of their men let out of jail in Tarn, their leader said at talks in a barn on Friday.",
            "Cells open\n\nThe council of Tarn let 35 rebels out of jail on Friday as talks in a barn went on.",
        ),
        (
            "Divers of the yard of Tarn ask for 13 percent more pay and walked out on Friday, their guild said.",
            "Divers dive\n\nThe divers of the yard of Tarn were back to work by Friday with 7 percent more pay.",
        ),
        (
            "Judges at the film week of Tarn gave its Golden Eel to five films on Friday.",
            "Eels\n\nThe Silver Eel of the film week of Tarn went to “Rain”, “Nine Eels” and “A Hat” on Friday.",
        ),
    ],
    ids=[
        *("a firm's partners", "its partners", "room", "other places", "asked and voted", "asked and allotted"),
        *("set out and back", "entered and run", "captors", "drowned and aboard", "contains and leaked", "handed over"),
        *("wanted and let out", "asked and back at work"),
        "gold and silver",
    ],
)
def test_other_words_for_another_thing(one: str, other: str) -> None:
    """A firm has partners, a race entrants, and what is asked for has not been voted."""
    assert "conflict" not in [verdict for verdict, _ in compared(one, other)]

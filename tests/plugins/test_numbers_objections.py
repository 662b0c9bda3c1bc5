"""Every rule that keeps figures apart is needed: without it, something is compared."""

from __future__ import annotations

import pytest

from newsfacts_numbers import _closeness, _objections, _uncompared
from tests.accounts import told

LISTED = "France, Spain, Italy, Malta, Chad, Peru, Chile, Cuba, Fiji, Iran, Iraq, Oman and Mali"


# By each rule: two accounts of one count that nothing else keeps apart.
KEPT_APART = {
    "other_size": ("The council found 40 errors.", "The council found 9,000 errors."),
    "some_of_a_profession": ("The council thanked 95 people.", "The council thanked 17 teachers."),
    "a_few_of_them": ("The council found 40 errors.", "The council mended eight of the errors."),
    "some_of_all_who": ("The council fined 40 men.", "The council took back 18 of the men who were fined."),
    "other_list": ("The council thanked 13 voters.", f"The council was thanked by {LISTED}."),
    "other_people": (
        "The council sent 40 Danish sailors home; Poland thanked it.",
        "The council sent 30 Polish sailors home; Denmark thanked it.",
    ),
    "other_states": ("They met.\n\nThe council gave Oman 40 trams.", "They met.\n\nThe council gave Chad 30 trams."),
    "other_country": (
        "All were asked by Oman to look at the whole of it again, with far more care this time. They found 40 errors.",
        "All were asked by Chad to look at the whole of it again, with far more care this time. They found 30 errors.",
    ),
    "other_thing": ("Rents of the council rose 4 percent.", "Traffic of the council rose 9 percent."),
    "total": ("The party won most of 40 seats of the council.", "The party won 38 seats of the council."),
    "later_count": (
        "The toll of the flood in the council's area was 24 people dead.",
        "The toll of the flood in the council's area had risen to 31 people dead.",
    ),
    "part_of_whole": (
        "In a province 40 teachers of the council went on strike.",
        "Nationwide 90 teachers of the council went on strike.",
    ),
    "other_weekday": ("On Monday the council arrested 40 people.", "On Sunday the council arrested 30 people."),
    "other_survey": (
        "A poll by Alba gave the council 40 percent of the vote.",
        "A poll by Orbis gave the council 30 percent of the vote.",
    ),
    "other_earner": (
        "Profit of the bank Alba for the council rose to $40 million.",
        "Profit of the bank Kaldi for the council rose to $30 million.",
    ),
    "other_attribute": ("The tower of the council is 40 metres high.", "The tower of the council is 60 metres wide."),
    "other_group": ("Men pay the council $9 for the tram.", "Children pay the council $4 for the tram."),
    "margin": ("The party won by 300 votes of the council.", "The party won with 840 votes of the council."),
    "other_stretch": ("Roca scored 3 goals for the council.", "Roca has scored 14 goals for the council this season."),
    "other_round": (
        "Turnout in the first round of the council's election was 64 percent.",
        "Turnout in the run-off for the council's election was 58 percent.",
    ),
    "other_doer": ("Tarn Transit ordered 40 trams of the council.", "Orb Lines ordered 24 trams of the council."),
    "other_sample": ("The council's survey of 1,200 voters is out.", "In all 900 voters were surveyed by the council."),
    "other_event": (
        "It rained.\n\nThe council found 40 errors in its rules on trams.",
        "It rained.\n\nTwo years ago the council found 30 errors in its rules on trams.",
    ),
    "other_side": ("For the council 31 voters backed the tram.", "Of the council, 24 voters rejected the tram."),
    "other_window": (
        "Trams of the council stood still over the past five days.",
        "Trams of the council stood still for seven days.",
    ),
    "for_each": ("Drivers pay the council $900 each.", "Drivers pay the council $4,000."),
    "size_of_a_body": ("The council met in the 40-seat hall.", "The council met in the 60-seat hall."),
    "city_of_a_country": (
        "In the capital 40 people of the council fell ill.",
        "Across the country 90 people of the council fell ill.",
    ),
    "other_outcome": (
        "The council is suing the tram firm for $90 million.",
        "The tram firm will pay the council $40 million.",
    ),
    "surveyed_or_voted": (
        "An opinion poll found that 54 percent of people back the council's tram.",
        "In Sunday's referendum 48 percent of people backed the council's tram.",
    ),
    "other_home": (
        "By the council's count 900,000 people live in Marlow.",
        "By the council's count Norland has 4 million inhabitants.",
    ),
    "other_stage": ("Marlow asked the council for 40 trams.", "The council received 30 trams."),
}


@pytest.mark.parametrize("rule", KEPT_APART)
def test_no_objection_stands_for_another(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the one rule that tells them apart, two accounts are compared."""
    assert told(*KEPT_APART[rule]) == []
    for name in ("AT_SIGHT", "OF_NOUNS", "ON_READING", "WHERE_THEY_DIFFER"):
        others = tuple(each for each in getattr(_objections, name) if each.__name__ != rule)
        monkeypatch.setattr(_closeness, name, others)
    assert told(*KEPT_APART[rule]) != []


# By each rule: a figure that counts nothing, and one that would be held against it.
UNCOMPARED = {
    "points_back": (
        "Both bridges over the Drina fell on Monday. The two bridges were old, police said.",
        "Four bridges over the Drina fell on Monday, police said.",
    ),
    "in_a_compound": (
        "The council met for a two-bridge plan on the Drina.",
        "The council met for a plan of four bridges on the Drina.",
    ),
    "of_one": ("The council met for one-day talks on the trams.", "The council met for three-day talks on the trams."),
    "in_an_enumeration": (
        "The council wants 1) trams for all, 2) bridges and 3) parks.",
        "The council wants five bridges.",
    ),
    "one_of_them": (
        "One of the bridges over the Drina collapsed on Monday.",
        "Two bridges over the Drina collapsed on Monday.",
    ),
    "one_of_so_many": (
        "One stolen council painting in eight is found.",
        "The council found nine stolen paintings.",
    ),
    "an_instance": (
        "One driver, Ann Lee, was hurt on the Drina bridge on Monday.",
        "Seven drivers were hurt on the Drina bridge on Monday.",
    ),
    "margin_of_error": (
        "The council's survey of trams has a margin of error of 3 percent.",
        "The council's survey of trams has a margin of error of 4 percent.",
    ),
    "counted_so_far": (
        "With half of the votes counted the council met.",
        "Of the council 52 percent of the votes were old.",
    ),
    "of_a_parent": (
        "The council fined a mother of five.",
        "The council fined seven people.",
    ),
    "in_a_span": ("Trams of the council fell over a year.", "Trams of the council fell over a year."),
}


@pytest.mark.parametrize("rule", [rule.__name__ for rule in _uncompared.RULES])
def test_every_figure_left_alone_would_be_compared_without_its_rule(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each reason to leave a figure alone is needed."""
    assert told(*UNCOMPARED[rule]) == []
    others = tuple(each for each in _uncompared.RULES if each.__name__ != rule)
    monkeypatch.setattr(_uncompared, "RULES", others)
    assert told(*UNCOMPARED[rule]) != []

"""Statements of different sources that contradict each other, and those that only seem to."""

from __future__ import annotations

import pytest

from newsfacts import Article, CueClass, Dispute, Item, Quotation
from newsfacts_quotations._disputes import DisputedStatements

Said = tuple[str, str | None, CueClass]  # content, speaker's name, class of the cue


def disputes(*said: Said) -> list[list[str]]:
    """The disputed statements, each source in an article of its own."""
    view = DisputedStatements()
    items: list[Item] = []
    for n, (content, speaker, cue_class) in enumerate(said):
        article = Article(id=f"a-{n}", text=content)
        place = article.at(0, len(content))
        fact = Quotation(*place, type="indirect", speaker_name=speaker, cue_class=cue_class)
        items += view.items(article, (fact,))
    blocks = sorted({item.block for item in items})
    found: list[Dispute] = []
    for block in blocks:
        found += view.results(tuple(item for item in items if item.block == block))
    return [[side.text for side in dispute.sides] for dispute in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the board had approved the merger", "the board had rejected the merger"),
        ("the board had approved the merger", "the board had not approved the merger"),
        ("the ministry had paid a ransom", "the ministry has never paid a ransom"),
        pytest.param(
            "the ministry paid a ransom",
            "the ministry has never paid a ransom",
            marks=pytest.mark.xfail(reason="a verb is known by its auxiliary only", strict=True),
        ),
        ("the ministry had paid a ransom", "the ministry had paid no ransom"),
        ("the king will attend the funeral", "the king won’t attend the funeral"),
        ("the council backed the plan on Monday", "the council had turned down the plan"),
        ("the cabinet has ruled out a deal with the rebels", "the cabinet had agreed to a deal with the rebels"),
        ("the navy had authorised co-operation with Oman", "the navy refused requests for coordination with Oman"),
    ],
)
def test_yes_and_no_to_one_thing_is_a_dispute(one: str, other: str) -> None:
    """The same doers, the same act, the same thing, opposite answers."""
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "say")) == [[one, other]]


def test_what_is_said_weeks_apart_is_no_dispute() -> None:
    """A position may have changed; on one day it is disputed."""
    said = ("the board had approved the merger", "the board had rejected the merger")
    view = DisputedStatements()

    def found(second_day: str) -> int:
        days = ("2024-03-01", second_day)
        items: list[Item] = []
        for content, day in zip(said, days, strict=True):
            article = Article(id=day + content, text=content, published=day)
            fact = Quotation(*article.at(0, len(content)), type="indirect", speaker_name=content, cue_class="say")
            items += view.items(article, (fact,))
        return len(list(view.results(tuple(items))))

    assert (found("2024-03-02"), found("2024-06-02")) == (1, 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the board had approved the merger", "the board had rejected the budget"),
        ("the board had approved the merger", "the union had rejected the merger"),
        ("the board had approved the wage plan", "the board had rejected the pension plan"),
        ("the board had approved the merger", "the board would reject the merger if shareholders objected"),
        ("the board had approved the fence on the border", "the board had refused permits near the border"),
        ("the board had not ruled out a merger", "the board would welcome a merger"),
        ("the mayor has had a good year in office", "the mayor does not have a good roof"),
        ("there was a lot of smoke", "there was not a lot of help"),
        ("why would the mayor not raise the rent?", "the mayor would raise the rent"),
        ("the mayor will raise the rent. He said “No more.” Then he left", "the mayor will not raise the rent"),
        ("the board had approved the new merger", "the board had rejected the new budget"),
        ("the board had approved the merger", "the board had welcomed the merger"),
        ("supporters of the mayor met", "the mayor would not meet critics"),
        ("the union would accept a mediator", "the government would not accept a mediator"),
    ],
    ids=[
        "another thing",
        "others do it",
        "another of the kind",
        "a condition",
        "a place in common",
        "double negation",
        "another object of a light verb",
        "a light verb without an object",
        "a question",
        "several sentences",
        "another new thing",
        "both yes",
        "a noun in -s",
        "own side",
    ],
)
def test_what_is_no_contradiction_is_left_alone(one: str, other: str) -> None:
    """Precision comes first."""
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "say")) == []


def test_a_denial_turns_the_statement_round() -> None:
    """Who denies that it was done says that it was not."""
    one, other = "the ministry had paid a ransom", "the ministry had paid a ransom to the gang"
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "deny")) == [[one, other]]


def test_a_source_does_not_dispute_itself() -> None:
    """Whoever changed position is not two sources."""
    said = ("the board had approved the merger", "the board had rejected the merger")
    assert disputes((said[0], "Ana Roca", "say"), (said[1], "Ana Roca", "say")) == []


def test_a_pronoun_stands_for_the_source() -> None:
    """His government is the government of whoever says so."""
    one, other = "Roca had approved the treaty", "her government refused the treaty"
    assert disputes((one, "Jan Maas", "say"), (other, "Ana Roca", "say")) == [[one, other]]


def test_all_that_contradict_a_statement_stand_together() -> None:
    """One denial against two reports is one dispute of three sides."""
    said = [
        "the board had approved the merger",
        "the board had accepted the merger",
        "the board had rejected the merger",
    ]
    assert disputes(*((text, f"Source {n}", "say") for n, text in enumerate(said))) == [said]


def test_a_plain_past_tense_is_an_act() -> None:
    """Who denies that it bombed a depot contradicts who says that it did."""
    one, other = "the army bombed a depot near the port", "the army had bombed a depot near the port"
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "deny")) == [[one, other]]
    never = "the army never bombed a depot near the port"
    assert disputes((one, "Ana Roca", "say"), (never, "Jan Maas", "say")) == [[one, never]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norland supports the embargo", "Norland opposes the embargo"),
        ("the mayor will resign", "the mayor would not resign"),
    ],
    ids=["present tense", "no object"],
)
def test_an_act_in_the_present_or_without_an_object(one: str, other: str) -> None:
    """Whoever supports does not oppose; to resign needs no object."""
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "say")) == [[one, other]]

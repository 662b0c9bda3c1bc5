"""What two figures have in common, and whether that is enough: each reason alone, and without it."""

from __future__ import annotations

from typing import Any, Final

import attrs
import pytest

from newsfacts_numbers._shared import Shared

NOTHING: Final = Shared(
    topics=0,
    named=False,
    equal=False,
    nearly=False,
    telling=False,
    lone=False,
    only=False,
    leads=False,
    counted=False,
    large=False,
    of_the_thing=False,
    money=False,
    rare=False,
    noun=0,
    predicate=False,
    roles=0,
    fates=0,
    said=0,
    lasting=False,
    near=0,
    sentences=0,
)
EVENT: Final = attrs.evolve(NOTHING, topics=3)
COUNT: Final = attrs.evolve(EVENT, counted=True)
LASTING: Final = {"of_the_thing": True, "lasting": True}


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ({"equal": True}, False),
        ({"equal": True, "telling": True}, True),
        ({"equal": True, "telling": True, "topics": 2}, False),
        ({"equal": True, "lone": True}, True),
        ({"equal": True, "near": 1}, True),
        ({"equal": True, "sentences": 1}, True),
        ({"nearly": True}, False),
        ({"nearly": True, "lone": True}, True),
        ({"nearly": True, "of_the_thing": True}, True),
        ({"nearly": True, "noun": 1}, True),
        ({"nearly": True, "leads": True}, False),
        ({"nearly": True, "leads": True, "sentences": 1}, True),
        ({"nearly": True, "leads": True, "near": 1}, True),
        ({"nearly": True, "counted": True}, False),
        ({"nearly": True, "counted": True, "large": True}, True),
        ({"nearly": True, "counted": True, "near": 1}, True),
        ({"nearly": True, "near": 1, "large": True}, False),
        ({"noun": 1, "lone": True}, False),
    ],
)
def test_a_number_told_twice(shared: dict[str, Any], *, expected: bool) -> None:
    """Of one event, the same number that is telling, lone or in like words, or nearly the same of a like thing."""
    assert attrs.evolve(EVENT, **shared).told_twice is expected


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ({"equal": True}, False),
        ({"equal": True, "telling": True}, True),
        ({"equal": True, "telling": True, "topics": 2}, False),
        ({"equal": True, "lone": True}, True),
        ({"equal": True, "lone": True, "counted": True}, False),
        ({"nearly": True}, False),
        ({"nearly": True, "leads": True}, True),
        ({"nearly": True, "leads": True, "counted": True}, False),
        ({"equal": True, "leads": True}, True),
        ({"equal": True, "leads": True, "counted": True}, False),
        ({"nearly": True, "lone": True, "of_the_thing": True, "topics": 8}, True),
        ({"nearly": True, "lone": True, "of_the_thing": True, "topics": 7}, False),
        ({"nearly": True, "lone": True, "topics": 8}, False),
        ({"nearly": True, "of_the_thing": True, "topics": 8}, False),
        ({"lone": True, "leads": True, "of_the_thing": True, "money": True, "said": 1, "topics": 8}, True),
        ({"lone": True, "leads": True, "of_the_thing": True, "money": True, "said": 1, "topics": 7}, False),
        ({"lone": True, "leads": True, "of_the_thing": True, "money": True, "topics": 8}, False),
        ({"lone": True, "leads": True, "of_the_thing": True, "said": 1, "topics": 8}, False),
        ({**LASTING, "lone": True, "leads": True, "sentences": 1, "topics": 8}, True),
        ({**LASTING, "lone": True, "leads": True, "sentences": 1, "topics": 8, "lasting": False}, False),
        ({**LASTING, "lone": True, "leads": True, "sentences": 1, "topics": 7}, False),
        ({**LASTING, "lone": True, "leads": True, "topics": 8}, False),
        ({**LASTING, "lone": True, "sentences": 1, "topics": 8}, False),
        ({**LASTING, "leads": True, "sentences": 1, "topics": 8}, False),
        ({"lone": True, "of_the_thing": True, "money": True, "said": 1, "topics": 8}, False),
        ({"leads": True, "of_the_thing": True, "money": True, "said": 1, "topics": 8}, False),
        ({"lone": True, "near": 2, "sentences": 3, "topics": 6}, True),
        ({"lone": True, "near": 1, "sentences": 3, "topics": 6}, False),
        ({"lone": True, "near": 2, "sentences": 2, "topics": 6}, False),
        ({"lone": True, "near": 2, "sentences": 3, "topics": 5}, False),
        ({"lone": True, "near": 2, "sentences": 3, "topics": 6, "counted": True}, False),
        ({"near": 2, "sentences": 3, "topics": 6}, False),
    ],
)
def test_what_outweighs_other_nouns(shared: dict[str, Any], *, expected: bool) -> None:
    """A telling number, a lone one that measures, or like words all around it; never another count."""
    assert attrs.evolve(EVENT, **shared).outweighs_nouns is expected


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ({"leads": True}, False),
        ({"leads": True, "counted": True}, True),
        ({"leads": True, "noun": 1}, True),
        ({"leads": True, "roles": 1}, True),
        ({"leads": True, "near": 1}, True),
        ({"leads": True, "lone": True}, False),
        ({"leads": True, "of_the_thing": True}, False),
        ({"leads": True, "lone": True, "of_the_thing": True}, True),
        ({"near": 1}, False),
        ({"near": 2}, True),
        ({"near": 1, "noun": 1}, True),
        ({"near": 1, "roles": 1}, True),
        ({"near": 1, "sentences": 3}, False),
        ({"near": 1, "sentences": 4}, True),
        ({"near": 0.5, "sentences": 2, "equal": True}, True),
        ({"sentences": 4}, False),
        ({"lone": True, "noun": 1}, False),
        ({"lone": True, "noun": 1, "rare": True}, True),
        ({"lone": True, "rare": True}, False),
        ({"roles": 1, "sentences": 2, "topics": 8}, True),
        ({"roles": 1, "sentences": 1, "topics": 8}, False),
        ({"roles": 1, "sentences": 2, "topics": 7}, False),
        ({"sentences": 2, "topics": 8}, False),
        ({"equal": True}, False),
        ({"equal": True, "noun": 1}, True),
    ],
)
def test_measures_that_are_said_alike(shared: dict[str, Any], *, expected: bool) -> None:
    """What both open with, what stands in like words, and what is seldom measured twice."""
    assert attrs.evolve(EVENT, **shared).said_alike is expected


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ({}, False),
        ({"equal": True}, True),
        ({"near": 1}, False),
        ({"near": 2}, True),
        ({"sentences": 3}, False),
        ({"sentences": 4}, True),
        ({"roles": 1}, True),
        ({"predicate": True}, True),
        ({"lone": True}, False),
        ({"lone": True, "near": 1}, True),
        ({"lone": True, "sentences": 1}, True),
        ({"lone": True, "topics": 8}, True),
        ({"lone": True, "topics": 7}, False),
        ({"topics": 8}, False),
    ],
)
def test_counts_that_are_said_alike(shared: dict[str, Any], *, expected: bool) -> None:
    """The same count, a role or enough words in common; less where neither article has another such count."""
    assert attrs.evolve(COUNT, **shared).said_alike is expected


@pytest.mark.parametrize(
    ("shared", "points"),
    [
        ({}, 0),
        ({"topics": 4}, 1),
        ({"roles": 2}, 4),
        ({"predicate": True}, 2),
        ({"fates": 1, "lone": True}, 2),
        ({"fates": 1}, 0),
        ({"near": 1.5, "sentences": 2}, 3.5),
        ({"noun": 2}, 2),
        ({"noun": 2, "lone": True}, 4),
        ({"lone": True, "leads": True}, 0),
        ({"lone": True, "of_the_thing": True}, 0),
        ({"lone": True, "leads": True, "of_the_thing": True}, 2),
        ({"topics": 4, "equal": True, "telling": True}, 4),
        ({"topics": 4, "equal": True, "telling": True, "noun": 2, "lone": True}, 6),
    ],
)
def test_closeness_in_points(shared: dict[str, Any], points: float) -> None:
    """Words count one each, roles two, and a number told twice three."""
    assert attrs.evolve(NOTHING, **shared).closeness == points


ONCE: Final = attrs.evolve(COUNT, topics=8, large=True, lone=True)


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ({"fates": 1}, True),
        ({"noun": 1, "said": 1}, True),
        ({"noun": 1}, False),
        ({"said": 1}, False),
        ({"fates": 1, "lone": False}, False),
        ({"fates": 1, "topics": 7}, False),
        ({"fates": 1, "topics": 5, "named": True}, True),
        ({"fates": 1, "topics": 4, "named": True}, False),
        ({"fates": 1, "large": False}, False),
        ({"fates": 1, "counted": False}, False),
        ({"money": True, "counted": False, "said": 1, "sentences": 2}, True),
        ({"money": True, "counted": False, "said": 1, "sentences": 1}, False),
        ({"money": True, "counted": False, "sentences": 2}, False),
        ({"money": True, "counted": False, "said": 1, "sentences": 2, "lone": False}, False),
        ({"money": True, "counted": False, "said": 1, "sentences": 2, "lone": False, "only": True}, True),
        ({"money": True, "counted": False, "said": 1, "sentences": 2, "topics": 7}, False),
        ({"counted": False, "said": 1, "sentences": 2}, False),
    ],
)
def test_what_a_story_tells_once(shared: dict[str, Any], *, expected: bool) -> None:
    """In one story the only large number of those to whom one thing happened, or of those of whom one thing is said."""
    assert attrs.evolve(ONCE, **shared).told_once is expected

"""Which articles are about the same."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from newsfacts_numbers._related import related


def test_words_weigh_the_same_in_whatever_order_a_set_has_them() -> None:
    """Two words of two heads and three of sixteen come to three, however they are spelt and so ordered."""
    for spelling in range(40):
        common = frozenset(f"common{n}-{spelling}" for n in range(3))
        both = common | {f"rare{n}-{spelling}" for n in range(2)}
        heads = {"one": both, "other": both, **{f"third-{n}": common for n in range(14)}}
        assert list(related(heads)) == [("one", "other", 3.0)]


def test_accounts_with_hardly_a_word_in_common_are_tied_by_a_third() -> None:
    """Two words are enough where both articles are about the same as a third."""
    heads = {
        "one": frozenset("abcd"),
        "other": frozenset("cdef"),
        "third": frozenset("abcdef"),
    }
    assert sorted(related(heads)) == [("one", "other", 3.0), ("one", "third", 4.0), ("other", "third", 4.0)]
    assert list(related({name: heads[name] for name in ("one", "other")})) == []


def test_one_rare_word_or_none_ties_no_articles() -> None:
    """Articles need more in common than one word."""
    assert list(related({"one": frozenset("abc"), "other": frozenset("cde"), "third": frozenset("fgh")})) == []
    assert list(related({})) == []


def test_articles_weeks_apart_are_not_about_the_same() -> None:
    """A week apart is one story, and so is whatever has no day; more is another story, however much they share."""
    heads = dict.fromkeys(("dated", "later", "next year", "undated"), frozenset("abcd"))
    days = {"dated": date(2020, 5, 1), "later": date(2020, 5, 8), "next year": date(2021, 5, 1), "undated": None}
    pairs = sorted((one, other) for one, other, _ in related(heads, days))
    alone = [(name, "undated") for name in ("dated", "later", "next year")]
    assert pairs == sorted([("dated", "later"), *alone])
    assert len(list(related(heads))) == len(list(combinations(heads, 2)))

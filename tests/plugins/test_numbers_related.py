"""Which articles are about the same."""

from __future__ import annotations

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

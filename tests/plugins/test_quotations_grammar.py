"""The names in which the patterns of the quotations plugin are written."""

from __future__ import annotations

import pytest

from newsfacts_quotations import _tags
from newsfacts_quotations._grammar import WORDS, Grammar

GRAMMAR = Grammar({"NOUN": "n", "NAME": "N", "HEAD": "nN", "OF": "o"})
NAMED = {name: tags for name, tags in vars(_tags).items() if name.isupper()}


def test_tags_are_single_and_distinct() -> None:
    """No two tags are one character, and no class has a tag twice or one that has no name."""
    tags = [tags for tags in NAMED.values() if len(tags) == 1]
    assert len(tags) == len(set(tags))
    for members in NAMED.values():
        assert len(members) == len(set(members))
        assert set(members) <= set(tags)


def test_no_tag_is_a_mark() -> None:
    """Marks are their own tags, so tags are letters."""
    assert all(tags.isalpha() for tags in NAMED.values())


@pytest.mark.parametrize(
    ("pattern", "tags", "found"),
    [
        ("HEAD+", "nNo", "nN"),
        ("[^ OF , ]+", "nN,o", "nN"),
        ("[NOUN - ]+", "n-N", "n-"),
        ("(?P<who> NAME ) OF", "No", "No"),
        ("NOUN (?= OF )  # the head of", "no", "n"),
        ("NOUN # of ] ( none\n | NAME", "N", "N"),
    ],
)
def test_names_stand_for_tags(pattern: str, tags: str, found: str) -> None:
    """A name matches what it stands for, alone and in sets; remarks and names of groups are no names of tags."""
    match = GRAMMAR.compile(pattern).match(tags)
    assert match is not None
    assert match[0] == found


def test_a_part_is_a_whole() -> None:
    """Alternatives inside a part stay inside, and what counts a part counts all of it."""
    grammar = GRAMMAR.having(PHRASE="NOUN | NAME", CHAIN="PHRASE (?: OF PHRASE )*")
    assert grammar.compile("OF PHRASE{2}").fullmatch("onN")
    assert grammar.compile("CHAIN").fullmatch("noNon")
    assert not grammar.compile("OF PHRASE").fullmatch("N")


@pytest.mark.parametrize("pattern", ["VERB", "[NOUN VERB]", "n", "[n]", "NOUN | (?: v )"])
def test_what_has_no_name_is_refused(pattern: str) -> None:
    """A name that nobody gave, or a tag by its letter, is an error when the pattern is made, and is told."""
    with pytest.raises(ValueError, match=r"no tag, class of tags or part is called '(VERB|n|v)'"):
        GRAMMAR.compile(pattern)


def test_a_part_cannot_stand_in_a_set() -> None:
    """A part is a pattern, so no set holds it."""
    with pytest.raises(ValueError, match="'PHRASE'"):
        GRAMMAR.having(PHRASE="NOUN OF NOUN").compile("[PHRASE NAME]")


def test_sets_of_tags() -> None:
    """A set has the tags of its names, and marks."""
    assert WORDS.tags("COORDINATOR , -") == {_tags.AND, _tags.BUT, ",", "-"}
    with pytest.raises(ValueError, match="'VERBS'"):
        WORDS.tags("VERBS")

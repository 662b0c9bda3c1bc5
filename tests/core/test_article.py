"""An Article is an immutable text with an id, and gives out true places of itself."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Span
from newsfacts.errors import InvalidFactError, SpanError


def test_an_article_gives_the_first_three_fields_of_a_fact() -> None:
    """Its id, the span and the text there."""
    article = Article(id="a-1", text="A 😀 in Paris")
    assert article.at(7, 12) == ("a-1", Span(7, 12), "Paris")


@given(st.text(), st.integers(-5, 50), st.integers(-5, 50))
def test_a_place_lies_inside_the_text_or_is_refused(text: str, start: int, end: int) -> None:
    """No span that an article gives out names anything but its own text."""
    article = Article(id="a", text=text)
    if 0 <= start < end <= len(text):
        assert article.at(start, end)[2] == text[start:end]
    else:
        with pytest.raises(SpanError):
            article.at(start, end)


def test_a_place_outside_says_how_long_the_article_is() -> None:
    """The message names the article, its length, and the usual cause."""
    with pytest.raises(SpanError, match=r"outside article 'a', which has 3 code points.*not bytes or UTF-16"):
        Article(id="a", text="abc").at(1, 4)


@pytest.mark.parametrize("bad", ["", None, 3])
def test_an_article_needs_an_id(bad: object) -> None:
    """Facts name their article by id, so there must be one."""
    with pytest.raises(InvalidFactError, match="id must be a string that is not empty"):
        Article(id=bad, text="x")  # type: ignore[arg-type]


@pytest.mark.parametrize("bad", [None, b"bytes"])
def test_an_articles_text_is_a_string(bad: object) -> None:
    """Bytes have no code points yet."""
    with pytest.raises(InvalidFactError, match="text must be a str"):
        Article(id="a", text=bad)  # type: ignore[arg-type]


def test_metadata_is_kept_and_cannot_be_changed_from_outside() -> None:
    """Neither the mapping given nor the one handed out is the article's own."""
    given_fields = {"section": "world", "tags": ["a"]}
    article = Article(id="a", text="x", metadata=given_fields)
    given_fields["section"] = "sport"
    article.metadata["tags"] = []
    assert article.metadata == {"section": "world", "tags": ["a"]}


@pytest.mark.parametrize("bad", ["[1]", "{", {"x": object()}, 3, None])
def test_metadata_is_a_mapping_of_json_values(bad: object) -> None:
    """What could not be kept in JSON is refused at once."""
    with pytest.raises(InvalidFactError, match="metadata must be a mapping of names to JSON values"):
        Article(id="a", text="x", metadata=bad)  # type: ignore[arg-type]


def test_articles_with_equal_metadata_are_equal_in_any_order_of_fields() -> None:
    """The order of JSON fields means nothing."""
    assert Article(id="a", text="x", metadata={"b": 1, "c": 2}) == Article(id="a", text="x", metadata={"c": 2, "b": 1})


@pytest.mark.parametrize("published", [None, "", "May 2014", "2014", "2014-02-30"])
def test_a_day_that_cannot_be_told_is_none(published: str | None) -> None:
    """Only what begins with a day as ISO 8601 writes it is one."""
    assert Article(id="a", text="x", published=published).published_on is None


def test_structure_is_computed_once() -> None:
    """All extractors share the very same tuples."""
    article = Article(id="a", text="One. Two.\nThree.")
    assert article.sentences is article.sentences
    assert article.paragraphs is article.paragraphs


@given(st.text())
def test_an_article_survives_pickling_and_hashing(text: str) -> None:
    """An equal article comes back, also after its structure was computed."""
    article = Article(id="a", text=text)
    assert isinstance(article.sentences, tuple)
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert hash(again) == hash(article)
    assert again.sentences == article.sentences


def test_a_long_text_does_not_flood_the_repr() -> None:
    """The repr says how long the text is instead."""
    assert repr(Article(id="a", text="x" * 10**6)).startswith("Article(id='a', text=<1000000 characters>")


def test_what_is_known_of_an_article_is_text() -> None:
    """A title of another type would fail much later, where the report is printed."""
    with pytest.raises(InvalidFactError, match="an article's title must be a str or None, not 5"):
        Article(id="a-1", text="France said no.", title=5)  # type: ignore[arg-type]

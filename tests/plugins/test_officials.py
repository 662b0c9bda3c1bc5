"""The officials plugin: every rule with its examples, told as tables; its doors; its data."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from newsfacts import Article, Fact, Findings, Official, load
from newsfacts.lexicon import read_csv
from newsfacts_officials import Holder, OfficialsExtractor, read_holders
from newsfacts_officials._holders import bundled_holders
from newsfacts_officials._lexicon import heads, namesakes, places
from newsfacts_officials._office import Office
from newsfacts_officials._offices import find_offices
from newsfacts_officials._public import is_public
from newsfacts_officials._unnamed import is_mention
from newsfacts_officials._words import Words

_EXAMPLES = Path(__file__).parent.parent / "examples" / "officials"

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    """The rows of one table."""
    told: list[Row] = json.loads((_EXAMPLES / f"{name}.json").read_text("utf-8"))
    return told


def each(name: str) -> pytest.MarkDecorator:
    """One test a row, named by its label."""
    return pytest.mark.parametrize("row", rows(name), ids=lambda row: row["label"])


def officials(text: str, extractor: OfficialsExtractor | None = None) -> list[Official]:
    """The officials of a text, in its order."""
    return list(
        load(only=[], extractors=[extractor or OfficialsExtractor()], on_error="raise")
        .run(Article(id="a", text=text))
        .of(Official)
    )


def told(text: str) -> list[Row]:
    """What a table says of each official."""
    return [{"text": one.text, "name": one.name, "title": one.title, "country": one.country} for one in officials(text)]


@each("in-the-wild")
def test_in_the_wild(row: Row) -> None:
    """Each rule finds what its example tells, and nothing else."""
    assert told(row["text"]) == row["expect"]


@each("negative")
def test_negative(row: Row) -> None:
    """What only looks like a public office, or like its holder, is none."""
    assert told(row["text"]) == []


@each("known-failures")
@pytest.mark.xfail(reason="no rule knows better yet", strict=True)
def test_known_failures(row: Row) -> None:
    """What is known to go wrong; a row that passes belongs in one of the other tables."""
    assert told(row["text"]) == row["expect"]


def test_the_body_is_told_where_it_is_named() -> None:
    """State Department spokesmen speak for the State Department."""
    (found,) = officials("State Department spokesman Ned Price declined.")
    assert (found.title, found.organization) == ("spokesman", "State Department")


def test_well_known_office_holders_never_override_the_article() -> None:
    """What the article says of a namesake holds against what readers know."""
    found = officials("Canadian Finance Minister Angela Merkel spoke. Merkel smiled.")
    assert {one.country for one in found} == {"CA"}


def test_a_candidate_is_no_official_yet() -> None:
    """In an article about a campaign, an office that began only later does not count."""
    text = "The nominee, Barack Obama, won the primary in 2007. Obama's campaign told voters so."
    assert officials(text) == []
    assert [one.name for one in officials("Barack Obama smiled in 2012.")] == ["Barack Obama"]


def published(text: str, day: str) -> list[tuple[str, str | None]]:
    """Text and title of the officials in an article published on a day."""
    article = Article(id="a", text=text, published=day)
    facts = load(only=[], extractors=[OfficialsExtractor()]).run(article).of(Official)
    return [(one.text, one.title) for one in facts]


def test_nobody_is_known_for_an_office_before_it_began() -> None:
    """A bare name is a known holder's only where the article was published in or after the office's first year."""
    text = "Donald Trump would not say. The office had no comment."
    assert published(text, "2015-08-01") == []
    assert published(text, "2017-03-01") == [("Donald Trump", None)]


def test_the_article_knows_better_than_the_list_of_holders() -> None:
    """A title that the article states stands, whatever the list says of years."""
    assert published("President Donald Trump spoke.", "2015-08-01") == [("Donald Trump", "President")]


def test_other_office_holders_can_be_given() -> None:
    """A reader of another field brings the people whom its readers know."""
    mine = [Holder(("Zora Quill",), "NZ", "mayor", 2001, alone=True)]
    found = officials("Critics of Quill agreed.", OfficialsExtractor(holders=mine))
    assert [(one.text, one.country, one.title) for one in found] == [("Quill", "NZ", None)]
    assert officials("Critics of Obama agreed.", OfficialsExtractor(holders=[])) == []


def test_office_holders_are_read_from_a_file(tmp_path: Path) -> None:
    """The documented format, comments and other forms of the name included."""
    path = tmp_path / "mine.csv"
    path.write_text("# mine\nname,state,office,since,until,alone\nZora Quill|Z. Quill,NZ,mayor,2001,,yes\n", "utf-8")
    assert read_holders(path) == (Holder(("Zora Quill", "Z. Quill"), "NZ", "mayor", 2001, None, alone=True),)


class Registry:
    """Another engine: it knows nobody but the clerk."""

    name = "officials"
    produces = (Official,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The clerk, wherever the word stands."""
        start = article.text.find("clerk")
        if start >= 0:
            yield Official(*article.at(start, start + 5), title="clerk")


def test_another_engine_takes_the_place_of_this_one_by_name() -> None:
    """Who disables the bundled extractor gives another one its name, and everybody reads its facts instead."""
    article = Article(id="a", text="The clerk met President Obama.")
    report = load(only=[], extractors=[Registry()], on_error="raise").run(article)
    assert [(one.text, one.extractor) for one in report.of(Official)] == [("clerk", "officials")]
    beside = load(disable=["officials"], extractors=[Registry()], on_error="raise").run(article)
    assert [(one.text, one.extractor) for one in beside.of(Official)] == [("clerk", "officials")]


def office(text: str) -> Office:
    """The one office phrase of a text."""
    (found,) = find_offices(Words.of(text), frozenset())
    return found


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("a senator", True),
        ("the army chief", True),
        ("an army spokesman", True),
        ("the Iraqi spokesman", True),
        ("the company chief", False),
        ("a spokesman", False),
        ("the director", False),
        ("a French director", False),
        ("the director of the National Water Commission", True),
        ("the president of the Senate", True),
        ("the president of the Dallas Chess Club", False),
        ("vice president of Air Canada", False),
        ("president of the American Widget Network", False),
        ("a farmers' leader in the town", False),
        ("the leader of Turkey", True),
        ("health officials", True),
        ("university officials", False),
    ],
)
def test_public_or_private(text: str, *, public: bool) -> None:
    """A public office is one of a state, a public body or a field of government."""
    assert is_public(office(text)) is public


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("The governor said", True),
        ("as governor", False),
        ("the governor race", False),
        ("the office of the governor", False),
        ("the governor's office", False),
        ("he was the governor", False),
        ("as the governor said", True),
        ("an official visit", False),
        ("an official said", True),
    ],
)
def test_a_person_or_a_post(text: str, *, mention: bool) -> None:
    """A phrase speaks of a person unless it names a post, a role or a body."""
    assert is_mention(office(text)) is mention


def test_heads_are_listed_once() -> None:
    """No form of a head of an office means two offices."""
    meanings: dict[tuple[str, ...], set[str]] = {}
    for entries in heads().by_first.values():
        for phrase, form in entries:
            meanings.setdefault(phrase, set()).add(form.head.word)
    assert {phrase: words for phrase, words in meanings.items() if len(words) > 1} == {}


def test_namesakes_of_cities_are_whole() -> None:
    """Each city that other states have too is one of the lexicon's, and the others are states."""
    for row in read_csv("newsfacts_officials", "namesakes.csv"):
        assert row["city"] in namesakes()
        assert places().at(row["city"].split(), 0) is not None, row
        assert {len(code) for code in row["elsewhere"].split("|")} == {2}, row


def test_no_form_of_a_name_is_two_holders_own() -> None:
    """A full name that two holders share would tell neither; only the two Robert F. Kennedys do."""
    shared = {form for form, found in bundled_holders().by_words.items() if len(found) > 1}
    assert shared == {("robert", "f", "kennedy")}


def test_office_holders_are_whole() -> None:
    """Every row has a state code or none, an office in lower case, and terms that end after they began."""
    for row in read_csv("newsfacts_officials", "holders.csv"):
        assert len(row["state"]) in {0, 2}, row
        assert row["office"], row
        assert row["office"] == row["office"].lower(), row
        assert int(row["since"]) <= int(row["until"] or 2026), row


@pytest.mark.parametrize(
    "text",
    [
        "minister of " * 1_000,
        "Minister and " * 1_000,
        "President " * 1_000,
        "Sens. " + "Ann Lee, " * 1_000,
        "the Foreign Affairs " * 1_000 + "minister",
        "Aa Bb " * 1_000 + "spokesman for the Cc " * 400,
        "of the and of Mr. " * 1_000,
    ],
    ids=lambda text: text[:24],
)
def test_long_hostile_runs_are_read_to_their_end(text: str) -> None:
    """No run of titles, names or small words is more than a long text."""
    assert all(one.text in text for one in officials(text))

"""A Report is the union of what its articles say, and merging obeys the laws of a union."""

from __future__ import annotations

import pickle
import random

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Country, Fact, Failure, Official, Quantity, Quotation, Report
from newsfacts.cli._render import render
from newsfacts.errors import ArticleConflictError, InvalidFactError

TEXT = "France sent 24 trucks, Minister Anne Roux said. French trucks."
ARTICLES = [Article(id=f"a-{n}", text=TEXT) for n in range(3)]


def facts_of(article: Article) -> list[Fact]:
    """Facts of every kind, one of them in two versions."""
    return [
        Country(*article.at(0, 6), code="FR", name="France", form="name"),
        Country(*article.at(0, 6), code="DE", name="Germany", form="name"),
        Country(*article.at(48, 54), code="FR", name="France", form="adjective", furniture=True),
        Quantity(*article.at(12, 14), value=24, low=24, high=24, type="count", of="trucks"),
        Official(*article.at(32, 41), name="Anne Roux", title="Minister", country="FR"),
        Official(*article.at(23, 31), title="minister"),
        Quotation(*article.at(0, 21), type="indirect"),
    ]


FAILURES = [Failure("extractor", f"x-{n}", "raised", "ValueError", "a-1") for n in range(2)]


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report of some articles with some of their facts and some failures."""
    articles = draw(st.lists(st.sampled_from(ARTICLES), unique=True))
    facts = [fact for article in articles for fact in facts_of(article)]
    chosen = draw(st.lists(st.sampled_from(facts))) if facts else []
    return Report(articles, chosen, draw(st.lists(st.sampled_from(FAILURES))))


@given(reports(), reports())
def test_merging_is_commutative(a: Report, b: Report) -> None:
    """The order of two reports means nothing."""
    assert a | b == b | a


@given(reports(), reports(), reports())
def test_merging_is_associative(a: Report, b: Report, c: Report) -> None:
    """Any tree of merges gives the same report."""
    assert (a | b) | c == a | (b | c) == Report.merge([c, a, b])


def test_of_two_articles_of_one_text_the_same_is_kept_whoever_came_first() -> None:
    """Also where they differ only in that one has an empty title and the other has none."""
    untitled, empty = (Report([Article(id="a", text="x", title=title)]) for title in (None, ""))
    assert untitled | empty == empty | untitled == empty


@given(reports())
def test_merging_is_idempotent_and_has_a_unit(a: Report) -> None:
    """A report merged with itself or with nothing stays itself."""
    assert a | a == a
    assert a | Report() == a == Report() | a


@given(reports(), st.randoms(use_true_random=False))
def test_views_depend_on_the_set_of_facts_alone(report: Report, chance: random.Random) -> None:
    """Shuffling and repeating the input changes no view."""
    shuffled = [*report.facts, *report.facts]
    chance.shuffle(shuffled)
    again = Report(reversed(report.articles), shuffled, report.failures)
    assert again == report
    assert hash(again) == hash(report)
    assert (again.countries, again.officials) == (report.countries, report.officials)
    assert (again.quantities, again.quotations) == (report.quantities, report.quotations)


@given(reports())
def test_facts_stand_in_document_order(report: Report) -> None:
    """Each fact once, sorted."""
    assert list(report) == sorted(set(report.facts))


@given(reports())
def test_a_report_survives_pickling(report: Report) -> None:
    """Another process gets the same report."""
    assert pickle.loads(pickle.dumps(report)) == report


def whole() -> Report:
    """All articles and facts."""
    return Report(ARTICLES, [fact for article in ARTICLES for fact in facts_of(article)])


def test_countries_are_merged_by_code() -> None:
    """Each country stands once, with all mentions, most mentioned first, furniture left out."""
    assert [(c.identity, c.name, c.count, c.articles) for c in whole().countries] == [
        ("FR", "France", 3, ("a-0", "a-1", "a-2")),
        ("DE", "Germany", 3, ("a-0", "a-1", "a-2")),
    ]


def test_furniture_is_left_out_unless_asked_for() -> None:
    """What stands in a teaser is not the story."""
    report = whole()
    assert {mention.furniture for mention in report.of(Country)} == {False}
    assert len(report.of(Country, furniture=True)) == len(report.of(Country)) + len(ARTICLES)
    assert report.merged(Country, furniture=True)[0].count == 6


def test_unnamed_officials_are_facts_but_no_entity() -> None:
    """Two unnamed ministers are not one minister."""
    report = whole()
    assert [official.name for official in report.officials] == ["Anne Roux"]
    assert len(report.of(Official)) == 6


def test_an_official_lists_offices_states_and_words() -> None:
    """What the articles say of one person comes together, the most frequent first."""
    article = ARTICLES[0]
    mentions = [
        Official(*article.at(32, 41), name="Anne Roux", title=title, country=country)
        for title, country in (("Minister", "FR"), ("minister", "FR"), ("Deputy Minister", None))
    ]
    words = Quotation(*article.at(0, 21), type="indirect", speaker_name="Anne Roux")
    others = Quotation(*article.at(48, 61), type="indirect", speaker_name="Jean Roux")
    [official] = Report([article], [*mentions, words, others]).officials
    assert official.titles == ("Minister", "Deputy Minister")
    assert official.countries == ("FR",)
    assert official.said == (words,)


JOINT = "Ann Bell, Bob Hale and Cy Dunn met. “It is over,” they said. Bell and Sons"


@pytest.mark.parametrize(
    ("speaker", "quoted"),
    [
        ("Ann Bell and Bob Hale", ["Ann Bell", "Bob Hale"]),
        ("Ann Bell, Bob Hale and Cy Dunn", ["Ann Bell", "Bob Hale", "Cy Dunn"]),
        ("Bob Hale, Cy Dunn, and Ann Bell", ["Ann Bell", "Bob Hale", "Cy Dunn"]),
        ("Ann Bell and Ann Bell", ["Ann Bell"]),
        ("Ann Bell and Sons", []),
        ("Ann Bell and an aide", []),
        ("Ann Bell", ["Ann Bell"]),
        (None, []),
    ],
)
def test_what_several_say_together_counts_for_each(speaker: str | None, quoted: list[str]) -> None:
    """A joint name is taken apart where each part names an official of the article, and nowhere else."""
    article = Article(id="a", text=JOINT)
    officials = [
        Official(*article.at(start, start + len(name)), name=name)
        for name in ("Ann Bell", "Bob Hale", "Cy Dunn")
        for start in [JOINT.index(name)]
    ]
    words = Quotation(*article.at(36, 50), type="direct", speaker_name=speaker)
    report = Report([article], [*officials, words])
    assert [official.name for official in report.officials if official.said == (words,)] == quoted
    assert sum(len(official.said) for official in report.officials) == len(quoted)
    assert render(report).count(f"{1:>10}{1:>8}") == len(quoted)


def test_a_name_with_an_and_in_it_is_one_name() -> None:
    """Who bears the whole name has said it."""
    article = Article(id="a", text=JOINT)
    names = ["Ann Bell", "Bob Hale", "Ann Bell and Bob Hale"]
    officials = [Official(*article.at(place, place + 1), name=name) for place, name in enumerate(names)]
    words = Quotation(*article.at(36, 50), type="direct", speaker_name=names[2])
    assert [official.name for official in Report([article], [*officials, words]).officials if official.said] == names[
        2:
    ]


def test_a_view_of_a_base_type_holds_its_subtypes() -> None:
    """`of(Fact)` is everything."""
    assert whole().of(Fact, furniture=True) == whole().facts


def test_the_name_shown_is_the_most_frequent_then_the_longest() -> None:
    """One spelling is chosen by the facts alone."""
    article = ARTICLES[0]
    names = ["A. Roux", "Anne Roux", "Anne Roux"]
    mentions = [
        attrs.evolve(country, name=name)
        for country, name in zip(
            [Country(*article.at(n, n + 1), code="FR", form="name") for n in range(3)], names, strict=True
        )
    ]
    assert Report([article], mentions).countries[0].name == "Anne Roux"


def test_two_texts_under_one_id_cannot_be_merged() -> None:
    """The message names the id, whichever report comes first."""
    a, b = Report([Article(id="x", text="one")]), Report([Article(id="x", text="three")])
    for left, right in ((a, b), (b, a)):
        with pytest.raises(ArticleConflictError, match="have the id 'x' and different texts"):
            left | right


def test_what_is_known_of_an_article_does_not_depend_on_the_order() -> None:
    """Of two descriptions of one text the choice is made by content."""
    a, b = Report([Article(id="x", text="one", title="A")]), Report([Article(id="x", text="one", title="B")])
    assert (a | b) == (b | a)
    assert len((a | b).articles) == 1


def test_a_fact_needs_its_article() -> None:
    """A report can always show where a fact stands."""
    with pytest.raises(InvalidFactError, match="is of article 'a-0', which the report does not hold"):
        Report([], facts_of(ARTICLES[0]))


def test_a_report_merges_with_reports_only() -> None:
    """A list of facts is no report."""
    with pytest.raises(TypeError):
        Report() | []  # type: ignore[operator]


def test_failures_read_as_sentences() -> None:
    """A failure prints who failed on what and why."""
    failure = Failure("extractor", "tags", "raised ValueError", "ValueError", "a-1", "tags (x 1.0)")
    assert str(failure) == "tags on article 'a-1' (plugin tags (x 1.0)): raised ValueError"

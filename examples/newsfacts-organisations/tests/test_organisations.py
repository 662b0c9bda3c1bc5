"""The plugin finds organisations, keeps the laws, and is in report, JSON and HTML."""

import newsfacts
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsfacts.export import to_html
from newsfacts.testing import Fragment, Plant, Planted, extractor_suite, planted

from newsfacts_organisations import Organisation, Organisations

TestLaws = extractor_suite(Organisations(), promises=["disjoint"])

ARTICLE = newsfacts.Article(
    id="a-1", text="The U.N. and NATO wrote to the Ministry of Finance. Acme Corp. said the UN was right."
)


def report() -> newsfacts.Report:
    """What the plugin says of the article, installed or not."""
    pipeline = newsfacts.load(only=[], extractors=[Organisations()])
    return pipeline.extract(ARTICLE)


def test_spellings_are_one_organisation() -> None:
    """U.N. and UN are one; the report counts their mentions."""
    assert [(found.name, found.count) for found in report().merged(Organisation)] == [
        ("United Nations", 2),
        ("Acme Corp", 1),
        ("Ministry of Finance", 1),
        ("NATO", 1),
    ]


def test_a_body_inside_the_name_of_a_company_is_none() -> None:
    """UN SA is a company, and the United Nations are not named."""
    article = newsfacts.Article(id="a-1", text="UN SA wrote to the UN.")
    facts = Organisations().extract(article, None)  # type: ignore[arg-type]  # it reads no findings
    assert [(fact.text, fact.type) for fact in facts] == [("UN SA", "company"), ("UN", "un-body")]


@pytest.mark.parametrize(
    "text", ["Who knows?", "The Acme corporation", "the ministry of silly walks", "Corp", "UNIX", "a nato of sorts"]
)
def test_no_organisations(text: str) -> None:
    """What only looks like one is none."""
    article = newsfacts.Article(id="a-1", text=text)
    assert list(Organisations().extract(article, None)) == []  # type: ignore[arg-type]  # it reads no findings


def test_json_round_trip() -> None:
    """Its facts are in the report's JSON, and back."""
    text = report().to_json()
    assert '"kind": "organisation"' in text
    assert newsfacts.Report.from_json(text, types=[Organisation]) == report()


def test_html_shows_them() -> None:
    """The page marks the organisations in the text."""
    page = to_html(report())
    assert "organisation" in page
    assert "Acme Corp" in page


NAMES = Plant(
    "organisation",
    st.sampled_from([("NATO", "alliance"), ("UNICEF", "un-body"), ("Ministry of Finance", "ministry")]).map(
        lambda row: Fragment.of(Organisation, row[0], name=row[0], type=row[1])
    ),
    frames=("The letter from {organisation} came too late.", "Nobody told {organisation} or {organisation} in time."),
)


@given(planted(NAMES))
def test_finds_what_is_planted(drawn: Planted) -> None:
    """Each planted organisation is found, and nothing else."""
    found = sorted(Organisations().extract(drawn.article, None))  # type: ignore[arg-type]  # it reads no findings
    assert found == list(drawn.facts)

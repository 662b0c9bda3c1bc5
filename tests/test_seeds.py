"""The five articles in seeds/, read by all bundled extractors as any user would."""

import csv
import hashlib
from pathlib import Path

import pytest

import newsfacts
from newsfacts import Article, Fact, Report
from tests.environment import ROOT, SCRIPTS, SEEDS, run_well

# What each article says that no reader would miss: kind and words.
PLAIN = {
    "000_3d1508e79bc3ad5f": [("country", "Germany"), ("quantity", "38")],
    "001_40e506d601a57e3c": [("country", "Denmark"), ("official", "John Kerry"), ("quantity", "10")],
    "002_e53e2b2640676e99": [("country", "British"), ("official", "Chuck Hagel"), ("quantity", "10")],
    "003_316f00e0481eecf9": [("country", "Iran"), ("official", "John Kerry"), ("quantity", "24")],
    "004_e1227fb9a4c47c23": [("country", "China"), ("quantity", "Thirty")],
}
DIGESTS = {
    "000_3d1508e79bc3ad5f": "dceb421071f23b3f232de6cff6cc44f82ec1445e0e7b6ffb1c0e14bdeabc1a40",
    "001_40e506d601a57e3c": "c349ed1fc8872fe24ddb7fcbb20d341b18105c57a8d0a2c6369945c980103d52",
    "002_e53e2b2640676e99": "a75f8eabf05d42add3811e1672386ac9b2a171bd10ec03b50606d699959c83d5",
    "003_316f00e0481eecf9": "1e1a233e742f1bc2bb14b5b12c3ef373eac343d8df4f1b873e9e5914871a971e",
    "004_e1227fb9a4c47c23": "b241e621d07d2308f8c0444c708427152d9f2fbfa9f84cc8c9c4d55f5624c2e1",
}


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    """The articles by id."""
    return {path.stem: Article(id=path.stem, text=path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))}


@pytest.fixture(scope="module")
def report(articles: dict[str, Article]) -> Report:
    """What they say together."""
    return newsfacts.extract(articles.values())


@pytest.mark.parametrize("name", DIGESTS)
def test_the_articles_are_as_they_were_given(name: str) -> None:
    """Offsets in tests and documentation hold only while no byte of a seed changes."""
    assert hashlib.sha256((SEEDS / f"{name}.txt").read_bytes()).hexdigest() == DIGESTS[name]


def test_nothing_fails_on_them(report: Report) -> None:
    """The bundled extractors read all five without a failure."""
    assert report.failures == ()
    assert len(report.articles) == len(PLAIN)


def test_every_fact_stands_where_it_says(articles: dict[str, Article], report: Report) -> None:
    """Each fact's text is the article's text at its span."""
    for fact in report:
        assert articles[fact.article].text[fact.span.start : fact.span.end] == fact.text


@pytest.mark.parametrize("name", PLAIN)
def test_what_no_reader_would_miss_is_found(name: str, report: Report) -> None:
    """Each article's plainest facts are in the report, and at least one quotation with its speaker."""
    here = [fact for fact in report.of(Fact) if fact.article == name]
    assert {(fact.kind, fact.text) for fact in here} >= set(PLAIN[name])
    assert any(quotation.speaker for quotation in report.quotations if quotation.article == name)


def test_the_quotations_are_those_that_were_read_by_hand(report: Report) -> None:
    """Every quotation of the five has its exact place, type, speaker and cue, and there is no other."""
    lines = (Path(__file__).parent / "fixtures" / "seeds-quotations.csv").read_text("utf-8").splitlines()
    by_hand = {tuple(row.values()) for row in csv.DictReader(line for line in lines if not line.startswith("#"))}
    found = {
        (one.article, str(one.span.start), str(one.span.end), one.type, one.speaker_name or "", one.cue or "")
        for one in report.quotations
    }
    assert found == by_hand


def test_the_same_facts_come_out_of_every_process() -> None:
    """No set or dictionary that Python shuffles from run to run shows through."""
    first, second = (
        run_well(SCRIPTS / "newsfacts", "extract", SEEDS, cwd=ROOT, PYTHONHASHSEED=seed) for seed in ("1", "2")
    )
    assert first == second

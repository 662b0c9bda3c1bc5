"""Whole reports as JSON, and back without loss."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Country, Failure
from newsfacts._json import ReportParts, report_from_json, report_to_json
from newsfacts.errors import ReportFormatError

ARTICLE = Article(id="a", text="US said no.", title="No", metadata={"desk": ["world", 3]})
FACT = Country(*ARTICLE.at(0, 2), code="US", name="United States", form="name", extractor="countries")
FAILURE = Failure("extractor", "numbers", "raised KeyError: 'x'", "KeyError", "a", "numbers (newsfacts 0.1)")

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
maybe_text = st.none() | st.text(max_size=9)
articles = st.builds(
    Article, id=st.text(min_size=1), text=st.text(), title=maybe_text, source=maybe_text, url=maybe_text,
    published=maybe_text, language=st.text(), metadata=st.dictionaries(st.text(max_size=5), json_values, max_size=3),
)  # fmt: skip
failures = st.builds(
    Failure, st.sampled_from(["input", "plugin", "extractor"]), st.text(), st.text(), st.text(), maybe_text, maybe_text
)


@given(st.lists(articles, max_size=3, unique_by=lambda article: article.id), st.lists(failures, max_size=3))
def test_round_trip(some_articles: list[Article], some_failures: list[Failure]) -> None:
    """Articles, with all that is known of them, and failures come back as they were."""
    parts = ReportParts(tuple(some_articles), (), tuple(some_failures))
    assert report_from_json(report_to_json(parts.articles, parts.facts, parts.failures)) == parts


def test_round_trip_indented() -> None:
    """A report written for people to read is read like any other."""
    text = report_to_json([ARTICLE], [FACT], [FAILURE], indent=2)
    assert text.startswith('{\n  "format": "newsfacts-report"')
    assert report_from_json(text) == ReportParts((ARTICLE,), (FACT,), (FAILURE,))


def test_form() -> None:
    """The format and its version come first; what is not known is left out."""
    assert json.loads(
        report_to_json([Article(id="a", text="t")], [], [Failure("input", "b", "gone", "InputError")])
    ) == {
        "format": "newsfacts-report",
        "version": 1,
        "articles": [{"id": "a", "text": "t", "language": "en"}],
        "facts": [],
        "failures": [{"stage": "input", "subject": "b", "message": "gone", "error": "InputError"}],
    }


def changed(**changes: object) -> str:
    """A good report with some fields changed; those changed to None left out."""
    report = json.loads(report_to_json([ARTICLE], [FACT], [FAILURE])) | changes
    return json.dumps({name: value for name, value in report.items() if value is not None})


KNOWN = "country, official, quantity, quotation"
INSTALL = f"Install the plugin that it comes from, or give its type in types=. Known are: {KNOWN}"
TOO_DEEP = "maximum recursion depth exceeded while decoding a JSON array from a unicode string"
NO_ID = "an article's id must be a string that is not empty"

WRONG = [
    ("{", "line 1, column 2: is no JSON: Expecting property name enclosed in double quotes. Was the file cut short?"),
    ("[" * 100_000, f"is no usable JSON: {TOO_DEEP}"),
    ("NaN", "is no usable JSON: NaN is no JSON number"),
    ("[]", "$: expected an object, got []"),
    ("{}", "$.format: expected 'newsfacts-report', got None. Is it what Report.to_json() wrote?"),
    (changed(version=2), "$.version: the report is of version 2, this newsfacts reads 1. Update newsfacts"),
    (changed(version="1"), "$.version: expected 1, got '1'"),
    (changed(facts=None), "$.facts: expected a list, got None"),
    (changed(facts=[{"kind": "x"}]), f"$.facts[0].kind: no fact type of kind 'x' is known. {INSTALL}"),
    (changed(articles=[3]), "$.articles[0]: expected an object, got 3"),
    (changed(articles=[{"id": "a"}]), "$.articles[0]: the article has no 'text'"),
    (changed(articles=[{"id": "", "text": "x"}]), f"$.articles[0]: {NO_ID}, not ''"),
    (changed(articles=[{"id": "a", "text": 1}]), "$.articles[0].text: expected a string, got 1"),
    (changed(articles=[{"id": "a", "text": "x", "desk": "y"}]),
     "$.articles[0].desk: no field of an article; further fields belong into 'metadata'"),
    (changed(articles=[{"id": "a", "text": "x", "metadata": 1}]), "$.articles[0].metadata: expected an object, got 1"),
    (changed(failures=[{"stage": 1}]), "$.failures[0].stage: expected a string, got 1"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), WRONG, ids=[message[:50] for _, message in WRONG])
def test_wrong(text: str, message: str) -> None:
    """What is no report is refused with the JSON path of the first thing wrong."""
    with pytest.raises(ReportFormatError) as caught:
        report_from_json(text)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "failure", [{"stage": "lunch", "subject": "", "message": "", "error": ""}, {"stage": "input"}, {"x": "y"}]
)
def test_wrong_failure(failure: object) -> None:
    """A failure with a field wrong or missing is refused by its path."""
    with pytest.raises(ReportFormatError, match=r"^\$\.failures\[0\]: "):
        report_from_json(changed(failures=[failure]))

"""What other programs read: the schema, CSV, Web Annotations, Parquet; and reports without texts."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsfacts import Article, Country, Quantity, Report, Span, extract, read
from newsfacts._facts import Bound, CountryForm, CueClass, QuantityType, QuotationType
from newsfacts._json import BUNDLED_TYPES, fact_to_json, keys_of
from newsfacts.errors import MissingExtraError, ReportFormatError
from newsfacts.export import json_schema
from newsfacts.testing import strategies
from tests.core.extractors import Hashtag, Praise
from tests.environment import SEEDS
from tests.export import hostile

TYPES = (Hashtag, Praise)
ARTICLE = Article(id="a-1", text="France sent a third of its 24 trucks. #no")
SCHEMA: dict[str, Any] = json.loads(json_schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def small() -> Report:
    """A country, an inexact number, and a plugin's facts."""
    facts = [
        Country(*ARTICLE.at(0, 6), code="FR", name="France", form="name", extractor="countries"),
        Quantity(*ARTICLE.at(12, 19), value="1/3", low="1/3", high="1/3", type="fraction", of="trucks"),
        Hashtag(*ARTICLE.at(38, 41), name="no", furniture=True),
        Praise(*ARTICLE.at(38, 41), whom="no", whom_span=Span(39, 41)),
    ]
    return Report([ARTICLE], facts)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Reports of facts of every bundled kind, with all sorts of fields, and of a plugin's kind."""
    article = draw(strategies.articles().filter(lambda article: bool(article.text)))
    kinds = (strategies.countries, strategies.officials, strategies.quantities, strategies.quotations)
    return Report([article], draw(st.lists(st.one_of(*(kind(article) for kind in kinds)), max_size=6)))


# --- schema ---------------------------------------------------------------------------------------------------


def test_the_schema_is_one() -> None:
    """What is published is a JSON Schema of the version that it names."""
    Draft202012Validator.check_schema(SCHEMA)


def test_the_seeds_keep_the_schema() -> None:
    """Real output holds what is published, with texts and without."""
    report = extract(read(SEEDS))
    for text in (True, False):
        VALIDATOR.validate(json.loads(report.to_json(text=text)))


@settings(max_examples=40)
@given(st.one_of(reports(), hostile.reports()), st.booleans())
def test_every_report_keeps_the_schema(report: Report, text: bool) -> None:  # noqa: FBT001 - Hypothesis draws it
    """Whatever a report holds, a plugin's facts among it, its JSON is as published."""
    VALIDATOR.validate(json.loads(report.to_json(text=text)))


def test_the_schema_knows_every_field_and_word() -> None:
    """A field or a choice that is added to a bundled type is missing in the schema until it is added there."""
    for fact_type in BUNDLED_TYPES:
        assert tuple(SCHEMA["$defs"][fact_type.kind]["properties"]) == keys_of(fact_type)
    properties = {kind: SCHEMA["$defs"][kind]["properties"] for kind in ("country", "quantity", "quotation")}
    assert tuple(properties["country"]["form"]["enum"]) == get_args(CountryForm)
    assert tuple(properties["quantity"]["bound"]["enum"]) == get_args(Bound)
    assert tuple(properties["quantity"]["type"]["enum"]) == get_args(QuantityType)
    assert tuple(properties["quotation"]["type"]["enum"]) == get_args(QuotationType)
    assert tuple(properties["quotation"]["cue_class"]["anyOf"][0]["enum"]) == get_args(CueClass)


@pytest.mark.parametrize(
    "change",
    [{"start": -1}, {"start": "0"}, {"code": "france"}, {"form": "nickname"}, {"colour": "red"}, {"furniture": False}],
)
def test_the_schema_refuses(change: dict[str, object]) -> None:
    """A fact that was edited wrongly is no longer as published."""
    value = json.loads(small().to_json())
    value["facts"][0].update(change)
    assert not VALIDATOR.is_valid(value)


# --- without texts --------------------------------------------------------------------------------------------


def test_json_without_texts() -> None:
    """Length and hash stand for each text; who has the articles gets the same report back."""
    written = small().to_json(text=False)
    assert json.loads(written)["articles"] == [
        {
            "id": "a-1",
            "text_length": 41,
            "text_sha256": "f61504699bba7f4c0ffdc360d8c19817c4431c952efc52f4113c4573d51c638d",
            "language": "en",
        }
    ]
    assert Report.from_json(written, types=TYPES, articles=[ARTICLE]) == small()


def replaced(old: str, new: str) -> Callable[[str], str]:
    """The edit of one place."""
    return lambda written: written.replace(old, new, 1)


EDITS = [
    (replaced('"start": 0', '"start": 1'), "$.facts[0]: Country in article 'a-1'"),
    (replaced('"text": "France"', '"text": "Brazil"'), "$.facts[0].text: the article has 'France' there, got 'Brazil'"),
    (replaced('"article": "a-1"', '"article": "b"'), "$.facts[0].article: the report has no article 'b'"),
    (replaced('"text_length": 41', '"text_length": 40'), "$.articles[0].text_length: expected 41"),
    (replaced('"text_sha256": "', '"text_sha256": "0'), "$.articles[0].text_sha256: expected "),
    (replaced('"text_length": 41, ', ""), "$.articles[0]: the article has no 'text'"),
    (replaced('"version": 1', '"version": 2'), "$.version: the report is of version 2"),
]


@pytest.mark.parametrize(("edit", "message"), EDITS, ids=[message for _, message in EDITS])
def test_edited_json(edit: Callable[[str], str], message: str) -> None:
    """What was edited is refused by its path."""
    with pytest.raises(ReportFormatError) as caught:
        Report.from_json(edit(small().to_json(text=False)), types=TYPES, articles=[ARTICLE])
    assert str(caught.value).startswith(message)


def test_a_fact_beyond_its_text() -> None:
    """Offsets outside the text are refused by their path, however long the fact says that its text is."""
    written = small().to_json().replace('"start": 0, "end": 6', '"start": 100, "end": 106')
    with pytest.raises(ReportFormatError, match=r"^\$\.facts\[0\]\.end: the article's text ends at 41, got 106"):
        Report.from_json(written, types=TYPES)


def test_two_articles_of_one_id() -> None:
    """Offsets could not be told apart, so the second is refused."""
    value = json.loads(Report([ARTICLE]).to_json())
    value["articles"].append({**value["articles"][0], "text": "other"})
    with pytest.raises(ReportFormatError, match=r"^\$\.articles\[1\]\.id: another article is called 'a-1' too"):
        Report.from_json(json.dumps(value))


@pytest.mark.parametrize("articles", [[], [Article(id="a-2", text=ARTICLE.text)]])
def test_the_articles_are_missing(articles: list[Article]) -> None:
    """A text that was left out must be handed over."""
    with pytest.raises(ReportFormatError, match=r"^\$\.articles\[0\]: the text of article 'a-1' was left out"):
        Report.from_json(small().to_json(text=False), types=TYPES, articles=articles)


# --- CSV ------------------------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(st.one_of(reports(), hostile.reports()))
def test_csv_says_what_json_says(report: Report) -> None:
    """Each row has the fields of its fact, as text; what is not known is empty."""
    rows = list(csv.DictReader(io.StringIO(report.to_csv(), newline="")))
    assert len(rows) == len(report.facts)
    for row, fact in zip(rows, report.facts, strict=True):
        for key, value in {"furniture": False, **fact_to_json(fact)}.items():
            wanted = "" if value is None else value if isinstance(value, str) else json.dumps(value)
            assert row[key] == wanted
        assert {key for key, value in row.items() if value} <= {"furniture", *fact_to_json(fact)}


# --- Web Annotations ------------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(st.one_of(reports(), hostile.reports()))
def test_annotations_lead_back(report: Report) -> None:
    """Both selectors find the fact in its article's text; ids are IRIs and tell the facts apart."""
    page = json.loads(report.to_annotations())
    texts = {article.id: article.text for article in report.articles}
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    for item, fact in zip(page["items"], report.facts, strict=True):
        position, words = item["target"]["selector"]
        text = texts[fact.article]
        assert text[position["start"] : position["end"]] == words["exact"] == fact.text
        around = words["prefix"] + words["exact"] + words["suffix"]
        assert around == text[max(0, position["start"] - 32) : position["end"] + 32]
        assert json.loads(item["body"][1]["value"]) == json.loads(json.dumps(fact_to_json(fact)))
    ids = [page["id"], *(item["id"] for item in page["items"])]
    assert all(each.startswith("urn:uuid:") for each in ids)
    assert len(set(ids)) == len(ids)


def test_annotations_name_their_article() -> None:
    """An address in the web is the source of a fact; else a name made of the article's id."""
    there = Article(id="a b", text="France", url="https://example.org/1")
    here = Article(id="a/c", text="France")
    facts = [Country(*article.at(0, 6), code="FR", name="France", form="name") for article in (there, here)]
    items = json.loads(Report([there, here], facts).to_annotations())["items"]
    assert [item["target"]["source"] for item in items] == ["https://example.org/1", "urn:newsfacts:article:a%2Fc"]


# --- Parquet --------------------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(st.one_of(reports(), hostile.reports()))
def test_parquet_round_trip(tmp_path_factory: pytest.TempPathFactory, report: Report) -> None:
    """Whatever a report holds comes back, given the articles."""
    pytest.importorskip("pyarrow")
    path = tmp_path_factory.mktemp("parquet") / "facts.parquet"
    report.to_parquet(path)
    assert Report.from_parquet(path, articles=report.articles, types=TYPES) == report


def test_parquet_schema(tmp_path: Path) -> None:
    """The columns of bundled kinds have the types that are documented, whatever the report holds."""
    parquet = pytest.importorskip("pyarrow.parquet")
    Report().to_parquet(tmp_path / "empty.parquet")
    small().to_parquet(tmp_path / "small.parquet")
    empty, full = (parquet.read_schema(tmp_path / f"{name}.parquet") for name in ("empty", "small"))
    types = {field.name: str(field.type) for field in full}
    assert {field.name: str(field.type) for field in empty}.items() <= types.items()
    assert (types["start"], types["value"], types["value_exact"], types["furniture"], types["of"]) == (
        "int64", "double", "string", "bool", "string",
    )  # fmt: skip
    assert types["whom"] == "string"


def edited(path: Path, column: str, value: object) -> None:
    """Change the first fact's cell."""
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.parquet.read_table(path)
    cells = table[column].to_pylist()
    place = table.schema.get_field_index(column)
    cells = pyarrow.array([value, *cells[1:]], table.schema.field(column).type)
    pyarrow.parquet.write_table(table.set_column(place, table.schema.field(column), cells), path)


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("text", "Brazil", r"\$\.facts\[0\]\.text: the article has 'France' there, got 'Brazil'"),
        ("kind", "planet", r"\$\.facts\[0\]\.kind: no fact type of kind 'planet' is known"),
        ("kind", None, r"\$\.facts\[0\]: the fact has no 'kind'"),
        ("code", "france", r"\$\.facts\[0\]: Country.code must be an ISO 3166-1 alpha-2 code"),
        ("of", "trucks", r"\$\.facts\[0\]\.of: facts of kind 'country' have no such field"),
        ("end", 7, r"\$\.facts\[0\]: Country in article 'a-1'"),
    ],
)
def test_edited_parquet(tmp_path: Path, column: str, value: object, message: str) -> None:
    """What was edited is refused by its path."""
    path = tmp_path / "facts.parquet"
    pytest.importorskip("pyarrow")
    small().to_parquet(path)
    edited(path, column, value)
    with pytest.raises(ReportFormatError, match=f"^{message}"):
        Report.from_parquet(path, articles=[ARTICLE], types=TYPES)


def test_truncated_parquet(tmp_path: Path) -> None:
    """Half a file is no file; neither is one of another program."""
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "facts.parquet"
    small().to_parquet(path)
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(ReportFormatError, match="is no Parquet file that can be read"):
        Report.from_parquet(path, articles=[ARTICLE])
    parquet.write_table(pytest.importorskip("pyarrow").table({"x": [1]}), path)
    with pytest.raises(ReportFormatError, match=r"^\$\.format: expected 'newsfacts-report'"):
        Report.from_parquet(path, articles=[ARTICLE])


def test_parquet_without_pyarrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who lacks pyarrow is told which extra brings it."""
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'newsfacts\[parquet\]'"):
        small().to_parquet(tmp_path / "facts.parquet")


def test_thirds_stay_thirds(tmp_path: Path) -> None:
    """Numbers that no float holds come back exactly."""
    pytest.importorskip("pyarrow")
    small().to_parquet(tmp_path / "facts.parquet")
    back = Report.from_parquet(tmp_path / "facts.parquet", articles=[ARTICLE], types=TYPES)
    assert back.quantities[0].value == Fraction(1, 3)

"""Facts as flat JSON objects, and back without loss."""

from __future__ import annotations

import contextlib
import datetime as dt
import enum
import json
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Claim, Country, Entity, Fact, Number, Official, Quantity, Quotation, Span
from newsfacts._json import dumps, fact_from_json, fact_to_json
from newsfacts.errors import PluginError, ReportFormatError


class Tone(enum.Enum):
    """A type of a plugin's own."""

    CALM = "calm"
    ANGRY = "angry"


@attrs.frozen
class Place:
    """A nested value."""

    name: str
    at: Span


@attrs.frozen
class Rally(Entity):
    """A fact type as a stranger would write it, with a field of each sort."""

    kind: ClassVar[str] = "rally"

    tags: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    tone: Tone = attrs.field(default=Tone.CALM, kw_only=True)
    day: dt.date | None = attrs.field(default=None, kw_only=True)
    square_span: Span | None = attrs.field(default=None, kw_only=True)
    also: tuple[Span, ...] = attrs.field(default=(), kw_only=True)
    place: Place | None = attrs.field(default=None, kw_only=True)
    share: Fraction | None = attrs.field(default=None, kw_only=True)
    cost: Decimal = attrs.field(default=Decimal(0), kw_only=True)
    crowd: int = attrs.field(default=0, kw_only=True)
    weight: float = attrs.field(default=1.0, kw_only=True)
    level: Literal[1, 2, 3] = attrs.field(default=1, kw_only=True)
    loud: bool = attrs.field(default=False, kw_only=True)
    _secret: str = attrs.field(default="", kw_only=True)
    letters: int = attrs.field(init=False, default=7)


numbers = st.one_of(
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False, places=7),
    st.fractions(),
    st.integers().map(lambda n: Decimal(n) ** 9),
)
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**6), st.integers(1, 99))
maybe_text = st.none() | st.text(max_size=20)


@st.composite
def places(draw: st.DrawFn) -> dict[str, Any]:
    """The fields that every fact has."""
    text = draw(st.text(min_size=1, max_size=20))
    start = draw(st.integers(0, 10**6))
    return {"article": draw(st.text(min_size=1, max_size=9)), "span": Span(start, start + len(text)), "text": text,
            "extractor": draw(st.text(max_size=9)), "rule": draw(maybe_text),
            "furniture": draw(st.booleans())}  # fmt: skip


def of_type(fact_type: type[Fact], **fields: st.SearchStrategy[object]) -> st.SearchStrategy[Fact]:
    """Facts of the type with the given fields."""
    own = st.fixed_dictionaries(fields)
    return st.builds(lambda place, mine: fact_type(**place, **mine), places(), own)


codes = st.from_regex("[A-Z]{2}", fullmatch=True)
texts, numbers_or_none, spans_or_none = st.text(max_size=5), st.none() | numbers, st.none() | spans
countries = of_type(
    Country, code=codes, name=maybe_text, form=st.sampled_from(["name", "adjective", "demonym", "metonym"])
)
officials = of_type(Official, name=maybe_text, title=maybe_text, country=st.none() | codes, organization=maybe_text)
quantities = of_type(
    Quantity,
    value=numbers_or_none,
    low=numbers_or_none,
    high=numbers_or_none,
    bound=st.sampled_from("=~><"),
    type=st.sampled_from(["count", "money"]),
    unit=maybe_text,
    of=maybe_text,
)
quotations = of_type(
    Quotation,
    type=st.sampled_from(["direct", "mixed"]),
    speaker_span=spans_or_none,
    speaker=maybe_text,
    speaker_name=maybe_text,
    cue_span=spans_or_none,
    cue=maybe_text,
    cue_class=st.sampled_from([None, "say"]),
)
rallies = of_type(
    Rally,
    tags=st.lists(texts).map(tuple),
    tone=st.sampled_from(Tone),
    day=st.none() | st.dates(),
    square_span=spans_or_none,
    also=st.lists(spans).map(tuple),
    place=st.none() | st.builds(Place, texts, spans),
    share=st.none() | st.fractions(),
    cost=st.decimals(allow_nan=False, allow_infinity=False),
    crowd=st.integers(),
    weight=st.floats(allow_nan=False, allow_infinity=False),
    level=st.sampled_from([1, 2, 3]),
    loud=st.booleans(),
    secret=texts,
)
facts = countries | officials | quantities | quotations | rallies


@given(facts)
def test_round_trip(fact: Fact) -> None:
    """Every fact, of a bundled type or a stranger's, comes back equal and of its type."""
    again = fact_from_json(json.loads(dumps(fact_to_json(fact))), [Rally])
    assert again == fact
    assert type(again) is type(fact)


@given(facts)
def test_is_flat_and_one_line(fact: Fact) -> None:
    """Any fact is one line of JSON Lines, however lines are split, and begins with the four common fields."""
    line = dumps(fact_to_json(fact))
    assert len(line.splitlines()) == 1
    assert list(json.loads(line))[:5] == ["kind", "article", "start", "end", "text"]


def quantity(text: str, value: Number | int | str) -> Quantity:
    """A plain count."""
    return Quantity("a", Span(0, len(text)), text, value=value, low=value, high=value, type="count")


class TestForm:
    """The objects are those that docs/reference/files.md shows."""

    def test_country(self) -> None:
        """A country has its fields in reading order, its extractor last, furniture only where true."""
        fact = Country("a", Span(4, 6), "US", code="US", name="United States", form="adjective", extractor="countries")
        assert dumps(fact_to_json(fact)) == (
            '{"kind": "country", "article": "a", "start": 4, "end": 6, "text": "US", "name": "United States", '
            '"code": "US", "form": "adjective", "extractor": "countries"}'
        )
        assert fact_to_json(attrs.evolve(fact, furniture=True))["furniture"] is True

    def test_spans_beside_the_fact(self) -> None:
        """A further span is two offsets, both null where there is none."""
        fact = Quotation("a", Span(0, 4), "“No”", type="direct", speaker_span=Span(5, 7), speaker="he")
        assert fact_to_json(fact) == {
            "kind": "quotation", "article": "a", "start": 0, "end": 4, "text": "“No”", "type": "direct",
            "speaker_start": 5, "speaker_end": 7, "speaker": "he", "speaker_name": None,
            "cue_start": None, "cue_end": None, "cue": None, "cue_class": None, "extractor": "",
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("value", "number", "exact"),
        [
            ("24.0", "24", None),
            ("2.5", "2.5", None),
            ("0.1", "0.1", None),
            ("-3e6", "-3000000", None),
            ("1e22", "10000000000000000000000", None),
            ("1/3", "0.3333333333333333", "1/3"),
            ("3.14159265358979323846", "3.141592653589793", "3.14159265358979323846"),
            ("9007199254740993", "9007199254740993", "9007199254740993"),
            ("1e400", "null", "1" + "0" * 400),
            ("1e-400", "null", "1E-400"),
        ],
    )
    def test_numbers(self, value: str, number: str, exact: str | None) -> None:
        """A number is written as people would; where a float would round it the exact one stands beside it."""
        line = dumps(fact_to_json(quantity("x", value)))
        assert f'"value": {number}, ' in line
        assert json.loads(line).get("value_exact") == exact
        assert fact_from_json(json.loads(line)) == quantity("x", value)

    def test_number_from_another_program(self) -> None:
        """A number without its exact form is the decimal number that JSON shows."""
        line = {**fact_to_json(quantity("x", 0)), "value": 0.1}
        assert fact_from_json(line).value == Decimal("0.1")  # type: ignore[attr-defined]

    def test_half_character(self) -> None:
        """Text that has no UTF-8 is escaped, so that it can be written all the same."""
        fact = Country("a", Span(0, 1), "\ud83d", code="US", name="x", form="name")
        line = dumps(fact_to_json(fact))
        assert "\\ud83d" in line
        assert fact_from_json(json.loads(line)) == fact


GOOD: dict[str, object] = {
    "kind": "quantity", "article": "a", "start": 3, "end": 5, "text": "24", "value": 24, "low": 24, "high": 24,
    "bound": "=", "type": "count", "unit": None, "of": "nations", "extractor": "numbers",
}  # fmt: skip
GOOD_RALLY: dict[str, object] = {"kind": "rally", "article": "a", "start": 3, "end": 5, "text": "it"}

KNOWN = "country, official, quantity, quotation"
INSTALL = f"Install the plugin that it comes from, or give its type in types=. Known are: {KNOWN}"
EXACT = "expected an exact number such as '2.5' or '1/3'"
FINITE = "expected a number with a finite decimal form"
TWO_NOT_ONE = "Span(start=3, end=5) holds 2 code points, but its text '2' has 1"
TOO_FAR = f"Span(start=3, end={2**63 + 3}) holds {2**63} code points, but its text '24' has 2"
NO_FIT = "'start' and 'end' do not fit each other"
NEWER = "have no such field. Was it written by a newer version of the plugin?"

WRONG = [
    (7, "$: expected an object, got 7"),
    ({}, "$: the fact has no 'kind'"),
    (GOOD | {"kind": None}, "$.kind: expected a string, got None"),
    (GOOD | {"kind": "hashtag"}, f"$.kind: no fact type of kind 'hashtag' is known. {INSTALL}, rally"),
    ({"kind": "country", "article": "a", "start": 3, "end": 5}, "$: the fact has no 'text'"),
    ({"kind": "country", "article": "a", "start": 3, "text": "US"}, "$: the fact has no 'end'"),
    (GOOD | {"start": "3"}, "$.start: expected an offset, got '3'"),
    (GOOD | {"end": 5.0}, "$.end: expected an offset, got 5.0"),
    (GOOD | {"end": None}, "$.end: expected an offset, got None"),
    (GOOD | {"start": -1}, "$.start: Span(-1, 5) starts before the text: start must be at least 0"),
    (GOOD | {"start": 5}, f"$: {NO_FIT}: Span(5, 5) is empty: end must be greater than start"),
    (GOOD | {"end": 1}, f"$: {NO_FIT}: Span(3, 1) is reversed: end must be greater than start"),
    (GOOD | {"text": "2"}, f"$: Quantity in article 'a': {TWO_NOT_ONE}. Take both from Article.at(start, end)"),
    (GOOD | {"end": 2**63 + 3}, f"$: Quantity in article 'a': {TOO_FAR}. Take both from Article.at(start, end)"),
    (GOOD | {"article": 1}, "$.article: expected a string, got 1"),
    (GOOD | {"bound": "≈"}, "$.bound: expected one of '=', '~', '>', '<', '>=', '<=', got '≈'"),
    (GOOD | {"value": [1]}, "$.value: expected a number, got [1]"),
    (GOOD | {"value": True}, "$.value: expected a number, got True"),
    (GOOD | {"value_exact": "a third"}, f"$.value_exact: {EXACT}, got 'a third'"),
    (GOOD | {"value_exact": "1/0"}, f"$.value_exact: {EXACT}, got '1/0'"),
    (GOOD | {"value_exact": "1E999999999"}, "$.value_exact: '1E999999999' has more than 4000 digits"),
    (GOOD | {"furniture": "yes"}, "$.furniture: expected true or false, got 'yes'"),
    (GOOD | {"unti": "x"}, f"$.unti: facts of kind 'quantity' {NEWER}"),
    (GOOD_RALLY | {"tags": ["a", 7]}, "$.tags[1]: expected a string, got 7"),
    (GOOD_RALLY | {"crowd": True}, "$.crowd: expected an integer, got True"),
    (GOOD_RALLY | {"tone": "sad"}, "$.tone: 'sad' is not a valid Tone"),
    (GOOD_RALLY | {"square_start": 3}, "$: the fact has no 'square_end'"),
    (GOOD_RALLY | {"square_start": 3, "square_end": None}, "$.square_end: expected an offset, got None"),
    (GOOD_RALLY | {"cost": 0, "cost_exact": "1/3"}, f"$.cost_exact: {FINITE}, got 1/3"),
    (GOOD_RALLY | {"level": True}, "$.level: expected one of 1, 2, 3, got True"),
    (GOOD_RALLY | {"cost": None}, "$.cost: expected a number, got None"),
    (GOOD_RALLY | {"place": {"name": "x", "at": {"start": "3"}}}, "$.place.at.start: expected an integer, got '3'"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "message"), WRONG, ids=[message[:50] for _, message in WRONG])
def test_wrong(value: object, message: str) -> None:
    """What is no fact is refused with the JSON path of the first thing wrong."""
    with pytest.raises(ReportFormatError) as caught:
        fact_from_json(value, [Rally])
    assert str(caught.value) == message


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5), st.lists, max_leaves=3),
    st.data(),
)
def test_any_field_may_be_anything(value: object, data: st.DataObject) -> None:
    """Whatever stands in whichever field, it is read or refused, never a crash of another sort."""
    good = data.draw(st.sampled_from([GOOD, GOOD_RALLY | fact_to_json(Rally("a", Span(3, 5), "it"))]))
    field = data.draw(st.sampled_from(sorted(good)))
    with contextlib.suppress(ReportFormatError):
        assert isinstance(fact_from_json(good | {field: value}, [Rally]), Fact)


class TestPluginTypes:
    """Types of plugins need nothing but their attrs class, and mistakes in them are told to their authors."""

    def test_older_plugin_had_fewer_fields(self) -> None:
        """A field with a default may be missing."""
        assert fact_from_json(GOOD_RALLY, [Rally]) == Rally("a", Span(3, 5), "it")

    def test_two_types_of_one_kind(self) -> None:
        """Two types that claim one kind cannot be told apart, and are both named."""

        @attrs.frozen
        class Other(Entity):
            kind: ClassVar[str] = "rally"

        with pytest.raises(PluginError, match=r"test_json_facts\.Rally and .*\.Other are both of kind 'rally'"):
            fact_from_json(GOOD_RALLY, [Rally, Other])

    def test_type_given_twice(self) -> None:
        """Naming a type twice, or a bundled one, is fine."""
        assert fact_from_json(GOOD, [Quantity, Rally, Rally]).kind == "quantity"

    def test_fields_that_share_a_key(self) -> None:
        """A field that would hide another in JSON is an error for its author."""

        @attrs.frozen
        class Clash(Claim):
            kind: ClassVar[str] = "clash"
            start: int = attrs.field(default=0, kw_only=True)

        with pytest.raises(
            PluginError, match=r"Clash has more than one field that is called 'start' in JSON\. Rename one"
        ):
            fact_to_json(Clash("a", Span(0, 1), "x"))

    def test_field_that_cannot_be_json(self) -> None:
        """A type that nobody can write is named with its field."""

        @attrs.frozen
        class Odd(Claim):
            kind: ClassVar[str] = "odd"
            thing: complex = attrs.field(default=1j, kw_only=True)

        with pytest.raises(PluginError, match=r"Odd\.thing has a type that cannot be JSON: <class 'complex'>"):
            fact_from_json({**GOOD_RALLY, "kind": "odd", "thing": 1}, [Odd])

    def test_type_that_cannot_be_told(self) -> None:
        """A type that exists only for the type checker is named, with the cure."""

        @attrs.frozen
        class Hidden(Claim):
            kind: ClassVar[str] = "hidden"
            thing: Nowhere = attrs.field(default=None, kw_only=True)  # type: ignore[name-defined]  # noqa: F821

        with pytest.raises(PluginError, match=r"name 'Nowhere' is not defined\. Import them at the top of its module"):
            fact_to_json(Hidden("a", Span(0, 1), "x"))

    def test_infinite_float(self) -> None:
        """JSON has no infinity: refused when written, rather than written as no JSON."""
        with pytest.raises(ReportFormatError, match="cannot be written as JSON: Out of range float values"):
            dumps(fact_to_json(Rally("a", Span(3, 5), "it", weight=float("inf"))))

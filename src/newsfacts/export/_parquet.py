"""Facts as a Parquet table, and the report back from it.

The table is the report's JSON without texts, its facts as rows; the rest of it stands in the file's metadata.
So reading it takes the way of JSON, and what is wrong in it is named by the same paths.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, Final, cast

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts._json import (
    JsonObject,
    JsonValue,
    ReportParts,
    dumps,
    expect_object,
    keys_of,
    loads,
    report_from_values,
    report_to_json,
    types_by_kind,
)
from newsfacts.errors import MissingExtraError, ReportFormatError
from newsfacts.export._rows import columns_of, rows_of
from newsfacts.export._source import ReportLike

__all__ = ["parts_from_parquet", "to_parquet"]

ABOUT: Final = b"newsfacts"
"""The key in the file's metadata under which the rest of the report stands."""

AS_JSON: Final = "json_columns"
"""Where that says which columns hold JSON, because their values are not of one type that the table has."""

NUMBERS: Final = frozenset({"value", "low", "high"})
OFFSETS: Final = frozenset({"start", "end", "speaker_start", "speaker_end", "cue_start", "cue_end"})
EXACT_IN_FLOATS: Final = 2**53


def to_parquet(report: ReportLike, target: str | Path | BinaryIO) -> None:
    """Write the facts to a Parquet file, without the texts of the articles.

    Raises:
        MissingExtraError: if pyarrow is not installed.
    """
    arrow = _pyarrow()
    rows = list(rows_of(report.facts))
    columns = columns_of({type(fact) for fact in report.facts})
    as_json = [column for column in columns if not all(_fits(column, row.get(column)) for row in rows)]
    about = cast("JsonObject", loads(report_to_json(report.articles, (), report.failures, text=False)))
    about[AS_JSON] = cast("list[JsonValue]", as_json)
    schema = arrow.schema(
        [(column, arrow.string() if column in as_json else _type_of(arrow, column)) for column in columns],
        metadata={ABOUT: dumps(about).encode("utf-8", "replace")},
    )
    arrays = [
        arrow.array([_cell(row.get(column), column, column in as_json) for row in rows], schema.field(column).type)
        for column in columns
    ]
    arrow.parquet.write_table(arrow.Table.from_arrays(arrays, schema=schema), target)


def parts_from_parquet(path: str | Path, types: Iterable[type[Fact]], articles: Iterable[Article]) -> ReportParts:
    """The parts of the report that `to_parquet` wrote.

    Raises:
        ReportFormatError: if the file is no such report, with the path of what is wrong.
        MissingExtraError: if pyarrow is not installed.
    """
    arrow = _pyarrow()
    try:
        table = arrow.parquet.read_table(path)
    except (FileNotFoundError, PermissionError, IsADirectoryError):
        raise
    except (arrow.ArrowException, OSError) as error:
        raise ReportFormatError(f"{path}: is no Parquet file that can be read: {error}. Was it cut short?") from None
    metadata: Mapping[bytes, bytes] = table.schema.metadata or {}
    about = expect_object(loads(metadata.get(ABOUT, b"{}").decode("utf-8", "replace")), "$")
    known = types_by_kind(types)
    rows: list[Mapping[str, object]] = table.to_pylist()
    as_json = {str(column) for column in cast("list[object]", about.pop(AS_JSON, None) or [])}
    facts = [_fact(row, known, as_json, f"$.facts[{index}]") for index, row in enumerate(rows)]
    texts = {article.id: article.text for article in articles}
    return report_from_values({**about, "facts": facts}, types, texts)


def _fact(
    row: Mapping[str, object], types: Mapping[str, type[Fact]], as_json: set[str], path: str
) -> dict[str, object]:
    """The fact's JSON object: what is null because another kind has that column is left out."""
    fact_type = types.get(str(row.get("kind")))
    keys = keys_of(fact_type) if fact_type else ()
    kept = {key: value for key, value in row.items() if value is not None or (key in keys and not _is_optional(key))}
    for key in as_json.intersection(kept):
        try:
            kept[key] = None if kept[key] is None else loads(str(kept[key]))
        except ReportFormatError as error:
            raise ReportFormatError(f"{path}.{key}: {error}") from None
    return {key: _number(value) for key, value in kept.items()}


def _is_optional(key: str) -> bool:
    """Whether JSON leaves the key out where there is nothing to say."""
    return key.endswith("_exact") or key in {"furniture", "rule"}


def _number(value: object) -> object:
    """Whole numbers whole again, where floats tell them apart."""
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < EXACT_IN_FLOATS
    return int(value) if is_whole else value  # type: ignore[call-overload]  # it is a float


def _cell(value: JsonValue, column: str, as_json: bool) -> JsonValue:  # noqa: FBT001 - said of each column
    if value is None:
        return None
    if as_json:
        return dumps(value)
    return float(cast("int | float", value)) if column in NUMBERS else value


def _fits(column: str, value: JsonValue) -> bool:
    if value is None:
        return True
    if column in NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if column in OFFSETS:
        return type(value) is int
    if column == "furniture":
        return isinstance(value, bool)
    return isinstance(value, str) and _is_unicode(value)


def _is_unicode(text: str) -> bool:
    """Whether UTF-8 can write the text: not with half of a surrogate pair in it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _type_of(arrow: ModuleType, column: str) -> object:
    if column in NUMBERS:
        return arrow.float64()
    if column in OFFSETS:
        return arrow.int64()
    return arrow.bool_() if column == "furniture" else arrow.string()


def _pyarrow() -> ModuleType:
    try:
        import_module("pyarrow.parquet")
    except ImportError:
        raise MissingExtraError("Parquet needs pyarrow: pip install 'newsfacts[parquet]'") from None
    return import_module("pyarrow")

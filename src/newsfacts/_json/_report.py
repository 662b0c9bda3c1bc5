"""A whole report as one JSON object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import attrs

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts._failure import Failure
from newsfacts._json._articles import article_from_json, article_to_json
from newsfacts._json._facts import fact_to_json, read_fact, types_by_kind
from newsfacts._json._values import JsonObject, JsonValue, dumps, expect_object, expect_text, loads, refuse, say

__all__ = ["FORMAT", "VERSION", "ReportParts", "report_from_json", "report_to_json"]

FORMAT = "newsfacts-report"
VERSION = 1
"""Raised when a report written before could be misread; readers refuse a newer one."""


@attrs.frozen
class ReportParts:
    """What a report is made of."""

    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    failures: tuple[Failure, ...]


def report_to_json(
    articles: Iterable[Article], facts: Iterable[Fact], failures: Iterable[Failure], *, indent: int | None = None
) -> str:
    """The parts of a report as a JSON text.

    Raises:
        PluginError: if a fact's type has a field that cannot be JSON.
        ReportFormatError: if a value cannot be JSON, such as an infinite float.
    """
    articles_json: list[JsonValue] = [article_to_json(article) for article in articles]
    facts_json: list[JsonValue] = [fact_to_json(fact) for fact in facts]
    failures_json: list[JsonValue] = [_failure_to_json(failure) for failure in failures]
    report: JsonObject = {
        "format": FORMAT,
        "version": VERSION,
        "articles": articles_json,
        "facts": facts_json,
        "failures": failures_json,
    }
    return dumps(report, indent=indent)


def report_from_json(text: str, types: Iterable[type[Fact]] = ()) -> ReportParts:
    """The parts of a report from a text written by `report_to_json`.

    Args:
        text: The JSON text.
        types: Fact types of plugins; the bundled ones are known anyway.

    Raises:
        ReportFormatError: if it is no report, is of a newer version, or has something wrong in it:
            then the message begins with the JSON path of that.
    """
    report = expect_object(loads(text), "$")
    if report.get("format") != FORMAT:
        refuse("$.format", f"expected {FORMAT!r}, got {say(report.get('format'))}. Is it what Report.to_json() wrote?")
    version = report.get("version")
    if type(version) is not int or version < 1:
        refuse("$.version", f"expected {VERSION}, got {say(version)}")
    if version > VERSION:
        refuse("$.version", f"the report is of version {version}, this newsfacts reads {VERSION}. Update newsfacts")
    by_kind = types_by_kind(types)
    return ReportParts(
        tuple(article_from_json(value, path) for path, value in _items(report, "articles")),
        tuple(read_fact(value, by_kind, path) for path, value in _items(report, "facts")),
        tuple(_failure_from_json(value, path) for path, value in _items(report, "failures")),
    )


def _items(report: dict[str, object], name: str) -> Iterable[tuple[str, object]]:
    items = report.get(name)
    if not isinstance(items, list):
        refuse(f"$.{name}", f"expected a list, got {say(items)}")
    return ((f"$.{name}[{index}]", item) for index, item in enumerate(cast("list[object]", items)))


def _failure_to_json(failure: Failure) -> JsonObject:
    values: JsonObject = attrs.asdict(failure)
    return {name: value for name, value in values.items() if value is not None}


def _failure_from_json(value: object, path: str) -> Failure:
    fields = {name: expect_text(text, f"{path}.{name}") for name, text in expect_object(value, path).items()}
    try:
        return Failure(**fields)  # type: ignore[arg-type]  # Failure itself checks the stage
    except (ValueError, TypeError) as error:
        refuse(path, error.args[0] if isinstance(error, ValueError) else f"is no failure: {error}")

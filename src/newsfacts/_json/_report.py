"""A whole report as one JSON object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

import attrs

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts._failure import Failure
from newsfacts._json._articles import article_from_json, article_to_json
from newsfacts._json._facts import fact_to_json, read_fact, types_by_kind
from newsfacts._json._values import JsonObject, JsonValue, dumps, expect_object, expect_text, loads, refuse, say

__all__ = ["FORMAT", "VERSION", "ReportParts", "report_from_json", "report_from_values", "report_to_json"]

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
    articles: Iterable[Article],
    facts: Iterable[Fact],
    failures: Iterable[Failure],
    *,
    indent: int | None = None,
    text: bool = True,
) -> str:
    """The parts of a report as a JSON text, with the texts of the articles or what proves them.

    Raises:
        PluginError: if a fact's type has a field that cannot be JSON.
        ReportFormatError: if a value cannot be JSON, such as an infinite float.
    """
    articles_json: list[JsonValue] = [article_to_json(article, text=text) for article in articles]
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


def report_from_json(
    text: str, types: Iterable[type[Fact]] = (), texts: Mapping[str, str] | None = None
) -> ReportParts:
    """The parts of a report from a text written by `report_to_json`.

    Args:
        text: The JSON text.
        types: Fact types of plugins; the bundled ones are known anyway.
        texts: The texts of articles by their ids, where they were left out.

    Raises:
        ReportFormatError: if it is no report, is of a newer version, or has something wrong in it:
            then the message begins with the JSON path of that.
    """
    return report_from_values(loads(text), types, texts)


def report_from_values(
    values: object, types: Iterable[type[Fact]] = (), texts: Mapping[str, str] | None = None
) -> ReportParts:
    """`report_from_json` for JSON that was read already.

    Raises:
        ReportFormatError: naming the JSON path of what is wrong.
    """
    report = expect_object(values, "$")
    if report.get("format") != FORMAT:
        refuse("$.format", f"expected {FORMAT!r}, got {say(report.get('format'))}. Is it what Report.to_json() wrote?")
    version = report.get("version")
    if type(version) is not int or version < 1:
        refuse("$.version", f"expected {VERSION}, got {say(version)}")
    if version > VERSION:
        refuse("$.version", f"the report is of version {version}, this newsfacts reads {VERSION}. Update newsfacts")
    by_kind = types_by_kind(types)
    articles: dict[str, Article] = {}
    for path, value in _items(report, "articles"):
        article = article_from_json(value, path, texts)
        if articles.setdefault(article.id, article) != article:
            refuse(f"{path}.id", f"another article is called {say(article.id)} too")
    facts: list[Fact] = []
    for path, value in _items(report, "facts"):
        fact = read_fact(value, by_kind, path)
        _check_place(fact, articles, path)
        facts.append(fact)
    failures = tuple(_failure_from_json(value, path) for path, value in _items(report, "failures"))
    return ReportParts(tuple(articles.values()), tuple(facts), failures)


def _check_place(fact: Fact, articles: Mapping[str, Article], path: str) -> None:
    """Refuse a fact that does not stand where it says: its file, or the article's, was edited."""
    article = articles.get(fact.article)
    if article is None:
        refuse(f"{path}.article", f"the report has no article {say(fact.article)}")
    if fact.span.end > len(article.text):
        refuse(f"{path}.end", f"the article's text ends at {len(article.text)}, got {fact.span.end}")
    there = article.text[fact.span.start : fact.span.end]
    if there != fact.text:
        refuse(f"{path}.text", f"the article has {say(there)} there, got {say(fact.text)}")


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

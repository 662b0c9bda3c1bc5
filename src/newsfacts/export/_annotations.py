"""Facts as W3C Web Annotations, which annotation tools read.

https://www.w3.org/TR/annotation-model/: each fact is an annotation of its article, found again by its offsets
(TextPositionSelector, which counts code points as newsfacts does) or, where the text has changed, by its words
and those around them (TextQuoteSelector).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from newsfacts._article import Article
from newsfacts._facts import Entity, Fact
from newsfacts._json import JsonObject, JsonValue, dumps, fact_to_json
from newsfacts.export._markup import is_web_link
from newsfacts.export._source import ReportLike

__all__ = ["to_annotations"]

AROUND: Final = 32
"""So many characters before and after a fact are given to find it by."""


def to_annotations(report: ReportLike) -> str:
    """The facts as one AnnotationPage in JSON-LD.

    The same facts always have the same ids. An article without an address in the web is called
    ``urn:newsfacts:article:`` and its id.
    """
    articles = {article.id: article for article in report.articles}
    items: list[JsonValue] = [_annotation(fact, articles[fact.article]) for fact in report.facts]
    page: JsonObject = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": _id(str(item["id"]) for item in items if isinstance(item, dict)),
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    return dumps(page, indent=2)


def _annotation(fact: Fact, article: Article) -> JsonObject:
    described = dumps(fact_to_json(fact))
    start, end = fact.span.start, fact.span.end
    return {
        "id": _id([described]),
        "type": "Annotation",
        "motivation": "identifying" if isinstance(fact, Entity) else "describing",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": fact.kind},
            {"type": "TextualBody", "purpose": "describing", "format": "application/json", "value": described},
        ],
        "target": {
            "source": _source(article),
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": fact.text,
                    "prefix": article.text[max(0, start - AROUND) : start],
                    "suffix": article.text[end : end + AROUND],
                },
            ],
        },
    }


def _source(article: Article) -> str:
    if is_web_link(article.url):
        return str(article.url)
    return f"urn:newsfacts:article:{quote(article.id, safe='', errors='replace')}"


def _id(content: Iterable[str]) -> str:
    return uuid5(NAMESPACE_URL, f"urn:newsfacts:{' '.join(content)}".encode("utf-8", "replace").decode()).urn

"""Articles as JSON objects."""

from __future__ import annotations

from newsfacts._article import Article
from newsfacts._json._values import JsonObject, JsonValue, expect_object, expect_text, refuse
from newsfacts.errors import NewsfactsError

__all__ = ["article_from_json", "article_to_json"]

OPTIONAL = ("title", "source", "url", "published")


def article_to_json(article: Article) -> JsonObject:
    """The article as an object; what is not known of it is left out.

    >>> article_to_json(Article(id="a-1", text="France said no.", source="AP"))
    {'id': 'a-1', 'text': 'France said no.', 'source': 'AP', 'language': 'en'}
    """
    known: JsonObject = {name: getattr(article, name) for name in OPTIONAL if getattr(article, name) is not None}
    metadata: dict[str, JsonValue] = article.metadata  # type: ignore[assignment]  # made of JSON by Article itself
    return {
        "id": article.id,
        "text": article.text,
        **known,
        "language": article.language,
        **({"metadata": metadata} if metadata else {}),
    }


def article_from_json(value: object, path: str = "$") -> Article:
    """The article that an object written by `article_to_json` is.

    Raises:
        ReportFormatError: naming the JSON path of what is wrong.
    """
    fields = expect_object(value, path)
    for name in ("id", "text"):
        if name not in fields:
            refuse(path, f"the article has no {name!r}")
    known = {name: expect_text(fields[name], f"{path}.{name}") for name in fields if name != "metadata"}
    unknown = known.keys() - {"id", "text", "language", *OPTIONAL}
    if unknown:
        refuse(f"{path}.{min(unknown)}", "no field of an article; further fields belong into 'metadata'")
    metadata = expect_object(fields.get("metadata", {}), f"{path}.metadata")
    try:
        return Article(**known, metadata=metadata)
    except NewsfactsError as error:
        refuse(path, str(error))

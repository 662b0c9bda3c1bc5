"""Articles as JSON objects."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from newsfacts._article import Article
from newsfacts._json._values import JsonObject, JsonValue, expect_object, expect_text, refuse, say
from newsfacts.errors import NewsfactsError

__all__ = ["article_from_json", "article_to_json"]

OPTIONAL = ("title", "source", "url", "published")
PROOF = ("text_length", "text_sha256")


def article_to_json(article: Article, *, text: bool = True) -> JsonObject:
    """The article as an object; what is not known of it is left out.

    Args:
        article: The article.
        text: Whether to write its text, or only how long that is and its SHA-256.

    >>> article_to_json(Article(id="a-1", text="France said no.", source="AP"))
    {'id': 'a-1', 'text': 'France said no.', 'source': 'AP', 'language': 'en'}
    """
    known: JsonObject = {name: getattr(article, name) for name in OPTIONAL if getattr(article, name) is not None}
    metadata: dict[str, JsonValue] = article.metadata  # type: ignore[assignment]  # made of JSON by Article itself
    content: JsonObject = {"text": article.text} if text else _proof_of(article.text)
    return {
        "id": article.id,
        **content,
        **known,
        "language": article.language,
        **({"metadata": metadata} if metadata else {}),
    }


def article_from_json(value: object, path: str = "$", texts: Mapping[str, str] | None = None) -> Article:
    """The article that an object written by `article_to_json` is.

    Args:
        value: The object.
        path: Where it stands, for messages.
        texts: The texts by the ids of their articles, for objects whose text was left out.

    Raises:
        ReportFormatError: naming the JSON path of what is wrong.
    """
    fields = expect_object(value, path)
    if "id" not in fields:
        refuse(path, "the article has no 'id'")
    if "text" not in fields:
        fields = _with_text(fields, path, texts or {})
    known = {name: expect_text(fields[name], f"{path}.{name}") for name in fields if name != "metadata"}
    unknown = known.keys() - {"id", "text", "language", *OPTIONAL}
    if unknown:
        refuse(f"{path}.{min(unknown)}", "no field of an article; further fields belong into 'metadata'")
    metadata = expect_object(fields.get("metadata", {}), f"{path}.metadata")
    try:
        return Article(**known, metadata=metadata)
    except NewsfactsError as error:
        refuse(path, str(error))


def _proof_of(text: str) -> JsonObject:
    """What tells whether another text is this one. Half of a surrogate pair counts as UTF-8 would write it."""
    return {"text_length": len(text), "text_sha256": sha256(text.encode("utf-8", "surrogatepass")).hexdigest()}


def _with_text(fields: Mapping[str, object], path: str, texts: Mapping[str, str]) -> dict[str, object]:
    """The fields with the text that was left out of them, if it is handed over and is the same."""
    given = {name: fields[name] for name in PROOF if name in fields}
    if len(given) < len(PROOF):
        refuse(path, "the article has no 'text'")
    key = expect_text(fields["id"], f"{path}.id")
    if key not in texts:
        refuse(path, f"the text of article {say(key)} was left out of this report. Hand the article over in articles=")
    proof = _proof_of(texts[key])
    for name in PROOF:
        if given[name] != proof[name]:
            refuse(f"{path}.{name}", f"expected {proof[name]!r} of the text handed over, got {say(given[name])}")
    return {**{name: field for name, field in fields.items() if name not in PROOF}, "text": texts[key]}

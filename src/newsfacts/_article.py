"""An immutable news article whose structure is found once, on demand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cached_property

import attrs

from newsfacts._span import Span
from newsfacts.errors import InvalidFactError, SpanError
from newsfacts.text import (
    Furniture,
    Name,
    Quoted,
    find_furniture,
    find_names,
    find_paragraphs,
    find_quoted,
    find_sentences,
)

__all__ = ["Article"]


def _not_empty(_article: Article, _attribute: attrs.Attribute[str], value: str) -> None:
    if not isinstance(value, str) or not value:
        raise InvalidFactError(f"an article's id must be a string that is not empty, not {value!r}")


def _a_string(_article: Article, _attribute: attrs.Attribute[str], value: str) -> None:
    if not isinstance(value, str):
        raise InvalidFactError(
            f"an article's text must be a str, not {type(value).__name__}. Decode bytes as UTF-8 first"
        )


def _text_or_none(_article: Article, attribute: attrs.Attribute[str | None], value: str | None) -> None:
    if value is not None and not isinstance(value, str):
        raise InvalidFactError(f"an article's {attribute.name} must be a str or None, not {value!r:.40}")


def _canonical_json(metadata: Mapping[str, object] | str) -> str:
    """One string for equal metadata, which makes an article hashable, picklable and immutable."""
    try:
        fields: object = json.loads(metadata) if isinstance(metadata, str) else dict(metadata)
        if isinstance(fields, dict):
            return json.dumps(fields, ensure_ascii=False, sort_keys=True)
    except (TypeError, ValueError):
        pass
    raise InvalidFactError(f"an article's metadata must be a mapping of names to JSON values, not {metadata!r:.60}")


@attrs.frozen
class Article:
    """One article: an id, a text, and what is known of it.

    The structure of the text (``paragraphs``, ``sentences``, ``quoted``, ``furniture``,
    ``names``) is computed when first asked for and shared by all extractors.

    Attributes:
        id: Names the article in every fact; not empty.
        text: The text exactly as it was read. Every offset in newsfacts counts its code points.
        title: The headline, where the source gives one apart from the text.
        source: Who published it.
        url: Where it was published.
        published: When it was published, as the source writes it (ISO 8601 is best).
        language: BCP 47 tag; the bundled plugins read English.

    >>> article = Article(id="a-1", text="France said no.")
    >>> article.at(0, 6)
    ('a-1', Span(start=0, end=6), 'France')
    """

    id: str = attrs.field(kw_only=True, validator=_not_empty)
    text: str = attrs.field(kw_only=True, validator=_a_string, repr=lambda text: f"<{len(text)} characters>")
    title: str | None = attrs.field(default=None, kw_only=True, validator=_text_or_none)
    source: str | None = attrs.field(default=None, kw_only=True, validator=_text_or_none)
    url: str | None = attrs.field(default=None, kw_only=True, validator=_text_or_none)
    published: str | None = attrs.field(default=None, kw_only=True, validator=_text_or_none)
    language: str = attrs.field(default="en", kw_only=True)
    _metadata: str = attrs.field(default="{}", alias="metadata", kw_only=True, converter=_canonical_json, repr=False)

    @property
    def metadata(self) -> dict[str, object]:
        """Further fields of the source, as JSON values; a fresh copy each time."""
        fields: dict[str, object] = json.loads(self._metadata)
        return fields

    @property
    def published_on(self) -> date | None:
        """The day of `published`; None where that is not known, or does not begin as ISO 8601 writes a day.

        >>> Article(id="a-1", text="No.", published="2014-09-15T08:00:00Z").published_on
        datetime.date(2014, 9, 15)
        """
        try:
            return date.fromisoformat((self.published or "")[: len("2014-09-15")])
        except ValueError:
            return None

    def at(self, start: int, end: int) -> tuple[str, Span, str]:
        """The article's id, the span and the text there: the first three fields of any fact.

        Raises:
            SpanError: if the span is empty, negative, or reaches outside the text.
        """
        span = Span(start, end)
        if end > len(self.text):
            raise SpanError(
                f"{span} reaches outside article {self.id!r}, which has {len(self.text)} code points. "
                "Offsets must count code points of article.text, not bytes or UTF-16 units"
            )
        return self.id, span, self.text[start:end]

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Each line that is not blank, without the white space around it."""
        return find_paragraphs(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Each sentence; none crosses a paragraph, and together they cover the paragraphs."""
        return find_sentences(self.text, self.paragraphs)

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        """Each stretch of text between paired quotation marks, one a paragraph, outer and inner."""
        return find_quoted(self.text, self.paragraphs)

    @cached_property
    def furniture(self) -> tuple[Furniture, ...]:
        """Headline, captions, credits, datelines, bylines, share boxes, teasers, repeated leads."""
        return find_furniture(self.text, self.paragraphs)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Each run of capitalised words that may be a name, with its parts."""
        return find_names(self.text, self.paragraphs)

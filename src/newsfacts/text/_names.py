"""Names of persons and other bearers, as they are written."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import regex

from newsfacts._span import Span

__all__ = ["Name", "find_names"]

_NAME = regex.compile(r"\p{Lu}[\p{L}'’-]++(?: \p{Lu}[\p{L}'’-]++)*+")


@attrs.frozen(order=True)
class Name:
    """A run of words that is written like a name.

    Attributes:
        span: Where it stands, without title, honorific or possessive ending.
        text: The text there.
    """

    span: Span
    text: str


def find_names(text: str, sentences: Iterable[Span]) -> tuple[Name, ...]:
    """Each run of capitalised words that may be a name, in the order of the text."""
    return tuple(
        Name(Span(*match.span()), match[0])
        for sentence in sentences
        for match in _NAME.finditer(text, sentence.start, sentence.end)
    )

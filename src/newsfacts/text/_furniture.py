"""What a page wraps around its story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import attrs

from newsfacts._span import Span

__all__ = ["Furniture", "FurnitureKind", "find_furniture"]

FurnitureKind = Literal["headline", "caption", "credit", "dateline", "byline", "share", "teaser", "repeated"]


@attrs.frozen(order=True)
class Furniture:
    """A part of the text that is not the story.

    Attributes:
        span: Where it stands.
        kind: What it is. ``repeated`` is a lead or caption that already stood above.
    """

    span: Span
    kind: FurnitureKind = attrs.field(kw_only=True)

    @property
    def sets_aside(self) -> bool:
        """Whether facts inside it are marked ``furniture``: in bylines, credits, share boxes and teasers."""
        return self.kind in {"byline", "credit", "share", "teaser"}


def find_furniture(text: str, paragraphs: Iterable[Span]) -> tuple[Furniture, ...]:
    """The furniture of a text, in the order of the text; parts may lie inside one another."""
    return ()

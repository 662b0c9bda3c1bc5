"""What the rules for furniture read and write: lines and their parts."""

from __future__ import annotations

from typing import Literal, NamedTuple

import attrs

from newsfacts._span import Span

__all__ = ["Furniture", "FurnitureKind", "Line", "ends_sentence"]

FurnitureKind = Literal["headline", "caption", "credit", "dateline", "byline", "share", "teaser", "repeated"]
"""What a part of the text is, if it is not the story:

- ``headline``: the headline, a second one below it, or a heading between paragraphs;
- ``caption``: what a picture shows; ``credit``: who made the picture, or owns the text;
- ``dateline``: where, when and by which agency the story was written, up to its dash (``PARIS (AP) —``);
- ``byline``: who wrote, edited or contributed, and when it was published;
- ``share``: buttons and invitations (``Share this article``, ``Sign up for our newsletter``);
- ``teaser``: links to other stories, often with their first words;
- ``repeated``: a lead or caption that already stood above.
"""

_CLOSING = "\"'”’)] "


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a full stop, a question or an exclamation mark.

    >>> ends_sentence("“Why?”"), ends_sentence("Allies meet")
    (True, False)
    """
    return line.rstrip(_CLOSING).endswith((".", "!", "?"))


@attrs.frozen(order=True)
class Furniture:
    """A part of the text that is not the story.

    Attributes:
        span: Where it stands.
        kind: What it is.
    """

    span: Span
    kind: FurnitureKind = attrs.field(kw_only=True)

    @property
    def sets_aside(self) -> bool:
        """Whether facts inside it are marked ``furniture``: in bylines, credits, share boxes and teasers."""
        return self.kind in {"byline", "credit", "share", "teaser"}


class Line(NamedTuple):
    """A paragraph with its text, and for one of middling length what `bare` leaves of it."""

    start: int
    end: int
    text: str
    bare: str

    def part(self, kind: FurnitureKind, start: int = 0, end: int | None = None) -> Furniture:
        """The furniture between two offsets into the line."""
        return Furniture(Span(self.start + start, self.end if end is None else self.start + end), kind=kind)

"""One article's names and offices, searched by place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Span
from newsfacts.text import Name, call_name, given_names
from newsfacts_officials._office import Office
from newsfacts_officials._words import Words

__all__ = ["Field", "is_dateline", "outer_start"]

_HEADLINE_NAME = 2  # words

# PARIS - ,  KANO, Nigeria — ,  ROME (AP) –
_DATELINE = re.compile(r"(?:, [A-Z][\w. ]{1,20})?(?: \([A-Z][\w. /]{1,20}\))? [-–—]{1,2} ")


def outer_start(name: Name) -> int:
    """Where a name starts with its honorifics."""
    return name.honorific.start if name.honorific else name.span.start


def is_dateline(words: Words, name: Name) -> bool:
    """Whether a name is the place that opens a story: FUNAFUTI - Tuvalu's climate minister said."""
    return name.text.isupper() and _DATELINE.match(words.text, name.span.end) is not None


@attrs.frozen
class Field:
    """One article's names and offices.

    Attributes:
        words: The article's words.
        names, name_ends: Its names, and where each ends.
        offices: Its office phrases.
        headlines: The words that stand in a headline where every word has a capital.
        story: The names outside such headlines, as they stand, and their surnames.
        surnames: The surnames of those who are plainly persons.
    """

    words: Words
    names: Sequence[Name]
    name_ends: Sequence[int]
    offices: Sequence[Office]
    headlines: AbstractSet[int]
    story: AbstractSet[str]
    surnames: AbstractSet[str]

    def name_behind(self, offset: int) -> Name | None:
        """The next name; without what an office phrase already took of it."""
        index = bisect_right(self.name_ends, offset)
        if index == len(self.names):
            return None
        name = self.names[index]
        if name.span.start >= offset:
            return name
        first = self.words.first_from(offset)
        if first >= len(self.words) or self.words.starts[first] >= name.span.end:
            return self.names[index + 1] if index + 1 < len(self.names) else None
        start = self.words.starts[first]
        rest = Name(Span(start, name.span.end), self.words.text[start : name.span.end])
        # `Air Canada | Cargo`: one word left over is no name
        return rest if len(rest.words) > 1 else None

    def as_elsewhere(self, name: Name) -> Name | None:
        """A name of a headline without what follows it: as the story has it, else a given name and the next word."""
        words = name.text.split()
        known = (count for count in range(len(words), 0, -1) if " ".join(words[:count]) in self.story)
        alone = 1 if call_name(words[0]) in self.story else _HEADLINE_NAME * (words[0] in given_names())
        text = " ".join(words[: next(known, alone)])
        if not text:
            return None
        return Name(Span(name.span.start, name.span.start + len(text)), text, honorific=name.honorific)

    def name_ahead(self, offset: int) -> Name | None:
        """The last name that ends at an offset or before it."""
        index = bisect_right(self.name_ends, offset) - 1
        return self.names[index] if index >= 0 else None

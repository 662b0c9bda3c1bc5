"""One line of text as tokens, which all rules of the grammar read.

A token is a run of letters (with apostrophes inside), a run of digits with its separators, or one
other sign; white space only shows in the offsets. So `$4.3bn` is three tokens, `24-year-old` five,
and `S23` two that touch. Lines without any numeral are never cut into tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts_numbers._words import number_words

__all__ = ["MARGIN", "Tokens", "lines_with_numbers", "tokenize"]

MARGIN = 10
"""Empty tokens on either side of a line, so that a rule may look that far without asking for the end."""

_TOKEN = re.compile(
    r"""
      [^\W\d_]++ (?: ['’] (?! s \b ) [^\W\d_]++ )*+   # a word: nations, o'clock, m², ½ (letters, numeric signs)
    | ['’] s \b                               # its possessive ending
    | [0-9]++ (?: [.,] [0-9]++ )*+             # digits with their separators: 1,200.50
    | (?<! [\w.] ) \. [0-9]++                  # a bare decimal: .500
    | \S                                       # any other sign alone
    """,
    re.VERBOSE,
)


@attrs.frozen(eq=False)
class Tokens:
    """The tokens of one line.

    Attributes:
        text: The whole article's text; all offsets point into it.
        raw: Each token as written, with `MARGIN` empty strings before and after.
        low: The same in lower case.
        starts: Where each token starts in the text.
        ends: Where each ends.
    """

    text: str
    raw: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]

    @property
    def stop(self) -> int:
        """The index after the last real token."""
        return len(self.raw) - MARGIN

    def glued(self, index: int) -> bool:
        """Whether the token touches the one before it."""
        return self.starts[index] == self.ends[index - 1]

    def slice(self, first: int, last: int) -> str:
        """The text from one token up to, not including, another."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def lines_with_numbers(text: str) -> Iterator[Tokens]:
    """The tokens of each line that has a digit, a number word or a numeric sign in it."""
    find = number_words().seed.search
    end = 0
    while seed := find(text, end):
        start = text.rfind("\n", end, seed.start()) + 1 or end
        end = text.find("\n", seed.end())
        end = len(text) if end < 0 else end
        yield tokenize(text, start, end)


def tokenize(text: str, start: int, end: int) -> Tokens:
    """The tokens of a stretch of text."""
    spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
    raw = [*_NOTHING, *(text[first:last] for first, last in spans), *_NOTHING]
    far = len(text) + 2
    return Tokens(
        text,
        raw,
        [word.lower() for word in raw],
        [*[-2] * MARGIN, *(first for first, _ in spans), *[far] * MARGIN],
        [*[-1] * MARGIN, *(last for _, last in spans), *[far + 1] * MARGIN],
    )


_NOTHING = [""] * MARGIN

"""The words of an article, cut once, so that every rule speaks of them by their number."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Set as AbstractSet

import attrs

from newsfacts_officials._lexicon import dotted

__all__ = ["Words"]

# It begins with a plain set of characters, because the engine then skips all others without trying the rest.
_WORD = re.compile(
    r"""
    [^\W_]                              # a letter or digit
    (?! (?<=['’][sS]) \b )              # not the ending of Iraq's
    (?: (?: (?<=[Tt])hen | (?<=[Ee])x )(?=-\w)    # then-Prime Minister, ex-president: two words
      | \w*+                            # Kerry, 25th
        (?: (?: [-.&](?=\w)             # Jong-un, U.S, T&T
              | ['’](?!s\b|S\b)(?=\w)   # O'Brien, but not the ending of Iraq's
            ) \w++
        )*+
    )
    """,
    re.VERBOSE,
)


@attrs.frozen
class Words:
    """The words of a text.

    Attributes:
        text: The text.
        starts, ends: Where each word stands; the full stop of an abbreviation belongs to it.
        words: As they stand, without the dots of abbreviations (`US` for `U.S.`).
        keys: In lower case.
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    keys: list[str]

    @classmethod
    def of(cls, text: str) -> Words:
        """Cut a text into words."""
        found = list(_WORD.finditer(text))
        starts = [match.start() for match in found]
        ends = [match.end() for match in found]
        words = [match[0] for match in found]
        abbreviations = dotted()
        for number, word in enumerate(words):
            if "." in word or word in abbreviations or ("-" in word and word.rpartition("-")[2] in abbreviations):
                words[number] = word.replace(".", "")
                ends[number] += text.startswith(".", ends[number])
        return cls(text, starts, ends, words, list(map(str.lower, words)))

    def __len__(self) -> int:
        return len(self.words)

    def count(self, listed: AbstractSet[str]) -> int:
        """How many of the words stand in a list."""
        return sum(map(listed.__contains__, self.keys))

    def gap(self, number: int) -> str:
        """What stands between a word and the next one; a line end behind the last."""
        following = number + 1
        return (
            self.text[self.ends[number] : self.starts[following]]
            if number >= 0 and following < len(self.words)
            else "\n"
        )

    def joined(self, number: int) -> bool:
        """Whether only a space, or the hyphen behind `then` and `ex`, parts a word from the next one."""
        following = number + 1
        if number < 0 or following >= len(self.words) or self.starts[following] != self.ends[number] + 1:
            return False
        return self.text[self.ends[number]] in " -\N{NO-BREAK SPACE}"

    def possesses(self, number: int) -> bool:
        """Whether a word has the ending of a possessor of the next one: Iraq's, the ministers'."""
        gap = self.gap(number).replace("’", "'")
        return gap == "'s " or (gap == "' " and self.keys[number].endswith("s"))

    def is_capitalised(self, number: int) -> bool:
        """Whether a word starts with a capital."""
        return self.words[number][0].isupper()

    def first_from(self, offset: int) -> int:
        """The number of the first word that starts at an offset or behind it."""
        return bisect_left(self.starts, offset)

    def last_before(self, offset: int) -> int:
        """The number of the last word that starts before an offset; -1 if there is none."""
        return bisect_right(self.starts, offset - 1) - 1

    def between(self, first: int, last: int) -> str:
        """The text from the start of one word to the end of another."""
        return self.text[self.starts[first] : self.ends[last]]

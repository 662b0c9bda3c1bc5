"""A candidate in its place: the words around a surface, read only when a rule asks."""

from __future__ import annotations

import re
from functools import cached_property

from newsfacts_countries._lexicon import Entry, words

__all__ = ["Mention"]

_REACH = 90  # characters to each side: more than any name is long
_NEXT = re.compile(r"(?:[ \u00a0]|(?<=\w)[-\u2011/](?=[A-Z]))(&|[\w.]+(?:['’-]\w+)*+(?<!\.)|(?:\w\.)++)")
_PREVIOUS = re.compile(r"(&|(?:\w\.)+|\w[\w.]*(?:['’-]\w+)*)([ \u00a0-]|, )$")
_LONGEST_NAME = 8


class Mention:
    """A surface at its place in a text."""

    def __init__(self, text: str, start: int, end: int, entry: Entry) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.entry = entry

    @cached_property
    def surface(self) -> str:
        """The text of the surface."""
        return self.text[self.start : self.end]

    @cached_property
    def left(self) -> str:
        """What stands before it in its line."""
        begin = max(0, self.start - _REACH)
        return self.text[max(begin, self.text.rfind("\n", begin, self.start) + 1) : self.start]

    @cached_property
    def right(self) -> str:
        """What stands after it in its line."""
        stop = min(len(self.text), self.end + _REACH)
        newline = self.text.find("\n", self.end, stop)
        return self.text[self.end : stop if newline < 0 else newline]

    @cached_property
    def next(self) -> str:
        """The word after it, where only a space stands between; else empty."""
        found = _NEXT.match(self.right)
        return found[1] if found and self.right[0] in " \u00a0" else ""

    @cached_property
    def previous(self) -> str:
        """The word before it, where only a space stands between; else empty."""
        found = _PREVIOUS.search(self.left)
        return found[1] if found and found[2] in " \u00a0" else ""

    @cached_property
    def name_after(self) -> tuple[str, ...]:
        """The words of a capitalised phrase that goes on after it: ``National Army``."""
        links, at = words().links, 0
        found: list[str] = []
        while len(found) < _LONGEST_NAME and (word := _NEXT.match(self.right, at)):
            if not (word[1][0].isupper() or word[1] in links):
                break
            found.append(word[1])
            at = word.end()
        while found and not found[-1][0].isupper():
            found.pop()
        return tuple(found)

    @cached_property
    def name_before(self) -> tuple[str, ...]:
        """The words of a capitalised phrase that leads up to it, the nearest first."""
        links, left = words().links, self.left
        found: list[str] = []
        while len(found) < _LONGEST_NAME and (word := _PREVIOUS.search(left)):
            if word[2].startswith(",") or not (word[1][0].isupper() or word[1] in links):
                break
            found.append(word[1])
            left = left[: word.start()]
        while found and not found[-1][0].isupper():
            found.pop()
        return tuple(found)

"""A candidate in its place: the words around a surface, read only when a rule asks."""

from __future__ import annotations

import re
from functools import cached_property

from newsfacts.lexicon import Hit
from newsfacts_countries._lexicon import Entry, words
from newsfacts_countries._story import Story

__all__ = ["Mention"]

_REACH = 90  # characters to each side: more than any name is long
_LONGEST_NAME = 8  # words

_WORD = r"&|(?:\w\.){2,}|\w[\w.]*(?:['’\u2011-]\w+)*(?<!\.)|\w+\."
_NEXT = re.compile(rf"(?:[ \u00a0]|(?<=\w)[-\u2011/](?=[A-Z]))({_WORD})")
_PREVIOUS = re.compile(rf"({_WORD})([ \u00a0])$")
_BEGINS_SENTENCE = re.compile(r"(?:^|[.?!:;|•—–][\"”’')\]]*)\s*[\"“‘'(\[]*(?:[-–—]\s)?$")
_LONG_LOWER_CASE = re.compile(r"\b[a-z]{5,}")


class Mention:
    """A surface at its place in a story."""

    def __init__(self, story: Story, index: int) -> None:
        self.story = story
        self.index = index
        self.start, self.end, self.entry = story.hits[index]

    @cached_property
    def surface(self) -> str:
        """The text of the surface, in capitals as it is in the lexicon."""
        surface = self.story.text[self.start : self.end]
        return surface.title() if self.entry.capitals else surface

    @cached_property
    def left(self) -> str:
        """What stands before it in its line."""
        text, begin = self.story.text, max(0, self.start - _REACH)
        return text[max(begin, text.rfind("\n", begin, self.start) + 1) : self.start]

    @cached_property
    def right(self) -> str:
        """What stands after it in its line."""
        text, stop = self.story.text, min(len(self.story.text), self.end + _REACH)
        newline = text.find("\n", self.end, stop)
        return text[self.end : stop if newline < 0 else newline]

    @cached_property
    def next(self) -> str:
        """The word after it, where only a space stands between; else empty."""
        found = _NEXT.match(self.right)
        return found[1] if found and self.right[0] in " \u00a0" else ""

    @cached_property
    def previous(self) -> str:
        """The word before it, where only a space stands between; else empty."""
        found = _PREVIOUS.search(self.left)
        return found[1] if found else ""

    @cached_property
    def before_previous(self) -> str:
        """The word before that one."""
        found = _PREVIOUS.search(self.left.rstrip()[: -len(self.previous)]) if self.previous else None
        return found[1] if found else ""

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
            if not (word[1][0].isupper() or word[1] in links):
                break
            found.append(word[1])
            left = left[: word.start()]
        while found and not found[-1][0].isupper():
            found.pop()
        return tuple(found)

    @cached_property
    def begins_sentence(self) -> bool:
        """Whether a sentence or headline begins with it."""
        return _BEGINS_SENTENCE.search(self.left) is not None

    @cached_property
    def previous_begins_sentence(self) -> bool:
        """Whether a sentence begins with the word before it, which is then capitalised for that reason."""
        return _BEGINS_SENTENCE.search(self.left.rstrip()[: -len(self.previous)]) is not None

    @cached_property
    def in_headline(self) -> bool:
        """Whether the words around it are all capitalised, so that a capital letter says nothing."""
        around = self.left + self.right
        return around.count(" ") > 1 and not _LONG_LOWER_CASE.search(around)

    def is_followed_by(self, gap: str) -> Hit[Entry] | None:
        """The next surface of the story, where just this gap stands between."""
        hits = self.story.hits
        if self.index + 1 < len(hits):
            following = hits[self.index + 1]
            if self.story.text[self.end : following.start] == gap:
                return following
        return None

    def is_preceded_by(self, gap: str) -> Hit[Entry] | None:
        """The surface before it, where just this gap stands between."""
        if self.index > 0:
            before = self.story.hits[self.index - 1]
            if self.story.text[before.end : self.start] == gap:
                return before
        return None

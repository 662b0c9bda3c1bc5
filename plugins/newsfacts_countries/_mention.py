"""A candidate in its place: the words around a surface, read only when a rule asks."""

from __future__ import annotations

import re
from functools import cached_property

from newsfacts.lexicon import Hit
from newsfacts_countries._lexicon import Entry
from newsfacts_countries._story import Story
from newsfacts_countries._words import words

__all__ = ["Mention"]

_REACH = 90  # characters to each side: more than any name is long
_LONGEST_NAME = 8  # words

_OPENING = "\"“‘'([{"
_CLOSING = "\"”’')]}"
_DASHES = "-–—•|"
_ENDS_SENTENCE = frozenset(".?!:;…")
_ENDS_PHRASE = (*'.,;:!?)]}”"', "’", "–", "—")
_ABBREVIATION = re.compile(
    r"(?:\w\.)+|(?:Mr|Mrs|Ms|Dr|St|Gen|Sens?|Gov|Reps?|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Jr|Sr|Mt|Ft|Pres|Sec)\."
)
_NEXT = re.compile(
    r"(?:[ \u00a0]|(?<=\w)[-\u2011/](?=[A-Z]))"  # a space, or a hyphen inside a name
    rf"(&|{_ABBREVIATION.pattern}|\b\w[\w.]*(?:['’\u2011-]\w+)*(?<!\.))"  # a word, without the dot of a sentence
)
_LONG_LOWER_CASE = re.compile(r"\b[a-z]{5,}")  # headlines capitalise all but their smallest words
_SHORT_PROSE = re.compile(
    r"""\b(?:
      (?!(?:with|from|over|into|amid|than|near|upon)\b)[a-z]{4}
    | was|were|had|his|her|she|he|who                            # and hardly speak of the past or in pronouns
    )\b""",
    re.VERBOSE,
)


class Mention:
    """A surface at its place in a story."""

    def __init__(self, story: Story, index: int) -> None:
        self.story = story
        self.index = index
        self.start, self.end, self.entry = story.hits[index]

    @cached_property
    def surface(self) -> str:
        """The text of the surface; one in capitals as the lexicon has it."""
        return self.story.surface(self.index)

    @property
    def own_evidence(self) -> bool:
        """Whether the story speaks of this country beyond doubt elsewhere."""
        return self.story.own_evidence[self.entry.codes[0]] > 0

    @cached_property
    def left(self) -> str:
        """What stands before it in its line."""
        text, begin = self.story.text, max(0, self.start - _REACH)
        return text[max(begin, text.rfind("\n", begin, self.start) + 1) : self.start].replace("\u00a0", " ")

    @cached_property
    def right(self) -> str:
        """What stands after it in its line."""
        text, stop = self.story.text, min(len(self.story.text), self.end + _REACH)
        newline = text.find("\n", self.end, stop)
        return text[self.end : stop if newline < 0 else newline]

    @cached_property
    def next(self) -> str:
        """The word after it, where only a space stands between; else empty. Its apostrophes are straight."""
        found = _NEXT.match(self.right)
        return found[1].replace("’", "'") if found and self.right[0] in " \u00a0" else ""

    @cached_property
    def words_before(self) -> tuple[str, ...]:
        """The words before it in its phrase, the nearest first."""
        *before, last = self.left.split(" ")
        found: list[str] = []
        if last:
            return ()
        for token in reversed(before[-_LONGEST_NAME:]):
            word = token.lstrip(_OPENING)
            if not word or (word.endswith(_ENDS_PHRASE) and not _ABBREVIATION.fullmatch(word)):
                break
            found.append(word)
            if word != token:
                break
        return tuple(found)

    @property
    def previous(self) -> str:
        """The word before it in its phrase; else empty."""
        return self.words_before[0] if self.words_before else ""

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
        return _until_last_capital(found)

    @cached_property
    def name_before(self) -> tuple[str, ...]:
        """The words of a capitalised phrase that leads up to it, the nearest first."""
        links = words().links
        found: list[str] = []
        for word in self.words_before:
            if not (word[0].isupper() or word in links):
                break
            found.append(word)
        return _until_last_capital(found)

    @cached_property
    def begins_sentence(self) -> bool:
        """Whether a sentence or headline begins with it."""
        return _is_at_beginning(self.left)

    @cached_property
    def previous_begins_sentence(self) -> bool:
        """Whether a sentence begins with the word before it, which is then capitalised for that reason."""
        return _is_at_beginning(self.left.rstrip().removesuffix(self.previous))

    @property
    def name_before_is_sentence_start(self) -> bool:
        """Whether the phrase before it has one capitalised word, which begins the sentence: ``Support for``."""
        name = self.name_before
        if sum(word[0].isupper() for word in name) != 1:
            return False
        return _is_at_beginning(self.left.rstrip().removesuffix(" ".join(reversed(name))))

    @cached_property
    def in_headline(self) -> bool:
        """Whether the words around it are all capitalised, so that a capital letter says nothing."""
        around = self.left + self.right
        if around.count(" ") <= 1 or _LONG_LOWER_CASE.search(around):
            return False
        return not _SHORT_PROSE.search(around)

    @property
    def begins_compound(self) -> bool:
        """Whether another country's adjective hangs on it: ``Franco-German``."""
        following = self.is_followed_by("-") or self.is_followed_by("\u2011") or self.is_followed_by("–")
        return following is not None and bool(following.value.codes)

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


def _until_last_capital(found: list[str]) -> tuple[str, ...]:
    """The words without the small ones at the end: a name does not end in ``of``."""
    while found and not found[-1][0].isupper():
        found.pop()
    return tuple(found)


def _is_at_beginning(left: str) -> bool:
    """Whether a sentence begins after this text: at the start of the line, a full stop, a dash or a bullet."""
    marks = left.rstrip(_OPENING)
    before = marks.rstrip()
    if not before or (before[-1] in _DASHES and before != marks):  # a dash without a space is a hyphen: "anti-American"
        return True
    return before.rstrip(_CLOSING)[-1:] in _ENDS_SENTENCE

"""An office phrase, word by word."""

from __future__ import annotations

from typing import Literal

import attrs

from newsfacts_officials._lexicon import Body, HeadForm, Place, vocabulary
from newsfacts_officials._words import Words

__all__ = ["Mark", "Office"]

Mark = Literal[
    "domain",  # a field of government: defence
    "soft domain",  # a field that companies have as well: finance
    "state",
    "states",  # two of them: British and German ministers
    "many states",  # Western, world
    "region",
    "body",  # a ministry, an army
    "body of many states",  # the United Nations
    "soft body",  # a committee
    "official",  # another official's: the president's spokesman
    "private",
    "party",
    "unknown",  # a capitalised word that no list knows
    "former",
    "fiction",  # a part in a play: he starred as President Cole
]


@attrs.define(eq=False)
class Office:
    """A phrase that names an office: a head, what stands before it, and what it is an office of.

    Attributes:
        words: The article's words; the others number them.
        form: The head and its number.
        head_first, head_last: The words of the head.
        first, last: The words of the whole phrase, without determiner and possessor.
        outer: The first word of the phrase with both.
        title_first, title_last: The words of the title: without the state, and without what says
            only who holds it (`former`, `senior`).
        state: The state that the phrase names, the first of several.
        states: All that it names, in order.
        through_place: Whether it names a region or city of it.
        city: The city by which it names the state.
        body: The first and last word of the body that it names.
        body_state: The state that this body serves.
        possessor: The word that names whose office it is, if that may be a person (`Trump's` spokesman).
        owner: The first word of the state or body before it that possesses it.
        determiner: The determiner before it, in lower case; "'s" for a possessor, "" for none.
        marks: What sort of words stand in it.
        partner: The office whose article it shares: `the mayor` of `the mayor and sheriff`.
        titled: Whether the text says which office it is, rather than only of which body.
    """

    words: Words
    form: HeadForm
    head_first: int
    head_last: int
    first: int = attrs.field(init=False)
    last: int = attrs.field(init=False)
    outer: int = attrs.field(init=False)
    title_first: int = attrs.field(init=False)
    title_last: int = attrs.field(init=False)
    state: str | None = None
    states: list[str] = attrs.field(factory=list[str])
    through_place: bool = False
    city: str | None = None
    body: tuple[int, int] | None = None
    body_state: str | None = None
    possessor: int | None = None
    owner: int | None = None
    determiner: str = ""
    marks: set[Mark] = attrs.field(factory=set[Mark])
    partner: Office | None = None
    titled: bool = True

    def __attrs_post_init__(self) -> None:
        self.first = self.outer = self.title_first = self.head_first
        self.last = self.title_last = self.head_last

    @property
    def start(self) -> int:
        """Where the phrase starts in the text."""
        return self.words.starts[self.first]

    @property
    def mention_start(self) -> int:
        """Where a mention starts: with the state or body that possesses the office (`Iraq's president`)."""
        if self.owner is not None:
            return self.words.starts[self.owner]
        return self.start

    @property
    def outer_start(self) -> int:
        """Where the phrase starts in the text with its determiner and possessor."""
        return self.words.starts[self.outer]

    @property
    def end(self) -> int:
        """Where the phrase ends in the text."""
        return self.words.ends[self.last]

    @property
    def title(self) -> str:
        """The title as it stands here."""
        return self.words.between(self.title_first, self.title_last)

    @property
    def head(self) -> str:
        """The head in its lexicon form."""
        return self.form.head.word

    @property
    def own_state(self) -> str | None:
        """The state that the phrase names: itself, by a body, or by a part of the state."""
        if self.state and not self.through_place:
            return self.state
        return self.body_state or self.state

    def elsewhere(self, place: Place) -> Office:
        """The same office in another state."""
        other = Office(self.words, self.form, self.head_first, self.head_last)
        other.title_first, other.title_last = self.title_first, self.title_last
        other.marks |= self.marks - {"states"}
        other.note_place(place)
        return other

    def note_place(self, place: Place) -> None:
        """Take a state, or a part of one, that the phrase names, unless it named a state before."""
        through_place = place.kind in {"region", "city"}
        if self.state is None or (self.through_place and not through_place):
            self.state, self.through_place = place.code, through_place
            self.city = place.name if place.kind == "city" else None
        elif not through_place and place.code != self.state:
            self.marks.add("states")
        if not through_place:
            self.states.append(place.code)
        self.marks.add("region" if through_place else "state")

    def note_body(self, body: Body) -> None:
        """Take a body known by name."""
        self.marks.add("body")
        if body.of_many:
            self.marks.add("body of many states")
        self.body_state = self.body_state or body.state

    def note_word(self, number: int) -> bool:
        """Take what a word says about the office; False if it says nothing."""
        key = self.words.keys[number]
        kinds: set[Mark] = {mark for table, mark in _KINDS if key in vocabulary(table)}
        lower = not self.words.is_capitalised(number) and key in vocabulary("soft_in_lower_case")
        if "body" in kinds and (lower or "soft body" in kinds):
            kinds.discard("body")
            kinds.add("soft body")
        if "private" in kinds and "domain" in kinds and self.head in vocabulary("of_fields"):
            kinds.discard("private")
        if "soft domain" in kinds:
            kinds.discard("domain")
        self.marks |= kinds
        if key in {"former", "ex", "late"}:
            self.marks.add("former")
        if key in vocabulary("many_states"):
            self.marks.add("many states")
        return bool(kinds)


_KINDS: tuple[tuple[str, Mark], ...] = (
    ("private", "private"),
    ("parties", "party"),
    ("domains", "domain"),
    ("soft_domains", "soft domain"),
    ("body_nouns", "body"),
    ("soft_body_nouns", "soft body"),
)

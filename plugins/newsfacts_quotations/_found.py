"""What the facts of other extractors tell of a source: a country, or who holds an office."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import TypeVar

import attrs

from newsfacts import Country, Fact, Official, Span
from newsfacts_quotations._genders import gender_of_given
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import POSSESSIVE, Known

__all__ = ["Found", "within"]

F = TypeVar("F", bound=Fact)

_TITLES_BACK = 200
"""How many officials of one title are looked through for the one of a state."""


@attrs.define
class Found:
    """The officials and countries of one article, in the order of its text."""

    officials: tuple[Official, ...]
    countries: tuple[Country, ...]
    _titled: dict[str, list[Official]] = attrs.field(init=False)
    _longest: dict[str, str] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        names = sorted((fact for fact in self.countries if fact.form == "name"), key=lambda fact: len(fact.text))
        self._longest = {fact.code: fact.text for fact in names}
        self._titled = {}
        for fact in self.officials:
            if fact.name and fact.title:
                words = fact.title.lower().split()
                deputy = not _DEPUTIES.isdisjoint(words)
                for word in set(words[:-1] if deputy else words) - _bodies():  # the council is no chairman of it
                    self._titled.setdefault(word, []).append(fact)

    def official(self, speaker: Span, head: str, *, definite: bool) -> Known | None:
        """Iraq's president: the official of that title, and of that state where one is named."""
        ends = (
            fact for fact in within(self.officials, speaker) if fact.text.lower().endswith(POSSESSIVE.sub("", head))
        )
        here = next((fact.name for fact in ends if fact.name), None)  # but Lee's allies are not Lee
        states = {fact.code for fact in within(self.countries, speaker)}
        if here is None and (states or definite):
            titled = islice(self._titled.get(head, ()), _TITLES_BACK)
            here = next((fact.name for fact in titled if not states or fact.country in states), None)
        return Known(speaker.end, here, "person", gender_of_given(here.partition(" ")[0])) if here else None

    def country(self, speaker: Span) -> Known | None:
        """A country, by the longest name that the article gives it: the US is the United States."""
        here = next((fact for fact in within(self.countries, speaker) if fact.span == speaker), None)
        if here is None or here.form != "name":
            return None
        return Known(speaker.end, self._longest[here.code], "body")


_DEPUTIES = frozenset(("vice", "deputy", "assistant"))
"""What makes a title another one than that of its last word: the president is no vice president."""


@cache
def _bodies() -> frozenset[str]:
    """The words for bodies of all sorts."""
    return frozenset[str]().union(*(word_list("nouns", row) for row in ("bodies", "any_body", "public_bodies")))


def within(facts: Sequence[F], span: Span) -> Sequence[F]:
    """The facts that begin inside a span, of facts in the order of the text."""
    first = bisect_left(facts, span.start, key=lambda fact: fact.span.start)
    return facts[first : bisect_left(facts, span.end, key=lambda fact: fact.span.start)]

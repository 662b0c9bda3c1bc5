"""Noun phrases without a parser: words that can go on a phrase, and where it ends."""

from __future__ import annotations

import attrs

from newsfacts_numbers._context import context
from newsfacts_numbers._plurals import is_plural
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["DETERMINERS", "Nouns"]

DETERMINERS = frozenset(
    ["the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these", "those", "all", "that"]
)
_LONGEST = 7
_LATER = {"last", "next", "past", "previous"}  # one point last year
_ALSO_ORDINARY = {"second", "first", "half", "third", "quarter"}


@attrs.frozen(eq=False)
class Nouns:
    """The nouns of one line.

    Attributes:
        tokens: The line.
        named: Tokens of numbers that are part of a name (S&P 500), which a phrase may hold.
        taken: Tokens of all other quantities, which it may not.
    """

    tokens: Tokens
    named: frozenset[int]
    taken: frozenset[int]

    @classmethod
    def of(cls, tokens: Tokens, readings: list[Reading]) -> Nouns:
        """The nouns of a line with these quantities."""
        named: set[int] = set()
        taken: set[int] = set()
        for reading in readings:
            (named if reading.type == "identifier" else taken).update(range(reading.first, reading.last))
        return cls(tokens, frozenset(named), frozenset(taken))

    def is_stop(self, at: int) -> bool:
        """Whether a word ends a phrase: a preposition, pronoun, verb …; an acronym such as US is none."""
        return self.tokens.low[at] in context().stops and not (
            len(self.tokens.raw[at]) > 1 and self.tokens.raw[at].isupper()
        )

    def may_be_inside(self, at: int) -> bool:
        """Whether a token can belong to a noun phrase."""
        raw, tokens = self.tokens.raw[at], self.tokens
        if at in self.named:
            return True
        if at in self.taken:
            return False
        if raw[:1].isalpha():
            words = context()
            prefixed = tokens.low[at + 1] == "-" and tokens.glued(at + 1) and tokens.glued(at + 2)  # off-piste skiers
            return not self.is_stop(at) or prefixed or tokens.low[at] in words.inside_phrases | words.irregular_plurals
        joins = tokens.glued(at) and tokens.glued(at + 1)
        if raw in {"-", "&", "/"}:
            return joins
        if raw in {"'s", "’s"}:
            return tokens.glued(at)
        initial = len(tokens.raw[at - 1]) == 1 or (tokens.raw[at - 1][:1].isupper() and len(tokens.raw[at - 1]) < 4)
        return raw == "." and tokens.glued(at) and initial and (joins or tokens.raw[at - 2] == ".")

    def phrase(self, at: int, *, ambiguous: bool = False) -> tuple[int, int] | None:
        """The words from a token to the first plural, or to where no phrase can go on.

        With ``ambiguous`` the first word may be one that is more often a verb: of gains.
        """
        tokens, low = self.tokens, self.tokens.low
        first = at
        while (
            (low[first] in DETERMINERS or low[first] in {"'s", "’s"}) and first < at + 2 and not tokens.glued(first + 1)
        ):
            first += 1
        here = first
        if ambiguous and low[here] in context().verbs and here not in self.taken:
            here += 1
        kept = max(here, first)
        while here < first + _LONGEST and self.may_be_inside(here):
            if here > first and (
                low[here] in _LATER or (low[here] in number_words().starters and low[here] not in _ALSO_ORDINARY)
            ):
                break
            if low[here].endswith("ed") and not self.may_be_inside(here + 1) and not is_plural(tokens, here):
                break  # the city celebrated its birthday; the other three escaped
            here += 1
            if is_plural(tokens, here - 1) and not self._goes_on(here):
                break
        while here > kept and (low[here - 1] in context().inside_phrases or tokens.raw[here - 1] in {"-", "&", "/"}):
            here -= 1
        return (first, here) if here > first else None

    def _goes_on(self, at: int) -> bool:
        """Whether a plural follows a plural at once, so that the first only modifies: sports cars."""
        tokens = self.tokens
        touching = tokens.starts[at] - tokens.ends[at - 1] == 1
        return touching and is_plural(tokens, at) and not self.is_stop(at)

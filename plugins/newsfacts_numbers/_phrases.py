"""Phrases found among tokens: the table that units, currencies and bounds are kept in."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from newsfacts_numbers._tokens import MARGIN, Tokens, tokenize

__all__ = ["Phrases"]

Meaning = TypeVar("Meaning")
Node = dict[str, Any]


class Phrases(Generic[Meaning]):
    """Phrases by their words; the longest one at a place is found in one walk.

    A hyphen that touches both neighbours may stand between any two words (light-year).
    """

    def __init__(self, *, backwards: bool = False) -> None:
        """An empty table, whose phrases are read from right to left if ``backwards``."""
        self._step = -1 if backwards else 1
        self._exact: Node = {}
        self._folded: Node = {}

    def add(self, phrase: str, meaning: Meaning, *, exact: bool = False) -> None:
        """Make a phrase known; the first meaning given to a phrase stays.

        With ``exact`` it is found only as written, otherwise in upper and lower case alike.
        """
        cut = tokenize(phrase, 0, len(phrase))
        first, *rest = (cut.raw if exact else cut.low)[MARGIN : cut.stop]
        words = [first, *(word for word in rest if word != "-")]
        node = self._exact if exact else self._folded
        for word in words[:: self._step]:
            node = node.setdefault(word, {})
        node.setdefault("", meaning)

    def find(self, tokens: Tokens, at: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at a token (ends there, if backwards): where it ends, what it means."""
        folded = self._walk(tokens, tokens.low, self._folded, at)
        exact = self._walk(tokens, tokens.raw, self._exact, at)
        if exact is None or folded is None:
            return exact or folded
        return folded if (folded[0] - exact[0]) * self._step > 0 else exact

    def _walk(self, tokens: Tokens, spelling: list[str], node: Node, at: int) -> tuple[int, Meaning] | None:
        found, step = None, self._step
        while True:
            child = node.get(spelling[at])
            if child is not None and spelling[at].isdecimal() and not tokens.glued(at):
                return found  # the 2 of km2 touches
            if child is None and spelling[at] == "-" and tokens.glued(at) and tokens.glued(at + 1):
                child = node.get(spelling[at + step])
                at += step
            if child is None or not spelling[at]:
                return found
            node, at = child, at + step
            if "" in node:
                found = (at, node[""])

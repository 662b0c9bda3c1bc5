"""What facts of several articles come to together: one entity, one comparison, one dispute."""

from __future__ import annotations

from collections import Counter
from typing import Generic, Literal, TypeVar

import attrs
from attrs.validators import instance_of, min_len

from newsfacts._facts import Claim, Entity, Fact, Quantity

__all__ = ["Comparison", "Dispute", "Item", "Merged", "Verdict"]

E = TypeVar("E", bound=Entity)

Verdict = Literal["agree", "compatible", "conflict"]
"""The same figure, figures that can both be true, or figures that cannot."""


@attrs.frozen
class Merged(Generic[E]):
    """All mentions of one entity, in document order.

    Attributes:
        identity: What they refer to; unique among the merged entities of a report.
        name: The name to show.
        mentions: The facts, at least one.

    Raises:
        TypeError: if identity or name is no string.
        ValueError: if there is no mention.
    """

    identity: str = attrs.field(validator=instance_of(str))
    name: str = attrs.field(validator=instance_of(str))
    mentions: tuple[E, ...] = attrs.field(validator=min_len(1))

    @property
    def count(self) -> int:
        """How many mentions there are."""
        return len(self.mentions)

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that mention it, sorted."""
        return tuple(sorted({mention.article for mention in self.mentions}))

    @property
    def names(self) -> tuple[str, ...]:
        """The names that the articles give it, the most frequent first."""
        counts = Counter(mention.name for mention in self.mentions if mention.name)
        return tuple(sorted(counts, key=lambda name: (-counts[name], -len(name), name)))


@attrs.frozen(order=True)
class Comparison:
    """Quantities of different articles, or of a number and a list, that speak of the same thing.

    It never chooses a winner.

    Attributes:
        about: What is counted or measured, in words.
        verdict: The worst that holds between any two sides.
        sides: The facts, in document order, at least two.
    """

    about: str
    verdict: Verdict
    sides: tuple[Quantity, ...]


@attrs.frozen(order=True)
class Dispute:
    """Reported statements that cannot both be true of the same people doing the same thing.

    Attributes:
        about: What is disputed, in words.
        sides: The claims, in document order, at least two.
    """

    about: str
    sides: tuple[Claim, ...]


@attrs.frozen
class Item:
    """One fact on its way into a view, with all that the view needs to know of it.

    A view subclasses it to carry context from the article, because items of many articles meet
    without their articles, perhaps on another machine.

    Attributes:
        block: Only items of one block are joined, such as a folded surname.
        fact: The fact.
    """

    block: str
    fact: Fact

"""What facts of several articles come to together: one entity, one comparison, one dispute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Generic, Literal, TypeVar, get_args

import attrs
from attrs.validators import in_, instance_of, min_len

from newsfacts._facts import Claim, Entity, Fact, Official, Quantity, Quotation

__all__ = ["Comparison", "Dispute", "Item", "Merged", "MergedOfficial", "Verdict", "unified"]

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
        note: Why it was not joined with another entity, where that was in doubt; None where it was not.

    Raises:
        TypeError: if identity or name is no string.
        ValueError: if there is no mention.
    """

    identity: str = attrs.field(validator=instance_of(str))
    name: str = attrs.field(validator=instance_of(str))
    mentions: tuple[E, ...] = attrs.field(validator=min_len(1))
    note: str | None = None

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


def unified(merged: Iterable[Merged[E]]) -> list[Merged[E]]:
    """The entities, those that have a mention in common made one.

    A fact whose name belongs to two blocks of a view (Laine-Aho) is a mention of what either block makes of it.
    The one with the most mentions gives its identity and name.
    """
    groups: dict[int, list[Merged[E]]] = {}
    group_of: dict[E, int] = {}
    for n, entity in enumerate(merged):
        met = sorted({group_of[mention] for mention in entity.mentions if mention in group_of})
        groups[n] = [each for old in met for each in groups.pop(old)] + [entity]
        group_of.update((mention, n) for each in groups[n] for mention in each.mentions)
    return [_one(group) for group in groups.values()]


def _one(entities: list[Merged[E]]) -> Merged[E]:
    if len(entities) == 1:
        return entities[0]
    fullest = min(entities, key=lambda entity: (-entity.count, entity.name, entity.identity))
    mentions = sorted({mention for entity in entities for mention in entity.mentions})
    return attrs.evolve(fullest, mentions=tuple(mentions))


@attrs.frozen
class MergedOfficial(Merged[Official]):
    """One person in public office, over all articles.

    Attributes:
        said: What the person is quoted as saying, in document order.
    """

    said: tuple[Quotation, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """The offices that the articles give, the most frequent first; one that differs in case only is one."""
        return _by_frequency(mention.title for mention in self.mentions)

    @property
    def countries(self) -> tuple[str, ...]:
        """The codes of the states served, the most frequent first."""
        return _by_frequency(mention.country for mention in self.mentions)


def _by_frequency(values: Iterable[str | None]) -> tuple[str, ...]:
    known = [value for value in values if value]
    counts = Counter(value.casefold() for value in known)
    shown = {value.casefold(): value for value in sorted(known, reverse=True)}
    return tuple(shown[key] for key in sorted(counts, key=lambda key: (-counts[key], key)))


@attrs.frozen(order=True)
class Comparison:
    """Quantities of different articles, or of a number and a list, that speak of the same thing.

    It never chooses a winner.

    Attributes:
        about: What is counted or measured, in words.
        verdict: The worst that holds between any two sides.
        sides: The facts, in document order, at least two.

    Raises:
        ValueError: if there are fewer, or the verdict is none.
    """

    about: str
    verdict: Verdict = attrs.field(validator=in_(get_args(Verdict)))
    sides: tuple[Quantity, ...] = attrs.field(validator=min_len(2))


@attrs.frozen(order=True)
class Dispute:
    """Reported statements that cannot both be true of the same people doing the same thing.

    Attributes:
        about: What is disputed, in words.
        sides: The claims, in document order, at least two; of a claim of several clauses perhaps only the one disputed.

    Raises:
        ValueError: if there are fewer.
    """

    about: str
    sides: tuple[Claim, ...] = attrs.field(validator=min_len(2))


@attrs.frozen
class Item:
    """One fact on its way into a view, with all that the view needs to know of it.

    A view subclasses it to carry context from the article, because items of many articles meet
    without their articles, perhaps on another machine.

    Attributes:
        block: Only items of one block are joined, such as a folded surname; a fact may be an item of several
            blocks, and entities that are made of it in several are one.
        fact: The fact.
    """

    block: str
    fact: Fact

"""Where sources contradict each other: the view of reported statements over many articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

import attrs

from newsfacts import Article, Dispute, Fact, Item, Quotation
from newsfacts_quotations._statements import Statement, generic_things, statement_of

__all__ = ["DisputedStatements"]

# What people say weeks apart may both have been true.
_ONE_STORY: Final = timedelta(days=14)
_TELLING: Final = 2

_EDGES = " ,.;:!?“”‘’'\""


@attrs.frozen
class _Said(Item):
    """A quotation with the act that it reports."""

    quotation: Quotation
    statement: Statement
    published: date | None


class DisputedStatements:
    """The view of quotations that contradict each other (`newsfacts.hookspecs.View`).

    Two statements are a dispute when different sources say of the same doers that they did, and
    that they did not, do the same to the same thing.
    """

    name = "disputes"
    reads = Quotation
    result = Dispute

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each quotation that reports an act, in the block of the act."""
        for quotation in facts:
            if isinstance(quotation, Quotation) and (statement := statement_of(quotation)):
                yield _Said(statement.act, quotation, quotation, statement, article.published_on)

    def results(self, items: tuple[Item, ...], /) -> Iterable[Dispute]:
        """The statements that are contradicted, with all that contradict them."""
        said = sorted((item for item in items if isinstance(item, _Said)), key=lambda each: each.quotation)
        yes = [each for each in said if each.statement.polarity == "yes"]
        no = [each for each in said if each.statement.polarity == "no"]
        pairs = [(a, b) for a in yes for b in no if _contradict(a, b)]
        return (_dispute(group) for group in _groups(pairs))


def _contradict(one: _Said, other: _Said) -> bool:
    a, b = one.statement, other.statement
    if a.doer.isdisjoint(b.doer) or one.quotation.speaker_name == other.quotation.speaker_name:
        return False
    if one.published and other.published and abs(one.published - other.published) > _ONE_STORY:
        return False
    return _is_one_thing(a, b) if a.act == "assent" else _are_alike(a, b)


def _is_one_thing(one: Statement, other: Statement) -> bool:
    """Whether two answers are given to the same: a wage law and a pension law have only the law in common."""
    shared = one.thing & other.thing
    return bool(shared) and (bool(shared - generic_things()) or one.thing <= other.thing or other.thing <= one.thing)


def _are_alike(one: Statement, other: Statement) -> bool:
    """Whether two acts, which are no answers to anything, are done to the same.

    One word in common says little where the verb says nothing: there was a lot of talk, there was not a lot of help.
    """
    shared = len(one.thing & other.thing)
    enough = _TELLING if one.is_light else 1
    return one.thing == other.thing or (shared >= enough and 2 * shared >= min(len(one.thing), len(other.thing)))


def _groups(pairs: Iterable[tuple[_Said, _Said]]) -> Iterable[list[_Said]]:
    """The statements that pairs tie together."""
    groups: list[list[_Said]] = []
    for pair in pairs:
        touched = [group for group in groups if any(each in group for each in pair)]
        groups = [group for group in groups if group not in touched]
        groups.append(list(dict.fromkeys([*(each for group in touched for each in group), *pair])))
    return groups


def _dispute(said: Iterable[_Said]) -> Dispute:
    sides = sorted(said, key=lambda each: each.quotation)
    yes = next(each.quotation for each in sides if each.statement.polarity == "yes")
    return Dispute(f"whether {yes.text.strip(_EDGES)}", tuple(each.quotation for each in sides))

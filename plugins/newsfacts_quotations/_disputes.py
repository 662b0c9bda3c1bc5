"""Where sources contradict each other: the view of reported statements over many articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsfacts import Article, Dispute, Fact, Item, Quotation
from newsfacts_quotations._statements import Statement, statement_of

__all__ = ["DisputedStatements"]

_EDGES = " ,.;:!?“”‘’'\""


@attrs.frozen
class _Said(Item):
    """A quotation with the act that it reports."""

    quotation: Quotation
    statement: Statement


class DisputedStatements:
    """The view of quotations that contradict each other (`newsfacts.hookspecs.View`).

    Two statements are a dispute when different sources say of the same doers that they did, and
    that they did not, do the same to the same thing.
    """

    name = "disputes"
    reads = Quotation
    result = Dispute

    def items(self, _article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each quotation that reports an act, in the block of the act."""
        for quotation in facts:
            if isinstance(quotation, Quotation) and (statement := statement_of(quotation)):
                yield _Said(statement.act, quotation, quotation, statement)

    def results(self, items: tuple[Item, ...], /) -> Iterable[Dispute]:
        """The statements that are contradicted, with all that contradict them."""
        said = sorted((item for item in items if isinstance(item, _Said)), key=lambda each: each.quotation)
        yes = [each for each in said if each.statement.polarity == "yes"]
        no = [each for each in said if each.statement.polarity == "no"]
        pairs = [(a, b) for a in yes for b in no if _contradict(a, b)]
        return (_dispute(group) for group in _groups(pairs))


def _contradict(one: _Said, other: _Said) -> bool:
    a, b = one.statement, other.statement
    shared = a.thing & b.thing
    # To agree or to refuse is one kind of act; of other acts the things must be alike to be the same.
    alike = bool(shared) if a.act == "assent" else 2 * len(shared) >= min(len(a.thing), len(b.thing))
    return alike and not a.doer.isdisjoint(b.doer) and one.quotation.speaker_name != other.quotation.speaker_name


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

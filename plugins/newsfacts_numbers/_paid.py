"""Pounds that are paid rather than weighed."""

from __future__ import annotations

from typing import Final

from newsfacts_numbers._context import context
from newsfacts_numbers._tokens import MARGIN, Tokens

__all__ = ["is_paid"]

_BETWEEN: Final = 4  # words between a verb of paying and the number: fined the baker some | 900 pounds
_BOUGHT: Final = frozenset(("for", "of"))
_TOLD: Final = frozenset(("to", "at", "from", "is", "was"))  # put the fare up to | 900 pounds


def is_paid(tokens: Tokens, first: int, last: int) -> bool:
    """Whether pounds are money, by the words around: fined 900 pounds, 900 pounds in compensation.

    What is paid for 900 pounds of flour is another matter: flour is weighed.

    Args:
        tokens: The line.
        first: Where the number starts.
        last: Where its unit ends.
    """
    low = tokens.low
    if low[last] in _BOUGHT or low[first - 1] in _BOUGHT or "-" in {low[last], low[last - 2]}:
        return False
    if low[last] == "in" and not context().paid_as.isdisjoint(low[last + 1 : last + 3]):
        return True
    before = _same_clause(low[first - 1 - _BETWEEN : first])
    if not context().weighing.isdisjoint(before):
        return False
    verb = next((n for n, word in enumerate(before) if word in context().paying), None)
    if verb is not None and _BOUGHT.isdisjoint(before[verb:]):
        return True
    return low[first - 1] in _TOLD and not context().prices.isdisjoint(_same_clause(low[first - MARGIN : first]))


def _same_clause(before: list[str]) -> list[str]:
    """The words behind the last sign."""
    sign = next((n for n in range(len(before) - 1, -1, -1) if not before[n].isalpha()), -1)
    return before[sign + 1 :]

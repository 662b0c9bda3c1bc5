"""Where articles disagree and agree, as lines of a terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsfacts._facts import Quantity
from newsfacts._joined import Comparison
from newsfacts.export._reading import Reading, figure_of

__all__ = ["sides"]

_SHORTEST = 3
"""A run of so many numbers is written as its first and last."""


def sides(reading: Reading, comparison: Comparison) -> list[str]:
    """Each figure once, with the numbers of the articles that give it; equal values stand side by side."""
    by_value: defaultdict[object, defaultdict[str, list[Quantity]]] = defaultdict(lambda: defaultdict(list))
    for side in comparison.sides:
        by_value[side.value, side.low, side.high, side.bound, side.unit][figure_of(side)].append(side)
    return [
        f"{figure} [{_runs(reading.number_of[side.article] for side in given)}]"
        for figures in by_value.values()
        for figure, given in figures.items()
    ]


def _runs(numbers: Iterable[int]) -> str:
    """The numbers in order, each once, runs of them cut short.

    >>> _runs([4, 3, 2, 1, 7, 9, 8, 7]), _runs([1, 2, 9])
    ('1–4, 7–9', '1, 2, 9')
    """
    return ", ".join(_told(run) for run in _consecutive(sorted(set(numbers))))


def _consecutive(numbers: list[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _told(run: list[int]) -> str:
    return f"{run[0]}–{run[-1]}" if len(run) >= _SHORTEST else ", ".join(map(str, run))

"""Where articles disagree and agree, as lines of a terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsfacts._facts import Quantity, Quotation
from newsfacts._joined import Comparison, Dispute, Verdict
from newsfacts.cli._columns import INDENT, cut, hanging, pad, width, wrap
from newsfacts.export._reading import Reading, figure_of

__all__ = ["NO_SPEAKER", "conflicts", "disputes", "figures"]

NO_SPEAKER = "(no speaker named)"

_SHORTEST = 3
"""A run of so many numbers is written as its first and last."""


def conflicts(reading: Reading, columns: int) -> list[str]:
    """The figures that cannot all be true, each row with its sides below what they speak of.

    Raises:
        PluginError: if a plugin's view fails.
    """
    return [
        "\n".join(
            [
                *hanging(f"{comparison.about}: cannot all be true", columns),
                *(f"{INDENT * 2}{line}" for line in wrap(_sides(reading, comparison), columns - 4)),
            ]
        )
        for comparison in reading.comparisons.or_raise()
        if comparison.verdict == "conflict"
    ]


def disputes(reading: Reading, columns: int, *, whole: bool) -> list[str]:
    """The statements that contradict one another, each row with its sides below what is disputed.

    Args:
        reading: The report.
        columns: How wide a line may be.
        whole: Whether to show each statement to its end, rather than one line of it.

    Raises:
        PluginError: if a plugin's view fails.
    """
    return [
        "\n".join([*hanging(dispute.about, columns), *_statements(reading, dispute, columns - 4, whole=whole)])
        for dispute in reading.disputes.or_raise()
    ]


def figures(reading: Reading, verdict: Verdict, columns: int) -> list[str]:
    """The figures of a verdict, their sides beside what they speak of; none where a plugin's view fails."""
    shown = [comparison for comparison in reading.comparisons.found if comparison.verdict == verdict]
    names = min(26, max((width(comparison.about) for comparison in shown), default=0))
    gap = f"{INDENT}{' ' * names}  "
    return [
        f"{INDENT}{pad(comparison.about, names)}  "
        + f"\n{gap}".join(wrap(_sides(reading, comparison), columns - len(gap)))
        for comparison in shown
    ]


def _statements(reading: Reading, dispute: Dispute, columns: int, *, whole: bool) -> Iterator[str]:
    for side in dispute.sides:
        speaker = (reading.speaker_of(side) or NO_SPEAKER) if isinstance(side, Quotation) else ""
        denial = reading.denial_of(side)
        source = f"{speaker} ({denial})" if denial else speaker
        line = f"[{reading.number_of[side.article]}] {source}{': ' if source else ''}{side.text}"
        for part in wrap([line], columns) if whole else [cut(line, columns)]:
            yield f"{INDENT * 2}{part}"


def _sides(reading: Reading, comparison: Comparison) -> list[str]:
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

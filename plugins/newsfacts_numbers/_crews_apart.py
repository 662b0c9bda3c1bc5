"""What shows that one figure is of a crew and another of its passengers, or of all on board."""

from __future__ import annotations

from typing import Final

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._stems import stem

__all__ = ["crew_apart"]

_TOGETHER: Final = (" passengers and crew", " crew and passengers")
_OF_THE_CREW: Final = (" members of the crew", " crew members", " of the crew")
_BOTH: Final = frozenset((stem("passenger"), stem("crew")))


def crew_apart(one: Figure, other: Figure) -> bool:
    """Passengers are no crew; nor are they, beside a crew that is counted apart, all the people on board."""
    if frozenset((_aboard(one), _aboard(other))) == _BOTH:
        return not _is_both(one) and not _is_both(other)
    return any(
        _is_either(a) and not _is_both(a) and a.subject.sentence >= _BOTH and not _is_either(b)
        for a, b in ((one, other), (other, one))
    )


def _is_either(figure: Figure) -> bool:
    return stem(figure.noun) in _BOTH


def _aboard(figure: Figure) -> str:
    """Passengers or crew, as what it counts has it; of members of the crew, their noun says nothing."""
    of_the_crew = figure.around.text.startswith(_OF_THE_CREW, figure.around.end)
    return stem("crew") if of_the_crew else stem(figure.noun)


def _is_both(figure: Figure) -> bool:
    return figure.around.text.startswith(_TOGETHER, figure.around.end)

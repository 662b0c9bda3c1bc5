"""Which of a person's titles to give."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_officials._attach import Holding
from newsfacts_officials._office import Office
from newsfacts_officials._people import Person
from newsfacts_officials._public import is_public

__all__ = ["choose_title"]

# Titles that say little: any other one of the article is better.
_WEAK = {
    "minister",
    "secretary",
    "official",
    "leader",
    "commander",
    "chairman",
    "deputy",
    "candidate",
    "adviser",
    "aide",
    "diplomat",
    "lawmaker",
    "member",
}


def choose_title(person: Person, everyone: Sequence[Person]) -> str | None:
    """The first title that says something, in the order of the text; else the first one."""
    titles = [title for holding in sorted(person.holdings, key=_place) for title in _titles(holding, everyone)]
    strong = [title for title in titles if title.lower() not in _WEAK]
    return next(iter(strong or titles), None)


def _place(holding: Holding) -> tuple[int, int]:
    """The order of the text; of two offices before one name the nearer one comes first."""
    nearness = -holding.offices[-1].start if holding.offices else 0
    return holding.name.span.start, nearness


def _titles(holding: Holding, everyone: Sequence[Person]) -> list[str]:
    public = [office for office in holding.offices if is_public(office, before_name=True)] or list(holding.offices)
    if not public:
        return []
    first, last = public[0], public[-1]
    if last.head == "counterpart":
        return _of_counterpart(last, everyone)
    return [first.words.between(first.title_first, last.title_last)]


def _of_counterpart(office: Office, everyone: Sequence[Person]) -> list[str]:
    """A counterpart holds the office of the official named last before it."""
    earlier = [
        (holding.offices[-1].end, holding.offices[-1].title)
        for person in everyone
        for holding in person.holdings
        if holding.offices and holding.offices[-1].end < office.start and holding.offices[-1].head != "counterpart"
    ]
    return [max(earlier)[1]] if earlier else [office.title]

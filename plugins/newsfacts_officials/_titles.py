"""Which of a person's titles to give."""

from __future__ import annotations

from newsfacts_officials._attach import Holding
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


def choose_title(person: Person) -> str | None:
    """The first title that says something, in the order of the text; else the first one."""
    titles = [title for holding in sorted(person.holdings, key=lambda one: one.name.span) for title in _titles(holding)]
    strong = [title for title in titles if title.lower() not in _WEAK]
    return next(iter(strong or titles), None)


def _titles(holding: Holding) -> list[str]:
    public = [office for office in holding.offices if is_public(office, before_name=True)]
    if not public:
        return []
    first, last = public[0], public[-1]
    return [first.words.between(first.title_first, last.title_last)]

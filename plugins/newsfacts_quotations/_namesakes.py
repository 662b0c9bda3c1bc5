"""Which of several with one surname a short name stands for, by what stands before it: Mr. Orr, Senator Orr."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from newsfacts.text import Name
from newsfacts_quotations._genders import gender_of, gender_of_given

__all__ = ["by_titles", "of_one_surname"]

_MOST = 8
"""How many full names with one surname are weighed."""

_TITLE = re.compile(r"(?P<title>[A-Z][a-z]++)\.? \Z")


def by_titles(text: str, names: Iterable[Name], people: AbstractSet[str]) -> Iterator[tuple[int, str]]:
    """Where a surname stands whose title or honorific only one of its full names fits, with that name."""
    full: dict[str, dict[str, str]] = {}
    alone: list[Name] = []
    for name in names:
        if len(name.words) == 1:
            alone.append(name)
        elif name.text in people and len(wholes := full.setdefault(name.surname, {})) < _MOST:
            wholes.setdefault(name.text, _before(text, name))
    for name in alone:
        wholes = full.get(name.surname, {})
        before = _before(text, name)
        if len(wholes) < _SEVERAL or not before:
            continue
        shown = gender_of(before.lower()) if name.honorific else None
        by_title = [whole for whole, title in wholes.items() if title == before]
        by_gender = [whole for whole in wholes if shown and gender_of_given(whole.partition(" ")[0]) == shown]
        fitting = by_gender or ([] if shown else by_title)
        if len(fitting) == 1:
            yield name.span.start, fitting[0]


_SEVERAL = 2


def of_one_surname(people: Iterable[str]) -> frozenset[str]:
    """Of full names those whose last word others with another given name bear too: Dale Roe and Joan Roe."""
    bearing: dict[str, dict[str, set[str]]] = {}
    for name in people:
        given, _, rest = name.partition(" ")
        if rest:
            bearing.setdefault(rest.rpartition(" ")[2], {}).setdefault(given, set()).add(name)
    families = (given for given in bearing.values() if len(given) >= _SEVERAL)
    return frozenset(name for given in families for names in given.values() for name in names)


def _before(text: str, name: Name) -> str:
    """The title or honorific right before a name."""
    match = _TITLE.search(text, max(0, name.span.start - 24), name.span.start)
    return match["title"] if match else ""

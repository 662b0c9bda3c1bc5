"""Office holders whom any reader knows: knowledge that fills gaps and never overrides the article."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

import attrs

from newsfacts import Span
from newsfacts.lexicon import read_csv
from newsfacts.text import Name

__all__ = ["Holder", "Holders", "bundled_holders", "read_holders"]


@attrs.frozen
class Holder:
    """A person and the office that readers know the person for.

    Attributes:
        names: The usual full form of the name first, then others.
        state: Alpha-2 code of the state served; None for a body of many states.
        office: The office, in lower case.
        since: The first year of it.
        until: The last year of it; None if that is not known.
        alone: Whether the name that people call the person by is enough to know who is meant.
    """

    names: tuple[str, ...]
    state: str | None
    office: str
    since: int
    until: int | None = None
    alone: bool = False


def _holder(row: Mapping[str, str]) -> Holder:
    return Holder(
        tuple(row["name"].split("|")),
        row["state"] or None,
        row["office"],
        int(row["since"]),
        int(row["until"]) if row["until"] else None,
        alone=row["alone"] == "yes",
    )


def read_holders(path: Path | str) -> tuple[Holder, ...]:
    """Read office holders from a CSV file of the bundled format; lines that start with `#` are left out.

    Raises:
        OSError: if there is no such file.
        KeyError, ValueError: if a column is missing or a year is none.
    """
    lines = (line for line in Path(path).read_text("utf-8").splitlines() if not line.startswith("#"))
    return tuple(map(_holder, csv.DictReader(lines)))


def _name(text: str) -> Name:
    return Name(Span(0, len(text)), text)


def _is_enough(name: str) -> bool:
    """Whether a form tells who is meant: of Queen Elizabeth `Elizabeth`, which is left of it, does not."""
    return len(_name(name).words) > 1 or " " not in name


_SHOUTED = 4  # letters: XI is no Xi


@attrs.frozen
class Holders:
    """Office holders, found by their names."""

    by_words: Mapping[tuple[str, ...], Sequence[Holder]]
    by_call: Mapping[str, Sequence[Holder]]
    by_surname: Mapping[str, Sequence[Holder]]

    @classmethod
    def of(cls, holders: Iterable[Holder]) -> Holders:
        """Index office holders by full names, and those known by one name by that."""
        by_words: dict[tuple[str, ...], list[Holder]] = defaultdict(list)
        by_call: dict[str, list[Holder]] = defaultdict(list)
        by_surname: dict[str, list[Holder]] = defaultdict(list)
        for holder in holders:
            for form in dict.fromkeys(_name(name).words for name in holder.names if _is_enough(name)):
                by_words[form].append(holder)
            surname = _name(holder.names[0]).surname
            by_surname[surname].append(holder)
            if holder.alone:
                by_call[surname].append(holder)
        return cls(dict(by_words), dict(by_call), dict(by_surname))

    def state_of(self, surname: str, offices: AbstractSet[str]) -> str | None:
        """The one state that the bearers of a surname serve in one of these offices; None if there is not one."""
        found = {holder.state for holder in self.by_surname.get(surname, ()) if holder.office in offices}
        return found.pop() if len(found) == 1 else None

    def called(self, name: Name) -> Holder | None:
        """Who bears a name, full or alone; None if nobody does or several do."""
        plain = tuple(word for word in name.words if len(word) > 1)  # Joseph R. Biden
        found = self.by_words.get(name.words) or self.by_words.get(plain) or ()
        initials = name.text.isupper() and len(name.text) < _SHOUTED
        if not found and len(name.words) == 1 and not initials:
            found = self.by_call.get(name.words[0], ())
        return found[0] if len(found) == 1 else None


@cache
def bundled_holders() -> Holders:
    """The office holders that ship with the plugin, indexed."""
    return Holders.of(map(_holder, read_csv("newsfacts_officials", "holders.csv")))

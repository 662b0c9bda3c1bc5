"""The people of one article, found by what the rules ask for, so that no rule looks at everybody."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from operator import itemgetter

import attrs

from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._people import Person

__all__ = ["Circle"]

_LOOK_BACK = 20  # holders of one office that a phrase may mean


@attrs.frozen
class Circle:
    """People and their offices.

    Attributes:
        by_end: The person whose name, bound to an office, ends at an offset.
        by_surname: The first bearer of each surname.
        by_office: Who holds each office phrase, in the order of the text.
        by_head: For the last word of each head: where the name of a holder starts, who it is, and the office phrase.
        ends: Where each attached office phrase ends, and the phrase.
    """

    by_end: Mapping[int, Person]
    by_surname: Mapping[str, Person]
    by_office: Mapping[Office, Sequence[Person]]
    by_head: Mapping[str, Sequence[tuple[int, Person, Office]]]
    ends: Sequence[tuple[int, Office]]

    @classmethod
    def of(cls, people: Iterable[Person]) -> Circle:
        """Index the people of an article."""
        by_end: dict[int, Person] = {}
        by_surname: dict[str, Person] = {}
        by_office: dict[Office, list[Person]] = defaultdict(list)
        by_head: dict[str, list[tuple[int, Person, Office]]] = defaultdict(list)
        for person in people:
            by_surname.setdefault(person.full.surname, person)
            for holding in person.holdings:
                by_end.setdefault(holding.name.span.end, person)
                for office in holding.offices:
                    by_office[office].append(person)
                    by_head[office.head.rpartition(" ")[2]].append((holding.name.span.start, person, office))
        for holders in by_head.values():
            holders.sort(key=itemgetter(0))
        ends = sorted(((office.end, office) for office in by_office), key=itemgetter(0))
        return cls(by_end, by_surname, by_office, by_head, ends)

    @property
    def attached(self) -> AbstractSet[Office]:
        """The office phrases that have a holder by name."""
        return self.by_office.keys()

    def office_before(self, offset: int) -> Office | None:
        """The last attached office phrase that ends before an offset, unless it is a counterpart's or the like."""
        place = bisect_left(self.ends, offset, key=itemgetter(0))
        before = (self.ends[number][1] for number in range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1))
        return next((office for office in before if office.head not in vocabulary("like_anothers")), None)

    def holders_around(self, head: str, offset: int) -> Iterator[tuple[Person, Office]]:
        """Who holds an office of the kind: those named before an offset, the last first, then those named behind it."""
        holders = self.by_head.get(head.rpartition(" ")[2], ())
        place = bisect_left(holders, offset, key=itemgetter(0))
        before = range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1)
        for number in (*before, *range(place, min(len(holders), place + _LOOK_BACK))):
            _, person, office = holders[number]
            yield person, office

    def beside(self, office: Office, person: Person) -> Iterator[Person]:
        """The others whom a list names with the same office phrase."""
        return (other for other in islice(self.by_office.get(office, ()), _LOOK_BACK) if other is not person)

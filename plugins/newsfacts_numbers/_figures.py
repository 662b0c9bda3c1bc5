"""A quantity away from its article, as it is compared with others."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Final

import attrs

from newsfacts import Item, Quantity
from newsfacts_numbers._clauses import without_source
from newsfacts_numbers._heads import capitals_at, days_at, names_at
from newsfacts_numbers._holders import bearer_of, firm_meant
from newsfacts_numbers._kinds import first_of, head_of, may_be_person, noun_keys
from newsfacts_numbers._moments import has_lasted
from newsfacts_numbers._names_told import NamesTold
from newsfacts_numbers._partitives import is_size
from newsfacts_numbers._recalled import recalls
from newsfacts_numbers._said_of import predicate_behind
from newsfacts_numbers._stems import stem
from newsfacts_numbers._subjects import Subject
from newsfacts_numbers._surroundings import Place, fates, in_its_sentence, whose_fate
from newsfacts_numbers._verdicts import Interval, interval, significant, size
from newsfacts_numbers._whereabouts import sites_in

__all__ = ["Figure", "Key"]

Key = tuple[str, object]

_PER_PERSON: Final = "/person"
_EACH: Final = (" each", " apiece")
_OF_THEIR_BODY: Final = " members of "

# Up to a dozen of anything may be twice in the news of a day, and so may 20 or 100.
_DOZEN: Final = 12
_TENS: Final = 10
_HUNDRED: Final = 100
# Hours in a day: 48 hours are two days in anybody's mouth, and so are 14 days two weeks.
_DAY: Final = 24


@attrs.frozen
class Figure(Item):
    """A quantity with what it speaks of, away from its article.

    Attributes:
        quantity: The quantity.
        dimension: What it measures; ``count`` if it counts something.
        around: The text around it.
        topic: The words at the head of its article.
        opens: Whether it stands in the headline or lead of its article.
        countries: The codes of the countries that the words near it name.
        counted: The codes of those that the noun counted names (Norwegian sailors).
        counts_nationals: Whether that noun is the name of a people (9,000 Congolese).
        all_countries: The codes of those that its article names.
        head_countries: The codes of those that its headline and lead name.
        country_names: The stems of the names by which it does so.
        country_adjectives: The stems of all other words by which it does.
        is_list: Whether it is a list that spells a number out.
        published: When its article was published.
        head: The sentences at the head of its article.
        next_name: The words of the full name that stands first behind the lead of its article, if it is an age.
        names_told: The names in its article, found only where somebody asks.

    What else there is to know of it is worked out only where there is something to compare it with.
    """

    quantity: Quantity
    dimension: str
    around: Place
    topic: frozenset[str]
    opens: bool
    countries: frozenset[str]
    counted: frozenset[str]
    counts_nationals: bool
    all_countries: frozenset[str]
    head_countries: frozenset[str]
    country_names: frozenset[str]
    country_adjectives: frozenset[str]
    is_list: bool
    published: date | None
    names_told: NamesTold
    head: str = ""
    next_name: tuple[str, ...] = ()

    @cached_property
    def noun(self) -> str:
        """The head of what is counted, *people* where only their fate tells that it is people; empty if nothing is."""
        if is_size(self.around):
            return first_of(self.quantity)
        noun = head_of(self.quantity) if not self.counts_nationals else "people"
        if _is_name_before(self.quantity.of or "", self.around):
            return whose_fate(self.around, "") if self.dimension == "count" else ""
        if noun == "members" and self.around.text.startswith(_OF_THEIR_BODY, self.around.end):
            return "people"  # members of the fire brigade
        if noun and not may_be_person(noun):
            return noun
        return whose_fate(self.around, self.quantity.of or "") or noun

    @cached_property
    def interval(self) -> Interval:
        """What it says of the true figure."""
        return interval(self.quantity)

    @cached_property
    def subject(self) -> Subject:
        """What the words of its sentence tell."""
        return Subject(in_its_sentence(self.around), self.quantity)

    @cached_property
    def places(self) -> frozenset[str]:
        """Where its sentence says that it is; Spanish airports are no place."""
        return self.subject.places - self.country_adjectives

    @cached_property
    def sites(self) -> frozenset[str]:
        """Where its sentence says that it happens; no country, nor where anybody goes."""
        named = self.country_names | self.country_adjectives | frozenset(map(stem, self.subject.months))
        return sites_in(without_source(self.subject.place.text)) - named

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in its sentence, apart from those of countries and months."""
        return (
            self.subject.names
            - self.country_names
            - self.country_adjectives
            - frozenset(map(stem, self.subject.months))
        )

    @cached_property
    def fates(self) -> frozenset[str]:
        """What happened to those counted (killed, injured, rescued), or on which side they voted."""
        if not self.counts_persons:
            return frozenset()
        return frozenset((self.subject.side,)) if self.subject.side else self.subject.roles & fates()

    @cached_property
    def head_names(self) -> frozenset[str]:
        """The names at the head of its article, countries too."""
        return names_at(self.head)

    @cached_property
    def head_capitals(self) -> frozenset[str]:
        """What may be names at the head of its article, whether or not they open a sentence."""
        return capitals_at(self.head)

    @cached_property
    def head_days(self) -> frozenset[str]:
        """The days at the head of its article."""
        return days_at(self.head)

    @cached_property
    def bearer(self) -> tuple[str, ...]:
        """The words of the name of whoever is of that age; empty where no name touches it."""
        return bearer_of(self.subject.place)

    @cached_property
    def doer(self) -> frozenset[str]:
        """The stems of the name of whoever does something to what is counted; no country; empty if none is told."""
        named = self.subject.doer or firm_meant(self.around)
        return named - self.country_names - self.country_adjectives

    @cached_property
    def is_recalled(self) -> bool:
        """Whether its sentence tells of another event: long ago, or in a month that the head of its article has not."""
        return not self.opens and (
            recalls(self.subject.place) or not frozenset(map(stem, self.subject.months)) <= self.topic
        )

    @cached_property
    def is_apiece(self) -> bool:
        """Whether it is what each of several has, pays or gets."""
        return (self.quantity.unit or "").endswith(_PER_PERSON) or self.around.text.startswith(_EACH, self.around.end)

    @cached_property
    def lasts(self) -> bool:
        """Whether it tells how long something took, rather than what somebody did for so long."""
        return self.quantity.type == "duration" and has_lasted(self.around)

    @property
    def is_tied(self) -> bool:
        """Whether it is one with its noun: a two-hour talk, two hours of rain; but they talked for two hours."""
        return "-" in self.quantity.text or self.around.text.startswith(" of ", self.around.end)

    @cached_property
    def predicate(self) -> str:
        """The stem of what is said right behind the noun to be done to what is counted; empty if nothing is."""
        return predicate_behind(self.around, self.quantity.of or "") if self.dimension == "count" else ""

    @cached_property
    def size(self) -> float:
        """How large it is, near enough for telling thousands from millions."""
        return size(self.quantity)

    @cached_property
    def counts_persons(self) -> bool:
        """Whether it counts people."""
        return self.dimension == "count" and "person" in noun_keys(self.noun)

    @cached_property
    def is_telling(self) -> bool:
        """Whether the same number is hardly given twice by chance: 47 or 4,820, but not 3 or 500."""
        if self.quantity.value is None:
            return False
        exact = significant(self.quantity.value) > 1
        if self.dimension != "count":
            return exact
        return self.size > _DOZEN and (bool(self.size % _TENS) or (exact and self.size >= _HUNDRED))

    def is_telling_beside(self, other: Figure) -> bool:
        """Whether another figure is hardly the same by chance, be it in another unit: 84 days and twelve weeks."""
        if self.quantity.unit == other.quantity.unit:
            return self.is_telling
        few, many = sorted((self, other), key=lambda figure: figure.quantity.value or 0)
        number = many.quantity.value or 0
        whole_days = many.quantity.unit == "hour" and not number % _DAY
        return many.is_telling and number > _DAY and few.quantity.value != 1 and not whole_days

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """Figures are held against each other where they have one of these in common.

        Those that count have their noun, and their number where it is telling; for all others one
        dimension is enough.
        """
        if self.dimension != "count":
            return (("dimension", self.dimension),)
        nouns: tuple[Key, ...] = tuple(("noun", key) for key in noun_keys(self.noun)) if self.noun else ()
        return (*nouns, ("number", self.quantity.value)) if self.is_telling else nouns


def _is_name_before(noun: str, around: Place) -> bool:
    """Whether what a number is told of is a name before it (the islands of Orb, 14 km long): that cannot be counted."""
    at = around.text.rfind(noun, 0, around.start) if noun.istitle() else -1
    return at > 0 and around.text[:at].rstrip()[-1:].isalpha()

"""What a quantity speaks of, as far as the words around it show."""

from __future__ import annotations

import re
from functools import cached_property

import attrs

from newsfacts import Quantity
from newsfacts_numbers._clauses import clause_around, has_other_fate, without_source
from newsfacts_numbers._holders import doer_of, full_names_in, holder_of
from newsfacts_numbers._kinds import head_of
from newsfacts_numbers._matters import attribute_between, goods_of, matter_in, survey_in
from newsfacts_numbers._moments import (
    days_in,
    is_ago,
    is_former,
    is_of_last_year,
    is_raised,
    is_reached,
    is_since,
    is_sought,
    is_up_from,
    may_come,
    month_behind,
    months_in,
    periods_in,
    rounds_in,
    stretch_of,
    years_in,
)
from newsfacts_numbers._partitives import is_partitive, is_subgroup, is_total
from newsfacts_numbers._said_of import is_of_none, roles_by, roles_told
from newsfacts_numbers._stems import (
    contrasts_in,
    foreseeing,
    groups_of,
    roles_of,
    signs_of,
    starts,
    stem,
    table,
    telling_stems,
    words_of,
)
from newsfacts_numbers._surroundings import NEAR, Place, fates
from newsfacts_numbers._votes import is_ahead_by, side_of
from newsfacts_numbers._whereabouts import is_in_city, is_nationwide, places_in, regions_in

__all__ = ["Subject"]


_OF_AN_AGE = re.compile(r"(?<!\w)(?:under|over|aged)[ -]\d\d(?![\d,.]*\w)")
_TO_COME = re.compile(r"(?<!\w)(?:will|would|(?:is|are) (?:going |set |due |likely |bound )?to)(?!\w)")
# higher than economists had forecast: it has come
_THAN = re.compile(r"(?<!\w)than [^,.;]*")


@attrs.frozen
class Subject:
    """What the words around a quantity tell of it, as stems; each thing is worked out only where it is asked for.

    Attributes:
        place: Its sentence, and where it stands in that.
        quantity: The quantity.
    """

    place: Place
    quantity: Quantity

    @cached_property
    def stem(self) -> str:
        """Enough of the head of what is counted to tell it from others; empty if nothing is."""
        return stem(head_of(self.quantity))

    @cached_property
    def roles(self) -> frozenset[str]:
        """What is said to be done or to happen, near the number; not what happened to others told of beside it."""
        text, clause = self.place.text, self._clause
        if is_of_none(text, self.place.start):
            return roles_told(text) - fates()
        told = roles_by(head_of(self.quantity), text[: self.place.start]) or roles_told(clause)
        return told or (frozenset() if clause == text or has_other_fate(self.place) else roles_told(text))

    @cached_property
    def near(self) -> frozenset[str]:
        """The words near the number, what it counts included."""
        return telling_stems([*self._near, *words_of(self.quantity.of or "")])

    @cached_property
    def sentence(self) -> frozenset[str]:
        """The words of its sentence."""
        return telling_stems(self._words)

    @cached_property
    def contrasts(self) -> tuple[frozenset[str], ...]:
        """Of each row of words that exclude each other, those near the number."""
        before, after = self._sides
        return contrasts_in(f"{before} {after}", self._near)

    @cached_property
    def qualifiers(self) -> frozenset[str]:
        """The words before what is measured that make another measure of it (core inflation)."""
        return frozenset(map(str.casefold, self._near)) & frozenset(table("qualifiers")["words"])

    @cached_property
    def foreseen(self) -> bool:
        """Whether it is only expected or aimed at."""
        before = self.place.text[max(self._clause_span[0], self.place.start - NEAR) : self.place.start]
        if may_come(before, self._behind) or (self.quantity.type == "duration" and is_sought(before)):
            return True
        sides = {"before": before, "after": _THAN.sub("", self._behind)}
        return any(starts(word.casefold(), foreseeing(side)) for side, text in sides.items() for word in words_of(text))

    @cached_property
    def planned(self) -> bool:
        """Whether it is told of what is still to come."""
        return _TO_COME.search(self._clause) is not None

    @cached_property
    def of_last_year(self) -> bool:
        """Whether its sentence speaks of another time than now: last summer, the year before."""
        return is_of_last_year(self.place)

    @cached_property
    def together(self) -> bool:
        """Whether it is what has come together since a month or a season."""
        return is_since(self.place.text)

    @cached_property
    def is_margin(self) -> bool:
        """Whether it is what somebody is ahead by."""
        return starts(head_of(self.quantity), table("margins")["nouns"]) and is_ahead_by(self.place)

    @cached_property
    def groups(self) -> frozenset[str]:
        """The words near it for some of the people (women, children, under 30)."""
        return groups_of(self._near) | frozenset(_OF_AN_AGE.findall(" ".join(self._sides)))

    @cached_property
    def survey(self) -> str:
        """Who asked, where it is a poll's."""
        return survey_in(self.place.text)

    @cached_property
    def days(self) -> frozenset[str]:
        """The days of the week on which it happens, apart from those on which it is said."""
        return days_in(self.place.text)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in its sentence, apart from words of what is done that begin it (Profit rose)."""
        return telling_stems(word for word in self._words if word[0].isupper() and not roles_of(word))

    @cached_property
    def matter(self) -> str:
        """The stem of what is sold, made or paid for (the price of bread); empty if none is named."""
        return matter_in(self.place.text)

    @cached_property
    def attribute(self) -> str:
        """What of a thing is measured (length, height), by a word that touches the figure; empty if none does."""
        return attribute_between(*self._sides) if self.quantity.type == "measure" else ""

    @cached_property
    def full_names(self) -> frozenset[tuple[str, str]]:
        """Two words of names that stand together in its sentence, as stems: given name and surname."""
        return full_names_in(self.place.text)

    @cached_property
    def months(self) -> frozenset[str]:
        """The months that its sentence names."""
        return months_in(self._words)

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that its clause names."""
        return years_in(self._clause, of_a_thing=self.quantity.type == "measure") - {self.quantity.text}

    @cached_property
    def places(self) -> frozenset[str]:
        """Where its sentence says that it happens; what a list names is none (the painting Frost at Lissac)."""
        text, start, end = self.place.text, self.place.start, self.place.end
        return places_in(without_source(f"{text[:start]}0{text[end:]}"))

    @cached_property
    def regions(self) -> frozenset[str]:
        """Where its sentence says that it is so, in that very place."""
        return regions_in(without_source(self._clause))

    @cached_property
    def nationwide(self) -> bool:
        """Whether its sentence speaks of all of a country."""
        return is_nationwide(without_source(self.place.text))

    @cached_property
    def in_city(self) -> bool:
        """Whether its sentence speaks of a capital or a city alone."""
        return is_in_city(without_source(self.place.text))

    @cached_property
    def side(self) -> str:
        """On which side of a vote those stand whom it counts; empty if on none."""
        return side_of(self.place)

    @cached_property
    def subgroup(self) -> bool:
        """Whether it counts some of those counted before (10 of which, the other ten)."""
        return is_subgroup(self.place)

    @cached_property
    def partitive(self) -> bool:
        """Whether it counts some of what is spoken of anyway (eight of the bodies)."""
        return is_partitive(self.place)

    @cached_property
    def goods(self) -> frozenset[str]:
        """What a rate is put on (a tariff of 25 percent on steel, its duty on steel to 25 percent)."""
        return goods_of(self.place)

    @cached_property
    def total(self) -> bool:
        """Whether it is what a part is taken of (112 of 150 seats)."""
        return is_total(self.place)

    @cached_property
    def holder(self) -> tuple[str, ...]:
        """Who has it (Hart has 40), by the stems of the name's words; empty where it is not said right before it."""
        return holder_of(self.place, counted=self.quantity.type == "count")

    @cached_property
    def doer(self) -> frozenset[str]:
        """The stems of the full name with which its sentence opens, of whoever does something; empty if none does."""
        return doer_of(self.place)

    @cached_property
    def former(self) -> bool:
        """Whether it is what a figure was before (down from 38,000)."""
        return is_former(self.place)

    @cached_property
    def month(self) -> str:
        """The month that is named right behind it (3.8 percent in April); empty if none is."""
        return month_behind(self.place)

    @cached_property
    def ago(self) -> bool:
        """Whether a length of time tells when (four years ago) or how late (four years late), not how long."""
        return is_ago(self.place)

    @cached_property
    def rounds(self) -> frozenset[str]:
        """The rounds of a vote or a contest, or the parts of a year, of which its sentence speaks."""
        return rounds_in(self.place.text) | periods_in(self.place.text)

    @cached_property
    def months_together(self) -> str:
        """The months of which its sentence speaks as one stretch (January to March); empty if of none."""
        return stretch_of(self.place.text)

    @cached_property
    def signs(self) -> frozenset[str]:
        """Whether its sentence speaks of a ``part`` of the whole, or of the ``whole``."""
        return signs_of(self._words)

    @cached_property
    def later(self) -> bool:
        """Whether the figure is given as the later one of two."""
        told = is_raised(self._clause) or is_reached(self._sides[0]) or is_up_from(self.place.text[self.place.end :])
        return told or "later" in signs_of(self._near)

    @cached_property
    def _clause(self) -> str:
        return self.place.text[self._clause_span[0] : self._clause_span[1]]

    @cached_property
    def _behind(self) -> str:
        """The rest of the clause behind the number."""
        return self.place.text[self.place.end : self._clause_span[1]]

    @cached_property
    def _clause_span(self) -> tuple[int, int]:
        return clause_around(self.place)

    @cached_property
    def _sides(self) -> tuple[str, str]:
        text, start, end = self.place.text, self.place.start, self.place.end
        return text[max(0, start - NEAR) : start], text[end : end + NEAR]

    @cached_property
    def _near(self) -> list[str]:
        before, after = self._sides
        return words_of(before) + words_of(after)

    @cached_property
    def _words(self) -> list[str]:
        return words_of(self.place.text[: self.place.start]) + words_of(self.place.text[self.place.end :])

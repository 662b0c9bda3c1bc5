"""Whether a figure is what somebody wants, plans or expects, or what has come of it, by ``data/subjects.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final, Literal, cast

import attrs

from newsfacts_numbers._clauses import clause_around
from newsfacts_numbers._stems import Table, table
from newsfacts_numbers._surroundings import Place

__all__ = ["Come", "is_of_survey", "is_of_vote", "outcomes_of"]

Come = Literal["before", "then", ""]
"""How far it has come: only wanted, or had; empty where neither is said."""

# demands that the firm | pay; to be | delivered: what is wanted has not come
_ONLY_WANTED: Final = (
    r"(?:(?:demand|seek|sought|want|ask|call|urg|request|recommend|propos|insist)\w*+"
    r"(?: (?!agreed|after|before|but|and)[\w’'-]++){0,6}"
    r"|(?:to|will|would|should|must|can|could|may|might)(?: not)? be) "
)
# narrower than surveys had suggested: that is not where it is from
_THAN: Final = re.compile(r"(?<!\w)(?:than|as) [^,.;]*")
# an opinion poll, a survey; but the poll may be the vote itself, and whoever polled 40 percent got them
_SURVEY: Final = re.compile(
    r"(?<!\w)(?:projections?|on course (?:for|to)|(?:opinion|exit|telephone|online) polls?|pollsters?|surveys?|surveyed"
    r"|polling (?:institute|firm|company)"
    r"|polls? (?:by|for|found|shows?|showed|suggests?|suggested|published|conducted|taken|of \d)"
    r"|(?:those|people|voters|adults) polled)(?!\w)",
    re.IGNORECASE,
)
# in Sunday's referendum, of the votes counted; but not: would vote, two weeks before the election
_VOTE: Final = re.compile(
    r"(?<!\w)(?:(?:[Ii]n|[Aa]t|[Bb]y) (?:[\w’'-]++ ){1,3}?(?:referendum|plebiscite|election|vote|run-?off|ballot)"
    r"|voted|(?:votes|ballots) (?:were |had been |have been )?(?:cast|counted)|won|(?:final|official|partial) results?"
    r"|of the votes?)(?!\w)"
)


@attrs.frozen
class _Row:
    """The words of one sort of wanting and having, and the types of the quantities of which they tell."""

    types: frozenset[str]
    before: re.Pattern[str]
    then: re.Pattern[str]
    only_wanted: re.Pattern[str]

    def told_in(self, clause: str) -> Come:
        """How far it has come by a clause; of several words the last stage tells."""
        if self.then.search(self.only_wanted.sub("", clause)):
            return "then"
        return "before" if self.before.search(clause) else ""


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(map(_row, cast("list[Table]", table("outcomes"))))


def _row(row: Table) -> _Row:
    before, then = _any_of(row["before"]), _any_of(row["then"])
    return _Row(
        frozenset(row["types"]),
        before=re.compile(before, re.IGNORECASE),
        then=re.compile(then, re.IGNORECASE),
        only_wanted=re.compile(rf"(?<!\w){_ONLY_WANTED}{then}", re.IGNORECASE),
    )


def _any_of(stems: Iterable[str]) -> str:
    """A pattern for what begins with one of some stems; those with a full stop are whole words."""
    ends = (re.escape(each[:-1]) + r"(?!\w)" if each.endswith(".") else re.escape(each) for each in stems)
    return rf"(?<!\w)(?:{'|'.join(ends)})"


def outcomes_of(place: Place, kind: str) -> tuple[Come, ...]:
    """By each sort of wanting and having, how far a figure of a type has come, as its clause tells.

    Args:
        place: Its sentence, and where it stands in that.
        kind: The type of the quantity.
    """
    first, last = clause_around(place)
    return _outcomes_in(_THAN.sub("", place.text[first:last]), kind)


@lru_cache(maxsize=8192)
def _outcomes_in(clause: str, kind: str) -> tuple[Come, ...]:
    return tuple(row.told_in(clause) if kind in row.types else "" for row in _rows())


def is_of_survey(place: Place) -> bool:
    """Whether a sentence tells what people say who are asked."""
    return _SURVEY.search(_THAN.sub("", place.text)) is not None


def is_of_vote(place: Place) -> bool:
    """Whether a sentence tells how people have voted."""
    return _VOTE.search(place.text) is not None

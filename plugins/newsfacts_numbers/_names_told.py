"""The names that an article has anywhere."""

from __future__ import annotations

import calendar
import re
from functools import cache, cached_property
from typing import Final

import attrs

from newsfacts import Article
from newsfacts.text import given_names
from newsfacts_numbers._heads import CAPITAL
from newsfacts_numbers._stems import starts, table, telling_stems
from newsfacts_numbers._whereabouts import cities

__all__ = ["NamesTold"]

# Michael | Roe; but in Arlo
_BEFORE_SURNAME: Final = re.compile(r"(?<!\w)[A-Z][^\W\d_]++(?= [A-Z])")
_LOWER: Final = re.compile(r"(?<!\w)[a-z]{3,}+")


@attrs.frozen
class NamesTold:
    """The names in an article, which are looked for only where somebody asks."""

    article: Article

    @cached_property
    def full(self) -> frozenset[tuple[str, ...]]:
        """The words of the names of two and more."""
        return frozenset(name.words for name in self.article.names if len(name.words) > 1)

    def share(self, other: NamesTold) -> bool:
        """Whether both articles name somebody, or a place or body, as accounts of one event do.

        Any town has a police department and a county, and somebody called Michael: these are no names in common.
        """
        return not self._own.isdisjoint(other._own)

    @cached_property
    def _own(self) -> frozenset[str]:
        """The stems of the words that stand with a capital everywhere, and in the names of few."""
        text = self.article.text
        capitals = frozenset(CAPITAL.findall(text)) - given_names().intersection(_BEFORE_SURNAME.findall(text))
        names = (word for word in capitals if not starts(word.casefold(), _common()))
        return telling_stems(names) - telling_stems(frozenset(_LOWER.findall(text)))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words of all names, and of the cities of whose districts it tells."""
        words = [word for name in self.article.names for word in name.words]
        return telling_stems([*words, *(part for word in words for part in cities().get(word, "").split())])


@cache
def _common() -> tuple[str, ...]:
    days = (f"{name}." for name in (*calendar.day_name, *calendar.month_name))
    return (*table("common_in_names")["stems"], *map(str.casefold, days))

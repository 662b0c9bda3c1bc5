"""The names that an article has anywhere."""

from __future__ import annotations

from functools import cached_property

import attrs

from newsfacts import Article
from newsfacts_numbers._stems import telling_stems
from newsfacts_numbers._whereabouts import cities

__all__ = ["NamesTold"]


@attrs.frozen
class NamesTold:
    """The names in an article, which are looked for only where somebody asks."""

    article: Article

    @cached_property
    def full(self) -> frozenset[tuple[str, ...]]:
        """The words of the names of two and more."""
        return frozenset(name.words for name in self.article.names if len(name.words) > 1)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words of all names, and of the cities of whose districts it tells."""
        words = [word for name in self.article.names for word in name.words]
        return telling_stems([*words, *(part for word in words for part in cities().get(word, "").split())])

"""What the extractors of the gallery have in common: a type of facts, and names to look for."""

import re
from collections.abc import Iterable
from typing import ClassVar

import attrs

from newsfacts import Article, Entity, Fact, Findings

NAMES = re.compile(r"France|Iran|Germany|Brazil|Kenya|Spain|Russian")


@attrs.frozen
class Find(Entity):
    """A fact type as a third party would define it."""

    kind: ClassVar[str] = "find"


def find(article: Article, start: int, end: int, name: str | None = None) -> Find:
    """The fact at some offsets, as far as they lie in the text: a fault must not be found by a crash."""
    start, end = min(max(start, 0), len(article.text) - 1), min(end, len(article.text))
    return Find(*article.at(start, max(start + 1, end)), name=name)


class Finder:
    """Finds names of a few countries, correctly."""

    name = "finder"
    produces: tuple[type[Fact], ...] = (Find,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Each name where it stands."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), match[0])

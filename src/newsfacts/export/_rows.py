"""Facts as rows of one flat table: a column for each key that facts of any kind have in JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from newsfacts._facts import Fact
from newsfacts._json import BUNDLED_TYPES, JsonObject, fact_to_json, keys_of

__all__ = ["columns_of", "rows_of"]

FIRST: Final = ("kind", "article", "start", "end", "text")
LAST: Final = ("extractor", "rule", "furniture")


def columns_of(fact_types: Iterable[type[Fact]] = ()) -> tuple[str, ...]:
    """The columns: those of the bundled kinds are always there, in the same order; then those of the other types.

    >>> len(columns_of()), columns_of()[:8], columns_of()[-3:]
    (32, ('kind', 'article', 'start', 'end', 'text', 'name', 'code', 'form'), ('extractor', 'rule', 'furniture'))
    """
    others = sorted(set(fact_types) - set(BUNDLED_TYPES), key=lambda fact_type: fact_type.kind)
    keys = [key for fact_type in (*BUNDLED_TYPES, *others) for key in keys_of(fact_type)]
    own = dict.fromkeys(key for key in keys if key not in FIRST and key not in LAST)
    return (*FIRST, *own, *LAST)


def rows_of(facts: Iterable[Fact]) -> Iterator[JsonObject]:
    """Each fact as its JSON object, with ``furniture`` said of all."""
    for fact in facts:
        yield {"furniture": False, **fact_to_json(fact)}

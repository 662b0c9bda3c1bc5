"""Running views: a group-by over the items of all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import TypeVar, cast

from newsfacts._article import Article
from newsfacts._discovery import Plugin, discover
from newsfacts._facts import Entity, Fact
from newsfacts._failure import describe
from newsfacts._joined import Item, Merged
from newsfacts.errors import PluginError
from newsfacts.hookspecs import Sifts, View

__all__ = ["installed", "installed_fact_types", "joined", "merged_by_identity"]

E = TypeVar("E", bound=Entity)
R = TypeVar("R")


def joined(result: type[R], reads: type[Fact], articles: Iterable[Article], facts: Iterable[Fact]) -> list[R] | None:
    """What the installed views of this kind make of the facts, unsorted; None if there is no such view.

    Args:
        result: `Merged`, `Comparison` or `Dispute`.
        reads: Only views that join facts of this type, or a part of it, are run.
        articles: The articles of the facts.
        facts: Facts in document order.

    Raises:
        PluginError: if a view fails.
    """
    views = [(p, view) for p, view in installed() if view.result is result and issubclass(view.reads, reads)]
    if not views:
        return None
    facts_of = {key: tuple(group) for key, group in groupby(facts, key=lambda fact: fact.article)}
    each = [(article, facts_of.get(article.id, ())) for article in articles]
    return [made for plugin, view in views for made in _run(plugin, view, each, result)]


def merged_by_identity(mentions: Iterable[E]) -> list[Merged[E]]:
    """The entities that mentions of equal identity are of; those of unknown identity are left out."""
    groups: defaultdict[str, list[E]] = defaultdict(list)
    for mention in mentions:
        if mention.identity is not None:
            groups[mention.identity].append(mention)
    return [Merged(identity, _name(group) or identity, tuple(group)) for identity, group in groups.items()]


def _name(mentions: list[E]) -> str | None:
    """The most frequent name, the longest of those, the first of those."""
    return next(iter(Merged("", "", tuple(mentions)).names), None)


@cache
def installed() -> tuple[tuple[Plugin, View[object]], ...]:
    """The views of all plugins, looked up once a process."""
    return discover().views


@cache
def installed_fact_types() -> tuple[type[Fact], ...]:
    """The types that the extractors of all plugins declare to yield, looked up once a process."""
    declared = [getattr(extractor, "produces", ()) for _, extractor in discover().offers]
    every = (made for types in declared if isinstance(types, Sequence) for made in cast("Sequence[object]", types))
    return tuple(dict.fromkeys(made for made in every if isinstance(made, type) and issubclass(made, Fact)))


def _run(
    plugin: Plugin, view: View[object], each: Sequence[tuple[Article, tuple[Fact, ...]]], result: type[R]
) -> list[R]:
    blocks: defaultdict[str, list[Item]] = defaultdict(list)
    try:
        for article, facts in view.sift(each) if isinstance(view, Sifts) else each:
            for item in view.items(article, facts):
                blocks[item.block].append(item)
        # a block is let go when it is done, so that there is less to keep and for the garbage collector to look at
        return [_made(made, result) for block in sorted(blocks) for made in view.results(tuple(blocks.pop(block)))]
    except Exception as error:
        raise PluginError(
            f"view {view.name!r} of plugin {plugin.label} failed: {describe(error)}. "
            f"Tell its author, or uninstall {plugin.distribution or 'it'}"
        ) from error


def _made(made: object, result: type[R]) -> R:
    if not isinstance(made, result):
        raise TypeError(f"results() gave {made!r:.40}, which is no {result.__name__}")
    return made

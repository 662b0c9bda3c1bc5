"""What a plugin may implement, and what an extractor is.

A plugin is a module (or object) with functions marked `hookimpl`, made known by an entry point in
the group ``newsfacts``:

    [project.entry-points.newsfacts]
    hashtags = "newsfacts_hashtags"
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Protocol, TypeVar, runtime_checkable

import pluggy

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts._joined import Item
from newsfacts._span import Span

__all__ = [
    "ENTRY_POINT_GROUP",
    "Explains",
    "Explanation",
    "Extractor",
    "Findings",
    "HookSpec",
    "Sifts",
    "View",
    "hookimpl",
    "hookspec",
]

ENTRY_POINT_GROUP = "newsfacts"

hookspec: Final = pluggy.HookspecMarker("newsfacts")
hookimpl: Final = pluggy.HookimplMarker("newsfacts")

F = TypeVar("F", bound=Fact)


class Findings(Protocol):
    """What the extractors before this one found in the same article."""

    def of(self, fact_type: type[F], /) -> tuple[F, ...]:
        """The facts of one type and its subtypes, in document order.

        Empty where nobody found any, and where the type stands in ``uses`` and nobody produces it.

        Raises:
            UndeclaredTypeError: if the extractor lists the type neither in ``requires`` nor ``uses``.
        """
        ...


class Extractor(Protocol):
    """A named object that yields facts of one article at a time and remembers nothing between them.

    Beside the members below an extractor may have two attributes, both tuples of fact types:
    ``requires`` (an error if nobody produces them) and ``uses`` (read where somebody does). The
    pipeline runs it after the extractors that produce them.
    """

    @property
    def name(self) -> str:
        """What it is called in ``fact.extractor`` and in ``only`` and ``disable``; unique."""
        ...

    @property
    def produces(self) -> tuple[type[Fact], ...]:
        """The types of the facts that it yields."""
        ...

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Facts of the article, in any order, each built with ``article.at(start, end)``.

        Whatever it raises is kept as a failure of this extractor on this article; the others go on.
        """
        ...


class Explanation(Protocol):
    """What one rule of an extractor made of one place; ``str()`` of it is one line to read."""

    @property
    def span(self) -> Span:
        """The place."""
        ...

    @property
    def rule(self) -> str:
        """The name of the rule."""
        ...

    @property
    def reason(self) -> str:
        """What the rule saw there, in words."""
        ...


@runtime_checkable
class Explains(Protocol):
    """An extractor that can say why it took a place or left it: its optional method ``explain``."""

    def explain(self, article: Article, findings: Findings, offset: int, /) -> Iterable[Explanation]:
        """What the rules made of the place at an offset of the article."""
        ...


R_co = TypeVar("R_co", covariant=True)


class View(Protocol[R_co]):
    """Joins the facts of many articles: mentions of one entity, figures to compare, disputed claims.

    It works like a group-by, so that it can run on any engine: `items` is asked for each article
    alone, then `results` for all items of one block. Both must depend on their arguments only.
    """

    @property
    def name(self) -> str:
        """What it is called in messages; unique."""
        ...

    @property
    def reads(self) -> type[Fact]:
        """The type of the facts that it joins."""
        ...

    @property
    def result(self) -> type[R_co]:
        """What it makes: `Merged`, `Comparison` or `Dispute`."""
        ...

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterable[Item]:
        """The items of one article, given all of its facts in document order, furniture left out."""
        ...

    def results(self, items: tuple[Item, ...], /) -> Iterable[R_co]:
        """What the items of one block come to, in document order of their facts."""
        ...


@runtime_checkable
class Sifts(Protocol):
    """A view that can tell cheaply which facts come to nothing: its optional method ``sift``.

    It spares `View.items` the work on facts that no other can be joined with. What the view makes of
    the articles must be the same without it, so that an engine need not call it.
    """

    def sift(
        self, articles: Sequence[tuple[Article, tuple[Fact, ...]]], /
    ) -> Iterable[tuple[Article, tuple[Fact, ...]]]:
        """The articles, each with those of its facts that `items` shall be given; those without any left out."""
        ...


class HookSpec:
    """The hooks, in the order in which newsfacts calls them."""

    @hookspec
    def newsfacts_extractors(self) -> Iterable[Extractor]:  # type: ignore[empty-body]
        """Return the plugin's extractors.

        Called once, when a pipeline is loaded. If it raises, the plugin is left out and listed in
        ``Pipeline.failures``; the other plugins go on.
        """

    @hookspec(firstresult=True)
    def newsfacts_read_articles(self, path: Path) -> Iterable[Article] | None:
        """Return the articles of a file, or None to leave it to others.

        Called for each file that is read, before the bundled readers of ``.txt`` and ``.jsonl``;
        the first plugin, by name, that returns articles is taken. If it raises, the file is
        reported as unreadable with the plugin's name, and the next file is read.
        """

    @hookspec
    def newsfacts_views(self) -> Iterable[View[object]]:  # type: ignore[empty-body]
        """Return the plugin's views over the facts of many articles.

        Called when a pipeline is loaded, and when a report is first asked for merged entities,
        comparisons or disputes. If it raises, the plugin is left out as above.
        """

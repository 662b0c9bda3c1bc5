"""Faults of facts and declarations: what is yielded, or said of it, is not so."""

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar

import attrs

from newsfacts import Article, Claim, Country, Entity, Extractor, Fact, Findings, Official, Quantity, Span
from tests.testing.gallery.base import NAMES, Find, Finder, find


@attrs.frozen
class Place(Entity):
    """A fact with a span beside its own."""

    kind: ClassVar[str] = "place"

    sentence_span: Span = attrs.field(kw_only=True)


@attrs.frozen
class Listing(Entity):
    """A fact that holds a list."""

    kind: ClassVar[str] = "listing"

    letters: list[str] = attrs.field(kw_only=True)


@attrs.define
class Loose(Entity):
    """A fact that can be set."""

    kind: ClassVar[str] = "loose"

    __setattr__ = object.__setattr__


@attrs.frozen
class Hidden(Entity):
    """A fact with a field that its repr does not show."""

    kind: ClassVar[str] = "hidden"

    rank: int = attrs.field(kw_only=True, repr=False)


@attrs.frozen
class Searching(Claim):
    """A fact that holds a pattern."""

    kind: ClassVar[str] = "searching"

    by: Any = attrs.field(kw_only=True)


@attrs.frozen
class Unidentified(Entity):
    """A fact whose identity raises where there is no name."""

    kind: ClassVar[str] = "unidentified"

    @property
    def identity(self) -> str:
        """Somebody's name in capitals."""
        return self.name.upper()  # type: ignore[union-attr]  # the fault


class Plain(Entity):
    """A fact type that is not decorated."""

    kind: ClassVar[str] = "plain"


class LowerCaseText(Finder):
    """Yields a text of its own instead of the article's."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """In lower case."""
        for match in NAMES.finditer(article.text):
            yield Find(article.id, Span(*match.span()), match[0].lower())


class OtherArticle(Finder):
    """Writes an id of its own into its facts."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The id in lower case, with a hash."""
        for match in NAMES.finditer(article.text):
            yield Find(f"#{article.id}", Span(*match.span()), match[0])


class WideSentence(Finder):
    """Gives a second span that reaches past the end."""

    produces = (Place,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """One line end too far."""
        for match in NAMES.finditer(article.text):
            end = (article.text.find("\n", match.end()) + 1) or len(article.text) + 1
            yield Place(*article.at(*match.span()), sentence_span=Span(match.start(), end))


class Twice(Finder):
    """Has two rules that find the same."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """All of it, and France again."""
        yield from super().extract(article, findings)
        for match in re.finditer("France", article.text):
            yield find(article, *match.span(), match[0])


class Overlapping(Finder):
    """Promises what it does not keep."""

    promises = ("disjoint",)

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """The whole sentence around France, too."""
        yield from super().extract(article, findings)
        for sentence in article.sentences:
            if "France" in article.text[sentence.start : sentence.end - 1]:
                yield find(article, sentence.start, sentence.end)


class Texts(Finder):
    """Yields texts instead of facts."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """What findall gives."""
        yield from NAMES.findall(article.text)


class Undeclared(Finder):
    """Yields facts of a type that it does not declare."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """A number beside the names."""
        yield from super().extract(article, findings)
        for match in re.finditer("24", article.text):
            yield Quantity(*article.at(*match.span()), value=24, type="count")


class Listings(Finder):
    """Yields facts that cannot be hashed."""

    produces = (Listing,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """With a list of letters."""
        for match in NAMES.finditer(article.text):
            yield Listing(*article.at(*match.span()), letters=list(match[0]))


class Looseness(Finder):
    """Yields facts that are not frozen."""

    produces = (Loose,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """They look like others."""
        for match in NAMES.finditer(article.text):
            yield Loose(*article.at(*match.span()), name=match[0])


class Afterthought(Finder):
    """Changes a fact after it was yielded."""

    def extract(self, article: Article, findings: Findings, /) -> Iterator[Fact]:
        """Says of the last one that it is the last."""
        fact = None
        for fact in super().extract(article, findings):
            yield fact
        if fact is not None:
            object.__setattr__(fact, "name", "the last")


class Ranks(Finder):
    """Yields facts that differ in what their repr does not show."""

    produces = (Hidden,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Two facts for each name."""
        for match in NAMES.finditer(article.text):
            for rank in (1, 2):
                yield Hidden(*article.at(*match.span()), rank=rank)


class Patterns(Finder):
    """Yields facts that hold what JSON cannot."""

    produces = (Searching,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The pattern by which they were found."""
        for match in NAMES.finditer(article.text):
            yield Searching(*article.at(*match.span()), by=match.re)


class Nameless(Finder):
    """Yields entities whose identity raises."""

    produces = (Unidentified,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Without a name."""
        for match in NAMES.finditer(article.text):
            yield Unidentified(*article.at(*match.span()))


class AsksForMore(Finder):
    """Reads what it did not declare, and hides that it was refused."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Countries, if it could."""
        with contextlib.suppress(Exception):
            findings.of(Country)
        return super().extract(article, findings)


class RequiresForNothing(Finder):
    """Requires what it never reads."""

    requires = (Official,)


class Titled(Finder):
    """Has a name that is none."""

    name = "My Finder"


class Renamed(Finder):
    """Counts its readings in its name."""

    def __init__(self) -> None:
        self.readings = 0

    @property
    def name(self) -> str:  # type: ignore[override]
        """Another one each time."""
        return f"finder-{self.readings}"

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Count, then read."""
        self.readings += 1
        return super().extract(article, findings)


class Unproductive(Finder):
    """Forgot to say what it produces."""

    produces = ()


class Undecorated(Finder):
    """Produces a type that was not decorated."""

    produces = (Plain,)


class WithLambda(Finder):
    """Keeps a lambda."""

    def __init__(self) -> None:
        self.key = lambda text: text.lower()


BROKEN: Mapping[Callable[[], Extractor], str] = {
    LowerCaseText: "text_equals_slice",
    OtherArticle: "text_equals_slice",
    WideSentence: "spans_inside",
    Twice: "no_duplicates",
    Overlapping: "disjoint_spans",
    Texts: "yields_what_it_declares",
    Undeclared: "yields_what_it_declares",
    Listings: "facts_are_values",
    Looseness: "facts_are_values",
    Afterthought: "facts_are_values",
    Ranks: "document_order",
    Patterns: "survives_json",
    Nameless: "reports_hold_them",
    AsksForMore: "requires_what_it_reads",
    RequiresForNothing: "requires_what_it_reads",
    Titled: "registers",
    Renamed: "registers",
    Unproductive: "registers",
    Undecorated: "registers",
    WithLambda: "travels",
}

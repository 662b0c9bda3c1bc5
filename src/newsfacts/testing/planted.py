"""Articles in which it is known what stands: for properties of recall."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, cast

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from newsfacts._article import Article
from newsfacts._facts import Country, Fact, Official, Quantity, Quotation
from newsfacts._span import Span
from newsfacts.lexicon import read_toml
from newsfacts.testing.laws._offsets import moved

__all__ = ["Fragment", "Plant", "Planted", "planted"]

_SLOT = re.compile(r"\{(\w++)\}")


@attrs.frozen
class Fragment:
    """A piece of text with the facts that stand in it, counted from its beginning.

    Fragments are joined with ``+``, and the facts of the second move along:

    >>> france = Fragment.of(Country, "France", code="FR", name="France", form="name")
    >>> [(fact.text, fact.span) for fact in (Fragment("In ") + france).facts]
    [('France', Span(start=3, end=9))]
    """

    text: str
    facts: tuple[Fact, ...] = ()

    @classmethod
    def of(cls, fact_type: type[Fact], text: str, **fields: object) -> Fragment:
        """A text that is one fact from beginning to end."""
        make = cast("Callable[..., Fact]", fact_type)
        return cls(text, (make("", Span(0, len(text)), text, **fields),))

    def __add__(self, other: Fragment) -> Fragment:
        facts = (moved(fact, len(self.text)) for fact in other.facts)
        return Fragment(self.text + other.text, (*self.facts, *facts))

    def fact(self, fact_type: type[Fact], start: int, end: int, **fields: object) -> Fragment:
        """The same text with one more fact in it, for facts that hold others."""
        make = cast("Callable[..., Fact]", fact_type)
        return attrs.evolve(self, facts=(*self.facts, make("", Span(start, end), self.text[start:end], **fields)))


def _with_slot(plant: Plant, _attribute: attrs.Attribute[tuple[str, ...]], frames: tuple[str, ...]) -> None:
    if lacking := [frame for frame in frames if f"{{{plant.kind}}}" not in frame] or not frames:
        raise InvalidArgument(f"Expected frames with the slot {{{plant.kind}}}, but got frames={lacking!r}")


@attrs.frozen
class Plant:
    """A kind of facts that articles can be planted with.

    Attributes:
        kind: Its name, which is the name of its slot.
        fragments: What may stand in the slot.
        frames: Sentences with the slot in braces, ``"The crowd cheered {hashtag} all day."``,
            that hold nothing else that is to be found.
    """

    kind: str
    fragments: SearchStrategy[Fragment]
    frames: tuple[str, ...] = attrs.field(validator=_with_slot)


@attrs.frozen
class Planted:
    """An article and exactly the facts that stand in it, of the kinds asked for.

    Attributes:
        article: The article.
        facts: The facts in document order, without extractor.
    """

    article: Article
    facts: tuple[Fact, ...]


def planted(*kinds: str | Plant, max_size: int = 6) -> SearchStrategy[Planted]:
    """Articles composed of news sentences, with exactly the facts of some kinds that stand in them.

    An extractor of one of the kinds ought to find these facts and no others, so that recall and
    precision can be tested as properties::

        @given(planted("country"))
        def test_finds_all(drawn):
            found = newsfacts.extract(drawn.article, only=["countries"]).of(newsfacts.Country)
            assert {fact.span for fact in found} == {fact.span for fact in drawn.facts}

    Args:
        kinds: ``country``, ``official``, ``quantity``, ``quotation``, or a `Plant` of one's own.
        max_size: How many sentences there may be.

    Raises:
        InvalidArgument: if a kind is not known.
    """
    plants = [plant if isinstance(plant, Plant) else _bundled(plant) for plant in kinds]
    if not plants:
        raise InvalidArgument("Expected at least one kind or Plant, but got kinds=()")
    names = {plant.kind for plant in plants}
    fillers = [st.just(Fragment(text)) for text in _data()["frames"]["fillers"]]
    sentences = st.one_of(*(_sentence(plant) for plant in plants), *fillers)
    joins = st.sampled_from((" ", "\n\n", "\r\n\r\n"))
    pairs = st.lists(st.tuples(sentences, joins), min_size=1, max_size=max_size)
    return pairs.map(lambda drawn: _article(drawn, names))


def _sentence(plant: Plant) -> SearchStrategy[Fragment]:
    return st.sampled_from(plant.frames).flatmap(lambda frame: _filled(frame, {plant.kind: plant.fragments}))


def _filled(frame: str, slots: Mapping[str, SearchStrategy[Fragment]]) -> SearchStrategy[Fragment]:
    """The frame with something in each of its slots; what opens a sentence is as good as elsewhere."""
    parts = _SLOT.split(frame)  # text, slot, text, slot, …, text
    drawn = [slots[part] if at % 2 else st.just(Fragment(part)) for at, part in enumerate(parts)]
    return st.tuples(*drawn).map(_joined)


def _joined(fragments: Iterable[Fragment]) -> Fragment:
    whole = Fragment("")
    for fragment in fragments:
        whole += fragment
    return whole


def _article(drawn: Iterable[tuple[Fragment, str]], kinds: set[str]) -> Planted:
    whole = _joined(part for fragment, join in drawn for part in (fragment, Fragment(join)))
    article = Article(id="planted", text=whole.text)
    facts = (attrs.evolve(fact, article=article.id) for fact in whole.facts if fact.kind in kinds)
    return Planted(article, tuple(sorted(facts)))


@cache
def _data() -> dict[str, Any]:
    return read_toml("newsfacts.testing", "planted.toml")


def _bundled(kind: str) -> Plant:
    makers = {"country": _countries, "official": _officials, "quantity": _quantities, "quotation": _quotations}
    if kind not in makers:
        raise InvalidArgument(f"Expected one of {', '.join(makers)} or a Plant, but got kind={kind!r}")
    return Plant(kind, makers[kind](), tuple(_frames(kind)))


def _frames(kind: str) -> Iterable[str]:
    return (frame.replace("{direct}", "{quotation}") for frame in _data()["frames"][kind])


def _countries() -> SearchStrategy[Fragment]:
    rows = _data()["countries"]
    return st.sampled_from(
        [Fragment.of(Country, row["name"], code=row["code"], name=row["name"], form="name") for row in rows]
    )


def _quantities() -> SearchStrategy[Fragment]:
    return st.sampled_from([_quantity(**row) for row in _data()["quantities"]])


def _quantity(text: str, value: str, of: str, bound: str = "=") -> Fragment:
    open_above = bound in {">", ">="}
    ends = {"value": value, "low": value, "high": None if open_above else value}
    return Fragment.of(Quantity, text, **ends, bound=bound, type="count", of=of) + Fragment(f" {of}")


def _officials() -> SearchStrategy[Fragment]:
    return st.sampled_from([_official(row["title"], row["name"]) for row in _data()["officials"]])


def _official(title: str, name: str) -> Fragment:
    return Fragment(f"{title} ") + Fragment.of(Official, name, name=name, title=title)


def _quotations() -> SearchStrategy[Fragment]:
    words = _data()["quotations"]
    speakers = st.sampled_from(_data()["officials"])
    marks = st.sampled_from(("“”", '""'))
    return st.builds(_quotation, st.sampled_from(words["contents"]), marks, st.sampled_from(words["cues"]), speakers)


def _quotation(content: str, marks: str, cue: str, speaker: Mapping[str, str]) -> Fragment:
    """A sentence such as: “We will help,” said President Carlos Medina."""
    quoted = Fragment(f"{marks[0]}{content}{marks[1]} ")
    who = _official(speaker["title"], speaker["name"])
    whole = quoted + Fragment(f"{cue} ") + who + Fragment(".")
    cue_start = whole.text.index(cue, len(quoted.text))
    speaker_start = whole.text.index(who.text, len(quoted.text))
    return whole.fact(
        Quotation,
        0,
        len(content) + 2,
        type="direct",
        speaker=who.text,
        speaker_span=Span(speaker_start, speaker_start + len(who.text)),
        speaker_name=speaker["name"],
        cue=cue,
        cue_span=Span(cue_start, cue_start + len(cue)),
        cue_class="say",
    )

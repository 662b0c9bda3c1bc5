"""What extractors find: facts, and the four kinds of them that the library has words for.

A fact is a value: frozen, hashable, picklable, and true of one span of one article. Plugins add
kinds of their own by subclassing `Entity` or `Claim` just as the classes below do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import total_ordering
from typing import Any, ClassVar, Literal, get_args

import attrs
from attrs import validators

from newsfacts._number import Number, exact_or_none
from newsfacts._span import Span
from newsfacts.errors import InvalidFactError

__all__ = [
    "Bound",
    "Claim",
    "Country",
    "CountryForm",
    "CueClass",
    "Entity",
    "Fact",
    "Official",
    "Quantity",
    "QuantityType",
    "Quotation",
    "QuotationType",
]

CountryForm = Literal["name", "adjective", "demonym", "metonym"]
"""How a country is mentioned: France, French jets, the French, Paris pledged."""

QuantityType = Literal[
    "count",
    "money",
    "percent",
    "fraction",
    "ordinal",
    "duration",
    "age",
    "measure",
    "date",
    "time",
    "score",
    "identifier",
]
"""What sort of number it is."""

Bound = Literal["=", "~", ">", "<", ">=", "<="]
"""How exact the number is meant to be: exactly, about, more than, less than, at least, at most."""

QuotationType = Literal["direct", "mixed", "indirect"]
"""Wholly inside quotation marks, partly, or not at all."""

CueClass = Literal["say", "claim", "deny", "promise", "order", "ask", "believe"]
"""What the source is reported to do with the words, by the reporting verb or noun."""


_ALPHA_2 = re.compile(r"[A-Z]{2}")


def _as_long_as_span(fact: Fact, _attribute: attrs.Attribute[Any], text: str) -> None:
    if not (isinstance(fact.article, str) and isinstance(fact.span, Span) and isinstance(text, str)):
        raise InvalidFactError(
            f"{type(fact).__name__} begins with an article's id, a Span and the text there, not with "
            f"{fact.article!r:.40}, {fact.span!r:.40}, {text!r:.40}. Take all three from Article.at(start, end)"
        )
    length = fact.span.end - fact.span.start  # len() bears no number beyond those of the machine
    if len(text) != length:
        raise InvalidFactError(
            f"{type(fact).__name__} in article {fact.article!r}: {fact.span} holds {length} code points, "
            f"but its text {text[:40]!r} has {len(text)}. Take both from Article.at(start, end)"
        )


def _or_none(wanted: type) -> Callable[[Fact, attrs.Attribute[Any], object], None]:
    def check(fact: Fact, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, wanted):
            raise InvalidFactError(
                f"{type(fact).__name__}.{attribute.name} must be a {wanted.__name__} or None, not {value!r:.40}"
            )

    return check


_TEXT_OR_NONE = _or_none(str)
_SPAN_OR_NONE = _or_none(Span)


@total_ordering
@attrs.frozen
class Fact:
    """Something that one extractor found in one article.

    Construct facts with `Article.at`, which supplies the first three fields:
    ``Country(*article.at(3, 9), code="FR", name="France", form="name")``.

    Facts sort in document order: by article, start, longest first, then kind.

    Attributes:
        article: The id of the article.
        span: Where it stands, in code points.
        text: Exactly the article's text there.
        extractor: The name of the extractor that found it. The pipeline fills it in.
        rule: The named rule by which the extractor took it, for those who mend rules; None where it names none.
        furniture: Whether it stands in a byline, credit, share box or teaser block rather than
            in the story. The pipeline fills it in.

    Raises:
        InvalidFactError: if the text is not as long as its span, or a field has a wrong value.
    """

    kind: ClassVar[str] = "fact"
    """The name of this kind of fact in JSON and on the command line; unique among loaded plugins."""

    article: str
    span: Span
    text: str = attrs.field(validator=_as_long_as_span)
    extractor: str = attrs.field(default="", kw_only=True)
    rule: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)
    furniture: bool = attrs.field(default=False, kw_only=True)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Fact):
            return NotImplemented
        mine, theirs = self.sort_key, other.sort_key
        # equal places are rare; only there is the dearer comparison of all fields worth its time
        return mine < theirs if mine != theirs else repr(self) < repr(other)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """What document order compares first."""
        return (self.article, self.span.start, -self.span.end, self.kind, self.extractor)


@attrs.frozen
class Entity(Fact):
    """A mention of something in the world.

    Attributes:
        name: What it is called, in its fullest form; None for an unnamed one.
    """

    name: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)

    @property
    def identity(self) -> str | None:
        """What the mention refers to: mentions with equal kind and identity are of one thing.

        None where that is unknown. Subclasses that know better than the name override it.
        """
        return self.name


@attrs.frozen
class Claim(Fact):
    """Something that the text asserts or reports."""


def _one_of(choices: object) -> Callable[[Fact, attrs.Attribute[Any], Any], None]:
    allowed = frozenset(get_args(choices))

    def check(fact: Fact, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, str) or value not in allowed:
            raise InvalidFactError(
                f"{type(fact).__name__}.{attribute.name} must be one of {', '.join(sorted(allowed))}, not {value!r}"
            )

    return check


def _alpha_2(fact: Fact, attribute: attrs.Attribute[Any], code: str) -> None:
    if not isinstance(code, str) or not _ALPHA_2.fullmatch(code):
        raise InvalidFactError(
            f"{type(fact).__name__}.{attribute.name} must be an ISO 3166-1 alpha-2 code such as 'FR', not {code!r}"
        )


@attrs.frozen
class Country(Entity):
    """A mention of a present-day sovereign state or ISO 3166-1 territory.

    Attributes:
        code: ISO 3166-1 alpha-2 code, such as ``FR``.
        form: ``name``, ``adjective``, ``demonym`` (people) or ``metonym`` (a place that stands
            for the government).

    >>> Country("a-1", Span(0, 6), "French", code="FR", name="France", form="adjective").identity
    'FR'
    """

    kind: ClassVar[str] = "country"

    code: str = attrs.field(kw_only=True, validator=_alpha_2)
    form: CountryForm = attrs.field(kw_only=True, validator=_one_of(CountryForm))

    @property
    def identity(self) -> str:
        """The ISO code."""
        return self.code


@attrs.frozen
class Official(Entity):
    """A mention of a person who holds, or speaks for, public office.

    The span covers the name as it stands here, without the title; for an unnamed official the
    noun phrase without its leading article.

    Attributes:
        name: The fullest form of the name in this article; None when unnamed.
        title: The office, as the article gives it anywhere; None if it never does.
        country: Alpha-2 code of the state served; None if none or unknown.
        organization: The body served where the article names it, such as ``NATO``.
    """

    kind: ClassVar[str] = "official"

    title: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)
    country: str | None = attrs.field(default=None, kw_only=True, validator=validators.optional(_alpha_2))
    organization: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)


@attrs.frozen
class Quantity(Claim):
    """A number, in digits or words, with its meaning and what it counts.

    The span covers approximator or bound, currency, number, magnitude and unit; what is counted
    is left out.

    Attributes:
        value: The number; None for a range and for a vague amount (``thousands``).
        low: The lower end of a range, else ``value``; None where the bound is open below.
        high: The upper end of a range, else ``value``; None where the bound is open above.
        bound: Whether the number is exact, approximate, or a bound.
        type: What sort of number it is.
        unit: ISO 4217 code for money, ``percent``, or the unit's singular English name, with
            ``/`` for a rate (``USD/day``); None for plain counts.
        of: The noun phrase counted, as it stands in the text; None if there is none.

    >>> Quantity("a-1", Span(0, 3), "2.5", value="2.5", low="2.5", high="2.5", type="count").value
    Decimal('2.5')
    """

    kind: ClassVar[str] = "quantity"

    value: Number | None = attrs.field(default=None, kw_only=True, converter=exact_or_none)
    low: Number | None = attrs.field(default=None, kw_only=True, converter=exact_or_none)
    high: Number | None = attrs.field(default=None, kw_only=True, converter=exact_or_none)
    bound: Bound = attrs.field(default="=", kw_only=True, validator=_one_of(Bound))
    type: QuantityType = attrs.field(kw_only=True, validator=_one_of(QuantityType))
    unit: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)
    of: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)


@attrs.frozen
class Quotation(Claim):
    """Something that a source is reported to have said, written, thought or announced.

    The span covers the content: with its quotation marks for direct speech, the reported clause
    (without ``that``) for indirect and mixed speech.

    Attributes:
        type: ``direct``, ``mixed`` or ``indirect``.
        speaker_span: Where the source stands at this attribution; None when it is not named.
        speaker: The text there (``he``, ``US State Department spokeswoman Jen Psaki``).
        speaker_name: Who that is: the fullest name in the article, else the noun phrase; None
            when unknown, and never a pronoun.
        cue_span: Where the reporting words stand; None if there are none.
        cue: The text there (``said``, ``according to``).
        cue_class: What the source does with the words: say, claim, deny …; None without a cue.
    """

    kind: ClassVar[str] = "quotation"

    type: QuotationType = attrs.field(kw_only=True, validator=_one_of(QuotationType))
    speaker_span: Span | None = attrs.field(default=None, kw_only=True, validator=_SPAN_OR_NONE)
    speaker: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)
    speaker_name: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)
    cue_span: Span | None = attrs.field(default=None, kw_only=True, validator=_SPAN_OR_NONE)
    cue: str | None = attrs.field(default=None, kw_only=True, validator=_TEXT_OR_NONE)
    cue_class: CueClass | None = attrs.field(
        default=None, kw_only=True, validator=validators.optional(_one_of(CueClass))
    )

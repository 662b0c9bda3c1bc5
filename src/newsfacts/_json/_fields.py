"""How each field of a fact type is written and read."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, Protocol, Union, get_args, get_origin, get_type_hints

import attrs

from newsfacts._facts import Fact
from newsfacts._json import _numbers
from newsfacts._json._convert import PlainType, structure, unstructure
from newsfacts._json._values import JsonObject, refuse, say
from newsfacts._span import Span
from newsfacts.errors import PluginError, SpanError

__all__ = ["FieldCodec", "codec_of"]

NoneType = type(None)
NUMBERS = frozenset({Decimal, Fraction, int})
JSON_AS_THEY_STAND = frozenset({str, int, bool, NoneType})


class FieldCodec(Protocol):
    """Writes one attribute under one or two keys, and reads it back."""

    @property
    def attribute(self) -> str:
        """The attribute of the fact."""
        ...

    @property
    def argument(self) -> str:
        """What the type's constructor calls it."""
        ...

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that it may write."""
        ...

    def write(self, value: Any, into: JsonObject) -> None:  # noqa: ANN401 - each takes the type of its own field
        """Add the value to the object."""
        ...

    def is_given(self, fields: Mapping[str, object], path: str) -> bool:
        """Whether the object has the field.

        Raises:
            ReportFormatError: if it has not, and the field has no default.
        """
        ...

    def read(self, fields: Mapping[str, object], path: str) -> object:
        """The value in the object.

        Raises:
            ReportFormatError: if it is not of the field's type.
        """
        ...


@attrs.frozen
class _Field:
    attribute: str
    argument: str
    keys: tuple[str, ...]
    required: bool
    nullable: bool

    def is_given(self, fields: Mapping[str, object], path: str) -> bool:
        missing = next((key for key in self._needed if key not in fields), None)
        if missing is None:
            return True
        if self.required or any(key in fields for key in self.keys):
            refuse(path, f"the fact has no {missing!r}")
        return False

    @property
    def _needed(self) -> tuple[str, ...]:
        return self.keys


@attrs.frozen
class _SpanField(_Field):
    """A span as two offsets, both null where there is none."""

    def write(self, value: Span | None, into: JsonObject) -> None:
        start, end = self.keys
        into[start], into[end] = (value.start, value.end) if value else (None, None)

    def read(self, fields: Mapping[str, object], path: str) -> Span | None:
        offsets = [fields[key] for key in self.keys]
        if self.nullable and offsets == [None, None]:
            return None
        for key, offset in zip(self.keys, offsets, strict=True):
            if type(offset) is not int:
                refuse(f"{path}.{key}", f"expected an offset, got {say(offset)}")
        try:
            return Span(*offsets)  # type: ignore[arg-type]  # both are int by now
        except SpanError as error:
            start, end = self.keys
            if offsets[0] < 0:  # type: ignore[operator]  # the same
                refuse(f"{path}.{start}", str(error))
            refuse(path, f"{start!r} and {end!r} do not fit each other: {error}")  # either may be the wrong one


@attrs.frozen
class _NumberField(_Field):
    """A number as a JSON number, and where that would be rounded as an exact string beside it."""

    as_type: object
    """Decimal or Fraction where the field takes only that one."""

    @property
    def _needed(self) -> tuple[str, ...]:
        return self.keys[:1]

    def write(self, value: Decimal | Fraction | int | None, into: JsonObject) -> None:
        key, exact_key = self.keys
        into[key] = None if value is None else _numbers.to_json(value)
        exact_text = None if value is None else _numbers.exact_text(value)
        if exact_text is not None:
            into[exact_key] = exact_text

    def read(self, fields: Mapping[str, object], path: str) -> Decimal | Fraction | int | None:
        key = next(key for key in reversed(self.keys) if key in fields)
        if fields[key] is None and self.nullable:
            return None
        try:
            number = _numbers.from_json(fields[key])
        except ValueError as error:
            refuse(f"{path}.{key}", str(error))
        if self.as_type is Fraction:
            return Fraction(number)
        if self.as_type is Decimal and isinstance(number, Fraction):
            refuse(f"{path}.{key}", f"expected a number with a finite decimal form, got {number}")
        return number


@attrs.frozen
class _PlainField(_Field):
    """Anything else, as cattrs writes its type."""

    plain: PlainType

    def write(self, value: object, into: JsonObject) -> None:
        into[self.keys[0]] = unstructure(value, self.plain)

    def read(self, fields: Mapping[str, object], path: str) -> object:
        return structure(fields[self.keys[0]], self.plain, f"{path}.{self.keys[0]}")


def codec_of(fact_type: type[Fact]) -> Iterator[FieldCodec]:
    """One codec for each field that the constructor takes; the others follow from those.

    Raises:
        PluginError: if the type of a field cannot be told or cannot be JSON.
    """
    try:
        hints = get_type_hints(fact_type)
    except NameError as error:
        raise PluginError(
            f"the types of the fields of {fact_type.__module__}.{fact_type.__qualname__} cannot be told: {error}. "
            "Import them at the top of its module, not under TYPE_CHECKING, and define them there"
        ) from None
    for attribute in attrs.fields(fact_type):
        if attribute.init:
            yield _field_codec(fact_type, attribute, hints[attribute.name])


def _field_codec(fact_type: type[Fact], attribute: attrs.Attribute[Any], hint: object) -> FieldCodec:
    name = attribute.alias or attribute.name
    members = _members(hint)
    required, nullable = attribute.default is attrs.NOTHING, NoneType in members
    if members <= {Span, NoneType} and (name == "span" or name.endswith("_span")):
        prefix = name.removesuffix("span")
        return _SpanField(attribute.name, name, (f"{prefix}start", f"{prefix}end"), required, nullable)
    numbers = members - {NoneType}
    if numbers <= NUMBERS and numbers & {Decimal, Fraction}:
        as_type = next(iter(numbers)) if len(numbers) == 1 else None
        return _NumberField(attribute.name, name, (name, f"{name}_exact"), required, nullable, as_type)
    where = f"{fact_type.__module__}.{fact_type.__qualname__}.{attribute.name}"
    return _PlainField(attribute.name, name, (name,), required, nullable, PlainType(where, hint, _is_json(members)))


def _members(hint: object) -> frozenset[Any]:
    """The members of a union, or the one type.

    >>> sorted(member.__name__ for member in _members(int | None))
    ['NoneType', 'int']
    """
    return frozenset(get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,))


def _is_json(members: frozenset[Any]) -> bool:
    """Whether values of the types are JSON as they stand, as most are: cattrs then need not be imported to write."""
    return all(member in JSON_AS_THEY_STAND or _is_literal_text(member) for member in members)


def _is_literal_text(hint: object) -> bool:
    return get_origin(hint) is Literal and all(isinstance(choice, str) for choice in get_args(hint))

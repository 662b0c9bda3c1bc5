"""Facts of any type as flat JSON objects.

One rule serves the bundled types and everybody else's: ``span`` becomes ``start`` and ``end``,
``X_span`` becomes ``X_start`` and ``X_end``, exact numbers become JSON numbers, and any other
field is written as `cattrs` writes its type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import attrs

from newsfacts._facts import Country, Fact, Official, Quantity, Quotation
from newsfacts._json._fields import FieldCodec, codec_of
from newsfacts._json._values import JsonObject, expect_object, expect_text, refuse
from newsfacts.errors import NewsfactsError, PluginError

__all__ = ["BUNDLED_TYPES", "fact_from_json", "fact_to_json", "keys_of", "types_by_kind"]

BUNDLED_TYPES: tuple[type[Fact], ...] = (Country, Official, Quantity, Quotation)

FIRST = ("article", "span", "text")
LAST = ("extractor", "rule", "furniture")


@attrs.frozen
class _Codec:
    """How facts of one type are written and read: one codec a field, in the order of writing."""

    fact_type: type[Fact]
    fields: tuple[FieldCodec, ...]
    keys: frozenset[str]


def fact_to_json(fact: Fact) -> JsonObject:
    """The fact as one flat object, as each line of ``newsfacts extract --format jsonl`` is.

    Raises:
        PluginError: if its type has a field that cannot be JSON.

    >>> from newsfacts._span import Span
    >>> fact_to_json(Country("a-1", Span(0, 6), "France", code="FR", name="France", form="name"))
    {'kind': 'country', 'article': 'a-1', 'start': 0, 'end': 6, 'text': 'France', 'name': 'France', \
'code': 'FR', 'form': 'name', 'extractor': ''}
    """
    result: JsonObject = {"kind": fact.kind}
    for field in _codec(type(fact)).fields:
        field.write(getattr(fact, field.attribute), result)
    if fact.rule is None:
        del result["rule"]
    if not fact.furniture:
        del result["furniture"]
    return result


def fact_from_json(value: object, types: Iterable[type[Fact]] = (), path: str = "$") -> Fact:
    """The fact that an object written by `fact_to_json` is.

    Args:
        value: The object.
        types: Fact types of plugins; the bundled ones are known anyway.
        path: Where the value stands, for messages.

    Raises:
        ReportFormatError: naming the JSON path of what is wrong.
    """
    return read_fact(value, types_by_kind(types), path)


def keys_of(fact_type: type[Fact]) -> tuple[str, ...]:
    """The keys that facts of the type may have in JSON, in the order in which they are written.

    >>> keys_of(Country)
    ('kind', 'article', 'start', 'end', 'text', 'name', 'code', 'form', 'extractor', 'rule', 'furniture')
    """
    return ("kind", *(key for field in _codec(fact_type).fields for key in field.keys))


def types_by_kind(types: Iterable[type[Fact]]) -> Mapping[str, type[Fact]]:
    """The fact types, the bundled ones among them, by the name of their kind.

    Raises:
        PluginError: if two types claim one kind.
    """
    known: dict[str, type[Fact]] = {}
    for fact_type in (*BUNDLED_TYPES, *types):
        other = known.setdefault(fact_type.kind, fact_type)
        if other is not fact_type:
            raise PluginError(
                f"{_name(other)} and {_name(fact_type)} are both of kind {fact_type.kind!r}, so a report cannot "
                "tell them apart. Give one of them another kind"
            )
    return known


def read_fact(value: object, types: Mapping[str, type[Fact]], path: str) -> Fact:
    """`fact_from_json` for many facts, the types being sorted out beforehand."""
    fields = expect_object(value, path)
    if "kind" not in fields:
        refuse(path, "the fact has no 'kind'")
    kind = expect_text(fields["kind"], f"{path}.kind")
    if kind not in types:
        refuse(
            f"{path}.kind",
            f"no fact type of kind {kind!r} is known. Install the plugin that it comes from, "
            f"or give its type in types=. Known are: {', '.join(sorted(types))}",
        )
    codec = _codec(types[kind])
    if unknown := fields.keys() - codec.keys:
        problem = f"facts of kind {kind!r} have no such field. Was it written by a newer version of the plugin?"
        refuse(f"{path}.{min(unknown)}", problem)
    values = {field.argument: field.read(fields, path) for field in codec.fields if field.is_given(fields, path)}
    try:
        return codec.fact_type(**values)  # type: ignore[arg-type]  # each value was checked against its field's type
    except (NewsfactsError, ValueError, TypeError) as error:
        refuse(path, str(error))


def _codec(fact_type: type[Fact]) -> _Codec:
    return _codec_once(fact_type)  # type: ignore[arg-type]  # mypy takes the hash of a fact for that of its type


@cache
def _codec_once(fact_type: type[Fact]) -> _Codec:
    by_name = {field.attribute: field for field in codec_of(fact_type)}
    own = [name for name in by_name if name not in FIRST and name not in LAST]
    fields = tuple(by_name[name] for name in (*FIRST, *own, *LAST))
    keys = ["kind", *(key for field in fields for key in field.keys)]
    if twice := sorted({key for key in keys if keys.count(key) > 1}):
        raise PluginError(
            f"{_name(fact_type)} has more than one field that is called {twice[0]!r} in JSON. "
            "Rename one: span and X_span become start, end, X_start and X_end, and an exact number brings X_exact"
        )
    return _Codec(fact_type, fields, frozenset(keys))


def _name(fact_type: type[Fact]) -> str:
    return f"{fact_type.__module__}.{fact_type.__qualname__}"

"""Values of any type to JSON and back by cattrs, which is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import attrs

from newsfacts._json._values import JsonValue, refuse, say
from newsfacts.errors import PluginError

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

__all__ = ["PlainType", "structure", "unstructure"]


@attrs.frozen
class PlainType:
    """The type of a field, and where it is declared.

    Attributes:
        where: Module, class and field, for messages.
        hint: The type.
        is_json: Whether its values are JSON as they stand.
    """

    where: str
    hint: Any = attrs.field(eq=False)
    is_json: bool


def unstructure(value: object, plain: PlainType) -> JsonValue:
    """The value as JSON.

    Raises:
        PluginError: if the type is none that cattrs can write.
    """
    if plain.is_json:
        return value  # type: ignore[return-value]  # as is_json says
    try:
        result: JsonValue = _converter().unstructure(value, unstructure_as=plain.hint)
    except Exception as error:
        raise _unwritable(plain, error) from error
    return result


def structure(value: object, plain: PlainType, path: str) -> object:
    """The value of the type that the JSON value stands for.

    Raises:
        ReportFormatError: naming the JSON path of what is not of the type.
        PluginError: if the type is none that cattrs can read.
    """
    from cattrs import transform_error
    from cattrs.errors import StructureHandlerNotFoundError

    try:
        return _converter().structure(value, plain.hint)
    except StructureHandlerNotFoundError as error:
        raise _unwritable(plain, error) from error
    except _WrongTypeError as error:
        refuse(path, str(error))
    except Exception as error:  # noqa: BLE001 - cattrs raises groups of whatever converters and constructors raise
        # of several faults the first is enough; cattrs writes each as "what @ $.path"
        fault, _, place = transform_error(error, path=path, format_exception=_describe)[0].rpartition(" @ ")
        refuse(place, fault)


class _WrongTypeError(ValueError):
    """A JSON value of the wrong type."""


def _describe(error: BaseException, _expected: type | None) -> str:
    return str(error) or type(error).__name__


def _unwritable(plain: PlainType, error: Exception) -> PluginError:
    return PluginError(
        f"{plain.where} has a type that cannot be JSON: {plain.hint!r} ({type(error).__name__}: {error}). "
        "Use str, int, bool, Decimal, Span, Literal, an Enum, date, datetime, tuples and frozensets of those, "
        "or frozen attrs classes of those"
    )


@cache
def _converter() -> JsonConverter:
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    # cattrs turns "3" into 3 and 3 into "3" where asked for; a report that needs that is not one of ours
    for exact_type, expected in {str: "a string", int: "an integer", bool: "true or false"}.items():
        converter.register_structure_hook(exact_type, _strictly(exact_type, expected))
    converter.register_structure_hook_func(_is_literal, _one_of)
    return converter


def _is_literal(hint: object) -> bool:
    return get_origin(hint) is Literal


def _one_of(value: object, literal: object) -> object:
    choices = get_args(literal)
    if not any(value == choice and type(value) is type(choice) for choice in choices):
        raise _WrongTypeError(f"expected one of {', '.join(map(repr, choices))}, got {say(value)}")
    return value


def _strictly(exact_type: type, expected: str) -> Callable[[object, type], object]:
    def check(value: object, _: type) -> object:
        if type(value) is not exact_type:
            raise _WrongTypeError(f"expected {expected}, got {say(value)}")
        return value

    return check

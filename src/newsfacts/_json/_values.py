"""JSON values as Python has them, and reading them with the place of each fault."""

from __future__ import annotations

import json
from typing import NoReturn, TypeAlias, cast

from newsfacts.errors import ReportFormatError

__all__ = ["JsonObject", "JsonValue", "dumps", "expect_object", "expect_text", "loads", "refuse", "say"]

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]

# legal inside JSON strings, yet many programs that read line by line end a line at them
LINE_ENDS = {"\N{NEXT LINE}": "\\u0085", "\N{LINE SEPARATOR}": "\\u2028", "\N{PARAGRAPH SEPARATOR}": "\\u2029"}


def dumps(value: JsonValue, *, indent: int | None = None) -> str:
    """The value as JSON text: readable characters as such, and nothing in it that ends a line.

    Raises:
        ReportFormatError: for an infinite float and for NaN, which JSON cannot say.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can write
        text = json.dumps(value, allow_nan=False, indent=indent)
    except ValueError as error:
        raise ReportFormatError(
            f"cannot be written as JSON: {error}. Leave such a value out, or make it None"
        ) from None
    for character, escape in LINE_ENDS.items():
        text = text.replace(character, escape)
    return text


def loads(text: str) -> object:
    """The value that a JSON text writes.

    Raises:
        ReportFormatError: if it is no JSON, naming line and column.
    """
    try:
        value: object = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno}, column {error.colno}: is no JSON: {error.msg}. Was the file cut short?"
        raise ReportFormatError(problem) from None
    except (ValueError, RecursionError) as error:
        raise ReportFormatError(f"is no usable JSON: {error}") from None
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def refuse(path: str, problem: str) -> NoReturn:
    """Raise the error for what stands at a JSON path.

    Raises:
        ReportFormatError: always.
    """
    raise ReportFormatError(f"{path}: {problem}")


def say(value: object) -> str:
    """A value cut short, for messages.

    >>> say("a"), say([1] * 99)
    ("'a'", '[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...')
    """
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:37]}..."


def expect_object(value: object, path: str) -> dict[str, object]:
    """The value, if it is an object.

    Raises:
        ReportFormatError: if it is not.
    """
    if not isinstance(value, dict):
        refuse(path, f"expected an object, got {say(value)}")
    return cast("dict[str, object]", value)  # JSON has no other keys


def expect_text(value: object, path: str) -> str:
    """The value, if it is a string.

    Raises:
        ReportFormatError: if it is not.
    """
    if not isinstance(value, str):
        refuse(path, f"expected a string, got {say(value)}")
    return value

"""JSON Lines: each line an object that is one article."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn, cast

from newsfacts._article import Article
from newsfacts.errors import InputError
from newsfacts.io._outcome import Found, Outcome, unreadable
from newsfacts.io._textfile import BOM, TO_UTF_8, check_format, check_text

__all__ = ["jsonl_articles", "jsonl_file"]

REQUIRED = ("id", "text")
OPTIONAL = ("title", "source", "url", "published", "language")

EXAMPLE = 'One line is one article, such as {"id": "a-1", "text": "France said no."}'

# only an escape can bring half a character into a line that was UTF-8
SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")

# what JSON calls the values that Python's types stand for
JSON_NAMES: dict[type[object], str] = {
    dict: "an object",
    list: "a list",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}


def jsonl_file(path: Path) -> Iterator[Outcome]:
    """The articles of a ``.jsonl`` file, one outcome a line; blank lines are passed over."""
    try:
        with path.open("rb") as stream:
            yield from jsonl_articles(str(path), enumerate(stream, 1))
    except OSError as error:
        yield unreadable(str(path), error)


def jsonl_articles(where: str, lines: Iterable[tuple[int, bytes]]) -> Iterator[Outcome]:
    """The articles of numbered lines; none at all is a refusal of the whole."""
    blank = True
    for number, line in lines:
        content = line.removeprefix(BOM) if number == 1 else line
        if content.isspace() or not content:
            continue
        outcome = _line_outcome(where, number, content, may_tell_format=blank)
        yield outcome
        if isinstance(outcome, InputError) and outcome.where == where:
            return  # the whole is no JSON Lines: complaining about each of its lines helps nobody
        blank = False
    if blank:
        yield InputError(where, "has no line with an article", EXAMPLE)


def _line_outcome(where: str, number: int, line: bytes, *, may_tell_format: bool) -> Outcome:
    """A line's article; a refusal whose ``where`` has no line number is of all the lines."""
    place = f"{where}:{number}"
    try:
        if may_tell_format:
            check_format(where, line)
        if b"\0" in line:
            return InputError(where, f"is a binary file: line {number} has a NUL byte", "Leave it out")
        return Found(place, _article(place, _parse(place, line)))
    except InputError as refusal:
        return refusal


def _parse(where: str, line: bytes) -> dict[str, object]:
    try:
        fields = json.loads(
            line.rstrip().decode(),
            object_pairs_hook=_unique_fields,
            parse_constant=_no_json_number,
            parse_float=_finite,
        )
    except UnicodeDecodeError as error:
        problem = f"byte 0x{line[error.start]:02x} at offset {error.start} of the line is not UTF-8"
        raise InputError(where, problem, TO_UTF_8) from None
    except json.JSONDecodeError as error:
        raise InputError(f"{where}:{error.colno}", f"is no JSON: {error.msg}", EXAMPLE) from None
    except ValueError as error:  # a field twice, NaN, or an integer of more digits than Python reads
        raise InputError(where, f"is no usable JSON: {error}", EXAMPLE) from None
    except RecursionError:
        raise InputError(where, "is nested too deeply", EXAMPLE) from None
    if not isinstance(fields, dict):
        raise InputError(where, f"is {JSON_NAMES[type(fields)]}, not an object", EXAMPLE)
    named = cast("dict[str, object]", fields)  # JSON has no other keys
    if SURROGATE_ESCAPE.search(line):
        _refuse_half_characters(where, named)
    return named


def _unique_fields(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise ValueError(f"the field {twice!r} stands twice")
    return fields


def _no_json_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"{digits} is too large for a number")
    return number


def _refuse_half_characters(where: str, fields: dict[str, object]) -> None:
    try:
        json.dumps(fields, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        half = ord(error.object[error.start])
        problem = f"has half a character, \\u{half:04x}, without its other half"
        raise InputError(where, problem, "Write characters outside the BMP as such, or as both halves") from None


def _article(where: str, fields: dict[str, object]) -> Article:
    missing = [name for name in REQUIRED if name not in fields]
    if missing:
        raise InputError(where, f"has no field {missing[0]!r}", EXAMPLE)
    given = {name: fields[name] for name in (*REQUIRED, *OPTIONAL) if fields.get(name) is not None or name in REQUIRED}
    texts = {name: _text(where, name, value) for name, value in given.items()}
    if not texts["id"]:
        raise InputError(where, "has an empty 'id'", "Facts name their article by its id: give it one")
    check_text(where, texts["text"], "field 'text' ")
    metadata = {name: value for name, value in fields.items() if name not in REQUIRED and name not in OPTIONAL}
    return Article(**texts, metadata=metadata)


def _text(where: str, name: str, value: object) -> str:
    if not isinstance(value, str):
        problem = f"field {name!r} is {JSON_NAMES[type(value)]}, not a string"
        raise InputError(where, problem, "Write it in quotation marks")
    return value

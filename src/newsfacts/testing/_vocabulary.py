"""The words that an extractor looks for, read off the extractor itself.

A law says little about articles in which an extractor finds nothing. So the kit looks where authors
keep what they search: patterns and words among the attributes of the extractor and the globals of
its modules, constants of its code, and the data files of its package.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import CodeType, FunctionType, ModuleType
from typing import TypeVar, cast

import attrs
import regex

__all__ = ["Vocabulary", "vocabulary_of"]

T = TypeVar("T")

_LONGEST_WORD = 60
_LONGEST_PATTERN = 400
_WORDS_KEPT = 400
_PATTERNS_KEPT = 40
_DEPTH = 4
_DATA_FILES = (".csv", ".tsv", ".toml", ".json", ".txt")
_DATA_READ = 200_000  # characters of each data file
_CELL = re.compile(r"[^\n\r\t,;:|=\"\[\]{}#]++")
_LITERAL = re.compile(r"(?<![\\\w])[^\W\d_]{3,}+")  # a word in a pattern, and no escape
_SYNTAX = re.compile(r"\\[wdsbSWDpN]|\[[^\]]++\]|\(\?|[+*]|\$$|^\^")


@attrs.frozen
class Vocabulary:
    """What an extractor looks for, as far as it can be told.

    Attributes:
        words: Words and phrases.
        patterns: Regular expressions.
    """

    words: tuple[str, ...] = ()
    patterns: tuple[re.Pattern[str], ...] = ()


def vocabulary_of(extractors: Iterable[object], texts: Iterable[str] = ()) -> Vocabulary:
    """The vocabulary of some extractors and the modules and data of their packages."""
    words = dict.fromkeys(texts)
    patterns: dict[str, re.Pattern[str]] = {}
    for extractor in extractors:
        for found in _constants(extractor):
            if isinstance(found, re.Pattern):
                patterns.setdefault(found.pattern, found)
                words.update(dict.fromkeys(_LITERAL.findall(found.pattern)))
            elif (pattern := _as_pattern(found)) is not None:
                patterns.setdefault(found, pattern)
            elif 0 < len(found) <= _LONGEST_WORD:
                words.setdefault(found)
    return Vocabulary(_spread(tuple(words), _WORDS_KEPT), _spread(tuple(patterns.values()), _PATTERNS_KEPT))


def _spread(items: tuple[T, ...], most: int) -> tuple[T, ...]:
    """At most so many items, from beginning to end."""
    step = max(1, -(-len(items) // most))
    return items[::step]


def _constants(extractor: object) -> Iterator[str | re.Pattern[str]]:
    kind = type(extractor)
    yield from _in_value(_attributes(extractor), _DEPTH)
    for base in kind.__mro__:
        if base.__module__ not in {"builtins", "abc", "typing"}:
            yield from _in_value(dict(vars(base)), _DEPTH)
    for module in _modules(kind.__module__):
        yield from _in_value({name: value for name, value in vars(module).items() if not name.startswith("__")}, _DEPTH)
    yield from _in_data_files(kind.__module__.partition(".")[0])


def _attributes(extractor: object) -> dict[str, object]:
    kind = type(extractor)
    if attrs.has(kind):
        return {field.name: getattr(extractor, field.name, None) for field in attrs.fields(kind)}
    return dict(getattr(extractor, "__dict__", {}))


def _modules(name: str) -> list[ModuleType]:
    """The extractor's module; and the others of its package, where it is a package's."""
    module = sys.modules.get(name)
    if module is None:
        return []
    package = name if hasattr(module, "__path__") else name.rpartition(".")[0]
    inner = [other for key, other in sorted(sys.modules.items()) if package and key.startswith(f"{package}._")]
    return [module, *(other for other in inner if isinstance(other, ModuleType) and other is not module)]


def _in_value(value: object, depth: int) -> Iterator[str | re.Pattern[str]]:
    """The strings and patterns inside a value; classes of others and modules are left alone."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern | regex.Pattern):
        pattern = cast("re.Pattern[str]", value)
        yield from _as_stdlib(pattern.pattern, pattern.flags)
    elif isinstance(value, FunctionType):
        yield from _in_code(value.__code__)
    elif isinstance(value, staticmethod | classmethod | property):
        held = cast("object", value)
        yield from _in_value(getattr(held, "fget", None) or getattr(held, "__func__", None), depth)
    elif depth:
        yield from _in_container(value, depth)


def _in_container(value: object, depth: int) -> Iterator[str | re.Pattern[str]]:
    if isinstance(value, Mapping):
        for key, item in list(cast("Mapping[object, object]", value).items())[:_WORDS_KEPT]:
            if (
                isinstance(key, str)
                and not key.startswith("_")
                and not isinstance(item, FunctionType | type | ModuleType)
            ):
                yield key
            yield from _in_value(item, depth - 1)
    elif isinstance(value, tuple | list | AbstractSet):
        for item in list(cast("Iterable[object]", value))[:_WORDS_KEPT]:
            yield from _in_value(item, depth - 1)


def _in_code(code: CodeType) -> Iterator[str | re.Pattern[str]]:
    docstring = code.co_consts[0] if code.co_consts else None
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _in_code(constant)
        elif constant is not docstring or len(str(docstring)) < _LONGEST_WORD // 2:
            yield from _in_value(constant, 1)


def _as_stdlib(pattern: object, flags: int) -> Iterator[re.Pattern[str]]:
    """A pattern of `re` or `regex` as one of `re`, where `re` understands it; patterns of bytes are of no use."""
    known = flags & (re.IGNORECASE | re.VERBOSE | re.MULTILINE | re.DOTALL)
    try:
        if isinstance(pattern, str):
            yield re.compile(pattern, known)
    except (re.error, RecursionError, OverflowError):
        return


def _as_pattern(text: str) -> re.Pattern[str] | None:
    """The pattern that a string in code is probably meant to be."""
    if len(text) > _LONGEST_PATTERN or not _SYNTAX.search(text):
        return None
    try:
        return re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return None


def _in_data_files(package: str) -> Iterator[str]:
    """The cells of the tables and lists in a package's ``data`` folder."""
    try:
        folder = files(package) / "data"
        found = sorted(folder.iterdir(), key=lambda file: file.name) if folder.is_dir() else []
    except (ModuleNotFoundError, AttributeError, TypeError, ValueError, OSError):
        return  # a script run directly has no package
    for file in found:
        if file.name.endswith(_DATA_FILES):
            yield from _cells(file)


def _cells(file: Traversable) -> list[str]:
    try:
        text = file.read_text("utf-8")[:_DATA_READ]
    except (OSError, UnicodeDecodeError):
        return []
    rows = [line for line in text.splitlines() if not line.startswith("#")]
    cells = dict.fromkeys(cell.strip() for row in rows for cell in _CELL.findall(row))
    return list(_spread(tuple(cell for cell in cells if len(cell) > 1), _WORDS_KEPT))

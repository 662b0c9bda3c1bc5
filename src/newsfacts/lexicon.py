"""Lexicons that ship inside a plugin's package, and the engine that finds their surfaces in text."""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Generic, NamedTuple, TypeVar

__all__ = ["Gazetteer", "Hit", "fold", "read_csv", "read_toml"]

T = TypeVar("T")

_APOSTROPHES = (
    "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"
    "\N{MODIFIER LETTER TURNED COMMA}\N{PRIME}\N{ACUTE ACCENT}\N{GRAVE ACCENT}\N{FULLWIDTH APOSTROPHE}"
)
_HYPHENS = "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}"
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{EN SPACE}\N{FIGURE SPACE}\t"
_STROKED = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H"}
_ACCENTED = (range(0xC0, 0x250), range(0x1E00, 0x1F00))  # Latin-1, Extended-A and -B; Extended Additional


def read_csv(package: str, name: str) -> list[dict[str, str]]:
    """The rows of ``data/<name>`` in a package: UTF-8, a header row, ``#`` lines left out.

    Loaders that call this are best wrapped in `functools.cache`.

    Raises:
        FileNotFoundError: if the package has no such file.
        ValueError: if it has no header, or a row has more or fewer fields than that; with file and line.
    """
    lines = _read(package, name).splitlines()
    reader = csv.reader(line for line in lines if not line.startswith("#"))
    header = next(reader, None)
    if header is None:
        raise ValueError(f"data/{name} of {package} has no header: its first line must name the columns")
    rows: list[dict[str, str]] = []
    for row in reader:
        if len(row) != len(header):
            told = f"{len(row)} of {len(header)} fields: {', '.join(header)}"
            raise ValueError(f"data/{name} of {package}: the row {','.join(row)!r:.60} has {told}")
        rows.append(dict(zip(header, row, strict=True)))
    return rows


def read_toml(package: str, name: str) -> dict[str, object]:
    """The tables of ``data/<name>`` in a package; a file is parsed once, and everybody gets a copy.

    Raises:
        FileNotFoundError: if the package has no such file.
        tomllib.TOMLDecodeError: if it is no TOML.
    """
    return deepcopy(_parsed(package, name))


@cache
def _parsed(package: str, name: str) -> dict[str, object]:
    return tomllib.loads(_read(package, name))


def _read(package: str, name: str) -> str:
    from importlib.resources import files  # dear to import, and not needed before a lexicon is

    return (files(package) / "data" / name).read_text("utf-8")


@cache
def _folding() -> dict[int, str]:
    """One code point → one code point, so that folded text keeps its offsets."""
    table = dict.fromkeys(map(ord, _APOSTROPHES), "'")
    table |= dict.fromkeys(map(ord, _HYPHENS), "-")
    table |= dict.fromkeys(map(ord, _SPACES), " ")
    table |= {ord(letter): base for letter, base in _STROKED.items()}
    for block in _ACCENTED:
        for point in block:
            base = unicodedata.normalize("NFD", chr(point))[0]
            if base.isascii():
                table[point] = base
    return table


def fold(text: str) -> str:
    """The text with accents off its letters and one shape for apostrophes, hyphens and spaces.

    Exactly as long as the text, so that offsets into the one are offsets into the other; letter
    case stays. A combining mark that stands apart from its letter stays too.

    >>> fold("Côte d’Ivoire")
    "Cote d'Ivoire"
    """
    return text if text.isascii() else text.translate(_folding())


class Hit(NamedTuple, Generic[T]):
    """A surface found in a text.

    Attributes:
        start: Where it begins, in code points.
        end: Where it ends.
        value: What the gazetteer holds for it.
    """

    start: int
    end: int
    value: T


class Gazetteer(Generic[T]):
    """Finds thousands of surfaces in text in one pass: whole words, leftmost, longest first.

    A surface is found where it stands between word boundaries, in any code point that news uses
    for its apostrophes, hyphens, spaces and accents (see `fold`). Where the longest surface at a
    place ends inside a word, the next shorter one is tried. Hits never overlap.

    The time depends on the text's length, not on the number of surfaces: each word is looked up
    once, and only words that begin a surface are looked at again. It is fastest while every
    surface begins with a capital letter A to Z.

    Args:
        surfaces: Each surface with whatever is to be known of it. A surface begins with a letter
            or digit; of two that fold to one, the later wins.

    Raises:
        ValueError: if a surface begins with neither a letter nor a digit.

    >>> rivers = Gazetteer({"Rhine": "DE", "Rhône": "FR", "White Nile": "SD", "Nile": "EG"})
    >>> [(hit.start, hit.end, hit.value) for hit in rivers.find("From the White Nile to the Rhone")]
    [(9, 19, 'SD'), (27, 32, 'FR')]
    """

    _CAPITALISED = re.compile(r"\b[A-Z]\w*+")
    _ANY = re.compile(r"\w++")

    def __init__(self, surfaces: Mapping[str, T] | Iterable[tuple[str, T]] = ()) -> None:
        self._values: dict[str, T] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._words = self._CAPITALISED
        self._add(surfaces)

    def _add(self, surfaces: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        lengths = {word: set(known) for word, known in self._lengths.items()}
        for surface, value in dict(surfaces).items():
            for spelling in _spellings(surface):
                first = self._ANY.match(spelling)
                if not first:
                    raise ValueError(
                        f"surface {surface!r} begins with neither a letter nor a digit, so no word finds it"
                    )
                if not "A" <= spelling[0] <= "Z":
                    self._words = self._ANY
                self._values[spelling] = value
                known = lengths.get(first[0])
                if known is None:
                    lengths[first[0]] = {len(spelling)}
                else:
                    known.add(len(spelling))
        self._lengths = {word: tuple(sorted(known, reverse=True)) for word, known in lengths.items()}

    def with_surfaces(self, surfaces: Mapping[str, T] | Iterable[tuple[str, T]]) -> Gazetteer[T]:
        """A new gazetteer with further surfaces, which win over old ones.

        Raises:
            ValueError: if a surface begins with neither a letter nor a digit.

        >>> len(Gazetteer({"Rhine": "DE"}).with_surfaces({"Elbe": "DE"}))
        2
        """
        other = Gazetteer[T]()
        other._values = dict(self._values)
        other._lengths = self._lengths
        other._words = self._words
        other._add(surfaces)
        return other

    def __len__(self) -> int:
        """The number of surfaces, those that fold to one counted once."""
        return len(self._values)

    def get(self, surface: str) -> T | None:
        """What is held for a surface, in any of its spellings; None if it is not there.

        >>> Gazetteer({"Rhône": "FR"}).get("Rhone")
        'FR'
        """
        return self._values.get(fold(surface))

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit[T]]:
        """The surfaces in a text, or in a stretch of it, in the order of the text."""
        limit = len(text) if end is None else min(end, len(text))
        skipped = max(0, start - 1)  # only the stretch is folded, with the characters that may go on its words
        folded = fold(text[skipped : limit + 1])
        values, lengths = self._values, self._lengths
        done = 0
        for word in self._words.finditer(folded, start - skipped, limit - skipped):
            known = lengths.get(word[0])
            at = word.start()
            if known is None or at < done:
                continue
            for length in known:
                stop = at + length
                surface = folded[at:stop]
                if surface in values and stop <= limit - skipped and not _is_word(folded, stop):
                    yield Hit(at + skipped, stop + skipped, values[surface])
                    done = stop
                    break


def _spellings(surface: str) -> Collection[str]:
    """The folded surface, and the same with its combining marks standing apart."""
    if surface.isascii():
        return (surface,)
    composed = unicodedata.normalize("NFC", surface)
    return {fold(composed), fold(unicodedata.normalize("NFD", composed))}


def _is_word(text: str, at: int) -> bool:
    """Whether a word goes on at this place. A dot ends none: "U.S." may stand before a space or a comma."""
    return at < len(text) and (text[at].isalnum() or text[at] == "_")

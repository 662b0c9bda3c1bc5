"""The words of names, for comparing: which of them name a bearer, and which names may shorten which."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import cast

from newsfacts.lexicon import read_csv, read_toml

__all__ = ["PREFIXES", "call_name", "given_names", "listed", "name_words", "shortens"]

_REMEMBERED = 4096  # names whose reading is kept: those of the articles at hand


@cache
def listed(table: str) -> frozenset[str]:
    """One word list of the data file, as it is written."""
    return frozenset(cast("list[str]", read_toml("newsfacts.text", "names.toml")[table]))


@cache
def given_names() -> frozenset[str]:
    """Given names from all over the world, in Latin script and as they are written."""
    return frozenset(row["name"] for row in read_csv("newsfacts.text", "given_names.csv"))


@cache
def _folded(table: str) -> frozenset[str]:
    return frozenset(map(_fold, listed(table)))


# Letters that no accent is taken from, as English newspapers write them.
_PLAIN = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ß": "ss",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "ħ": "h",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "’": "'",
        ".": "",
    }
)


@lru_cache(_REMEMBERED)
def _fold(word: str) -> str:
    """Lower case without accents and dots; length is not kept, so use it for comparing only."""
    decomposed = unicodedata.normalize("NFKD", word)
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return plain.lower().translate(_PLAIN)


PREFIXES = r"(?:[Aa]l|[Ee]l|[Aa][dnrstz]|[Aa]sh|[Uu]l|[Aa]bd(?:el|ul)?|[Dd]el?|[Ll]a)"


@lru_cache(_REMEMBERED)
def name_words(text: str) -> tuple[str, ...]:
    """The words of a name for comparing; see `Name.words`."""
    small = listed("particles")
    pieces = re.split(r"[ \N{NO-BREAK SPACE}]++", text)
    if len(pieces) > 2 and pieces[1] in small and pieces[0].casefold() in small:
        pieces = pieces[1:]  # Van der Wal opens with a capital where no given name stands before it
    words = (piece for piece in pieces if piece not in small)
    folded = (_fold(re.sub(rf"^(?:{PREFIXES}-|[dD]['’])", "", word)) for word in words)
    return tuple(word for word in folded if word not in _folded("generations"))


@lru_cache(_REMEMBERED)
def call_name(text: str) -> str:
    """The folded word by which a bearer is called; see `Name.surname`."""
    words = name_words(text)
    if not words:
        return _fold(text)
    if len(words) in {2, 3} and words[0] in _folded("family_first") and _given_in_asia(text, words):
        return words[0]
    return words[-1]


def _given_in_asia(text: str, words: tuple[str, ...]) -> bool:
    """Whether what follows the family name is written like a Chinese or Korean given name."""
    tail = words[1:]
    hyphenated = "-" in tail[-1] and text.rpartition("-")[2].islower()  # Jong-un
    two_syllables = len(tail) == 2 and all(len(word) <= 6 for word in tail)  # Jong Un
    pinyin = len(tail) == 1 and bool(_PINYIN.fullmatch(tail[0]))  # Jinping
    return hyphenated or (two_syllables and all(map(_PINYIN.fullmatch, tail))) or pinyin


# A given name of one or two syllables as they are spelt in pinyin and the usual Korean romanisation.
_SYLLABLE = r"(?:[bcdfghjklmnpqrstwxyz]?h?[aeiouwy]{1,3}(?:ng|n|k|l|m|p)?)"
_PINYIN = re.compile(rf"{_SYLLABLE}{{1,2}}+")


def shortens(short: str, full: str) -> bool:
    """Whether one text may be a shorter mention of the other; see `Name.shortens`."""
    few, many = name_words(short), name_words(full)
    if not few or len(few) >= len(many):
        return False
    if len(few) == 1:
        return few[0] == call_name(full) or few[0] in many[1:]
    # Mohammed bin Rashid is the father of Hamdan bin Mohammed bin Rashid, not he himself
    is_father = few[0] != many[0] and f"bin {short.split(maxsplit=1)[0]}" in full
    return few[-1] in many[1:] and _in_order(few, many) and not is_father


def _in_order(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    rest = iter(many)
    return all(any(word == other or (len(word) == 1 and other.startswith(word)) for other in rest) for word in few)

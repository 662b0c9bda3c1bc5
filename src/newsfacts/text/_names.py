"""Names of persons and other bearers, as they are written all over the world.

A name is read in two steps. A pattern takes each run of words that may belong together: capitalised
words, initials, and the particles between them. Then words that are capitalised for another reason
— titles, the opening word of a sentence, days — cut the run, and honorifics are set apart.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from functools import cache
from typing import Literal

import attrs

from newsfacts._span import Span
from newsfacts.text._name_words import PREFIXES, call_name, given_names, listed, name_words, shortens

__all__ = ["Name", "find_names"]

# The standard library's engine is the faster one here, so its letters and capitals are spelt out.
_LETTER = r"[^\W\d_]"
_CAPITALS = "".join(char for char in map(chr, (*range(0x41, 0x530), *range(0x1E00, 0x2000))) if char.isupper())
_CAPITAL = f"[{_CAPITALS}]"
_ACCENT = r"[\u0300-\u036f]"  # a combining one

_SMALL = "adelnu"  # letters that begin al-Assad, d'Estaing, el-Sisi, l'Amour, n'Dour, ul-Haq

_CAPITALISED = rf"""
    (?! {_CAPITAL}{_LETTER}++-(?:of|in)-)    # Mum-of-three, Editor-in-chief: roles
    (?: {PREFIXES}-(?={_CAPITAL})           # al-Assad, el-Sisi, ash-Shater
      | [dDlLnN]['’](?={_CAPITAL})           # d'Estaing, D'Souza
    )?+
    {_CAPITAL}(?:{_LETTER}|{_ACCENT})*+      # Kerry, McMaster, OTTAWA, Éric
    (?: ['’](?!s\b|S\b){_LETTER}++           # O'Brien, N'Dour, Ta'if; but not the possessive of Kerry's
      | -{_LETTER}++                         # Jong-un, Lloyd-Webber, Abdel-Fattah
    )*+
"""

_INITIALS = rf"(?: {_CAPITAL}\. (?:-?{_CAPITAL}\.)*+ )"  # W., H.R., J.-P.

_RUN = r"""
    (?= [{first}] )     # at most characters this fails, which is cheaper than to look back
    (?<![\w@\#/-])(?<!{letter}['’])
    (?: (?:{opening})[ ] (?:(?:{particles})[ ])?+ (?={capital}) )?+       # de Blasio, von der Leyen
    (?: {initials} | (?:{abbreviated})\. | (?:{saints})\.(?=[ ]{capital}) | {word} )   # St. Louis
    (?: [ \N{{NO-BREAK SPACE}}]
        (?: (?:(?:{particles})[ ]){{1,3}}+ (?={capital}) )?+              # Ursula von der Leyen
        (?: [JS]r\. | {initials} | (?:{abbreviated})\. | {word} )         # Robert F. Kennedy Jr.
    )*+
"""


@cache
def _run() -> re.Pattern[str]:
    """The pattern of a run of words."""
    parts = {
        "first": _CAPITALS + "".join(sorted({*_SMALL, *(word[0] for word in listed("opening_particles"))})),
        "letter": _LETTER,
        "capital": _CAPITAL,
        "initials": _INITIALS,
        "word": _CAPITALISED,
        "opening": _any_of("opening_particles"),
        "particles": _any_of("particles"),
        "abbreviated": _any_of("abbreviated"),
        "saints": _any_of("saints"),
    }
    return re.compile(_RUN.format(**parts), re.VERBOSE)


def _any_of(table: str) -> str:
    return "|".join(sorted(map(re.escape, listed(table)), key=len, reverse=True))


_PIECE = re.compile(r"[^ \N{NO-BREAK SPACE}]++")
# words that are cut only behind others: Salisbury, Md.; Det Con Roe, but Con Edison
_CUT_BEHIND = {"Md.": re.compile(r"[A-Z][\w'’-]*, \Z"), "Con": re.compile(r"\bDet \Z")}
_NEAR = 30  # characters back that the name of a town may take


@attrs.frozen(order=True)
class Name:
    """A run of words that is written like a name.

    The run is cut at titles and honorifics and at words that are capitalised for another reason,
    but nothing is asked of the world: cities and companies are written like names too.

    Attributes:
        span: Where it stands, without title, honorific, letters after it (``MP``) or possessive; ``Jr.`` is in it.
        text: The text there.
        honorific: Where the honorifics before it stand (``Mr``, ``Ayatollah``, ``Rt Hon``); None if there are none.

    >>> name = find_names("Mr. Ibrahim al-Jaafari’s visit", [Span(0, 30)])[0]
    >>> name.text, name.honorific, name.words, name.surname
    ('Ibrahim al-Jaafari', Span(start=0, end=2), ('ibrahim', 'jaafari'), 'jaafari')
    """

    span: Span
    text: str
    honorific: Span | None = attrs.field(default=None, kw_only=True)

    @property
    def words(self) -> tuple[str, ...]:
        """Its words for comparing: folded to lower case without accents, particles, prefixes and initials' dots."""
        return name_words(self.text)

    @property
    def is_personal(self) -> bool:
        """Whether it is written like a person's name: it has an honorific, or a given name that people know.

        False says little: no list holds all the world's given names, and surnames stand alone.
        """
        first, *rest = self.text.split()
        return self.honorific is not None or (bool(rest) and first in given_names())

    @property
    def surname(self) -> str:
        """The folded word by which later mentions likely call the person: Xi of Xi Jinping, Kerry of John Kerry."""
        return call_name(self.text)

    def shortens(self, full: Name) -> bool:
        """Whether this may be a shorter mention of a fuller name: Jaafari, or I. al-Jaafari, of Ibrahim al-Jaafari.

        A given name alone is no short mention of a full name, unless people are called by it.
        """
        return shortens(self.text, full.text)


def find_names(text: str, paragraphs: Iterable[Span]) -> tuple[Name, ...]:
    """Each run of capitalised words that may be a name, in the order of the text.

    >>> [name.text for name in find_names("But Ursula von der Leyen met Gen. H.R. McMaster.", [Span(0, 48)])]
    ['Ursula von der Leyen', 'H.R. McMaster']
    """
    return tuple(name for paragraph in paragraphs for name in _in_paragraph(text, paragraph))


@attrs.frozen
class _Piece:
    """One word of a run."""

    start: int
    end: int
    word: str


@cache
def _telling() -> frozenset[str]:
    """Every word that one of the lists has something to say of."""
    titles = ("honorifics", "titles", "opening_titles", "dotted_titles", "surnames_too")
    return frozenset[str]().union(*map(listed, (*titles, "openers", "months", "suffixes", "particles")))


# Marks inside a run for which its words must be looked at one by one.
_JOINED = re.compile(r"[-'’.\N{NO-BREAK SPACE}]")


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Name]:
    honorific: Span | None = None
    for run in _run().finditer(text, paragraph.start, paragraph.end):
        if honorific and text[honorific.end : run.start()] not in {" ", ". ", "\N{NO-BREAK SPACE}"}:
            honorific = None
        if len(run[0]) > 1 and _telling().isdisjoint(run[0].split(" ")) and not _JOINED.search(run[0]):
            yield Name(Span(*run.span()), run[0], honorific=honorific)  # most runs: no word of a list, no mark inside
            honorific = None
            continue
        pieces = [_Piece(*match.span(), match[0]) for match in _PIECE.finditer(text, *run.span())]
        honorific = yield from _cut(text, pieces, honorific)


def _cut(text: str, pieces: list[_Piece], honorific: Span | None) -> Generator[Name, None, Span | None]:
    """The names in one run of words, and then the honorific that waits for its name behind a full stop."""
    kept: list[_Piece] = []
    for piece in pieces:
        role = _role(text, piece, kept)
        if role == "name":
            kept.append(piece)
            continue
        yield from _name(text, kept, honorific)
        if role == "cut":
            honorific = None
        else:
            honorific = Span(honorific.start if honorific and not kept else piece.start, piece.end)
        kept = []
    yield from _name(text, kept, honorific)
    return None if kept else honorific


def _role(text: str, piece: _Piece, kept: list[_Piece]) -> Literal["name", "cut", "honorific"]:
    """What a word of a run does: part of a name, an honorific, or neither."""
    word = piece.word
    if kept and word in listed("surnames_too") and kept[-1].word in given_names():
        return "name"
    if word in listed("honorifics"):
        return "honorific"
    if word in listed("openers") or word in listed("titles") or _is_contraction(word):
        return "cut"
    if word in listed("dotted_titles") and text.startswith(".", piece.end):
        return "cut"
    behind = _CUT_BEHIND.get(word)
    is_cut = behind is not None and behind.search(text, max(0, piece.start - _NEAR), piece.start)
    if not kept and (is_cut or word in listed("opening_titles")):
        return "cut"
    if word in listed("months") and text[piece.end : piece.end + 2].strip()[:1].isdigit():
        return "cut"
    if "-" in word and word.rsplit("-", 1)[1] in listed("not_hyphenated"):
        return "cut"
    return "name"


def _is_contraction(word: str) -> bool:
    """Whether a word is `I’m`, `We're` or the like."""
    stem, mark, _ = word.replace("’", "'").partition("'")
    return bool(mark) and stem in listed("openers")


def _name(text: str, kept: list[_Piece], honorific: Span | None) -> Iterator[Name]:
    """The name that these words make, if any."""
    while len(kept) > 1 and (kept[-1].word in listed("suffixes") or kept[-1].word in listed("particles")):
        kept.pop()
    if any(len(piece.word.rstrip(".")) > 1 and piece.word not in listed("particles") for piece in kept):
        start, end = kept[0].start, kept[-1].end
        yield Name(Span(start, end), text[start:end], honorific=honorific)

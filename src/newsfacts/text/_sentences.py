"""Sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

import attrs

from newsfacts._span import Span
from newsfacts.text._words import word_lists

__all__ = ["find_sentences"]

_LONGEST_ABBREVIATION = 24  # how far back to look for the word before a stop: bounds the work on hostile input

_WORD_EDGE = "([{\"'“”‘’«»*/"  # what may stick to the front of the word before a stop
_QUOTATION_MARK = re.compile("[\"'”’»“]")
_MIXED_CASE_WORD = re.compile(r"[a-z]{1,2}[A-Z]")  # iPhone, eBay
_DOTTED = re.compile(r"(?:[A-Za-z]{1,2}\.)+[A-Za-z]{1,2}")  # U.S, D.C, W.Va, Ph.D
_NEXT_SIGNS = frozenset("$£€¥#@•–—―-<+~")  # what may stand first in a sentence before any word or number


@attrs.frozen
class _Words:
    """The data file, in the shape in which the rules read it."""

    leading: frozenset[str]
    final: frozenset[str]
    numbered: frozenset[str]
    time: frozenset[str]
    clock: frozenset[str]
    exclaimed: frozenset[str]
    starters: frozenset[str]
    speech: re.Pattern[str]


class _Stop(NamedTuple):
    """A place where a sentence may end."""

    stop: str  # the full stops, question and exclamation marks themselves
    word: str  # the word before
    closing: str  # brackets and quotation marks after
    opening: str  # brackets and quotation marks before the next word
    next: str  # the next word, empty if a sign stands there
    sign: str  # the sign after the next word, or in its place
    first: bool  # whether the word before is the first of its sentence
    ahead: tuple[str, int]  # the text and where the next word begins in it


@cache
def _words() -> _Words:
    table = word_lists("sentences.toml")
    speech = "|".join(map(re.escape, table.pop("speech")))
    table["leading"] += [word.upper() for word in table["leading"]]  # as headlines and datelines write them
    return _Words(
        speech=re.compile(rf"(?:[A-Z][\w.’'-]*+,?\s|(?:of|de|van|von|bin|al)\s){{1,4}}(?:{speech})\b"),
        **{key: frozenset(value) for key, value in table.items()},
    )


def _before_lower_case(stop: _Stop) -> bool | None:
    """“Why?” he asked; approx. five; but: It failed. iPhone sales fell."""
    if stop.next[:1].islower():
        return bool(_MIXED_CASE_WORD.match(stop.next)) and not _is_abbreviated(stop)
    return None


def _before_punctuation(stop: _Stop) -> bool | None:
    """He paused . . . and left; it ended. — Reuters."""
    if not stop.next and not stop.opening and stop.sign not in _NEXT_SIGNS:
        return False
    return None


def _question_or_exclamation(stop: _Stop) -> bool | None:
    """“Why?” Kerry asked. | Yahoo! Inc. bought it."""
    if "?" not in stop.stop and "!" not in stop.stop:
        return None
    if _QUOTATION_MARK.search(stop.closing):
        # a pronoun or article in capitals begins a sentence: “Why?” He tweeted it twice.
        return stop.next in _words().starters - {"I"} or not _words().speech.match(*stop.ahead)
    return stop.stop != "!" or stop.word not in _words().exclaimed


def _ellipsis(stop: _Stop) -> bool | None:
    """It may ... I think ... take years. | … and left… The rest stayed."""
    if stop.stop == "." and stop.word:
        return None
    return stop.next not in {"I", "I’m", "I'm"} and (stop.next[:1].isupper() or bool(stop.opening))


def _list_number(stop: _Stop) -> bool | None:
    """1. Vote early."""
    if stop.first and (stop.word.isdigit() or len(stop.word) == 1) and not stop.closing:
        return False
    return None


def _abbreviation(stop: _Stop) -> bool | None:
    """Sen. Smith (D-Calif.) of Apple Inc. met George W. Bush at 5 p.m. Monday in the U.S. Senate."""
    words = _words()
    word = stop.word
    if word in words.leading:
        return False
    if word in words.numbered and stop.next[:1].isdigit():
        return False
    if word in words.time:
        return stop.next not in words.clock and not stop.next[:1].isdigit()
    if word in words.final or _DOTTED.fullmatch(word):
        return stop.next in words.starters or bool(_QUOTATION_MARK.search(stop.closing + stop.opening))
    if len(word) == 1 and word.isupper():
        return stop.next in words.starters or word == "I"
    return None


def _is_abbreviated(stop: _Stop) -> bool:
    return _abbreviation(stop) is not None


_RULES: tuple[Callable[[_Stop], bool | None], ...] = (
    _before_lower_case,
    _before_punctuation,
    _question_or_exclamation,
    _ellipsis,
    _list_number,
    _abbreviation,
)


def _ends_sentence(stop: _Stop) -> bool:
    """What the first rule with an opinion says; without one, a stop ends its sentence."""
    return next((verdict for rule in _RULES if (verdict := rule(stop)) is not None), True)


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends at a stop, without brackets, marks and prefixes: ``(R-Ariz`` → ``Ariz``."""
    words = text[max(start, end - _LONGEST_ABBREVIATION) : end].split()
    if not words or text[end - 1].isspace():
        return ""
    return words[-1].lstrip(_WORD_EDGE).rpartition("-")[2].rpartition("—")[2]


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    """The sentences of one paragraph."""
    start = paragraph.start
    for match in _stop().finditer(text, paragraph.start, paragraph.end):
        at = match.start()
        word = _word_before(text, start, at)
        stop, closing, opening, following, sign = match.groups()
        first = at - start == len(word)
        ahead = (text, match.end() + len(opening))
        if _ends_sentence(_Stop(stop, word, closing, opening, following, sign, first, ahead)):
            yield Span(start, match.end("closing"))
            start = match.end()
    yield Span(start, paragraph.end)


def find_sentences(text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """Each sentence, without the white space around it; none crosses a paragraph.

    So every character that is no white space lies in exactly one sentence. A stop after an
    abbreviation, an initial or a list number ends none, nor does one that the sentence goes on
    from (“Why?” he asked). A line without a full stop, such as a headline, is a sentence too.

    >>> from newsfacts.text import find_paragraphs
    >>> text = "“We met Gen. Dempsey.” He left the U.S. on Sept. 5."
    >>> [text[each.start : each.end] for each in find_sentences(text, find_paragraphs(text))]
    ['“We met Gen. Dempsey.”', 'He left the U.S. on Sept. 5.']
    """
    return tuple(sentence for paragraph in paragraphs for sentence in _split(text, paragraph))


@cache
def _stop() -> re.Pattern[str]:
    """A stop with what closes after it, white space, and what comes next."""
    return re.compile(
        r"""
        (?P<stop> [.!?…] (?<![.!?…].) [.!?…]*+ )    # the whole run, tried once: a million stops cost a million steps
        (?P<closing> ["'”’»“)\]}*]*+ )    # “ closes „German quotations“
        \s++
        (?= (?P<opening> ["'“‘’«„‚`(\[{]*+ ) (?P<next> [\w'’]*+ ) (?P<sign> [^\w\s]? ) )
        """,
        re.VERBOSE,
    )

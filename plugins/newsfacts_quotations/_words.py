"""Sentences as strings of tags (see `_tags`), one character a word, on which the grammar's patterns run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from newsfacts import Article, Span
from newsfacts.text import Quoted
from newsfacts_quotations._contexts import in_context
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import Lexicon, word_list
from newsfacts_quotations._tags import (
    ADVERB,
    NAME,
    NOUN,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    QUOTED,
    WALKED,
    WALKING,
)

__all__ = ["GOING_ON", "MAX_WORDS", "Sentence", "pronoun_of", "sentences"]

MAX_WORDS = 200
"""Longer sentences are cut, which keeps the time linear whatever the text."""

_TOKEN = re.compile(
    r"""
    [a-z]++ (?= \s )                                          # most words: tried first, nothing below takes more
  | (?: [A-Z]\. )++ [A-Z]?+ (?: - [^\W_]++ )?+                # U.S., J., U.S.-led
  | (?: M(?:rs?|s) | Dr | Sen | Rep | Gov | Gen | Col | Lt | Sgt | Capt | Cmdr | Adm | St | Jr | Sr | Prof | Rev
      | Brig | Maj | Cpl
      | Hon | Pres | Sens | Reps | Atty | Supt | Inc | Co | Corp | Ltd
      | Dels? | Assemb | Ald | Amb | Sec | Secy | Govs | Gens | Lieut | Cdr | Ens | Det | Insp | Ofc | Pfc | Pvt | Spc
      | Msgr | Fr ) \. (?! $ )
  | [ap]\.m\.                                                # 10 p.m.
  | [^\W_]++ (?: - [^\W_]++ )*+ \. (?: com | org | net | gov | edu ) \b           # harbour-post.com
  | [$€£]?+ [^\W_]++ (?: [’'&/‑-] [^\W_]++ | [.,] \d++ | (?<= \d ) : \d++ )*+ [%]?+  # words, numbers, 6:12, compounds
    (?: (?<= s ) [’'] (?= \s \w ) )?+                                     # the dockers' union
    (?: [\u0300-\u036f]++ [^\W_]*+                            # José, its accent written apart
      | (?<= [ÃÂ\u0302\u0303] ) [\x80-\x9f\xa1-\xbf]++ [^\W_]*+     # JosÃ©, read with the wrong encoding
    )*+
  | -- | \.\.\. | [^\w\s]
    """,
    re.VERBOSE,
)
# the sign of an item of a list, which is no word of it
_BULLET = re.compile(r"[•‣▪●◦■►] *+")
_QUOTATION = "“”"
GOING_ON = "“…”"
"""The word that stands for a quoted stretch which begins with a small letter, so that it may carry on a clause."""

_NOUNS_IN_LY = frozenset(("ally", "anomaly", "assembly", "belly", "bully", "butterfly", "daily", "elderly", "family",
                           "filly", "fly", "folly", "gully", "homily", "jelly", "lily", "monopoly", "rally", "reply",
                           "supply", "tally", "weekly"))  # fmt: skip
_NO_NAMES = WORDS.tags("DETERMINER PREPOSITION AFTER OF ADVERB PRONOUN BE AND BUT AS TIME")
"""Closed classes whose words are no names with a capital either: *The*, *Of*, *Monday*."""

_FRONT = 20
# behind the first word of a sentence
_FRONTED_GERUND = WORDS.compile(
    r"""
    [DETERMINER PRONOUN OBJECT_PRONOUN]         # Facing | the crowd, …
  | [NOUN PREPOSITION] [^ FINITE ]* [, QUOTED]  # Giving | evidence on Monday, …; Waving | signs that said “…,”
    """
)
_PUNCTUATION = {"—": "-", "―": "-", "–": "-", "--": "-", "-": "-", "[": "(", "]": ")", "…": "~", "...": "~"}


@attrs.define
class Sentence:
    """A sentence whose outermost quoted stretches are one word each.

    Attributes:
        tags: One character a word.
        words: The words in lower case.
        starts, ends: Where each word stands in the article.
        quotes: The quoted stretches by their index.
        paragraph: The index of its paragraph.
        text: The article's text.
    """

    tags: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    quotes: dict[int, Quoted]
    paragraph: int
    text: str

    def said(self, quote: int) -> str:
        """What stands inside the marks of a quoted stretch."""
        inner = self.quotes[quote].inner
        return self.text[inner.start : inner.end]

    def span(self, first: int, last: int) -> Span:
        """Where the words from first up to, not including, last stand."""
        return Span(self.starts[first], self.ends[last - 1])


def pronoun_of(word: str) -> str:
    """A word without the auxiliary that has grown together with it: they of they've."""
    return word.replace("’", "'").partition("'")[0]


@attrs.define
class _Gathered:
    """Words on their way to becoming sentences."""

    text: str
    words: list[str] = attrs.field(factory=list[str])
    spans: list[tuple[int, int]] = attrs.field(factory=list[tuple[int, int]])
    quotes: dict[int, Quoted] = attrs.field(factory=dict[int, Quoted])


def sentences(article: Article, lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences of an article, in order."""
    ends = {sentence.end for sentence in article.sentences}
    outer = [quoted for quoted in article.quoted if quoted.level == 0]
    outer.reverse()
    datelines = {part.span.start: part.span for part in article.furniture if part.kind == "dateline"}
    for number, paragraph in enumerate(article.paragraphs):
        begin = datelines[paragraph.start].end if paragraph.start in datelines else paragraph.start
        if bullet := _BULLET.match(article.text, begin, paragraph.end):
            begin = bullet.end()
        gathered = _gather(article.text, Span(begin, paragraph.end), outer) if begin < paragraph.end else _Gathered("")
        first = 0
        for i, (_, end) in enumerate(gathered.spans, 1):
            if end in ends or i - first >= MAX_WORDS or i == len(gathered.spans):
                yield _sentence(gathered, first, i, number, lexicon)
                first = i


def _gather(text: str, paragraph: Span, outer: list[Quoted]) -> _Gathered:
    gathered = _Gathered(text)
    here = paragraph.start
    while outer and outer[-1].span.start < paragraph.end:
        quoted = outer.pop()
        _tokenise(text, here, quoted.span.start, gathered)
        gathered.quotes[len(gathered.words)] = quoted
        gathered.words.append(GOING_ON if text[quoted.inner.start].islower() else _QUOTATION)
        gathered.spans.append((quoted.span.start, quoted.span.end))
        here = max(here, quoted.span.end)
    _tokenise(text, here, paragraph.end, gathered)
    return gathered


def _tokenise(text: str, start: int, end: int, gathered: _Gathered) -> None:
    found = list(_TOKEN.finditer(text, start, end))
    gathered.words += [match[0] for match in found]
    gathered.spans += [match.span() for match in found]


def _sentence(gathered: _Gathered, first: int, last: int, paragraph: int, lexicon: Lexicon) -> Sentence:
    words = gathered.words[first:last]
    tags = [_tag(word, lexicon) for word in words]
    if paragraph == 0 and sum(word[:1].isupper() for word in words) * 5 > len(words) * 3:
        tags = [_tag(word, lexicon, lower=True) for word in words]  # A Headline With Capitals
    else:
        tags[0] = _tag(words[0], lexicon, lower=True)
        if tags[0] == NAME and words[0].endswith("ing") and _FRONTED_GERUND.match("".join(tags[1:_FRONT])):
            tags[0] = WALKING  # Facing the crowd, Giving evidence on Monday, Ross …; but Beijing said
        if tags[0] == NAME and words[0].lower() in word_list("verbs", "fronted") and tags[1:2] == [PREPOSITION]:
            tags[0] = WALKED  # Based on a diary by Ann Lee, …
    for at in _nicknames(gathered, tags, first):
        tags[at] = NAME
    spans = gathered.spans[first:last]
    starts, ends = [span[0] for span in spans], [span[1] for span in spans]
    quotes = {i: gathered.quotes[first + i] for i, tag in enumerate(tags) if tag == QUOTED}
    low = list(map(str.lower, words))
    return Sentence(in_context("".join(tags), words, low), low, starts, ends, quotes, paragraph, gathered.text)


def _nicknames(gathered: _Gathered, tags: list[str], first: int) -> Iterator[int]:
    """Bo “Swifty” Renn: one word in marks within a name is part of it."""
    for at in range(1, len(tags) - 1) if QUOTED in tags else ():
        if tags[at] == QUOTED and tags[at - 1] == tags[at + 1] == NAME:
            inner = gathered.quotes[first + at].inner
            if gathered.text[inner.start : inner.end].isalpha() and gathered.text[inner.start].isupper():
                yield at


@lru_cache(maxsize=2**16)
def _tag(word: str, lexicon: Lexicon, *, lower: bool = False) -> str:
    """The tag of a word; ``lower`` where its capital means nothing, as at the beginning of a sentence."""
    low = word.lower()
    tag = lexicon.tags.get(low)
    if word in (_QUOTATION, GOING_ON):
        return QUOTED
    if tag is not None and (word == low or lower or tag in _NO_NAMES):
        # a capital inside a sentence makes a name of Will and Mark, and leaves The and Of alone; IS and IT are names
        return tag if lower or len(word) == 1 or not word.isupper() else NAME
    return _shape(word, low)


def _shape(word: str, low: str) -> str:
    first = word[0]
    if first.isalpha():
        if low.endswith(("'s", "’s", "s'", "s’")):
            return POSSESSIVE
        if first.isupper():
            return NAME
        adverb = low.endswith("ly") and low not in _NOUNS_IN_LY
        return WALKED if low.endswith("ed") else WALKING if low.endswith("ing") else ADVERB if adverb else NOUN
    if first.isdigit() or first in "$€£":
        return NOUN if "-" in low and low[-1].isalpha() else NUMBER  # the 43-year-old, a 24-hour strike
    return _PUNCTUATION.get(word, word if word in ",;:().?!'’" else "~")

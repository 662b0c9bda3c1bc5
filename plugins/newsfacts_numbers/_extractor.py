"""The extractor: each line's numerals in turn, each read by the first rule that knows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newsfacts import Article, Quantity
from newsfacts.hookspecs import Findings
from newsfacts_numbers._amounts import read_amount
from newsfacts_numbers._bounds import open_ends, take_bound_after, take_bound_before
from newsfacts_numbers._calendar import clock, day_of_month, decade, numeric_date, year
from newsfacts_numbers._context import context
from newsfacts_numbers._counted import counted, right_of
from newsfacts_numbers._labels import attached_label, dotted, labelled, ordinal_digits, score
from newsfacts_numbers._ranges import join_range
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import MARGIN, Tokens, lines_with_numbers
from newsfacts_numbers._words import number_words

__all__ = ["NumbersExtractor"]

Shape = Callable[[Tokens, int], Reading | None]

_SHAPES: tuple[Shape, ...] = (clock, numeric_date, dotted, day_of_month, decade, score, ordinal_digits, attached_label)
"""Rules for numbers in digits that are told by their form; the first that fits is taken."""


class NumbersExtractor:
    """Finds every number of an article, in digits or words, with its meaning and what it counts.

    >>> from newsfacts import Article
    >>> article = Article(id="a-1", text="It cost more than $3 million a day.")
    >>> [fact] = NumbersExtractor().extract(article)
    >>> fact.text, str(fact.value), fact.bound, fact.unit
    ('more than $3 million a day', '3000000', '>', 'USD/day')
    """

    name = "numbers"
    produces = (Quantity,)

    def extract(self, article: Article, findings: Findings | None = None, /) -> Iterable[Quantity]:
        """The quantities of an article, in the order of the text."""
        for tokens in lines_with_numbers(article.text):
            for reading in read_line(tokens):
                yield _fact(article, tokens, reading)


def read_line(tokens: Tokens) -> Iterator[Reading]:
    """The quantities of one line."""
    starters, glyphs, low = number_words().starters, number_words().glyphs, tokens.low
    at, free = MARGIN, MARGIN
    while at < tokens.stop:
        word = low[at]
        if not ("0" <= word < ":" or word in starters or word[0] == "." and len(word) > 1 or word in glyphs or word.endswith("fold")):
            at += 1
            continue
        reading = _read(tokens, at, free)
        if reading is None:
            at += 1
            continue
        if reading.low is not None or reading.high is not None:
            yield reading
        at = free = max(reading.last, at + 1)


def _read(tokens: Tokens, at: int, free: int) -> Reading | None:
    """The quantity whose number stands at a token."""
    if "0" <= tokens.low[at] < ":":
        for shape in _SHAPES:
            reading = shape(tokens, at)
            if reading is not None:
                return reading
    start = at - 1 if tokens.low[at - 1] in {"a", "an"} and at - 1 >= free else at
    reading = read_amount(tokens, start)
    if reading is None and start < at:
        reading = read_amount(tokens, at)
    if reading is None:
        return None
    if tokens.low[reading.first - 1] == "between":
        reading = read_amount(tokens, at, joined=False) or reading
    if not _is_number(tokens, reading):
        return None
    take_bound_before(tokens, reading)
    joined = join_range(tokens, reading)
    if joined is not None:
        reading = joined
        take_bound_before(tokens, reading)
    _settle(tokens, reading)
    take_bound_after(tokens, reading)
    open_ends(reading)
    reading.first = max(reading.first, free)
    return reading


_NOT_ONE = {"no", "this", "that", "the", "every", "any", "some", "which", "each", "another", "last", "next", "only", "other", "same", "new", "big", "good", "better", "old", "former", "latter"}
_AFTER_PRONOUN = {"another", "must", "can", "could", "should", "would", "might", "may", "will", "was", "is", "has", "had", "does", "thing", "day", "knows", "or"}


def _is_number(tokens: Tokens, reading: Reading) -> bool:
    """Whether a number word is meant as a number: not one must, no one, this one; not a second look."""
    low, at, last = tokens.low, reading.first, reading.last
    word = low[at]
    if word == "one" and last == at + 1:
        following = low[last]
        if low[at - 1] in _NOT_ONE and low[at - 1] not in {"the", "only", "last", "next"}:
            return False
        if following == "of":
            return True
        if low[at - 1] in _NOT_ONE:
            return following[:1].isalpha() and following not in context().stops
        return following[:1].isalpha() and following not in context().stops and following not in _AFTER_PRONOUN
    return not (word in {"second", "first"} and low[at - 1] == "split")


def _settle(tokens: Tokens, reading: Reading) -> None:
    """Decide what a number without a unit is: a year, a name, an age, or a count."""
    low = tokens.low
    if labelled(tokens, reading):
        reading.type = "identifier"
    elif year(tokens, reading):
        reading.type = "date"
    elif _age_by_context(tokens, reading):
        reading.type, reading.unit = "age", "year"
    elif reading.value is None and not reading.vague and reading.type == "count" and reading.unit is None:
        if reading.digits and isinstance(reading.low, int) and isinstance(reading.high, int) and 1500 <= reading.low <= 2100 >= reading.high:
            reading.type = "date"
    _ = low


def _age_by_context(tokens: Tokens, reading: Reading) -> bool:
    """Smith, 42, said · aged 35 · at the age of 7."""
    low, raw, at, last = tokens.low, tokens.raw, reading.first, reading.last
    if reading.unit is not None or reading.type != "count" or not (isinstance(reading.low, int) and isinstance(reading.high, int) and 0 < reading.high < 120):
        return False
    if low[at - 1] in {"aged", "age", "ages"} or (low[at - 1] == "of" and low[at - 2] == "age"):
        return True
    return raw[at - 1] == "," and raw[last] in {",", ".", ")", ";"} and raw[at - 2][:1].isupper() and reading.digits and last == at + 1 and raw[last] == "," and low[at - 2] not in context().months


_COUNTED = {"count", "fraction", "ordinal", "money", "percent", "measure", "duration", "age"}


def _fact(article: Article, tokens: Tokens, reading: Reading) -> Quantity:
    of = None
    if reading.type in _COUNTED:
        found = right_of(tokens, reading) if reading.type in {"ordinal", "age"} else counted(tokens, reading)
        of = tokens.slice(*found) if found else None
    return Quantity(
        *article.at(tokens.starts[reading.first], tokens.ends[reading.last - 1]),
        value=reading.value,
        low=reading.low,
        high=reading.high,
        bound=reading.bound,
        type=reading.type,
        unit=reading.unit,
        of=of,
    )

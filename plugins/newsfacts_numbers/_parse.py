"""The number that a text says, for those who want only that."""

from __future__ import annotations

from fractions import Fraction

from newsfacts import Number, exact
from newsfacts_numbers._numeral import Exact
from newsfacts_numbers._numerals import read_numeral
from newsfacts_numbers._tokens import MARGIN, tokenize

__all__ = ["parse"]

_MINUS = {"-", "−", "minus", "negative"}


def parse(text: str) -> Number | None:
    """The number that a text says in digits or English words, or None where it says no single one.

    The text must be the number and nothing else: cardinals, ordinals, decimals, fractions and mixed
    numbers, in the short scale and the Indian one, with an optional sign. White space around it is
    ignored. Vague magnitudes (``dozens``), units and currencies are not read; for those, and for
    numbers inside sentences, use `NumbersExtractor`.

    Returns:
        The exact value: a `Decimal` where it has a finite decimal form, else a `Fraction`.

    >>> parse("two and a half million")
    Decimal('2500000')
    >>> parse("1,674.5 million"), parse("minus 3¾"), parse("twenty-first"), parse("two-thirds")
    (Decimal('1674500000'), Decimal('-3.75'), Decimal('21'), Fraction(2, 3))
    >>> parse("dozens") is None, parse("ten green bottles") is None
    (True, True)
    """
    tokens = tokenize(text, 0, len(text))
    negative = tokens.low[MARGIN] in _MINUS
    numeral = read_numeral(tokens, MARGIN + negative)
    if numeral is None or numeral.kind == "vague" or numeral.last != tokens.stop:
        return None
    value: Exact = -Fraction(numeral.value) if negative else numeral.value
    return exact(value)

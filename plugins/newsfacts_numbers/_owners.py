"""What a measured amount is said of, to its left: profit of $5m, Revenue in the quarter rose to $7bn."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._nouns import DETERMINERS, Nouns
from newsfacts_numbers._plurals import is_plural
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._words import number_words

__all__ = ["Owners", "Phrase"]

Phrase = tuple[int, int] | None

_FARTHEST = 45
_LONGEST = 8
_WALLS = {"", ";", "while", "whereas", "but", "although", "though", "“", "”", '"', "''"}
_RELATIVES = {"who", "which", "that"}  # fighters who cost $3 million
_CLIMBED = {"of", "in", "for", "from", "across", "among", "at", "on", "between", "to", "with"}
_DESCRIBING = {"is", "was", "are", "were", "be", "as", "so", "very", "too", "look", "looks", "sat", "stood"}

_TOLD_OF_A_NUMBER = {"at", "to", "is", "was", "are", "were", "reached", "hit", "passed", "exceeded", "topped"}


class Owners:
    """The phrases that the amounts of one line are told of, found from the first amount to the last.

    What earlier quantities counted is passed over, and taken if there is nothing else: half the condos,
    which cost $800,000.
    """

    def __init__(self, nouns: Nouns) -> None:
        """No quantity known yet."""
        self._nouns = nouns
        self._known: dict[int, tuple[Reading, Phrase]] = {}

    def learn(self, reading: Reading, phrase: Phrase) -> None:
        """Remember a quantity and what it counts, for those to its right."""
        after = range(*phrase) if phrase is not None and phrase[0] >= reading.last else ()
        for token in (*range(reading.first, reading.last), *after):
            self._known[token] = (reading, phrase)

    def of(self, reading: Reading) -> Phrase:
        """The noun phrase that a quantity is told of, looking left within the sentence."""
        nouns, low = self._nouns, self._nouns.tokens.low
        if reading.bare and low[reading.first - 1] in context().harming:
            return None
        if (number := _number_of(nouns, reading)) is not None:
            return nouns.phrase(number + 2)
        end, direct = _before_verb(nouns, reading)
        lowest = max(end - _FARTHEST, 0)
        fallback, relative = None, False
        while end > lowest and low[end - 1] not in _WALLS and not _ends_sentence(nouns, end - 1):
            last = end - 1
            if last in self._known and last not in nouns.named and not direct:
                other, phrase = self._known[last]
                end = min(other.first, last)
                if phrase is not None and (relative or (phrase[1] <= end and other.type != "ordinal")):
                    return phrase
                fallback = fallback or phrase
            elif not _may_head(nouns, last):
                end, relative = last, relative or low[last] in _RELATIVES
            else:
                start = _phrase_start(nouns, end, lowest)
                above = None if direct else _above(nouns, start)
                if not _is_passed_over(nouns, start, end) and above is None:
                    return start, end
                end, direct = (start, False) if _is_passed_over(nouns, start, end) else (above or start, direct)
        return fallback


def _number_of(nouns: Nouns, reading: Reading) -> int | None:
    """Where the words begin of which a bare count is told: the number of patients waiting for surgery stood at 40."""
    tokens, words = nouns.tokens, context()
    if not (reading.bare and tokens.low[reading.first - 1] in _TOLD_OF_A_NUMBER):
        return None
    for at in range(reading.first - 2, max(reading.first - _FARTHEST, 0), -1):
        if tokens.low[at] in _WALLS or _ends_sentence(nouns, at):
            return None
        if tokens.low[at] in words.counters and tokens.low[at + 1] == "of":
            return at
    return None


def _phrase_start(nouns: Nouns, end: int, lowest: int) -> int:
    start = end - 1
    while start > max(end - _LONGEST, lowest) and nouns.may_be_inside(start - 1):
        start -= 1
    while start < end - 1 and not nouns.tokens.raw[start][0].isalnum():
        start += 1  # no phrase begins with a sign or a possessive ending
    return start


def _before_verb(nouns: Nouns, reading: Reading) -> tuple[int, bool]:
    """Where to begin, past a verb or adjective that touches the number (cost $200, another 15 miles).

    Returns:
        The end of what is left, and whether `of` links the number to it, so that no higher phrase is meant.
    """
    tokens, end = nouns.tokens, reading.first
    if tokens.low[end] in {"averaged", "averaging", "exceeding", "topping", "approaching"}:
        return end, False
    before = tokens.raw[end - 1]
    if before.isalpha() and before.islower():
        return end - 1, before == "of"
    return end, False


def _ends_sentence(nouns: Nouns, at: int) -> bool:
    tokens = nouns.tokens
    if tokens.raw[at] not in {".", "!", "?"}:
        return False
    before = tokens.raw[at - 1]
    return tokens.raw[at + 1][:1].isupper() and not tokens.glued(at + 1) and (len(before) > 2 or not before.isalpha())


def _may_head(nouns: Nouns, at: int) -> bool:
    """Whether a word can end a noun phrase: no stop, no adverb, no participle, no verb after `to` or `will`."""
    low, raw, words = nouns.tokens.low, nouns.tokens.raw, context()
    if at in nouns.named:
        return True
    word = low[at]
    if not word[:1].isalpha() or nouns.is_stop(at) or word in number_words().starters or low[at + 1] == "-":
        return False
    if (len(word) == 1 and raw[at].islower()) or (raw[at - 1].isdecimal() and nouns.tokens.glued(at)):
        return False  # the e of i.e., the th of 12th
    if raw[at][:1].isupper():
        return not (word.endswith("ing") and raw[at - 1] in {"", "."})  # According to police, …
    if low[at - 1] in words.before_verbs or word.endswith("ly"):
        return False
    if word.endswith(("ed", "ing")) and len(word) > _SHORT:
        return word.endswith("ing") and low[at - 1] in DETERMINERS | {"of"}
    return True


_SHORT = 5  # speed, seed, king and ring are no participles


def _is_passed_over(nouns: Nouns, start: int, end: int) -> bool:
    """Whether a phrase says when (last week), how (was impressive), or by what measure (an average of)."""
    low, words = nouns.tokens.low, context()
    if low[end - 1] in words.time_nouns or low[end - 1] in words.months:
        return True
    if low[end - 1] in words.measures and nouns.tokens.raw[end - 1].islower():
        return True
    return (
        end - start == 1
        and low[start - 1] in _DESCRIBING
        and nouns.tokens.raw[start].islower()
        and not is_plural(nouns.tokens, start)
    )


def _above(nouns: Nouns, start: int) -> int | None:
    """Where the phrase ends that this one depends on: for `quarter` in Revenue in the quarter, the end of Revenue."""
    low = nouns.tokens.low
    link = start - 1
    if low[link] in {"'s", "’s"} and nouns.is_stop(link - 1):
        link -= 2  # the price of today's bread
    while low[link] in DETERMINERS and link > start - 3:
        link -= 1
    if low[link] == "of" and low[link - 1] in context().counters:
        return None  # the number of patients counts patients
    if (
        low[link] not in _CLIMBED
        or not _may_head(nouns, link - 1)
        or nouns.tokens.low[link - 1] in context().time_nouns
    ):
        return None
    return link

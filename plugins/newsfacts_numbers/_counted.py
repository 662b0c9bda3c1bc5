"""What a number counts or measures: the noun phrase to its right or, failing that, to its left."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._nouns import DETERMINERS, Nouns
from newsfacts_numbers._owners import Owners, Phrase
from newsfacts_numbers._plurals import is_plural
from newsfacts_numbers._rates import rate_after_noun
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens

__all__ = ["find_counted"]

_WITHOUT = {"date", "time", "identifier", "score"}
_TO_THE_RIGHT_ONLY = {"ordinal"}
_SINGLING_OUT = {"combined", "first", "last", "next", "past", "previous", "other", "remaining", "final", "top"}
_OWNER = 4  # tokens of "of", a name and its ending
_OPENERS = {"", ",", "and", "but", "while", "\u2013", "\u2014"}
_AUXILIARIES = {"have", "has", "had", "were", "was", "are", "will", "would", "remain", "remained", "died"}
_LISTED = {",", "or", "and", "to", "-", "–"}


def find_counted(tokens: Tokens, readings: list[Reading]) -> list[Phrase]:
    """Of each quantity, the tokens of the noun phrase that it counts or measures, if there is one.

    A count whose rate stands after its noun (three thousand tests a day), or a measure (two barrels of oil a day), is
    given its unit here.
    """
    nouns = Nouns.of(tokens, readings)
    found = _to_the_right(nouns, readings)
    owners = Owners(nouns)
    for index, reading in enumerate(readings):
        if found[index] is None and reading.type not in _WITHOUT and reading.type not in _TO_THE_RIGHT_ONLY:
            if tokens.low[reading.last] == "of":  # of them, of which: what was counted before
                found[index] = found[index - 1] if index else None
            else:
                found[index] = _inherited(tokens, readings, found, index)
                if _is_subject(tokens, reading):
                    found[index] = found[index] or _counted_before(tokens, readings, found, index)
                elif found[index] is None and not (_is_object(tokens, reading) or _is_given(tokens, reading)):
                    found[index] = owners.of(reading)
        owners.learn(reading, found[index])
    for reading, phrase in zip(readings, found, strict=True):
        if phrase is not None and phrase[0] >= reading.last and (reading.bare or _is_of(tokens, reading, phrase)):
            rate = rate_after_noun(tokens, phrase[1])
            reading.unit = reading.unit if rate is None else f"{reading.unit or ''}/{rate[1]}"
    return found


def _is_of(tokens: Tokens, reading: Reading, phrase: tuple[int, int]) -> bool:
    """Whether it measures what *of* joins to it, and is no rate yet: 300 barrels of oil, a day."""
    measures = reading.type in {"measure", "money"} and "/" not in (reading.unit or "/")
    return measures and tokens.low[reading.last] == "of" and phrase[0] == reading.last + 1


def _is_object(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare count is what somebody acted on, and so not told of them: police arrested 14."""
    before, words = tokens.low[reading.first - 1], context()
    acted = before.endswith("ed") or before in words.irregular_verbs
    return reading.bare and acted and before not in words.changes and before not in words.prepositions


def _is_subject(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare count stands for those counted, and a verb follows: caught it, and nine have died."""
    low, verb = tokens.low, tokens.low[reading.last]
    finite = verb in _AUXILIARIES or verb in context().irregular_verbs or verb in _PAST or verb.endswith("ed")
    return reading.bare and low[reading.first - 1] in _OPENERS and finite


_PAST = {"saw", "ran", "took", "came", "went", "fell", "left", "stood", "won", "lost", "sat"}
"""Past forms that may be nouns or are said of prices too, so that no list of verbs has them."""


def _is_given(tokens: Tokens, reading: Reading) -> bool:
    """Whether somebody is given an amount, of whom it is not told: the board paid its pilots $2 million."""
    low, words = tokens.low, context()
    at = reading.first - 1
    if reading.type != "money" or low[at] in words.giving:
        return False
    between = words.prepositions | words.being  # her pay package was $2m
    while at > reading.first - _RECIPIENT and low[at][:1].isalpha() and low[at] not in between:
        if low[at] in words.giving:
            return True
        at -= 1
    return False


_RECIPIENT = 6  # tokens: to pay the widow of her driver


def _counted_before(tokens: Tokens, readings: list[Reading], found: list[Phrase], index: int) -> Phrase:
    """What the last bare count before this one counts, if it counts anything that stands behind it.

    Passes over what only tells where: 40 patients have fallen ill in the two districts, and nine have died.
    """
    for reading, phrase in zip(reversed(readings[:index]), reversed(found[:index]), strict=True):
        if reading.bare and not _is_governed(tokens, reading):
            return phrase if phrase is not None and phrase[0] >= reading.last else None
    return None


def _is_governed(tokens: Tokens, reading: Reading) -> bool:
    at = reading.first - 1
    at -= tokens.low[at] in DETERMINERS
    return tokens.low[at] in context().prepositions - {"of"}


def _to_the_right(nouns: Nouns, readings: list[Reading]) -> list[Phrase]:
    """From the last to the first, so that `10 or 20 people` and `half of the 40 nations` share one phrase."""
    found: list[Phrase] = [None] * len(readings)
    for index in range(len(readings) - 1, -1, -1):
        reading = readings[index]
        if reading.type in _WITHOUT:
            continue
        following = readings[index + 1] if index + 1 < len(readings) else None
        if following is not None and following.type not in _WITHOUT and _shares(nouns.tokens, reading, following):
            found[index] = found[index + 1]
        else:
            phrase = _right(nouns, reading, _after_brackets(nouns.tokens, reading, following))
            when = phrase is not None and reading.type != "ordinal" and _says_when(nouns, phrase)
            found[index] = None if when or phrase is None else _without_state(nouns.tokens, phrase)
    return found


def _shares(tokens: Tokens, reading: Reading, following: Reading) -> bool:
    """Whether a quantity counts what the next one counts: a list, a part of it, two hyphened amounts before a noun."""
    between = tokens.low[reading.last : following.first]
    if tokens.low[reading.last - 1].endswith("fold"):
        return False  # sales rose threefold to 900,000 units
    if between[:1] == ["of"] or (reading.type == "fraction" and between):
        owner = between[-1] in {"'s", "’s"} and len(between) <= _OWNER  # 12 of Germany's 16 states
        between = between[:1] if owner else between
        return between[0] in DETERMINERS | {"of"} and all(word in DETERMINERS | _SINGLING_OUT for word in between[1:])
    if len(between) != 1 or between[0] not in _LISTED or following.prefixed:
        return False
    return reading.type == following.type or (between == [","] and "-" in tokens.low[reading.first : reading.last])


def _after_brackets(tokens: Tokens, reading: Reading, following: Reading | None) -> int:
    """Where the noun may begin: past a conversion in brackets, as in 8 miles (13 km) of tunnels."""
    at = reading.last
    if (
        following is not None
        and tokens.low[at] == "("
        and following.first == at + 1
        and tokens.low[following.last] == ")"
    ):
        return following.last + 1
    return at


def _right(nouns: Nouns, reading: Reading, at: int) -> Phrase:
    """24 participant nations · 10 of which are Arab states · a $75bn package · second-largest city."""
    tokens, low = nouns.tokens, nouns.tokens.low
    if low[at] == "-" and low[at + 1] == "strong":  # a 3,400-strong workforce
        return nouns.phrase(at + 2)
    if low[at] == "-" and tokens.glued(at):
        return nouns.phrase(at + 1 if reading.type != "ordinal" else at + 2)
    if low[at] == "of":
        return _after_of(nouns, at + 1)
    if low[at] == "in" and reading.type == "money":  # $1 billion in gains
        return (
            nouns.phrase(at + 1, ambiguous=True)
            if low[at + 1] not in DETERMINERS and tokens.raw[at + 1].islower()
            else None
        )
    if low[at] == "off" and reading.type in {"money", "percent"}:
        return nouns.phrase(at + 1)
    if reading.type in {"count", "fraction", "ordinal"} or _attributive(nouns, reading, at):
        several = reading.type == "count" and reading.value != 1
        found = nouns.phrase(at, ambiguous=several and is_plural(tokens, at))  # seven runs
        if reading.bare and found and low[found[1] - 1] in context().counters and low[found[1]] == "of":
            return nouns.phrase(found[1] + 1) or found  # put at 40 the number of divers
        return _with_second(nouns, found) if found and several else found
    return None


_ADJECTIVAL = ("al", "ic", "ous", "ive", "ary", "ern", "ish", "able", "ible", "ful", "less")


def _with_second(nouns: Nouns, phrase: tuple[int, int]) -> tuple[int, int]:
    """A phrase with the other of two adjectives and the noun of both: six coastal | and border provinces."""
    tokens, (first, last) = nouns.tokens, phrase
    if tokens.low[last] not in {"and", "or"} or not tokens.raw[last - 1].endswith(_ADJECTIVAL):
        return phrase
    second = nouns.phrase(last + 1)
    joint = second is not None and second[1] - second[0] > 1 and is_plural(tokens, second[1] - 1)
    return (first, second[1]) if joint and second is not None else phrase


def _after_of(nouns: Nouns, at: int) -> Phrase:
    """The noun after `of`: of the nations, of which are Arab states, of them Arab."""
    low = nouns.tokens.low
    if low[at] not in {"which", "whom", "them", "those"}:
        return nouns.phrase(at, ambiguous=True)
    at += 1
    while low[at] in _LINKING:
        at += 1
    return nouns.phrase(at)


_LINKING = {"are", "were", "is", "was", "have", "had", "has", "been", "in", "also", "now", "still", "the"}


def _attributive(nouns: Nouns, reading: Reading, at: int) -> bool:
    """Whether an amount stands like an adjective before a noun: a $75bn package, the 51 per cent stake, 80-yard run."""
    low, words = nouns.tokens.low, context()
    determined = low[reading.first - 1] in DETERMINERS or low[reading.first] in {"a", "an"}
    if not determined and (low[at] in words.verbs or low[at].endswith(("ed", "ing"))):
        return False
    if nouns.is_stop(at) and low[at] not in words.inside_phrases | words.verbs:
        return False
    return reading.type in {"money", "percent", "age"} or not low[at - 1].endswith("s") or low[at - 1] == "celsius"


def _without_state(tokens: Tokens, phrase: tuple[int, int]) -> tuple[int, int]:
    """The phrase without what has become of those counted: the riot left 68 inmates dead, 12 rooms empty."""
    first, last = phrase
    state = last - first > 1 and tokens.low[last - 1] in context().states_of_being
    return (first, last - 1) if state and is_plural(tokens, last - 2) else phrase


def _says_when(nouns: Nouns, phrase: tuple[int, int]) -> bool:
    """Whether a phrase is a time and not a thing: 1.9% next year."""
    word = nouns.tokens.low[phrase[1] - 1]
    return (word in context().time_nouns and word != "time") or word in context().months


def _inherited(tokens: Tokens, readings: list[Reading], found: list[Phrase], index: int) -> Phrase:
    """From the quantity before, with nothing but signs between: 5.4 inches, 6.1 inches; seven miles (11 km)."""
    if not index:
        return None
    before, reading = readings[index - 1], readings[index]
    phrase = found[index - 1]
    if _is_vote(tokens, before, reading, phrase):
        return phrase
    between = tokens.low[before.last : reading.first]
    joined = (
        all(not word[:1].isalpha() or word in {"or", "and", "to", "from"} for word in between) and "." not in between
    )
    if not joined or before.type in _WITHOUT:
        return None
    own = phrase is not None and phrase[0] >= before.last and before.type != reading.type and "(" not in between
    return None if own else phrase  # lost 190 points, or 0.6%: points are not what fell by 0.6%


def _is_vote(tokens: Tokens, before: Reading, reading: Reading, phrase: Phrase) -> bool:
    """Whether a bare count stands against the one before: 217 votes to 213."""
    opposed = before.bare and reading.bare and tokens.low[reading.first - 1] == "to"
    return opposed and phrase is not None and before.last <= phrase[0] and phrase[1] == reading.first - 1

"""What a reported statement says that somebody does: doer, act, object, and yes or no."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, Literal, cast

import attrs

from newsfacts import Quotation
from newsfacts.lexicon import read_toml

__all__ = ["Statement", "generic_things", "statement_of"]

_WORD = re.compile(r"[^\W\d_]++(?:['’-][^\W\d_]++)*+")
_SENTENCES = re.compile(r"[.!?][”\"’']? +[“\"‘']?[A-Z]\w+ \w")
_STEM = 5
# A longer one says more than one thing.
_LONGEST = 240

Polarity = Literal["yes", "no"]


@attrs.frozen
class Statement:
    """An act that a source reports.

    Attributes:
        act: ``assent`` for all that says yes or no to something, else the stem of the verb.
        polarity: Whether it is done or agreed to, or not.
        doer: Who does it, as stems; the source itself where a pronoun stands for it.
        thing: To what, as stems.
    """

    act: str
    polarity: Polarity
    doer: frozenset[str]
    thing: frozenset[str]

    @property
    def is_light(self) -> bool:
        """Whether the verb alone says nothing: to be, to have, to take."""
        return self.act in _light_acts()


@cache
def _tables() -> dict[str, Any]:
    return read_toml("newsfacts_quotations", "stances.toml")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(cast("list[str]", _tables()["words"][name]))


@cache
def generic_things() -> frozenset[str]:
    """Stems of things that are told apart by what stands before them only: laws, plans, deals."""
    return frozenset(map(_stem, _listed("generic")))


@cache
def _light_acts() -> frozenset[str]:
    return frozenset(map(_stem, _listed("light")))


def statement_of(quotation: Quotation) -> Statement | None:
    """The act that a quotation reports, or None if it cannot be told for sure.

    A doubt, a condition, a question, a double negation and a speech of many words are no statements.
    """
    if quotation.text.rstrip("”\"’' ").endswith("?"):
        return None
    words = [word.replace("’", "'").casefold() for word in _WORD.findall(quotation.text[:_LONGEST])]
    if len(quotation.text) >= _LONGEST or _SENTENCES.search(quotation.text) or not _listed("doubts").isdisjoint(words):
        return None
    verb = next((n for n in range(1, len(words)) if _is_verb(words, n)), None) or _bare_verb(words)
    if verb is None:
        return None
    start = _start_of_group(words, verb)
    stance = _stance(words, verb)
    negated = any(_negates(word) for word in words[start:verb]) or words[verb + 1 : verb + 2] == ["no"]
    thing = _thing(words[verb + 1 :])
    if (stance == "no" and negated) or not (thing or (stance is None and _stem(words[verb]) not in _light_acts())):
        return None  # to resign needs no object
    yes = (stance != "no") != negated
    if quotation.cue_class == "deny":
        if words[0] == "to":
            return None  # who declined to say it did not deny it
        yes = not yes
    act = "assent" if stance else _stem(words[verb])
    return Statement(act, "yes" if yes else "no", _doer(words[:start], quotation.speaker_name), thing)


def _is_verb(words: list[str], at: int) -> bool:
    """Whether a word is the verb of the statement: it follows an auxiliary, or says yes or no in the past tense.

    An auxiliary that a noun phrase follows (has a plan, is no friend) is the verb itself.
    """
    word = words[at]
    if word in _listed("auxiliaries"):
        return words[at + 1 : at + 2] != [] and words[at + 1] in _listed("determiners")
    if _accompanies(word) or word in _listed("determiners"):
        return False
    if _accompanies(words[at - 1]) and _start_of_verb(words, at) < at:
        return True
    if word.endswith("ed"):
        return _stance(words, at) is not None
    # supports the embargo; but supporters, and permits near the border
    has_object = words[at + 1 : at + 2] != [] and words[at + 1] in _listed("determiners")
    return has_object and word.endswith("s") and _stance([word.removesuffix("s").removesuffix("e")], 0) is not None


def _bare_verb(words: list[str]) -> int | None:
    """The first verb in the past tense with an object that begins with an article: the army bombed a depot."""
    return next(
        (
            n
            for n, (word, after) in enumerate(pairwise(words))
            if n and word.endswith("ed") and after in _listed("determiners")
        ),
        None,
    )


def _start_of_verb(words: list[str], verb: int) -> int:
    """Where the auxiliaries, negations and adverbs before a verb begin; the verb itself if no auxiliary is there."""
    start = _start_of_group(words, verb)
    return start if any(word in _listed("auxiliaries") for word in words[start:verb]) else verb


def _start_of_group(words: list[str], verb: int) -> int:
    """Where all begins that accompanies a verb, auxiliary or not: never bombed."""
    while verb and _accompanies(words[verb - 1]):
        verb -= 1
    return verb


@lru_cache(maxsize=8192)
def _accompanies(word: str) -> bool:
    """Whether a word may stand between the doer and the verb: an auxiliary, a negation, an adverb."""
    return word in _listed("auxiliaries") or _negates(word) or word.endswith("ly")


def _negates(word: str) -> bool:
    return word in _listed("negations") or word.endswith("n't")


@lru_cache(maxsize=8192)
def _answer(word: str) -> tuple[Polarity, str | None] | None:
    """Whether a word says yes or no to something, and the word that must follow for that."""
    polarities: tuple[Polarity, Polarity] = ("yes", "no")
    for polarity in polarities:
        for stem in _tables()["stances"][polarity]:
            if word.startswith(stem):
                return polarity, _tables()["completed"].get(stem)
    return None


def _stance(words: list[str], at: int) -> Polarity | None:
    """Whether the word there, with the next, says yes or no to something."""
    if (answer := _answer(words[at])) is None:
        return None
    polarity, completed = answer
    return polarity if completed is None or words[at + 1 : at + 2] == [completed] else None


def _thing(words: Iterable[str]) -> frozenset[str]:
    """What the act is done to: up to where a place or a time begins."""
    kept: list[str] = []
    for word in words:
        if word in _listed("elsewhere"):
            break
        if word not in _listed("empty") and not _negates(word) and word not in {"out", "down"}:
            kept.append(_stem(word))
    return frozenset(kept)


def _doer(words: list[str], speaker: str | None) -> frozenset[str]:
    stems = {_stem(word) for word in words if word not in _listed("empty") and word not in _listed("pronouns")}
    if speaker and not _listed("pronouns").isdisjoint(words):
        stems |= {_stem(word.casefold()) for word in _WORD.findall(speaker)}
    return frozenset(stems)


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """Enough of a word to tell it from others; words that stand for each other share one."""
    bare = word.removesuffix("'s")
    for row in cast("list[dict[str, list[str]]]", _tables()["same"]):
        if bare.startswith(tuple(row["stems"])):
            return row["stems"][0]
    return bare[:_STEM] if len(bare) > _STEM else bare.removesuffix("s")

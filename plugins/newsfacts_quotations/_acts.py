"""Verbs of acts by their forms, and whether they say yes or no to something."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Literal, cast

import attrs

from newsfacts.lexicon import read_toml
from newsfacts_quotations._lexicon import bundled_verbs
from newsfacts_quotations._tags import SAID, WRITTEN
from newsfacts_quotations._verbs import conjugated, past_of

__all__ = [
    "ASSENT",
    "Polarity",
    "Stance",
    "act_of",
    "denies",
    "is_adverb",
    "is_base",
    "is_empty",
    "is_light",
    "is_listed",
    "is_participle",
    "is_past",
    "is_report",
    "is_undone",
    "listed",
    "same_nouns",
    "stance_of",
    "takes_answer",
    "tenses_of",
    "unanswered",
    "uncontracted",
]

Polarity = Literal["yes", "no"]
ASSENT = "assent"
# The particles of verbs that say yes or no: rule out, turn down.
_ANSWERING = ("", "out", "down")


@attrs.frozen
class Stance:
    """What a verb answers: yes or no, and to plans only or to whatever it may be."""

    polarity: Polarity
    plans_only: bool


@cache
def _tables() -> dict[str, Any]:
    return read_toml("newsfacts_quotations", "stances.toml")


@cache
def listed(name: str) -> frozenset[str]:
    """The words of a list."""
    tables = ("words", "nouns", "auxiliaries", "acts", "undone")
    return frozenset(next(_tables()[table][name] for table in tables if name in _tables()[table]))


@lru_cache(maxsize=8192)
def is_adverb(word: str) -> bool:
    """Whether a word is an adverb, by a list or by its ending: quickly, and no family."""
    return word in listed("adverbs") or (word.endswith("ly") and word not in listed("no_adverbs"))


@cache
def uncontracted() -> Mapping[str, str]:
    """What stands for what is left of an auxiliary without n't: wo, ca."""
    return cast("dict[str, str]", _tables()["auxiliaries"]["contracted"])


@cache
def same_nouns() -> Mapping[str, str]:
    """The noun that stands for each of those that mean one thing."""
    return {noun: group[0] for group in _tables()["nouns"]["same"] for noun in group}


@cache
def tenses_of(word: str) -> frozenset[str]:
    """The times or moods that an auxiliary may give; none for any other word."""
    tables = cast("dict[str, list[str]]", {k: v for k, v in _tables()["auxiliaries"].items() if isinstance(v, list)})
    tense = next((name for name, words in tables.items() if name != "inside" and word in words), None)
    if tense is None:
        return frozenset()
    return frozenset({"past", "present"}) if tense == "either" else frozenset({tense})


@attrs.frozen
class _Verb:
    """A verb: its lemma with a particle, and past and participle where they are irregular."""

    lemma: str
    irregular: tuple[str, ...] = ()

    @property
    def particle(self) -> str:
        return self.lemma.partition(" ")[2]


def _verb(row: str) -> _Verb:
    """The verb of a row."""
    lemma, *others = row.split()
    particle = next((word for word in others if word in {*listed("particles"), "go", "part"}), None)
    irregular = tuple(word for word in others if word != particle)
    return _Verb(f"{lemma} {particle}" if particle else lemma, irregular)


@cache
def _verbs() -> Mapping[str, tuple[_Verb, str]]:
    """Each verb that the tables list, by its lemma, with the lemma that stands for it."""
    rows = {row: row.split()[0] for row in _tables()["acts"]["irregular"]}
    found = {_verb(row).lemma: (_verb(row), lemma) for row, lemma in rows.items()}
    for row in [row for stance in _tables()["stance"] for row in stance["verbs"]] + _tables()["undone"]["verbs"]:
        verb = _verb(row)
        found[verb.lemma] = (verb, verb.lemma)
    for group in _tables()["acts"]["same"]:
        for row in group:
            found[_verb(row).lemma] = (_verb(row), _verb(group[0]).lemma)
    return found


@cache
def _forms() -> Mapping[tuple[str, str], tuple[str, str]]:
    """Each form, with its particle, of the listed verbs: lemma and the tags of the form."""
    forms: dict[tuple[str, str], tuple[str, str]] = {}
    bundled = (_Verb(verb.lemma, verb.irregular) for verb in bundled_verbs() if verb.irregular)
    for verb in (*bundled, *(verb for verb, _ in _verbs().values())):
        participles = set(verb.irregular[-1].split("/")) if verb.irregular else set[str]()
        for form, tag in conjugated(verb.lemma.partition(" ")[0], verb.irregular).items():
            key = (form, verb.particle)
            tags = tag + (WRITTEN if form in participles or (tag == SAID and not verb.irregular) else "")
            forms[key] = (verb.lemma, tags + forms.get(key, ("", ""))[1])
    return forms


@lru_cache(maxsize=32768)
def _lemma(word: str, particle: str = "") -> str:
    """The lemma of a listed verb; of any other its regular past, which all of its forms share."""
    if (known := _forms().get((word, particle))) is not None:
        return known[0]
    if particle:
        return f"{_lemma(word)} {particle}"
    if word in {"been", "is", "are", "am", "were", "being"}:
        return "be"
    past = _regular_past(word)
    return _spelt_otherwise().get(past, past)


@cache
def _spelt_otherwise() -> Mapping[str, str]:
    """Listed verbs by the past that does not depend on how a consonant is doubled: cancelled, canceled."""
    return {_regular_past(verb.lemma): verb.lemma for verb, _ in _verbs().values() if not verb.irregular}


def _regular_past(word: str) -> str:
    """What a regular verb is known by: its past, without a doubled consonant."""
    past = past_of(_base(word))
    stem = past.removesuffix("ed")
    return stem[:-1] + "ed" if len(stem) > 2 and stem[-1] == stem[-2] else past


def _base(word: str) -> str:
    """The base that a form may have, by ending: closes, closed, closing."""
    if word.endswith("ed"):
        short = word[:-2]
        return short if len(short) > 1 and past_of(short) == word else word[:-1]
    if word.endswith("ing"):
        return word[:-3] if len(word) > len("bring") else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def act_of(word: str, particle: str = "") -> str:
    """The act of a verb in any form: its lemma, or that of the verb that stands for it."""
    lemma = _lemma(word, particle)
    return _verbs()[lemma][1] if lemma in _verbs() else lemma


def is_light(act: str) -> bool:
    """Whether the verb alone says nothing: to be, to have, to use."""
    return act in _light()


def is_empty(act: str) -> bool:
    """Whether a light verb says nothing of its object either: to make an offer, but not to know of one."""
    return act in _empty()


@cache
def _empty() -> frozenset[str]:
    return frozenset(map(act_of, listed("empty_verbs")))


@cache
def _light() -> frozenset[str]:
    return frozenset(map(act_of, listed("light")))


def is_past(word: str) -> bool:
    """Whether a word may be the past tense of a verb."""
    known = _forms().get((word, ""))
    return SAID in known[1] if known else _is_regular_past(word)


def is_participle(word: str) -> bool:
    """Whether a word may be the participle of a verb."""
    known = _forms().get((word, ""))
    return WRITTEN in known[1] if known else _is_regular_past(word)


def _is_regular_past(word: str) -> bool:
    """Whether a word has the ending of a past: used, but not need, exceed."""
    return word.endswith("ed") and not word.endswith("eed") and len(word) > len("red")


def is_listed(word: str) -> bool:
    """Whether a word is a form of a verb that answers or is one of several for an act."""
    return (word, "") in _forms() and _forms()[word, ""][0] in _verbs()


def is_base(word: str) -> bool:
    """Whether a word is a verb without an ending."""
    return _forms().get((word, ""), ("", ""))[0] == word


@cache
def _stances() -> Mapping[str, Stance]:
    return {
        _verb(row).lemma: Stance(table["polarity"], "only" in table)
        for table in _tables()["stance"]
        for row in table["verbs"]
    }


def stance_of(word: str, particle: str = "") -> Stance | None:
    """Whether a verb, with its particle, says yes or no to something."""
    return _stances().get(_lemma(word, particle))


def unanswered(act: str) -> str:
    """What is not done by whoever says no by this act: refusing and not refusing exclude each other."""
    return f"not {act}"


def takes_answer(word: str) -> bool:
    """Whether a verb says yes or no, some with a particle."""
    return any(_lemma(word, particle) in _stances() for particle in _ANSWERING)


def denies(word: str) -> bool:
    """Whether a verb says no, some with a particle, or that the infinitive after it was not done."""
    stances = (stance_of(word, particle) for particle in _ANSWERING)
    return is_undone(word) or any(stance is not None and stance.polarity == "no" for stance in stances)


def is_undone(word: str) -> bool:
    """Whether the infinitive after the verb was not done: refused to pay."""
    return _lemma(word) in _tables()["undone"]["verbs"]


@cache
def _reports() -> frozenset[str]:
    classes = {"say", "claim", "believe", "ask"}
    return frozenset(_lemma(verb.lemma.partition(" ")[0]) for verb in bundled_verbs() if verb.cue_class in classes)


def is_report(word: str) -> bool:
    """Whether the verb reports what somebody says or thinks, so that its clause is not asserted."""
    return _lemma(word) in _reports()

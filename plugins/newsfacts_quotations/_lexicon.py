"""What the plugin knows of words: reporting verbs by their forms, and the tag of every word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import cast

import attrs

from newsfacts import CueClass
from newsfacts.lexicon import read_csv, read_toml
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._tags import CAME, CLAIMS, SAID, SAY
from newsfacts_quotations._verbs import Doubling, Frame, ReportingVerb

__all__ = [
    "Lexicon",
    "ReportingVerb",
    "added",
    "bundled_verbs",
    "connectives",
    "focus_adverbs",
    "headings",
    "lexicon",
    "modals",
    "participles",
    "pasts",
    "plurals",
    "predicates",
    "pronouns_too",
    "ranks",
    "reporting_nouns",
    "thoughts",
    "times",
    "titled",
    "word_list",
]


@cache
def bundled_verbs() -> tuple[ReportingVerb, ...]:
    """The verbs of ``data/verbs.csv``.

    Raises:
        ValueError: if a row is no `ReportingVerb`; the message names the verb.
    """
    return tuple(
        ReportingVerb(
            row["lemma"],
            cast("CueClass", row["class"]),
            cast("list[Frame]", row["frames"].split()),
            row["irregular"].split(),
            cast("Doubling", row["doubling"]) or None,
        )
        for row in read_csv("newsfacts_quotations", "verbs.csv")
    )


@cache
def _words() -> Mapping[str, dict[str, str]]:
    return cast("Mapping[str, dict[str, str]]", read_toml("newsfacts_quotations", "words.toml"))


@cache
def headings() -> frozenset[str]:
    """Words that stand before a colon and name no speaker: *Breaking: …*."""
    return frozenset(_words()["headings"]["words"].split())


@cache
def focus_adverbs() -> frozenset[str]:
    """Adverbs that belong to the words behind them: *said | only two had*."""
    return frozenset(_words()["focus"]["words"].split())


@cache
def added() -> frozenset[str]:
    """Prepositions that carry on a report behind an attribution: *he left, she said, with two bags*."""
    return frozenset(_words()["added"]["words"].split())


@cache
def connectives() -> frozenset[str]:
    """Adverbs that tie a sentence to the one before: *Still, he said, it leaks*."""
    return frozenset(_words()["connectives"]["words"].split())


@cache
def modals() -> frozenset[str]:
    """Auxiliaries behind which the next word is a verb: *would involve*."""
    return frozenset(_words()["modals"]["words"].split())


@cache
def times() -> frozenset[str]:
    """Words for times, months among them: *week*, *march*."""
    return frozenset(_words()["tags"]["TIME"].split())


@cache
def participles() -> frozenset[str]:
    """Participles that look like a past, of verbs that an agent does: *led by*; not *fell by*."""
    return frozenset(_words()["agents"]["participles"].split())


@cache
def pasts() -> frozenset[str]:
    """Irregular pasts, which no modal governs: *would cut rates | but gave no date*."""
    return frozenset(_words()["pasts"]["words"].split())


@cache
def predicates() -> frozenset[str]:
    """Auxiliaries that stand right behind a subject: *that was wrong*; not *being*, nor *he'd*, which holds its own."""
    return frozenset(_words()["modals"]["predicates"].split())


@cache
def plurals() -> frozenset[str]:
    """Nouns without -s that take a verb in the plural: *police claim*."""
    return frozenset(_words()["nouns"]["plurals"].split())


@cache
def reporting_nouns() -> Mapping[str, tuple[CueClass, frozenset[str]]]:
    """The nouns of ``data/nouns.csv`` with their class and frames."""
    rows = read_csv("newsfacts_quotations", "nouns.csv")
    return {row["noun"]: (cast("CueClass", row["class"]), frozenset(row["frames"].split())) for row in rows}


@cache
def thoughts() -> frozenset[str]:
    """Nouns of what is thought, beside those of reporting: *the idea that …*."""
    return frozenset(_words()["thoughts"]["words"].split())


@cache
def titled() -> frozenset[str]:
    """Words behind which quotation marks are those of a title: *the book “…”*."""
    return frozenset(_words()["titled"]["words"].split())


@cache
def word_list(table: str, row: str) -> frozenset[str]:
    """A list of words of ``data/people.toml``."""
    tables = cast("dict[str, dict[str, str]]", read_toml("newsfacts_quotations", "people.toml"))
    return frozenset(tables[table][row].split())


@cache
def pronouns_too() -> frozenset[str]:
    """Determiners and numbers that may stand alone: *half believe*, *hundreds shouted*."""
    return frozenset(_words()["pronouns_too"]["words"].split())


@cache
def ranks() -> Mapping[str, frozenset[str]]:
    """Words for a person with the ranks that they stand for, in lower case: *officer* of *pc sgt*."""
    rows = cast("dict[str, dict[str, str]]", read_toml("newsfacts_quotations", "people.toml"))["ranks"]
    return {word: frozenset(written.split()) for word, written in rows.items()}


@attrs.frozen(eq=False)
class Lexicon:
    """Look-ups by word, as it stands in lower case.

    Attributes:
        verbs: The verbs that a form may belong to; those with the longest particle come first.
        tags: The tag of each word of a closed class, and of each form of a verb.
    """

    verbs: Mapping[str, tuple[ReportingVerb, ...]]
    tags: Mapping[str, str]


@cache
def lexicon(more: tuple[ReportingVerb, ...] = ()) -> Lexicon:
    """The bundled lexicon, with verbs of the caller's own, which replace bundled ones of the same lemma."""
    own = {verb.lemma for verb in more}
    verbs = [verb for verb in bundled_verbs() if verb.lemma not in own] + list(more)
    forms: dict[str, tuple[ReportingVerb, ...]] = {}
    tags: dict[str, str] = {}
    words = _words()
    homographs = set(words["nouns"]["homographs"].split())
    for verb in sorted(verbs, key=lambda verb: -len(verb.lemma.split())):
        base = verb.lemma.partition(" ")[0]
        for form, tag in verb.forms().items():
            forms[form] = (*forms.get(form, ()), verb)
            certain = tag == CLAIMS and base not in homographs
            tags[form] = (SAID if form != base else SAY) if certain else tag
    _add_closed_classes(tags, words["tags"])
    return Lexicon(forms, tags)


def _add_closed_classes(tags: dict[str, str], classes: Mapping[str, str]) -> None:
    """Closed classes go before forms of reporting verbs (*regarding*), and those before verbs that report nothing."""
    reporting = frozenset(tags)
    for name, members in classes.items():
        tag = WORDS.classes[name]
        tags.update((word, tag) for word in members.split() if tag != CAME or word not in reporting)

"""What the plugin knows of words: reporting verbs by their forms, and the tag of every word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import cast, get_args

import attrs

from newsfacts import CueClass
from newsfacts.lexicon import read_csv, read_toml

__all__ = [
    "Lexicon",
    "ReportingVerb",
    "bundled_verbs",
    "headings",
    "lexicon",
    "modals",
    "plurals",
    "reporting_nouns",
    "titled",
]

_VOWELS = "aeiou"


def _set(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


def _row(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@attrs.frozen
class ReportingVerb:
    """A verb whose complement may be a report.

    Attributes:
        lemma: Base form; a particle stands behind a space (``point out``).
        cue_class: What the source does with the words.
        frames: Which complements make a report: ``clause`` (with or without *that*), ``that`` (only
            with it), ``wh`` (whether, how …), ``to`` (infinitive), ``gerund``, ``noun`` (a noun
            phrase), ``as`` (X as Y), ``recipient`` (somebody is told), a preposition, ``quote``
            (words in quotation marks), ``parenthetical`` (*he said* beside or inside the report).
        irregular: Past and participle where they are not made with *-ed*.
    """

    lemma: str
    cue_class: CueClass
    frames: frozenset[str] = attrs.field(converter=_set)
    irregular: tuple[str, ...] = attrs.field(default=(), converter=_row)

    @property
    def particle(self) -> str | None:
        """The word that must stand behind the verb: *out* of *point out*."""
        return self.lemma.partition(" ")[2] or None

    def forms(self) -> dict[str, str]:
        """Each form of the verb with its tag: ``z`` base and -s, ``v`` past, ``u`` participle, ``g`` -ing."""
        base = self.lemma.partition(" ")[0]
        past = self.irregular[0] if self.irregular else _with_ed(base)
        participle = self.irregular[-1] if self.irregular else past
        return {base: "z", _with_s(base): "z", _with_ing(base): "g", participle: "u", past: "v"}


def _doubles(base: str) -> bool:
    """Whether the last consonant is doubled before -ed and -ing: *admit*, *quip*, but not *open*, *answer*."""
    one_syllable = sum(letter in _VOWELS for letter in base) == 1
    ends_cvc = len(base) > 2 and base[-1] not in _VOWELS + "wxy" and base[-2] in _VOWELS and base[-3] not in _VOWELS
    stressed_end = base.endswith(("mit", "fer", "pel", "uip", "but")) and base != "offer"
    return stressed_end or (one_syllable and ends_cvc)


def _with_s(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "go")) else "s")


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if _doubles(base) else "") + "ed"


def _with_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if _doubles(base) else "") + "ing"


@cache
def bundled_verbs() -> tuple[ReportingVerb, ...]:
    """The verbs of ``data/verbs.csv``.

    Raises:
        ValueError: if a row names a class that is no `CueClass`.
    """
    verbs: list[ReportingVerb] = []
    for row in read_csv("newsfacts_quotations", "verbs.csv"):
        if row["class"] not in get_args(CueClass):
            raise ValueError(f"verbs.csv: {row['lemma']!r} has the unknown class {row['class']!r}")
        cue_class = cast("CueClass", row["class"])
        verbs.append(ReportingVerb(row["lemma"], cue_class, row["frames"].split(), row["irregular"].split()))
    return tuple(verbs)


@cache
def _words() -> Mapping[str, dict[str, str]]:
    return cast("Mapping[str, dict[str, str]]", read_toml("newsfacts_quotations", "words.toml"))


@cache
def headings() -> frozenset[str]:
    """Words that stand before a colon and name no speaker: *Breaking: …*."""
    return frozenset(_words()["headings"]["words"].split())


@cache
def modals() -> frozenset[str]:
    """Auxiliaries behind which the next word is a verb: *would involve*."""
    return frozenset(_words()["modals"]["words"].split())


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
def titled() -> frozenset[str]:
    """Words behind which quotation marks are those of a title: *the book “…”*."""
    return frozenset(_words()["titled"]["words"].split())


@attrs.frozen(eq=False)
class Lexicon:
    """Look-ups by word, as it stands in lower case.

    Attributes:
        verbs: The verbs that a form may belong to; those with a particle come first.
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
    for verb in sorted(verbs, key=lambda verb: verb.particle is None):
        base = verb.lemma.partition(" ")[0]
        for form, tag in verb.forms().items():
            forms[form] = (*forms.get(form, ()), verb)
            certain = tag == "z" and base not in homographs
            tags[form] = ("v" if form != base else "Z") if certain else tag
    _add_closed_classes(tags, words["tags"])
    return Lexicon(forms, tags)


def _add_closed_classes(tags: dict[str, str], classes: Mapping[str, str]) -> None:
    reporting: Iterable[str] = set(tags)
    for tag, members in classes.items():
        tags.update((word, tag) for word in members.split() if word not in reporting)

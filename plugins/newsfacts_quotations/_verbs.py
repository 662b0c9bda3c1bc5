"""Reporting verbs, what they take and how they are conjugated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Literal, get_args

import attrs

from newsfacts import CueClass
from newsfacts_quotations._tags import CLAIMS, SAID, SAYING, WRITTEN

__all__ = ["Doubling", "Frame", "ReportingVerb", "conjugated", "doubles_in_doubt", "past_of"]

Frame = Literal[
    "clause",
    "that",
    "wh",
    "to",
    "gerund",
    "noun",
    "as",
    "recipient",
    "quote",
    "set-off",
    "parenthetical",
    "about",
    "against",
    "at",
    "for",
    "of",
    "on",
    "with",
]
"""A complement that makes a report; the last seven are prepositions."""

Doubling = Literal["always", "never", "either"]
"""Whether a verb doubles its last consonant before -ed and -ing: *admitted*, *offered*, *labelled* or *labeled*."""


def _frames(given: Iterable[Frame]) -> frozenset[Frame]:
    if isinstance(given, str):
        raise TypeError(f"ReportingVerb.frames must be a set of names such as {{'clause'}}, not the string {given!r}")
    return frozenset(given)


def _irregular(given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        raise TypeError(f"ReportingVerb.irregular must be a tuple such as ('wrote', 'written'), not {given!r}")
    return tuple(given)


_LEMMA = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*(?: [^\W\d_]+){0,3}")
_FORMS = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*(?:/[^\W\d_]+(?:[-’'][^\W\d_]+)*)*")


def _check_lemma(_verb: ReportingVerb, _attribute: attrs.Attribute[str], lemma: str) -> None:
    if not isinstance(lemma, str) or not _LEMMA.fullmatch(lemma) or lemma != lemma.lower():
        told = "a word in lower case, or up to four with a particle behind: 'radio', 'point out'"
        raise ValueError(f"ReportingVerb.lemma must be {told}; not {lemma!r}")


def _check_choice(verb: ReportingVerb, attribute: attrs.Attribute[Any], value: object) -> None:
    allowed = _CHOICES[attribute.name]
    if value not in allowed:
        raise ValueError(
            f"ReportingVerb.{attribute.name} of {verb.lemma!r} must be one of {_list(allowed)}; not {value!r}"
        )


def _check_frames(verb: ReportingVerb, _attribute: attrs.Attribute[Any], frames: frozenset[str]) -> None:
    unknown = frames - _ALL_FRAMES
    if unknown or not frames:
        told = f"not {_list(sorted(unknown))}" if unknown else "it has none"
        raise ValueError(f"ReportingVerb.frames of {verb.lemma!r} must be of {_list(get_args(Frame))}; {told}")


def _check_irregular(verb: ReportingVerb, _attribute: attrs.Attribute[Any], forms: tuple[str, ...]) -> None:
    if len(forms) > 2 or not all(_FORMS.fullmatch(form) and form == form.lower() for form in forms):
        told = "the past and the participle in lower case, variants behind a slash: ('forecast/forecasted',)"
        raise ValueError(f"ReportingVerb.irregular of {verb.lemma!r} must be {told}; not {forms!r}")


def _check_doubling(verb: ReportingVerb, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        _check_choice(verb, attribute, value)
        if not doubles_in_doubt(verb.lemma):
            told = "does not end in one consonant behind one vowel"
            raise ValueError(f"ReportingVerb.doubling is given as {value!r}, but {verb.lemma!r} {told}")


def _list(names: Iterable[str]) -> str:
    return ", ".join(map(repr, names))


@attrs.frozen
class ReportingVerb:
    """A verb whose complement may be a report.

    Attributes:
        lemma: Base form in lower case; a particle of up to three words stands behind a space (``point out``).
        cue_class: What the source does with the words.
        frames: Which complements make a report: ``clause`` (with or without *that*), ``that`` (only
            with it), ``wh`` (whether, how …), ``to`` (infinitive), ``gerund``, ``noun`` (a noun
            phrase), ``as`` (X as Y), ``recipient`` (somebody is told), a preposition (``about``, ``against``, ``at``,
            ``for``, ``of``, ``on``, ``with``), ``quote`` (words in quotation marks), ``set-off`` (such words behind a
            comma or colon only: *it reads, “…”*), ``parenthetical`` (*he said* beside or inside the report).
        irregular: Past and participle where they are not made with *-ed*; variants behind a slash.
        doubling: Whether the last consonant is doubled before *-ed* and *-ing*; by default in words of one
            syllable: *quipped*, but *offered*.

    Raises:
        TypeError: if frames or irregular forms come as one string.
        ValueError: if a value is none of those allowed; the message lists them.
    """

    lemma: str = attrs.field(validator=_check_lemma)
    cue_class: CueClass = attrs.field(validator=_check_choice)
    frames: frozenset[Frame] = attrs.field(converter=_frames, validator=_check_frames)
    irregular: tuple[str, ...] = attrs.field(default=(), converter=_irregular, validator=_check_irregular)
    doubling: Doubling | None = attrs.field(default=None, validator=_check_doubling)

    @property
    def particle(self) -> str | None:
        """What must stand behind the verb: *out* of *point out*, *it clear* of *make it clear*."""
        return self.lemma.partition(" ")[2] or None

    def forms(self) -> dict[str, str]:
        """Each form of the verb with its tag: ``z`` base and -s, ``v`` past, ``u`` participle, ``g`` -ing."""
        return conjugated(self.lemma.partition(" ")[0], self.irregular, self.doubling)


def conjugated(base: str, irregular: tuple[str, ...] = (), doubling: Doubling | None = None) -> dict[str, str]:
    """Each form of a verb with its tag, as `ReportingVerb.forms` gives them."""
    doubling = doubling or _doubling(base)
    past = irregular[0].split("/") if irregular else list(_with_ed(base, doubling))
    participle = irregular[-1].split("/") if irregular else past
    forms = dict.fromkeys((base, _with_s(base)), CLAIMS) | dict.fromkeys(_with_ing(base, doubling), SAYING)
    return forms | dict.fromkeys(participle, WRITTEN) | dict.fromkeys(past, SAID)


def past_of(base: str) -> str:
    """The past of a regular verb, without its other forms, which would take longer to make."""
    return next(_with_ed(base, _doubling(base)))


def _doubling(base: str) -> Doubling:
    """What is done with its last consonant if nothing is said of it."""
    return "always" if _ONE_SYLLABLE.fullmatch(base) else "never"


def _with_ed(base: str, doubling: Doubling) -> Iterator[str]:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        yield base[:-1] + "ied"
    else:
        yield from (stem + "ed" for stem in _stems(base.removesuffix("e"), doubling))


def _with_ing(base: str, doubling: Doubling) -> Iterator[str]:
    stem = base if base.endswith(("ee", "oe", "ye")) else base.removesuffix("e")
    yield from (stem + "ing" for stem in _stems(stem, doubling))


def _stems(stem: str, doubling: Doubling) -> Iterator[str]:
    """The stem with its last consonant doubled, single, or one after the other."""
    if doubling != "never":
        yield stem + stem[-1]
    if doubling != "always":
        yield stem


_ALL_FRAMES = frozenset[str](get_args(Frame))
_CHOICES: dict[str, tuple[str, ...]] = {"cue_class": get_args(CueClass), "doubling": get_args(Doubling)}
_VOWELS = ("a", "e", "i", "o", "u")
_ONE_CONSONANT = re.compile(r".*(?:[^aeiou]|qu)[aeiou][^aeiouwxy]")
_ONE_SYLLABLE = re.compile(r"(?:[^aeiou]|qu)+[aeiou][^aeiouwxy]")


def doubles_in_doubt(lemma: str) -> bool:
    """Whether a verb ends in one consonant behind one vowel, so that its spelling depends on its stress."""
    return _ONE_CONSONANT.fullmatch(lemma.partition(" ")[0]) is not None


def _with_s(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    hissing = base.endswith(("s", "sh", "ch", "x", "z")) or (base.endswith("o") and base[-2:-1] not in _VOWELS)
    return base + ("es" if hissing else "s")

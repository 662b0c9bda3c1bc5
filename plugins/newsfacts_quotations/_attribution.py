"""A cue with its subject, and what stands right before a cue."""

from __future__ import annotations

from typing import Literal

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._tags import COORDINATOR, QUOTED
from newsfacts_quotations._words import Sentence

__all__ = ["NEXT_TO_CUE", "NOBODY", "Attribution", "Place", "is_behind_comma", "tag_before"]

Place = Literal[
    "inverted",
    "object",
    "adjacent",
    "relative",
    "infinitive",
    "fronted",
    "within",
    "shared",
    "apposition",
    "dashes",
    "guessed",
    "none",
]
"""Where a subject stands, which is also the name of the rule that finds it (see `_subjects.PLACES`)."""

NEXT_TO_CUE = ("adjacent", "apposition", "dashes")
"""The places of a subject in front of its own verb."""

NOBODY = (0, 0)
"""What a rule answers that knows the place, and that nobody is named there."""


@attrs.frozen
class Attribution:
    """A cue with its subject.

    Attributes:
        cue: The cue.
        who: The subject's words, without a leading article; None if there is none.
        place: Where the subject stands.
        first: The index of the attribution's first word, article included.
        last: The index after its last word, before any recipient or aside.
    """

    cue: Cue
    who: Words | None
    place: Place
    first: int
    last: int


def tag_before(sentence: Sentence, cue: Cue) -> str:
    """The tag of the word before a cue; empty where the sentence begins."""
    return sentence.tags[cue.first - 1] if cue.first else ""


def is_behind_comma(sentence: Sentence, cue: Cue) -> bool:
    """Whether a comma stands before, or a quotation that ends an apposition: star of “Trainwreck,” thanked."""
    before = tag_before(sentence, cue)
    return before == "," or (
        before == QUOTED and bool(sentence.tags[: cue.first - 1].strip(COORDINATOR + "," + QUOTED))
    )

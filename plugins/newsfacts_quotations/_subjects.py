"""Who does the reporting: the subject of a cue, wherever English puts it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._phrases import Words, clause_start, clause_subject, noun_phrase, subject_before
from newsfacts_quotations._words import Sentence

__all__ = ["Attribution", "Place", "attributions"]

Place = Literal["adjacent", "inverted", "relative", "shared", "apposition", "object", "none"]
"""Where the subject stands: right before the verb, right behind it, before a relative pronoun, with an earlier verb,
before commas, as the object of *quoted … as saying*, nowhere."""


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


def attributions(sentence: Sentence, cues: Iterable[Cue]) -> list[Attribution]:
    """Each cue of a sentence with its subject."""
    found: list[Attribution] = []
    previous: Words | None = None
    for cue in cues:
        who, place = _subject(sentence, cue, previous)
        first = cue.first
        if who and place == "adjacent":
            first = who[0]
        if who and place == "apposition":
            first = who[0]
        while first and sentence.words[first - 1] in ("the", "a", "an"):
            first -= 1
        last = who[1] if who and place == "inverted" else cue.last
        found.append(Attribution(cue, who, place, first, last))
        previous = who or previous
    return found


def _subject(sentence: Sentence, cue: Cue, previous: Words | None) -> tuple[Words | None, Place]:
    tags, first = sentence.tags, cue.first
    before = tags[first - 1] if first else ""
    inverted = _inverted(sentence, cue, before)
    if inverted:
        return inverted, "inverted"
    if before == "s" and cue.tag == "g":
        return _quoted_source(sentence, first - 1), "object"
    if before == "w":
        end = first - 1 - (tags[first - 2 : first - 1] == ",")
        return subject_before(sentence, end), "relative"
    if before in ("c", "b", "t") or cue.tag == "g":
        return previous or clause_subject(sentence, first), "shared"
    if before == ",":
        across = clause_subject(sentence, first - 1, clause_start(sentence, first - 1))
        return across, "apposition"
    adjacent = subject_before(sentence, first)
    return (adjacent, "adjacent") if adjacent else (None, "none")


def _inverted(sentence: Sentence, cue: Cue, before: str) -> Words | None:
    """The subject behind the verb: “…,” said Ross. Only a bare finite verb behind a comma or quotation stands so."""
    if cue.first != cue.at or cue.tag != "v" or cue.at == 0:
        return None
    behind_quotation = before == "Q" or sentence.tags[cue.at - 2 : cue.at] == "Q,"
    if not behind_quotation and (before != "," or cue.takes("recipient") or not cue.takes("parenthetical")):
        return None
    who = noun_phrase(sentence, cue.last)
    if who is None or behind_quotation:
        return who
    # without a quotation before it, only an attribution that ends here or goes on with a comma is meant
    return who if sentence.tags[who[1] : who[1] + 1] in ("", ",", ".", "P", "a", "T") else None


def _quoted_source(sentence: Sentence, as_: int) -> Words | None:
    """The source in *quoted sources in Tehran as saying*."""
    return subject_before(sentence, as_)


_QUOTED = re.compile("quot")

"""Who does the reporting: the subject of a cue, wherever English puts it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._phrases import Words, main_subject, noun_phrase, subject_across_commas, subject_before
from newsfacts_quotations._words import Sentence

__all__ = ["Attribution", "Place", "attributions"]

Place = Literal["adjacent", "inverted", "relative", "shared", "infinitive", "apposition", "object", "guessed"]
"""Where the subject stands: right before the verb, right behind it, before a relative pronoun, with an earlier verb,
with the verb that governs the infinitive, before commas, as the object of *quoted … as saying*; or it is only guessed: the subject of the sentence."""


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
    for cue in cues:
        who, place = _subject(sentence, cue, found)
        first = cue.first
        if who and place == "adjacent":
            first = who[0]
        if who and place == "apposition":
            first = who[0]
        while first and sentence.words[first - 1] in ("the", "a", "an"):
            first -= 1
        last = who[1] if who and place == "inverted" else cue.last
        found.append(Attribution(cue, who, place, first, last))
    return found


def _subject(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> tuple[Words | None, Place]:
    tags, first = sentence.tags, cue.first
    before = tags[first - 1] if first else ""
    if _is_inverted(sentence, cue, before) and (who := noun_phrase(sentence, cue.last)):
        after = tags[who[1] : who[1] + 1]
        quotation_first = not tags[: cue.at].rstrip(",Q")
        if after in ("", ",", ".") or (_behind_quotation(sentence, cue) and (after not in "xBVvz" or quotation_first)):
            return who, "inverted"
    if before == "s" and cue.tag == "g":
        return subject_before(sentence, first - 1), "object"
    if before == "," and tags[first - 2 : first - 1] == ")" and (who := subject_before(sentence, first - 1)):
        return who, "adjacent"
    if before == "h" and tags[first - 2 : first - 1] in ("n", "N") and cue.tag != "g":
        return subject_before(sentence, first - 1), "relative"
    if before == "w":
        end = first - 1 - (tags[first - 2 : first - 1] == ",")
        return subject_before(sentence, end), "relative"
    if before == "t":
        return (said[-1].who if said else main_subject(sentence, first)), "infinitive"
    if before in ("c", "b") or cue.tag == "g":
        return _shared(sentence, cue, said), "shared"
    if before == "," or (before == "Q" and not _behind_speech(sentence, first - 1)):
        across = subject_across_commas(sentence, first - 1)
        if across:
            return across, "apposition"
        if said and (earlier := _shared(sentence, cue, said)):
            return earlier, "shared"  # he praised her, called her brave and left
        return main_subject(sentence, first - 1), "guessed"
    if before == "-" and (dash := tags.rfind("-", 0, first - 1)) > 0 and (who := subject_before(sentence, dash)):
        return who, "apposition"  # the 10 partners – France, Italy and Spain – said
    adjacent = subject_before(sentence, first)
    if adjacent:
        return adjacent, "adjacent"
    return main_subject(sentence, first), "guessed"


def _shared(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """The subject of the verb that this one is joined to: the first attribution of the sentence, else its subject."""
    if sentence.tags[: cue.first].strip("cb") == "":
        return None  # But asked whether he knew, Ross said …
    for other in said:
        if other.who and other.place in ("adjacent", "apposition", "inverted", "shared"):
            return other.who
    return main_subject(sentence, cue.first)


def _behind_quotation(sentence: Sentence, cue: Cue) -> bool:
    return sentence.tags[: cue.at].rstrip(",").endswith("Q")


def _behind_speech(sentence: Sentence, quote: int) -> bool:
    """Whether a quotation is the start of its sentence, rather than the end of an apposition: of “Scandal,” thanked."""
    return not sentence.tags[:quote].strip("cb,Q")


def _is_inverted(sentence: Sentence, cue: Cue, before: str) -> bool:
    """Whether a subject may stand behind the verb: “…,” said Ross. Only a bare finite verb behind a comma or mark."""
    if cue.first != cue.at or cue.tag != "v" or cue.at == 0:
        return False
    if _behind_quotation(sentence, cue):
        return True
    return before == "," and cue.takes("parenthetical") and not cue.takes("recipient")

"""Who does the reporting: the subject of a cue, wherever English puts it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import attrs

from newsfacts_quotations._cast import word_list
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._phrases import (
    CHAIN_LEFT,
    FRONTED,
    REACH,
    Words,
    main_subject,
    noun_phrase,
    subject_across_commas,
    subject_before,
)
from newsfacts_quotations._tags import (
    AND,
    AS,
    AUXILIARY,
    BUT,
    CLAIMS,
    COORDINATOR,
    DETERMINER,
    FINITE,
    LEAD_IN,
    NAME,
    NOUN,
    OF,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    RELATIVE,
    SAID,
    SAYING,
    THAT,
    TO,
)
from newsfacts_quotations._words import Sentence

__all__ = ["PLACES", "Attribution", "Place", "attributions"]

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
"""Where a subject stands, which is also the name of the rule that finds it (see `PLACES`)."""

_ADJACENT = ("adjacent", "apposition", "dashes")

_NOBODY = (0, 0)
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


def attributions(sentence: Sentence, cues: Iterable[Cue]) -> list[Attribution]:
    """Each cue of a sentence with its subject."""
    found: list[Attribution] = []
    for cue in cues:
        who, place = _subject(sentence, cue, found)
        first = cue.first
        if who and place in ("adjacent", "apposition", "dashes"):
            first = who[0]
        while first and sentence.words[first - 1] in ("the", "a", "an"):
            first -= 1
        last = who[1] if who and place == "inverted" else cue.last
        found.append(Attribution(cue, who, place, first, last))
    return found


def _subject(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> tuple[Words | None, Place]:
    for place, find in PLACES:
        who = find(sentence, cue, said)
        if who is not None and not _is_time(sentence, who):
            return (None if who == _NOBODY else who), place
    return None, "none"


_TIME = WORDS.compile("[DETERMINER ADVERB]* TIME{1,2} [DETERMINER ADVERB]*")


def _is_time(sentence: Sentence, who: Words) -> bool:
    """Whether a phrase is nothing but a time, which says nothing: since June, attacked the town."""
    return _TIME.fullmatch(sentence.tags, *who) is not None


def _before(sentence: Sentence, cue: Cue) -> str:
    return sentence.tags[cue.first - 1] if cue.first else ""


def _inverted(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """“…,” said Ross: only a bare finite verb behind a comma or quotation stands before its subject."""
    if cue.first != cue.at or not (cue.tag == SAID or (cue.tag == CLAIMS and _before(sentence, cue) == QUOTED)):
        return None
    if cue.at == 0:
        who = noun_phrase(sentence, cue.last)
        return who if who and sentence.tags[who[1] : who[1] + 1] in (":", ",") else None  # Said Ross: “…”
    opening = sentence.tags[: cue.at].rstrip(",")
    behind_quotation = opening.endswith(QUOTED)
    says = cue.cue_class == "say" and cue.takes("parenthetical") and not cue.takes("recipient")
    behind_clause = says and _before(sentence, cue) == ","
    quotes = cue.verb.frames & {"quote", "parenthetical"} and "as" not in cue.verb.frames
    who = _without_document(sentence, cue.last) if (behind_quotation and quotes) or behind_clause else None
    if who is None or (sentence.tags[slice(*who)] == DETERMINER and sentence.tags[who[1] : who[1] + 1] == ":"):
        return None  # tweeted this: “…”
    after = sentence.tags[who[1] : who[1] + 1]
    starts_with_quotation = not opening.strip("," + QUOTED)
    if after in ("", ",", ".", ":") or (behind_quotation and (after not in FINITE or starts_with_quotation)):
        return who
    return None


def _without_document(sentence: Sentence, first: int) -> Words | None:
    """The noun phrase that begins at a word, without where it was written: said Ross of Harbour Bank in a note."""
    who = noun_phrase(sentence, first)
    if who and sentence.words[who[1] - 1] in word_list("nouns", "documents"):
        inside = [at for at in range(who[0] + 1, who[1]) if sentence.words[at] in ("in", "on", "to")]
        return (who[0], inside[-1]) if inside else who
    return who


def _object(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Quoted sources in Tehran as saying."""
    return subject_before(sentence, cue.first - 1) if cue.tag == SAYING and _before(sentence, cue) == AS else None


def _in_brackets(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Gov. Ross (R-Ohio), said."""
    return subject_before(sentence, cue.first - 1) if sentence.tags[: cue.first].endswith("),") else None


# said Ann Lee | , chief economist of the bank, who | thinks
_APPOSED = WORDS.compile(", [^ , ; : FINITE QUOTED ]+ , RELATIVE")
_ONE_OF_WHOM = (DETERMINER + OF + RELATIVE, NOUN + OF + RELATIVE)
_LETTER_THAT = (NOUN + THAT, NAME + THAT)


def _relative(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross, who said; a letter that said."""
    tags, first = sentence.tags, cue.first
    if tags[:first].endswith(_ONE_OF_WHOM):
        return first - 3, first  # aides, one of whom said
    if _before(sentence, cue) == RELATIVE:
        last = said[-1] if said else None
        if last and last.place == "inverted" and _APPOSED.fullmatch(tags, last.last, first):
            return last.who  # said Ann Lee, chief economist of the bank, who thinks
        return subject_before(sentence, first - 1 - (tags[first - 2 : first - 1] in (",", "-"))) or _NOBODY
    if tags[:first].endswith(_LETTER_THAT) and cue.tag != SAYING:
        return subject_before(sentence, first - 1) or _NOBODY
    return None


def _infinitive(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross went on to say; officials declined to tell."""
    if _before(sentence, cue) != TO:
        return None
    return (said[-1].who if said else main_subject(sentence, cue.first)) or _NOBODY


def _bearing(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """A sign saying; one of her ads asking. But whoever issued a statement saying so speaks in it."""
    if cue.tag != SAYING or cue.first != cue.at or _before(sentence, cue) not in (NOUN, NAME):
        return None
    chain = CHAIN_LEFT.match(sentence.tags[max(0, cue.at - REACH) : cue.at][::-1])
    if chain and sentence.tags[cue.at - chain.end() - 1 : cue.at - chain.end()] == PREPOSITION:
        return None  # took over in May promising
    bearing = sentence.words[cue.at - chain.end() : cue.at] if chain else []
    if not word_list("nouns", "documents").isdisjoint(bearing):
        return None  # issued a statement to voters saying
    return subject_before(sentence, cue.at)


# Recalling “…,” the minister urged; Citing the vote, Ross said: from the participle to the subject of the sentence
_OPENING = WORDS.compile("[^ ; : . FINITE ]{0,60}? [, QUOTED] (?= [DETERMINER NAME NOUN PRONOUN] )")
_BEHIND_SUBJECT = WORDS.tags("ADVERB FINITE WALKED")


def _fronted(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Recalling “the price of war,” the minister urged them to wait."""
    if cue.tag != SAYING or sentence.tags[: cue.at].strip(LEAD_IN + ","):
        return None
    opening = _OPENING.match(sentence.tags, cue.last)
    who = noun_phrase(sentence, opening.end()) if opening else None
    return who if who and sentence.tags[who[1] : who[1] + 1] in _BEHIND_SUBJECT else None


_THAT = WORDS.compile("ADVERB* THAT? ADVERB*")
_PREDICATE = WORDS.compile("ADVERB*+ (?P<auxiliary> AUXILIARY )?+ ADVERB*+ [VERB WRITTEN]")


def _within(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Prosecutors say Ross was ill and had written a will: he had, not they."""
    tags = sentence.tags
    outer = next((other for other in reversed(said) if other.who and other.place in _ADJACENT), None)
    if outer is None or tags[cue.first - 1] not in COORDINATOR or tags[cue.first - 2] == ",":
        return None
    that = _THAT.match(tags, outer.last)
    who = noun_phrase(sentence, that.end() if that else outer.last)
    clause = _PREDICATE.match(tags, who[1], cue.first) if who else None
    if who is None or clause is None:
        return None
    if tags[cue.first] in AUXILIARY:
        return who if tags[outer.cue.first] not in AUXILIARY else None
    may_speak = cue.verb.frames & {"quote", "parenthetical"}
    return who if not may_speak and (clause["auxiliary"] or tags[who[0]] == PRONOUN) else None


def _joined(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross left and said; Ross left, saying."""
    if _before(sentence, cue) not in (AND, BUT) and cue.tag != SAYING:
        return None
    return _earlier(sentence, cue, said) or _NOBODY


# since rebels took the town, attacked its people and | threatened
_SERIES = WORDS.compile(
    r"""
    [^ , - ] (?P<head> CAME | SAID | WALKED (?! PREPOSITION ) )     # took; not: issued by
    [^ FINITE WALKED ; : , QUOTED ]* ,
    ADVERB*+ [CAME SAID WALKED] [^ FINITE ; : , QUOTED ]*           # attacked
    COORDINATOR ADVERB*+ $
    """
)


def _of_series(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Since rebels took the town, attacked its people and threatened to stay: the third verb is the rebels' too."""
    series = _SERIES.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    return subject_before(sentence, series.start("head")) if series else None


# Ross came after envoys met in Paris, | pledging
_TIME_CLAUSE = WORDS.compile(
    r"""
    AFTER
    (?P<clause> (?! PRONOUN ) [^ FINITE WALKED ; : , QUOTED ]+ [PLAINLY_FINITE WALKED] [^ ; : , QUOTED ]* )
    , ADVERB*+ $
    """
)


def _of_time_clause(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross came after envoys met in Paris, pledging help: they pledged, unless the sentence reports words already."""
    if cue.tag != SAYING or any(other.who and other.cue.tag != SAYING for other in said):
        return None
    clause = _TIME_CLAUSE.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    return noun_phrase(sentence, clause.start("clause")) if clause else None


def _earlier(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """The subject of the verb that this one is joined to: the first attribution of the sentence, else its subject."""
    if not sentence.tags[: cue.first].strip(COORDINATOR):
        return None  # But asked whether he knew, Ross said …
    fronted = FRONTED.match(sentence.tags)
    opening = fronted.end() if fronted else 0
    for other in said:
        if other.cue.at < opening:
            continue  # In a note posted on Monday, Ross denied it, saying
        if other.who and other.place in ("adjacent", "apposition", "dashes", "inverted", "shared"):
            return other.who
    return main_subject(sentence, cue.first)


def _behind_comma(sentence: Sentence, cue: Cue) -> bool:
    """Whether a comma stands before, or a quotation that ends an apposition: star of “Trainwreck,” thanked."""
    before = _before(sentence, cue)
    return before == "," or (
        before == QUOTED and bool(sentence.tags[: cue.first - 1].strip(COORDINATOR + "," + QUOTED))
    )


def _apposition(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Ross, a lawyer who lives in Ohio, said."""
    return subject_across_commas(sentence, cue.first - 1) if _behind_comma(sentence, cue) else None


def _listed(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross praised her, called her brave and left."""
    return _earlier(sentence, cue, said) if said and _behind_comma(sentence, cue) else None


def _dashes(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The ten partners – France, Italy and Spain among them – said."""
    dash = sentence.tags.rfind("-", 0, cue.first - 1) if _before(sentence, cue) == "-" else -1
    return subject_before(sentence, dash) if dash > 0 else None


def _adjacent(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The head of the agency in Paris said."""
    return None if _behind_comma(sentence, cue) else subject_before(sentence, cue.first)


def _guessed(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The subject of the sentence, for want of a better one."""
    return main_subject(sentence, cue.first - _behind_comma(sentence, cue))


PLACES: tuple[tuple[Place, Callable[[Sentence, Cue, Sequence[Attribution]], Words | None]], ...] = (
    ("inverted", _inverted),
    ("object", _object),
    ("adjacent", _in_brackets),
    ("relative", _relative),
    ("infinitive", _infinitive),
    ("adjacent", _bearing),
    ("fronted", _fronted),
    ("within", _within),
    ("shared", _of_series),
    ("shared", _of_time_clause),
    ("shared", _joined),
    ("apposition", _apposition),
    ("shared", _listed),
    ("dashes", _dashes),
    ("adjacent", _adjacent),
    ("guessed", _guessed),
)
"""The rules by the place where they find a subject, in the order in which they are asked."""

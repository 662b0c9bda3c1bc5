"""The subject of a cue in a relative clause: *Ross, who said*, *a letter that said*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._attribution import NOBODY, Attribution
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._phrases import REACH, Words, subject_before
from newsfacts_quotations._somebody import is_somebody
from newsfacts_quotations._tags import AND, DETERMINER, NAME, NOUN, OF, RELATIVE, SAYING, THAT
from newsfacts_quotations._words import Sentence

__all__ = ["subject_of_relative"]

# said Ann Lee | , chief economist of the bank, who | thinks
_APPOSED = WORDS.compile(", [^ , ; : FINITE QUOTED ]+ , RELATIVE")
# Ann Lee | , who, after leaving the board, | said
_ASIDE_OF_RELATIVE = WORDS.compile(
    r"""
    ,? (?P<relative> RELATIVE )
    (?: , ADJUNCT [^ , ; : QUOTED FINITE ]{0,12} ,
      | PREPOSITION DETERMINER? NOUN? TIME          # who for weeks | had begged
      | ADVERB? [DETERMINER NUMBER] TIME ADVERB?    # who only two days earlier | had called
    ) $
    """
)
# Ross | , too, who; Ross | – who
_SET_OFF = WORDS.compile("(?: , ADVERB , | [, -] ) RELATIVE $")
_ONE_OF_WHOM = (DETERMINER + OF + RELATIVE, NOUN + OF + RELATIVE)
# a memo | sent Friday | that said
_ISSUED_THAT = WORDS.compile(
    "(?P<head> NOUN ) PASSIVE (?: PREPOSITION DETERMINER? [TIME NAME NOUN] | ADVERB )++ THAT $"
)
_LETTER_THAT = (NOUN + THAT, NAME + THAT)


def subject_of_relative(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> Words | None:
    """Ross, who said; a letter that said."""
    tags, first = sentence.tags, cue.first
    if tags[:first].endswith(_ONE_OF_WHOM):
        return first - 3, first  # aides, one of whom said
    if aside := _ASIDE_OF_RELATIVE.search(tags, max(0, first - REACH), first):
        first = aside.end("relative")
    if tags[first - 1 : first] == RELATIVE:
        last = said[-1] if said else None
        if last and last.place == "inverted" and _APPOSED.fullmatch(tags, last.last, first):
            return last.who  # said Ann Lee, chief economist of the bank, who thinks
        if tags[first - 2 : first - 1] == AND:
            first = tags.rfind(RELATIVE, 0, first - 1) + 1 or first  # Ross, whose maps were known and who once said
        set_off = _SET_OFF.search(tags, max(0, first - REACH), first)
        who = subject_before(sentence, set_off.start() if set_off else first - 1)
        if who and sentence.words[first - 1] == "who":
            who = _nearest_person(sentence, who)
        return _apposed_to(sentence, _with_place(sentence, who)) if who else NOBODY
    if tags[:first].endswith(_LETTER_THAT) and cue.tag != SAYING:
        return subject_before(sentence, first - 1) or NOBODY
    if issued := _ISSUED_THAT.search(tags, max(0, first - REACH), first):
        return subject_before(sentence, issued.end("head")) or NOBODY
    return None


# a setback for | Ann Lee | , who; pick on | Renn | , who
_BEHIND_THING = WORDS.compile("(?P<preposition> [PREPOSITION OF] ) (?P<person> NAME++ ) $")
_TO_SOMEBODY = frozenset(("for", "by", "on", "against", "about", "of"))


def _nearest_person(sentence: Sentence, who: Words) -> Words:
    """Of a thing and whoever stands behind it the person: a setback for Ann Lee, who; not: a spokesman for Ann Lee."""
    found = _BEHIND_THING.search(sentence.tags, *who)
    if found is None or sentence.words[found.start("preposition")] not in _TO_SOMEBODY:
        return who
    return who if is_somebody(sentence, (who[0], found.start())) else found.span("person")


# Ann Lee | of Harbour Bank, who: nobody else is meant than she
_OF_A_PLACE = WORDS.compile("NAME++ OF DETERMINER?+ $")


def _with_place(sentence: Sentence, who: Words) -> Words:
    """A person with where she is from: a place does not speak in a relative clause."""
    named = _OF_A_PLACE.search(sentence.tags, max(0, who[0] - REACH), who[0])
    return (named.start(), who[1]) if named and sentence.tags[slice(*who)].strip(NAME) == "" else who


# Ann Lee | , a nurse | who said
_NAME_BEFORE = WORDS.compile("(?P<name> NAME{2,4} ) , DETERMINER $")


def _apposed_to(sentence: Sentence, who: Words) -> Words:
    """The name that a phrase with a relative clause is an apposition to, else the phrase: Ann Lee, a nurse who said."""
    name = _NAME_BEFORE.search(sentence.tags, max(0, who[0] - REACH), who[0])
    if (
        name is None
        or sentence.words[who[0] - 1] not in ("a", "an")
        or sentence.tags[name.start() - 1 : name.start()] == ","
    ):
        return who  # Ivo Hale, Ann Lee, a nurse who said
    return name.span("name")

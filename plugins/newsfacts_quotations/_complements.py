"""What a reporting verb reports: its complement on the right, by the frame it stands in."""

from __future__ import annotations

import re

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._lexicon import focus_adverbs
from newsfacts_quotations._words import Sentence

__all__ = ["Complement", "complement"]


@attrs.frozen
class Complement:
    """What stands to the right of a cue.

    Attributes:
        rule: The name of the frame that matched.
        first: The index of the reported clause's first word.
        cue_end: The index after the recipient, which belongs to the cue (*told the meeting*).
    """

    rule: str
    first: int
    cue_end: int


_NP = r"(?: r | p | D*+ (?: (?<=D) [au] )?+ [NnzdeGST&]++ | D++ )"
# ministers from Britain, France, Germany and Denmark
_RECIPIENT = rf"(?P<recipient> {_NP} (?: [Pofc] {_NP} | , {_NP} (?= [^.;:Qh]{{0,40}} c ) ){{0,12}} )"
# in a statement, on Tuesday, to reporters: what may stand between a cue and its clause
_ASIDE = rf"(?: (?: a | (?: [Pfo] | t (?! [zZ] ) ) (?: {_NP} | a (?! p ) {_NP} | a ) | D? T | s[ ]{_NP} )*+ )"

_SET_OFF = r"(?: [,:-]++ [^,QvzZgV]{0,25} )?"
_THAT = re.compile(rf"{_ASIDE} (?: , [^,Q]{{1,25}} , )?+ h", re.VERBOSE)
_TOLD_THAT = re.compile(rf"{_RECIPIENT} {_ASIDE} (?: , [^,Q]{{1,25}} , )?+ h", re.VERBOSE)
_QUOTE = re.compile(rf"{_ASIDE} {_SET_OFF} [,:~-]*+ h?+ ,? (?= Q )", re.VERBOSE)
_TOLD_QUOTE = re.compile(rf"{_RECIPIENT} {_ASIDE} {_SET_OFF} [,:~-]*+ h?+ ,? (?= Q )", re.VERBOSE)
# the sign reads, “…”; but he reads “…”
_SET_OFF_QUOTE = re.compile(rf"{_ASIDE} [,:] (?= Q )", re.VERBOSE)
# Lee scolded him: “…”
_NAMED_QUOTE = re.compile(rf"{_RECIPIENT} {_ASIDE} : (?= Q )", re.VERBOSE)
_COLON = re.compile(rf"{_ASIDE} : ", re.VERBOSE)
_TOLD_COLON = re.compile(rf"{_RECIPIENT} {_ASIDE} : ", re.VERBOSE)
# told ministers they, told CNN the vote, told reporters Trump: where the recipient ends and the clause begins
_TOLD = re.compile(
    r"(?P<recipient> r | p | D*+ [NnzdeGS]++ (?= (?: a | P?D?T )*+ [DpkQ] ) | D*+ [nz]++ (?= [Na] ) )"
    r"(?: a | P?D?T )*+ (?= [DNnpkQSz] )",
    re.VERBOSE,
)
_RECIPIENT_WH = re.compile(rf"(?: {_RECIPIENT} )? {_ASIDE} (?= [kw] )", re.VERBOSE)
_TO = re.compile(r"(?: a | P (?: D?T | a ) )*+ (?= t a?[nzZVBxeQ] )", re.VERBOSE)
_RECIPIENT_TO = re.compile(rf"{_RECIPIENT} a*+ (?= t )", re.VERBOSE)
# a clause without *that* has a subject, and a verb after it
_CLAUSE = re.compile(rf"{_ASIDE} (?= [px] | [DNnzdSGeQrTkoC] [^.;:]{{1,60}}? [xBVvzZeuQ] )", re.VERBOSE)
# behind a verb that takes no object, whatever begins like a noun phrase and goes on is a clause
_ONLY_CLAUSE = re.compile(rf"{_ASIDE} (?= [DNnzdSGe] [^.,;:]{{2}} )", re.VERBOSE)
# a deadline that officials said went unnoticed; what analysts said was a sign: the subject stands before the cue
_GAPPED = re.compile(r"a*+ (?= [xBVve] )", re.VERBOSE)
_NOUN = re.compile(r"a*+ (?! D? T ) (?= [DNnzdSGerQpk] )", re.VERBOSE)
# called him a liar; described the pastor, Gil Roe, as a salesman
_AS = re.compile(
    r"(?: s (?= [DNnadSGeQ] ) | (?= [DNnzdSGerp] [^.;:,]{0,30} (?: , [^.;:,xBVvz]{1,8} , )? s ))", re.VERBOSE
)
_GERUND = re.compile(r"a*+ (?= [Gg] )", re.VERBOSE)
_PREPOSITIONS = frozenset(("for", "of", "on", "about", "against", "with", "at"))


def complement(sentence: Sentence, cue: Cue, behind: int) -> Complement | None:
    """The complement that stands from a word on, behind a cue or its subject, if there is one that its verb takes."""
    found = _first_of(_CERTAIN, sentence, cue, behind) or _prepositional(sentence, cue)
    if found is None and not cue.verb.frames & {"noun", "recipient"}:
        found = _first_of(_ONLY, sentence, cue, behind)
    found = found or _first_of(_OPEN, sentence, cue, behind)
    return attrs.evolve(found, first=_with_focus(sentence, found)) if found and found.rule in _UNANNOUNCED else found


def _with_focus(sentence: Sentence, found: Complement) -> int:
    """Where the report begins with the adverbs that turn its words: said | not all would; warned them | not to go."""
    first = found.first
    while first > found.cue_end and sentence.words[first - 1] in focus_adverbs():
        first -= 1
    return first


_UNANNOUNCED = frozenset(("clause", "told", "noun", "to", "asked-to"))
"""Rules whose report begins without a word or mark of its own."""

Rules = tuple[tuple[str, str, re.Pattern[str]], ...]
"""The name of a rule, the frame that a verb must have, and the pattern up to the reported clause."""


def _first_of(rules: Rules, sentence: Sentence, cue: Cue, behind: int) -> Complement | None:
    for rule, frame, pattern in rules:
        match = pattern.match(sentence.tags, behind) if frame in cue.verb.frames else None
        if match:
            recipient = match.groupdict().get("recipient")
            return Complement(rule, match.end(), match.end("recipient") if recipient else behind)
    return None


def _prepositional(sentence: Sentence, cue: Cue) -> Complement | None:
    at = cue.last
    if at + 1 < len(sentence.words) and sentence.words[at] in _PREPOSITIONS and sentence.words[at] in cue.verb.frames:
        return Complement(sentence.words[at], at + 1, at + 1)
    return None


_CERTAIN: Rules = (
    ("to", "to", _TO),
    ("quote", "recipient", _TOLD_QUOTE),
    ("quote", "quote", _QUOTE),
    ("quote", "quote", _NAMED_QUOTE),
    ("quote", "set-off", _SET_OFF_QUOTE),
    ("that", "clause", _THAT),
    ("that", "that", _THAT),
    ("that", "recipient", _TOLD_THAT),
    ("colon", "recipient", _TOLD_COLON),
    ("colon", "quote", _COLON),
    ("whether", "wh", _RECIPIENT_WH),
    ("told", "recipient", _TOLD),
    ("asked-to", "recipient", _RECIPIENT_TO),
)
"""Complements that a word or mark announces."""

_ONLY: Rules = (("clause", "clause", _ONLY_CLAUSE),)
"""Complements of verbs that take no object."""

_OPEN: Rules = (
    ("as", "as", _AS),
    ("gerund", "gerund", _GERUND),
    ("clause", "clause", _CLAUSE),
    ("gapped", "clause", _GAPPED),
    ("noun", "noun", _NOUN),
)
"""Complements that begin like any noun phrase, asked for last."""

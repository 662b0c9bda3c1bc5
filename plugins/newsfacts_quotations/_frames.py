"""The frames of reporting verbs: what may stand behind each cue, up to the words that it reports."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._tags import BE, PRONOUN, THAT
from newsfacts_quotations._that import is_predicate, is_relative
from newsfacts_quotations._titles import is_title
from newsfacts_quotations._told import is_infinitive
from newsfacts_quotations._words import GOING_ON, Sentence

__all__ = ["CERTAIN", "ONLY", "OPEN", "Frame"]

_GRAMMAR = PHRASES.having(
    # what else may stand between a cue and a quotation: he said, smiling, “…”
    SET_OFF="(?: [, : -]++ [^ , QUOTED SAID CLAIMS SAY SAYING CAME AUXILIARY ]{0,25} )?",
    # said, in the end, that
    # told a meeting in Tarn, Ohio, | that; in Tarn, Ohio, on Monday | that
    IN_COMMAS="(?: , [^ , QUOTED ]{1,25} , | (?<= NAME ) , NAME{1,2} PREPOSITION [ADVERB TIME]++ )?+",
    QUOTE_BEHIND="SET_OFF [, : ~ -]*+ THAT?+ ,? (?= QUOTED )",
)
# not: I accept that, but; she disputed that account
_THAT = _GRAMMAR.compile("ASIDE IN_COMMAS THAT (?! , COORDINATOR | ADJECTIVAL? [NOUN CLAIMS] [. ;] )")
_TOLD_THAT = _GRAMMAR.compile(
    r"""
    (?P<recipient> RECIPIENT ) ASIDE IN_COMMAS THAT
  | (?P<programme> QUOTED ) ASIDE THAT                                      # told “The Hour” | that
  | (?P<him> OBJECT_PRONOUN ) INTERROGATIVE [^ , ; : THAT RELATIVE QUOTED ]{2,10} THAT    # told me when we met | that
    """
)
_QUOTE = _GRAMMAR.compile("ASIDE QUOTE_BEHIND")
_TOLD_QUOTE = _GRAMMAR.compile("(?P<recipient> RECIPIENT ) ASIDE QUOTE_BEHIND")
# the sign reads, “…”; but he reads “…”
_SET_OFF_QUOTE = _GRAMMAR.compile("ASIDE [, :] (?= QUOTED )")
# Lee scolded him: “…”
_NAMED_QUOTE = _GRAMMAR.compile("(?P<recipient> RECIPIENT ) ASIDE : (?= QUOTED )")
_COLON = _GRAMMAR.compile("ASIDE :")
_TOLD_COLON = _GRAMMAR.compile("(?P<recipient> RECIPIENT ) ASIDE :")
# where the recipient ends and a clause without *that* begins
_TOLD = _GRAMMAR.compile(
    r"""
    (?P<recipient>
        OBJECT_PRONOUN
      | PRONOUN
        # told her | she
      | DETERMINER (?= PRONOUN )
        # told ministers | they; told CNN | the vote
      | DETERMINER*+ [NOMINAL ADJECTIVAL]++ (?= WHEN*+ [DETERMINER PRONOUN HAVE INTERROGATIVE QUOTED] )
        # told the hearing | he
      | DETERMINER++ SAYING (?= WHEN*+ [DETERMINER PRONOUN INTERROGATIVE QUOTED] )
        # told reporters | Trump
      | DETERMINER*+ [NOUN CLAIMS]++ (?= [NAME ADVERB] )
    )
    WHEN*+
    (?= [PHRASE PRONOUN HAVE INTERROGATIVE QUOTED] )
    """
)
# told | analysts | costs had risen; told | voters | nine in ten
_TOLD_PEOPLE = _GRAMMAR.compile(
    "(?P<recipient> [NOUN CLAIMS] ) (?= [NOUN NUMBER] [^ . ; : , ]*? [PLAINLY_FINITE WALKED] )"
)
_WH = _GRAMMAR.compile("ASIDE (?= [INTERROGATIVE RELATIVE] )")
_RECIPIENT_WH = _GRAMMAR.compile(
    r"""
    (?P<recipient> RECIPIENT )
    (?: , NAME{1,4} , (?= INTERROGATIVE ) )?+       # asked | the director, Ana Reis, | whether
    ASIDE (?= [INTERROGATIVE RELATIVE] )
    """
)
# pressed on | whether
_ON_WH = _GRAMMAR.compile("PREPOSITION (?= INTERROGATIVE )")
_TO = _GRAMMAR.compile(
    r"""
    (?: WHEN | PREPOSITION ADVERB )*+                                       # vowed on Tuesday | to stay
    (?= TO ADVERB? [NOUN CLAIMS SAY CAME AUXILIARY WALKED QUOTED] )
    """
)
# told the crew | , according to a diver, Ana Reis, | to wait
_RECIPIENT_AND_SOURCE_TO = _GRAMMAR.compile(
    """
    (?P<recipient> OBJECT_PRONOUN | DETERMINER*+ [NOUN NAME]{1,3}+ )
    , PREPOSITION TO [^ , ; : QUOTED ]{1,8} , (?: NAME{1,5} , )?+ (?= TO )
    """
)
# told the crew | to wait; told her | to wait
_RECIPIENT_TO = _GRAMMAR.compile("(?P<recipient> RECIPIENT | DETERMINER (?= TO ) ) ADVERB*+ (?= TO )")
# a clause without *that* has a subject, and a verb after it
_CLAUSE = _GRAMMAR.compile(
    r"""
    ASIDE
    (?= [PRONOUN HAVE]                                                      # he; we’ll
      | NAME QUOTED                                                         # Ross “was late”
      | [NOUN NAME] [AUXILIARY CAME]                                        # prices rose
      | (?! NOUN , PRONOUN ) [PHRASE TIME OBJECT_PRONOUN QUOTED INTERROGATIVE SUBORDINATOR OF] [^ . ; : ]{1,60}? VERBAL
    )
    """
)
# told jurors on Monday as the trial got underway: they are told, and no clause follows
_TOLD_AS = _GRAMMAR.compile(
    r"""
    ASIDE DETERMINER*+ [NOMINAL ADJECTIVAL]++
    (?: PREPOSITION? DETERMINER? [ADVERB TIME NAME] )++
    [AS AFTER SUBORDINATOR]
    """
)
# as he told | The Harbour Post in 1989,
_TOLD_NAMED = _GRAMMAR.compile(
    "DETERMINER? NAME{1,4} (?: ADVERB | PREPOSITION? [DETERMINER ADVERB]? [TIME NUMBER] )*+ [, .]"
)
_TIME_ONLY = _GRAMMAR.compile("DETERMINER? [TIME ADVERB] COORDINATOR ADVERB*+ [FINITE WALKED]")
# said owners | “always look away”
_NOUN_AND_MARKS = _GRAMMAR.compile("ASIDE (?= [NOUN CLAIMS] QUOTED )")
# anyone who saw it | to call
_ANYONE_TO = _GRAMMAR.compile("(?P<recipient> PRONOUN | DETERMINER ) RELATIVE [^ , ; : TO QUOTED ]{1,20} (?= TO )")
# behind a verb that takes no object, whatever begins like a noun phrase and goes on is a clause
_ONLY_CLAUSE = _GRAMMAR.compile("ASIDE (?= PHRASE [^ . , ; : ]{2} | [NOUN NAME] [AUXILIARY CAME] | NUMBER )")
# a deadline that officials said went unnoticed; what analysts said was a sign: the subject stands before the cue
_GAPPED = _GRAMMAR.compile("ADVERB*+ (?= [PLAINLY_FINITE WALKED] )")
# a vote that she told | her friends | would be late
_GAPPED_TOLD = _GRAMMAR.compile("(?P<recipient> DETERMINER*+ [NOUN NAME]{1,3}+ ) ADVERB*+ (?= AUXILIARY )")
_FIRST_SUBJECT = _GRAMMAR.compile("DETERMINER? [NOUN NAME]{1,3} $")
_SUBJECT_OF_RELATIVE = _GRAMMAR.compile("RELATIVE DETERMINER? ADVERB? [NAME NOUN POSSESSIVE PRONOUN]{1,6} $")
# rejected the plan; dismissed | that idea; not: said last week
_NOUN = _GRAMMAR.compile(
    r"""
    (?: ADVERB (?! ADJECTIVAL ) )*+                                         # legally | binding rules
    (?! DETERMINER? TIME )
    (?= ADVERB? [PHRASE OBJECT_PRONOUN PRONOUN QUOTED INTERROGATIVE] | THAT [NOUN CLAIMS] )
    """
)
_AS = _GRAMMAR.compile(
    r"""
    # dismissed | as a joke
    AS (?= [PHRASE ADVERB QUOTED] )
    # a man she describes | only as “a bore”
  | ADVERB AS (?= QUOTED )
    # called | him a liar; described | the pastor, Gil Roe, as a salesman
  | (?= (?: [PHRASE OBJECT_PRONOUN PRONOUN] | THAT NOUN ) [^ . ; : , ]{0,30} (?: , [^ . ; : , FINITE ]{1,8} , )? AS )
    """
)
_GERUND = _GRAMMAR.compile("ADVERB*+ (?= GERUND )")

Refused = Callable[[Sentence, Cue, re.Match[str]], bool]
"""Whether what a pattern matched is no complement after all."""


@attrs.frozen
class Frame:
    """A way for a complement to stand behind its cue.

    Attributes:
        rule: The name of the rule.
        frame: The frame that the verb must have.
        pattern: What stands up to the reported words.
        refused: What the tags alone do not tell.
    """

    rule: str
    frame: str
    pattern: re.Pattern[str]
    refused: Refused | None = None


def _is_time(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """They agreed to it last Friday and then left: that is when."""
    return _TIME_ONLY.match(sentence.tags, match.end()) is not None


def _is_meant(sentence: Sentence, cue: Cue, match: re.Match[str]) -> bool:
    """They hope to submit | a plan: that is what they hope to do, and no clause."""
    return _is_time(sentence, cue, match) or is_infinitive(sentence, match.start())


def _is_told(sentence: Sentence, cue: Cue, match: re.Match[str]) -> bool:
    """Told jurors on Monday as the trial got underway: they are told, and no clause follows."""
    of_talk = sentence.words[match.start()] == "of" and sentence.tags[match.end()] == PRONOUN
    if _is_meant(sentence, cue, match) or of_talk:
        return True  # said | of the talk | he had in May
    told = "recipient" in cue.verb.frames
    as_it_was = told and _TOLD_AS.match(sentence.tags, match.start()) is not None
    named = told and _TOLD_NAMED.match(sentence.tags, match.start()) is not None
    return as_it_was or named or _are_told(sentence, cue, match)


def _is_somebody(sentence: Sentence, cue: Cue, match: re.Match[str]) -> bool:
    """Asked her who had come; but anyone who saw it to call."""
    return sentence.words[match.start()] not in _ANYONE or _is_place(sentence, cue, match)


_ANYONE = frozenset(("anyone", "anybody", "everyone", "everybody", "those"))


def _opens_marks(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """Said owners “always look away”; but not: said owners “Look away.”."""
    return sentence.words[match.end() + 1] != GOING_ON or not sentence.words[match.end()].endswith("s")


def _are_told(sentence: Sentence, cue: Cue, match: re.Match[str]) -> bool:
    """At noon, she told sailors, the cook slept: they are told."""
    first = match.end()
    word = sentence.words[first : first + 1]
    people = bool(word) and word[0].endswith("s") and word[0][:-1] in word_list("nouns", "persons")
    return "recipient" in cue.verb.frames and people and sentence.tags[first + 1 : first + 2] == ","


def _has_subject(sentence: Sentence, cue: Cue, _: re.Match[str]) -> bool:
    """She told her friends would: no subject stands before, as in *a vote that she told*."""
    return _SUBJECT_OF_RELATIVE.search(sentence.tags, 0, cue.first) is None


def _opens_sentence(sentence: Sentence, cue: Cue, match: re.Match[str]) -> bool:
    """The speed reported | was an average: nothing stands before that officials could have said it of."""
    return sentence.tags[match.end()] == BE and _FIRST_SUBJECT.fullmatch(sentence.tags, 0, cue.first) is not None


def _is_subject(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """Warned | they | could: nobody is warned; but told voters | they’d."""
    return is_predicate(sentence, match.end())


def _is_anothers(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """Some have agreed, according to Lee, “which tells you much”: Lee says that; told “The Hour” that: it is told."""
    told_on = sentence.tags[match.end() + 1 : match.end() + 2] == THAT and is_title(sentence, match.end())
    return told_on or "according" in sentence.words[slice(*match.span())]


def _is_ordered(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """Ordered him not to remove “the wall”: the words in marks are not all that he is told."""
    at = match.end("recipient")
    return is_infinitive(sentence, at + (sentence.words[at] == "not"))


def _is_place(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """Told reporters trips | to Orb would end: no infinitive."""
    return not is_infinitive(sentence, match.end())


def _is_one(sentence: Sentence, _: Cue, match: re.Match[str]) -> bool:
    """Told | music teachers had heard: one thing is told of, and nobody is told."""
    word = sentence.words[match.start("recipient")]
    return not word.endswith("s") or word.endswith("ss")


def _takes_no_recipient(_: Sentence, cue: Cue, _match: re.Match[str]) -> bool:
    """Said the clerk who: not told who."""
    return "recipient" not in cue.verb.frames


def _is_of_noun(sentence: Sentence, cue: Cue, match: re.Match[str]) -> bool:
    """Sneered at those that; argued over a dam that Orb had built."""
    sneered_at = sentence.words[match.start()] == "at" and "clause" not in cue.verb.frames
    return sneered_at or is_relative(sentence, match.start(), match.end())


# an infinitive stands before what may be a clause, and behind that whatever merely looks like one: told trips | to
CERTAIN: Final = (
    Frame("to", "to", _TO),
    Frame("quote", "recipient", _TOLD_QUOTE, _is_ordered),
    Frame("quote", "quote", _QUOTE, _is_anothers),
    Frame("quote", "quote", _NAMED_QUOTE),
    Frame("quote", "set-off", _SET_OFF_QUOTE),
    Frame("that", "clause", _THAT, _is_of_noun),
    Frame("that", "that", _THAT, _is_of_noun),
    Frame("that", "recipient", _TOLD_THAT, _is_of_noun),
    Frame("colon", "recipient", _TOLD_COLON),
    Frame("colon", "quote", _COLON),
    Frame("whether", "wh", _WH),
    Frame("asked-to", "recipient", _ANYONE_TO, _is_somebody),
    Frame("whether", "wh", _RECIPIENT_WH, _takes_no_recipient),
    Frame("whether", "recipient", _ON_WH),
    Frame("gapped", "recipient", _GAPPED_TOLD, _has_subject),
    Frame("asked-to", "recipient", _RECIPIENT_TO, _is_place),
    Frame("asked-to", "recipient", _RECIPIENT_AND_SOURCE_TO, _is_place),
    Frame("told", "recipient", _TOLD, _is_subject),
    Frame("told", "recipient", _TOLD_PEOPLE, _is_one),
    Frame("asked-to", "recipient", _RECIPIENT_TO),
)
"""Complements that a word or mark announces."""

ONLY: Final = (Frame("clause", "clause", _ONLY_CLAUSE, _is_meant),)
"""Complements of verbs that take no object."""

OPEN: Final = (
    Frame("as", "as", _AS),
    Frame("gerund", "gerund", _GERUND),
    Frame("clause", "clause", _CLAUSE, _is_told),
    Frame("clause", "clause", _NOUN_AND_MARKS, _opens_marks),
    Frame("gapped", "clause", _GAPPED, _opens_sentence),
    Frame("noun", "noun", _NOUN),
)
"""Complements that begin like any noun phrase, asked for last."""

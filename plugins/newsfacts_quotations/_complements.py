"""What a reporting verb reports: its complement on the right, by the frame it stands in."""

from __future__ import annotations

import re

import attrs

from newsfacts_quotations._cues import Cue
from newsfacts_quotations._lexicon import focus_adverbs, predicates
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._tags import DETERMINER, HAVE, HEAD, TIME
from newsfacts_quotations._told import by_agent, end_of_recipient, is_inexact, is_infinitive
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
_TOLD_THAT = _GRAMMAR.compile("(?P<recipient> RECIPIENT ) ASIDE IN_COMMAS THAT")
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
# told the crew | to wait; told her | to wait
_RECIPIENT_TO = _GRAMMAR.compile("(?P<recipient> RECIPIENT | DETERMINER (?= TO ) ) ADVERB*+ (?= TO )")
# a clause without *that* has a subject, and a verb after it
_CLAUSE = _GRAMMAR.compile(
    r"""
    ASIDE
    (?= [PRONOUN HAVE]                                                      # he; we’ll
      | NAME QUOTED                                                         # Ross “was late”
      | [NOUN NAME] [AUXILIARY CAME]                                        # prices rose
      | [PHRASE TIME OBJECT_PRONOUN QUOTED INTERROGATIVE SUBORDINATOR OF] [^ . ; : ]{1,60}? VERBAL
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
# behind a verb that takes no object, whatever begins like a noun phrase and goes on is a clause
_ONLY_CLAUSE = _GRAMMAR.compile("ASIDE (?= PHRASE [^ . , ; : ]{2} | [NOUN NAME] [AUXILIARY CAME] | NUMBER )")
# a deadline that officials said went unnoticed; what analysts said was a sign: the subject stands before the cue
_GAPPED = _GRAMMAR.compile("ADVERB*+ (?= [PLAINLY_FINITE WALKED] )")
# a vote that she told | her friends | would be late
_GAPPED_TOLD = _GRAMMAR.compile("(?P<recipient> DETERMINER*+ [NOUN NAME]{1,3}+ ) ADVERB*+ (?= AUXILIARY )")
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
_TOPICS = frozenset(("over", "about", "against", "regarding", "concerning"))
_MEALS = frozenset(("breakfast", "lunch", "dinner", "supper", "tea", "coffee", "drinks"))
"""What one talks over, and not about."""
_PREPOSITIONS = frozenset(("for", "of", "on", "about", "against", "with", "at"))


def complement(sentence: Sentence, cue: Cue, behind: int) -> Complement | None:
    """The complement that stands from a word on, behind a cue or its subject, if there is one that its verb takes."""
    found = _first_of(_CERTAIN, sentence, cue, behind) or _by_agent(sentence, cue) or _prepositional(sentence, cue)
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
        told_as = pattern is _CLAUSE and "recipient" in cue.verb.frames and _TOLD_AS.match(sentence.tags, behind)
        told = match.groupdict().get("recipient") if match else None
        if match and pattern is _GAPPED_TOLD and not _SUBJECT_OF_RELATIVE.search(sentence.tags, 0, cue.first):
            continue
        if match and pattern is _TOLD and _is_predicate(sentence, match.end()):
            continue  # warned | they | could; but told voters | they’d
        if match and pattern is _TOLD_QUOTE and is_infinitive(sentence, match.end("recipient")):
            continue  # ordered him to remove “the wall”
        if match and not told_as and not (rule == "whether" and told and "recipient" not in cue.verb.frames):
            first = match.end()
            if rule == "clause" and _is_predicate(sentence, first):
                subject = _subject_from(sentence, behind)
                if subject is None:
                    continue  # pilots | admitted to Orb have
                first = subject
            if rule == "that":
                sneered_at = sentence.words[behind] == "at" and "clause" not in cue.verb.frames
                if sneered_at or _is_relative(sentence, behind, first):
                    continue
                first -= _lacks_subject(sentence, first)
            return Complement(rule, first, end_of_recipient(sentence, match) if told else behind)
    return None


def _is_predicate(sentence: Sentence, first: int) -> bool:
    """Whether a clause would begin with an auxiliary that holds no pronoun: have, would; not we’ll."""
    word = sentence.words[first].replace("'", "’")
    return sentence.tags[first] == HAVE and ("’" not in word or word.endswith("n’t"))


# reported | on Wednesday | the crew had
_DAY = _GRAMMAR.compile("PREPOSITION ADVERB++")


def _subject_from(sentence: Sentence, behind: int) -> int | None:
    """Where the subject begins that was taken for a time or place: said | at least four would go, this year will do."""
    day = _DAY.match(sentence.tags, behind)
    if day:
        return day.end()
    opens = sentence.tags[behind] == DETERMINER or sentence.words[behind] in _ABOUT
    return behind if opens else None


_ABOUT = frozenset(("about", "around", "at", "between", "over", "under"))
"""Prepositions before a number that govern nothing."""


def _is_relative(sentence: Sentence, behind: int, first: int) -> bool:
    """Whether *that* belongs to a noun: they argued over a dam that Orb had built; spoke at a rally that was dull."""
    topics = (at for at in range(behind, first - 1) if sentence.words[at] in _TOPICS and not is_inexact(sentence, at))
    if any(not _is_talked_over(sentence, at) for at in topics) or sentence.tags[first : first + 1] == TIME:
        return True  # for two things that day
    return first - 2 >= behind and sentence.tags[first - 2] in HEAD and _lacks_subject(sentence, first)


def _is_talked_over(sentence: Sentence, at: int) -> bool:
    """Whether *over* tells at what one talks, and not of what: over coffee, over a cup of tea."""
    behind = at + 1 + (sentence.tags[at + 1 : at + 2] == DETERMINER)
    return sentence.words[at] == "over" and not _MEALS.isdisjoint(sentence.words[behind : behind + 3])


def _lacks_subject(sentence: Sentence, first: int) -> bool:
    """Whether a clause has no subject but *that* itself: said that was wrong."""
    return first < len(sentence.words) and sentence.words[first] in predicates()


def _by_agent(sentence: Sentence, cue: Cue) -> Complement | None:
    found = by_agent(sentence, cue)
    return Complement(*found, cue.last) if found else None


# calls | weekly | for; warned | , however, | of
_ASIDE_BEFORE_PREPOSITION = _GRAMMAR.compile("ADVERB++ | , ADVERB ,")


def _prepositional(sentence: Sentence, cue: Cue) -> Complement | None:
    aside = _ASIDE_BEFORE_PREPOSITION.match(sentence.tags, cue.last)
    at = aside.end() if aside else cue.last
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
    ("whether", "wh", _WH),
    ("whether", "wh", _RECIPIENT_WH),
    ("whether", "recipient", _ON_WH),
    ("gapped", "recipient", _GAPPED_TOLD),
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

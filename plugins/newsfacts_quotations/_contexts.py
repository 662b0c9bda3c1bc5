"""Words whose tags depend on what stands beside them: named rules, each of which changes the tags of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import modals, participles
from newsfacts_quotations._tags import ADVERB, CAME, DETERMINER, HAVE, NAME, NOUN, OBJECT_PRONOUN, TIME, WALKED

__all__ = ["in_context"]

_BEHIND_MODAL = WORDS.compile("HAVE ADVERB? NOUN")
# her father | used to | say; not: tools used to report
_USED_TO = WORDS.compile("(?<! BE ) WALKED TO (?= SAY ) | (?<= [PRONOUN RELATIVE NAME ADVERB] ) WALKED TO (?= CLAIMS )")
_A_WHILE = WORDS.compile("DETERMINER SUBORDINATOR")
# Save | Our | Meadow; Harbour Station | One
_IN_NAME = WORDS.compile("(?<= NAME ) DETERMINER (?= [NAME TIME] ) | (?<= NAME NAME ) [DETERMINER ADVERB]")
_DAYS = frozenset(f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))
# the Department | for Environment, Food and Rural Affairs
_OF_FIELDS = WORDS.compile("NAME [PREPOSITION OF] NAME++ (?: , NAME++ )++ ,? AND NAME++")
_FIELDED = frozenset(("department", "ministry", "office", "secretary", "minister", "committee", "commission", "agency"))
# Harbour Foods | cut | its forecast; the mill | cut | its prices
_CUT_ITS = WORDS.compile("(?<= [NAME NOUN] ) NOUN (?= DETERMINER )")
_UNCHANGED = frozenset(("cut", "hit", "put", "set", "shut", "cost", "quit", "let", "beat", "split", "spread"))
# cut | its profit | forecast
_FORECAST = WORDS.compile("[CAME WALKED SAID SAY GERUND TO] DETERMINER [NOUN NAME POSSESSIVE]{0,3} (?P<noun> SAID )")
# a chart | drawn | by divers, | drawn | last month | by divers
_BEFORE_AGENT = WORDS.compile("(?<= [NOUN CLAIMS] ) CAME (?= (?: ADVERB | DETERMINER? TIME )?+ (?P<by> PREPOSITION ) )")
# has | neither | confirmed
_NEITHER = WORDS.compile("(?<= [AUXILIARY NAME PRONOUN NOUN] ) NOUN (?= REPORTING )")
# Bellow | , who
_LIKE_VERB = WORDS.compile("[SAY CLAIMS CAME] (?= , RELATIVE )")
_OWN = frozenset(("its", "his", "her", "their"))
# In | May | Berg claimed; In | 2022 | Berg claimed
_BEFORE_NAME = WORDS.compile("(?<= [PREPOSITION AFTER] ) [NUMBER NAME] (?= NAME )")
_WITHIN = frozenset(("in", "since", "until"))
_YEAR = re.compile(r"(?:19|20)\d\d")
# to | back | him
_BACK = WORDS.compile("(?<= TO ) ADVERB (?= [OBJECT_PRONOUN DETERMINER POSSESSIVE NAME] )")
# told | her | the bridge was old
_HER = WORDS.compile("DETERMINER (?= DETERMINER )")
_ARTICLES = frozenset(("the", "a", "an", "no", "this", "these", "those", "my", "our", "your", "his", "their", "its"))
# the minutes | of that meeting
_MINUTES = WORDS.compile(
    "(?: ^ | (?<= ^ DETERMINER ) | (?<= , DETERMINER ) ) TIME (?= OF [DETERMINER THAT NAME NOUN] )"
)
# a senior | advocate | Ada Renn; not: they advocate reform, officials advocate Renn
_ADVOCATE = WORDS.compile("(?<= [NAME NOUN ADJECTIVAL] ) CLAIMS (?= NAME )")
# whose | term | ends
_WHOSE = WORDS.compile("(?<= RELATIVE ) [SAY CLAIMS]")


def _behind_modal(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A word behind a modal verb is a verb, though no list has it: would | involve."""
    for match in _BEHIND_MODAL.finditer(tags):
        if low[match.start()] in modals():
            tags = tags[: match.end() - 1] + CAME + tags[match.end() :]
    return tags


def _used_to(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """*Used to say* is one verb group."""
    for match in _USED_TO.finditer(tags) if "used" in low else ():
        if low[match.start() : match.end()] == ["used", "to"]:
            tags = tags[: match.start()] + HAVE * 2 + tags[match.end() :]
    return tags


def _a_while(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A *while* behind an article is a noun."""
    for match in _A_WHILE.finditer(tags) if "while" in low else ():
        at = match.end() - 1
        if low[at] == "while" and low[at - 1] in ("a", "the"):
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


def _in_name(tags: str, words: Sequence[str], low: Sequence[str]) -> str:
    """What closes a name, or ties it, with a capital is a part of it."""
    for match in _IN_NAME.finditer(tags):
        at = match.start()
        before_time = match[0] == DETERMINER and tags[at + 1 : at + 2] == TIME
        if before_time and not words[at + 1][0].isupper():
            continue  # Renn This morning
        if words[at][0].isupper() and words[at] != "I" and low[at] not in _DAYS:
            tags = tags[:at] + NAME + tags[at + 1 :]
    return tags


def _of_fields(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """The fields of a ministry are one name with it."""
    for match in _OF_FIELDS.finditer(tags):
        first, last = match.span()
        if low[first] in _FIELDED:
            tags = tags[: first + 2] + NAME * (last - first - 2) + tags[last:]
    return tags


def _cut_its(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A word that is its own past is a verb between a noun and what belongs to that."""
    for match in _CUT_ITS.finditer(tags):
        at = match.start()
        if low[at] in _UNCHANGED and low[at + 1] in _OWN:
            tags = tags[:at] + CAME + tags[at + 1 :]
    return tags


def _its_forecast(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A *forecast* is a noun where it is the object of a verb: the firm cut its profit forecast."""
    for match in _FORECAST.finditer(tags) if "forecast" in low else ():
        at = match.start("noun")
        if low[at] == "forecast":
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


def _in_writing(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """Who warns *in writing* writes nothing else."""
    for at in range(1, len(low)) if "writing" in low else ():
        if low[at - 1 : at + 1] == ["in", "writing"]:
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


def _led_by(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A chart *drawn by* somebody: a participle like a past, which its agent shows, behind a noun."""
    for match in _BEFORE_AGENT.finditer(tags) if "by" in low else ():
        at = match.start()
        if low[match.start("by")] == "by" and low[at] in participles():
            tags = tags[:at] + WALKED + tags[at + 1 :]
    return tags


def _named_like_verb(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A family may be called like a verb: *Bellow*, who resigned."""
    return NAME + tags[1:] if _LIKE_VERB.match(tags) and low[2] in ("who", "whose") else tags


def _neither(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """Who *neither* confirmed nor denied: an adverb behind an auxiliary or a subject."""
    for match in _NEITHER.finditer(tags) if "neither" in low else ():
        at = match.start()
        if low[at] == "neither":
            tags = tags[:at] + ADVERB + tags[at + 1 :]
    return tags


def _and_i_quote(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """Who said, *and I quote*, said so: the writer's word adds nothing."""
    for at in range(2, len(low)) if "quote" in low else ():
        if low[at - 2 : at + 1] == ["and", "i", "quote"]:
            tags = tags[: at - 2] + ADVERB * 3 + tags[at + 1 :]
    return tags


def _dated(tags: str, words: Sequence[str], low: Sequence[str]) -> str:
    """A year or *May* between a preposition and a name is a time: in May Berg claimed."""
    for match in _BEFORE_NAME.finditer(tags):
        at = match.start()
        if low[at - 1] in _WITHIN and (words[at] == "May" or _YEAR.fullmatch(words[at])):
            tags = tags[:at] + TIME + tags[at + 1 :]
    return tags


def _to_back(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """To *back* somebody is a verb; to back down is not asked."""
    for match in _BACK.finditer(tags) if "back" in low else ():
        at = match.start()
        if low[at] == "back":
            tags = tags[:at] + CAME + tags[at + 1 :]
    return tags


def _her_the(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """No article stands behind *her* but where she is an object: told her the bridge was old."""
    for match in _HER.finditer(tags) if "her" in low else ():
        at = match.start()
        if low[at] == "her" and low[at + 1] in _ARTICLES:
            tags = tags[:at] + OBJECT_PRONOUN + tags[at + 1 :]
    return tags


def _minutes_of(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """The *minutes* of a meeting, which begin a clause, are a paper and no time."""
    for match in _MINUTES.finditer(tags) if "minutes" in low else ():
        at = match.start()
        if low[at] == "minutes":
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


def _senior_advocate(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """An *advocate* between one who is not several and a name is a role."""
    for match in _ADVOCATE.finditer(tags) if "advocate" in low else ():
        at = match.start()
        if low[at] == "advocate" and not low[at - 1].endswith("s"):
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


def _whose(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """What is *whose* is a noun: Renn, whose term ends."""
    for match in _WHOSE.finditer(tags) if "whose" in low else ():
        at = match.start()
        if low[at - 1] == "whose":
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


_RULES: Final[tuple[Callable[[str, Sequence[str], Sequence[str]], str], ...]] = (
    _behind_modal,
    _used_to,
    _a_while,
    _in_name,
    _of_fields,
    _cut_its,
    _its_forecast,
    _in_writing,
    _led_by,
    _named_like_verb,
    _neither,
    _and_i_quote,
    _dated,
    _to_back,
    _her_the,
    _minutes_of,
    _senior_advocate,
    _whose,
)


def in_context(tags: str, words: Sequence[str], low: Sequence[str]) -> str:
    """The tags of a sentence, those of some words changed by the rules.

    Args:
        tags: One character a word.
        words: The words as they stand.
        low: The same in lower case.
    """
    for rule in _RULES:
        tags = rule(tags, words, low)
    return tags

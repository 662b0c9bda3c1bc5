"""Words whose tags depend on what stands beside them: named rules, each of which changes the tags of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import modals, participles
from newsfacts_quotations._retagged import ARTICLES, RETAGGED
from newsfacts_quotations._tags import ADVERB, CAME, DETERMINER, HAVE, NAME, NOUN, TIME, WALKED

__all__ = ["in_context"]

_BEHIND_MODAL = WORDS.compile("HAVE ADVERB? NOUN")
# her father | used to | say; not: tools used to report
_USED_TO = WORDS.compile("(?<! BE ) WALKED TO (?= SAY ) | (?<= [PRONOUN RELATIVE NAME ADVERB] ) WALKED TO (?= CLAIMS )")
# Save | Our | Meadow; Harbour Station | One
_IN_NAME = WORDS.compile("(?<= NAME ) DETERMINER (?= [NAME TIME] ) | (?<= NAME NAME ) [DETERMINER ADVERB]")
_DAYS = frozenset(f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))
# the Department | for Environment, Food and Rural Affairs
_OF_FIELDS = WORDS.compile("NAME [PREPOSITION OF] NAME++ (?: , NAME++ )++ ,? AND NAME++")
_FIELDED = frozenset(("department", "ministry", "office", "secretary", "minister", "committee", "commission", "agency"))
# Harbour Foods | cut | its forecast; the mill | cut | its prices
_CUT_ITS = WORDS.compile("(?<= [NAME NOUN] ) NOUN (?= DETERMINER )")
_UNCHANGED = frozenset(("cut", "hit", "put", "set", "shut", "cost", "quit", "let", "beat", "split", "spread"))
# a chart | drawn | by divers, | drawn | last month | by divers
_BEFORE_AGENT = WORDS.compile("(?<= [NOUN CLAIMS] ) CAME (?= (?: ADVERB | DETERMINER? TIME )?+ (?P<by> PREPOSITION ) )")
# Recall | backers said: nobody is told to do it
_OPENING_NOUN = WORDS.compile("SAY NOUN (?= AUXILIARY?+ SAID )")
# Bellow | , who
_LIKE_VERB = WORDS.compile("[SAY CLAIMS CAME] (?= , RELATIVE )")
_OWN = frozenset(("its", "his", "her", "their"))
# In | May | Berg claimed; In | 2022 | Berg claimed
_BEFORE_NAME = WORDS.compile("(?<= [PREPOSITION AFTER] ) [NUMBER NAME] (?= NAME )")
_WITHIN = frozenset(("in", "since", "until"))
_YEAR = re.compile(r"(?:19|20)\d\d")
# a senior | advocate | Ada Renn; not: they advocate reform, officials advocate Renn
_ADVOCATE = WORDS.compile("(?<= [NAME NOUN ADJECTIVAL] ) CLAIMS (?= NAME )")
# Berg’s | fired | manager; the | alleged | plot
_OF_NOUN = WORDS.compile("(?<= [POSSESSIVE DETERMINER] ) SAID (?= [NOUN NAME] )")
# Moody’s | said, has | said; but not: Renn’s | proposed wall
_NAMED_LIKE_OWNER = WORDS.compile("POSSESSIVE (?= ADVERB?+ (?: HAVE | (?P<verb> SAID ) ) )")
_NEVER_ADJECTIVES = frozenset(("said", "says", "told", "warned", "wrote", "added"))
# whose | term | ends
_WHOSE = WORDS.compile("(?<= RELATIVE ) [SAY CLAIMS]")


def _by_neighbours(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """Single words that are something else than usual where they stand in a pattern."""
    here = frozenset(low)
    for row in RETAGGED:
        for match in row.pattern.finditer(tags) if row.word in here else ():
            at = match.start("word")
            if row.stands(low, at):
                tags = tags[:at] + row.tag + tags[at + 1 :]
    return tags


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


def _led_by(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A chart *drawn by* somebody: a participle like a past, which its agent shows, behind a noun."""
    for match in _BEFORE_AGENT.finditer(tags) if "by" in low else ():
        at = match.start()
        if low[match.start("by")] == "by" and low[at] in participles():
            tags = tags[:at] + WALKED + tags[at + 1 :]
    return tags


def _named_like_verb(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """People may be called like a verb: *Bellow*, who resigned; *Will* Marsh said; *Recall* backers said.

    But not: Will Marsh resign?.
    """
    family = _LIKE_VERB.match(tags) is not None and low[2] in ("who", "whose")
    if _OPENING_NOUN.match(tags) and low[1].endswith("s"):
        return NOUN + tags[1:]
    given = low[0] in ("will", "may", "fed") and tags[1:2] == NAME and low[-1] != "?"
    return NAME + tags[1:] if family or given else tags


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


def _senior_advocate(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """An *advocate* between one who is not several and a name is a role."""
    for match in _ADVOCATE.finditer(tags) if "advocate" in low else ():
        at = match.start()
        if low[at] == "advocate" and not low[at - 1].endswith("s"):
            tags = tags[:at] + NOUN + tags[at + 1 :]
    return tags


def _named_like_owner(tags: str, words: Sequence[str], low: Sequence[str]) -> str:
    """What owns nothing, for a verb stands behind it, is a name that ends like an owner's: Moody's said."""
    for match in _NAMED_LIKE_OWNER.finditer(tags):
        at = match.start()
        verb = match.start("verb")
        if words[at][0].isupper() and words[at].endswith("s") and (verb < 0 or low[verb] in _NEVER_ADJECTIVES):
            tags = tags[:at] + NAME + tags[at + 1 :]
    return tags


def _adjectival(tags: str, _words: Sequence[str], low: Sequence[str]) -> str:
    """A participle between an owner or article and a noun is an adjective: the alleged plot."""
    for match in _OF_NOUN.finditer(tags):
        at = match.start()
        owned = low[at - 1] in ARTICLES or low[at - 1].endswith(("'s", "’s"))
        if owned and low[at].endswith("ed"):
            tags = tags[:at] + WALKED + tags[at + 1 :]
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
    _in_name,
    _of_fields,
    _cut_its,
    _led_by,
    _named_like_verb,
    _by_neighbours,
    _and_i_quote,
    _dated,
    _senior_advocate,
    _named_like_owner,
    _adjectival,
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

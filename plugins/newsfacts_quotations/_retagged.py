"""Single words that have another tag than usual where they stand in a pattern: a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._tags import ADVERB, CAME, NOUN, OBJECT_PRONOUN, TIME

__all__ = ["ARTICLES", "RETAGGED"]

ARTICLES = frozenset(("the", "a", "an", "no", "this", "these", "those", "my", "our", "your", "his", "their", "its"))


@attrs.frozen
class Retagged:
    """A word that has another tag than its own where it stands in some pattern.

    Attributes:
        word: The word, in lower case.
        tag: What it is there.
        pattern: Where it stands, itself the group *word*.
        before: The words of which one must stand before it; any, if there are none.
        behind: The words of which one must stand behind it; any, if there are none.
    """

    word: str
    tag: str
    pattern: re.Pattern[str]
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()

    def stands(self, low: Sequence[str], at: int) -> bool:
        """Whether the word and its neighbours stand at an index."""
        preceded = not self.before or not self.before.isdisjoint(low[max(0, at - 1) : at])
        followed = not self.behind or not self.behind.isdisjoint(low[at + 1 : at + 2])
        return low[at] == self.word and preceded and followed


RETAGGED: Final = (
    # it took | a while
    Retagged("while", NOUN, WORDS.compile("(?P<word> SUBORDINATOR )"), before=frozenset(("a", "the"))),
    # the firm cut | its profit | forecast
    Retagged(
        "forecast",
        NOUN,
        WORDS.compile("[CAME WALKED SAID SAY GERUND TO] DETERMINER [NOUN NAME POSSESSIVE]{0,3} (?P<word> SAID )"),
    ),
    # the former | acting | chief
    Retagged("acting", NOUN, WORDS.compile("(?<= [DETERMINER NOUN NAME POSSESSIVE] ) (?P<word> . ) (?= [NAME NOUN] )")),
    # veterans of | past | races
    Retagged("past", NOUN, WORDS.compile("(?<= OF ) (?P<word> PREPOSITION ) (?= NOUN )")),
    # said in the | past
    Retagged("past", TIME, WORDS.compile("(?<= PREPOSITION DETERMINER ) (?P<word> PREPOSITION ) (?! TIME | NUMBER )")),
    # warned | in writing: nothing else is written
    Retagged("writing", NOUN, WORDS.compile("(?P<word> . )"), before=frozenset(("in",))),
    # has | neither | confirmed nor denied
    Retagged("neither", ADVERB, WORDS.compile("(?<= [AUXILIARY NAME PRONOUN NOUN] ) (?P<word> NOUN ) (?= REPORTING )")),
    # promised to | back | him; not: to back down
    Retagged(
        "back",
        CAME,
        WORDS.compile("(?<= TO ) (?P<word> ADVERB ) (?= [OBJECT_PRONOUN DETERMINER POSSESSIVE NAME] )"),
    ),
    # six in 10 | likely | voters; but not: will likely say
    Retagged("likely", NOUN, WORDS.compile("(?<= [NUMBER DETERMINER OF] ) (?P<word> ADVERB ) (?= NOUN )")),
    # has so | far | insisted
    Retagged(
        "far", ADVERB, WORDS.compile("(?P<word> . ) (?= [SAID WALKED CAME WRITTEN] )"), before=frozenset(("so", "thus"))
    ),
    Retagged(
        "so", ADVERB, WORDS.compile("(?P<word> . ) (?= . [SAID WALKED CAME WRITTEN] )"), behind=frozenset(("far",))
    ),
    # in | charging | documents
    Retagged("charging", NOUN, WORDS.compile("(?P<word> . )"), behind=frozenset(("document", "documents", "papers"))),
    # in her | opening | statement
    Retagged("opening", NOUN, WORDS.compile("(?<= [DETERMINER POSSESSIVE] ) (?P<word> SAYING ) (?= [NOUN CLAIMS] )")),
    Retagged("closing", NOUN, WORDS.compile("(?<= [DETERMINER POSSESSIVE] ) (?P<word> SAYING ) (?= [NOUN CLAIMS] )")),
    # at a planning | hearing | that
    Retagged("hearing", NOUN, WORDS.compile("PREPOSITION DETERMINER? [NOUN NAME POSSESSIVE]{0,2} (?P<word> SAYING )")),
    # at a weekly | briefing | in Orb; but not: a man briefing them
    Retagged(
        "briefing",
        NOUN,
        WORDS.compile("(?<= DETERMINER [NOUN NAME] ) (?P<word> SAYING ) (?= PREPOSITION | , | [.] | $ )"),
    ),
    # told | her | the bridge was old: an article stands behind *her* only where she is an object
    Retagged("her", OBJECT_PRONOUN, WORDS.compile("(?P<word> DETERMINER ) (?= DETERMINER )"), behind=ARTICLES),
    # caught | her | describing him
    Retagged(
        "her",
        OBJECT_PRONOUN,
        WORDS.compile("(?<= [CAME SAID WALKED] ) (?P<word> DETERMINER ) (?= GERUND )"),
        before=frozenset(("caught", "heard", "overheard", "recorded", "filmed")),
    ),
    # the | minutes | of that meeting, which begin a clause: a paper and no time
    Retagged(
        "minutes",
        NOUN,
        WORDS.compile(
            "(?: ^ | (?<= ^ DETERMINER ) | (?<= , DETERMINER ) ) (?P<word> TIME ) (?= OF [DETERMINER THAT NAME NOUN] )"
        ),
    ),
)
"""The words by where they stand, in no order."""

"""Where what a share of those asked says ends: *71 percent said they backed it | , and only one in five …*."""

from __future__ import annotations

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._tags import NUMBER, QUOTED
from newsfacts_quotations._words import Sentence

__all__ = ["before_next_share", "of_share"]


def _is_share(sentence: Sentence, stated: Attribution) -> bool:
    """Whether it is a share of those asked who say so: 71 percent, six in 10."""
    return stated.who is not None and NUMBER in sentence.tags[slice(*stated.who)]


# they backed it | , including half of the women
_POLLED = WORDS.compile(", PREPOSITION (?: NUMBER | DETERMINER ) (?: [NOUN CLAIMS] )?+ OF")


def of_share(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Of 400, 71 percent said they backed it | , including half of the women: a share says nothing of shares."""
    share = _is_share(sentence, stated)
    polled = _POLLED.search(sentence.tags, right.first, end) if share else None
    return polled.start() if polled and sentence.words[polled.start() + 1] == "including" else end


# 62% believe that it leaks | , up from 48% in May; six in 10 say it leaks | , but they are split
_BESIDE_SHARE = WORDS.compile(", (?: ADVERB PREPOSITION [NUMBER DETERMINER] | BUT PRONOUN FINITE )")
# 63 per cent said it was lost | , and only one in five could name a deed
_NEXT_SHARE = WORDS.compile(
    "[, QUOTED] AND ADVERB*+ (?: NUMBER | DETERMINER ) [NOUN PREPOSITION NUMBER DETERMINER OF]{0,4}? FINITE"
)


def before_next_share(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Of 400, 71 percent said it was lost | , and only one in five could name its chair: another share says that."""
    share = _is_share(sentence, stated)
    beside = _BESIDE_SHARE.search(sentence.tags, right.first, end) if share else None
    end = beside.start() if beside else end
    follows = _NEXT_SHARE.search(sentence.tags, right.first, end) if share else None
    counts = follows is not None and not word_list("nouns", "shares").isdisjoint(sentence.words[slice(*follows.span())])
    return follows.start() + (follows[0][0] == QUOTED) if follows and counts else end

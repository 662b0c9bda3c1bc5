"""What *that* and a bare auxiliary behind a verb stand for: a conjunction, a relative, or the subject itself."""

from __future__ import annotations

from newsfacts_quotations._lexicon import predicates, word_list
from newsfacts_quotations._tags import DETERMINER, HAVE, HEAD, TIME
from newsfacts_quotations._told import is_inexact
from newsfacts_quotations._words import Sentence

__all__ = ["is_predicate", "is_relative", "lacks_subject"]


def is_predicate(sentence: Sentence, first: int) -> bool:
    """Whether a clause would begin with an auxiliary that holds no pronoun: have, would; not we’ll."""
    word = sentence.words[first].replace("'", "’")
    return sentence.tags[first] == HAVE and ("’" not in word or word.endswith("n’t"))


_TOPICS = frozenset(("over", "about", "against", "regarding", "concerning"))
_MEALS = frozenset(("breakfast", "lunch", "dinner", "supper", "tea", "coffee", "drinks"))
"""What one talks over, and not about."""


def is_relative(sentence: Sentence, behind: int, first: int) -> bool:
    """Whether *that* belongs to a noun: they argued over a dam that Orb had built; spoke at a rally that was dull."""
    topics = (at for at in range(behind, first - 1) if sentence.words[at] in _TOPICS and not is_inexact(sentence, at))
    of_affair = sentence.words[first - 2] in word_list("nouns", "affairs")
    if not of_affair and any(not _is_talked_over(sentence, at) for at in topics):
        return True
    if sentence.tags[first : first + 1] == TIME:
        return True  # for her boats that day
    return first - 2 >= behind and sentence.tags[first - 2] in HEAD and lacks_subject(sentence, first)


def _is_talked_over(sentence: Sentence, at: int) -> bool:
    """Whether *over* tells at what one talks, and not of what: over coffee, over a cup of tea."""
    behind = at + 1 + (sentence.tags[at + 1 : at + 2] == DETERMINER)
    return sentence.words[at] == "over" and not _MEALS.isdisjoint(sentence.words[behind : behind + 3])


def lacks_subject(sentence: Sentence, first: int) -> bool:
    """Whether a clause has no subject but *that* itself: said that was wrong."""
    return first < len(sentence.words) and sentence.words[first] in predicates()

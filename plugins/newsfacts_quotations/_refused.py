"""What is rejected: somebody's words, or a thing."""

from __future__ import annotations

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._lexicon import reporting_nouns, thoughts
from newsfacts_quotations._phrases import Words, noun_phrase
from newsfacts_quotations._tags import POSSESSIVE
from newsfacts_quotations._words import Sentence

__all__ = ["rejects_thing"]

_OWNERS = frozenset(("his", "her", "its", "their"))


def rejects_thing(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The court rejected the appeal: no words. But she rejected the claim, or the idea that it was late."""
    if right is None or right.rule != "noun" or stated.cue.verb.lemma != "reject":
        return False
    named = noun_phrase(sentence, right.first)
    if not named or _is_reported_by_owner(sentence, named):
        return True
    return not any(_is_statement(word) for word in sentence.words[slice(*named)])


def _is_reported_by_owner(sentence: Sentence, named: Words) -> bool:
    """Whether the noun reports of its own accord: rejected | her claim | that it was late."""
    first, end = named
    owned = sentence.words[first] in _OWNERS or POSSESSIVE in sentence.tags[first:end]
    return owned and sentence.words[end : end + 1] == ["that"]


def _is_statement(word: str) -> bool:
    """Whether a noun is of what can be said or thought: claim, rumours, notion; not offer, nor appeal."""
    return word in thoughts() or "that" in reporting_nouns().get(word, ("say", frozenset()))[1]

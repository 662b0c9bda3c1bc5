"""Noun phrases of a statement, who does it and to what, and whether two of them may be the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import cast

import attrs

from newsfacts.lexicon import read_toml
from newsfacts_quotations._acts import is_adverb, is_participle, listed, same_nouns
from newsfacts_quotations._clauses import Token

__all__ = ["Phrase", "are_one_doer", "are_one_thing", "is_nameless_body", "noun", "phrase_of", "times_of"]


_YEAR = re.compile(r"(?:19|20)\d\d")
_WHEN = frozenset(("after", "before", "during", "since"))
_PREPOSITIONS = listed("places") | listed("complements")


@attrs.frozen
class Phrase:
    """A noun phrase in words that can be compared: without endings, one for all that mean the same.

    Attributes:
        head: The noun, or the last word of a name.
        words: The head and what stands before it, articles and the like left out.
        more: What belongs to it from behind: *of* Ghana, *for* help.
        places: Names of where it is done.
        beside: Other words of where, when or how: *in a message*.
        names: All words of names and codes of countries.
        proper: The name that ends it: *rebel leader* **Ana Roca**.
        numbers: Its figures.
        contrasts: Words that tell it from another of the kind: first, old.
        doing: Whether the head is an infinitive: allowed her *to leave*.
    """

    head: str
    words: frozenset[str]
    more: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    proper: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    doing: bool = False

    @property
    def all(self) -> frozenset[str]:
        """All words but those of places."""
        return self.words | self.more

    @property
    def is_generic(self) -> bool:
        """Whether nothing but other words tells it apart: a law, a plan."""
        return self.head in listed("generic")


@lru_cache(maxsize=8192)
def noun(word: str) -> str:
    """A noun in the singular, or the noun that stands for it; an abbreviation as it is."""
    if word.isupper() or len(word) <= len("gas"):
        return word
    single = word
    if word.endswith("ies") and len(word) > len("pies"):
        single = word[:-3] + "y"
    elif word.endswith(("sses", "xes", "ches", "shes")):
        single = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        single = word[:-1]
    return same_nouns().get(word) or same_nouns().get(single) or single


@cache
def _roles() -> frozenset[str]:
    """What a person or a body may be called beside the name."""
    nouns = cast("dict[str, str]", read_toml("newsfacts_quotations", "people.toml")["nouns"])
    names = ("persons", "any_body")
    return listed("honorifics") | {noun(word) for name in names for word in nouns[name].split()}


@cache
def _bodies() -> frozenset[str]:
    nouns = cast("dict[str, str]", read_toml("newsfacts_quotations", "people.toml")["nouns"])
    return frozenset(noun(word) for word in nouns["any_body"].split())


def is_nameless_body(phrase: Phrase) -> bool:
    """Whether a phrase is no more than the word for a body: the company, the union."""
    return phrase.head in _bodies() and phrase.all == frozenset({phrase.head})


def phrase_of(tokens: Sequence[Token]) -> Phrase | None:
    """The phrase that the tokens begin with, up to where something else begins; None if there is none."""
    core, *others = parts = _parts(tokens)
    if not core.tokens:
        return None
    more = [token for part in others if not part.is_place for token in part.tokens]
    places = [token for part in others if part.is_place for token in part.tokens]
    head, proper, every = core.tokens[-1], _proper(core.tokens), [*core.tokens, *more]
    if len(parts) > 1 and others[0].tokens and not others[0].is_place and noun(head.word) in listed("transparent"):
        head, proper = others[0].tokens[-1], []
        more.remove(head)
        every.remove(core.tokens.pop())
        core.tokens.append(head)
    return Phrase(
        noun(head.word),
        _nouns(core.tokens) | {noun(head.word)},
        _nouns(more),
        frozenset(noun(token.word) for token in places if token.kind == "name"),
        frozenset(noun(token.word) for token in places if token.kind == "word"),
        frozenset(noun(token.word) for token in every if token.kind == "name"),
        _nouns(proper),
        frozenset(token.word for token in core.tokens if token.kind == "number"),
        listed("contrasts") & {token.word for token in tokens},
    )


def _nouns(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(noun(token.word) for token in tokens if token.kind != "number")


def _proper(core: Sequence[Token]) -> list[Token]:
    """The name at the end of a phrase, after all that says what its bearer is."""
    start = len(core)
    while start and core[start - 1].kind == "name" and noun(core[start - 1].word) not in _roles():
        start -= 1
    return list(core[start:])


@attrs.define
class _Part:
    """Words up to a preposition."""

    is_place: bool
    tokens: list[Token] = attrs.Factory(list[Token])


def _parts(tokens: Sequence[Token]) -> list[_Part]:
    """The words of the phrase, then those behind each preposition, without articles; *city* where it stands alone."""
    parts = [_Part(is_place=False)]
    alone: list[Token] = []
    for n, token in enumerate(tokens):
        core = parts[0].tokens
        if _ends(tokens, n, parts):
            break
        if token.kind == "sign":
            if tokens[n + 1].kind == "word":
                parts.append(_Part(is_place=False))
        elif token.kind == "word" and token.word in _PREPOSITIONS:
            if core or token.word in listed("places"):
                parts.append(_Part(token.word in listed("places")))
        elif core and (added := _added(tokens, n, parts[-1])) is not None:
            parts.append(added)
        elif token.word in listed("settlements"):
            alone += [token] if len(parts) == 1 else []
        elif _tells(token):
            parts[-1].tokens.append(token)
    parts[0].tokens = parts[0].tokens or alone[:1]
    return parts


def _tells(token: Token) -> bool:
    """Whether a word tells one thing from another: no article, no day, no adverb."""
    word = token.word
    if token.kind == "word" and (word in {"and", "or"} or is_adverb(word)):
        return False
    return word not in listed("empty") and not _is_time(token)


def _ends(tokens: Sequence[Token], at: int, parts: Sequence[_Part]) -> bool:
    """Whether another clause or phrase begins there.

    A comma does not end it before a name for the same (the reporter, Ana Roca), *including*, or an infinitive.
    """
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.kind == "sign":
        core = parts[0].tokens
        if token.word != "," or not core or after is None:
            return True
        return not (after.word in {"including", "to"} or (after.kind == "name" and core[-1].kind == "word"))
    if token.kind != "word":
        return False
    if token.word in {"and", "or"}:
        clause = after is None or after.word in listed("subordinators") or after.word in listed("determiners")
        return clause or len(parts) == 1
    return token.word in listed("subordinators")


def _follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle belongs to the noun before it: the vaccine *made* by a firm, forces *fighting* in Mali."""
    token = tokens[at]
    verbal = token.kind == "word" and (is_participle(token.word) or token.word.endswith("ing"))
    opened = tokens[at - 1].word in listed("determiners")
    return verbal and not opened and at + 1 < len(tokens) and tokens[at + 1].word in _PREPOSITIONS


def _added(tokens: Sequence[Token], at: int, last: _Part) -> _Part | None:
    """What begins there and belongs to the words before it without a preposition."""
    if _says_how_often(tokens, at):
        return _Part(is_place=True)
    return _Part(is_place=False, tokens=[tokens[at]]) if last.tokens and _follows(tokens, at) else None


def _says_how_often(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told from there when it is done again: rang the bells *every* Sunday."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].word in {"every", "each"}
        and after is not None
        and (_is_time(after) or after.word in listed("spells"))
    )


def _is_time(token: Token) -> bool:
    return token.word in listed("times") and (token.kind == "name" or token.word not in listed("homonyms"))


def times_of(tokens: Sequence[Token]) -> frozenset[str]:
    """Days of the week, months, years, and what it was after: after Keva, a storm.

    *May* is a month behind a preposition or a number only.
    """
    return frozenset(
        token.word
        for n, token in enumerate(tokens)
        if (token.kind == "number" and _YEAR.fullmatch(token.word))
        or (token.kind == "name" and n and tokens[n - 1].word in _WHEN)
        or (_is_time(token) and (token.word not in listed("homonyms") or _tells_month(tokens[n - 1] if n else None)))
    )


def _tells_month(before: Token | None) -> bool:
    return before is not None and (before.kind == "number" or before.word in listed("before_months"))


def are_one_thing(done: Phrase, undone: Phrase) -> bool:
    """Whether two objects with one head may be one: nothing that stands by both tells them apart.

    Whoever did not close thirty schools may have closed some: a figure of the denial must be in the other.
    """
    told_apart = (done.words - undone.all) and (undone.words - done.all)
    unnamed = _bodies()  # an offer for Ostrel may be one for the company
    beside = _like(done.all, undone.all) - {done.head} - unnamed, _like(undone.all, done.all) - {undone.head} - unnamed
    shared = beside[0] & beside[1]
    others = shared not in beside and not shared & done.names
    series = undone.contrasts - done.contrasts
    where = done.names | done.places, undone.names | undone.places
    elsewhere = (done.places or undone.places) and where[0] and where[1] and not where[0] & where[1]
    return not (told_apart or others or series or elsewhere or undone.numbers - done.numbers)


def _like(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Some words, a gerund as the noun that the others have for it: visiting hours, visits."""
    return frozenset(word.removesuffix("ing") if word.removesuffix("ing") in others else word for word in words)


def are_one_doer(one: Phrase, other: Phrase) -> bool:
    """Whether two doers may be one: the same words, or one of them without some that the other has."""
    if one.all == other.all:
        return True
    if _acts_through(one, other) or _acts_through(other, one):
        return True
    if one.proper and other.proper:
        return _are_one_name(one, other)
    few, many = (one, other) if len(one.all) <= len(other.all) else (other, one)
    if not few.all <= many.all or few.all <= listed("unnamed"):
        return False
    if few.head == many.head:
        return True
    return few.head in _roles() and few.head in many.words and bool(many.proper)


def _are_one_name(one: Phrase, other: Phrase) -> bool:
    """Whether one name shortens the other, and the offices named do not differ."""
    names = one.proper <= other.proper or other.proper <= one.proper
    offices = one.words - one.proper, other.words - other.proper
    differ = (offices[0] - offices[1]) and (offices[1] - offices[0])
    more = (one.more - other.all) and (other.more - one.all)
    return one.head == other.head and names and not differ and not more


def _acts_through(owner: Phrase, body: Phrase) -> bool:
    """Whether the second is the government or the office of the first."""
    return bool(owner.proper) and body.head in listed("bodies") and owner.proper <= body.all

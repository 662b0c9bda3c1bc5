"""A reported clause taken apart: who, which auxiliaries, which verb, and what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, Literal, NamedTuple

import attrs

from newsfacts_quotations._acts import (
    is_adverb,
    is_base,
    is_listed,
    is_participle,
    is_past,
    listed,
    takes_answer,
    tenses_of,
    uncontracted,
)

__all__ = ["BE", "SPELT", "Clause", "Token", "clause_of", "read", "tokens_of"]

_DOTTED = r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s+[A-Z])"
_TITLE = r"(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|St|Jr|Sr)\."
_NUMBER = r"\d[\w.,]*\w|\d"
_WORD = r"[^\W\d_]++(?:['’-][^\W\d_]++)*+"
_SIGN = r"[][,;:()!?…—–]|\.(?=\s|$)| - "
SPELT: Final = re.compile(f"{_DOTTED}|{_TITLE}|{_NUMBER}|{_WORD}")
"""An abbreviation with dots, a number with its unit, a word: as they are spelt, for `read`."""
_TOKEN = re.compile(f"{SPELT.pattern}|{_SIGN}")
Kind = Literal["word", "name", "number", "sign"]
# Above this share of capitals a text is a headline, and its capitals open no names.
_HEADLINE = 0.7
_FEW = 3
BE: Final = frozenset({"was", "were", "is", "are", "am", "be", "been", "being"})
"""The forms of the verb, which every passive has."""


class Token(NamedTuple):
    """A word, number or sign of a clause.

    Attributes:
        word: In lower case, unless it is an abbreviation in capitals (US, IS); without ’s.
        kind: A name opens with a capital.
        owner: Whether ’s stands behind it.
        person: The name of the official whose mention begins with it; empty if none does.
    """

    word: str
    kind: Kind
    owner: bool = False
    person: str = ""


@attrs.frozen
class Clause:
    """One clause with a finite verb.

    Attributes:
        subject: What stands before the verb.
        verb: The word of the main verb; an auxiliary where there is no other.
        voice: ``passive`` where the subject is what the act is done to.
        tenses: The times and moods that it may have; empty where nothing is told for sure.
        negated: Whether an odd number of negations stand by the verb.
        rest: What stands after the verb.
    """

    subject: tuple[Token, ...]
    verb: str
    voice: Literal["active", "passive"]
    tenses: frozenset[str]
    negated: bool
    rest: tuple[Token, ...]


def tokens_of(
    text: str, countries: Mapping[int, str] | None = None, people: Mapping[int, str] | None = None
) -> list[Token]:
    """The words, numbers and signs of a text, *n't* taken apart.

    `countries` tells the code of a country by where its name begins; a name of several words is told
    for each of them, as an empty code from the second on. `people` tells the name of an official by where
    one is mentioned.
    """
    found = list(_with_names(text, countries or {}, people or {}) if countries or people else _nameless(text))
    kinds = [token.kind for token in found]
    names = kinds.count("name")
    words = names + kinds.count("word")
    if words > _FEW and names > _HEADLINE * words:
        return [token._replace(kind="word") if token.kind == "name" else token for token in found]
    return found


def _nameless(text: str) -> Iterator[Token]:
    return chain.from_iterable(map(read, _TOKEN.findall(text)))


def _with_names(text: str, countries: Mapping[int, str], people: Mapping[int, str]) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        spelt, start = match[0], match.start()
        if start not in countries and start not in people:
            yield from read(spelt)
            continue
        code, person = countries.get(start), people.get(start, "")
        named = (Token(code, "name", spelt.endswith(("'s", "’s"))),) if code else ()
        tokens = read(spelt) if code is None else named
        yield from (tokens[0]._replace(person=person), *tokens[1:]) if person and tokens else tokens


@lru_cache(maxsize=32768)
def read(spelt: str) -> tuple[Token, ...]:
    """The tokens of one word, number or sign as a text spells it; two for one in *n't*."""
    text = spelt.replace("’", "'")
    if text[0].isdecimal():
        return (Token(text, "number"),)
    if not text[0].isalnum():
        return (Token(text.strip(), "sign"),)
    if text.endswith("."):
        bare = text.replace(".", "")
        title = len(bare) > 1 and text.count(".") == 1
        return (Token(bare.casefold(), "word") if title else Token(bare, "name"),)
    folded = text.casefold()
    if folded == "cannot" or folded.endswith("n't"):
        stem = folded.removesuffix("n't")
        return Token(uncontracted().get(stem, stem), "word"), Token("not", "word")
    bare = text.removesuffix("'s")
    as_it_is = (text.isalpha() and text.islower()) or (bare.isupper() and len(bare) > 1)
    kind: Kind = "name" if text[0].isupper() else "word"
    return (Token(bare if as_it_is else bare.casefold(), kind, bare != text),)


def clause_of(tokens: list[Token], *, indirect: bool = True) -> Clause | None:
    """The first clause, or None where it is no plain statement of a subject and a verb."""
    tokens = _without_lead(tokens)
    at = next((n for n in range(1, len(tokens)) if _is_finite(tokens, n)), None)
    if at is None:
        return None
    start = _start_of_group(tokens, at)
    subject = tuple(tokens[:start])
    if not subject:
        return None
    return (
        _with_auxiliary(tokens, at, start, subject, indirect=indirect)
        if _is_auxiliary(tokens[at])
        else _plain(tokens, at, start, subject, indirect=indirect)
    )


def _without_lead(tokens: list[Token]) -> list[Token]:
    """Without what stands before the subject: on Tuesday, in Kyiv, yes; a sign that opens the text."""
    if tokens and tokens[0].word in listed("places"):
        comma = next((n for n, token in enumerate(tokens) if token.word == ","), None)
        return [] if comma is None else tokens[comma + 1 :]
    return tokens


def _is_auxiliary(token: Token) -> bool:
    return token.kind == "word" and bool(tenses_of(token.word))


def _accompanies(token: Token) -> bool:
    """Whether a word may stand between the doer and the verb: a negation or an adverb."""
    word = token.word
    return token.kind == "word" and (word in listed("negations") or is_adverb(word))


def _start_of_group(tokens: list[Token], at: int) -> int:
    while at > 1 and _accompanies(tokens[at - 1]):
        at -= 1
    return at


def _is_finite(tokens: list[Token], at: int) -> bool:
    """Whether the finite verb stands there: an auxiliary, or a verb with what it is done to."""
    token, before = tokens[at], tokens[at - 1]
    if token.kind != "word":
        return False
    if _is_auxiliary(token):
        return True
    if before.kind == "sign" or before.word in listed("determiners") or _opens_phrase(token):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    opened = after is not None and _opens_phrase(after)
    if is_past(token.word):
        # took is no participle, as sold may be
        return opened or not is_participle(token.word) or (after is not None and takes_answer(token.word))
    if not opened or not is_listed(token.word):
        return False
    plural = before.word in {"they", "we", "i", "police"} or before.word.endswith("s")
    return plural if is_base(token.word) else token.word.endswith("s")


def _opens_phrase(token: Token) -> bool:
    return token.word in listed("determiners") or token.kind in {"name", "number"} or token.owner


def _with_auxiliary(
    tokens: list[Token], at: int, start: int, subject: tuple[Token, ...], *, indirect: bool
) -> Clause | None:
    """The clause whose first auxiliary stands there."""
    end = at + 1
    while end < len(tokens) and (_accompanies(tokens[end]) or _continues(tokens[end])):
        end += 1
    if tokens[end - 1].word == "no":
        end -= 1  # has no plan: the negation belongs to what follows
    group = [token.word for token in tokens[start:end]]
    negated = sum(word in listed("negations") for word in group) % 2 == 1
    last = next(word for word in reversed(group) if word not in listed("negations") and not is_adverb(word))
    tenses = _tenses(group, indirect=indirect)
    if last in BE and (to := _infinitive(tokens[end : end + 2])):
        last, tenses, end = "will", frozenset({"future"}), end + to
    verb = tokens[end] if end < len(tokens) else None
    if not tenses or (not _is_full(last) and (verb is None or _opens_phrase(verb))):
        return None  # would have left; should the mayor leave
    voice = _voice(last, verb)
    if verb is None or voice is None:
        main = "be" if last in BE else last
        return Clause(subject, main, "active", tenses, negated, tuple(tokens[end:]))
    return Clause(subject, verb.word, voice, tenses, negated, tuple(tokens[end + 1 :]))


def _voice(last: str, verb: Token | None) -> Literal["active", "passive"] | None:
    """The voice of a verb behind the last auxiliary; None where it is none, but what the auxiliary speaks of."""
    if verb is None or verb.kind != "word" or verb.word in listed("determiners"):
        return None
    if last in BE:
        if is_participle(verb.word):
            return "active" if verb.word in listed("stative") else "passive"
        return "active" if verb.word.endswith("ing") and len(verb.word) > len("bring") else None
    return "active" if "past" not in tenses_of(last) or last == "did" or is_participle(verb.word) else None


def _infinitive(words: Sequence[Token]) -> int:
    """How many words stand before the verb of *is to resign* and *is going to resign*; none in any other."""
    found = [token.word for token in words]
    return 1 if found[:1] == ["to"] else 2 if found == ["going", "to"] else 0


def _is_full(auxiliary: str) -> bool:
    """Whether an auxiliary may be the verb itself: is a friend, has a plan, did the work."""
    return auxiliary in listed("inside") or bool({"past", "present"} & tenses_of(auxiliary))


def _continues(token: Token) -> bool:
    return token.kind == "word" and (token.word in listed("inside") or token.word == "have")


def _tenses(group: Iterable[str], *, indirect: bool) -> frozenset[str]:
    """The times that a group of auxiliaries may speak of; none for *would have*, which was not."""
    auxiliaries = [word for word in group if tenses_of(word)]
    tenses = tenses_of(auxiliaries[0])
    if len(auxiliaries) > 1 and "past" not in tenses:
        return frozenset()
    return tenses if indirect or len(tenses) == 1 else tenses - {"present"}


def _plain(tokens: list[Token], at: int, start: int, subject: tuple[Token, ...], *, indirect: bool) -> Clause:
    """The clause whose verb stands there without an auxiliary; in indirect speech its past may be a present."""
    negated = sum(token.word in listed("negations") for token in tokens[start:at]) % 2 == 1
    word = tokens[at].word
    tenses = {"past", "present"} if indirect else {"past"}
    if not is_past(word):
        tenses = {"present"}
    return Clause(subject, word, "active", frozenset(tenses), negated, tuple(tokens[at + 1 :]))

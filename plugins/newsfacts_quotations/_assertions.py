"""The statements that a quotation makes: what its source asserts, not what is doubted, asked or only thought."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

import attrs

from newsfacts import Quotation, Span
from newsfacts.text import find_sentences
from newsfacts_quotations._acts import (
    ASSENT,
    Polarity,
    Stance,
    act_of,
    is_light,
    is_participle,
    is_undone,
    listed,
    stance_of,
    tenses_of,
    unanswered,
)
from newsfacts_quotations._clauses import Clause, Token, clause_of, tokens_of
from newsfacts_quotations._doers import doer_of
from newsfacts_quotations._joints import clauses_in
from newsfacts_quotations._parties import Phrase, noun, phrase_of, times_of
from newsfacts_quotations._statements import LONGEST, Statement

__all__ = ["statements_of"]

_TO = re.compile(r"\W*to(?!\w)", re.IGNORECASE)
_STOP = re.compile(r"[.!?…]\W*\s")
# What is mine is not what another speaker calls so.
_SPEAKERS: Final = frozenset(("my", "our"))

_CONDITIONS: Final = ("if", "unless")
_INDICATIVE: Final = frozenset(("past", "present"))


def statements_of(
    quotation: Quotation,
    countries: Mapping[int, str] | None = None,
    people: Mapping[int, str] | None = None,
) -> tuple[Statement, ...]:
    """The acts that a quotation reports; none if they cannot be told for sure.

    A doubt, a condition, a question, a guess and a speech of many words are no statements. `countries` are the codes of
    countries, `people` the names of officials, by where in the quotation they are named.
    """
    text = quotation.text
    if len(text) >= LONGEST or _asks(text) or not _is_asserted(quotation) or _is_of_several_sentences(text):
        return ()
    denies = quotation.cue_class == "deny"
    if denies and _TO.match(text):
        return ()  # who declined to say it did not deny it
    found: list[Statement] = []
    for at, (start, end) in enumerate(clauses_in(quotation)):
        whole = tokens_of(text[start:end], _between(start, end, countries), _between(start, end, people))
        whole = whole if denies else _promised(whole)
        part, lacking = _lacking(whole)
        if _is_doubted([token.word for token in whole if token.kind == "word"]):
            break  # a doubt covers what is joined to it
        clause = (_gerund(part) if denies else None) or clause_of(part, indirect=quotation.type != "direct")
        clause = clause and _of_nobody(clause)
        if clause is not None and lacking and not clause.tenses <= _INDICATIVE:
            continue  # it would not survive without aid: if there were none
        doer = "unclear" if clause is None else doer_of(clause, quotation)
        if clause is not None and not isinstance(doer, str):
            acts = _acts(clause, doer, times_of(part) | lacking)
            found += (attrs.evolve(act, clause=at) for act in acts)
    return tuple(_turned(each) for each in found) if denies else tuple(found)


def _between(start: int, end: int, known: Mapping[int, str] | None) -> dict[int, str]:
    """What is known of some places in a text, counted from where a clause of it begins."""
    return {at - start: told for at, told in (known or {}).items() if start <= at < end}


def _promised(tokens: list[Token]) -> list[Token]:
    """A clause up to the condition of what is promised: who threatened to leave if it was sold did threaten."""
    words = [token.word for token in tokens]
    condition = next((n for n, word in enumerate(words) if word in _CONDITIONS), None)
    if condition is None or not listed("negations").isdisjoint(words):
        return tokens
    acts = {act_of(word) for word in listed("promising")}
    promised = any(two == "to" and act_of(one) in acts for one, two in pairwise(words[:condition]))
    return tokens[:condition] if promised else tokens


def _is_doubted(words: Sequence[str]) -> bool:
    """Whether a word leaves in doubt what some words are about: no longer, once; but not at once."""
    if listed("doubts").isdisjoint(words):
        return False
    twos = pairwise(["", *words])
    return any(word in listed("doubts") and f"{before} {word}" not in listed("undoubted") for before, word in twos)


def _lacking(tokens: list[Token]) -> tuple[list[Token], frozenset[str]]:
    """A clause up to *without*, and the words from there: who was not left without air may have been left."""
    at = next((n for n, token in enumerate(tokens) if token.word == "without"), len(tokens))
    words = (token.word for token in tokens[at:] if token.kind != "sign")
    return tokens[:at], frozenset(words) - listed("empty")


def _asks(text: str) -> bool:
    return text.rstrip("”\"’' ").endswith("?")


def _turned(statement: Statement) -> Statement:
    return attrs.evolve(statement, polarity=_opposite(statement.polarity))


def _opposite(polarity: Polarity) -> Polarity:
    return "no" if polarity == "yes" else "yes"


def _is_of_several_sentences(text: str) -> bool:
    return _STOP.search(text) is not None and len(find_sentences(text, [Span(0, len(text))])) > 1


def _is_asserted(quotation: Quotation) -> bool:
    """Whether somebody says that it is so: not behind *did not say*, *nobody believed*, *hoped*."""
    if quotation.cue_class in {"ask", "order"} or not _asserts(quotation.cue or ""):
        return False
    return _may_assert((quotation.speaker or "").partition(" ")[0])


@lru_cache(maxsize=8192)
def _asserts(cue: str) -> bool:
    words = [token.word for token in tokens_of(cue)]
    acts = {act_of(word) for word in listed("unasserted")}
    return listed("negations").isdisjoint(words) and acts.isdisjoint(map(act_of, words))


@lru_cache(maxsize=8192)
def _may_assert(first: str) -> bool:
    """Whether a source with this first word is somebody."""
    source = [token.word for token in tokens_of(first)]
    return not source or (source[0] not in listed("nobody") and source[0] not in listed("negations"))


def _gerund(tokens: list[Token]) -> Clause | None:
    """The clause of what somebody denied doing: paying a ransom, having paid a ransom."""
    words = [token.word for token in tokens]
    if words[:1] == ["having"] and len(words) > 1 and is_participle(words[1]):
        return Clause((), words[1], "active", frozenset({"past"}), negated=False, rest=tuple(tokens[2:]))
    if words and tokens[0].kind == "word" and words[0].endswith("ing"):
        return Clause((), words[0], "active", frozenset({"past"}), negated=False, rest=tuple(tokens[1:]))
    return None


def _of_nobody(clause: Clause) -> Clause | None:
    """The clause with its negation at the verb: no guard had opened it; None of a double one."""
    if clause.voice == "passive" or len(clause.subject) <= 1 or clause.subject[0].word != "no":
        return clause
    return None if clause.negated else attrs.evolve(clause, subject=clause.subject[1:], negated=True)


def _acts(clause: Clause, doer: Phrase | None, times: frozenset[str]) -> Iterator[Statement]:
    """The answers or the act that a clause reports."""
    particle, rest = _particle(list(clause.rest))
    negated = clause.negated
    if (at := _nothing(clause.verb, rest)) is not None:
        if negated:
            return
        negated, rest = True, [*rest[:at], *rest[at + 1 :]]
    if _has_clause(rest) or any(token.word in _SPEAKERS for token in rest):
        return
    if negated and not listed("partly").isdisjoint(token.word for token in rest):
        return  # not all of them, not intentionally
    said = Statement(act_of(clause.verb, particle), "no" if negated else "yes", doer, None, clause.tenses, times)
    if clause.voice == "passive":
        yield from _suffered(said, clause, particle, rest)
        return
    if (stance := stance_of(clause.verb, particle)) is not None:
        thing = _granted(clause.verb, rest) or phrase_of(rest)
        yield from _answer(said, stance, thing)
    if is_undone(clause.verb) and len(rest) > 1 and rest[0].word == "to":
        done = attrs.evolve(clause, verb=rest[1].word, rest=tuple(rest[2:]), negated=not negated)
        yield from () if negated else _acts(done, doer, times)
    elif stance is None:
        thing = phrase_of(rest if negated else _of_the_whole(rest))  # who has not paid half of it may have paid some
        if thing is not None or not is_light(said.act):
            yield attrs.evolve(said, thing=thing)


def _nothing(verb: str, rest: Sequence[Token]) -> int | None:
    """Where a negation opens what an act is done to: had paid no ransom, had given divers no warning."""
    if rest and rest[0].word in listed("negations"):
        return 0
    if act_of(verb) not in {act_of(word) for word in listed("giving")}:
        return None
    ends = listed("subordinators") | _prepositions() | {"and", "or"}
    to = next((n for n, token in enumerate(rest) if token.kind == "sign" or token.word in ends), len(rest))
    return next((n for n, token in enumerate(rest[:to]) if token.word == "no"), None)


def _of_the_whole(rest: Sequence[Token]) -> Sequence[Token]:
    """What a part is of: whoever took a part of the grain took grain; but its share of it is what it owes."""
    words = [token.word for token in rest[:3]]
    if not rest or rest[0].word in listed("possessives"):
        return rest
    of = next((n for n in (1, 2) if words[n : n + 1] == ["of"] and words[n - 1] in listed("parts")), None)
    return rest if of is None else rest[of + 1 :]


def _suffered(said: Statement, clause: Clause, particle: str, rest: Sequence[Token]) -> Iterator[Statement]:
    """The statement of a passive: its subject is what the act is done to, and who does it stands behind *by*."""
    if clause.subject and clause.subject[0].word == "no":
        if said.polarity == "no":
            return
        said = attrs.evolve(said, polarity="no")
    agent = next((n for n, token in enumerate(rest) if token.word == "by"), len(rest))
    added = next((n for n, token in enumerate(rest[:agent]) if token.word in _prepositions()), agent)
    beside = phrase_of([*clause.subject, *rest[added:agent]])
    thing = said.doer
    if thing is not None and beside is not None:
        thing = attrs.evolve(
            thing, more=thing.more | beside.more, places=thing.places | beside.places, beside=beside.beside
        )
    said = attrs.evolve(said, doer=phrase_of(rest[agent + 1 :]), thing=thing)
    if (stance := stance_of(clause.verb, particle)) is not None:
        yield from _answer(said, stance, thing)
    else:
        yield said


def _answer(said: Statement, stance: Stance, thing: Phrase | None) -> Iterator[Statement]:
    """The statements of a yes or no to something; none where the verb means something else.

    A double no is no yes: who has not refused to talk contradicts only whoever says that he refused.
    """
    if thing is None or (stance.plans_only and not _is_plan(thing)):
        return
    polarity = stance.polarity if said.polarity == "yes" else _opposite(stance.polarity)
    if stance.polarity == "no":
        yield attrs.evolve(said, act=unanswered(said.act), polarity=_opposite(said.polarity), thing=thing)
    if not stance.polarity == said.polarity == "no":
        yield attrs.evolve(said, act=ASSENT, polarity=polarity, thing=thing)


def _is_plan(thing: Phrase) -> bool:
    """Whether it may be approved or blocked as plans are: no bank, no square."""
    if thing.head in listed("no_plans"):
        return False
    known = thing.head in listed("generic") or thing.head in {noun(word) for word in listed("plans")}
    return known or thing.doing or thing.head.endswith(tuple(listed("plan_endings")))


def _granted(verb: str, rest: Sequence[Token]) -> Phrase | None:
    """What somebody is allowed to do, or agrees to do, as a phrase with the infinitive for its noun."""
    to = next((n for n, token in enumerate(rest) if token.word == "to" and token.kind == "word"), None)
    if to is None or to + 1 >= len(rest) or rest[to + 1].kind != "word":
        return None
    after = rest[to + 2] if to + 2 < len(rest) else None
    if to and act_of(verb) not in {act_of(word) for word in listed("permitting")}:
        return None
    if not to and not is_undone(verb) and after is not None and after.word not in listed("determiners"):
        return None  # agreed to peace talks
    if rest[to + 1].word in listed("determiners") or rest[to + 1].word.endswith("s"):
        return None
    head = noun(act_of(rest[to + 1].word))
    parts = [part for part in (phrase_of(rest[:to]), phrase_of(rest[to + 2 :])) if part is not None]
    more = frozenset[str]().union(*(part.all for part in parts))
    names = frozenset[str]().union(*(part.names for part in parts))
    return Phrase(head, frozenset({head}), more, names=names, doing=True)


def _particle(rest: list[Token]) -> tuple[str, list[Token]]:
    """The particle of the verb, right behind it or behind its object, and what is left."""
    for n, token in enumerate(rest):
        if token.kind == "word" and token.word in listed("particles") and (n == 0 or token.word not in _prepositions()):
            return token.word, rest[:n] + rest[n + 1 :]
        if token.kind == "sign" or token.word in _prepositions() or token.word in listed("subordinators"):
            break
    return "", rest


@cache
def _prepositions() -> frozenset[str]:
    return listed("places") | listed("complements")


def _has_clause(rest: Sequence[Token]) -> bool:
    """Whether a clause follows the verb, so that the verb says what somebody thinks: believed the army would."""
    for n, token in enumerate(rest):
        if token.kind == "word" and tenses_of(token.word):
            return True
        if token.kind == "word" and token.word == "that" and n == 0:
            return True
        if token.kind == "sign" or token.word in listed("subordinators") or token.word in {"and", "or"}:
            return False
    return False

"""Laws of values: facts can be kept, sent, sorted and put together."""

from __future__ import annotations

import json
import pickle

import attrs

from newsfacts._article import Article
from newsfacts._bench._broken import as_code
from newsfacts._bench._subject import Subject, Tested, canonical, hashable
from newsfacts._facts import Entity, Fact
from newsfacts._json import BUNDLED_TYPES, dumps, fact_from_json, fact_to_json
from newsfacts._report import Report

__all__ = ["document_order", "facts_are_values", "reports_hold_them", "survives_json"]


def document_order(extractor: Tested, article: Article) -> None:
    """Its facts have one order, whichever order they come in.

    Facts sort by article, start, longest first, kind and extractor, and then by all their fields.
    A field that is left out of ``repr``, or an ``__lt__`` of a type's own, would let the order of
    a report depend on the order of reading.
    """
    subject = Subject.of(extractor)
    facts = list(dict.fromkeys(fact for fact in subject.read(article).facts if hashable(fact)))
    backwards = facts[::-1]
    if sorted(facts) != sorted(backwards):
        raise subject.breaks(
            "document_order",
            "Sorted from two different orders, its facts come out in two different orders",
            cause="two facts differ in a field that is left out of their repr (repr=False), or the type has an "
            "order of its own",
            cure="let attrs.frozen make repr and equality of all fields, and do not define __lt__",
            articles=[article],
            facts=facts[:2],
        )


def facts_are_values(extractor: Tested, article: Article) -> None:
    """Its facts are frozen, hashable and picklable, and stay what they were when yielded.

    A report is a set of facts that travels between threads and processes; a fact that changes in
    it, or cannot be put into it, takes others with it.
    """
    subject = Subject.of(extractor)
    reading = subject.read(article)
    now = [canonical(item) for item in reading.yielded]
    for fact, before, after in zip(reading.yielded, reading.seen, now, strict=True):
        changed = "The fact was changed after it was yielded" if before != after else None
        problem = changed or _no_value(fact)
        if problem:
            raise subject.breaks(
                "facts_are_values",
                problem,
                cause="a field holds a list, dict, match, function or open file, the type lacks @attrs.frozen, "
                "or one fact "
                "object is filled in anew again and again",
                cure="decorate the type with @attrs.frozen and give its fields values: str, numbers, Span, tuples",
                articles=[article],
                facts=[fact],
            )


def _no_value(fact: object) -> str | None:
    if not isinstance(fact, Fact):
        return None
    try:
        hash(fact)
    except TypeError as error:
        return f"The fact cannot be hashed: {error}"
    try:
        again = pickle.loads(pickle.dumps(fact))  # noqa: S301 - it was pickled one line above
    except Exception as error:  # noqa: BLE001 - pickle raises whatever a field's class raises
        return f"The fact cannot be pickled: {type(error).__name__}: {error}"
    if again != fact or hash(again) != hash(fact):
        return "The fact is another one after pickling and unpickling"
    return next(filter(None, (_settable(fact, field.name) for field in attrs.fields(type(fact)))), None)


def _settable(fact: Fact, field: str) -> str | None:
    try:
        setattr(fact, field, getattr(fact, field))
    except AttributeError:
        return None
    return f"The fact is not frozen: its field {field} can be set"


def survives_json(extractor: Tested, article: Article) -> None:
    """Written as JSON and read again, a fact is the same.

    Reports are stored, sent and compared as JSON; the library writes the fields of any fact type
    of its own accord, as long as they are of types that JSON can hold.
    """
    subject = Subject.of(extractor)
    for fact in subject.read(article).facts:
        if json.loads(json.dumps(fact.text)) != fact.text:
            continue  # two lone surrogates side by side, which are one character in any JSON
        problem = _other_after_json(fact)
        if problem:
            raise subject.breaks(
                "survives_json",
                problem,
                cause="a field of a type that JSON cannot hold, without annotation, or annotated as what it is not",
                cure="annotate fields with str, int, bool, Decimal, Span, Literal, an Enum, date, or tuples of those",
                articles=[article],
                facts=[fact],
            )


def _other_after_json(fact: Fact) -> str | None:
    types = () if type(fact) in BUNDLED_TYPES else (type(fact),)
    try:
        again = fact_from_json(json.loads(dumps(fact_to_json(fact))), types)
    except Exception as error:  # noqa: BLE001 - a type of somebody else's may raise anything
        return f"The fact cannot be written as JSON and read again: {type(error).__name__}: {error}"
    return None if again == fact else f"The fact is another one after JSON: {as_code(again)}"


def reports_hold_them(extractor: Tested, article: Article) -> None:
    """A report takes its facts, and merging it with itself changes nothing.

    The views of a report group entities by ``identity``, which a type may compute; if that
    raises, or differs from call to call, the report of many articles is lost.
    """
    subject = Subject.of(extractor)
    facts = [fact for fact in subject.read(article).facts if hashable(fact) and fact.article == article.id]
    entities = {type(fact) for fact in facts if isinstance(fact, Entity)}
    try:
        report = Report([article], facts)
        same = report | report == report and all(report.merged(kind) == report.merged(kind) for kind in entities)
    except Exception as error:
        raise subject.breaks(
            "reports_hold_them",
            f"A report of its facts raised {type(error).__name__}: {error}",
            cause="identity, __eq__ or __hash__ of the fact type raises, or is no string",
            cure="let identity be a pure function of the fact's fields that answers with a str or None",
            articles=[article],
            facts=facts[:1],
        ) from error
    if not same:
        raise subject.breaks(
            "reports_hold_them",
            "A report of its facts, merged with itself, is another one",
            cause="__eq__, __hash__ or identity of the fact type depends on more than the fact's fields",
            cure="let attrs.frozen make equality and hash, and compute identity from the fields alone",
            articles=[article],
            facts=facts[:1],
        )

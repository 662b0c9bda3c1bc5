"""Laws of single facts: what an extractor yields is true of the article it was given."""

from __future__ import annotations

import itertools
import pickle
from collections.abc import Iterator

import attrs

from newsfacts._article import Article
from newsfacts._facts import Entity, Fact
from newsfacts._report import Report
from newsfacts._span import Span
from newsfacts.testing._alphabet import NESTS
from newsfacts.testing._subject import Subject, Tested, canonical

__all__ = [
    "disjoint_spans",
    "document_order",
    "facts_are_values",
    "never_raises",
    "no_duplicates",
    "reports_hold_them",
    "spans_inside",
    "survives_nests",
    "text_equals_slice",
    "whole_words",
    "yields_what_it_declares",
]


def never_raises(extractor: Tested, article: Article) -> None:
    """Reading an article raises no exception, whatever stands in it.

    One article that an extractor fails on costs all its facts of that article, and news holds
    everything: lone quotation marks, empty texts, emoji, bytes that were decoded wrongly.
    """
    subject = Subject.of(extractor)
    reading = subject.read(article)
    if reading.error is not None:
        raise subject.breaks(
            "never_raises",
            f"It raised {type(reading.error).__name__}: {reading.error}",
            cause="an index or a match taken for granted (text[0], marks in pairs, int() of any digit), an "
            "offset outside the "
            "text, or a recursion as deep as the text is nested",
            cure="yield nothing where there is nothing to be found; build facts with article.at(start, end)",
            articles=[article],
        ) from reading.error


def survives_nests(extractor: Tested) -> None:
    """Deep nests and long repetitions raise no exception.

    Thousands of opening brackets are rare in news but not in what a crawler takes for news, and
    an extractor that recurses once a bracket fails on them.
    """
    for text in NESTS:
        never_raises(extractor, Article(id="a-1", text=text))


def yields_what_it_declares(extractor: Tested, article: Article) -> None:
    """Whatever it yields is a fact of a type that stands in ``produces``.

    The pipeline orders extractors by ``produces``; facts of other types come too late for those
    who read them, so the pipeline drops them.
    """
    subject = Subject.of(extractor)
    reading = subject.read(article)
    declared = tuple(subject.extractor.produces)
    strangers = [item for item in reading.yielded if not isinstance(item, declared)]
    if strangers:
        raise subject.breaks(
            "yields_what_it_declares",
            f"It yielded a {type(strangers[0]).__name__}, but declares produces = "
            f"({', '.join(kind.__name__ for kind in declared)},)",
            cause="a match, a text or None was yielded instead of a fact, or a fact type was added and not declared",
            cure="yield facts only, and name all their types in produces",
            articles=[article],
            facts=strangers[:1],
        )


def text_equals_slice(extractor: Tested, article: Article) -> None:
    """The text of a fact is exactly what the article has at its span, and its article is this one.

    Everybody who points at a fact, in a page, a table or another program, relies on it. It holds
    for further spans too: a field ``speaker_span`` goes with ``speaker``.
    """
    subject = Subject.of(extractor)
    for fact in subject.read(article).facts:
        problem = _not_there(fact, article)
        if problem:
            raise subject.breaks(
                "text_equals_slice",
                problem,
                cause="the text was cleaned, lower-cased or normalised, or the offsets were counted in another "
                "string, in "
                "bytes or in UTF-16 units, or the fact belongs to an article read before",
                cure="build each fact with article.at(start, end), from offsets into article.text itself",
                articles=[article],
                facts=[fact],
            )


def _not_there(fact: Fact, article: Article) -> str | None:
    if fact.article != article.id:
        return f"The fact is of article {fact.article!r}, but {article.id!r} was read"
    for field, span in _spans(fact):
        said = getattr(fact, "text" if field == "span" else field.removesuffix("_span"), None)
        there = article.text[span.start : span.end]
        if isinstance(said, str) and said != there and span.end <= len(article.text):
            return f"{field} is {span}, where the article has {there!r}, but the fact says {said!r}"
    return None


def _spans(fact: Fact) -> Iterator[tuple[str, Span]]:
    for field in attrs.fields(type(fact)):
        value = getattr(fact, field.name)
        if isinstance(value, Span):
            yield field.name, value


def spans_inside(extractor: Tested, article: Article) -> None:
    """Every span lies inside the article.

    A span that reaches outside names nothing. (That none is empty or reversed, `Span` itself sees to.)
    """
    subject = Subject.of(extractor)
    for fact in subject.read(article).facts:
        for field, span in _spans(fact):
            if span.end > len(article.text):
                raise subject.breaks(
                    "spans_inside",
                    f"{field} is {span}, but the article has only {len(article.text)} code points",
                    cause="offsets counted in bytes or UTF-16 units, in another text, or an end that is one too large",
                    cure="build each fact with article.at(start, end), which refuses such a span",
                    articles=[article],
                    facts=[fact],
                )


def no_duplicates(extractor: Tested, article: Article) -> None:
    """No fact is yielded twice.

    A report is a set and would hide the second one, so that counting facts as they come and
    counting them in the report would disagree.
    """
    subject = Subject.of(extractor)
    reading = subject.read(article)
    known: set[object] = set()
    for position, seen in enumerate(reading.seen):
        if seen not in known:
            known.add(seen)
        else:
            raise subject.breaks(
                "no_duplicates",
                "It yielded one fact twice",
                cause="two rules find the same thing, or a list was added to twice",
                cure="keep what was yielded in a set within extract(), or let the first rule that matches win",
                articles=[article],
                facts=[reading.yielded[position]],
            )


def document_order(extractor: Tested, article: Article) -> None:
    """Its facts have one order, whichever order they come in.

    Facts sort by article, start, longest first, kind and extractor, and then by all their fields.
    A field that is left out of ``repr``, or an ``__lt__`` of a type's own, would let the order of
    a report depend on the order of reading.
    """
    subject = Subject.of(extractor)
    facts = list(dict.fromkeys(fact for fact in subject.read(article).facts if _hashable(fact)))
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


def _hashable(fact: Fact) -> bool:
    try:
        hash(fact)
    except TypeError:
        return False
    return True


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


def reports_hold_them(extractor: Tested, article: Article) -> None:
    """A report takes its facts, and merging it with itself changes nothing.

    The views of a report group entities by ``identity``, which a type may compute; if that
    raises, or differs from call to call, the report of many articles is lost.
    """
    subject = Subject.of(extractor)
    facts = [fact for fact in subject.read(article).facts if _hashable(fact) and not _not_there(fact, article)]
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


def disjoint_spans(extractor: Tested, article: Article) -> None:
    """Its facts do not overlap.

    Only for an extractor that promises it (``promises=["disjoint"]``), so that what it finds can
    be replaced or marked up piece by piece.
    """
    subject = Subject.of(extractor)
    facts = sorted(subject.read(article).facts, key=lambda fact: fact.span)
    for first, second in itertools.pairwise(facts):
        if first.span.overlaps(second.span):
            raise subject.breaks(
                "disjoint_spans",
                f"It promises that its facts do not overlap, but {first.span} and {second.span} do",
                cause="two rules find overlapping things",
                cure="let the longer one win, or take the promise back",
                articles=[article],
                facts=[first, second],
            )


def whole_words(extractor: Tested, article: Article) -> None:
    """A span that ends inside a word does not depend on the rest of that word.

    If ``Franc`` is found in ``France`` but not in ``Franc``, then the span is cut one letter
    short. An extractor that looks for parts of words passes: ``un`` is found in ``un`` too.
    """
    subject = Subject.of(extractor)
    for fact in subject.read(article).facts:
        rest = _rest_of_word(fact.span, article.text)
        if rest is None or _not_there(fact, article):
            continue
        shorter = attrs.evolve(article, text=article.text[: rest.start] + article.text[rest.end :])
        by = len(rest) if rest.start < fact.span.start else 0
        expected = (type(fact), Span(fact.span.start - by, fact.span.end - by))
        if expected not in [(type(other), other.span) for other in subject.read(shorter).facts]:
            raise subject.breaks(
                "whole_words",
                f"It finds {fact.text!r} in a longer word only; without {article.text[rest.start : rest.end]!r} "
                f"beside it "
                "it is not found there, so the span seems to be cut",
                cause="an end that is taken as inclusive (end - 1), or offsets that are one off",
                cure="article.at(match.start(), match.end()): the end is the offset after the last character",
                articles=[article],
                facts=[fact],
            )


def _rest_of_word(span: Span, text: str) -> Span | None:
    """What remains outside of a word that the span cuts in two."""
    start, end = span.start, span.end
    after = end
    while 0 < after < len(text) and text[after].isalnum() and text[after - 1].isalnum():
        after += 1
    if after > end:
        return Span(end, after)
    before = start
    while before > 0 and before <= len(text) - 1 and text[before].isalnum() and text[before - 1].isalnum():
        before -= 1
    return Span(before, start) if before < start else None

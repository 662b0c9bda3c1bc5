"""Laws of single facts: what an extractor yields is true of the article it was given."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import attrs

from newsfacts._article import Article
from newsfacts._bench._subject import Subject, Tested
from newsfacts._facts import Fact
from newsfacts._span import Span
from newsfacts.testing._alphabet import NESTS

__all__ = [
    "disjoint_spans",
    "never_raises",
    "no_duplicates",
    "spans_are_trimmed",
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
    _reads(
        Subject.of(extractor),
        "never_raises",
        article,
        cause="an index or a match taken for granted (text[0], marks in pairs, int() of any digit), an offset outside "
        "the text, or an extract() that returns None",
        cure="yield nothing where there is nothing to be found; build facts with article.at(start, end)",
    )


def survives_nests(extractor: Tested) -> None:
    """Deep nests and long repetitions raise no exception.

    Thousands of opening brackets are rare in news but not in what a crawler takes for news, and
    an extractor that recurses once a bracket fails on them.
    """
    subject = Subject.of(extractor)
    for text in NESTS:
        _reads(
            subject,
            "survives_nests",
            Article(id="a-1", text=text),
            cause="a function that calls itself for each bracket, quotation mark or line; or int() of any run of "
            "digits",
            cure="a loop with a list of what is open; patterns that say how many digits a number has",
        )


def _reads(subject: Subject, law: str, article: Article, *, cause: str, cure: str) -> None:
    error = subject.read(article).error
    if error is not None:
        problem = f"It raised {type(error).__name__}: {error}"
        raise subject.breaks(law, problem, cause=cause, cure=cure, articles=[article]) from error


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
    cutting = (
        (fact, rest)
        for fact in subject.read(article).facts
        if not _not_there(fact, article) and (rest := _rest_of_word(fact.span, article.text)) is not None
    )
    for fact, rest in itertools.islice(cutting, _CUT_IN_ONE_TEXT):
        shorter = attrs.evolve(article, text=article.text[: rest.start] + article.text[rest.end :])
        by = len(rest) if rest.start < fact.span.start else 0
        expected = Span(fact.span.start - by, fact.span.end - by)
        spans = [other.span for other in subject.read(shorter).facts if type(other) is type(fact)]
        # what stands behind the word may belong to the fact without it: 3 of 3n° is 3° then
        joins = not by and article.text[rest.end : rest.end + 1].strip() != ""
        if expected not in spans and not (joins and any(expected in span for span in spans)):
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


def spans_are_trimmed(extractor: Tested, article: Article) -> None:
    r"""A span neither begins nor ends with white space.

    A pattern such as ``(?:^|\s)word`` takes the space before into the span, and an end that is one too far the
    space or line end behind. A reader who marks the span, or compares its text, has it as well.

    Whole lines and whole texts are what they are, white space and all, and so are gaps.
    """
    subject = Subject.of(extractor)
    for fact in subject.read(article).facts:
        if _not_there(fact, article) or fact.text.isspace() or _is_of_lines(fact.span, article.text):
            continue
        if fact.text != fact.text.strip():
            raise subject.breaks(
                "spans_are_trimmed",
                f"{fact.text!r} has white space at an edge",
                cause="a group that is matched and not meant ((?:^|\\s)word), or an end that is one too far",
                cure="look without taking: (?<!\\w)word(?!\\w), or the span of a group inside: match.span('word')",
                articles=[article],
                facts=[fact],
            )


def _is_of_lines(span: Span, text: str) -> bool:
    """Whether a span begins and ends where a line does."""
    begins = span.start == 0 or _LINE_END.match(text, span.start - 1)
    return bool(
        begins and (_LINE_END.match(text, span.end - 1) or span.end == len(text) or _LINE_END.match(text, span.end))
    )


_LINE_END = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CUT_IN_ONE_TEXT = 12  # facts: each is one more reading, and whatever cuts one word short cuts many


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

"""Laws of moved text: what stands before an article's text moves its facts, and nothing else.

`text_equals_slice` cannot see an offset that is wrong and whose text was cut there too. These laws
can: each puts something before the text, once in plain characters and once in characters that are
easy to count wrongly, and wants the same facts, moved by the difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs

from newsfacts._article import Article
from newsfacts._bench._subject import Reading, Subject, Tested, hashable
from newsfacts._facts import Fact
from newsfacts._span import Span
from newsfacts.testing._texts import news

__all__ = [
    "case_does_not_shift",
    "code_points_are_counted",
    "difference",
    "later_text_changes_nothing",
    "line_ends_do_not_shift",
    "marks_do_not_shift",
    "markup_is_text",
    "moved",
    "moved_text_moves_facts",
    "normal_forms_do_not_shift",
    "white_space_does_not_shift",
]

_PARAGRAPH = "\n\n"
_JOINS = (_PARAGRAPH, ", ")  # in a paragraph of its own, and in the same sentence


def moved(fact: Fact, by: int) -> Fact:
    """The fact with all its spans moved.

    >>> moved(Fact("a-1", Span(0, 6), "France"), 10).span
    Span(start=10, end=16)
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(fact)):
        value = getattr(fact, field.name)
        if isinstance(value, Span):
            changes[field.name] = Span(value.start + by, value.end + by)
    return attrs.evolve(fact, **changes)


def moved_text_moves_facts(extractor: Tested, article: Article) -> None:
    """A paragraph before the text moves every fact by its length.

    Only for extractors that have the capability ``locality``: one whose facts depend on the place
    in the document (a headline, a first mention) declares that it lacks it.
    """
    subject = Subject.of(extractor)
    for paragraph in news("neutral")[:2]:
        _compare(
            subject,
            "moved_text_moves_facts",
            article,
            ("", paragraph + _PARAGRAPH),
            cause="offsets into a sentence or paragraph that were not moved to where it stands, or text.find(), "
            "which finds "
            "the first place where a word stands instead of this one",
            cure="add the start of the part that was searched, or search with pattern.finditer(text, start, end)",
        )


def later_text_changes_nothing(extractor: Tested, article: Article) -> None:
    """A paragraph after the text changes no fact in it.

    Only for extractors that have the capability ``locality``.
    """
    subject = Subject.of(extractor)
    before = subject.read(article)
    longer = attrs.evolve(article, text=article.text + _PARAGRAPH + news("neutral")[0])
    after = subject.read(longer)
    here = len(article.text)
    only = difference(
        [fact for fact in before.facts if fact.span.end < here],
        [fact for fact in after.facts if fact.span.end < here],
        # what follows rightly matters to a fact that reaches the end of the text
        [fact for fact in (*before.facts, *after.facts) if fact.span.start < here <= fact.span.end],
    )
    if before.error is None and after.error is None and only:
        raise subject.breaks(
            "later_text_changes_nothing",
            f"With the paragraph {news('neutral')[0]!r} after it, the article has other facts",
            cause="offsets counted from the end, or an end of the text that was taken for the end of a sentence",
            cure="count from the start; or declare that the extractor reads the whole document: lacks=['locality']",
            articles=[article, longer],
            facts=only[:1],
        )


def code_points_are_counted(extractor: Tested, article: Article) -> None:
    """Offsets count code points, whatever characters stand before.

    Bytes, UTF-16 units (JavaScript, Java) and grapheme clusters agree with code points on plain
    English and part at the first curly quotation mark, emoji or combining accent.
    """
    _undisturbed(
        Subject.of(extractor),
        "code_points_are_counted",
        article,
        plain="the cafe was quiet and warm",
        hostile="the café was — 中文 \U0001f600 \U0001d400 \U0001f469\u200d\U0001f467 e\u0301\u0302 quiet and warm",
        cause="offsets counted in bytes, in UTF-16 units or in grapheme clusters",
        cure="search article.text itself; where a library answers in other units, convert its offsets",
    )


def white_space_does_not_shift(extractor: Tested, article: Article) -> None:
    """White space of any kind before a fact moves it by just its length.

    Stripped, dedented, expanded or squeezed copies of a text have other offsets.
    """
    subject = Subject.of(extractor)
    cause = "offsets into a copy of the text that was stripped, or whose white space was folded, or tabs expanded"
    cure = "search article.text itself; let the pattern allow for white space (\\s+) instead of removing it"
    _compare(subject, "white_space_does_not_shift", article, ("", " \t \N{NO-BREAK SPACE} "), cause=cause, cure=cure)
    _compare(
        subject,
        "white_space_does_not_shift",
        article,
        ("it rained.\n\n", "\N{ZERO WIDTH NO-BREAK SPACE}it rained.\n\n"),
        cause="a byte order mark that was taken off the text",
        cure=cure,
    )
    _undisturbed(
        subject,
        "white_space_does_not_shift",
        article,
        plain="it was quiet and warm that day",
        hostile="it  was\tquiet \N{NO-BREAK SPACE} and\N{THIN SPACE}warm \N{ZERO WIDTH SPACE} \t\tthat   day",
        cause=cause,
        cure=cure,
    )


def case_does_not_shift(extractor: Tested, article: Article) -> None:
    """Letters that grow in another case do not shift facts after them.

    ``"ß".upper()`` and ``"ß".casefold()`` are two letters, and so is ``"İ".lower()``.
    """
    _undisturbed(
        Subject.of(extractor),
        "case_does_not_shift",
        article,
        plain="the street was quiet and warm",
        hostile="the straße i\u0130i \u0149 ǰ was quiet and warm",
        cause="offsets into a lower-cased, upper-cased or case-folded copy of the text",
        cure="search article.text itself with re.IGNORECASE, or fold each match alone",
    )


def normal_forms_do_not_shift(extractor: Tested, article: Article) -> None:
    """Composed, decomposed and compatibility characters do not shift facts after them.

    The same word may come as ``é`` or as ``e`` with an accent after it, and ligatures and
    fractions fall apart in NFKC.
    """
    _undisturbed(
        Subject.of(extractor),
        "normal_forms_do_not_shift",
        article,
        plain="a naive resume was quiet and warm",
        hostile="a nai\u0308ve résume\u0301 \ufb01n … \u1e9b\u0323 \u2126 was quiet and warm",
        cause="offsets into a copy of the text in NFC, NFD, NFKC or NFKD, or stripped of accents",
        cure="search article.text itself; normalise each match alone when it is looked up",
    )


def line_ends_do_not_shift(extractor: Tested, article: Article) -> None:
    r"""Line ends of every kind before a fact move it by just their length.

    ``\r\n`` is two code points, and ``str.splitlines`` splits at more than line feeds.
    """
    _undisturbed(
        Subject.of(extractor),
        "line_ends_do_not_shift",
        article,
        plain="it rained over-night.\n\nnothing else.\n\npeople went home.",
        hostile="it rained over-\nnight.\r\n\r\nnothing\x0b else.\r\r\n\x0c\x1c\x85\N{LINE SEPARATOR}\n\n\n"
        "people went home.",
        joins=(_PARAGRAPH, "\r\n\r\n"),
        cause="offsets added up from lines (splitlines, len(line) + 1), or into a copy with its line ends changed",
        cure="use the spans of article.paragraphs, or pattern.finditer over article.text",
    )


def markup_is_text(extractor: Tested, article: Article) -> None:
    """Entities, tags and escapes before a fact are characters like others.

    Half-cleaned pages hold ``&amp;`` and ``<br>``; replacing them moves all that follows.
    """
    _undisturbed(
        Subject.of(extractor),
        "markup_is_text",
        article,
        plain="salt and pepper; it was quiet and warm",
        hostile="salt &amp; pepper; <br>\\u2019 \\n &#8217;&nbsp;&lt;b&gt; %C3%A9 \ufeff\x00 https://a.example/b "
        "it was quiet and warm",
        cause="offsets into a copy of the text with tags, entities, escapes or invisible characters taken out",
        cure="search article.text itself; clean each match alone",
    )


def marks_do_not_shift(extractor: Tested, article: Article) -> None:
    """Quotation marks before a fact are one character each, whichever they are.

    Curly marks that are written as two straight ones, or left out, move all that follows.
    """
    _undisturbed(
        Subject.of(extractor),
        "marks_do_not_shift",
        article,
        plain='it was "quiet" and "warm"',
        hostile="it was “quiet” and “warm”",
        cause="offsets into a copy of the text with its quotation marks replaced or taken out",
        cure="search article.text itself; let the pattern allow for both kinds of marks",
    )


def _undisturbed(
    subject: Subject,
    law: str,
    article: Article,
    *,
    plain: str,
    hostile: str,
    cause: str,
    cure: str,
    joins: Iterable[str] = _JOINS,
) -> None:
    for join in joins:
        _compare(subject, law, article, (plain + join, hostile + join), cause=cause, cure=cure)


def _compare(subject: Subject, law: str, article: Article, openings: tuple[str, str], *, cause: str, cure: str) -> None:
    """Read the article after one opening and after the other: its facts must be the same, moved."""
    first, second = (subject.read(attrs.evolve(article, text=opening + article.text)) for opening in openings)
    if first.error is not None or second.error is not None:
        return  # for never_raises to say
    mine, across = _behind(first, len(openings[0]))
    theirs, also_across = _behind(second, len(openings[1]))
    if wrong := difference(mine, theirs, [*across, *also_across]):
        fact = wrong[0]
        expected = fact in mine
        raise subject.breaks(
            law,
            f"After {openings[1]!r} instead of {openings[0]!r} the text has other facts than before, moved: this one "
            f"{'is missing' if expected else 'is new'} (spans below count from the article read second)",
            cause=cause,
            cure=cure,
            articles=[first.article, second.article],
            facts=[moved(fact, len(openings[1]))],
        )


def _behind(reading: Reading, seam: int) -> tuple[list[Fact], list[Fact]]:
    """The facts that begin behind the seam, as offsets from there; and those that reach across it."""
    behind: list[Fact] = []
    across: list[Fact] = []
    for fact in reading.facts:
        spans = [getattr(fact, field.name) for field in attrs.fields(type(fact))]
        first = min(span.start for span in spans if isinstance(span, Span))
        if first >= seam:
            behind.append(moved(fact, -seam))
        elif fact.span.end > seam:
            end = fact.span.end - seam
            across.append(Fact("", Span(0, end), "x" * end))
    return behind, across


def difference(mine: Iterable[Fact], theirs: Iterable[Fact], across: Iterable[Fact]) -> list[Fact]:
    """What only one side has; facts that meet one that reaches across the seam are not compared."""
    counts, others = _counted(mine), _counted(theirs)
    only = [*(counts - others).elements(), *(others - counts).elements()]
    return [fact for fact in only if not any(fact.span.overlaps(other.span) for other in across)]


def _counted(facts: Iterable[Fact]) -> Counter[Fact]:
    return Counter(fact for fact in facts if hashable(fact))

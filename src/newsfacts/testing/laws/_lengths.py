"""Laws of ends and lengths: the last line is one like others, and a long text is read to its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import attrs

from newsfacts._article import Article
from newsfacts._bench._subject import Subject, Tested, hashable
from newsfacts._facts import Fact
from newsfacts.testing._texts import news
from newsfacts.testing.laws._offsets import difference, moved

__all__ = ["last_line_needs_no_end", "long_texts_are_read_whole"]

_LONG = 40_000  # code points: more than a limit of 512 tokens, 1,000 names or 30,000 characters lets through
_OFTEN = 2_000  # repetitions of a short one: more than a function can call itself
_REPEATED = 3  # texts that are repeated to that length
_SHORTEST = 4
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))
_UNPAIRED = frozenset("\"'`‘„«»<>{}")  # whether one of these opens or closes depends on what came before


def last_line_needs_no_end(extractor: Tested, article: Article) -> None:
    """A line end after the text changes nothing.

    Some files end with one and some do not. A pattern that wants a space or a line end behind what
    it finds misses the last word of a text, and a reader of lines may miss the last line.
    """
    subject = Subject.of(extractor)
    here = len(article.text)
    if not article.text or article.text[-1].isspace():
        return
    before, after = (subject.read(attrs.evolve(article, text=article.text + end)) for end in ("", "\n"))
    across = [fact for fact in after.facts if fact.span.end > here]
    only = difference(before.facts, after.facts, across)
    if before.error is None and after.error is None and (wrong := [fact for fact in only if fact not in across]):
        raise subject.breaks(
            "last_line_needs_no_end",
            f"{'Only with' if wrong[0] in after.facts else 'Only without'} a line end after it, the text has this fact",
            cause="a pattern that wants a character behind what it finds ([\\s.,] or \\W instead of \\b), or a loop "
            "over lines that leaves out the last one",
            cure="look ahead for what must not follow: (?!\\w); use the spans of article.paragraphs",
            articles=[article],
            facts=wrong[:1],
        )


def long_texts_are_read_whole(extractor: Tested, articles: Sequence[Article]) -> None:
    """What is found at the beginning of a long text is found at its end.

    Models that take 512 tokens, pieces of a thousand characters that cut a name in two, and limits
    that were set for safety lose facts in silence. The kit repeats a paragraph many times.

    Only for extractors that have the capability ``locality``.
    """
    subject = Subject.of(extractor)
    for article in _worth_repeating(subject, articles):
        part = article.text + "\n\n"
        count = min(_LONG // len(part), _OFTEN) + 3
        long = attrs.evolve(article, text=part * count + news("neutral")[0])
        reading = subject.read(long)
        copies = _by_copy(reading.facts, len(part), count)
        inner = [fact for fact in subject.read(article).facts if fact.span.end < len(article.text)]
        at = _first_unlike(copies, found_alone=bool(inner))
        if at is None and reading.error is None:
            continue
        problem = (
            f"It raised {type(reading.error).__name__} where"
            if reading.error is not None
            else f"In repetition {at} of {count} it found something else than "
            f"{'in the text alone' if at == 2 else 'in repetition 2'}, where"
        )
        raise subject.breaks(
            "long_texts_are_read_whole",
            f"{problem} {part!r} was repeated",
            cause="a limit on characters, tokens or facts, a text read in pieces that cut names in two, str.find(), or "
            "a function that calls itself for every fact",
            cure="one loop over the whole text; pieces at paragraphs, article.paragraphs",
            articles=[long],
        ) from reading.error


def _first_unlike(copies: Sequence[Counter[Fact]], *, found_alone: bool) -> int | None:
    """Which repetition, counted from one, has other facts than the second; or the second, if it has none at all.

    The first may be told from the others, as when a name is introduced; the rest are all alike.
    """
    if found_alone and not copies[1]:
        return 2
    return next((at + 1 for at in range(2, len(copies)) if copies[at] != copies[1]), None)


def _worth_repeating(subject: Subject, articles: Sequence[Article]) -> list[Article]:
    """The first, and those with the most facts for their length, of those that leave nothing open at their end."""
    found: list[tuple[float, Article]] = []
    for article in articles:
        text = article.text
        closed = all(text.count(opening) == text.count(closing) for opening, closing in _PAIRS)
        if closed and len(text) >= _SHORTEST and not _UNPAIRED & set(text):
            found.append((len(subject.read(article).facts) / len(text), article))
    found = [(density, article) for density, article in found if density]
    densest = sorted(found[1:], key=lambda pair: pair[0], reverse=True)[: _REPEATED - 1]
    return [article for _, article in (*found[:1], *densest)]


def _by_copy(facts: Sequence[Fact], size: int, count: int) -> list[Counter[Fact]]:
    """The facts inside each repetition, as offsets from its beginning."""
    copies: list[Counter[Fact]] = [Counter() for _ in range(count)]
    for fact in facts:
        at = fact.span.start // size
        if at < count and fact.span.end <= (at + 1) * size and hashable(fact):
            copies[at][moved(fact, -at * size)] += 1
    return copies

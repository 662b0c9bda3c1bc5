"""What a page wraps around its story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsfacts._span import Span
from newsfacts.text._bylines import find_byline, find_share
from newsfacts.text._credits import find_credits, owns_text
from newsfacts.text._datelines import find_dateline
from newsfacts.text._page import Furniture, FurnitureKind, Line, ends_sentence
from newsfacts.text._phrases import bare
from newsfacts.text._teasers import find_teasers

__all__ = ["Furniture", "FurnitureKind", "find_furniture"]

_TOP, _BOTTOM = 8, 4  # so many lines from the top and the bottom may hold bylines
_LONGEST_TEASER = 400
_LONGEST_HEADLINE = 200
_SHORTEST_LEAD = 80  # a first paragraph below this is a headline, even one with a full stop
_LONGEST_HEADING = 60
_LONGEST_CAPTION = 600
_SHORTEST_REPEATED = 25  # shorter lines repeat by chance: “Mr. Obama?”, (APPLAUSE)
_TITLE_WORD = re.compile(r"[A-Z‘“'\"\d][\w’'.&-]*")


def find_furniture(text: str, paragraphs: Iterable[Span]) -> tuple[Furniture, ...]:
    r"""The furniture of a text, in the order of the text; parts may lie inside one another.

    >>> from newsfacts.text import find_paragraphs
    >>> text = "Allies meet\n\nBy Ann Lee\n\nPARIS (AP) — Ministers met on Monday.\n\nShare this article"
    >>> for part in find_furniture(text, find_paragraphs(text)):
    ...     print(part.kind, "|", text[part.span.start : part.span.end], "|", part.sets_aside)
    headline | Allies meet | False
    byline | By Ann Lee | True
    dateline | PARIS (AP) — | False
    share | Share this article | True
    """
    lines = [_line(text, each) for each in paragraphs]
    found = find_teasers(lines)
    story = _outside(lines, found)
    parts = {line.start: _parts(line, at, len(story)) for at, line in enumerate(story)}
    found += (part for each in parts.values() for part in each)
    found += (part for line in lines if line.start not in parts and (part := find_dateline(line, first=False)))
    found += _headlines(story, parts)
    found += _captions(story, parts)
    found += _repeated(story, parts)
    return tuple(sorted(set(found)))


def _line(text: str, paragraph: Span) -> Line:
    content = text[paragraph.start : paragraph.end]
    return Line(paragraph.start, paragraph.end, content, bare(content) if len(content) <= _LONGEST_TEASER else "")


def _outside(lines: Sequence[Line], blocks: Sequence[Furniture]) -> list[Line]:
    """The lines that lie in none of some blocks, both in the order of the text."""
    outside: list[Line] = []
    waiting = iter(blocks)
    block = next(waiting, None)
    for line in lines:
        while block and block.span.end <= line.start:
            block = next(waiting, None)
        if not block or line.start < block.span.start:
            outside.append(line)
    return outside


def _parts(line: Line, at: int, count: int) -> list[Furniture]:
    """What one line shows by itself: the first that fits of share box, byline, credits; and its dateline."""
    edge = at < _TOP or at >= count - _BOTTOM
    alone = find_share(line, edge=edge) or find_byline(line, edge=edge)
    parts = [alone] if alone else list(find_credits(line))
    dateline = find_dateline(line, first=at == 0)
    return [*parts, dateline] if dateline else parts


def _headlines(story: Sequence[Line], parts: dict[int, list[Furniture]]) -> Iterator[Furniture]:
    """The headline, one below it, and headings between paragraphs."""
    # bylines and buttons may stand above a headline, captions do not
    lines = [line for line in story if all(part.kind not in {"share", "byline"} for part in parts[line.start])]
    if not lines:
        return
    first, *others = lines
    dateline = next((part.span.start for part in parts[first.start] if part.kind == "dateline"), None)
    if dateline is not None and dateline > first.start:
        kind: FurnitureKind = "byline" if first.text.startswith(("By ", "BY ")) else "headline"
        yield first.part(kind, 0, len(first.text[: dateline - first.start].rstrip()))
    elif others and not parts[first.start] and _is_headline(first):
        yield first.part("headline")
        if not parts[others[0].start] and len(others[0].text) <= _LONGEST_HEADLINE and _is_unfinished(others[0].text):
            yield others[0].part("headline")
    for line in others[1:]:
        if _is_heading(line.text) and not parts[line.start]:
            yield line.part("headline")


def _is_headline(line: Line) -> bool:
    """Whether the first line of a page is its headline: it does not end like a sentence, or is written like a title."""
    text = line.text
    if len(text) > _LONGEST_HEADLINE:
        return False
    if _is_unfinished(text) or len(text) <= _SHORTEST_LEAD:
        return True
    long_words = [word for word in text.split() if len(word) > 3]
    titled = sum(1 for word in long_words if _TITLE_WORD.match(word))
    return titled * 10 >= len(long_words) * 7


def _is_unfinished(text: str) -> bool:
    """Whether a line ends neither like a sentence nor like what introduces the next line."""
    return not ends_sentence(text) and not text.endswith((":", ";", ",", "…"))


def _is_heading(text: str) -> bool:
    """Whether a line is a heading between paragraphs: STRATEGY SOUGHT."""
    return (
        len(text) <= _LONGEST_HEADING
        and text[0].isupper()
        and (text.isupper() or _is_unfinished(text))
        and len(text) > 3
    )


def _captions(story: Sequence[Line], parts: dict[int, list[Furniture]]) -> Iterator[Furniture]:
    """What stands before the credit of a picture, in its line or, repeated, in the line above it."""
    captions: set[str] = set()
    for at, line in enumerate(story):
        credit = next((part for part in parts[line.start] if part.kind == "credit"), None)
        if credit is None or len(line.text) > _LONGEST_CAPTION:
            continue
        begin = credit.span.start - line.start
        before = line.text[:begin].rstrip()
        if before and not owns_text(line.text, begin):
            captions.add(before)
            yield line.part("caption", 0, len(before))
        elif at and story[at - 1].text in captions:
            yield story[at - 1].part("caption")


def _repeated(story: Sequence[Line], parts: dict[int, list[Furniture]]) -> Iterator[Furniture]:
    """Lines that already stood above, datelines and credits aside."""
    seen: set[str] = set()
    for line in story:
        start, end = 0, len(line.text)
        for part in parts[line.start]:
            if part.kind == "dateline" and part.span.start == line.start:
                start = part.span.end - line.start
            elif part.span.end == line.end:
                end = part.span.start - line.start
        content = line.text[start:end].strip()
        if len(content) < _SHORTEST_REPEATED:
            continue
        if content in seen:
            begin = line.text.index(content, start)
            yield line.part("repeated", begin, begin + len(content))
        seen.add(content)

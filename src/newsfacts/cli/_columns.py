"""Text in columns of a terminal, where some characters take two and some none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

__all__ = ["INDENT", "cut", "fill", "hanging", "one_line", "pad", "width", "wrap"]

INDENT = "  "
ELLIPSIS = "…"
_GAP = re.compile(r"\s+")


def one_line(text: str) -> str:
    r"""The text on one line, without what could command the terminal: control and direction characters.

    >>> one_line("He said:\n  yes\x1b[31m")
    'He said: yes[31m'
    """
    plain = _GAP.sub(" ", text)
    return "".join(char for char in plain if unicodedata.category(char) not in ("Cc", "Cf", "Cs")).strip()


def width(text: str) -> int:
    """How many columns the text takes.

    >>> width("Kerry"), width("習近平"), width("e\u0301")
    (5, 6, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def cut(text: str, columns: int) -> str:
    """The text on one line, cut with an ellipsis where it is wider than that many columns.

    >>> cut("Secretary of State", 10), cut("習近平", 5)
    ('Secretary…', '習近…')
    """
    line = one_line(text)
    if width(line) <= columns:
        return line
    return line[: _fitting(line, columns - 1)].rstrip() + ELLIPSIS


def pad(text: str, columns: int) -> str:
    """The text cut and filled up to exactly that many columns.

    >>> pad("Iran", 6), pad("Saudi Arabia", 6)
    ('Iran  ', 'Saudi…')
    """
    line = cut(text, columns)
    return line + " " * (columns - width(line))


def fill(items: Iterable[str], columns: int) -> str:
    """As many of the items as fit, whole, with how many more there are; the first is cut if it must be.

    >>> fill(["24 [4]", "Thirty [5]", "40 [5]"], 24)
    '24 [4] · Thirty [5] · +1'
    """
    every = [one_line(item) for item in items]
    for shown in range(min(len(every), columns), 0, -1):  # each takes a column at least
        more = [f"+{len(every) - shown}"] if shown < len(every) else []
        line = " · ".join([*every[:shown], *more])
        if width(line) <= columns:
            return line
    return cut(" · ".join(every), columns)


def wrap(items: Iterable[str], columns: int) -> Iterator[str]:
    """All of the items on as many lines as they need; only one that is wider than a line is broken.

    >>> list(wrap(["24 [4]", "Thirty [5]", "about forty or so [6]"], 20))
    ['24 [4] · Thirty [5]', 'about forty or so', '[6]']
    """
    line = ""
    for item in map(one_line, items):
        joined = f"{line} · {item}" if line else item
        if line and width(joined) > columns:
            yield line
            joined = item
        *full, line = _broken(joined, columns)
        yield from full
    if line:
        yield line


def hanging(text: str, columns: int) -> Iterator[str]:
    """The text indented, and from its second line on indented twice."""
    import textwrap

    wrapper = textwrap.TextWrapper(columns, INDENT, INDENT * 2, break_on_hyphens=False)
    yield from wrapper.wrap(one_line(text))


def _broken(text: str, columns: int) -> Iterator[str]:
    """The text in lines that fit, broken between words where there are some."""
    while width(text) > columns:
        end = max(1, _fitting(text, columns))
        end = text.rfind(" ", 1, end + 1) if " " in text[1 : end + 1] else end
        yield text[:end]
        text = text[end:].lstrip()
    yield text


def _fitting(text: str, columns: int) -> int:
    """How many of the characters fit into the columns."""
    room = columns
    for place, char in enumerate(text):
        room -= _columns(char)
        if room < 0:
            return place
    return len(text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1

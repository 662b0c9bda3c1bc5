"""Kept reports, told from articles by what is in them, whatever they are called."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import IO, cast

from newsfacts._json import FORMAT
from newsfacts.errors import InputError
from newsfacts.io._textfile import BOM

__all__ = ["KeptReportError", "kept_file", "kept_from"]

_MARK = f'"{FORMAT}"'.encode()
_BEGINS = re.compile(rb'\{\s*+"format"\s*+:\s*+' + re.escape(_MARK))
_CURE = "Read it with newsfacts.Report.from_json, or give it to newsfacts report, compare or merge"


class KeptReportError(InputError):
    """A kept report where articles were to be read.

    Attributes:
        content: The report, in JSON.
    """

    def __init__(self, where: str, content: bytes) -> None:
        super().__init__(where, "is a kept report, not an article", _CURE)
        self.content = content


def kept_file(path: Path) -> KeptReportError | None:
    """The kept report that a file is, if it is one; a file that cannot be opened is left to others to refuse.

    Of other files only the first line is read, and where that does not begin as JSON does, a few bytes.
    """
    try:
        with path.open("rb") as stream:
            if not stream.read(64).removeprefix(BOM).lstrip().startswith(b"{"):
                return None
            stream.seek(0)
            first = stream.readline().removeprefix(BOM)
            while first.isspace():
                first = stream.readline()
            content, is_kept = kept_from(first, stream)
    except OSError:
        return None
    return KeptReportError(str(path), content) if is_kept else None


def kept_from(first: bytes, stream: IO[bytes]) -> tuple[bytes, bool]:
    """What was read to tell whether a kept report begins with the line, and whether one does.

    The rest of the stream is read only if one may: JSON Lines, which may be endless, have a whole object on each line.
    """
    if first.strip() == b"{":
        content = first + stream.read()
        return content, _MARK in content
    if _BEGINS.match(first.lstrip()) or (_MARK in first and _is_report(first)):
        return first + stream.read(), True
    return first, False


def _is_report(line: bytes) -> bool:
    """Whether the line is an object that says it is a report, wherever in it that stands."""
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return False
    if not isinstance(value, dict):
        return False
    named = cast("dict[str, object]", value)  # JSON has no other keys
    return named.get("format") == FORMAT and "text" not in named

"""Reports that were kept in files, and what may be wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, cast

from newsfacts._json import FORMAT, VERSION, expect_object, loads
from newsfacts._report import Report
from newsfacts.errors import InputError, NewsfactsError, ReportFormatError

__all__ = ["read_report", "report_from"]

_KEEP: Final = "Keep reports with: newsfacts extract --format json"
_AGAIN: Final = (
    "It was edited, or kept with other plugins: take it as it was kept, or keep it again with: "
    "newsfacts extract --format json"
)


def read_report(path: str) -> Report:
    """The report that was kept in a file; ``-`` is standard input.

    Raises:
        InputError: if the file cannot be read or is no report.
    """
    try:
        content = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise InputError(path, f"cannot be read: {error.strerror}", "Check the path and its permissions") from error
    return report_from("standard input" if path == "-" else path, content)


def report_from(where: str, content: bytes) -> Report:
    """The report that was kept as these bytes.

    Raises:
        InputError: if they are none.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(where, f"is not UTF-8 at byte {error.start}", "A kept report is UTF-8 JSON") from error
    try:
        return Report.from_json(text)
    except NewsfactsError as error:
        raise _refusal(where, text, error) from error


def _refusal(where: str, text: str, error: NewsfactsError) -> InputError:
    try:
        report = expect_object(loads(text), "$")
    except ReportFormatError:
        return InputError(where, f"is no kept report: {error}", _KEEP)
    for fault, cure in _FAULTS:
        if problem := fault(report):
            return InputError(where, problem, cure)
    return InputError(where, f"cannot be read as a report: {error}", _AGAIN)


def _foreign(report: dict[str, object]) -> str | None:
    return None if report.get("format") == FORMAT else f"is no kept report: it has no 'format' that is {FORMAT!r}"


def _newer(report: dict[str, object]) -> str | None:
    version = report.get("version")
    newer = isinstance(version, int) and version > VERSION
    return f"is a report of version {version}, and this newsfacts reads {VERSION}" if newer else None


def _without_texts(report: dict[str, object]) -> str | None:
    articles = report.get("articles")
    every = cast("list[object]", articles) if isinstance(articles, list) else []
    bare = any(isinstance(article, dict) and "text_sha256" in article for article in every)
    return "was kept without the texts of its articles" if bare else None


_FAULTS: Final[tuple[tuple[Callable[[dict[str, object]], str | None], str], ...]] = (
    (_foreign, _KEEP),
    (_newer, "Update newsfacts"),
    (_without_texts, "Keep it again without --no-text, or read it with newsfacts.Report.from_json(text, articles=…)"),
)
"""What may be wrong with a report, each with its cure; what is none of these is wrong in one place."""

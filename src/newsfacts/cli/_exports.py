"""Facts for other programs: the formats of ``newsfacts extract``, and ``newsfacts schema``."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import partial
from typing import BinaryIO, Final

import click

from newsfacts._report import Report
from newsfacts.cli._shared import print_text

__all__ = ["FORMATS", "schema", "write_whole"]


def write_whole(report: Report, form: str, stream: BinaryIO, *, text: bool) -> None:
    """Write a whole report in one of the formats.

    Raises:
        MissingExtraError: if the format needs a package that is not installed.
    """
    if form == "json":
        stream.write(f"{report.to_json(indent=2, text=text)}\n".encode())
    else:
        _WRITERS[form](report, stream)


@click.command()
def schema() -> int:
    """Print the JSON Schema of kept reports."""
    from newsfacts.export import json_schema

    print_text(json_schema().rstrip())
    return 0


def _write_text(made: Callable[[Report], str], report: Report, stream: BinaryIO) -> None:
    stream.write(made(report).encode("utf-8", "replace"))


def _write_parquet(report: Report, stream: BinaryIO) -> None:
    made = io.BytesIO()  # pyarrow seeks and closes, which standard output cannot bear
    report.to_parquet(made)
    stream.write(made.getbuffer())


_WRITERS: Final[Mapping[str, Callable[[Report, BinaryIO], None]]] = {
    "csv": partial(_write_text, Report.to_csv),
    "annotations": partial(_write_text, Report.to_annotations),
    "parquet": _write_parquet,
}

FORMATS: Final = ("jsonl", "json", *_WRITERS)
"""JSON Lines come article by article, all others once all articles are read."""

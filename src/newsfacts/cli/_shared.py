"""What the commands have in common: arguments, loading, printing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import attrs
import click

from newsfacts._pipeline import Pipeline, load
from newsfacts.errors import UnknownNameError

__all__ = ["Exits", "columns", "documented", "load_pipeline", "print_text", "reads_articles"]


@attrs.define
class Exits:
    """How a run ends that fails.

    Attributes:
        failed: The exit status where some input or plugin failed. A command to which 1 says something else changes it.
    """

    failed: int = 1


C = TypeVar("C", bound=Callable[..., Any])

PATHS = """
    PATH is a .txt file (one article), a .jsonl file (one article a line:
    {"id": …, "text": …}), a folder of such files, a report that was kept
    with extract --format json, or - for standard input.
"""


def reads_articles(command: C) -> C:
    """The arguments of all commands that read articles."""
    for parameter in (
        click.option("--strict", is_flag=True, help="Stop at the first input or plugin that fails."),
        click.option("--jobs", type=click.IntRange(min=1), default=1, metavar="N", help="Work on N processes."),
        click.option("--disable", multiple=True, metavar="NAME", help="Leave out a plugin or extractor. Repeatable."),
        click.option("--only", multiple=True, metavar="NAME", help="Run only this plugin or extractor. Repeatable."),
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
    ):
        command = parameter(command)
    return command


def documented(command: C) -> C:
    """Say in a command's help what its paths are."""
    command.__doc__ = f"{command.__doc__ or ''}\n{PATHS}"
    return command


def load_pipeline(only: tuple[str, ...], disable: tuple[str, ...], *, strict: bool) -> Pipeline:
    """The plugins asked for; a name that nobody has is a misuse of the command line."""
    try:
        return load(only=only or None, disable=disable, on_error="raise" if strict else "record")
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from None


def columns() -> int:
    """How wide to print: as the terminal, as far as lines stay easy to read; 80 columns into a pipe."""
    if not sys.stdout.isatty():
        return 80
    import shutil

    return max(60, min(100, shutil.get_terminal_size().columns))


def print_text(text: str) -> None:
    """Print what people read; a character that their terminal lacks becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.buffer.write(f"{text}\n".encode(encoding, errors="replace"))
    sys.stdout.buffer.flush()

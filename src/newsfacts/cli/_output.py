"""Where facts are written: standard output, or a file that appears only when it is whole."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import click

__all__ = ["discard_output", "open_output"]

_NEW_FILE = 0o666


@contextmanager
def open_output(path: str | None, option: str = "-o") -> Generator[BinaryIO]:
    """The stream to write UTF-8 to; None and ``-`` are standard output.

    The option is the one that gave the path.

    A file is written beside its place and moved there at the end, so that whoever reads it sees the
    old one or the new one and never half of it. If anything is raised the old one stays.

    Raises:
        click.BadParameter: if the file cannot be written.
    """
    if path in (None, "-"):
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path or "").resolve()  # through a link to the file it stands for
    if target.exists() and not target.is_file():
        with _opened(target, option) as stream:
            yield stream
        return
    temporary, stream = _temporary(target, option)
    try:
        with stream:
            yield stream
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def discard_output() -> None:
    """Let what is still buffered for standard output go nowhere, or Python would complain of it while it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _opened(target: Path, option: str) -> BinaryIO:
    """A device, such as /dev/null, which nothing can be moved to."""
    try:
        return target.open("wb")
    except OSError as error:
        raise _unwritable(target, error, option) from None


def _temporary(target: Path, option: str) -> tuple[Path, BinaryIO]:
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _unwritable(target, error, option) from None
    return Path(name), os.fdopen(descriptor, "wb")


def _unwritable(target: Path, error: OSError, option: str) -> click.BadParameter:
    return click.BadParameter(f"cannot write {target}: {error.strerror}", param_hint=option)


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return _NEW_FILE & ~umask

"""The files below a folder, in sorted order, through links but round no loop."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import attrs

from newsfacts.errors import InputError
from newsfacts.io._outcome import Skipped, unreadable

__all__ = ["files_below", "is_folder"]

ASIDE = (".", "README")
"""How names begin that are no articles in any folder: hidden ones, and what says what the folder is."""

FolderKey = tuple[int, int]
"""What makes two paths the same folder: device and inode."""


@attrs.define
class _OpenFolder:
    """A folder on the way from the top to where the walk is now."""

    key: FolderKey
    rest: Iterator[Path]


def is_folder(path: Path) -> bool | InputError:
    """Whether a path is a folder or a file; a refusal if it is neither."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return unreadable(str(path), error)
    except ValueError:  # Python versions word this differently
        return InputError(
            repr(str(path)), "is no path: it holds a NUL character or half a surrogate pair", "Check the spelling"
        )
    if stat.S_ISDIR(mode) or stat.S_ISREG(mode):
        return stat.S_ISDIR(mode)
    cure = "To read a pipe, give - and redirect it to standard input"
    return InputError(str(path), "is neither a file nor a folder", cure)


def files_below(top: Path) -> Iterator[Path | InputError | Skipped]:
    """Each file in the folder and its subfolders, sorted by name in each folder; hidden ones and READMEs are left out.

    A folder that contains itself through a link is an error; one met twice is walked once. Either
    way the work is linear in what is there.
    """
    way: list[_OpenFolder] = []
    walked: set[FolderKey] = set()

    def enter(folder: Path) -> InputError | Skipped | None:
        try:
            status = folder.stat()
            key = (status.st_dev, status.st_ino)
            if any(outer.key == key for outer in way):
                return InputError(str(folder), "is a link to a folder that it stands in", "Remove the link")
            if key in walked:
                return Skipped(str(folder), "it is a link to a folder read before")
            entries = sorted(entry for entry in folder.iterdir() if not entry.name.startswith(ASIDE))
        except OSError as error:
            return unreadable(str(folder), error)
        walked.add(key)
        way.append(_OpenFolder(key, iter(entries)))
        return None

    problem = enter(top)
    if problem:
        yield problem
    while way:
        entry = next(way[-1].rest, None)
        if entry is None:
            way.pop()
            continue
        found = is_folder(entry)
        outcome = entry if found is False else enter(entry) if found is True else found
        if outcome:
            yield outcome

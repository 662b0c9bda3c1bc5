"""What one step of reading may come to: an article, a refusal, or something left out on purpose.

The readers yield these instead of raising, so that one bad line or file never ends the reading of
the good ones after it.
"""

from __future__ import annotations

import errno

import attrs

from newsfacts._article import Article
from newsfacts.errors import InputError

__all__ = ["Found", "Outcome", "Skipped", "unreadable"]


@attrs.frozen
class Found:
    """An article, and where it was read: a path, with ``:line`` after it for JSON Lines."""

    where: str
    article: Article


@attrs.frozen
class Skipped:
    """Something left out that is no error: a file with another ending in a folder, an article read before.

    Attributes:
        where: The path, with ``:line`` after it where there is one.
        why: The reason, a clause by itself; equal for all that is skipped for one reason.
    """

    where: str
    why: str


Outcome = Found | InputError | Skipped


def unreadable(where: str, error: OSError) -> InputError:
    """The refusal for what the operating system says about a path."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return InputError(where, "no such file or folder", "Check the spelling and the current folder")
    if error.errno == errno.ELOOP:
        return InputError(
            where, "is a symbolic link that leads back to itself", "Remove the link or point it at a file"
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return InputError(where, "permission denied", "Make it readable for you, or leave it out")
    reason = error.strerror or type(error).__name__
    return InputError(where, f"cannot be read: {reason}", "Check that the file is whole and its disk is there")

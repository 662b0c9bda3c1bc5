"""Articles out of files, folders and standard input.

Reading is lazy, in the order given, and keeps going: whatever cannot be read becomes an
`InputError` that names the place, the problem and the cure, and goes to ``on_error``.
"""

from __future__ import annotations

from newsfacts.io._outcome import Skipped
from newsfacts.io._read import ArticleReader, Paths, pass_over, raise_error, read

__all__ = ["ArticleReader", "Paths", "Skipped", "pass_over", "raise_error", "read"]

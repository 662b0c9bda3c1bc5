"""What went wrong, kept as data beside the facts."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Literal

import attrs

from newsfacts.errors import InputError

__all__ = ["Failure", "Stage"]

Stage = Literal["input", "plugin", "extractor"]
"""Where it happened: reading an article, loading a plugin, or running an extractor on an article."""


def _key(failure: Failure) -> tuple[str, ...]:
    return tuple(field or "" for field in attrs.astuple(failure))


@attrs.frozen
class Failure:
    """One thing that went wrong while the rest went on.

    Attributes:
        stage: ``input``, ``plugin`` or ``extractor``.
        subject: What failed: a path as given, a plugin with its distribution and version, or an extractor.
        message: What happened, what probably caused it and what to do.
        error: The name of the exception's class.
        article: The id of the article, for an extractor that failed on it.
        plugin: The extractor's plugin with its distribution and version.
    """

    stage: Stage = attrs.field(validator=attrs.validators.in_(("input", "plugin", "extractor")))
    subject: str
    message: str
    error: str
    article: str | None = None
    plugin: str | None = None

    def __lt__(self, other: Failure) -> bool:
        return _key(self) < _key(other)

    def __str__(self) -> str:
        where = f" on article {self.article!r}" if self.article else ""
        by = f" (plugin {self.plugin})" if self.plugin else ""
        return f"{self.subject}{where}{by}: {self.message}"

    @classmethod
    def of_input(cls, error: InputError) -> Failure:
        """The failure that says what an `InputError` says."""
        return cls("input", error.where, error.message, type(error).__name__)


def describe(error: BaseException) -> str:
    """The exception in one line, with the place in the code where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({'/'.join(Path(frames[-1].filename).parts[-2:])}:{frames[-1].lineno})" if frames else ""
    try:
        text = " ".join(str(error).split())
    except Exception:  # noqa: BLE001 - a plugin's exception may be as broken as the plugin
        text = "its message cannot be shown"
    return f"{type(error).__name__}: {text}{place}" if text else f"{type(error).__name__}{place}"

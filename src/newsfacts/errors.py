"""Everything newsfacts raises on purpose, in one tree under `NewsfactsError`.

Each message says what went wrong, where, what probably caused it and what to do.
"""

from __future__ import annotations

__all__ = [
    "ArticleConflictError",
    "ExtractorError",
    "InputError",
    "InvalidFactError",
    "MissingExtraError",
    "NewsfactsError",
    "PluginError",
    "PluginLoadError",
    "ReportFormatError",
    "SpanError",
    "UndeclaredTypeError",
    "UnknownNameError",
]


class NewsfactsError(Exception):
    """The root: catch it to catch all that newsfacts raises on purpose."""


class SpanError(NewsfactsError, ValueError):
    """Offsets that name no text: negative, empty, reversed, or outside the article."""


class InvalidFactError(NewsfactsError, ValueError):
    """A fact that cannot be true of its article, or whose fields contradict each other."""


class ArticleConflictError(NewsfactsError, ValueError):
    """Two articles carry one id and different texts, so offsets would be ambiguous."""


class InputError(NewsfactsError):
    """Input that cannot be read: a missing, empty, binary or malformed file or line.

    ``where`` is the path as the user gave it, with ``:line`` after it where there is one.
    """

    def __init__(self, where: str, problem: str, cure: str) -> None:
        super().__init__(where, problem, cure)
        self.where = where
        self.problem = problem
        self.cure = cure

    @property
    def message(self) -> str:
        """What is wrong and what to do, in sentences."""
        return f"{self.problem}{'' if self.problem.endswith(('.', '?', '!')) else '.'} {self.cure}"

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class PluginError(NewsfactsError):
    """A plugin that cannot be used as it stands; the message is worded for its author."""


class PluginLoadError(PluginError):
    """A plugin that could not be imported or registered at all."""


class UndeclaredTypeError(PluginError):
    """An extractor asked for, or yielded, a fact type that it did not declare."""


class UnknownNameError(PluginError):
    """``only`` or ``disable`` names a plugin or extractor that is not there."""


class ExtractorError(PluginError):
    """An extractor failed on one article. Its cause is chained as ``__cause__``."""


class ReportFormatError(NewsfactsError, ValueError):
    """Serialised facts that are no report; the message holds the path of what is wrong."""


class MissingExtraError(NewsfactsError, ImportError):
    """Something was asked for that needs a package which is not installed; the message names the extra."""

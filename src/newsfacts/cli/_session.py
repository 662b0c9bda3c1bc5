"""One run of a command over articles: what it tells on standard error, and how it ends."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager

import attrs
import click

from newsfacts._failure import Failure
from newsfacts._pipeline import Pipeline
from newsfacts._report import Report
from newsfacts.cli._kept import report_from
from newsfacts.errors import InputError, PluginError
from newsfacts.io import Skipped
from newsfacts.io._kept import KeptReportError

__all__ = ["Session"]


@attrs.define
class Session:
    """Runs a pipeline over paths, tells what fails or is skipped, and remembers it.

    Attributes:
        pipeline: The loaded plugins.
        strict: Whether to stop at the first failure.
        failures: What failed so far.
    """

    pipeline: Pipeline
    strict: bool
    failures: list[Failure] = attrs.field(factory=list[Failure])
    _skipped: list[Skipped] = attrs.field(factory=list[Skipped])
    _kept: list[KeptReportError] = attrs.field(factory=list[KeptReportError])
    _held: list[str] | None = None

    @property
    def status(self) -> int:
        """What to exit with: 1 if anything failed."""
        return 1 if self.failures else 0

    def reports(self, paths: Iterable[str], *, jobs: int, show_progress: bool) -> Iterator[Report]:
        """One report an article, each read only when the one before it has been taken; then those kept in files.

        Raises:
            InputError: when strict, for the first thing that cannot be read.
        """
        for failure in self.pipeline.failures:
            self.fail(failure)
        articles = self.pipeline.read(paths, on_error=self._refuse, on_skip=self._skipped.append)
        with self._progress(self.pipeline.stream(articles, jobs=jobs), shown=show_progress) as reports:
            for report in reports:
                for failure in report.failures:
                    self.fail(failure)
                yield report
        yield from self._kept_reports()
        self._tell_skipped()

    def fail(self, failure: Failure) -> None:
        """Take note of a failure and tell it."""
        self.failures.append(failure)
        self._tell(f"error: {failure}")

    def fail_view(self, error: PluginError) -> None:
        """Take note of a plugin's view that failed.

        Raises:
            PluginError: when strict.
        """
        if self.strict:
            raise error
        failure = Failure("plugin", "view", str(error), type(error).__name__)
        if failure not in self.failures:  # several parts of a report may need the view
            self.fail(failure)

    def _kept_reports(self) -> Iterator[Report]:
        for kept in self._kept:
            try:
                yield report_from(kept.where, kept.content)
            except InputError as error:
                self._refuse(error)

    def _refuse(self, error: InputError) -> None:
        if isinstance(error, KeptReportError):
            self._kept.append(error)
            return
        if self.strict:
            raise error
        self.fail(Failure.of_input(error))

    @contextmanager
    def _progress(self, reports: Iterator[Report], *, shown: bool) -> Generator[Iterable[Report]]:
        """A bar while the reports are taken; what is told meanwhile waits until it is gone."""
        if not shown:
            yield reports
            return
        self._held = []
        try:
            with click.progressbar(reports, label="Articles read", show_pos=True, file=sys.stderr) as bar:
                yield bar
        finally:
            held, self._held = self._held, None
            for message in held:
                self._tell(message)

    def _tell(self, message: str) -> None:
        if self._held is None:
            click.echo(message, err=True)
        else:
            self._held.append(message)

    def _tell_skipped(self) -> None:
        """One line a reason: a folder may hold thousands of files that are no articles."""
        for why, count in Counter(skipped.why for skipped in self._skipped).items():
            first = next(skipped.where for skipped in self._skipped if skipped.why == why)
            others = f" and {count - 1} more" if count > 1 else ""
            self._tell(f"note: skipped {first}{others}: {why}")

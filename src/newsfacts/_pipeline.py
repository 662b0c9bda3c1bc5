"""Loaded plugins, ready to run over any number of articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import get_args

import attrs

from newsfacts._article import Article
from newsfacts._discovery import Plugin, Reader, discover
from newsfacts._facts import Fact
from newsfacts._failure import Failure
from newsfacts._parallel import in_order
from newsfacts._plan import Step, name_of, plan
from newsfacts._report import Report
from newsfacts._run import OnError, explain, run
from newsfacts.errors import ArticleConflictError, InputError, PluginError, PluginLoadError, UnknownNameError
from newsfacts.hookspecs import Explanation, Extractor
from newsfacts.io import Paths, Skipped, pass_over, raise_error
from newsfacts.io import read as read_with

__all__ = ["Pipeline", "extract", "load", "read"]


def load(
    *,
    only: Iterable[str] | None = None,
    disable: Iterable[str] = (),
    extractors: Iterable[Extractor] = (),
    on_error: OnError = "record",
) -> Pipeline:
    """Load the installed plugins once, for many articles.

    Args:
        only: Names of plugins or extractors to run; all others are left out.
        disable: Names of plugins or extractors to leave out; a plugin is then not even imported here. Its views,
            if it has any, still join when a report is asked for merged entities or comparisons.
        extractors: Further extractors, beside those of plugins; neither ``only`` nor ``disable``
            touches them, so one can take the place of a disabled one of the same name.
        on_error: Whether a plugin's failure is kept in `Report.failures` or raised.

    Raises:
        UnknownNameError: if ``only`` or ``disable`` name what is not there.
        TypeError: if one of them is a single string rather than a list of names.
        PluginError: with ``on_error="raise"``, if a plugin cannot be loaded.

    >>> load(only=["countries"]).extractors
    ('countries',)
    """
    if on_error not in get_args(OnError):
        raise PluginError(f"on_error must be 'record' or 'raise', not {on_error!r}")
    for argument, names in (("only", only), ("disable", disable)):
        if isinstance(names, str):  # it would be taken letter by letter
            raise TypeError(f"{argument} takes a list of names: {argument}=[{names!r}]")
    wanted, unwanted = None if only is None else frozenset(only), frozenset(disable)
    found = discover(leave_out=unwanted)
    offers = [
        (plugin, extractor)
        for plugin, extractor in found.offers
        if (wanted is None or {plugin.name, name_of(extractor)} & wanted) and name_of(extractor) not in unwanted
    ]
    _check_names((wanted or frozenset()) | unwanted, found.plugins, found.offers)
    given = Plugin("given to load()")
    steps, unplanned = plan([*((given, extractor) for extractor in extractors), *offers])
    failures = (*_unloaded(found.plugins, wanted), *unplanned)
    if failures and on_error == "raise":
        raise PluginError("\n".join(map(str, failures)))
    plugins = tuple(_with_extractors(plugin, steps, unplanned) for plugin in found.plugins)
    return Pipeline(plugins, failures, steps, found.readers, on_error)


def extract(
    articles: Article | Iterable[Article],
    *,
    only: Iterable[str] | None = None,
    disable: Iterable[str] = (),
    extractors: Iterable[Extractor] = (),
    on_error: OnError = "record",
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Read the facts of articles into one report: `load` and `Pipeline.extract` in one call.

    Raises:
        UnknownNameError: if ``only`` or ``disable`` name what is not there.
        TypeError: if one of them is a single string rather than a list of names.
        PluginError: with ``on_error="raise"``, if a plugin cannot be loaded or an extractor fails; with
            several jobs, if an extractor cannot be sent to another process.

    >>> article = Article(id="a-1", text="France sent 24 trucks.")
    >>> [country.name for country in extract(article, only=["countries"]).countries]
    ['France']
    """
    pipeline = load(only=only, disable=disable, extractors=extractors, on_error=on_error)
    return pipeline.extract(articles, jobs=jobs, progress=progress)


def read(
    paths: Paths,
    *,
    on_error: Callable[[InputError], None] = raise_error,
    on_skip: Callable[[Skipped], None] = pass_over,
) -> Iterator[Article]:
    """Articles of files, folders and standard input, lazily and in the order given.

    A ``.txt`` file is one article whose id is the file's name without its ending; it must be
    UTF-8, and its line breaks are kept as they stand. A ``.jsonl`` file has one article a line:
    an object with ``id`` and ``text``, and if known ``title``, ``source``, ``url``, ``published``
    and ``language``; further fields are kept in `Article.metadata`. Installed plugins may read
    more. A folder stands for the files below it, sorted by name; in it hidden files, READMEs
    and files that nobody reads are skipped. ``-`` is standard input: JSON Lines if its first character is
    ``{``, else one article with the id ``stdin``.

    An article that comes again with the same id and the same text is skipped; one with the same id
    and another text is an error, because offsets would be ambiguous.

    Args:
        paths: One path or several.
        on_error: Called with each refusal; reading goes on where it returns. The default raises.
        on_skip: Called for each file and article that is skipped.

    Raises:
        InputError: by default, for whatever cannot be read; while iterating.
        TypeError: if a path is no path.

    >>> [article.id for article in read("no-such-folder", on_error=print)]
    no-such-folder: no such file or folder. Check the spelling and the current folder
    []
    """
    return _read(paths, discover().readers, on_error, on_skip)


def _read(
    paths: Paths,
    readers: Iterable[Reader],
    on_error: Callable[[InputError], None],
    on_skip: Callable[[Skipped], None],
) -> Iterator[Article]:
    by_plugin = {reader.plugin.label: reader.read for reader in readers}
    return read_with(paths, readers=by_plugin, on_error=on_error, on_skip=on_skip)


def _check_names(asked: frozenset[str], plugins: Iterable[Plugin], offers: Iterable[tuple[Plugin, Extractor]]) -> None:
    known = {plugin.name for plugin in plugins} | {name_of(extractor) for _, extractor in offers}
    if unknown := sorted(asked - known):
        raise UnknownNameError(
            f"no plugin or extractor is named {', '.join(unknown)}. There are: {', '.join(sorted(known))}"
        )


def _unloaded(plugins: Iterable[Plugin], wanted: frozenset[str] | None) -> Iterator[Failure]:
    for plugin in plugins:
        if plugin.error and (wanted is None or plugin.name in wanted):
            yield Failure("plugin", plugin.label, plugin.error, PluginLoadError.__name__)


def _with_extractors(plugin: Plugin, steps: Iterable[Step], failures: Iterable[Failure]) -> Plugin:
    names = tuple(step.name for step in steps if step.plugin == plugin)
    faults = [failure.message for failure in failures if failure.plugin == plugin.label]
    return attrs.evolve(plugin, extractors=names, error=plugin.error or " ".join(faults) or None)


@attrs.frozen
class Pipeline:
    """The loaded extractors, ready to run. It holds no state between articles; threads may share it.

    Attributes:
        plugins: All plugins that were found, with what became of them.
        failures: Why some plugins or extractors are not used; part of every report it makes.
    """

    plugins: tuple[Plugin, ...]
    failures: tuple[Failure, ...]
    _steps: tuple[Step, ...]
    _readers: tuple[Reader, ...] = ()
    _on_error: OnError = "record"

    @property
    def extractors(self) -> tuple[str, ...]:
        """The names of the extractors, in the order in which they run."""
        return tuple(step.name for step in self._steps)

    @property
    def fact_types(self) -> tuple[type[Fact], ...]:
        """The types of the facts that its extractors yield, by kind."""
        return tuple(sorted({made for step in self._steps for made in step.produces}, key=lambda made: made.kind))

    def read(
        self,
        paths: Paths,
        *,
        on_error: Callable[[InputError], None] = raise_error,
        on_skip: Callable[[Skipped], None] = pass_over,
    ) -> Iterator[Article]:
        """Articles of files, folders and standard input, as `newsfacts.read`, by this pipeline's plugins alone.

        Raises:
            InputError: by default, for whatever cannot be read; while iterating.
        """
        return _read(paths, self._readers, on_error, on_skip)

    def run(self, article: Article) -> Report:
        """The facts of one article.

        Raises:
            ExtractorError: with ``on_error="raise"``, when an extractor fails.
        """
        return run(self._steps, self._on_error, article)

    def explain(self, article: Article, offset: int) -> Iterator[tuple[str, Explanation]]:
        """What the rules made of the place at an offset, with the name of the extractor whose rules they are.

        Only extractors that have a method ``explain`` answer (`newsfacts.hookspecs.Explains`).
        """
        return explain(self._steps, article, offset)

    def stream(self, articles: Iterable[Article], *, jobs: int = 1) -> Iterator[Report]:
        """One report an article, in the order of the articles, read and held only as far as needed.

        With more than one job the articles are shared out to that many processes; the reports are the same.

        Raises:
            NewsfactsError: if ``jobs`` is not positive.
            PluginError: with several jobs, if an extractor cannot be sent to another process.
            ExtractorError: with ``on_error="raise"``, when an extractor fails; while iterating.
        """
        work = partial(run, self._steps, self._on_error)
        return map(work, articles) if jobs == 1 else in_order(work, articles, jobs)

    def extract(
        self,
        articles: Article | Iterable[Article],
        *,
        jobs: int = 1,
        progress: Callable[[int], None] | None = None,
    ) -> Report:
        """The facts of all articles in one report.

        Of two articles with one id and different texts the first is taken, the second listed in
        `Report.failures`.

        Args:
            articles: One article, or any number of them.
            jobs: How many processes work at a time.
            progress: Called after each article with the number of characters read.

        Raises:
            NewsfactsError: as `stream` does.
            TypeError: for what is no article.
        """
        reports: list[Report] = []
        seen: dict[str, Article] = {}
        failures = list(self.failures)
        todo = [articles] if isinstance(articles, Article) else articles
        for report in self.stream(_without_conflicts(todo, seen, failures), jobs=jobs):
            reports.append(report)
            if progress is not None:
                progress(sum(len(article.text) for article in report.articles))
        return Report.merge([*reports, Report(failures=failures)])


def _without_conflicts(
    articles: Iterable[Article], seen: dict[str, Article], failures: list[Failure]
) -> Iterator[Article]:
    """The articles whose id is new; one that comes again with the same text need not be read again."""
    for article in articles:
        if not isinstance(article, Article):
            raise TypeError(f"expected articles, got {article!r:.40}. Make one: Article(id='a-1', text=…)")
        first = seen.setdefault(article.id, article)
        if first is article:
            yield article
        elif first.text != article.text:
            message = (
                "an article with this id and a different text came before it, so it is left out. "
                "Give it an id of its own"
            )
            failures.append(Failure("input", article.id, message, ArticleConflictError.__name__, article.id))

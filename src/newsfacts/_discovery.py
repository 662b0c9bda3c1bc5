"""Finding plugins through entry points, one by one, so that a broken one costs only itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import attrs
import pluggy

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts._failure import describe
from newsfacts.errors import PluginError, PluginLoadError
from newsfacts.hookspecs import ENTRY_POINT_GROUP, Extractor, HookSpec, View

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["Discovered", "Plugin", "Reader", "discover"]


@attrs.frozen(order=True)
class Plugin:
    """A plugin as it was found, loaded or not.

    Attributes:
        name: The name of its entry point.
        distribution: The installed distribution that brings it; None if it cannot be told.
        version: That distribution's version.
        extractors: The names of its extractors that are ready to run.
        error: Why it, or one of its extractors, is not used; None if all is well.
        disabled: Whether it was left out on request.
    """

    name: str
    distribution: str | None = None
    version: str | None = None
    extractors: tuple[str, ...] = ()
    error: str | None = None
    disabled: bool = False

    @property
    def label(self) -> str:
        """Name, distribution and version, for messages.

        >>> Plugin("hashtags", "newsfacts-hashtags", "0.3").label
        'hashtags (newsfacts-hashtags 0.3)'
        """
        return f"{self.name} ({self.distribution} {self.version})" if self.distribution else self.name


@attrs.frozen
class Reader:
    """A plugin's way to read files: its `newsfacts_read_articles`, called alone."""

    plugin: Plugin
    read: Callable[[Path], Iterable[Article] | None]


@attrs.frozen
class Discovered:
    """The plugins found, and the extractors, readers and views they offer."""

    plugins: tuple[Plugin, ...]
    offers: tuple[tuple[Plugin, Extractor], ...]
    readers: tuple[Reader, ...]
    views: tuple[tuple[Plugin, View[object]], ...]


@attrs.frozen
class _Offer:
    """What one plugin brings."""

    extractors: list[Extractor]
    views: list[View[object]]


def discover(leave_out: frozenset[str] = frozenset()) -> Discovered:
    """Load every plugin of the entry-point group, by name, except those to leave out.

    Never raises for what a plugin does: that is kept in `Plugin.error`.
    """
    manager = pluggy.PluginManager("newsfacts")
    manager.add_hookspecs(HookSpec)
    plugins: list[Plugin] = []
    offers: list[tuple[Plugin, Extractor]] = []
    views: list[tuple[Plugin, View[object]]] = []
    for entry_point in _entry_points():
        plugin = Plugin(entry_point.name, *_distribution(entry_point))
        if plugin.name in leave_out:
            plugins.append(attrs.evolve(plugin, disabled=True))
            continue
        try:
            offer = _load(manager, entry_point, plugin)
        except PluginError as error:
            plugins.append(attrs.evolve(plugin, error=str(error)))
            continue
        plugins.append(plugin)
        offers.extend((plugin, extractor) for extractor in offer.extractors)
        views.extend((plugin, view) for view in offer.views)
    return Discovered(tuple(plugins), tuple(offers), tuple(_readers(manager, plugins)), tuple(views))


def _entry_points() -> list[EntryPoint]:
    """Sorted, because the order in which an environment lists its distributions means nothing."""
    from importlib.metadata import entry_points  # dear to import, and not needed before plugins are loaded

    found = {(point.name, point.value): point for point in entry_points(group=ENTRY_POINT_GROUP)}
    return [found[key] for key in sorted(found)]


def _distribution(entry_point: EntryPoint) -> tuple[str | None, str | None]:
    dist = entry_point.dist
    return (dist.name, dist.version) if dist else (None, None)


def _load(manager: pluggy.PluginManager, entry_point: EntryPoint, plugin: Plugin) -> _Offer:
    """Import, register and ask one plugin; it leaves no trace in the manager if any of that fails."""
    try:
        module = entry_point.load()
    except Exception as error:
        missing = isinstance(error, ImportError)
        cure = "Its dependencies may be missing: reinstall" if missing else "That is a mistake in it: mend or update"
        raise PluginLoadError(
            f"could not import {entry_point.value!r}: {describe(error)}. {cure} "
            f"{plugin.distribution or 'it'}, or leave it out with --disable {plugin.name}"
        ) from error
    _register(manager, module, plugin)
    _need_hooks(manager, module, plugin)
    try:
        extractors = _ask(manager, plugin, "newsfacts_extractors")
        views = [_view(offered) for offered in _ask(manager, plugin, "newsfacts_views")]
    except PluginError:
        manager.unregister(name=plugin.name)
        raise
    # whether they really are extractors is checked where they are planned
    return _Offer(cast("list[Extractor]", extractors), views)


def _register(manager: pluggy.PluginManager, module: object, plugin: Plugin) -> None:
    try:
        manager.register(module, plugin.name)
        manager.check_pending()  # finds misspelt hooks, which register() lets pass
    except ValueError as error:  # the name or the module is taken: that plugin stays
        raise PluginLoadError(
            f"{error}. Two distributions with one entry-point name, or two entry points of one module: rename one"
        ) from error
    except pluggy.PluginValidationError as error:
        manager.unregister(name=plugin.name)  # pluggy keeps what it found unfit
        raise PluginLoadError(
            f"does not fit the hook spec: {' '.join(str(error).split())}. "
            "Compare names and arguments with newsfacts.hookspecs.HookSpec"
        ) from error


def _need_hooks(manager: pluggy.PluginManager, module: object, plugin: Plugin) -> None:
    """A plugin that implements nothing would be passed over in silence."""
    if manager.get_hookcallers(module):
        return
    manager.unregister(name=plugin.name)
    unmarked = sorted(name for name in vars(HookSpec) if name.startswith("newsfacts_") and hasattr(module, name))
    raise PluginLoadError(
        f"{unmarked[0]}() stands there without its mark: put @newsfacts.hookimpl above it"
        if unmarked
        else "implements no hook. Define newsfacts_extractors() and put @newsfacts.hookimpl above it"
    )


def _ask(manager: pluggy.PluginManager, plugin: Plugin, hook: str) -> list[object]:
    """What one plugin's hook returns; a lazy answer is consumed here, where its errors are caught."""
    try:
        answers: list[object] = _alone(manager, plugin, hook)()
        return [offered for answer in answers for offered in _listed(answer, hook)]
    except PluginError:
        raise
    except Exception as error:
        raise PluginLoadError(f"{hook}() raised {describe(error)}") from error


def _listed(answer: object, hook: str) -> Iterable[object]:
    if isinstance(answer, str) or not isinstance(answer, Iterable):
        raise PluginLoadError(f"{hook}() must return a list of objects, not {answer!r}. Return [MyExtractor()]")
    return cast("Iterable[object]", answer)


def _view(offered: object) -> View[object]:
    name, reads, result = (getattr(offered, field, None) for field in ("name", "reads", "result"))
    methods = all(callable(getattr(offered, method, None)) for method in ("items", "results"))
    types = isinstance(reads, type) and issubclass(reads, Fact) and isinstance(result, type)
    if not (isinstance(name, str) and types and methods) or isinstance(offered, type):
        raise PluginLoadError(
            f"newsfacts_views() returned {offered!r:.80}, which is no view: it needs a name, reads = MyFact, "
            "result = Merged, Comparison or Dispute, and methods items and results. Return instances: [MyView()]"
        )
    return cast("View[object]", offered)


def _readers(manager: pluggy.PluginManager, plugins: Iterable[Plugin]) -> Iterator[Reader]:
    implemented = {impl.plugin_name for impl in manager.hook.newsfacts_read_articles.get_hookimpls()}
    for plugin in plugins:
        if plugin.name in implemented and not plugin.error:
            yield Reader(plugin, partial(_read_with, _alone(manager, plugin, "newsfacts_read_articles")))


def _read_with(hook: pluggy.HookCaller, path: Path) -> Iterable[Article] | None:
    articles: Iterable[Article] | None = hook(path=path)
    return articles


def _alone(manager: pluggy.PluginManager, plugin: Plugin, hook: str) -> pluggy.HookCaller:
    """A hook of one plugin: in a common call one that raises would take the others' answers with it."""
    others = [module for name, module in manager.list_name_plugin() if name != plugin.name]
    return manager.subset_hook_caller(hook, others)

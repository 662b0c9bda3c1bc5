"""Which extractors run, and in which order: after those whose facts they read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import cast

import attrs

from newsfacts._discovery import Plugin
from newsfacts._facts import Fact
from newsfacts._failure import Failure, describe
from newsfacts.errors import PluginError
from newsfacts.hookspecs import Extractor

__all__ = ["Step", "clash", "name_of", "plan"]

_NAME = re.compile(r"[a-z][a-z0-9_-]*")
_NAME_RULE = "lower-case letters, digits, '-' and '_', starting with a letter"


@attrs.frozen
class Step:
    """One extractor, with its declarations read and checked once."""

    extractor: Extractor
    plugin: Plugin
    name: str
    produces: tuple[type[Fact], ...]
    requires: tuple[type[Fact], ...]
    uses: tuple[type[Fact], ...]

    def reads(self, fact_type: type[Fact]) -> bool:
        """Whether the extractor declared that it reads facts of this type."""
        return issubclass(fact_type, self.requires + self.uses)

    def follows(self, other: Step) -> bool:
        """Whether it must run after the other one."""
        return other is not self and any(issubclass(made, self.requires + self.uses) for made in other.produces)


def plan(offers: Iterable[tuple[Plugin, Extractor]]) -> tuple[tuple[Step, ...], tuple[Failure, ...]]:
    """The extractors that can run, in order, and why the others cannot.

    Extractors that do not depend on one another run in the order of their names.
    """
    failures: list[Failure] = []
    steps: list[Step] = []
    for plugin, extractor in offers:
        try:
            step = _read(plugin, extractor)
            _check_unique(step, steps)
        except PluginError as error:
            failures.append(_failure(plugin, name_of(extractor), error))
        else:
            steps.append(step)
    steps = _without_unmet(steps, failures)
    while cycle := _find_cycle(steps):
        failures.extend(_failure(step.plugin, step.name, _cycle_error(cycle)) for step in cycle)
        steps = _without_unmet([step for step in steps if step not in cycle], failures)
    return tuple(_in_order(steps)), tuple(failures)


def clash(extractor: Extractor, offers: Iterable[tuple[Plugin, Extractor]]) -> str | None:
    """Why an offered extractor cannot run beside those offered before it: a name or a kind is taken; None if it can."""
    steps: list[Step] = []
    for plugin, offered in offers:
        try:
            step = _read(plugin, offered)
        except PluginError:
            continue  # that is for the law of registering to say
        try:
            _check_unique(step, steps)
        except PluginError as error:
            if offered is extractor:
                return str(error)
        else:
            steps.append(step)
    return None


def name_of(extractor: object) -> str:
    """What an extractor is called, in messages too where it has no fit name."""
    try:
        name = _member(extractor, "name")
    except PluginError:
        name = None
    return name if isinstance(name, str) else repr(extractor)


def _member(extractor: object, field: str, default: object = None) -> object:
    """What an extractor says of itself; it may be a property, and raise."""
    try:
        return getattr(extractor, field, default)
    except Exception as error:  # whatever a plugin's code raises
        raise PluginError(f"{field} of {extractor!r} raised {describe(error)}") from error


def _failure(plugin: Plugin, extractor: str, error: PluginError) -> Failure:
    return Failure("plugin", extractor, str(error), type(error).__name__, plugin=plugin.label)


def _read(plugin: Plugin, extractor: Extractor) -> Step:
    name = _member(extractor, "name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise PluginError(f"an extractor's name must be a string of {_NAME_RULE}, but {extractor!r} has {name!r}")
    if not callable(_member(extractor, "extract")) or isinstance(extractor, type):
        raise PluginError(
            f"{extractor!r} is no extractor: it needs a method extract(article, findings). "
            "If it is a class, return an instance of it: [MyExtractor()]"
        )
    types = {field: _types(extractor, field) for field in ("produces", "requires", "uses")}
    if not types["produces"]:
        raise PluginError(f"extractor {name!r} must say what it produces: produces = (MyFact,)")
    return Step(extractor, plugin, name, **types)


def _is_fact_type(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Fact)


def _types(extractor: Extractor, field: str) -> tuple[type[Fact], ...]:
    declared = _member(extractor, field, ())
    if not isinstance(declared, Sequence) or not all(map(_is_fact_type, cast("Sequence[object]", declared))):
        raise PluginError(
            f"{field} must be a tuple of fact types, such as (newsfacts.Country,), but extractor "
            f"{name_of(extractor)!r} has {declared!r}"
        )
    return tuple(cast("Sequence[type[Fact]]", declared))


def _check_unique(step: Step, others: Iterable[Step]) -> None:
    kinds = {made.kind: (made, step) for made in step.produces}
    for made in step.produces:
        if not isinstance(made.kind, str) or not _NAME.fullmatch(made.kind) or made.kind == Fact.kind:
            raise PluginError(
                f"fact type {made.__name__} needs a kind of its own: kind: ClassVar[str] = "
                f"{made.__name__.lower()!r} ({_NAME_RULE})"
            )
    for other in others:
        if other.name == step.name:
            raise PluginError(
                f"another extractor is named {step.name!r} already, from plugin {other.plugin.label}. "
                "Rename this one, or disable the other to take its place"
            )
        for made in other.produces:
            mine = kinds.get(made.kind, (made, step))[0]
            if mine is not made:
                raise PluginError(
                    f"fact type {mine.__name__} has the kind {made.kind!r}, which {made.__name__} of plugin "
                    f"{other.plugin.label} has too. Give it another kind"
                )


def _without_unmet(steps: list[Step], failures: list[Failure]) -> list[Step]:
    """The steps whose required types somebody produces; leaving one out may leave another unmet."""
    while True:
        made = tuple(fact_type for step in steps for fact_type in step.produces)
        unmet = {
            step.name: missing
            for step in steps
            if (missing := [t.__name__ for t in step.requires if not any(issubclass(m, t) for m in made)])
        }
        if not unmet:
            return steps
        for step in steps:
            if step.name in unmet:
                names = ", ".join(unmet[step.name])
                error = PluginError(
                    f"requires {names}, which no loaded extractor produces. Install or enable a plugin that does, "
                    "or list the type in uses instead, if the extractor can do without"
                )
                failures.append(_failure(step.plugin, step.name, error))
        steps = [step for step in steps if step.name not in unmet]


def _graph(steps: Iterable[Step]) -> TopologicalSorter[str]:
    steps = list(steps)
    return TopologicalSorter({step.name: {o.name for o in steps if step.follows(o)} for step in steps})


def _find_cycle(steps: list[Step]) -> list[Step]:
    try:
        _graph(steps).prepare()
    except CycleError as error:
        names = set(error.args[1])
        return [step for step in steps if step.name in names]
    return []


def _cycle_error(cycle: list[Step]) -> PluginError:
    names = " and ".join(sorted(step.name for step in cycle))
    return PluginError(
        f"{names} each read what another one produces, so none can run first. "
        "Take the type out of requires and uses of one of them"
    )


def _in_order(steps: list[Step]) -> Iterator[Step]:
    by_name = {step.name: step for step in steps}
    sorter = _graph(steps)
    sorter.prepare()
    ready = sorted(sorter.get_ready())
    while ready:
        for name in ready:
            yield by_name[name]
        sorter.done(*ready)
        ready = sorted(sorter.get_ready())

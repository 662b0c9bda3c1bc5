"""``newsfacts check``: the laws of extractors, tried on an installed plugin."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from textwrap import indent
from typing import TYPE_CHECKING

import click

from newsfacts._discovery import Discovered, Plugin, discover
from newsfacts._json import JsonObject, JsonValue, dumps
from newsfacts._plan import clash, name_of
from newsfacts.errors import NewsfactsError
from newsfacts.hookspecs import Extractor

if TYPE_CHECKING:
    from newsfacts.testing._verdicts import Verdict

__all__ = ["check"]


@click.command()
@click.argument("target", metavar="NAME")
@click.option("--examples", type=click.IntRange(min=1), default=100, show_default=True, metavar="N",
              help="Draw N articles for each law.")  # fmt: skip
@click.option("--seed", type=int, metavar="N", help="Draw the same articles as another run with this seed.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object for each extractor, one a line.")
def check(target: str, examples: int, seed: int | None, *, as_json: bool) -> int:
    """Try the laws of extractors on an installed plugin.

    NAME is a distribution (newsfacts-hashtags), an entry point or an extractor. Each law is passed, failed with the
    smallest article and the wrong fact as code to paste, or not applicable. Exits with 1 if any failed.
    """
    _need_hypothesis()
    chosen = _chosen(discover(), target)
    failed = False
    for extractor in chosen:
        if as_json:
            result = _as_json(extractor, examples, seed)
            failed |= not result["passed"]
            click.echo(dumps(result))
        else:
            failed |= not _in_words(extractor, examples, seed)
    return 1 if failed else 0


def _need_hypothesis() -> None:
    from importlib.util import find_spec

    if find_spec("hypothesis") is None:
        raise NewsfactsError("newsfacts check needs Hypothesis. Install it with: pip install 'newsfacts[testing]'")


def _chosen(found: Discovered, target: str) -> list[Extractor]:
    """The extractors that the name means.

    Raises:
        UsageError: if it means none.
        NewsfactsError: if it means a plugin that cannot be loaded, or an extractor whose name or kind is taken.
    """
    plugins = [plugin for plugin in found.plugins if _means(plugin, target)]
    if faults := [f"{plugin.label}: {plugin.error}" for plugin in plugins if plugin.error]:
        raise NewsfactsError("\n".join(faults))
    chosen = [
        extractor
        for plugin, extractor in found.offers
        if plugin in plugins or getattr(extractor, "name", None) == target
    ]
    if not chosen:
        names = {name for plugin in found.plugins for name in (plugin.name, plugin.distribution) if name}
        raise click.UsageError(f"no plugin or extractor is named {target!r}. There are: {', '.join(sorted(names))}")
    if taken := [f"{name_of(extractor)}: {why}" for extractor in chosen if (why := clash(extractor, found.offers))]:
        raise NewsfactsError("\n".join(taken))
    return chosen


def _means(plugin: Plugin, target: str) -> bool:
    return target == plugin.name or _plain(target) == _plain(plugin.distribution or "")


def _plain(distribution: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


def _in_words(extractor: Extractor, examples: int, seed: int | None) -> bool:
    """Print a table of laws as they are tried, then what is wrong; whether nothing is."""
    from newsfacts.testing._verdicts import facts_found

    click.echo(f"{getattr(extractor, 'name', None)!r} ({type(extractor).__module__}.{type(extractor).__qualname__})\n")
    failures: list[Verdict] = []
    counts = {"passed": 0, "failed": 0, "not applicable": 0}
    for verdict in _tried(extractor, examples, seed):
        counts[verdict.status] += 1
        failures += [verdict] if verdict.status == "failed" else []
        said = verdict.message if verdict.status == "not applicable" else verdict.law.rule
        click.echo(f"  {verdict.status:16}{verdict.law.name:29}{said}")
    for failure in failures:
        click.echo(f"\n{failure.law.name}\n{indent(_printable(failure.message), '  ')}")
    click.echo(f"\n{', '.join(f'{count} {status}' for status, count in counts.items())}")
    if not failures and not facts_found(extractor):
        click.echo(
            "It found nothing in the kit's own articles, so the laws of facts had nothing to judge. Give it an "
            'attribute texts = ["..."] with texts in which it finds something, or give them to extractor_suite'
        )
    return not failures


def _as_json(extractor: Extractor, examples: int, seed: int | None) -> JsonObject:
    from newsfacts.testing._verdicts import facts_found

    laws: list[JsonValue] = []
    passed = True
    for verdict in _tried(extractor, examples, seed):
        passed &= verdict.status != "failed"
        laws.append(
            {
                "law": verdict.law.name,
                "rule": verdict.law.rule,
                "status": verdict.status,
                "message": verdict.message,
                "code": verdict.code,
            }
        )
    return {
        "extractor": str(getattr(extractor, "name", None)),
        "passed": passed,
        "found": facts_found(extractor),
        "examples": examples,
        "laws": laws,
    }


def _tried(extractor: Extractor, examples: int, seed: int | None) -> Iterator[Verdict]:
    from newsfacts.testing._verdicts import verdicts

    for verdict in verdicts(extractor, examples=examples, seed=seed):
        yield verdict
        sys.stdout.flush()


def _printable(text: str) -> str:
    return text.encode(errors="backslashreplace").decode()

"""``newsfacts new``: from nothing to an installed, tested plugin."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

import click

from newsfacts.errors import NewsfactsError

__all__ = ["new"]

_NO_PLURALS = ("ss", "us", "is", "news", "series", "species")
_IN_ES = ("sses", "ches", "shes", "xes")
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@click.command()
@click.argument("name")
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), default=Path(), metavar="FOLDER",
              help="Where to put it; here if left out.")  # fmt: skip
@click.option("--singular", metavar="NAME", help="What one of them is called; guessed if left out.")
def new(name: str, into: Path, singular: str | None) -> int:
    """Write a new plugin: a package to install, with an extractor that works, its data and its tests.

    NAME says what it finds, in lower case and in the plural: hashtags, or trade-unions. The package is then
    newsfacts-hashtags, in a folder of that name.
    """
    names = _names(name, singular or _singular(name))
    folder = into / f"newsfacts-{name}"
    if folder.exists():
        raise NewsfactsError(f"{folder} is there already. Give another name, or move it away")
    for path, text in _files(names):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    click.echo(f"{folder} is written. Next:\n\n    cd {folder}\n    pip install -e '.[test]'\n    pytest\n")
    click.echo(
        f"Then replace the words in src/newsfacts_{names['module']}/data/words.csv, and in the tests that name them, "
        "by your own."
    )
    return 0


def _singular(name: str) -> str:
    """What one of them may be called: a strike, of strikes; a body, of bodies; a news-mention, of news."""
    if not name.endswith("s") or name.endswith(_NO_PLURALS) or len(name) == 1:
        return f"{name}-mention"
    if name.endswith("ies"):
        return f"{name.removesuffix('ies')}y"
    return name.removesuffix("es" if name.endswith(_IN_ES) else "s")


def _names(name: str, singular: str) -> dict[str, str]:
    """What the plugin is called in code, by the placeholders of the template.

    Raises:
        UsageError: if the name cannot be that of a package and a class.
    """
    if not _NAME.fullmatch(name):
        raise click.UsageError(f"{name!r} must be lower-case words joined by hyphens, such as hashtags or trade-unions")
    if keyword.iskeyword(name) or keyword.iskeyword(_class_name(name)):
        raise click.UsageError(f"{name!r} is a word of Python's own. Give a longer one, such as {name}-mentions")
    module = f"newsfacts_{name.replace('-', '_')}"
    if find_spec(module) is not None:
        raise click.UsageError(f"a package {module} is installed already, and another would hide it. Give another name")
    if not _NAME.fullmatch(singular) or singular == name:
        raise click.UsageError(f"--singular {singular!r} must be lower-case words joined by hyphens, and not {name!r}")
    extractor, fact_type = _class_name(name), _class_name(singular)
    return {
        "name": name,
        "module": name.replace("-", "_"),
        "Extractor": extractor,
        "kind": singular,
        "Kind": fact_type,
        "imported": ", ".join(sorted((extractor, fact_type))),
    }


def _class_name(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("-"))


def _files(names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each file of the template with its path, the placeholders filled in."""
    for path, file in _walk(files("newsfacts.cli") / "template"):
        yield _filled(path.removesuffix(".template"), names), _filled(file.read_text("utf-8"), names)


def _walk(folder: Traversable, before: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = before + entry.name
        if entry.is_dir():
            yield from _walk(entry, f"{path}/")
        elif path.endswith(".template"):
            yield path, entry


def _filled(text: str, names: dict[str, str]) -> str:
    for placeholder, value in names.items():
        text = text.replace(f"@{placeholder}@", value)
    return text

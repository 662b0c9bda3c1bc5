"""`read`: whatever the user names, as articles."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import IO, NoReturn, TypeAlias

import attrs

from newsfacts._article import Article
from newsfacts.errors import InputError
from newsfacts.io._jsonl import jsonl_articles, jsonl_file
from newsfacts.io._kept import KeptReportError, kept_file, kept_from
from newsfacts.io._outcome import Found, Outcome, Skipped
from newsfacts.io._textfile import BOM, text_article, text_file
from newsfacts.io._walk import files_below, is_folder

__all__ = ["ArticleReader", "Paths", "pass_over", "raise_error", "read"]

OnePath: TypeAlias = str | os.PathLike[str]
Paths: TypeAlias = OnePath | Iterable[OnePath]
ArticleReader: TypeAlias = Callable[[Path], Iterable[Article] | None]
"""Reads the articles of a file, or returns None to leave the file to others."""

STDIN = "standard input"
TELL_THE_AUTHOR = "Tell the plugin's author, or disable the plugin"
NO_READERS: Mapping[str, ArticleReader] = MappingProxyType({})


def raise_error(error: InputError) -> NoReturn:
    """Stop at the first thing that cannot be read: the default ``on_error`` of `read`."""
    raise error


def pass_over(skipped: Skipped) -> None:
    """Say nothing of what is skipped: the default ``on_skip`` of `read`."""


def read(
    paths: Paths,
    *,
    readers: Mapping[str, ArticleReader] = NO_READERS,
    on_error: Callable[[InputError], None] = raise_error,
    on_skip: Callable[[Skipped], None] = pass_over,
) -> Iterator[Article]:
    """What `newsfacts.read` promises, with the readers given instead of those that are installed.

    Args:
        paths: One path or several.
        readers: Readers of further formats, by the name of their plugin. They are asked
            first, in this order, about each file; the first that returns articles is taken.
        on_error: Called with each refusal; reading goes on where it returns. The default raises.
        on_skip: Called for each file and article that is skipped.

    Raises:
        InputError: by default, for whatever cannot be read; while iterating.
        TypeError: if a path is no path.

    >>> from pathlib import Path
    >>> [article.id for article in read(Path("no-such-folder"), on_error=print)]
    no-such-folder: no such file or folder. Check the spelling and the current folder
    []
    """
    names = [os.fspath(path) for path in ([paths] if isinstance(paths, str | os.PathLike) else paths)]
    wrong = next((name for name in names if not isinstance(name, str)), None)
    if wrong is not None:
        raise TypeError(f"paths must be str or os.PathLike[str], got {wrong!r}")
    outcomes = chain.from_iterable(_outcomes(name, readers) for name in names)
    return _articles(outcomes, on_error, on_skip)


def _articles(
    outcomes: Iterable[Outcome], on_error: Callable[[InputError], None], on_skip: Callable[[Skipped], None]
) -> Iterator[Article]:
    seen = _Seen()
    for outcome in outcomes:
        checked = seen.check(outcome) if isinstance(outcome, Found) else outcome
        if isinstance(checked, Found):
            yield checked.article
        elif isinstance(checked, Skipped):
            on_skip(checked)
        else:
            on_error(checked)


@attrs.define
class _Seen:
    """Which ids came with which texts; hashes, so that reading a million articles holds none."""

    _texts: dict[str, tuple[int, str]] = attrs.field(factory=dict[str, tuple[int, str]])

    def check(self, found: Found) -> Outcome:
        article = found.article
        before = self._texts.get(article.id)
        if before is None:
            self._texts[article.id] = (hash(article.text), found.where)
            return found
        if before[0] == hash(article.text):
            return Skipped(found.where, "an article with the same id and text was read before")
        problem = f"article {article.id!r} was read from {before[1]} with another text"
        return InputError(found.where, problem, "Give each article an id of its own: rename the file or change the id")


def _outcomes(name: str, readers: Mapping[str, ArticleReader]) -> Iterator[Outcome]:
    if name == "-":
        yield from _standard_input()
        return
    path = Path(name)
    match is_folder(path):
        case InputError() as refusal:
            yield refusal
        case True:
            yield from _folder(path, readers)
        case False:
            kept = kept_file(path)
            yield from [kept] if kept else _file(path, readers) or [_unknown_ending(path)]


def _folder(folder: Path, readers: Mapping[str, ArticleReader]) -> Iterator[Outcome]:
    readable = False
    for entry in files_below(folder):
        if not isinstance(entry, Path):
            readable = readable or isinstance(entry, InputError)
            yield entry
            continue
        outcomes = _file(entry, readers)
        if outcomes is None:
            yield Skipped(str(entry), f"its ending {entry.suffix!r} is none that is read")
        else:
            readable = True
            yield from outcomes
    if not readable:
        yield InputError(str(folder), "has no file that can be read", "Put .txt or .jsonl files into the folder")


def _file(path: Path, readers: Mapping[str, ArticleReader]) -> Iterable[Outcome] | None:
    """The outcomes of a file, or None if nobody reads such files."""
    for plugin, reader in readers.items():
        outcomes = _by_plugin(path, plugin, reader)
        if outcomes is not None:
            return outcomes
    match path.suffix.lower():
        case ".txt":
            return [text_file(path)]
        case ".jsonl":
            return jsonl_file(path)
        case _:
            return None


def _unknown_ending(path: Path) -> InputError:
    if path.suffix.lower() == ".json":
        cure = "Give a .txt or .jsonl file, or keep a report with: newsfacts extract --format json"
        return InputError(str(path), "ends in '.json' and is no kept report", cure)
    problem = (
        f"nobody reads files that end in {path.suffix!r}" if path.suffix else "has no ending that tells what it is"
    )
    return InputError(str(path), problem, "Give a .txt or .jsonl file, or install a plugin that reads it")


def _by_plugin(path: Path, plugin: str, reader: ArticleReader) -> Iterable[Outcome] | None:
    try:
        articles = reader(path)
    except Exception as error:  # noqa: BLE001 - a plugin may raise anything, and must cost no more than its file
        return [_plugin_failure(path, plugin, error)]
    return None if articles is None else _plugin_articles(path, plugin, articles)


def _plugin_articles(path: Path, plugin: str, articles: Iterable[Article]) -> Iterator[Outcome]:
    nothing = True
    try:
        for article in articles:
            nothing = False
            yield Found(str(path), article) if isinstance(article, Article) else _not_an_article(path, plugin, article)
    except Exception as error:  # noqa: BLE001 - as above, while the plugin's generator runs
        yield _plugin_failure(path, plugin, error)
    else:
        if nothing:
            problem = f"plugin {plugin!r} found no article in it"
            yield InputError(str(path), problem, "Disable the plugin or leave the file out")


def _not_an_article(path: Path, plugin: str, thing: object) -> InputError:
    problem = f"plugin {plugin!r} gave {repr(thing)[:40]}, which is no newsfacts.Article"
    return InputError(str(path), problem, TELL_THE_AUTHOR)


def _plugin_failure(path: Path, plugin: str, error: Exception) -> InputError:
    if isinstance(error, InputError):
        return error
    problem = f"plugin {plugin!r} could not read it: {type(error).__name__}: {error}"
    refusal = InputError(str(path), problem, TELL_THE_AUTHOR)
    refusal.__cause__ = error
    return refusal


def _standard_input() -> Iterator[Outcome]:
    stream = sys.stdin.buffer
    begin: list[bytes] = []  # up to the first line that is not blank, which tells the format
    first = b""
    while not first and (line := stream.readline()):
        begin.append(line)
        first = (line if len(begin) > 1 else line.removeprefix(BOM)).lstrip()
    if first.startswith(b"{"):
        yield from _json_input(len(begin), first, stream)
    else:
        yield text_article(STDIN, "stdin", stream, b"".join(begin))


def _json_input(number: int, first: bytes, stream: IO[bytes]) -> Iterator[Outcome]:
    """What begins with that line, which begins as JSON does: a kept report, else JSON Lines."""
    content, is_kept = kept_from(first, stream)
    if is_kept:
        yield KeptReportError(STDIN, content)
        return
    yield from jsonl_articles(STDIN, enumerate(chain(BytesIO(content), stream), number))

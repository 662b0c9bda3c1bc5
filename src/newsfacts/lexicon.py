"""Lexicons that ship inside a plugin's package."""

from __future__ import annotations

import csv
import tomllib
from importlib.resources import files

__all__ = ["read_csv", "read_toml"]


def read_csv(package: str, name: str) -> list[dict[str, str]]:
    """The rows of ``data/<name>`` in a package: UTF-8, a header row, ``#`` lines left out.

    Loaders that call this are best wrapped in `functools.cache`.

    Raises:
        FileNotFoundError: if the package has no such file.
    """
    text = (files(package) / "data" / name).read_text("utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))


def read_toml(package: str, name: str) -> dict[str, object]:
    """The tables of ``data/<name>`` in a package.

    Raises:
        FileNotFoundError: if the package has no such file.
        tomllib.TOMLDecodeError: if it is no TOML.
    """
    return tomllib.loads((files(package) / "data" / name).read_text("utf-8"))

"""Word lists of the text layer."""

from __future__ import annotations

from typing import cast

from newsfacts.lexicon import read_toml

__all__ = ["word_lists"]


def word_lists(name: str) -> dict[str, list[str]]:
    """The lists of words in ``data/<name>`` of this package, by key.

    >>> word_lists("sentences.toml")["clock"][0]
    'Monday'
    """
    return cast("dict[str, list[str]]", read_toml("newsfacts.text", name))

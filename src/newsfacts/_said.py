"""What people are quoted as saying, by the names that articles give them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable

from newsfacts._facts import Official, Quotation
from newsfacts._joined import Merged, MergedOfficial

__all__ = ["with_words"]

Bearer = tuple[str, str | None]
"""An article's id and a name that it gives."""

_AND = re.compile(r", and | and |, ")


def with_words(officials: Iterable[Merged[Official]], quotations: Iterable[Quotation]) -> tuple[MergedOfficial, ...]:
    """The officials, each with the quotations whose speaker bears a name that the same article gives that official.

    What several say together counts for each of them.
    """
    every = [(official, {(mention.article, mention.name) for mention in official.mentions}) for official in officials]
    known = {bearer for _, bearers in every for bearer in bearers}
    said: defaultdict[Bearer, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        for bearer in _speakers(quotation, known):
            said[bearer].append(quotation)
    return tuple(
        _with_words(official, {words for bearer in bearers for words in said[bearer]}) for official, bearers in every
    )


def _speakers(quotation: Quotation, known: Collection[Bearer]) -> list[Bearer]:
    """Whose words they are: the one who bears the speaker's name, else all who do where it is names joined by "and"."""
    name = quotation.speaker_name
    if name is None or (quotation.article, name) in known:
        return [(quotation.article, name)]
    joint: list[Bearer] = [(quotation.article, part) for part in _AND.split(name)]
    return joint if all(bearer in known for bearer in joint) else []


def _with_words(official: Merged[Official], words: Iterable[Quotation]) -> MergedOfficial:
    return MergedOfficial(official.identity, official.name, official.mentions, official.note, tuple(sorted(words)))

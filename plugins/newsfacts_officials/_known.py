"""People whose office readers know though the article never states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts import Article
from newsfacts.text import Name
from newsfacts_officials._holders import Holder, Holders
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._people import Person, same_person
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._words import Words

__all__ = ["find_known"]

_YEAR = re.compile(r"(?<![\d.,$£€])(?:19|20)\d\d(?![\d,.]\d|\d)")
_FUTURE = 2035
_CAMPAIGNING = 3  # words of campaigning that make an article one about a campaign


def find_known(article: Article, words: Words, people: Sequence[Person], holders: Holders) -> Iterator[Person]:
    """Persons beside those to whom the text gives an office, each once."""
    found: dict[tuple[str, ...], tuple[Holder, list[Name]]] = {}
    owners = _owners(article.names)
    for name in article.names:
        holder = holders.called(name)
        if holder is None or any(same_person(name, person.full) for person in people):
            continue
        if len(name.words) > 1 or not _is_taken(name, owners, holder):
            found.setdefault(holder.names, (holder, []))[1].append(name)
    era = _era(article, words, people, holders)
    for holder, names in found.values():
        if era is None or holder.since <= era:
            person = Person(max(names, key=lambda name: len(name.words)))
            for name in names:
                person.take(name)
            yield person


def _era(article: Article, words: Words, people: Sequence[Person], holders: Holders) -> int | None:
    """The year that no office the article takes as known can begin after; None where nothing tells.

    What was published tells its year. An article about a campaign has candidates in it whose office
    began only later: there the years that it names, and the terms of its officials, tell.
    """
    if article.published and article.published[:4].isdigit():
        return int(article.published[:4])
    if sum(key in vocabulary("campaigning") for key in words.keys) < _CAMPAIGNING:
        return None
    years = [int(match[0]) for match in _YEAR.finditer(article.text) if int(match[0]) <= _FUTURE]
    terms = [holder.since for person in people if (holder := holders.called(person.full)) is not None]
    return max([*years, *terms], default=None)


def _owners(names: Sequence[Name]) -> dict[str, Name]:
    """The first full name in the article by the word that a short mention would use."""
    owners: dict[str, Name] = {}
    for name in names:
        if len(name.words) > 1 and name.is_personal and may_be_person(name):
            owners.setdefault(name.surname, name)
    return owners


def _is_taken(name: Name, owners: dict[str, Name], holder: Holder) -> bool:
    """Whether the article gives a surname to somebody else."""
    owner = owners.get(name.surname)
    return owner is not None and owner.words not in {Name(owner.span, form).words for form in holder.names}

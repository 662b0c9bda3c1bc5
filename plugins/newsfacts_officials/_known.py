"""People whose office readers know though the article never states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts import Article
from newsfacts.text import Name
from newsfacts_officials._holders import Holder, Holders
from newsfacts_officials._people import Person, same_person
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._words import Words

__all__ = ["find_known"]

_YEAR = re.compile(r"(?<![\d.,$£€])(?:19|20)\d\d(?![\d,.]\d|\d)")
_RUNNING_BEFORE = re.compile(
    r"(?:candidate|nominee|hopeful|contender|businessman|mogul|frontrunner|front-runner|opponent)s?,?[ ](?:Mr\.?[ ]|Mrs\.?[ ])?$"
)
_RUNNING_AFTER = re.compile(
    r"(?:['’]s?)?,?[ ](?:the[ ](?:Republican|Democratic|GOP|party['’]s|presumptive)[ ](?:presidential[ ])?(?:nominee|candidate)|(?:presidential[ ])?(?:campaign|rally|supporters|rallies|surrogate))"
)


def find_known(article: Article, words: Words, people: Sequence[Person], holders: Holders) -> Iterator[Person]:
    """Persons beside those to whom the text gives an office, each once."""
    found: dict[tuple[str, ...], tuple[Name, Holder, list[Name]]] = {}
    owners = _owners(article.names)
    for name in article.names:
        holder = holders.called(name)
        if holder is None or any(same_person(name, person.full) for person in people):
            continue
        if len(name.words) == 1 and _is_taken(name, owners, holder):
            continue
        key = holder.names
        first = found.setdefault(key, (name, holder, []))
        first[2].append(name)
    year = _year(article)
    era = max((holder.since for _, holder, names in found.values() if not _runs(words.text, names)), default=None)
    for _, holder, names in found.values():
        if _runs(words.text, names) and holder.since > (year or era or holder.since):
            continue
        person = Person(max(names, key=lambda name: len(name.words)))
        for name in names:
            person.take(name)
        yield person


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


def _year(article: Article) -> int | None:
    """The year in which the article was written: as published, else the latest that it names."""
    if article.published and article.published[:4].isdigit():
        return int(article.published[:4])
    return max((int(match[0]) for match in _YEAR.finditer(article.text) if int(match[0]) < 2035), default=None)


def _runs(text: str, names: Sequence[Name]) -> bool:
    """Whether the article shows a person running for an office."""
    for name in names:
        start = name.honorific.start if name.honorific else name.span.start
        if _RUNNING_BEFORE.search(text, max(0, start - 40), start) or _RUNNING_AFTER.match(text, name.span.end):
            return True
    return False

"""What the plugin knows of offices, bodies and places: data files, loaded once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Generic, Literal, TypeVar, cast

import attrs

from newsfacts.lexicon import read_csv, read_toml

__all__ = [
    "Body",
    "Head",
    "HeadForm",
    "Phrases",
    "Place",
    "bodies",
    "customs",
    "dotted",
    "firm_fields",
    "heads",
    "namesakes",
    "particles",
    "places",
    "prepositions",
    "vocabulary",
]

PACKAGE = "newsfacts_officials"

Needs = Literal["nothing", "name", "title", "state", "body"]

PlaceKind = Literal["name", "adjective", "region", "city"]

_PLACES: tuple[tuple[str, str, PlaceKind], ...] = (
    ("states.csv", "names", "name"),
    ("states.csv", "adjectives", "adjective"),
    ("regions.csv", "regions", "region"),
    ("states.csv", "capital", "city"),
)

T = TypeVar("T")


@attrs.frozen
class Phrases(Generic[T]):
    """Phrases of one or more words with what they mean, found at or before a word; the longest wins."""

    by_first: Mapping[str, Sequence[tuple[tuple[str, ...], T]]]
    by_last: Mapping[str, Sequence[tuple[tuple[str, ...], T]]]

    @classmethod
    def of(cls, entries: Iterable[tuple[tuple[str, ...], T]]) -> Phrases[T]:
        """Index phrases by their first and their last word."""
        first: dict[str, list[tuple[tuple[str, ...], T]]] = defaultdict(list)
        last: dict[str, list[tuple[tuple[str, ...], T]]] = defaultdict(list)
        for phrase, meaning in sorted(entries, key=lambda entry: -len(entry[0])):
            first[phrase[0]].append((phrase, meaning))
            last[phrase[-1]].append((phrase, meaning))
        return cls(dict(first), dict(last))

    def at(self, words: Sequence[str], number: int) -> tuple[int, T] | None:
        """The last word and the meaning of the longest phrase that starts at a word."""
        for phrase, meaning in self.by_first.get(words[number], ()):
            end = number + len(phrase)
            if tuple(words[number:end]) == phrase:
                return end - 1, meaning
        return None

    def ending(self, words: Sequence[str], number: int) -> tuple[int, T] | None:
        """The first word and the meaning of the longest phrase that ends with a word."""
        for phrase, meaning in self.by_last.get(words[number], ()):
            start = number - len(phrase) + 1
            if start >= 0 and tuple(words[start : number + 1]) == phrase:
                return start, meaning
        return None


@attrs.frozen
class Head:
    """A word that names an office; `data/heads.csv` says what its fields mean."""

    word: str
    needs: Needs
    title: Literal["whole", "bare"]
    states: tuple[str, ...] = ()
    not_in: frozenset[str] = frozenset()


@attrs.frozen
class HeadForm:
    """A form of a head: singular or plural."""

    head: Head
    plural: bool


@attrs.frozen
class Place:
    """A state, one of its parts or cities: its code, what it is called by, and that name."""

    code: str
    kind: PlaceKind
    name: str


@attrs.frozen
class Body:
    """A body known by its own name.

    Attributes:
        state: The one state that it serves; None if it serves many, or many a state has one.
        of_many: Whether it serves many states, as the United Nations do.
        in_title: Whether it belongs to the titles of its officers.
    """

    state: str | None
    of_many: bool
    in_title: bool


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(re.sub(r"\.|['’]s\b", "", phrase).split())


def _forms(row: Mapping[str, str]) -> Iterable[tuple[tuple[str, ...], HeadForm]]:
    listed = tuple(filter(None, row["where"].lstrip("!").split("|")))
    excludes = row["where"].startswith("!")
    head = Head(
        row["head"],
        cast("Needs", row["needs"]),
        cast("Literal['whole', 'bare']", row["title"]),
        states=() if excludes else listed,
        not_in=frozenset(listed if excludes else ()),
    )
    yield _split(row["head"]), HeadForm(head, plural=False)
    yield _split(row["plural"]), HeadForm(head, plural=True)
    for form in filter(None, row["also"].split("|")):
        yield _split(form.lower()), HeadForm(head, plural=form.endswith("s") or form.startswith(("attorneys", "heads")))


@cache
def heads() -> Phrases[HeadForm]:
    """Heads of offices, by their words in lower case."""
    return Phrases[HeadForm].of(entry for row in read_csv(PACKAGE, "heads.csv") for entry in _forms(row))


@cache
def dotted() -> frozenset[str]:
    """Abbreviations that are written with a full stop: it ends no sentence."""
    titles = {
        word
        for row in read_csv(PACKAGE, "heads.csv")
        for form in row["also"].split("|")
        for word in form.replace(".", "").split()
        if word[:1].isupper() and word[1:].islower()
    }
    regions = {
        region[:-1]
        for row in read_csv(PACKAGE, "regions.csv")
        for region in row["regions"].split("|")
        if region.endswith(".")
    }
    return frozenset(
        titles | regions | {"St", "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Capt", "Sgt", "Supt", "Dept"}
    )


@cache
def places() -> Phrases[Place]:
    """States, their adjectives, regions and cities, as written; of equal phrases the state wins, then the region."""
    return Phrases[Place].of(
        (_split(form), Place(row["code"], kind, form))
        for file, column, kind in _PLACES
        for row in read_csv(PACKAGE, file)
        for form in filter(None, row[column].split("|"))
    )


@cache
def namesakes() -> Mapping[str, Sequence[str]]:
    """Cities that other states have too, as written, with those states."""
    return {row["city"]: row["elsewhere"].split("|") for row in read_csv(PACKAGE, "namesakes.csv")}


@cache
def bodies() -> Phrases[Body]:
    """Bodies with a name of their own, as written, and those that many a state has under one name."""
    listed = [
        (
            _split(row["body"]),
            Body(row["state"].strip("*") or None, of_many=not row["state"], in_title=row["short"] == "yes"),
        )
        for row in read_csv(PACKAGE, "bodies.csv")
    ]
    known = {phrase for phrase, _ in listed}
    anywhere = Body(None, of_many=False, in_title=False)
    return Phrases[Body].of([*listed, *((phrase, anywhere) for phrase in _services() if phrase not in known)])


def _services() -> Iterable[tuple[str, ...]]:
    """Public services, each as it stands in a sentence, at its head, and as a name: census bureau, Census Bureau."""
    groups = cast("dict[str, dict[str, list[str]]]", read_toml(PACKAGE, "services.toml"))
    names = {f"{field} {kind}" for group in groups.values() for field in group["fields"] for kind in group["kinds"]}
    forms = {form for name in names for form in (name, name.capitalize(), name.title())}
    return sorted(map(_split, forms))


@cache
def customs() -> Phrases[str]:
    """What the news of one state speaks of and that of others hardly, as written, with that state."""
    rows = read_csv(PACKAGE, "customs.csv")
    return Phrases[str].of((_split(form), row["state"]) for row in rows for form in row["expressions"].split("|"))


@cache
def vocabulary(table: str) -> frozenset[str]:
    """One word list of `data/words.toml`."""
    return frozenset(cast("list[str]", read_toml(PACKAGE, "words.toml")[table]))


@cache
def prepositions() -> Mapping[str, frozenset[str]]:
    """Prepositions beside `of` and `for`, each with the heads that it binds to what they are offices of."""
    table = cast("dict[str, list[str]]", read_toml(PACKAGE, "words.toml")["prepositions"])
    return {preposition: frozenset(bound) for preposition, bound in table.items()}


@cache
def firm_fields() -> frozenset[str]:
    """The fields of government that make a body public by themselves: the weather office; not the security office."""
    return vocabulary("domains") - vocabulary("soft_domains") - vocabulary("private") - vocabulary("body_nouns")


@cache
def particles() -> Mapping[str, str]:
    """Verbs of an office that a particle binds to its body: who speaks | for, who presides | over."""
    return cast("dict[str, str]", read_toml(PACKAGE, "words.toml")["particles"])

"""Build src/newsfacts/text/data/given_names.csv: given names in Latin script, from Faker's locales and lists by hand.

    pip install faker
    python scripts/build_given_names.py > src/newsfacts/text/data/given_names.csv

Faker (https://github.com/joke2k/faker, MIT licence) gathers names from the statistics of many states. It has few of the
romanised Arabic, Russian, Chinese, Persian and African names of the news; those stand in scripts/given_names/.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import faker
import faker.providers.person as persons

_LISTS = Path(__file__).parent / "given_names"
_SHORTEST = 3  # letters of a name that tells something
_LATIN = 0x250  # the first code point behind the Latin letters


def of_faker() -> Iterator[str]:
    """Every given name that a locale of Faker offers."""
    for locale in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"faker.providers.person.{locale.name}").Provider
        for attribute in dir(provider):
            if attribute.startswith("first_name") and isinstance(listed := getattr(provider, attribute), Iterable):
                yield from map(str, listed)


def of_list(name: str) -> Iterator[str]:
    """The words of one list by hand."""
    for line in (_LISTS / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


def is_written_in_latin(name: str) -> bool:
    """Whether it is one capitalised word in Latin letters that is long enough to tell something."""
    letters = name.replace("-", "")
    return len(name) >= _SHORTEST and name[0].isupper() and letters.isalpha() and ord(max(name)) < _LATIN


def main() -> None:
    """Print the file."""
    names = set(filter(is_written_in_latin, (*of_faker(), *of_list("by_hand.txt")))) - set(of_list("not_given.txt"))
    sys.stdout.write(
        "# Given names in Latin script. Built by scripts/build_given_names.py: do not edit.\n"
        f"# Source: Faker {faker.VERSION}, person providers of all locales (MIT licence), "
        "and names added by hand there.\n"
        "name\n"
    )
    sys.stdout.writelines(f"{name}\n" for name in sorted(names))


if __name__ == "__main__":
    main()

"""How many broken extractors the kit finds, and how many correct ones it blames.

Run ``python -m tests.testing.kill_rate`` for one run with a fresh seed, ``--runs 20`` for twenty.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator

from newsfacts import Extractor
from newsfacts.testing import LAWS
from newsfacts.testing._verdicts import verdicts
from tests.testing.gallery import BROKEN, CORRECT
from tests.testing.gallery.base import Finder
from tests.testing.gallery.odd import Echoes


def verdict(
    extractor: Extractor,
    law: str,
    seed: int,
    *,
    beside: tuple[Extractor, ...] | None = None,
    examples: int | None = None,
) -> str | None:
    """What the law says of the extractor, by default settings: None if it is kept or does not apply."""
    (wanted,) = (one for one in LAWS if one.name == law)
    (said,) = verdicts(extractor, seed=seed, beside=beside, examples=examples, laws=[wanted])
    return said.message if said.status == "failed" else None


def killed(seed: int) -> Iterator[tuple[str, str, bool]]:
    """Each broken extractor, the law meant for it, and whether that law found it."""
    for make, law in BROKEN.items():
        said = verdict(make(), law, seed)
        yield make.__name__, law, said is not None and f"breaks the law {law}" in said


def blamed(seed: int) -> Iterator[tuple[str, str, str]]:
    """Each correct extractor that a law blames, the law, and what it said."""
    for extractor in (*CORRECT, Echoes()):
        beside = (Finder(),) if isinstance(extractor, Echoes) else None
        for law in LAWS:
            if said := verdict(extractor, law.name, seed, beside=beside):
                yield type(extractor).__name__, law.name, said


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=None, help="of the first run; a fresh one if left out")
    arguments = parser.parse_args()
    first = random.SystemRandom().randrange(2**32) if arguments.seed is None else arguments.seed
    kills: Counter[tuple[str, str]] = Counter()
    alarms: list[tuple[str, str, str]] = []
    started = time.perf_counter()
    for run in range(arguments.runs):
        missed: list[str] = []
        for name, law, found in killed(first + run):
            kills[name, law] += found
            missed += [] if found else [name]
        before = len(alarms)
        alarms += blamed(first + run)
        told = f"{len(BROKEN) - len(missed)} of {len(BROKEN)} found, {len(alarms) - before} false alarms"
        seconds = time.perf_counter() - started
        print(f"run {run + 1} (seed {first + run}): {told} {missed or ''} {seconds:.0f} s", flush=True)
    for (name, law), count in kills.items():
        print(f"{count:3} of {arguments.runs}  {name:20} {law}")
    always = sum(count == arguments.runs for count in kills.values())
    print(f"\n{always} of {len(BROKEN)} broken extractors found in every one of {arguments.runs} runs")
    print(f"{len(alarms)} false alarms on {len(CORRECT) + 1} correct ones")
    for name, law, said in alarms:
        print(f"\n{name}: {law}\n{said}")


if __name__ == "__main__":
    main()

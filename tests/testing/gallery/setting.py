"""Faults of manners: each sets something for the whole process, once for all or anew in every reading."""

import decimal
import gc
import locale
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Mapping

from newsfacts import Article, Extractor, Fact, Findings
from tests.testing.gallery.base import Finder


class Setting(Finder):
    """Finds names correctly, after it has set something."""

    def set(self) -> None:
        """What it sets."""
        raise NotImplementedError

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Set, then read."""
        self.set()
        return super().extract(article, findings)


class DeepRecursion(Setting):
    """Lets everybody call deeper."""

    def set(self) -> None:
        """Until the stack is full."""
        sys.setrecursionlimit(20_000)


class PlainLocale(Setting):
    """Sets the locale."""

    def set(self) -> None:
        """So that numbers have points."""
        locale.setlocale(locale.LC_ALL, "C")


class Environs(Setting):
    """Sets a variable of the environment."""

    def set(self) -> None:
        """For a library that it does not even use."""
        os.environ["TOKENIZERS_PARALLELISM"] = "false"


class Precision(Setting):
    """Sets the precision of numbers to the same each time."""

    def set(self) -> None:
        """Fifty digits."""
        decimal.getcontext().prec = 50


class NoCollection(Setting):
    """Switches the garbage collector off."""

    def set(self) -> None:
        """For speed."""
        gc.disable()


class QuietLogs(Setting):
    """Sets the level of all logs."""

    def set(self) -> None:
        """Errors only."""
        logging.getLogger().setLevel(logging.ERROR)


class QuietWarnings(Setting):
    """Switches all warnings off."""

    def set(self) -> None:
        """Those of others too."""
        warnings.simplefilter("ignore")


class Timers(Setting):
    """Leaves a thread running."""

    def set(self) -> None:
        """One a reading."""
        timer = threading.Timer(3, gc.isenabled)
        timer.daemon = True
        timer.start()


BROKEN: Mapping[Callable[[], Extractor], str] = {
    DeepRecursion: "keeps_to_itself",
    PlainLocale: "keeps_to_itself",
    Environs: "keeps_to_itself",
    Precision: "keeps_to_itself",
    NoCollection: "keeps_to_itself",
    QuietLogs: "keeps_to_itself",
    QuietWarnings: "leaves_the_world_alone",
    Timers: "leaves_the_world_alone",
}

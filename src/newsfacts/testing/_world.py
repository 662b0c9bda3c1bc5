"""What surrounds an extractor, and whether a reading changed it."""

from __future__ import annotations

import contextlib
import decimal
import io
import locale
import os
import random
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Generator, Mapping

import attrs

__all__ = ["World", "disturbed_random"]


def _decimal() -> object:
    context = decimal.getcontext()
    return (context.prec, context.rounding, context.Emin, context.Emax, tuple(map(str, context.traps)))


_SETTINGS: Mapping[str, Callable[[], object]] = {
    "the state of random": random.getstate,
    "os.environ": lambda: dict(os.environ),
    "the working directory": os.getcwd,
    "the locale": lambda: locale.setlocale(locale.LC_ALL),
    "the decimal context": _decimal,
    "the recursion limit": sys.getrecursionlimit,
    "sys.path": lambda: list(sys.path),
    "sys.stdout": lambda: id(sys.stdout),
    "sys.stderr": lambda: id(sys.stderr),
    "sys.excepthook": lambda: id(sys.excepthook),
    "the warning filters": lambda: list(map(repr, warnings.filters)),
    "the switch interval": sys.getswitchinterval,
    "the trace function": lambda: id(sys.gettrace()),
    "the integer digit limit": sys.get_int_max_str_digits,
    "the SIGINT handler": lambda: signal.getsignal(signal.SIGINT),
    "the number of threads": threading.active_count,
}


@attrs.define
class World:
    """The settings of the process before a reading, and what has changed after it."""

    before: dict[str, object]
    changes: list[str] = attrs.field(factory=list[str])

    @classmethod
    @contextlib.contextmanager
    def watch(cls) -> Generator[World]:
        """Compare the world before and after; output goes nowhere meanwhile, and counts as a change."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            world = cls({name: read() for name, read in _SETTINGS.items()})
            yield world
            after = {name: read() for name, read in _SETTINGS.items()}
        world.changes += [name for name, was in world.before.items() if after[name] != was]
        world.changes += [
            f"{name} ({said.getvalue()[:40]!r} was written)"
            for name, said in (("stdout", out), ("stderr", err))
            if said.getvalue()
        ]


@contextlib.contextmanager
def disturbed_random(seed: int) -> Generator[None]:
    """Another state of the global random numbers, and afterwards the one that was there."""
    state = random.getstate()
    random.seed(seed)
    try:
        yield
    finally:
        random.setstate(state)

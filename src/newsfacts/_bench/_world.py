"""What surrounds an extractor, and whether a reading changed it."""

from __future__ import annotations

import contextlib
import decimal
import gc
import io
import locale
import logging
import os
import random
import signal
import socket
import sys
import threading
import warnings
from collections.abc import Callable, Generator, Mapping

import attrs

__all__ = ["World", "changes_while", "disturbed_random"]


def _decimal() -> object:
    context = decimal.getcontext()
    return (context.prec, context.rounding, context.Emin, context.Emax, tuple(map(str, context.traps)))


def _logging() -> object:
    root = logging.getLogger()
    return (root.level, list(map(repr, root.handlers)), logging.root.manager.disable)


def _signals() -> object:
    return {number: signal.getsignal(number) for number in signal.valid_signals()}


_SETTINGS: Mapping[str, Callable[[], object]] = {
    "the state of random": random.getstate,
    "os.environ": lambda: dict(os.environ),
    "the working directory": os.getcwd,
    "the locale": lambda: locale.setlocale(locale.LC_ALL),
    "the decimal context": _decimal,
    "the recursion limit": sys.getrecursionlimit,
    "the switch interval": sys.getswitchinterval,
    "the trace function": lambda: id(sys.gettrace()),
    "the integer digit limit": sys.get_int_max_str_digits,
    "the signal handlers": _signals,
    "the garbage collector": lambda: (gc.isenabled(), gc.get_threshold()),
    "the root logger": _logging,
    "the time-out of sockets": socket.getdefaulttimeout,
}
_CHANGED_BY_IMPORTS: Mapping[str, Callable[[], object]] = {
    "sys.path": lambda: list(sys.path),
    "sys.stdout": lambda: id(sys.stdout),
    "sys.stderr": lambda: id(sys.stderr),
    "sys.excepthook": lambda: id(sys.excepthook),
    "the warning filters": lambda: list(map(repr, warnings.filters)),
    "the number of threads": threading.active_count,
}


@attrs.define
class World:
    """The settings of the process before a reading, and what has changed after it."""

    readers: Mapping[str, Callable[[], object]]
    before: dict[str, object]

    @classmethod
    def now(cls, *, imports: bool = True) -> World:
        """The settings as they are; without those that an import may change, if asked to."""
        readers = {**_SETTINGS, **(_CHANGED_BY_IMPORTS if imports else {})}
        return cls(readers, {name: read() for name, read in readers.items()})

    @property
    def changes(self) -> list[str]:
        """What is not as it was."""
        return [name for name, read in self.readers.items() if read() != self.before[name]]


@contextlib.contextmanager
def changes_while() -> Generator[list[str]]:
    """What changes until the end; output goes nowhere meanwhile, and counts as a change.

    No warning filters are set before, so that one that was set by an earlier reading shows too.
    """
    changes: list[str] = []
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
        warnings.resetwarnings()
        world = World.now()
        yield changes
        changes += world.changes
    for name, said in (("stdout", out), ("stderr", err)):
        if said.closed:
            changes.append(f"{name} (it was closed)")
        elif said.getvalue():
            changes.append(f"{name} ({said.getvalue()[:40]!r} was written)")


@contextlib.contextmanager
def disturbed_random(seed: int) -> Generator[None]:
    """Another state of the global random numbers, and afterwards the one that was there."""
    state = random.getstate()
    random.seed(seed)
    try:
        yield
    finally:
        random.setstate(state)

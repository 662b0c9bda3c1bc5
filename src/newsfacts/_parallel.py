"""Work shared out to processes, with the results in order and only a few items in flight."""

from __future__ import annotations

import pickle
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from newsfacts.errors import NewsfactsError, PluginError

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["in_order"]

A = TypeVar("A")
B = TypeVar("B")

# Small enough to start and to stop early, large enough that pickling does not weigh.
_ITEMS_A_TASK = 16
_TASKS_AHEAD = 3


def in_order(work: Callable[[A], B], items: Iterable[A], jobs: int) -> Iterator[B]:
    """``map(work, items)`` on several processes.

    Raises:
        NewsfactsError: if ``jobs`` is not positive.
        PluginError: if ``work`` cannot be sent to another process.
    """
    if jobs < 1:
        raise NewsfactsError(f"jobs must be at least 1, not {jobs}")
    try:
        packed = pickle.dumps(work)
    except Exception as error:
        raise PluginError(
            f"an extractor cannot be sent to another process ({error}). Define its class at the top of a module, "
            "without lambdas or open files among its attributes, or use jobs=1"
        ) from error
    return _results(packed, iter(items), jobs)


def _results(packed: bytes, items: Iterator[object], jobs: int) -> Iterator[Any]:
    # Imported by those who use it: these modules cost more than all of newsfacts.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import resource_tracker

    # `spawn` works alike on every platform and inherits neither threads nor open files.
    context = multiprocessing.get_context("spawn")
    resource_tracker.ensure_running()  # started later, it would let interrupts through to the first worker
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        waiting: deque[Future[list[Any]]] = deque()
        try:
            while True:
                while len(waiting) < jobs * _TASKS_AHEAD and (batch := list(islice(items, _ITEMS_A_TASK))):
                    with _interrupts_held():
                        waiting.append(pool.submit(_work_on, packed, batch))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


@contextmanager
def _interrupts_held() -> Generator[None]:
    """Processes started meanwhile never see Ctrl-C, which a terminal sends to all; we see it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work_on(packed: bytes, batch: list[object]) -> list[object]:
    work: Callable[[object], object] = pickle.loads(packed)  # noqa: S301 - our own parent process packed it
    return [work(item) for item in batch]

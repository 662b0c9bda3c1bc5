"""Stepping through an extractor's own lines: to interrupt it at any of them, or to let two threads take turns."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Generator
from types import FrameType

__all__ = ["TakeTurns", "at_each_line", "is_own"]

_HANDOVERS = 300  # of each thread in one run: what has not mixed by then is left to longer turns
_LONGEST_WAIT = 0.05  # seconds for a turn: the other thread holds a lock that this one wants, or has ended

OnLine = Callable[[str, int], None]
"""Called with file name and line number before each line of the extractor is run."""


def is_own(extractor: object) -> Callable[[FrameType], bool]:
    """Whether a frame runs code of the extractor's package, rather than of a library it calls."""
    module = type(extractor).__module__
    package = module if module.partition(".")[0] in {"tests", "examples", "__main__"} else module.partition(".")[0]

    def own(frame: FrameType) -> bool:
        name = str(frame.f_globals.get("__name__", ""))
        return (name == package or name.startswith(f"{package}.")) and frame.f_code.co_name != "__del__"

    return own


@contextlib.contextmanager
def at_each_line(own: Callable[[FrameType], bool], on_line: OnLine) -> Generator[None]:
    """Call back before each own line that this thread runs; what the callback raises is raised there."""

    def local(frame: FrameType, event: str, _arg: object) -> object:
        if event == "line":
            on_line(frame.f_code.co_filename, frame.f_lineno)
        return local

    def trace(frame: FrameType, _event: str, _arg: object) -> object:
        return local if own(frame) else None

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]  # typeshed wants a recursive type
    try:
        yield
    finally:
        sys.settrace(before)


class TakeTurns:
    """Two threads that hand the turn to each other every few lines.

    A thread that waits too long for its turn, because the other one holds a lock it needs or has
    ended, goes on by itself: nothing can lock up.
    """

    def __init__(self, lines_a_turn: int) -> None:
        self._lines_a_turn = lines_a_turn
        self._changed = threading.Condition()
        self._turn = 0
        self._free = False

    def run(
        self, own: Callable[[FrameType], bool], works: tuple[Callable[[], object], Callable[[], object]]
    ) -> list[object]:
        """Run both; their results."""
        results: list[object] = [None, None]

        def work(me: int) -> None:
            try:
                with at_each_line(own, self._counting(me)):
                    results[me] = works[me]()
            finally:
                self._end()

        threads = [threading.Thread(target=work, args=(me,), daemon=True) for me in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results

    def _counting(self, me: int) -> OnLine:
        lines = 0

        def on_line(_file: str, _line: int) -> None:
            nonlocal lines
            lines += 1
            if not self._free and lines % self._lines_a_turn == 0 and lines < _HANDOVERS * self._lines_a_turn:
                self._hand_over(me)

        return on_line

    def _hand_over(self, me: int) -> None:
        with self._changed:
            self._turn = 1 - me
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: self._free or self._turn == me, timeout=_LONGEST_WAIT):
                self._free = True

    def _end(self) -> None:
        with self._changed:
            self._free = True
            self._changed.notify_all()

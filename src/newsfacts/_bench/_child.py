"""Reading articles in another process, whose surroundings are not those of this one.

The child gets the pickled extractor on standard input and answers on standard output. Nothing here
uses Hypothesis.
"""

from __future__ import annotations

import datetime as dt
import os
import pickle
import random
import runpy
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from typing import IO, cast

import attrs

from newsfacts._article import Article
from newsfacts._bench._broken import NotApplicable
from newsfacts._bench._subject import Subject
from newsfacts._bench._world import World

__all__ = ["Surroundings", "read_elsewhere"]

_CHILD = """
import sys, pickle
header = pickle.load(sys.stdin.buffer)
sys.path[:] = header["path"]
from newsfacts._bench._child import answer
answer(header)
"""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_WATCHED = (
    "socket.connect",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.chmod",
    "os.truncate",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.kill",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
)


@attrs.frozen
class Surroundings:
    """What another process is like.

    Attributes:
        hash_seed: Orders its sets and the keys of whatever hashes strings.
        environment: Changes to the environment, such as time zone and locale.
        clock_ahead: By how many seconds its clock is ahead.
        backwards: Whether it reads the articles from last to first.
    """

    hash_seed: int = 0
    environment: Mapping[str, str] = attrs.field(factory=dict[str, str])
    clock_ahead: int = 0
    backwards: bool = False


@attrs.frozen
class Elsewhere:
    """What a reading in another process came to.

    Attributes:
        outcomes: `Reading.outcome` of each article, in the order they were given.
        deeds: What it did beside reading: connections, processes, files written, settings changed.
    """

    outcomes: tuple[object, ...]
    deeds: tuple[str, ...]


def read_elsewhere(subject: Subject, articles: Sequence[Article], others: Sequence[Surroundings]) -> list[Elsewhere]:
    """Read the articles in one new process for each of the surroundings, side by side.

    Raises:
        NotApplicable: if the extractor cannot be sent there, or cannot be imported there.
    """
    try:
        work = pickle.dumps((subject, tuple(articles)))
    except Exception as error:
        raise NotApplicable(f"it cannot be sent to another process ({type(error).__name__}: {error})") from error
    with tempfile.TemporaryDirectory() as folder:
        running = [(_start(one, tempfile.mkdtemp(dir=folder)), one) for one in others]
        header = {"path": [os.path.abspath(entry) for entry in sys.path], "main": _main_file(subject), "work": work}  # noqa: PTH100
        for process, surroundings in running:
            with cast("IO[bytes]", process.stdin) as pipe:
                pickle.dump(
                    {
                        **header,
                        "ahead": surroundings.clock_ahead,
                        "backwards": surroundings.backwards,
                        "seed": surroundings.hash_seed,
                    },
                    pipe,
                )
        return [_answer_of(process) for process, _ in running]


def _start(surroundings: Surroundings, folder: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, **surroundings.environment, "PYTHONHASHSEED": str(surroundings.hash_seed)}
    command = [sys.executable, "-c", _CHILD]
    return subprocess.Popen(  # noqa: S603 - our own interpreter on our own code
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=folder
    )


def _answer_of(process: subprocess.Popen[bytes]) -> Elsewhere:
    with cast("IO[bytes]", process.stdout) as out, cast("IO[bytes]", process.stderr) as err:
        answer, errors = out.read(), err.read()
    process.wait()
    if not answer:
        last = errors.decode(errors="replace").strip().splitlines()[-1:]
        raise NotApplicable(f"it cannot be read in another process: {' '.join(last) or 'no answer'}")
    outcomes, deeds = pickle.loads(answer)  # noqa: S301 - from our own child
    return Elsewhere(outcomes, deeds)


def _main_file(subject: Subject) -> str | None:
    """The script that defines the extractor, if it is the one being run."""
    if type(subject.extractor).__module__ != "__main__":
        return None
    return getattr(sys.modules["__main__"], "__file__", None)


def answer(header: Mapping[str, object]) -> None:
    """Be the child: read the articles and write the outcomes."""
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # what the extractor prints is no answer
    random.seed(str(header["seed"]))
    if header["ahead"]:
        _set_clock_ahead(int(str(header["ahead"])))
    if header["main"]:
        _import_main(str(header["main"]))
    work = pickle.loads(cast("bytes", header["work"]))  # noqa: S301 - from our own parent
    subject, articles = cast("tuple[Subject, Sequence[Article]]", work)
    deeds: dict[str, None] = {}
    order = list(enumerate(articles))
    outcomes: dict[int, object] = {}
    sys.dont_write_bytecode = True  # what is imported late is no deed
    world = World.now(imports=False)
    watching = _watch(deeds)
    subject.read(Article(id="first", text="France sent 24 trucks.\n\n“No,” he said."))  # imports what it imports late
    for at, article in reversed(order) if header["backwards"] else order:
        outcomes[at] = subject.read(article).outcome
    watching.clear()
    deeds.update(dict.fromkeys(f"changed {name}" for name in world.changes))
    pickle.dump((tuple(outcomes[at] for at, _ in order), tuple(deeds)), out)
    out.flush()


def _import_main(file: str) -> None:
    main = sys.modules["__main__"]
    main.__dict__.update(runpy.run_path(file, run_name="__newsfacts_check__"))


def _watch(deeds: dict[str, None]) -> list[bool]:
    """Note deeds until the answer is emptied: a hook of audits cannot be taken away."""
    watching = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if not watching:
            return
        if event in _WATCHED:
            deeds.setdefault(f"{event} {arguments[0]!r}")
        elif event == "open" and isinstance(flags := arguments[2], int) and flags & _WRITES:
            deeds.setdefault(f"open {arguments[0]!r} for writing")

    sys.addaudithook(hook)
    return watching


def _set_clock_ahead(seconds: int) -> None:
    """Let `time` and `datetime` answer from the future, for modules that are imported from now on."""
    real = time.time
    real_datetime, real_date = dt.datetime, dt.date
    ahead = dt.timedelta(seconds=seconds)

    class Later(real_datetime):  # type: ignore[misc, valid-type]
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Later:
            return real_datetime.now(tz) + ahead  # type: ignore[return-value]

        today = now  # pyright: ignore[reportAssignmentType] - the real one takes no time zone

        @classmethod
        def utcnow(cls) -> Later:
            return real_datetime.now(dt.UTC).replace(tzinfo=None) + ahead  # type: ignore[return-value]

    class LaterDate(real_date):  # type: ignore[misc, valid-type]
        @classmethod
        def today(cls) -> LaterDate:
            return real_date.today() + ahead  # type: ignore[return-value]

    time.time = lambda: real() + seconds
    time.time_ns = lambda: int((real() + seconds) * 1e9)
    for name in ("gmtime", "localtime", "ctime"):
        setattr(time, name, _later(getattr(time, name), time.time))
    dt.datetime, dt.date = Later, LaterDate  # type: ignore[misc]


def _later(real: object, now: object) -> object:
    """A function of time whose default argument is the clock."""
    return lambda seconds=None: real(now() if seconds is None else seconds)  # type: ignore[operator]

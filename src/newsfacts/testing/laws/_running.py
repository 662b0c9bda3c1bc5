"""Laws of running: interrupted, in threads, and on texts of any length."""

from __future__ import annotations

import gc
import itertools
import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from newsfacts._article import Article
from newsfacts._bench._subject import Subject, Tested
from newsfacts.hookspecs import Findings
from newsfacts.testing._alphabet import HOSTILE_CHARACTERS
from newsfacts.testing._texts import news
from newsfacts.testing._tracing import TakeTurns, at_each_line, is_own

__all__ = ["interrupts_get_through", "threads_do_not_mix", "time_is_linear"]

_TURNS = (1, 2, 5, 40)  # lines

Rise = tuple[tuple[int, float], tuple[int, float]]
"""A length and its seconds of processor time, and a greater length and its seconds."""


def threads_do_not_mix(extractor: Tested, article: Article, other: Article) -> None:
    """Two threads may read with one extractor at a time.

    A pipeline is shared by the threads of a server. The kit lets two of them take turns line by
    line, so that what goes wrong once in a million readings goes wrong here at once.
    """
    subject = Subject.of(extractor)
    articles = (article, other)
    alone = [subject.read(each).outcome for each in articles]
    for lines in _TURNS:
        works = tuple(_reader(subject, each) for each in articles)
        together = TakeTurns(lines).run(is_own(subject.extractor), (works[0], works[1]))
        if together != alone:
            at = 0 if together[0] != alone[0] else 1
            raise subject.breaks(
                "threads_do_not_mix",
                f"While another thread read another article, the {'first' if at == 0 else 'second'} one gave "
                f"other facts than alone",
                cause="the article, a buffer or the last match is kept on self, on the class or in the module "
                "while reading",
                cure="keep the state of a reading in local variables of extract(); fill shared caches with "
                "finished values only",
                articles=articles,
            )


def _reader(subject: Subject, article: Article) -> Callable[[], object]:
    fresh = attrs.evolve(article)
    findings = subject.findings(fresh)
    return lambda: subject.read(fresh, findings).outcome


def interrupts_get_through(extractor: Tested, articles: Sequence[Article]) -> None:
    """Ctrl-C stops a reading, at whichever line it comes.

    ``except:`` and ``except BaseException:`` swallow KeyboardInterrupt and SystemExit, so that a
    long run cannot be stopped. The kit raises one at every line of the extractor that it reaches.
    """
    subject = Subject.of(extractor)
    tried: set[tuple[str, int]] = set()
    for article in sorted(articles, key=lambda article: len(article.text)):  # most lines are reached in short ones
        findings = subject.findings(article)
        before = subject.read(article, findings).outcome
        while (line := _interrupted_at_new_line(subject, article, findings, tried)) is not None:
            file, number, stopped = line
            problem = None
            if not stopped:
                problem = "went on"
            elif subject.read(article, findings).outcome != before:
                problem = "gave another answer when asked again"
            if problem:
                raise subject.breaks(
                    "interrupts_get_through",
                    f"Interrupted by Ctrl-C at line {number} of {file}, the extractor {problem}",
                    cause="a bare except:, except BaseException:, contextlib.suppress(BaseException), or a "
                    "return or yield in finally",
                    cure="catch the exceptions you expect by name, and none around a yield",
                    articles=[article],
                )


def _interrupted_at_new_line(
    subject: Subject, article: Article, findings: Findings, tried: set[tuple[str, int]]
) -> tuple[str, int, bool] | None:
    """Read until a line that was not tried yet, interrupt there: which line, and whether it stopped."""
    hit: list[tuple[str, int]] = []

    def interrupt(file: str, line: int) -> None:
        if not hit and (file, line) not in tried:
            hit.append((file, line))
            tried.add((file, line))
            raise KeyboardInterrupt

    stopped = False
    try:
        with at_each_line(is_own(subject.extractor), interrupt):
            subject.read(article, findings)
    except KeyboardInterrupt:
        stopped = True
    return (*hit[0], stopped) if hit else None


# What is measured must be long enough for the clock, and rise steeply enough not to be noise.
_SMALLEST = 4  # an exponential pattern may take minutes on twenty characters
_LARGEST = 131_072
_MEASURABLE = 0.0005
_TELLING_IN_PARTS = 0.05  # a part of a mixed text may hold what a smaller one did not: only long times tell of more
# While it is that quick, texts up to the largest divided by so much are tried; two steps, for what is
# at the edge of a steep rise: a processor that changes its pace hides one rise, but seldom the next.
_QUICK = ((0.01, 8), (0.05, 12), (math.inf, 32))
# Over so many times the length, time grows as this power of it: 1 is linear, 2 is quadratic.
_EXPLOSIVE = ((1.2, 6.0),)
_STEEP = ((8.0, 1.5), (3.9, 1.75), *_EXPLOSIVE)
_SLOWLY_UP_TO = 64
_LONG_UNIT = 1_000
_LOOKS = 4  # at steep rises of one text: the first may be noise, and a real one behind it
_ROUNDS = 3  # of measuring a steep rise again, of which each must show it
_READINGS = 3  # of both lengths in each of them
_CLOSING = "!"  # what is repeated must not match up to the end of the text at the first try


def time_is_linear(extractor: Tested, units: Iterable[str] = ()) -> None:
    """Twice the text takes about twice the time, on hostile input too.

    A pattern that backtracks, or a look back over all that came before, is quick on the texts it
    was tried on and stops a whole run at the first long one. Judged by how the time grows from
    length to length, never by how long it takes.

    Args:
        extractor: The extractor.
        units: Little texts to repeat, beside the kit's own.
    """
    subject = Subject.of(extractor)
    for opening, unit in dict.fromkeys([*_units(), *(("", unit) for unit in units if unit)]):
        rises = itertools.islice(_steep_rises(subject, opening, unit), _LOOKS)
        rise = next(filter(None, (_confirmed(subject, opening, unit, rise) for rise in rises)), None)
        if rise:
            (short, quick), (long, slow) = rise
            raise subject.breaks(
                "time_is_linear",
                f"{long / short:.1f} times the text takes {slow / quick:.0f} times the time: {unit!r} repeated to "
                f"{short} code points "
                f"takes {quick * 1000:.1f} ms, to {long} it takes {slow * 1000:.0f} ms",
                cause="nested or adjoining quantifiers that match the same characters ((a+)+, \\s*\\s*, .*x), a "
                "search for a closing "
                "mark from every opening one, text[:at].count(…) or a list searched for every fact",
                cure="possessive quantifiers (a++), classes that exclude the closing mark, one pass, "
                "dictionaries and bisect",
                articles=[_repeated(opening, unit, long)],
            )


def _confirmed(subject: Subject, opening: str, unit: str, rise: Rise) -> Rise | None:
    """The rise as it is measured again, if each of three more measurements shows one as steep.

    Both lengths are read in turns and the quickest reading of each counts, so that whatever else
    the machine does slows both down. Each reading is of a text of its own, lest a cache answers.
    """
    lengths = rise[0][0], rise[1][0]
    steep = _STEEP if lengths[1] >= len(unit) else _EXPLOSIVE
    fresh = itertools.count(1)
    again = rise
    for _ in range(_ROUNDS):
        quickest = [math.inf, math.inf]
        for _ in range(_READINGS):
            for at, length in enumerate(lengths):
                article = _repeated(opening, unit, length, closing=_CLOSING * next(fresh))
                _compute_structure(article)
                duration = _time_of(subject, article)
                if duration is None:
                    return None
                quickest[at] = min(quickest[at], duration)
        again = (lengths[0], quickest[0]), (lengths[1], quickest[1])
        if not _is_steep(again, steep):
            return None
    return again


def _units() -> Iterator[tuple[str, str]]:
    """What to begin with, and what to repeat after it."""
    yield "", " ".join(news("sentences")) + "\n\n"
    for character in HOSTILE_CHARACTERS:
        yield "", character
    for sentence in news("sentences")[:6]:
        yield "", sentence + " "
    for token in (
        "a",
        "A",
        "1",
        "a ",
        "A ",
        "1 ",
        "Aa ",
        "1,",
        "1.",
        "A.",
        "a-",
        "said ",
        "“a” ",
        "a\n",
        "(a",
        "a@",
        "#a ",
    ):
        yield "", token
        yield "“", token


def _repeated(opening: str, unit: str, length: int, closing: str = _CLOSING) -> Article:
    """The unit repeated to about that length, in whole: half of one may be easier than the other half."""
    body = unit[:length] if length < len(unit) else unit * round(length / len(unit))
    return Article(id="long", text=opening + body + closing)


def _steep_rises(subject: Subject, opening: str, unit: str) -> Iterator[Rise]:
    """Two lengths and times between which the time rises too steeply, and longer ones if it was mere noise.

    Lengths grow slowly at first, so that an exponential one is caught before it takes minutes.
    """
    measured: list[tuple[int, float]] = []
    partly = False
    length, largest = float(_SMALLEST), _LARGEST
    while length <= largest:
        if partly and length >= len(unit):
            measured.clear()  # a part of a text may be easier than the rest: whole ones are compared with whole ones
        partly = length < len(unit)
        article = _repeated(opening, unit, int(length))
        if len(unit) > _LONG_UNIT:
            _compute_structure(article)  # of many sentences: the library's work would hide the extractor's
        duration = _time_of(subject, article)
        if duration is None:
            return
        if duration >= _MEASURABLE:
            now = int(length), duration
            steep = _STEEP if not partly else _EXPLOSIVE if duration >= _TELLING_IN_PARTS else ()
            if before := next((before for before in measured if _is_steep((before, now), steep)), None):
                yield before, now
            measured.append(now)
        largest = _LARGEST // (1 if len(unit) > _LONG_UNIT else next(by for quick, by in _QUICK if duration < quick))
        length *= 1.25 if length < _SLOWLY_UP_TO or partly else 2


def _is_steep(rise: Rise, steep: Sequence[tuple[float, float]]) -> bool:
    (short, quick), (long, slow) = rise
    wider, slower = long / short, slow / quick
    return any(wider >= span and slower >= wider**power for span, power in steep)


def _time_of(subject: Subject, article: Article) -> float | None:
    """Processor time of one reading, of the extractor's own work alone; None if it cannot be read."""
    findings = subject.findings(article)
    enabled = gc.isenabled()
    gc.disable()  # a collection in the middle is not the extractor's doing
    try:
        started = time.thread_time()
        for _ in subject.extractor.extract(article, findings):
            pass
        return time.thread_time() - started
    except Exception:  # noqa: BLE001 - that it raises is for another law to say
        return None
    finally:
        if enabled:
            gc.enable()


def _compute_structure(article: Article) -> None:
    """Let the article compute its structure, which is the library's work and not the extractor's."""
    _ = (article.paragraphs, article.sentences, article.quoted, article.furniture, article.names)

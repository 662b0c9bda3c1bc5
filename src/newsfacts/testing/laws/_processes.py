"""Laws of processes: the same facts on every machine, today and tomorrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from newsfacts._article import Article
from newsfacts._bench._broken import LawBroken
from newsfacts._bench._child import Elsewhere, Surroundings, read_elsewhere
from newsfacts._bench._subject import Subject, Tested

__all__ = ["keeps_to_itself", "same_everywhere", "same_in_any_order"]

_DAY = 86_400
_HERE = Surroundings(hash_seed=1)
_THERE = Surroundings(
    hash_seed=2,
    environment={
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "LANG": "C",
        "HOME": "/nonexistent",
        "USER": "nobody",
        "PYTHONUTF8": "0",
    },
    clock_ahead=3_333 * _DAY + 12_345,
)
_THIRD = Surroundings(hash_seed=3, environment={"TZ": "Etc/GMT+12", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"})
_BACKWARDS = Surroundings(hash_seed=1, backwards=True)


def same_everywhere(extractor: Tested, articles: Sequence[Article]) -> None:
    """Every process yields the same facts in the same order.

    Read in new processes with other hash seeds, time zones, locales, working directories and
    clocks. Facts that depend on any of these cannot be shared out to many workers, nor repeated.
    """
    subject = Subject.of(extractor)
    one, *others = read_elsewhere(subject, articles, [_HERE, _THERE, _THIRD])
    here = Elsewhere(tuple(subject.read(article).outcome for article in articles), ())
    for other in (*others, here):
        for at in _differing(one, other):
            raise _differs(
                subject,
                "same_everywhere",
                "In a process with another hash seed, time zone, locale, folder and clock, the text gave another "
                "answer",
                articles[at],
                (one.outcomes[at], other.outcomes[at]),
                cause="iterating over a set, hash() of a string, the date or time, os.environ, the locale or the "
                "working directory",
                cure="sort before iterating (sorted(names)), or keep a tuple; take nothing from outside the article",
            )


def same_in_any_order(extractor: Tested, articles: Sequence[Article]) -> None:
    """The order in which articles are read does not matter.

    Two new processes read the same articles, one from first to last, one from last to first. What
    an extractor remembers, wherever it keeps it, shows in the difference.
    """
    subject = Subject.of(extractor)
    relatives = [relative for article in articles for relative in _family(article)]
    forwards, backwards = read_elsewhere(subject, relatives, [_HERE, _BACKWARDS])
    for at in _differing(forwards, backwards):
        raise _differs(
            subject,
            "same_in_any_order",
            "Read before the others, the text gave another answer than read after them",
            relatives[at],
            (forwards.outcomes[at], backwards.outcomes[at]),
            cause="state in a module, a class or a cache whose key is not the whole of what the result depends on "
            "(the article's id, the text's length or beginning)",
            cure="keep what is found in local variables of extract(); cache pure functions of their full "
            "arguments only",
        )


def keeps_to_itself(extractor: Tested, articles: Sequence[Article]) -> None:
    """Reading opens no connection, starts no program, writes no file and leaves no setting changed.

    newsfacts works without a network, in read-only folders and in sandboxes; and an article must
    not leave the machine because somebody installed an extractor. The kit looks in a new process,
    from the first reading on, when downloads are made and settings are set once for all.
    """
    subject = Subject.of(extractor)
    (elsewhere,) = read_elsewhere(subject, articles, [_HERE])
    if elsewhere.deeds:
        raise subject.breaks(
            "keeps_to_itself",
            f"While reading it did this: {'; '.join(elsewhere.deeds[:3])}",
            cause="a download on first use, a cache or log file, a helper program; sys.setrecursionlimit(), "
            "os.environ, locale.setlocale(), signal.signal()",
            cure="ship data inside the package and read it with newsfacts.lexicon; log with logging; leave settings to "
            "the program that the extractor runs in",
            articles=articles[:1],
        )


def _family(article: Article) -> Iterator[Article]:
    """The article, and others that a cache with too small a key takes for it."""
    text = article.text
    yield article
    yield Article(id=article.id, text=text[::-1], title=article.title)  # same id, length and characters
    half = len(text) // 2
    yield Article(id=article.id, text=text[:half] + text[half:].swapcase(), title=article.title)  # same beginning
    yield Article(id=article.id, text=text[:half].swapcase() + text[half:], title=article.title)  # same end
    yield Article(id=article.id, text="  " + text.replace(" ", "\n"), title=article.title)  # same words


def _differing(one: Elsewhere, other: Elsewhere) -> Iterator[int]:
    for at, (mine, theirs) in enumerate(zip(one.outcomes, other.outcomes, strict=True)):
        if mine != theirs:
            yield at


def _parts(outcome: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", outcome) if isinstance(outcome, tuple) else (outcome,)


def _differs(
    subject: Subject,
    law: str,
    problem: str,
    article: Article,
    outcomes: tuple[object, object],
    *,
    cause: str,
    cure: str,
) -> LawBroken:
    first, second = map(_parts, outcomes)
    only = [item for item in first if item not in second] + [item for item in second if item not in first]
    detail = f"only one of them has {only[0]!r}" if only else "the same facts in another order"
    return subject.breaks(law, f"{problem}: {detail}", cause=cause, cure=cure, articles=[article])

"""Laws of memory: what an extractor says of an article depends on that article alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

import attrs

from newsfacts._article import Article
from newsfacts._bench._broken import LawBroken
from newsfacts._bench._subject import Reading, Subject, Tested, canonical
from newsfacts._bench._world import changes_while, disturbed_random
from newsfacts._facts import Claim, Country, Fact, Official, Quantity, Quotation
from newsfacts.hookspecs import Extractor, Findings

__all__ = [
    "can_be_left_early",
    "deterministic",
    "ignores_bystanders",
    "leaves_its_inputs_alone",
    "leaves_the_world_alone",
    "readings_do_not_mix",
    "remembers_nothing",
]


def _again(article: Article, **changes: str) -> Article:
    """An equal article that is another object, and has computed nothing yet."""
    return attrs.evolve(article, **changes)


def deterministic(extractor: Tested, article: Article) -> None:
    """Reading one text again yields the same facts in the same order.

    Results that cannot be repeated cannot be checked, cached or compared.
    """
    subject = Subject.of(extractor)
    first = subject.read(article)
    for seed in range(3):
        with disturbed_random(seed):
            again = subject.read(_again(article))
        if again.outcome != first.outcome:
            raise _changed(
                subject,
                "deterministic",
                "Read twice, the same text gave two answers",
                (first, again),
                cause="random numbers, the clock, object addresses (id()), or an iterator kept on the extractor "
                "and used up",
                cure="compute facts from the article alone; seed a random.Random of your own if you must draw",
            )


def remembers_nothing(extractor: Tested, article: Article, other: Article) -> None:
    """What was read before does not matter.

    Articles come in any order, on any number of processes. So an extractor must not keep counts,
    lists or caches that change its answer; nor may it take an id for a text: two articles of one
    id are two articles.
    """
    subject = Subject.of(extractor)
    first, second = subject.read(article), subject.read(_again(other, id=_own_id(other.text)))
    _same(subject, "after another article was read", first, subject.read(_again(article)), other)
    twin = subject.read(_again(other, id=article.id))
    _same(subject, "under the id of an article read before", second, twin, article)
    first = subject.read(_again(article, id=_own_id(article.text)))
    _same(subject, "under another id", first, subject.read(_again(article)), other)
    texts = (article.text, other.text, article.text)
    # each article dies before the next is made, which then often gets its address
    reborn = [_nameless(subject.read(Article(id="reborn", text=text))) for text in texts]
    lasting = [subject.read(Article(id="lasting", text=text)) for text in reversed(texts)]
    for outcome, reading in zip(reversed(reborn), lasting, strict=True):
        if outcome != _nameless(reading):
            raise _remembered(
                subject, "in another article object", (reading, subject.read(_again(reading.article))), other
            )


def _own_id(text: str) -> str:
    """An id that no other text has, so that a cache by id cannot be wrong about it."""
    return f"id of {text!r}"


def _same(subject: Subject, when: str, expected: Reading, got: Reading, other: Article) -> None:
    if _nameless(expected) != _nameless(got):
        raise _remembered(subject, when, (expected, got), other)


def _remembered(subject: Subject, when: str, readings: tuple[Reading, Reading], other: Article) -> LawBroken:
    return _changed(
        subject,
        "remembers_nothing",
        f"The same text gave another answer {when}",
        readings,
        cause="a list, dict or counter on the module, the class or the extractor (also as a mutable default) that "
        "grows with each article, or a cache with too little in its key: the id, the length, id(article)",
        cure="keep what is found in local variables of extract(); cache pure functions of their full arguments only",
        other=other,
    )


def _nameless(reading: Reading) -> tuple[object, ...]:
    """The outcome without the article's id."""
    facts = (attrs.evolve(item, article="") if isinstance(item, Fact) else item for item in reading.yielded)
    return (*map(canonical, facts), type(reading.error).__name__)


def readings_do_not_mix(extractor: Tested, article: Article, other: Article) -> None:
    """Two readings that take turns do not get in each other's way.

    ``extract`` may be a generator, and a generator runs only when it is asked for its next fact;
    what it keeps on the extractor meanwhile, another reading overwrites.
    """
    subject = Subject.of(extractor)
    alone = [subject.read(article).outcome, subject.read(other).outcome, subject.read(article).outcome]
    try:
        running = [subject.start(article), subject.start(_again(other)), subject.start(_again(article))]
    except Exception:  # noqa: BLE001 - never_raises says what is wrong with it
        return
    together: list[list[object]] = [[], [], []]
    open_ones = list(range(len(running)))
    while open_ones:
        for at in tuple(open_ones):
            try:
                together[at].append(canonical(next(running[at])))
            except StopIteration:
                together[at].append("done")
                open_ones.remove(at)
            except Exception as error:  # noqa: BLE001 - part of the answer, as in Subject.read
                together[at].append(f"raised {type(error).__name__}")
                open_ones.remove(at)
    if [tuple(outcome) for outcome in together] != alone:
        raise subject.breaks(
            "readings_do_not_mix",
            "Read in turns with another article, the text gave other facts than alone",
            cause="extract() keeps the article or its progress on self, or returns one iterator again and again",
            cure="keep the state of a reading in local variables of extract(), and return a new iterator each time",
            articles=[article, other],
        )


def can_be_left_early(extractor: Tested, article: Article) -> None:
    """A reading that is given up half-way ends quietly and leaves nothing behind.

    Who wants the first fact only stops there; Python then closes the generator.
    """
    subject = Subject.of(extractor)
    whole = subject.read(article)
    running: Iterator[object] = iter(())
    try:
        running = subject.start(article)
        next(running, None)
    except Exception:  # noqa: BLE001 - never_raises says what is wrong with it
        return
    problem = None
    try:
        close: Callable[[], object] | None = getattr(running, "close", None)
        if close:
            close()
    except Exception as error:  # noqa: BLE001 - whatever it raises is the problem
        problem = f"Closed after its first fact, the reading raised {type(error).__name__}: {error}"
    if problem is None and subject.read(_again(article)).outcome != whole.outcome:
        problem = "After a reading was given up at its first fact, the same text gave another answer"
    if problem:
        raise subject.breaks(
            "can_be_left_early",
            problem,
            cause="a yield inside try/except that catches everything, or work kept on self until the end of the "
            "reading",
            cure="catch only the exceptions you expect, and clean up in finally without yielding",
            articles=[article],
        )


def leaves_its_inputs_alone(extractor: Tested, article: Article) -> None:
    """The article and the facts of others are not changed.

    Both are shared by all extractors of a run; `object.__setattr__` gets round their freezing.
    """
    subject = Subject.of(extractor)
    findings = subject.findings(article)
    reads = {*getattr(subject.extractor, "requires", ()), *getattr(subject.extractor, "uses", ())}

    def state() -> tuple[object, ...]:
        return (
            canonical(article),
            article.paragraphs, article.sentences, article.quoted, article.furniture, article.names,
            *(canonical(findings.of(kind)) for kind in sorted(reads, key=lambda kind: kind.kind)),
        )  # fmt: skip

    before = state()
    text = article.text
    subject.read(article, findings)
    if state() != before:
        raise subject.breaks(
            "leaves_its_inputs_alone",
            "After the reading, the article or the facts it was given are not what they were",
            cause="object.__setattr__ on the article or on a fact, or a list of facts changed in place",
            cure="make a new value: attrs.evolve(fact, …)",
            articles=[Article(id=article.id or "a-1", text=text)],
        )


def leaves_the_world_alone(extractor: Tested, article: Article) -> None:
    """Reading changes nothing outside: no global setting, no output, no thread left running.

    It runs inside somebody's program: a changed random seed, locale, decimal context or working
    directory is their bug to hunt, and a ``print`` is in the middle of their output.
    """
    subject = Subject.of(extractor)
    with changes_while() as changes:
        subject.read(article)
    if changes:
        raise subject.breaks(
            "leaves_the_world_alone",
            f"After the reading these have changed: {'; '.join(changes)}",
            cause="random.seed(), print(), os.environ, os.chdir(), locale.setlocale(), decimal.getcontext().prec "
            "or the like",
            cure="use a random.Random(), a decimal.localcontext() or an argument of your own; log instead of printing",
            articles=[article],
        )


@attrs.frozen
class Rumour(Claim):
    """A fact of no extractor under test."""

    kind: ClassVar[str] = "bystander-rumour"


class _Bystander:
    """Finds a rumour, a country, an official, a number and a quotation in everything, before anybody else."""

    name = "a-bystander"
    produces: tuple[type[Fact], ...]

    def __init__(self, produces: tuple[type[Fact], ...]) -> None:
        self.produces = produces

    def extract(self, article: Article, _findings: Findings, /) -> list[Fact]:
        if not article.text:
            return []
        at = article.at(0, len(article.text))
        facts = (
            Rumour(*at),
            Country(*at, code="XX", name="Bystandia", form="name"),
            Official(*at, name="By Stander"),
            Quantity(*at, value=1, low=1, high=1, type="count"),
            Quotation(*at, type="indirect"),
        )
        return [fact for fact in facts if isinstance(fact, self.produces)]


def ignores_bystanders(extractor: Tested, article: Article) -> None:
    """Extractors whose facts it does not read make no difference.

    Users add and disable plugins; only ``requires`` and ``uses`` may connect them.
    """
    subject = Subject.of(extractor)
    reads = (*getattr(subject.extractor, "requires", ()), *getattr(subject.extractor, "uses", ()))
    connected = (*reads, *subject.extractor.produces)
    others = tuple(kind for kind in (Rumour, Country, Official, Quantity, Quotation) if not issubclass(kind, connected))
    if not others:
        return  # it reads facts of every type
    alone = subject.read(article)
    bystander: Extractor = _Bystander(others)
    crowded = Subject(subject.extractor, (bystander, *subject.beside)).read(_again(article))
    if crowded.outcome != alone.outcome:
        raise _changed(
            subject,
            "ignores_bystanders",
            "With another extractor beside it, whose facts it does not read, it gave another answer",
            (alone, crowded),
            cause="it looks at facts of types that it did not declare, or at what else is installed",
            cure="name the types it reads in requires or uses, and get them from findings.of(…)",
        )


def _changed(
    subject: Subject,
    law: str,
    problem: str,
    readings: tuple[Reading, Reading],
    *,
    cause: str,
    cure: str,
    other: Article | None = None,
) -> LawBroken:
    """The error for two readings that should be alike, showing a fact that only one of them has."""
    first, second = readings
    only = [item for item in first.yielded if canonical(item) not in second.seen]
    only += [item for item in second.yielded if canonical(item) not in first.seen]
    if not only and len(first.seen) == len(second.seen) and first.error is None and second.error is None:
        problem += ": the same facts in another order"
    elif first.error is None and second.error is not None:
        problem += f": it raised {type(second.error).__name__}"
    articles = [first.article] if other is None else [first.article, other]
    return subject.breaks(law, problem, cause=cause, cure=cure, articles=articles, facts=only[:1])

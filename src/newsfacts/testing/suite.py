"""The one thing to plug in: a class of tests for an extractor."""

from __future__ import annotations

import re
import unittest
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import hypothesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

from newsfacts._article import Article
from newsfacts._bench._broken import LawBroken, NotApplicable
from newsfacts._bench._subject import Subject
from newsfacts.hookspecs import Extractor
from newsfacts.testing._smallest import smallest, smallest_of_batch
from newsfacts.testing._texts import Pool, pool_of, texts_of
from newsfacts.testing._vocabulary import Vocabulary, vocabulary_of
from newsfacts.testing.laws import CAPABILITIES, LAWS, PROMISES, Law

__all__ = ["extractor_suite"]

Method = Callable[[Any], None]

_DRAWN_FOR_A_BATCH = 40
_LONG_UNIT = 1_001  # code points
_PLAIN_OPENING = re.compile(r"[^\\\[\](){}.*+?|^$\s]{2,}+(?![*?{])")  # of a pattern, as it stands in texts too


def extractor_suite(
    extractor: Extractor,
    *,
    lacks: Iterable[str] = (),
    promises: Iterable[str] = (),
    beside: Iterable[Extractor] | None = None,
    texts: Iterable[str] = (),
    examples: int | None = None,
    seed: int | None = None,
) -> type[unittest.TestCase]:
    """A fresh class of tests, one a law, for pytest and unittest alike.

    Assign it to a name that your test runner collects::

        TestHashtags = extractor_suite(Hashtags())

    Args:
        extractor: An instance of the extractor.
        lacks: Capabilities that it lacks, of `newsfacts.testing.laws.CAPABILITIES`. It may also
            say so itself, by an attribute ``lacks``.
        promises: What it promises, of `newsfacts.testing.laws.PROMISES`; or an attribute ``promises``.
        beside: Extractors that yield what it requires or uses. If None, installed ones are taken.
        texts: Texts in which it is known to find something; or an attribute ``texts``. The kit looks for
            such words in the extractor's code and data, but its author knows best.
        examples: How many articles to draw for each law; if None, what the Hypothesis profile says.
        seed: Draws the same articles every time; if None, Hypothesis decides.

    Raises:
        ValueError: if ``lacks`` or ``promises`` name what there is not.
        TypeError: if the extractor is a class or nothing like an extractor, or a list is something else.
    """
    _need_sensible(extractor, lacks=lacks, promises=promises, beside=beside, texts=texts)
    lacking = _known("lacks", {*lacks, *getattr(extractor, "lacks", ())}, CAPABILITIES)
    promised = _known("promises", {*promises, *getattr(extractor, "promises", ())}, PROMISES)
    subject = Subject.of(extractor) if beside is None else Subject(extractor, tuple(beside))
    pool = pool_of(vocabulary_of([extractor]), (*texts, *texts_of(extractor)))
    name = f"{type(extractor).__name__}Laws"
    make = _Maker(subject, pool, examples, seed)
    methods: dict[str, object] = {}
    for law in LAWS:
        reason = _inapplicable(law, lacking, promised)
        method = make.test(law) if reason is None else _skipping(reason)
        method.__name__ = f"test_{law.name}"
        method.__qualname__ = f"{name}.{method.__name__}"
        method.__doc__ = law.rule
        methods[method.__name__] = method
    return type(
        name, (unittest.TestCase,), {**methods, "__doc__": f"The laws of extractors, tried on {subject.label}."}
    )


def _need_sensible(extractor: object, **lists: object) -> None:
    # one that only lacks something is for the law of registering to judge
    if isinstance(extractor, type) or not any(hasattr(extractor, field) for field in ("name", "produces", "extract")):
        told = f"{extractor.__name__}, a class" if isinstance(extractor, type) else f"{extractor!r:.80}"
        raise TypeError(f"extractor_suite takes an extractor, such as MyExtractor(), and not {told}")
    for argument, value in lists.items():
        if value is not None and (isinstance(value, str) or not isinstance(value, Iterable)):
            raise TypeError(f"{argument} must be a list, such as {argument}=[...], and not {value!r:.80}")


def _known(argument: str, given_names: set[str], known: Iterable[str]) -> set[str]:
    if strange := sorted(given_names - set(known)):
        raise ValueError(f"{argument} may name {', '.join(sorted(known))}, but not {', '.join(map(repr, strange))}")
    return given_names


def _inapplicable(law: Law, lacking: set[str], promised: set[str]) -> str | None:
    if law.needs is None:
        return None
    if law.needs in lacking:
        return f"the extractor lacks {law.needs}: {CAPABILITIES[law.needs]}"
    if law.needs in PROMISES and law.needs not in promised:
        return f"the extractor does not promise {law.needs}: {PROMISES[law.needs]}"
    return None


def _skipping(reason: str) -> Method:
    def test(self: unittest.TestCase) -> None:
        self.skipTest(reason)

    return test


class _Maker:
    """Makes test methods for one extractor."""

    def __init__(self, subject: Subject, pool: Pool, examples: int | None, seed: int | None) -> None:
        self._subject = subject
        self._pool = pool
        self._examples = examples
        self._seed = seed

    def test(self, law: Law) -> Method:
        """The test method for one law."""
        return {
            "nothing": self._once,
            "units": self._on_units,
            "batch": self._on_batch,
            "article": self._on_each,
            "pair": self._on_pairs,
        }[law.takes](law)

    def _once(self, law: Law) -> Method:
        def test(_self: object) -> None:
            _or_skip(law.check, self._subject)

        return test

    def _on_units(self, law: Law) -> Method:
        units = list(_units_of(self._pool.vocabulary))

        def test(_self: object) -> None:
            _or_skip(law.check, self._subject, units)

        return test

    def _on_batch(self, law: Law) -> Method:
        def test(_self: object) -> None:
            drawn: list[Article] = []

            def collect(article: Article) -> None:
                drawn.append(article)

            self._given(collect, article=self._pool.drawn, most=_DRAWN_FOR_A_BATCH)()
            try:
                _or_skip(law.check, self._subject, [*self._pool.fixed, *drawn])
            except LawBroken as broken:
                raise smallest_of_batch(
                    lambda articles: law.check(self._subject, articles), broken
                ) from broken.__cause__

        return test

    def _on_each(self, law: Law) -> Method:
        judge = _Judge(law, self._subject)

        def test(_self: object, article: Article) -> None:
            judge(article)

        for article in reversed(self._pool.fixed):
            test = hypothesis.example(article=article)(test)
        return self._given(test, article=self._pool.drawn)

    def _on_pairs(self, law: Law) -> Method:
        judge = _Judge(law, self._subject)

        def test(_self: object, article: Article, other: Article) -> None:
            judge(article, other)

        fixed = self._pool.fixed
        for article, other in zip(fixed, (*fixed[1:], *fixed[:1]), strict=True):
            test = hypothesis.example(article=article, other=other)(test)
        return self._given(test, article=self._pool.drawn, other=self._pool.drawn)

    def _given(
        self, test: Callable[..., None], most: int | None = None, **strategies: SearchStrategy[Article]
    ) -> Callable[..., None]:
        """`hypothesis.given` with settings that judge the extractor and not the machine."""
        profile = settings()
        count = profile.max_examples if self._examples is None else self._examples
        configured = settings(
            profile,
            max_examples=min(count, most or count),
            deadline=None,
            report_multiple_bugs=False,
            # the kit shrinks texts itself: quicker, and down to the last character
            phases=[phase for phase in profile.phases if phase not in {Phase.shrink, Phase.explain}],
            suppress_health_check=[
                *profile.suppress_health_check,
                HealthCheck.too_slow,
                HealthCheck.data_too_large,
                HealthCheck.large_base_example,
            ],
        )
        decorated = configured(given(**strategies)(test))
        return decorated if self._seed is None else hypothesis.seed(self._seed)(decorated)


def _units_of(vocabulary: Vocabulary) -> Iterator[str]:
    """What to repeat: a sentence for each word, over and over; some words alone; and what patterns begin with."""
    words = vocabulary.words
    sentences = "".join(f"{word}. " for word in words)
    if sentences:
        yield sentences * (_LONG_UNIT // len(sentences) + 1)
    openings = [match[0] for pattern in vocabulary.patterns if (match := _PLAIN_OPENING.match(pattern.pattern))]
    yield from (f"{one} " for one in (*words[:: max(1, len(words) // 8)][:8], *openings[:8]))


def _or_skip(check: Callable[..., None], *arguments: object) -> None:
    try:
        check(*arguments)
    except NotApplicable as reason:
        raise unittest.SkipTest(str(reason)) from None


class _Judge:
    """Tries a law, shrinks what breaks it, and says of the same articles the same thing again.

    Hypothesis runs a failing example once more to show it; a law about chance or threads need not
    be broken twice in the same way.
    """

    def __init__(self, law: Law, subject: Subject) -> None:
        self._law = law
        self._subject = subject
        self._verdicts: dict[Sequence[Article], LawBroken] = {}

    def __call__(self, *articles: Article) -> None:
        if articles in self._verdicts:
            raise self._verdicts[articles]
        try:
            self._check(*articles)
        except LawBroken as broken:
            verdict = smallest(self._check, articles, broken)
            self._verdicts[articles] = verdict
            raise verdict from verdict.__cause__

    def _check(self, *articles: Article) -> None:
        _or_skip(self._law.check, self._subject, *articles)

"""What became of each law, for those who do not run tests: the command line and the gallery."""

from __future__ import annotations

import unittest
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from newsfacts._bench._broken import LawBroken
from newsfacts._bench._subject import Subject
from newsfacts.hookspecs import Extractor
from newsfacts.testing._texts import pool_of, texts_of
from newsfacts.testing._vocabulary import vocabulary_of
from newsfacts.testing.laws import LAWS, Law
from newsfacts.testing.suite import extractor_suite

__all__ = ["Status", "Verdict", "facts_found", "verdicts"]

Status = Literal["passed", "failed", "not applicable"]


@attrs.frozen
class Verdict:
    """What became of one law.

    Attributes:
        law: The law.
        status: Whether it was kept.
        message: What is wrong, or why it does not apply; empty if it was kept.
        code: The smallest article and the wrong fact as Python to paste, where there are any.
    """

    law: Law
    status: Status
    message: str = ""
    code: str = ""


def verdicts(
    extractor: Extractor,
    *,
    examples: int | None = None,
    seed: int | None = None,
    beside: Iterable[Extractor] | None = None,
    laws: Iterable[Law] = LAWS,
) -> Iterator[Verdict]:
    """Try the laws on an extractor, one after another."""
    suite = extractor_suite(extractor, examples=examples, seed=seed, beside=beside)
    for law in laws:
        try:
            suite(f"test_{law.name}").debug()
        except unittest.SkipTest as reason:
            yield Verdict(law, "not applicable", str(reason))
        except LawBroken as broken:
            yield Verdict(law, "failed", str(broken), broken.code)
        except Exception as error:  # noqa: BLE001 - an extractor may break the kit itself, which is a failure too
            yield Verdict(law, "failed", f"the law could not be tried: {type(error).__name__}: {error}")
        else:
            yield Verdict(law, "passed")


def facts_found(extractor: Extractor) -> int:
    """How many facts it finds in the articles that are always tried.

    If it is none, the laws of facts had nothing to judge.
    """
    subject = Subject.of(extractor)
    pool = pool_of(vocabulary_of([extractor]), texts_of(extractor))
    return sum(len(subject.read(article).facts) for article in pool.fixed)

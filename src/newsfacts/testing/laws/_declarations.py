"""Laws of declarations: what an extractor says of itself is so."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from typing import cast

import attrs

from newsfacts._article import Article
from newsfacts._bench._subject import Subject, Tested
from newsfacts._facts import Fact

__all__ = ["registers", "requires_what_it_reads", "travels"]


def registers(extractor: Tested) -> None:
    """The pipeline takes it, and what it declares never changes.

    Name, ``produces``, ``requires`` and ``uses`` are read once, when plugins are loaded; fact types
    need a kind of their own and frozen fields.
    """
    subject = Subject.of(extractor)
    try:
        before = _declared(subject.extractor)
    except Exception as error:
        raise subject.breaks(
            "registers",
            f"Asked for its name, produces, requires and uses, it raised {type(error).__name__}: {error}",
            cause="a property that needs what is not there yet",
            cure="let them be constants: tuples on the class",
        ) from error
    _need_planned(subject)
    for kind in subject.extractor.produces:
        if not attrs.has(kind) or "__attrs_attrs__" not in vars(kind):
            raise subject.breaks(
                "registers",
                f"The fact type {kind.__name__} is not decorated with @attrs.frozen",
                cause="a subclass of Entity or Claim written as a plain class: its annotations are no fields then",
                cure="put @attrs.frozen above the class",
            )
    subject.read(Article(id="a-1", text="France sent 24 trucks."))
    if _declared(subject.extractor) != before:
        raise subject.breaks(
            "registers",
            "Its name, produces, requires or uses changed when it was used",
            cause="a property that computes them anew, or a list that is added to",
            cure="let them be constants: tuples on the class",
        )


def _need_planned(subject: Subject) -> None:
    """The pipeline has a place for it."""
    _, failures = subject.planned
    label = getattr(subject.extractor, "name", None)
    mine = [failure for failure in failures if failure.plugin == "under test" or failure.subject == label]
    if mine:
        unmet = bool(getattr(subject.extractor, "requires", ())) and "requires" in mine[0].message
        raise subject.breaks(
            "registers",
            f"The pipeline refuses it: {mine[0].message}",
            cause="what it requires is produced by no extractor that is installed or given as beside"
            if unmet
            else "a name with capitals or spaces, no produces, or a class given instead of an instance",
            cure="install or give as beside=[...] one that produces it, or list the type in uses"
            if unmet
            else "compare with newsfacts.hookspecs.Extractor: name = 'my-facts'; produces = (MyFact,)",
        )


def _declared(extractor: object) -> tuple[object, ...]:
    return tuple(_frozen(getattr(extractor, field, ())) for field in ("name", "produces", "requires", "uses"))


def _frozen(value: object) -> object:
    return tuple(cast("list[object]", value)) if isinstance(value, list) else value


def requires_what_it_reads(extractor: Tested, articles: Sequence[Article]) -> None:
    """It reads the facts that it declares to read, and no others.

    ``requires`` and ``uses`` decide who runs first, and ``requires`` keeps an extractor from
    running at all where nobody produces the type. What stands there must be so.
    """
    subject = Subject.of(extractor)
    requires = tuple(getattr(subject.extractor, "requires", ()))
    declared = (*requires, *getattr(subject.extractor, "uses", ()))
    asked: set[type[Fact]] = set()
    for article in articles:
        reading = subject.read(article)
        asked.update(reading.asked)
        if strange := [kind for kind in reading.asked if not issubclass(kind, declared)]:
            raise subject.breaks(
                "requires_what_it_reads",
                f"It asked for {strange[0].__name__}, which stands neither in requires nor in uses",
                cause="a type was read and not declared; the pipeline refuses it, and an except may hide that",
                cure=f"uses = ({strange[0].__name__},), or requires if it cannot do without",
                articles=[article],
            )
    unread = [kind for kind in requires if not any(issubclass(kind, one) or issubclass(one, kind) for one in asked)]
    if unread:
        raise subject.breaks(
            "requires_what_it_reads",
            f"It requires {unread[0].__name__}, but asked for none in {len(articles)} articles",
            cause="a requirement that was copied or has become needless; where nobody produces the type, the "
            "extractor cannot run",
            cure="take it out of requires; if it is read now and then only, list it in uses",
        )


def travels(extractor: Tested) -> None:
    """The extractor can be sent to another process.

    ``jobs=4`` pickles extractors. One that lacks the capability ``pickling`` runs in one process only.
    """
    subject = Subject.of(extractor)
    try:
        again = pickle.loads(pickle.dumps(subject.extractor))  # noqa: S301 - it was pickled in this very line
    except Exception as error:
        raise subject.breaks(
            "travels",
            f"It cannot be pickled: {type(error).__name__}: {error}",
            cause="a lambda, an open file, a lock or a compiled model among its attributes, or a class defined "
            "inside a function",
            cure="define the class at the top of a module, and load what cannot travel in a functools.cache'd function",
        ) from error
    if _declared(again) != _declared(subject.extractor):
        raise subject.breaks(
            "travels",
            "After pickling and unpickling it declares something else",
            cause="a __getstate__ or __reduce__ that leaves something out",
            cure="let pickle do it, or make the extractor a frozen attrs class",
        )

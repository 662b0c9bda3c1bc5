"""What a law says when it is broken."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsfacts._article import Article
from newsfacts.errors import NewsfactsError

__all__ = ["LawBroken", "NotApplicable", "as_code"]

_LONG = 2_000  # a text longer than this is shown by its beginning and its length


class NotApplicable(NewsfactsError):  # noqa: N818 - it is no error
    """A law cannot be tried on this extractor; the message says why."""


class LawBroken(NewsfactsError, AssertionError):  # noqa: N818 - named for what happened, as AssertionError's readers expect
    """An extractor breaks a law.

    Attributes:
        law: The law's name.
        extractor: The extractor, as its author wrote it: name and class.
        problem: What is wrong, in one or two sentences.
        cause: What usually makes it so.
        cure: What to do.
        articles: The smallest articles found on which it is broken.
        facts: The wrong facts, if it is about facts.
    """

    __module__ = "newsfacts.testing"  # where authors find it, and what a traceback shows

    def __init__(
        self,
        law: str,
        extractor: str,
        problem: str,
        cause: str,
        cure: str,
        articles: tuple[Article, ...] = (),
        facts: tuple[object, ...] = (),
    ) -> None:
        super().__init__(law, extractor, problem, cause, cure, articles, facts)
        self.law = law
        self.extractor = extractor
        self.problem = problem
        self.cause = cause
        self.cure = cure
        self.articles = articles
        self.facts = facts

    @property
    def code(self) -> str:
        """The articles and the wrong facts as Python to paste into a test."""
        return "\n".join(self._code_lines())

    def __str__(self) -> str:
        parts = [f"extractor {self.extractor} breaks the law {self.law}", "", self.problem]
        if code := self.code:
            parts += ["", *(f"    {line}" for line in code.splitlines())]
        return "\n".join([*parts, "", f"Likely cause: {self.cause}", f"Cure: {self.cure}"])

    def _code_lines(self) -> Iterable[str]:
        names = ["article", "other"] if len(self.articles) <= 2 else [f"article_{n}" for n in range(len(self.articles))]
        for name, article in zip(names, self.articles, strict=False):
            yield f"{name} = {as_code(article)}"
        for fact in self.facts:
            yield f"fact = {as_code(fact)}"


def as_code(value: object) -> str:
    """An article, or a fact, as Python to paste; fields at their defaults are left out.

    >>> as_code(Article(id="a-1", text="France said no."))
    "Article(id='a-1', text='France said no.')"
    """
    kind = type(value)
    if not attrs.has(kind):
        return repr(value)
    arguments: list[str] = []
    for field in attrs.fields(kind):
        content: object = getattr(value, field.name)
        if field.default is not attrs.NOTHING and content == field.default:
            continue
        name = f"{field.alias}=" if field.kw_only else ""
        arguments.append(name + (as_code(content) if attrs.has(type(content)) else _literal(content)))
    return f"{kind.__name__}({', '.join(arguments)})"


def _literal(content: object) -> str:
    if not isinstance(content, str) or len(content) <= _LONG:
        return repr(content)
    for width in range(1, 9):  # a long text in a law is mostly a short one repeated
        unit = content[:width]
        if unit * (len(content) // width) == content:
            return f"{unit!r} * {len(content) // width}"
    return f"{content[:200]!r}  # and {len(content) - 200} more characters"

"""Reports in which every text, name, title, id and link is hostile, and facts overlap in any way."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import strategies as st

from newsfacts import Article, Country, Fact, Failure, Official, Quantity, Quotation, Report, Span
from tests.core.extractors import Hashtag, Praise

PARTS = (
    *(
        "<b>",
        "</p>",
        "</script>",
        "<script>alert(1)</script>",
        "</style>",
        "<style>*{}",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
    ),
    *(
        '"><img src=x onerror=alert(1)>',
        "javascript:alert(1)",
        "https://example.org/\"onclick='x",
        "&lt;",
        "&amp",
        '"',
        "'",
    ),
    *("\u202e", "\u2066", "\r", "\r\n", "\n", "\0", "\ud800", "\u2028", "\ufeff", "{{ 1 }}", "${1}", " ", "US", "10"),
)
texts = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PARTS), max_size=8).map("".join))
maybe = st.none() | texts


def as_shown(text: str) -> str:
    """The text as far as HTML can say it: there is no NUL in it, and no half of a surrogate pair."""
    return re.sub(r"[\0\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)


@st.composite
def facts(draw: st.DrawFn, article: Article) -> Fact:
    """A fact of any kind, a third party's among them."""
    start = draw(st.integers(0, len(article.text) - 1))
    at = article.at(start, draw(st.integers(start + 1, len(article.text))))
    part = Span(at[1].start, at[1].start + 1)
    makers: tuple[Callable[[], Fact], ...] = (
        lambda: Country(*at, code="US", name=draw(texts), form="name", extractor=draw(texts)),
        lambda: Official(*at, name=draw(maybe), title=draw(maybe), organization=draw(maybe), country="IR"),
        lambda: Quantity(*at, value=3, low=3, high=3, type="identifier", of=draw(maybe), unit=draw(maybe)),
        lambda: Quotation(*at, type="direct", speaker=draw(maybe), speaker_name=draw(maybe), cue=draw(maybe)),
        lambda: Hashtag(*at, name=draw(maybe), rule=draw(maybe), furniture=draw(st.booleans())),
        lambda: Praise(*at, whom=draw(texts), whom_span=part),
    )
    return draw(st.sampled_from(makers))()


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report of a few articles."""
    articles: list[Article] = []
    found: list[Fact] = []
    for number, text in enumerate(draw(st.lists(texts, min_size=1, max_size=3))):
        article = Article(
            id=f"{number}{draw(texts)}", text=text, title=draw(maybe), url=draw(maybe), source=draw(maybe),
            published=draw(maybe), language=draw(texts),
        )  # fmt: skip
        articles.append(article)
        found += draw(st.lists(facts(article), max_size=6)) if text else []
    failure = Failure("input", draw(texts), draw(texts), draw(texts), draw(maybe), draw(maybe))
    return Report(articles, found, [failure])

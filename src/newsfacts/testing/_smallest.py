"""The smallest articles on which a law is still broken."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

import attrs

from newsfacts._article import Article
from newsfacts._bench._broken import LawBroken

__all__ = ["smallest", "smallest_of_batch"]

_TRIES = 400


def smallest(check: Callable[..., None], articles: Sequence[Article], broken: LawBroken) -> LawBroken:
    """Cut away as much of the articles' texts as the law stays broken without.

    Args:
        check: Tries the law on that many articles.
        articles: Those on which it is broken.
        broken: What it said of them.

    Returns:
        What it says of the smallest ones found.
    """
    now = list(articles)
    tries = _TRIES
    for at, article in enumerate(articles):
        plain = Article(id=article.id, text=article.text)
        for candidate in itertools.chain([plain], _shorter(now, at)):
            if tries == 0:
                return broken
            tries -= 1
            attempt = [*now[:at], candidate, *now[at + 1 :]]
            try:
                check(*attempt)
            except LawBroken as error:
                now[:], broken = attempt, error
            except Exception:  # noqa: BLE001, S112 - something else went wrong with this one: leave it
                continue
    return broken


def _shorter(now: Sequence[Article], index: int) -> Iterator[Article]:
    """One of the articles with a part left out, in ever smaller parts; it becomes shorter meanwhile."""
    size = len(now[index].text)
    while size:
        at = 0
        while at < len(now[index].text):
            article = now[index]
            yield attrs.evolve(article, text=article.text[:at] + article.text[at + size :])
            if now[index] is article:  # it was needed
                at += size
        size = min(size // 2, len(now[index].text))


def smallest_of_batch(check: Callable[[Sequence[Article]], None], broken: LawBroken) -> LawBroken:
    """Try the parts of the article, shortest first, all in one batch."""
    if not broken.articles:
        return broken
    article = broken.articles[0]
    parts = sorted(dict.fromkeys(_parts(article)), key=len)
    try:
        check([Article(id=article.id, text=part) for part in parts])
    except LawBroken as error:
        return error
    except Exception:  # noqa: BLE001 - something else went wrong with the parts: the whole will do
        return broken
    return broken


def _parts(article: Article) -> Iterator[str]:
    words = article.text.split()
    yield from words[:100]
    yield from (" ".join(pair) for pair in itertools.pairwise(words[:100]))
    for span in (*article.sentences[:50], *article.paragraphs[:50]):
        yield article.text[span.start : span.end]

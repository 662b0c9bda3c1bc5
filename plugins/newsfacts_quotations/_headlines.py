"""Names in A Headline With Capitals, where every word is written like a part of one."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from newsfacts import Article
from newsfacts.text import Name, given_names

__all__ = ["believed", "outside_headline"]

_NAME = 2
"""How many words a name in a headline with capitals may have to be believed."""

_LONGEST = 5
"""How many words a name may have that a headline with capitals begins with."""


def _end(article: Article) -> int:
    """Where a headline with capitals ends; 0 if the article has none."""
    end = article.paragraphs[0].end if article.paragraphs else 0
    words = article.text[:end].split()
    return end if sum(word[:1].isupper() for word in words) * 5 > len(words) * 3 else 0


def outside_headline(article: Article) -> list[Name]:
    """The names that tell a fullest name: in A Headline With Capitals, a long one is most of the headline."""
    end = _end(article)
    return [name for name in article.names if name.span.start >= end or len(name.words) <= _NAME]


def believed(article: Article) -> Iterator[tuple[Name, str]]:
    """Each name of an article with what it is: of a run of capitals in a headline, the name that it begins with.

    A run that begins with nothing that the article's body names, and with no given name, is none: Emails Show.
    """
    end = _end(article)
    end = end if end < len(article.text.rstrip()) else 0
    alike = {name.text for name in outside_headline(article) if name.span.start >= end or _stands_alone(name)}
    for name in article.names:
        text = name.text if name.text in alike else _begun(name.text, alike)
        if name.span.start < end and text not in alike and not _stands_alone(name):
            continue
        yield name, text


def _stands_alone(name: Name) -> bool:
    """Whether a run of capitals in a headline is believed although the body never has it: Obama, Ada Berg, Mr. Orr."""
    return name.honorific is not None or " " not in name.text or name.text.partition(" ")[0] in given_names()


def _begun(headline: str, told: AbstractSet[str]) -> str:
    """The name that a run of capitals in a headline begins with: Harbour Foods of Harbour Foods Cuts Forecast."""
    words = headline.split(maxsplit=_LONGEST)[:-1]
    begun = (" ".join(words[:last]) for last in range(len(words), 0, -1))
    return next((name for name in begun if name in told), headline)

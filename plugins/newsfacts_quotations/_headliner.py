"""Whom an article is about whose heading is nothing but a name: an obituary, a portrait."""

from __future__ import annotations

from newsfacts import Article
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._genders import Gender, gender_of
from newsfacts_quotations._sources import Known

__all__ = ["headliner", "instead_of"]

_WORDS = 5
"""How many words a heading has at most that is a name with its title."""

_NAMES = 400
"""How many names of an article are looked through for what shows somebody's gender."""


def headliner(article: Article, cast: Cast) -> Bearer | None:
    """Who is the heading of an article, with a title or given name that shows a gender: Dame Ada Berg."""
    if len(article.paragraphs) < 2 or not cast.bearers:
        return None
    heading, named = article.paragraphs[0], cast.bearers[0]
    text = article.text[heading.start : heading.end]
    alone = named.span.end == heading.end and len(text.split()) <= _WORDS and text.istitle()
    return named if alone and named.person and named.gender else None


def instead_of(known: Known | None, hero: Bearer, gender: Gender, cast: Cast) -> bool:
    """Whether a pronoun rather stands for whom the article is about than for somebody of whom no gender is shown."""
    if gender != hero.gender or (known and known.name == hero.name):
        return False
    if known is None:
        return True
    shown = any(bearer.name == known.name and bearer.gender == gender for bearer in cast.bearers[:_NAMES])
    return not shown and gender_of(known.name.split()[-1].lower()) != gender

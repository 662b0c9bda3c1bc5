"""Rules: is it part of the name of a company, medium, party, league, club, charity … or of a body of the state?"""

from __future__ import annotations

from newsfacts_countries._lexicon import words
from newsfacts_countries._mention import Mention

__all__ = ["body_after", "body_before", "brand_before"]

_HEADLINE_REACH = 3  # words: in a headline capitals do not show where a name ends


def body_after(mention: Mention) -> bool | None:
    """A longer name that begins with it: ``Canadian Medical Association`` is none, ``Iraqi Army`` is a country.

    The last word before ``of`` or the name's end decides; an office of state decides at once.
    """
    name = [word.lower() for word in mention.name_after]
    if not name:
        return None
    lists = words()
    if mention.in_headline:
        name = name[:_HEADLINE_REACH]
    joined = " ".join(name)
    if any(phrase in joined for phrase in lists.state_phrases):
        return True
    verdict = None
    for place, word in enumerate(name):
        if word in lists.links and word not in {"and", "&"}:
            break
        if word in lists.offices:
            return True
        if word in lists.ventures and place + 1 < len(name):
            return False
        if word in lists.titles:
            return True if verdict is None else verdict
        if word in lists.private:
            verdict = False
        elif word in lists.state:
            verdict = True
        if verdict is not None and mention.in_headline:
            break
    return verdict


def body_before(mention: Mention) -> bool | None:
    """A longer name that ends in it: ``Kidney Foundation of Canada`` is none, ``Bank of Japan`` is a country."""
    before = [word.lower() for word in mention.name_before]
    if not before or before[0] not in {"of", "the", "for", "de"}:
        return None
    lists = words()
    for word in before:
        if word in lists.state or word in lists.offices or word in lists.titles:
            return None
        if word in lists.private and word not in {"bank", "union", "team"}:
            return False
    return None


def brand_before(mention: Mention) -> bool | None:
    """A company or club that puts the country's name behind its own: ``Skate Canada``, ``Toyota Canada``."""
    previous = mention.previous
    if "name" not in mention.entry.kinds or not previous[:1].isupper() or previous.endswith("."):
        return None
    lists, word = words(), previous.lower()
    if word in lists.brands:
        return False
    if word in lists.before or word in lists.function or previous.isupper() or mention.in_headline:
        return None
    if mention.previous_begins_sentence or mention.before_previous.lower() in lists.telling:
        return None
    return False

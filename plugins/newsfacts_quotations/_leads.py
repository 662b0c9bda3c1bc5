"""Whom a lead tells of without a name: the next paragraph names her, or the first who is called so."""

from __future__ import annotations

import re
from bisect import bisect_right

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import INDEFINITE, Known, introduces

__all__ = ["Leads"]

_LEAD = 3
"""How many paragraphs, the headline among them, may hold the lead."""

_NAMES = 60
"""How many names ahead one may be introduced."""

_SOON = 600
"""Within how many characters somebody heard without a name may be named."""

_SENTENCE = 500
"""How many characters of a lead are looked through for other people."""

_MIN_NAME = 2
"""How many words a full name has at least."""

# the rival conductor, Ola Renn
_ANOTHER = re.compile(r"\b(?:rival|another|other|fellow|late|previous|second) [^.;:]*\Z")
# a nurse, an elderly man
_SOMEBODY = re.compile(r"\b(?i:an?) (?:[\w’'-]++ ){0,3}?(?P<who>[a-z-]++)\b")


@attrs.frozen
class Leads:
    """Finds the names of those whom the lead of one article tells of."""

    article: Article
    cast: Cast

    def named(self, speaker: Span, text: str, head: str) -> Known | None:
        """The name that the article gives later to somebody in its lead: A diver said so. Ola Renn, 35, left."""
        paragraphs = self.article.paragraphs
        at = bisect_right(paragraphs, speaker.start, key=lambda paragraph: paragraph.start) - 1
        identified = head in word_list("nouns", "persons") - word_list("nouns", "unnamed")
        if at >= min(_LEAD, len(paragraphs) - 1) or not identified:
            return None
        told = any(bearer.person for bearer in self.cast.between(paragraphs[at].start, speaker.start))
        if told and self.article.text[max(0, speaker.start - 4) : speaker.start].lower() == "the ":
            return None  # Ann Lee runs a school. The teacher said
        bearer = self._introduced(paragraphs[at].end, head)
        if bearer is None and INDEFINITE.search(self.article.text, max(0, speaker.start - 4), speaker.start):
            bearer = self._next(paragraphs[at], paragraphs[at + 1], text)
        return Known(speaker.end, bearer.name, "person", bearer.gender) if bearer else None

    def _introduced(self, start: int, head: str) -> Bearer | None:
        """The only name behind the lead that is introduced by the same word: the coroner, Ola Renn."""
        text = self.article.text
        ahead = self.cast.between(start, len(text))[:_NAMES]
        called = {
            bearer.name: bearer
            for bearer in ahead
            if " " in bearer.name
            and introduces(text, bearer.span, head, called=bearer.person)
            and not _ANOTHER.search(text, max(0, bearer.span.start - 40), bearer.span.start)
        }
        # Judge Renn of the North Court
        called = {name: bearer for name, bearer in called.items() if bearer.person} or called
        return next(iter(called.values())) if len(called) == 1 else None

    def named_later(self, speaker: Span, head: str) -> Known | None:
        """Who is named soon after by the same word: A lawyer for the firm denied it. The lawyer, Ola Renn, left."""
        text = self.article.text
        if not INDEFINITE.search(text, max(0, speaker.start - 8), speaker.start):
            return None
        naming = f"the {head}, "
        for bearer in self.cast.between(speaker.end, speaker.end + _SOON):
            start, end = bearer.span.start, bearer.span.end
            if text[max(0, start - len(naming)) : start].lower() == naming and text.startswith((",", "."), end):
                return Known(speaker.end, bearer.name, "person", bearer.gender)
        return None

    def _next(self, lead: Span, after: Span, text: str) -> Bearer | None:
        """The person that the next paragraph begins with, where the lead tells of nobody else."""
        end = min(lead.end, lead.start + _SENTENCE)
        people = {match["who"] for match in _SOMEBODY.finditer(self.article.text, lead.start, end)}
        others = people & word_list("nouns", "persons") - set(text.lower().split())
        named = self.cast.between(after.start, after.start + 1)[:1]
        if others or not named or not named[0].person or named[0].name.count(" ") + 1 < _MIN_NAME:
            return None
        before = self.cast.between(0, after.start)[:_NAMES]
        return None if any(bearer.name == named[0].name for bearer in before) else named[0]

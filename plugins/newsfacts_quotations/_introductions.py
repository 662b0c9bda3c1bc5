"""Names that stand beside a source: behind it in an apposition, or before what is added to them."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsfacts import Article, Country, Span
from newsfacts.text import given_names
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._found import within
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import APPOSITION_WITHIN, LETTERS_AND_STOP, Known, apposition, style

__all__ = ["Introductions", "people_of"]

# Dockers United Local | 9
_NUMBER = re.compile(r" (?:No\. )?\d{1,4}\b(?=[,.])")
# the senator | representing Orb | , Ada Berg
_IN_ROLE = re.compile(r" (?P<doing>[a-z]+ing)(?: [\w’'-]+){1,6}(?=, )")
# Ada Berg | , 38, a | vet | who said
_ADDED = re.compile(r"(?:, \d{1,3})?, (?:an?|the|his|her|its|their) ")
_WHO = re.compile(r",? (?:who|which)\b")
# In | Orb | , a man who said it
_OF = (" of ", " from ")
_TIES = frozenset(map(len, _OF))
_PLACE_BEFORE = re.compile(r"\b(?i:of|in|near|at|from|around|outside|across) (?:the )?\Z")


@attrs.frozen
class Introductions:
    """Finds in one article the names that stand beside sources."""

    article: Article
    cast: Cast
    countries: tuple[Country, ...] = ()

    def introduced(self, speaker: Span, head: str) -> Known | None:
        """The name that an apposition gives: Norland’s interior minister, Ada Berg, said.

        Args:
            speaker: A source.
            head: The last word of its noun phrase, in lower case.
        """
        text = self.article.text
        in_role = _IN_ROLE.match(text, speaker.end)  # the senator representing Orb, Ada Berg, said
        end = in_role.end() if in_role and in_role["doing"] in word_list("verbs", "in_role") else speaker.end
        styled = style().match(text, end)
        behind = self.cast.between(styled.end() if styled else end + 2, end + APPOSITION_WITHIN)
        after = next((one for one in behind if not within(self.countries, one.span)), None)  # former Finnish minister …
        number = _NUMBER.match(text, after.span.end) if after else None
        if not after or not LETTERS_AND_STOP.match(text, number.end() if number else after.span.end):
            return None
        if not apposition().fullmatch(text, end, after.span.start):
            return None
        if self._is_place_of(speaker, after):
            return None
        name, body = after.name, head in word_list("nouns", "any_body")
        # her mother, Joan; the contractor, Harborstone: of one word only where the role says what it is
        told = after.person or body or " " in name or name in given_names()
        if told and not after.person and head not in word_list("nouns", "persons"):
            # the mine's owner, Borealis Mining, said; the union, Dockers United Local 9, said
            return Known(speaker.end, name + (number[0] if number else ""), "body")
        return people_of(speaker, (after,)) if told else None

    def _is_place_of(self, speaker: Span, bearer: Bearer) -> bool:
        """Whether a name tells only where a place is that ends a source: the sheriff of Orb, Clay County."""
        place = bearer.name.lower().rpartition(" ")[2] in word_list("nouns", "ends_of_places")
        return place and any(named.span.end == speaker.end for named in self.cast.inside(speaker))

    def apposed(self, speaker: Span, text: str) -> Known | None:
        """Whose name stands before what is added to it: Ada Berg, a vet who said it; Orb, a maker of beds, which said.

        Args:
            speaker: A phrase that may be such an addition.
            text: Its words.
        """
        article = self.article.text
        if not _WHO.match(article, speaker.end) or text.istitle():
            return None
        names = self.cast.between(speaker.start - APPOSITION_WITHIN, speaker.start)
        if not names or within(self.countries, names[-1].span):
            return None
        name = names[-1]
        start, end = name.span.start, name.span.end
        if not name.person and article.endswith(_OF, 0, start):  # Ada Berg of Orb, a vet who said it
            name = next((one for one in names[-2:-1] if one.person and start - one.span.end in _TIES), name)
        place = not name.person and _PLACE_BEFORE.search(article, max(0, start - len("outside the ")), start)
        if place or not _ADDED.fullmatch(article, end, speaker.start):
            return None
        return Known(speaker.end, name.name, "person" if name.person else "body", name.gender)


def people_of(speaker: Span, people: Iterable[Bearer]) -> Known:
    """A source that is one person, or several joined."""
    bearers = {bearer.name: bearer for bearer in people}
    gender = next(iter(bearers.values())).gender if len(bearers) == 1 else None
    return Known(speaker.end, " and ".join(bearers), "person" if len(bearers) == 1 else "people", gender)

"""Other names for what was named before: the 58-year-old, the striker, the Rovers manager, the ministry."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

import attrs

from newsfacts import Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._cast import Bearer
from newsfacts_quotations._genders import gender_of
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import AGED, PARENT, PARENTS, Known, has_rank, introduces

__all__ = ["Epithets"]

_NAMES_BACK = 200
"""How many names back a short phrase may look for the one that it stands for."""

_LEAD = 4
"""How many paragraphs, the headline and the byline among them, may hold the lead."""

_NAMES = 400
"""How many names of an article are looked through for somebody's kin."""


@attrs.define
class Epithets:
    """Finds in one article whom a definite phrase calls so."""

    antecedents: Antecedents
    _teams: dict[str, Known] = attrs.field(factory=dict[str, Known])

    def called(self, speaker: Span, text: str, head: str) -> Known | None:
        """Who is called by an age, a trade or a team; None where the phrase is no such name.

        Args:
            speaker: A phrase with *the* before it.
            text: Its words.
            head: The last of them, in lower case.
        """
        if aged := AGED.fullmatch(head):
            return self.antecedents.aged(speaker, aged["age"])
        team, _, role = text.partition(" ")
        if team.istitle() and role in word_list("nouns", "heads_of_teams"):
            return self._of_team(speaker, team)
        if text in word_list("nouns", "heads_of_teams") - word_list("nouns", "epithets"):
            return self._of_lead(speaker)
        if parent := PARENT.fullmatch(head):
            return self.antecedents.person(speaker, gender_of(PARENTS.get(parent["who"], parent["who"])))
        if head in word_list("nouns", "epithets") or _was(head):
            return self.antecedents.person(speaker, gender_of(head))
        return None

    def kin(self, speaker: Span, text: str, head: str) -> Known | None:
        """The only one whom the article names by the same words: her late uncle after *Ola Renn, her late uncle*."""
        if head not in word_list("nouns", "kin") or not text.lower().startswith(("his ", "her ", "their ")):
            return None
        article, size = self.antecedents.article.text, len(text) + 3
        before, behind = _beside_name(head if text.lower().partition(" ")[2] == head else "", text)
        people = (bearer for bearer in self.antecedents.cast.bearers[:_NAMES] if bearer.person)
        called = {
            bearer.name: bearer
            for bearer in people
            if before.search(article, max(0, bearer.span.start - size), bearer.span.start)
            or behind.match(article, bearer.span.end)
        }
        if len(called) != 1:
            return None
        name, bearer = called.popitem()
        return Known(speaker.end, name, "person", bearer.gender)

    def _of_team(self, speaker: Span, team: str) -> Known | None:
        """Who leads a team: the nearest person, unless another team is that one's."""
        known = self._teams.get(team) or self.antecedents.person(speaker, None)
        if known is None or any(other.name == known.name for name, other in self._teams.items() if name != team):
            return None
        self._teams[team] = known
        return attrs.evolve(known, at=speaker.end)

    def _of_lead(self, speaker: Span) -> Known | None:
        """Who leads the team that the article is about: Ola Renn admitted that it was late, but the manager insisted.

        He speaks in the same sentence of the lead, which names nobody else; the manager is he from there on.
        """
        article, said = self.antecedents.article, self.antecedents.said
        if known := self._teams.get(""):
            return attrs.evolve(known, at=speaker.end)
        lead = next((one for one in article.paragraphs[:_LEAD] if one.start <= speaker.start < one.end), None)
        if lead is None or not said or said[-1].kind != "person" or said[-1].source_end < lead.start:
            return None
        people = {bearer.name for bearer in self.antecedents.cast.between(lead.start, speaker.start) if bearer.person}
        if people != {said[-1].name} or not article.text.endswith(" but the ", 0, speaker.start):
            return None
        self._teams[""] = said[-1]
        return attrs.evolve(said[-1], at=speaker.end)

    def introduced(self, speaker: Span, text: str, head: str) -> Known | None:
        """The latest name that was introduced with the head of a short definite phrase: the secretary, the ministry."""
        if len(text.split()) > 2:
            return None
        article = self.antecedents.article.text
        kinds = _OF_PLACES.intersection(text.lower().split())
        for bearer in self.antecedents.cast.backwards(speaker.start, _NAMES_BACK):
            start, end = bearer.span.start, bearer.span.end
            of_many = _OF_MANY.search(article, max(0, start - _BEFORE), start) if bearer.name.lower() == head else None
            if of_many:
                return Known(speaker.end, of_many[0] + bearer.name, "body")
            if bearer.name.lower() == head or (bearer.person and head in _no_persons()):
                continue  # Company news: … ; Newspaper Scolds Ann Lee
            place = _OF_PLACE.search(article, max(0, start - _BEFORE), start)
            of_place = place is not None and place["head"].lower() == head
            if not (bearer.person or of_place or kinds <= set(bearer.name.lower().split())):
                continue  # the parish council is not Orb City Council
            introduced = introduces(article, bearer.span, head, called=bearer.person, until=speaker.start)
            introduced = introduced or (" " not in text and has_rank(article, bearer.span, head))
            whole = None if bearer.person else _OF_FIELD.search(article, max(0, start - _BEFORE), start)
            if whole and whole["head"].lower() == head:
                return Known(speaker.end, whole[0] + bearer.name, "body")
            named = _is_paper(bearer, head) or _is_head(head, _words_of(article[start:end], bearer.name))
            if introduced or of_place or named:
                return Known(speaker.end, bearer.name, "person" if bearer.person else "body", bearer.gender)
        return None


_OF_PLACES = frozenset(("parish", "county", "district", "borough", "city", "town", "village", "state", "federal"))
"""What tells one council, court or police from another."""

# the Orb Department of | Roads
_OF_FIELD = re.compile(r"(?:(?!The )[A-Z][\w’'-]*+ )*(?P<head>[A-Z][a-z]++) (?:of|for) (?:the )?\Z")
# the Orb Pilots’ | Union
_OF_MANY = re.compile(r"(?:(?!The )[A-Z][\w-]*+ (?:and )?+)*[A-Z][\w-]*s[’'] \Z")
# the city of | Orb
_OF_PLACE = re.compile(r"\b(?P<head>(?i:city|town|village|county|parish|state|republic|kingdom|diocese)) of \Z")
_BEFORE = 60
"""Within how many characters before the field of a ministry its name begins."""


@lru_cache(256)
def _beside_name(role: str, kin: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A phrase before the name of whoever is called so, and behind it: her uncle, | Ola Renn | , her uncle,.

    Somebody's only uncle may also have been called *an uncle*.
    """
    phrase = rf"(?i:(?:an? {role}|{re.escape(kin)}))" if role else rf"(?i:{re.escape(kin)})"
    return re.compile(rf"\b{phrase},? \Z"), re.compile(rf"(?:,| [–—-]) {phrase}(?=[,.;:]| [–—-])")


def _words_of(mention: str, name: str) -> list[str]:
    """The words of a mention, but of a headline that begins with a name only those of the name: Orb Legend Dies."""
    return (name if mention.startswith(name) else mention).lower().split()


def _is_head(head: str, words: list[str]) -> bool:
    """Whether a word of a name tells what its bearer is: the Platform Committee is a committee, and no platform."""
    return head in words[-1:] or any(one == head and two in _TIES for one, two in pairwise(words))


_TIES = frozenset(("of", "for", "on", "de", "di", "du"))


def _is_paper(bearer: Bearer, head: str) -> bool:
    """Whether a newspaper is called so: the Orb Ledger, the Orb Clarion-Ledger, then the newspaper."""
    paper = head in word_list("nouns", "papers") and not bearer.person
    return paper and re.split("[ -]", bearer.name.lower())[-1] in word_list("nouns", "paper_names")


@cache
def _no_persons() -> frozenset[str]:
    """The words for bodies and for what people make."""
    lists = ("bodies", "any_body", "documents", "works")
    return frozenset[str]().union(*(word_list("nouns", row) for row in lists))


def _was(head: str) -> bool:
    """Whether a word tells what somebody was: the ex-boxer."""
    trade = head.removeprefix("ex-")
    return trade != head and (trade in word_list("nouns", "persons") or trade in word_list("nouns", "epithets"))

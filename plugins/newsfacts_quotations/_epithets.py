"""Other names for what was named before: the 58-year-old, the striker, the Rovers manager, the ministry."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

import attrs

from newsfacts import Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._cast import Bearer
from newsfacts_quotations._genders import Gender, gender_of, gender_of_pronoun
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import AGED, PARENT, PARENTS, SINGULAR, Known, has_rank, introduces

__all__ = ["Epithets"]

_NAMES_BACK = 200
"""How many names back a short phrase may look for the one that it stands for."""

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
            return self._aged(speaker, aged["age"])
        team, _, role = text.partition(" ")
        if team.istitle() and role in word_list("nouns", "heads_of_teams"):
            return self._of_team(speaker, team)
        if parent := PARENT.fullmatch(head):
            return self.antecedents.person(speaker, gender_of(PARENTS.get(parent["who"], parent["who"])))
        if head in word_list("nouns", "epithets") or _was(head):
            return self.antecedents.person(speaker, gender_of(head))
        return None

    def _aged(self, speaker: Span, age: str) -> Known | None:
        """The person whose age an article gives so (*Ann Lee, 58, …*), else the nearest person."""
        before = list(self.antecedents.cast.backwards(speaker.start, _NAMES_BACK))
        for bearer in before:
            if self.antecedents.article.text.startswith(f", {age}", bearer.span.end):
                return Known(speaker.end, bearer.name, "person", bearer.gender)
        known = self.antecedents.person(speaker, None)
        if known is None or known.name[:1].isupper():
            return known
        # an age is told of somebody with a name, not of a referee
        return next((Known(speaker.end, b.name, "person", b.gender) for b in before if b.person), known)

    def kin(self, speaker: Span, text: str, head: str) -> Known | None:
        """The only one whom the article names by the same words: her late uncle after *Ola Renn, her late uncle*."""
        if head not in word_list("nouns", "kin") or not text.lower().startswith(("his ", "her ", "their ")):
            return None
        article, size = self.antecedents.article.text, len(text) + 3
        before, behind = _beside_name(text)
        owner, _, role = text.lower().partition(" ")
        people = (bearer for bearer in self.antecedents.cast.bearers[:_NAMES] if bearer.person)
        called = {
            bearer.name: bearer
            for bearer in people
            if before.search(article, max(0, bearer.span.start - size), bearer.span.start)
            or behind.match(article, bearer.span.end)
            or (role == head and self._is_had(bearer, head, SINGULAR.get(owner)))
        }
        if len(called) != 1:
            return None
        name, bearer = called.popitem()
        return Known(speaker.end, name, "person", bearer.gender)

    def _is_had(self, bearer: Bearer, role: str, gender: Gender | None) -> bool:
        """Whether it is told that a woman or man has somebody: he leaves a daughter, Ola Renn; so *his* daughter."""
        article, start = self.antecedents.article.text, bearer.span.start
        told = _having(role).search(article, max(0, start - _BEFORE), start)
        if told is None or article.startswith(", of ", bearer.span.end):
            return False  # we have a daughter, Ola Renn, of another victim
        pronouns = _HE_OR_SHE.findall(article, max(0, told.start() - _BEFORE), told.start())
        named = self.antecedents.cast.backwards(told.start(), 1)
        owner = gender_of_pronoun(pronouns[-1].lower()) if pronouns else next((one.gender for one in named), None)
        return gender in (None, owner)

    def _of_team(self, speaker: Span, team: str) -> Known | None:
        """Who leads a team: the nearest person, unless another team is that one's."""
        known = self._teams.get(team) or self.antecedents.person(speaker, None)
        if known is None or any(other.name == known.name for name, other in self._teams.items() if name != team):
            return None
        self._teams[team] = known
        return attrs.evolve(known, at=speaker.end)

    def _is_one_of_two(self, head: str) -> bool:
        """Whether somebody without a name was called so before: the manager, of two teams one of whose is named."""
        return head in word_list("nouns", "heads_of_teams") and self.antecedents.called(head, "person") is not None

    def introduced(self, speaker: Span, text: str, head: str) -> Known | None:
        """The latest name that was introduced with the head of a short definite phrase: the secretary, the ministry."""
        if len(text.split()) > 2 or self._is_one_of_two(head):
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
"""Within how many characters before a name stands what tells of its bearer, or its name begins."""


@lru_cache(256)
def _beside_name(kin: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A phrase before the name of whoever is called so, and behind it: her uncle, | Ola Renn | , her uncle,."""
    phrase = rf"(?i:{re.escape(kin)})"
    return re.compile(rf"\b{phrase},? \Z"), re.compile(rf"(?:,| [–—-]) {phrase}(?=[,.;:]| [–—-])")


@lru_cache(64)
def _having(role: str) -> re.Pattern[str]:
    """What tells that somebody has kin, before the name of theirs: she leaves an uncle, | Ola Renn."""
    return re.compile(rf"\b(?:{'|'.join(sorted(word_list('nouns', 'having')))}) an? {re.escape(role)},? \Z")


_HE_OR_SHE = re.compile(r"\b(?i:s?he)\b")


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

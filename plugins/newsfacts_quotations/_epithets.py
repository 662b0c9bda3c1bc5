"""Other names for somebody who was named before: the 58-year-old, the striker, the Moldovan, the Rovers manager."""

from __future__ import annotations

import attrs

from newsfacts import Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._cast import word_list
from newsfacts_quotations._genders import gender_of
from newsfacts_quotations._sources import AGED, Known

__all__ = ["Epithets"]


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
        if head in word_list("nouns", "epithets"):
            return self.antecedents.person(speaker, gender_of(head))
        return None

    def _of_team(self, speaker: Span, team: str) -> Known | None:
        """Who leads a team: the nearest person, unless another team is that one's."""
        known = self._teams.get(team) or self.antecedents.person(speaker, None)
        if known is None or any(other.name == known.name for name, other in self._teams.items() if name != team):
            return None
        self._teams[team] = known
        return attrs.evolve(known, at=speaker.end)

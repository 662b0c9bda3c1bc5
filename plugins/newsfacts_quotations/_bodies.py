"""Companies and other bodies that a word points back to, and who issued what speaks."""

from __future__ import annotations

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._cast import Cast, word_list
from newsfacts_quotations._sources import Known, is_document

__all__ = ["Bodies"]

_BODIES_BACK = 4
"""How many sources back *the company* may look for the one with a name."""

_NAMES = 400
"""How many names of an article are looked through for its company."""


@attrs.frozen
class Bodies:
    """Finds the bodies of one article that are called by a common word."""

    article: Article
    cast: Cast
    antecedents: Antecedents

    def issuer(self, head: str) -> Known | None:
        """Who issued the statement, or the report, that speaks."""
        if head in {"statement", "release", "letter"}:
            stated = next((known for known in reversed(self.antecedents.said) if known.stated), None)
            return stated or self.antecedents.latest("body", "people")
        latest = self.antecedents.latest("body")
        named = latest is not None and latest.name[:1].isupper() and not is_document(latest.name)
        return latest if named else None  # reports issue no report

    def called(self, speaker: Span, text: str, head: str, *, definite: bool) -> Known | None:
        """The company, the group: the body with a name of its own that spoke just before."""
        alone = text.lower() == head or text.lower().startswith(f"{head} of ")
        if not definite or not alone or head not in word_list("nouns", "any_body"):
            return None
        latest = self.antecedents.latest("body", back=_BODIES_BACK)
        if latest is None or not latest.name[:1].isupper():
            return self._only(speaker) if head in word_list("nouns", "companies") else None
        named = latest.name.lower().split()
        return latest if head in named or word_list("nouns", "public_bodies").isdisjoint(named) else None

    def _only(self, speaker: Span) -> Known | None:
        """The one company of the article, by the letters that its name ends with: Harbour Foods Inc."""
        bearers = self.cast.bearers[:_NAMES]
        letters = word_list("nouns", "company_letters")
        names = {b.name: b for b in bearers if " " in b.name and b.name.rpartition(" ")[2] in letters}
        if len(names) != 1:
            return None
        name, bearer = names.popitem()
        stop = "." if self.article.text[bearer.span.end : bearer.span.end + 1] == "." else ""
        return Known(speaker.end, name + stop, "body")

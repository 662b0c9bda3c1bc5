"""Companies and other bodies that a word points back to."""

from __future__ import annotations

import re
from itertools import islice

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import APPOSITION_WITHIN, Known, apposition

__all__ = ["Bodies"]

_BODIES_BACK = 4
"""How many sources back *the company* may look for the one with a name."""

# Shares in Orb Mining fell
_SHARES = re.compile(r"(?:[Ss]hares|[Ss]tock) (?:in|of) ")

_REPORTED = re.compile(r" (?:ha[sd] )?(?:first )?report(?:ed|s)(?=[.,])")

# a senior spokeswoman for the | Orb Gas
_SPEAKS_FOR = re.compile(r"(?:\w+ )??(?P<who>\w+) (?:for|of|at) (?:the )?")

# in filings with figures to the federal | Orb Roads Commission
_DIRECTED = re.compile(r"\b(?P<words>(?:[\w’'-]+ ){1,4})to (?:the )?(?:[a-z-]+ )?\Z")
_DIRECTED_WITHIN = 60
"""Characters before a name in which something is directed to its bearer."""

_NEAR, _NEARBY = 12, 600
"""How many names, and characters, back *the agency* may look for one that nobody has heard."""

_LEAD = 3
"""How many sentences from the first one of them is about the article's company."""

_NAMES = 400
"""How many names of an article are looked through for its company."""


# the Orb-based carrier, the New Orb-based frozen-food company
_BASED = re.compile(r"(?:[A-Z][\w.’'-]*+ ){0,2}[A-Z][\w’'-]*-based (?:[\w-]++ ){0,2}?\w++")


@attrs.define
class Bodies:
    """Finds the bodies of one article that are called by a common word."""

    article: Article
    cast: Cast
    antecedents: Antecedents
    states: frozenset[str] = frozenset()
    _lead: tuple[Span, ...] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._lead = tuple(self.antecedents.topics.first(_LEAD))

    def called(self, speaker: Span, text: str, head: str, *, definite: bool) -> Known | None:
        """The company, the group: the body with a name of its own that spoke just before."""
        alone = text.lower() == head or text.lower().startswith(f"{head} of ") or _BASED.fullmatch(text) is not None
        if definite and alone and head in word_list("nouns", "own_word"):
            return self._with_word(head)
        if not definite or not alone or head not in word_list("nouns", "any_body"):
            return None
        if head == "agency" and (public := self._agency(speaker)):
            return public
        latest = self._latest(speaker)
        if latest is None or not latest.name[:1].isupper():
            company = head in word_list("nouns", "companies")
            return (self._of_topic(speaker) or self._only(speaker) or self._of_opening(speaker)) if company else None
        named = latest.name.lower().split()
        return latest if head in named or word_list("nouns", "public_bodies").isdisjoint(named) else None

    def _with_word(self, head: str) -> Known | None:
        """The office: the body that spoke last of those called so: the Orb County Sheriff's Office."""
        heard = islice(reversed(self.antecedents.said), _BODIES_BACK)
        return next((k for k in heard if k.kind == "body" and k.name.lower().endswith(f" {head}")), None)

    def _agency(self, speaker: Span) -> Known | None:
        """The agency named just before, to which something was directed: The firm wrote to the Orb Roads Commission.

        Whatever stands behind *and* may be the rest of a name only: the Food and | Drug Administration.
        """
        agencies = word_list("nouns", "agencies")
        near = (b for b in self.cast.backwards(speaker.start, _NEAR) if speaker.start - b.span.end < _NEARBY)
        public = [b for b in near if not b.person and " " in b.name and b.name.rpartition(" ")[2].lower() in agencies]
        if len({one.name for one in public}) != 1:
            return None  # none, or one of two
        last = public[0]
        if self.article.text.endswith(" and ", 0, last.span.start):
            return None
        told = _DIRECTED.search(self.article.text, max(0, last.span.start - _DIRECTED_WITHIN), last.span.start)
        directed = told is not None and not word_list("nouns", "directed").isdisjoint(told["words"].lower().split())
        return Known(speaker.end, last.name, "body") if directed else None

    def _latest(self, speaker: Span) -> Known | None:
        """The body that spoke last, but for those that only reported what others said: BFM reported."""
        heard = islice(reversed(self.antecedents.said), _BODIES_BACK)
        spoke = (known if known.kind == "body" else self._spoken_for(known, speaker) for known in heard)
        return next((k for k in spoke if k and not _REPORTED.match(self.article.text, k.source_end)), None)

    def _spoken_for(self, known: Known, speaker: Span) -> Known | None:
        """Whom somebody without a name speaks for: a spokeswoman for Orb Gas, then the company.

        But if the sentence before is about another body, it is that one.
        """
        for_body = _SPEAKS_FOR.match(known.name)
        if for_body is None or for_body["who"].lower() not in word_list("nouns", "speaking_for"):
            return None
        start = known.source_end - len(known.name) + for_body.end()
        named = next(iter(self.cast.between(start, start + 1)), None)
        whole = named is not None and not named.person and named.span.end == known.source_end
        if named is None or not whole:
            return None
        topic = self.antecedents.topics.before(speaker.start)
        other = self._at(speaker, topic) if topic and topic.start > known.source_end else None
        return other or Known(known.at, named.name, "body", source_end=known.source_end)

    def _of_topic(self, speaker: Span) -> Known | None:
        """The body that the sentence before is about: The builder, Harbour Works, replied. The company said."""
        topic = self.antecedents.topics.before(speaker.start)
        return self._at(speaker, topic) if topic else None

    def _of_opening(self, speaker: Span) -> Known | None:
        """The body that the article is about, by the subject of its first sentence."""
        return next((known for subject in self._lead if (known := self._at(speaker, subject))), None)

    def _at(self, speaker: Span, subject: Span) -> Known | None:
        """The body that a subject names, or that stands in an apposition to it; no state, ministry or person."""
        text = self.article.text
        named = self.cast.between(subject.start, subject.end + APPOSITION_WITHIN)
        shares = _SHARES.match(text, subject.start)
        start = shares.end() if shares else subject.start
        named = tuple(one for one in named if one.span.start >= start)[:1]
        if not named or named[0].person:
            return None
        name, span = named[0].name, named[0].span
        if span.start != start and not apposition().fullmatch(text, subject.end, span.start):
            return None
        if span.start == start and " " not in name and name not in self.cast.often:
            return None  # Brokers said, where a capital only opens the sentence
        private = word_list("nouns", "public_bodies").isdisjoint(name.lower().split())
        return Known(speaker.end, self._written(named[0]), "body") if private and name not in self.states else None

    def _only(self, speaker: Span) -> Known | None:
        """The one company of the article, by the letters that its name ends with: Harbour Foods Inc."""
        bearers = self.cast.bearers[:_NAMES]
        letters = word_list("nouns", "company_letters")
        names = {b.name: b for b in bearers if " " in b.name and b.name.rpartition(" ")[2] in letters}
        if len(names) != 1:
            return None
        return Known(speaker.end, self._written(names.popitem()[1]), "body")

    def _written(self, bearer: Bearer) -> str:
        """A company's name with the full stop of its letters: Harbour Foods Inc."""
        letters = bearer.name.rpartition(" ")[2] in word_list("nouns", "company_letters")
        return bearer.name + ("." if letters and self.article.text.startswith(".", bearer.span.end) else "")

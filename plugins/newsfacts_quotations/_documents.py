"""Whose words a statement, a report or a letter gives."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._cast import Cast
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import INDEFINITE, POSSESSED, Known, is_document

__all__ = ["Documents", "stated"]

_BODIES_BACK = 6
"""How many sources back *the report* may look for the body that issued it."""

_STATED_WITHIN = 140
"""How many characters before a source may tell that it speaks in a statement."""

_ISSUED_WITHIN = 1500
"""How many characters back somebody may have issued what speaks now."""

_EACH = frozenset(("one", "another", "each"))
"""What stands before a document that nobody is known to have issued."""

_LETTERS = frozenset(("statement", "release", "letter"))
"""What one and the same document may be called."""

_KIND = r"(?P<kind>statement|release|letter|memo|memorandum|e-?mail|post|tweet|message|note)"
_A = r"(?:an?|the|its|his|her|their)"
# said | in a signed statement, contended on Monday | in its letter
_STATED = re.compile(rf"(?:ha[sd] )?[a-z]++\s(?:\S++\s){{0,4}}?in {_A} (?:\S++ ){{0,2}}?{_KIND}\b")
# In a memo to anglers seen on Monday, | Ann Lee
_STATED_BEFORE = re.compile(
    rf"\b[Ii]n {_A} (?:\S++ ){{0,2}}?{_KIND}\b(?:[^.!?;“”\"\n]|(?<=\b[DM][rs])\.)*, (?:the )?\Z"
)
_SENT = r"(?:sent|issued|released|published|posted|wrote|tweeted|distributed|emailed|put out|sent out)"
# later she sent | a short note asking
_BY_PRONOUN = re.compile(rf"\b(?P<who>[Hh]e|[Ss]he|[Ii]t|[Tt]hey) {_SENT} an? \Z")
_BETWEEN = r"(?: (?:ha[sd]|also|later|then|recently|on [A-Z][a-z]+day|[A-Z][a-z]+day))*+ "


def stated(text: str, speaker: Span) -> str:
    """What a source speaks in, by the word for it behind its verb or before the source: *letter*; '' if nothing."""
    match = _STATED.match(text, speaker.end + 1, speaker.end + 80)
    match = match or _STATED_BEFORE.search(text, max(0, speaker.start - _STATED_WITHIN), speaker.start)
    return match["kind"] if match else ""


@attrs.frozen
class Documents:
    """Finds who issued the documents of one article."""

    article: Article
    cast: Cast
    antecedents: Antecedents
    states: frozenset[str] = frozenset()

    def issued(self, speaker: Span, text: str, head: str) -> Known | None:
        """Whose words a document gives, or which one it is; None where the article does not tell.

        Args:
            speaker: A phrase whose head is a word for a document.
            text: Its words.
            head: The last of them, in lower case.
        """
        before = self.article.text[max(0, speaker.start - 40) : speaker.start]
        if sender := _BY_PRONOUN.search(before):
            start = speaker.start - len(before) + sender.start()
            who = self.antecedents.pronoun(Span(start, start + len(sender["who"])), sender["who"].lower())
            if who:
                return attrs.evolve(who, at=speaker.end)
        owner = text.lower().partition(" ")[0]
        if owner in _EACH or INDEFINITE.search(before):
            return None  # an inspection report
        if known := self.antecedents.pronoun(speaker, owner):
            return known  # according to its website
        if POSSESSED.search(text):
            return self._of_owner(speaker, text, head)
        return self._sent(speaker, head) or self.antecedents.called(head) or self._issuer(head)

    def _of_owner(self, speaker: Span, text: str, head: str) -> Known:
        """Harbour’s statement gives Harbour’s words; the council’s website, Harbour’s own survey speak themselves."""
        named = self.cast.inside(speaker)[:1]
        whole = named and named[0].span.start == speaker.start and POSSESSED.match(text, len(named[0].name))
        if whole and re.fullmatch(_KIND, head):
            return Known(speaker.end, named[0].name, "body")
        return Known(speaker.end, text, "body")

    def _sent(self, speaker: Span, head: str) -> Known | None:
        """Who spoke in such a document, or issued one by name: Ola Renn sent a letter. The letter said."""
        spoke = next((known for known in reversed(self.antecedents.said) if known.stated == head), None)
        start = max(0, speaker.start - _ISSUED_WITHIN)
        for match in reversed(list(_sending(head).finditer(self.article.text, start, speaker.start))):
            who = self.cast.between(match.start() - _STATED_WITHIN, match.start())[-1:]
            if who and who[0].span.end == match.start() and not (spoke and spoke.at > match.start()):
                return Known(speaker.end, who[0].name, "person" if who[0].person else "body", who[0].gender)
        return spoke

    def _issuer(self, head: str) -> Known | None:
        """Who issued a document that nothing else tells of: the body that spoke last."""
        if head in word_list("nouns", "pleadings"):
            return None  # a complaint against the company is not the company's
        if head in _LETTERS:
            spoke = next((known for known in reversed(self.antecedents.said) if known.stated in _LETTERS), None)
            return spoke or (self.antecedents.latest("body", "people") if head != "letter" else None)
        latest = self.antecedents.latest("body", back=_BODIES_BACK)
        if latest is None or latest.name in self.states or not latest.name[:1].isupper():
            return None
        return None if is_document(latest.name) else latest  # reports issue no report


@lru_cache(256)
def _sending(head: str) -> re.Pattern[str]:
    """Where somebody issues what is called by a word: issued a short statement."""
    return re.compile(rf"{_BETWEEN}{_SENT} (?:an?|the|its|his|her|their) (?:[\w’'-]++ ){{0,3}}?{re.escape(head)}\b")

"""A quoted stretch that no report of its own sentence holds, and what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts.text import Quoted
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._report import Report
from newsfacts_quotations._tags import DETERMINER, NAME, NOUN, POSSESSIVE, QUOTED
from newsfacts_quotations._words import Sentence

__all__ = ["LONG", "SET_OFF", "Read", "Stretch"]

LONG = 5
"""Quoted stretches of at least so many words are seldom mere terms."""

CLEAR = 25
"""Quoted stretches set off by a comma or colon are speech when they have at least so many characters."""

SET_OFF = WORDS.tags(", : - COORDINATOR") | {""}
"""The tags before a quotation that is set off from its sentence, or begins it."""

_SINGLE = frozenset("'‘’‚‛`")


@attrs.frozen
class Read:
    """A sentence and the reports found in it."""

    sentence: Sentence
    reports: list[Report]

    def covers(self, word: int) -> bool:
        """Whether a word belongs to a report of the sentence itself."""
        return any(report.content and report.content[0] <= word < report.content[1] for report in self.reports)


@attrs.define
class Stretch:
    """A quoted stretch that awaits its source, and what came before it.

    Attributes:
        text: The article's text.
        read: All sentences.
        at: The index of the stretch's sentence.
        word: The index of the stretch in it.
        quoted: The stretch.
        last: The report whose source may go on speaking.
        near: How many paragraphs back that source was heard.
    """

    text: str
    read: Sequence[Read]
    at: int
    word: int
    quoted: Quoted
    last: Report | None
    near: int

    @property
    def here(self) -> Read:
        return self.read[self.at]

    @property
    def sentence(self) -> Sentence:
        return self.read[self.at].sentence

    @property
    def before(self) -> str:
        """The tag before the stretch."""
        return self.sentence.tags[self.word - 1] if self.word else ""

    @property
    def ends(self) -> bool:
        """Whether nothing follows in the sentence."""
        return not self.sentence.tags[self.word + 1 :].strip(".,?!")

    @property
    def alone(self) -> bool:
        """Whether the sentence is nothing but quoted stretches."""
        return not self.sentence.tags.strip(QUOTED + ".,?!~-")

    @property
    def is_speech(self) -> bool:
        """Whether the stretch is a sentence of its own, or opens one, rather than a term inside another's."""
        if self.before not in ("", ",", ":", "-"):
            return False
        complete = self.ends and self.text[self.quoted.inner.end - 1] in ".?!…"
        return self.alone or complete or len(self.quoted.span) >= CLEAR

    @property
    def is_long(self) -> bool:
        """Whether it has too many words for a term or a heading."""
        return len(self.said) >= LONG and not self.text[self.quoted.inner.start : self.quoted.inner.end].isupper()

    @property
    def is_term(self) -> bool:
        """Whether it is short and stands within a clause, where no rule credits words to anybody."""
        return self.before not in SET_OFF and not self.quoted.continues and not self.ends and not self.is_long

    @property
    def is_attribute(self) -> bool:
        """Whether it stands like an adjective, and so is a term: the “do not call us again” list."""
        return self.before in (DETERMINER, POSSESSIVE) and self.sentence.tags[self.word + 1 : self.word + 2] in (
            NOUN,
            NAME,
        )

    @property
    def is_line(self) -> bool:
        """Whether it is a paragraph of its own among others that quote: a line of a dialogue, and no heading."""
        stands = len(self.sentence.tags.strip(".,?!~-")) == 1 and self.preceding() is None and self.following() is None
        mark = self.text[self.quoted.span.start : self.quoted.inner.start]
        whole = self.quoted.opened and self.quoted.closed and mark not in _SINGLE
        return stands and whole and self.last is not None and self.near <= 1 and self._ends_sentence

    @property
    def _ends_sentence(self) -> bool:
        return self.text[self.quoted.inner.end - 1] in ".?!…"

    @property
    def is_wordy(self) -> bool:
        """Whether it is long, in double marks and not mostly capitalised: no title, no term of a headline."""
        capitals = sum(word[:1].isupper() for word in self.said)
        mark = self.text[self.quoted.span.start : self.quoted.inner.start]
        return self.is_long and mark not in _SINGLE and capitals * 2 <= len(self.said)

    @property
    def said(self) -> list[str]:
        """Its words."""
        return self.text[self.quoted.inner.start : self.quoted.inner.end].split()

    def preceding(self) -> Sentence | None:
        """The sentence before, if it is of the same paragraph."""
        before = self.read[self.at - 1].sentence if self.at else None
        return before if before and before.paragraph == self.sentence.paragraph else None

    def following(self) -> Sentence | None:
        """The next sentence of the same paragraph."""
        after = self.read[self.at + 1].sentence if self.at + 1 < len(self.read) else None
        return after if after and after.paragraph == self.sentence.paragraph else None

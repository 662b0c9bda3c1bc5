"""Who a pronoun does not stand for: whoever asked what is replied to, whom its bearer met."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsfacts import Article, Span
from newsfacts_quotations._cast import Bearer
from newsfacts_quotations._genders import Gender
from newsfacts_quotations._sources import Known

__all__ = ["asker", "in_quotes", "not_met", "told_owner"]

# whoever replied is not who asked
_REPLIED = re.compile(r" (?:replied|answered|responded|retorted|countered|shot back|said in reply)\b")
_ASKED = re.compile(r"(?:\S+ ){0,3}?(?:asked|pressed|questioned|quizzed|challenged|pointed out|put it to)\b")
_WHEN = ("When ", "As ", "After ")
"""How a sentence begins that tells in one who asked and who replied."""

# She met …; But now she’s backing …; In May, she left …; She is | Ann Lee
_SUBJECT = {
    who: re.compile(
        r"(?:\A|(?<=\n)|(?<=[.!?”\"’'] )|(?<=, ))(?:(?i:but|and|so|now|then|later|still|yet|instead) ){0,2}"
        rf"(?P<pronoun>(?i:{who})\b(?P<is>(?:[’']s| is| was) )?)"
    )
    for who in ("he", "she")
}
# She was late, but | Ann Lee waited
_NEW_CLAUSE = re.compile(r"(?:[,;] (?:and|but|while|whereas|so)|;|[—–-]) (?:[A-Z][\w.]*+ )?\Z")
_NEW_CLAUSE_WITHIN = 30
"""Characters before a name in which its clause may begin."""


def asker(article: Article, speaker: Span, last: Known | None, here: Span, earlier: Span | None) -> str | None:
    """Who asked what the speaker replies to.

    Args:
        article: The article.
        speaker: Who replies.
        last: Who was heard last.
        here: The sentence of the speaker.
        earlier: The sentence before it, if there is one.
    """
    if last is None or last.kind != "person" or not _REPLIED.match(article.text, speaker.end):
        return None
    before = here if here.end <= speaker.start or article.text.startswith(_WHEN, here.start) else earlier
    if before is None or last.source_end < before.start:
        return None
    return last.name if _ASKED.match(article.text, last.source_end + 1) else None


def not_met(article: Article, people: Sequence[Bearer], sentence: Span, gender: Gender) -> Sequence[Bearer]:
    """Those of the people in a sentence who may be *she* afterwards: not Ann Lee in *She met Ann Lee*."""
    text = article.text
    subjects = _SUBJECT[gender].finditer(text, sentence.start, sentence.end)
    subject = next((match for match in subjects if not in_quotes(article, match.start())), None)
    if subject is None:
        return people
    if subject["is"] and (named := [one for one in people if one.span.start == subject.end()]):
        return named  # She is Ann Lee
    at = subject.start("pronoun")
    return [one for one in people if one.span.start < at or _opens_clause(text, one.span.start)]


def _opens_clause(text: str, at: int) -> bool:
    """Whether a name begins a clause of its own, so that it may be a subject too."""
    return _NEW_CLAUSE.search(text, max(0, at - _NEW_CLAUSE_WITHIN), at) is not None


def told_owner(text: str, known: Known, gender: Gender | None) -> bool:
    """Whether *he* is rather whom somebody of his told something: His manager told him. He left."""
    owner = {"he": ("his ", " told him"), "she": ("her ", " told her")}.get(gender or "")
    return owner is not None and known.name.lower().startswith(owner[0]) and text.startswith(owner[1], known.source_end)


def in_quotes(article: Article, offset: int) -> bool:
    """Whether an offset is inside quotation marks."""
    quoted = article.quoted
    at = bisect_right(quoted, offset, key=lambda one: one.span.start) - 1
    return at >= 0 and quoted[at].span.end > offset

"""Who a pronoun does not stand for: whoever asked what is replied to, whom its bearer met."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._genders import Gender
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._sources import Known

__all__ = ["asker", "in_quotes", "named_in", "not_met", "told_owner"]

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


# I’m | Ann Lee; my name is | Ann Lee; this is | Ann Lee; the | Lee campaign
_NAMES_HERSELF = re.compile(
    r"(?:\bI(?:[’']m| am|,)|\b(?i:name)(?:[’']s| is| was)|\b[Tt]his is|\bas|\bcall(?:ed)? me|\ban?|\b[Tt]he) \Z"
)
_HERSELF_WITHIN = 14
"""Characters before a name in which its bearer may say that it is hers."""


# Ann Lee | would win; Ann Lee | , of Orb; but Ann Lee’s house, the Ann Lee house
_STANDS_ALONE = re.compile(
    r"(?![’']s?\b)(?![’'] )(?:\W*+(?:[A-Z]|\Z)|[^\w ]"
    r"| (?:is|was|has|had|will|would|can|could|should|must|may|might|did|does|[a-z]{2,}ed"
    r"|and|or|but|to|in|on|at|for|from|with|by|as|of|about|over|who|when|if|because)\b)"
)


@attrs.frozen
class Named:
    """Whom somebody's own words name.

    Attributes:
        others: Those who are surely another: Ann Lee in *She said that Ann Lee would win*.
        repeated: Those whose name an article may repeat for clarity: Ann Lee in *She said the men told Lee to leave*.
    """

    others: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()


def named_in(article: Article, cast: Cast, speaker: Span, words: Iterable[Span]) -> Named:
    """Whom somebody's own words name, who is therefore another; less surely so behind a verb of an indirect report."""
    names = list(_named_in(article, cast, speaker, words))
    others = frozenset(name for name, sure in names if sure)
    return Named(others, frozenset(name for name, _ in names) - others)


def _named_in(article: Article, cast: Cast, speaker: Span, words: Iterable[Span]) -> Iterator[tuple[str, bool]]:
    """The names in somebody's own words, each with whether its bearer is surely another.

    Not those where the source only follows in the article's own words (Ann Lee was late, she said), nor where somebody
    speaks of herself by her whole name (“They all want Ann Lee,” she said). Words quoted within hers are not hers, and
    Ann Lee's house may be hers.
    """
    text = article.text
    for span in words:
        inner = _quoted_within(article, span)
        for bearer in cast.inside(span):
            start, end = bearer.span.start, bearer.span.end
            if any(one.start < start < one.end for one in inner):
                continue  # He turned round and said, ‘You are late, Ann.’
            quoted = in_quotes(article, start)
            if (" " in text[start:end]) if quoted else start < speaker.start:
                continue
            herself = _NAMES_HERSELF.search(text, max(0, start - _HERSELF_WITHIN), start)
            who = bearer if bearer.person else cast.called(bearer.name)
            if who and not herself and _STANDS_ALONE.match(text, end):
                told = " " in text[start:end] or _TOLD_OF.match(text, end)  # as of somebody new
                yield who.name, quoted or bool(told) or _opens(text[span.start : start])


# Ann Lee | , a vet; Ann Lee | , 45
_TOLD_OF = re.compile(r", (?:(?:an?|the|his|her|its|their) |\d)")


def _opens(before: str) -> bool:
    """Whether a name is the subject of what is reported, by the words before it: that the mayor, | Ann Lee | , left."""
    roles = word_list("nouns", "persons") | word_list("nouns", "before_names")
    return all(word[:1].isupper() or word.rstrip(",") in roles for word in before.split())


def _quoted_within(article: Article, span: Span) -> Sequence[Span]:
    """What is quoted within a quotation that begins in a span."""
    quoted = article.quoted
    first = bisect_right(quoted, span.start, key=lambda one: one.span.start)
    last = bisect_right(quoted, span.end, key=lambda one: one.span.start)
    return [one.span for one in quoted[first:last] if one.level]


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

"""Whose office it is when only a word points back: the space agency slept. The agency's | director; Its | director."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from newsfacts_officials._lexicon import bodies, firm_fields, vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._states import places_in
from newsfacts_officials._words import Words

__all__ = ["mark_antecedents", "mark_customary"]

_LOOK_BACK = 20  # bodies of one noun, of which none may be private
_REACH = 60  # words from `its` back to the body that the sentence before is about
_SENTENCE_OPENS = re.compile(r"(?:\A|[.!?][”\"’']?\s+|\n\s*)\Z")
_OPENING = 6  # characters back that tell it


def mark_antecedents(offices: Sequence[Office]) -> None:
    """Mark the offices of a body that the text names before them and here only points to."""
    if not offices:
        return
    called = _Called(offices[0].words)
    for office in offices:
        if office.marks - {"former", "soft body"}:
            continue
        if office.form.head.needs not in {"body", "state", "title"}:
            continue
        body = called.body_of(office) if office.determiner == "'s" else _body_of_its(office)
        if body is not None:
            office.marks.discard("soft body")
            office.marks.add("body")
            if (known := bodies().ending(office.words.words, body[1])) is not None:
                office.note_body(known[1])  # the UN refugee agency serves no state
            office.body = office.body or body


def mark_customary(offices: Sequence[Office]) -> None:
    """Mark the offices of one state's custom where the article is about that state: in India, the | collector."""
    found = [office for office in offices if office.head in vocabulary("customary") and not office.marks]
    if not found:
        return
    told = Counter(code for _, code, _ in places_in(found[0].words))
    for office in found:
        alone = office.determiner == "the" and office.last == office.head_last
        if alone and told.most_common(1) and told.most_common(1)[0][0] in office.form.head.states:
            office.marks.add("domain")


class _Called:
    """The bodies of an article by their noun, each noun looked for once: the space | agency of Malta."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._by_noun: dict[str, list[tuple[int, tuple[int, int] | None]]] = {}

    def body_of(self, office: Office) -> tuple[int, int] | None:
        """The body named before an office whose noun possesses it: The agency's | head; none where one is private."""
        words, noun = self._words, office.first - 1
        a_body = words.keys[noun] in vocabulary("body_nouns") | vocabulary("with_officers")
        if not a_body or not words.words[noun].islower() or words.keys[noun - 1 : noun] != ["the"]:
            return None
        named = self._named(words.keys[noun])
        at = bisect_left(named, noun, key=itemgetter(0))
        before = named[max(0, at - _LOOK_BACK) : at]
        # not where there is a news agency as well
        return before[-1][1] if before and all(body is not None for _, body in before) else None

    def _named(self, noun: str) -> list[tuple[int, tuple[int, int] | None]]:
        if noun not in self._by_noun:
            numbers = [n for n, key in enumerate(self._words.keys) if key == noun and n > 0]
            qualified = [n for n in numbers if self._words.keys[n - 1] != "the"]
            self._by_noun[noun] = [(n, _public_body(self._words, n)) for n in qualified]
        return self._by_noun[noun]


def _body_of_its(office: Office) -> tuple[int, int] | None:
    """The body that the sentence before is about: the weather institute warned. | Its director."""
    words, first = office.words, office.outer
    if office.determiner != "its" or not _opens_a_sentence(words, first):
        return None
    start = first - 1
    while start > max(0, first - _REACH) and not _opens_a_sentence(words, start):
        start -= 1
    private = [number for number in range(start, first) if words.keys[number] in vocabulary("private")]
    for number in range(first - 1, start, -1):
        body = _public_body(words, number)
        if any(body is None or not body[0] <= other <= body[1] for other in private):
            continue  # of two bodies either may be meant
        if body is not None and (_tells(words, number) or body[0] <= start + 1):
            return body
    return None


def _tells(words: Words, number: int) -> bool:
    """Whether a word of telling stands behind: the weather institute | warned."""
    return words.joined(number) and words.keys[number + 1] in vocabulary("telling")


def _opens_a_sentence(words: Words, number: int) -> bool:
    start = words.starts[number]
    return _SENTENCE_OPENS.search(words.text, max(0, start - _OPENING), start) is not None


def _public_body(words: Words, last: int) -> tuple[int, int] | None:
    """The body that ends with a word, if it is public by its name or by its field."""
    if (found := bodies().ending(words.words, last)) is not None:
        return found[0], last
    if words.keys[last] not in vocabulary("body_nouns") or not words.joined(last - 1):
        return None
    return (last - 1, last) if words.keys[last - 1] in firm_fields() else None

"""Whom or what a pronoun stands for, and other words that only point back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._genders import Gender, gender_of
from newsfacts_quotations._lexicon import times, word_list
from newsfacts_quotations._others import asker, in_quotes, named_in, not_met, told_owner
from newsfacts_quotations._sources import (
    APPOSITION_WITHIN,
    INDEFINITE,
    JOINT,
    NOBODY,
    POSSESSED,
    SEVERAL,
    SINGULAR,
    THINGS,
    VENUE,
    WORD_BEHIND,
    Kind,
    Known,
    apposition,
    are_people,
    head_of,
    is_document,
    kind_of,
    somebody,
)
from newsfacts_quotations._topics import Topics

__all__ = ["Antecedents"]

_SENTENCES_BACK = 12
"""How many sentences back a pronoun may look for its person."""

_SOURCES_BACK = 40
"""How many sources back one may look."""

_REPEATED_WITHIN = 4
"""Within how many sentences a name is repeated for clarity, to tell its bearer from others."""

_INTRODUCED_WITHIN = 3000
"""How many characters back somebody without a name may have been introduced."""

_SMALL = re.compile(r"\b[a-z]++\b")
# Trucks came from | Orb, it said
_HANGING = re.compile(r"\b(?:in|near|across|around|outside|throughout|from|to|at) \Z")
_WORD = re.compile(r"[a-z]+")
_IS = re.compile(r" (?:is|was)\b")
_BORN = re.compile(r"(?<![\w-])born \Z")

_NEUTRAL = re.compile(r"(?i:spokes)?person\b")
"""One person of whom no gender is told."""


@attrs.define
class Antecedents:
    """Finds in one article who was named before, from the sources heard so far."""

    article: Article
    cast: Cast
    said: deque[Known]
    topics: Topics = attrs.field(factory=Topics)
    words: Mapping[Span, Sequence[Span]] = attrs.field(factory=dict[Span, "Sequence[Span]"])
    """Where the words of each source stand."""
    _shown: dict[str, Gender] = attrs.field(factory=dict[str, Gender])
    _small: frozenset[str] = attrs.field(init=False)
    """The words that the article has with a small letter."""

    def __attrs_post_init__(self) -> None:
        self._small = frozenset(_SMALL.findall(self.article.text))

    def pronoun(self, speaker: Span, word: str) -> Known | None:
        """Whom or what a pronoun stands for."""
        if word in SINGULAR:
            return self._singular(speaker, SINGULAR[word])
        if word in THINGS:
            return self._thing(speaker)
        return self._people(speaker) if word in SEVERAL else None

    def _singular(self, speaker: Span, gender: Gender) -> Known | None:
        """Whom *he* or *she* stands for: whoever is named in the words only where nobody near is left besides."""
        others, named = self._others(speaker)
        repeated = frozenset(name for name in named if self._is_near(speaker, name))
        others |= named - repeated
        known = self._besides(speaker, gender, others | repeated)
        if not repeated or (known and self._is_rather(speaker, known, repeated)):
            return known
        return self._besides(speaker, gender, others) or known

    def _besides(self, speaker: Span, gender: Gender, others: frozenset[str]) -> Known | None:
        shown = self._person_shown(speaker, gender, others)
        return shown if shown and shown.name not in others else self.person(speaker, gender, others)

    def _is_rather(self, speaker: Span, known: Known, repeated: frozenset[str]) -> bool:
        """Whether a pronoun stands rather for somebody near than for those whose names its report may repeat."""
        if not known.name[:1].isupper():
            end = known.source_end or known.at
            apposed = any(bearer.name in repeated for bearer in self.cast.between(end, end + len(", ") + 1))
            return not apposed and "\n" not in self.article.text[end : speaker.start]
        return self._is_near(speaker, known.name)

    def _is_near(self, speaker: Span, name: str) -> bool:
        """Whether somebody was heard last, or is named in the sentence of the speaker or soon before."""
        *_, before = [speaker, *islice(self._sentences_before(speaker.start), _REPEATED_WITHIN)]
        named = any(bearer.name == name for bearer in self.cast.between(before.start, speaker.start))
        return named or (bool(self.said) and self.said[-1].name == name)

    def _topic(self, speaker: Span, *kinds: Kind) -> Known | None:
        """The subject of the sentence before, if it is of a kind, has no name and is the source of nothing later."""
        topic = self.topics.before(speaker.start)
        last = self.said[-1] if self.said else None
        if topic and last and last.source_end == topic.end:
            return last if last.kind in kinds else None
        if topic is None or (last and last.at > topic.end and not (kinds == ("people",) and last.kind == "person")):
            return None  # The family was kind, Ann Lee said. They told her: more than one
        text = self.article.text[topic.start : topic.end]
        head = head_of(text)
        kind: Kind = "people" if JOINT.search(text) else kind_of(head)
        named = any(bearer.span.end == topic.end for bearer in self.cast.inside(topic)) and kind != "people"
        if kind not in kinds or named or text.lower() in NOBODY | THINGS | SEVERAL | SINGULAR.keys():
            return None
        return Known(topic.end, text, kind, gender_of(head))

    def _newest(self, speaker: Span) -> Span | None:
        """The subject of the sentence before, if nobody has been heard since it began."""
        topic = self.topics.before(speaker.start)
        return topic if topic and not (self.said and self.said[-1].at > topic.start) else None

    def _people(self, speaker: Span) -> Known | None:
        """Officials remember it well. They said: several, or one of whom no gender is told."""
        several = self._here(speaker) or self._topic(speaker, "people") or self.latest("people", back=3)
        last = self.said[-1] if self.said else None
        return several or (last if last and last.kind == "person" and _NEUTRAL.search(last.name) else None)

    def _here(self, speaker: Span) -> Known | None:
        """Voters left what they called a pond: those whom their own sentence is about, but not behind a comma."""
        topic = self.topics.of(speaker.start) if not self.article.text.endswith(", ", 0, speaker.start) else None
        text = self.article.text[topic.start : topic.end] if topic and topic.end < speaker.start else ""
        return Known(speaker.end, text, "people") if text and are_people(text, head_of(text)) else None

    def _person_shown(self, speaker: Span, gender: Gender, others: frozenset[str]) -> Known | None:
        """One mother waited for hours. She said: a word for a man or a woman, of whom no name is told."""
        topic = self._topic(speaker, "person")
        if topic is None or topic.gender not in (gender, None):
            return None
        text = self.article.text
        if topic.gender is None and " of " not in topic.name:
            nameless = self._is_nameless(topic, gender) or self._is_left(speaker, gender, others)
            return attrs.evolve(topic, gender=gender) if nameless else None
        if " of " in topic.name and self._newest(speaker):
            return attrs.evolve(topic, gender=gender)  # The leader of the opposition rose. She said
        begin = (topic.source_end or topic.at) - len(topic.name)
        if text[max(0, begin - 4) : max(0, begin)].lower() == "the " and not POSSESSED.search(topic.name):
            # the actress is somebody named before, but the old man may have been heard
            heard = any(known.name.lower() == topic.name.lower() for known in self.said)
            return topic if heard else None
        if topic.source_end or not text.startswith(",", topic.at):
            return topic  # a source that was heard has the name that its apposition gives
        added = self.cast.between(topic.at + 2, topic.at + APPOSITION_WITHIN)[:1]
        if not added or not apposition().fullmatch(text, topic.at, added[0].span.start):
            return topic
        return Known(topic.at, added[0].name, "person", gender)  # her mother, Ann, wept

    def _is_left(self, speaker: Span, gender: Gender, others: frozenset[str]) -> bool:
        """Whether whoever was named last is not meant: The mayor left. He said Orr would win."""
        nearest = self._nearest(speaker, gender, frozenset()) if others else None
        return nearest is not None and nearest.name in others

    def _is_nameless(self, topic: Known, gender: Gender) -> bool:
        """Whether somebody was introduced without a name: a farmer was waiting; the farmer, of whom *a farmer* told.

        Whom nobody heard or described, of her nothing is told: a driver left.
        """
        text, begin = self.article.text, max(0, (topic.source_end or topic.at) - len(topic.name))
        if not text.startswith(topic.name, begin):
            return False
        end = next((sentence.end for sentence in self._sentences_before(topic.at - 1)), topic.at)
        others = {word for word, shown in SINGULAR.items() if shown == gender}
        if not others.isdisjoint(_WORD.findall(text[begin:end].lower())):
            return False  # a driver hit her
        if not topic.source_end and not _IS.match(text, topic.at):
            return False
        if INDEFINITE.search(text, max(0, begin - 8), begin):
            return not text.startswith(",", topic.at)  # a farmer, Ann Lee, left
        before = text[max(0, begin - _INTRODUCED_WITHIN) : begin]
        return before.lower().endswith("the ") and somebody(head_of(topic.name)).search(before) is not None

    def latest(self, *kinds: Kind, back: int = _SOURCES_BACK) -> Known | None:
        return next((known for known in islice(reversed(self.said), back) if known.kind in kinds), None)

    def called(self, head: str, kind: Kind = "body", *, back: int = _SOURCES_BACK) -> Known | None:
        """The source that was called by a word before: *the survey* after *a survey of 900 anglers*."""
        latest = islice(reversed(self.said), back)
        return next((known for known in latest if known.kind == kind and head_of(known.name) == head), None)

    def _sentences_before(self, offset: int) -> Iterator[Span]:
        sentences = self.article.sentences
        at = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
        yield from reversed(sentences[max(0, at + 1 - _SENTENCES_BACK) : at + 1])

    def person(self, speaker: Span, gender: Gender | None, others: frozenset[str] | None = None) -> Known | None:
        """The nearest person that the pronoun fits, whose gender it shows."""
        if others is None:
            others = frozenset[str]().union(*self._others(speaker))
        known = self._nearest(speaker, gender, others)
        if known and gender and known.name[:1].isupper():
            self._shown.setdefault(known.name, gender)
        return known

    def _nearest(self, speaker: Span, gender: Gender | None, others: frozenset[str]) -> Known | None:
        """The nearest person that a pronoun fits: sentence by sentence backwards, in each the first."""
        people = (known for known in reversed(self.said) if known.kind == "person" and known.name not in others)
        fit = (k for k in people if gender in (None, k.gender or self._shown.get(k.name) or gender))
        last = next((known for known in fit if not told_owner(self.article.text, known, gender)), None)
        for sentence in self._sentences_before(speaker.start):
            named = self.cast.mentioned(sentence.start, min(sentence.end, speaker.start))
            opens = named and named[0].span.start == sentence.start and named[0].gender == gender
            vague = last and last.gender is None and last.name[:1].islower()
            # Ann Lee read what an aide wrote. She said
            hidden = gender and vague and opens and named[0].name not in others
            if last and last.at >= sentence.start and speaker.start > sentence.end and not hidden:
                break
            fitting = [bearer for bearer in named if bearer.name not in others and self._fits(bearer, gender)]
            left = not_met(self.article, fitting, sentence, gender) if fitting and gender else fitting
            owners = [bearer for bearer in left if self._owns(bearer)]  # Lee's deputy, Ana Roca, left. She said
            for bearer in (*(one for one in left if one not in owners), *owners):
                return Known(speaker.end, bearer.name, "person", gender or bearer.gender)
        last = last or next((known for known in reversed(self.said) if known.bare), None)
        return attrs.evolve(last, gender=gender or last.gender, kind="person") if last else None

    def _others(self, speaker: Span) -> tuple[frozenset[str], frozenset[str]]:
        """Who the speaker is not: whoever asked just before what is replied to, whom the words name; and who may be."""
        here, *before = [*self._sentences_before(speaker.start), speaker][:2]
        named = named_in(self.article, self.cast, speaker, self.words.get(speaker, ()))
        asked = asker(self.article, speaker, self.said[-1] if self.said else None, here, next(iter(before), None))
        return named.others.union(filter(None, (asked,))), named.repeated

    def _fits(self, bearer: Bearer, gender: Gender | None) -> bool:
        shown = bearer.gender or self._shown.get(bearer.name)
        if _BORN.search(self.article.text, max(0, bearer.span.start - 6), bearer.span.start):
            return False  # she was born Ana Reis
        if not bearer.person or (gender and shown not in (None, gender)) or in_quotes(self.article, bearer.span.start):
            return False
        after = WORD_BEHIND.match(self.article.text, bearer.span.end)
        return after is None or after[1] not in word_list("nouns", "persons")  # Villa manager Dean Smith

    def _owns(self, bearer: Bearer) -> bool:
        return self.article.text[bearer.span.end : bearer.span.end + 2] in ("'s", "’s")

    def _thing(self, speaker: Span) -> Known | None:
        """The body or document that *it* stands for: before it in its sentence, last heard, or in the one before."""
        here, *before = [*self._sentences_before(speaker.start), speaker][:2]
        venue = VENUE.match(self.article.text, here.start, speaker.start)
        if body := self._first_body(venue.end() if venue else here.start, speaker.start):
            return body
        newest = self._newest(speaker)
        if newest and (body := self._first_body(newest.start, newest.end)):
            whole = self.article.text[newest.start : newest.end]
            begins = whole.startswith(body.name) and whole.rpartition(" ")[2][:1].isupper()
            return attrs.evolve(body, name=whole if begins else body.name)  # The Institute for Ports met. It said
        latest = islice(reversed(self.said), 2)
        last = next((known for known in latest if known.kind == "body" or known.stated), None)
        if last:
            return last
        if (topic := self._topic(speaker, "body")) and is_document(topic.name):
            return topic  # The report is long. It says
        body = next((body for sentence in before if (body := self._first_body(sentence.start, sentence.end))), None)
        return body or (topic if topic and head_of(topic.name) in word_list("nouns", "bodies") else None)

    def _first_body(self, start: int, end: int) -> Known | None:
        things = (bearer for bearer in self.cast.between(start, end) if not bearer.person)
        bodies = (bearer for bearer in things if not in_quotes(self.article, bearer.span.start))
        told = (b for b in bodies if not (self._owns(b) or b.name.lower() in times() or self._opens_sentence(b)))
        told = (b for b in told if b.name.lower() not in word_list("nouns", "platforms"))
        told = (b for b in told if not self._hangs(b))
        return next((Known(end, body.name, "body") for body in told), None)

    def _hangs(self, bearer: Bearer) -> bool:
        """Whether something is rather a place than a body: in Orb, near Orb, an Orb man; but within the Orb."""
        start, end = bearer.span.start, bearer.span.end
        kind = self.article.text.endswith((" a ", " an "), 0, start) and self.article.text[end : end + 2][1:].islower()
        return kind or bool(_HANGING.search(self.article.text, max(0, bearer.span.start - 12), bearer.span.start))

    def _opens_sentence(self, bearer: Bearer) -> bool:
        """Whether a word alone has its capital from where it stands: Heavy rain fell."""
        often = bearer.name in self.cast.often and bearer.name.lower() not in self._small
        if " " in bearer.name or often or bearer.name.isupper():
            return False
        here = next(self._sentences_before(bearer.span.start), None)
        return here is not None and here.start == bearer.span.start

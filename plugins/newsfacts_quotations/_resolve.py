"""From the source as it stands at an attribution to who that is."""

from __future__ import annotations

from bisect import bisect_right

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._cast import Bearer, Cast, word_list

__all__ = ["Resolver"]

_SINGULAR = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_PRONOUNS = frozenset(
    ["he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me", "himself", "herself", "itself", "themselves", "who", "which", "that", "this", "those", "these", "some", "many", "most", "others", "both", "one", "all", "none", "everyone", "somebody", "someone", "nobody", "anyone", "his", "their", "its"]
)
_PERSON_REACH = 3
"""How many paragraphs back a pronoun may look for its person."""


@attrs.define
class _Known:
    """A source that was resolved before."""

    at: int
    name: str
    person: bool
    plural: bool
    gender: str | None


@attrs.define
class Resolver:
    """Names the sources of one article, in the order of the text."""

    article: Article
    cast: Cast
    said: list[_Known] = attrs.field(factory=list["_Known"])
    _done: dict[Span, str | None] = attrs.field(factory=dict[Span, "str | None"])

    def name(self, speaker: Span) -> str | None:
        """Who the source at a span is; None if the article does not tell."""
        if speaker not in self._done:
            known = self._resolve(speaker)
            if known:
                self.said.append(known)
            self._done[speaker] = known.name if known else None
        return self._done[speaker]

    def heard(self, speaker: Span | None, end: int) -> None:
        """Take note that words of a source went on up to an offset."""
        if speaker is not None and self.said:
            self.said[-1].at = max(self.said[-1].at, end)

    def _resolve(self, speaker: Span) -> _Known | None:
        text = self.article.text[speaker.start : speaker.end]
        low = text.lower()
        if low in _SINGULAR:
            return self._person(speaker, _SINGULAR[low])
        if low == "it" or low == "which":
            return self._thing(speaker)
        if low in ("they", "them"):
            return next((known for known in reversed(self.said[-3:]) if known.plural), None)
        if low in _PRONOUNS:
            return None
        return self._phrase(speaker, text)

    def _person(self, speaker: Span, gender: str) -> _Known | None:
        """The nearest person that the pronoun fits: subjects before objects, sentences backwards."""
        last = next((known for known in reversed(self.said) if known.person), None)
        sentences = self.article.sentences
        at = bisect_right(sentences, speaker.start, key=lambda sentence: sentence.start) - 1
        for back in range(12):
            if at - back < 0:
                break
            sentence = sentences[at - back]
            if last and last.at >= sentence.start and _fits(last.gender, gender) and back:
                return attrs.evolve(last, at=speaker.end, gender=gender)
            for bearer in self.cast.between(sentence.start, min(sentence.end, speaker.start)):
                if bearer.person and _fits(bearer.gender, gender) and not self._in_quotes(bearer.span):
                    return _Known(speaker.end, bearer.name, True, False, gender)
        if last and _fits(last.gender, gender):
            return attrs.evolve(last, at=speaker.end, gender=gender)
        return None

    def _thing(self, speaker: Span) -> _Known | None:
        """The body or document that *it* stands for."""
        sentences = self.article.sentences
        at = bisect_right(sentences, speaker.start, key=lambda sentence: sentence.start) - 1
        sentence = sentences[max(at, 0)]
        for bearer in self.cast.between(sentence.start, speaker.start):
            if not bearer.person:
                return _Known(speaker.end, bearer.name, False, False, None)
        last = next((known for known in reversed(self.said[-2:]) if not known.person or known.plural), None)
        if last:
            return attrs.evolve(last, at=speaker.end)
        if at > 0:
            for bearer in self.cast.inside(sentences[at - 1]):
                if not bearer.person:
                    return _Known(speaker.end, bearer.name, False, False, None)
        return None

    def _phrase(self, speaker: Span, text: str) -> _Known | None:
        named = self.cast.inside(speaker)
        words = text.lower().split()
        head = words[-1].strip(".,’'")
        people = [bearer for bearer in named if bearer.person]
        if people and (people[-1].span.end >= speaker.end or (" and " in text and people[-1].span.end >= speaker.end)):
            joint = _joint(text, speaker, people)
            return _Known(speaker.end, " and ".join(joint), True, len(joint) > 1, people[-1].gender)
        if named and named[-1].span.end >= speaker.end and (named[-1].span.start <= speaker.start + 4 or True):
            name = named[-1].name if named[-1].span.start == speaker.start else text
            return _Known(speaker.end, self._expanded(name), False, False, None)
        documents = word_list("nouns", "documents")
        if any(word in documents for word in words):
            if people:
                names = list(dict.fromkeys(bearer.name for bearer in people))
                return _Known(speaker.end, " and ".join(names), True, len(names) > 1, None)
            issuer = self._issuer(head)
            if issuer:
                return attrs.evolve(issuer, at=speaker.end)
        elif self._definite(speaker) and len(words) <= 2:
            earlier = self._earlier(speaker, head)
            if earlier:
                return _Known(speaker.end, earlier.name, earlier.person, False, earlier.gender)
        return _Known(speaker.end, text, False, head.endswith("s"), None)

    def _expanded(self, name: str) -> str:
        return name

    def _issuer(self, head: str) -> _Known | None:
        last = self.said[-1] if self.said else None
        if last is None or (head not in ("statement", "release", "letter") and last.person):
            return None
        return last

    def _definite(self, speaker: Span) -> bool:
        before = self.article.text[max(0, speaker.start - 4) : speaker.start].lower()
        return before.endswith("the ")

    def _earlier(self, speaker: Span, head: str) -> Bearer | None:
        """The latest name that was introduced with a word: the secretary, the ministry."""
        for bearer in reversed(self.cast.between(0, speaker.start)):
            around = self.article.text[max(0, bearer.span.start - 50) : bearer.span.end].lower()
            if head in around:
                return bearer
        return None

    def _in_quotes(self, span: Span) -> bool:
        quoted = self.article.quoted
        at = bisect_right(quoted, span.start, key=lambda q: q.span.start) - 1
        return at >= 0 and quoted[at].span.end > span.start


def _fits(gender: str | None, pronoun: str) -> bool:
    return gender is None or gender == pronoun


def _joint(text: str, speaker: Span, people: list[Bearer]) -> list[str]:
    if len(people) == 1 or " and " not in text:
        return [people[-1].name]
    return list(dict.fromkeys(bearer.name for bearer in people))

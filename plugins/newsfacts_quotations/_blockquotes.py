"""Paragraphs without quotation marks that the one above gives to a source: Rask wrote: (new paragraph) I am late."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._phrases import main_subject, noun_phrase, subject_before
from newsfacts_quotations._report import Report
from newsfacts_quotations._stretch import LONG, Read
from newsfacts_quotations._tags import INTERROGATIVE, QUOTED
from newsfacts_quotations._unmarked import Page, Unmarked
from newsfacts_quotations._words import Sentence

__all__ = ["blockquotes"]

_FURTHER = 4
"""Paragraphs of one block behind its first at the most."""

_EMBEDDED = frozenset(("tweet", "retweet", "post"))
"""Verbs of what is often shown as a picture, which copies of a page leave out; then the article goes on below."""

_NEAR = 8
"""Words of a predicate at the most that tells what was issued: issued this statement on Monday:"""

_READS = frozenset(("reads", "read"))
_READ_IN = 3
"""Words that may stand from there to the colon: reads as follows:"""

_PRONOUNS = frozenset(("he", "she", "it", "they"))
_VERB = WORDS.compile("VERB")


def blockquotes(page: Page, read: Sequence[Read], apart: Container[int]) -> Mapping[int, Unmarked]:
    """The words of block quotes by the index of their paragraph.

    Args:
        page: The article's paragraphs.
        read: The sentences outside of ``apart``, in order.
        apart: The paragraphs whose words are known to be somebody's already.
    """
    by_paragraph = groupby(read, key=lambda here: here.sentence.paragraph)
    return dict(_Blocks(page, {at: list(sentences) for at, sentences in by_paragraph}, apart).find())


@attrs.frozen
class _Introduction:
    """What a paragraph that ends in a colon says of the next.

    Attributes:
        report: Whose its words are.
        name: How the source may be called there by whoever tells of it; empty if it has no name.
        vague: Whether it may as well speak of a picture, or of what somebody does.
    """

    report: Report
    name: str
    vague: bool


@attrs.frozen
class _Blocks:
    """The paragraphs of one article that may introduce a block quote, or be one."""

    page: Page
    told: Mapping[int, Sequence[Read]]
    apart: Container[int]

    def find(self) -> Iterator[tuple[int, Unmarked]]:
        """Each paragraph of a block with its words."""
        last, columnist = -1, False
        for paragraph, here in self.told.items():
            if paragraph <= last:
                continue  # somebody's words
            columnist = columnist or self.page.in_first_person(paragraph)
            made = _introduction(self.page.article.text, here[-1])
            if made is None or (made.vague and columnist) or not self._opens(paragraph + 1, made):
                continue
            last = paragraph + 1 if columnist else self._last(paragraph + 1, made)
            for block in range(paragraph + 1, last + 1):
                yield block, Unmarked(self.page.article.paragraphs[block], made.report)

    def _opens(self, paragraph: int, made: _Introduction) -> bool:
        """Whether a paragraph reads as the words that are announced."""
        if paragraph not in self.told or not self.page.is_prose(paragraph):
            return False
        own = self.page.in_first_person(paragraph)
        whole = own or (self.page.ends(paragraph) and not made.vague)  # a heading has no stop
        return whole and not self._tells_of(paragraph, made.name, pronouns=not own)

    def _tells_of(self, paragraph: int, name: str, *, pronouns: bool) -> bool:
        """Whether a paragraph speaks of the source: Rask deleted it; He later said that he was joking."""
        first, *_ = sentences = self.told[paragraph]
        if name and name in map(_unowned, first.sentence.words[:LONG]):
            return True
        for here in sentences:
            for report in here.reports:
                who = _called(self.page.article.text, report)
                quotes = report.content is not None and QUOTED in here.sentence.tags[slice(*report.content)]
                if (name and who == name) or (pronouns and who in _PRONOUNS and (quotes or here is first)):
                    return True
        return False

    def _names(self, paragraph: int, name: str) -> bool:
        """Whether a paragraph has the name of the source as a word of its own: Lee, but no fleet."""
        word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        return name != "" and word.search(self.page.text(paragraph).lower()) is not None

    def _last(self, first: int, made: _Introduction) -> int:
        """The last paragraph of a block: the last one in which somebody says I, over one that is silent of the source.

        The article's writer does not say so, or would have done so above.
        """
        last = first
        for paragraph in range(first + 1, first + 1 + _FURTHER):
            if paragraph not in self.told or not self.page.is_prose(paragraph):
                break
            if self._names(paragraph, made.name):
                break
            if self.page.in_first_person(paragraph):
                last = paragraph
            elif last < paragraph - 1 or any(here.reports or here.sentence.quotes for here in self.told[paragraph]):
                break
        return last


def _introduction(text: str, here: Read) -> _Introduction | None:
    """Rask wrote: From the memo: Rask issued this statement:, where it ends the sentence."""
    sentence = here.sentence
    if not sentence.tags.endswith(":"):
        return None
    report = next((made for made in reversed(here.reports) if made.expects == "after" and made.speaker), None)
    vague = report is not None and _is_vague(sentence, report)
    report = report or _of_document(sentence)
    if report is None:
        report, vague = _issued(sentence), True
    if report is None or report.speaker is None:
        return None
    name = _called(text, report)
    called = name not in _PRONOUNS and text[report.speaker.start : report.speaker.end].rpartition(" ")[2][0].isupper()
    return _Introduction(attrs.evolve(report, rule="blockquote", content=None), name if called else "", vague)


def _is_vague(sentence: Sentence, report: Report) -> bool:
    """Rask tweeted: Rask took to the stage to reply: Watch what Rask said:."""
    who = sentence.starts.index(report.speaker.start) if report.speaker else 0
    asked = INTERROGATIVE in sentence.tags[max(0, who - 2) : who]
    return asked or report.verb in _EMBEDDED or report.rule.endswith("/infinitive")


def _of_document(sentence: Sentence) -> Report | None:
    """The document whose words follow: From the memo: The letter reads in part:."""
    colon, documents = len(sentence.tags) - 1, word_list("nouns", "documents")
    if documents.isdisjoint(sentence.words):
        return None
    read = next((at for at in range(colon - 1, max(0, colon - 1 - _READ_IN), -1) if sentence.words[at] in _READS), None)
    who = subject_before(sentence, read) if read else noun_phrase(sentence, 1) if sentence.words[0] == "from" else None
    if who is None or documents.isdisjoint(sentence.words[slice(*who)]) or not (read or who[1] == colon):
        return None
    cue = sentence.span(read or colon, (read or colon) + 1)
    return Report("blockquote", cue, "say", sentence.span(*who), None)


def _issued(sentence: Sentence) -> Report | None:
    """Whoever issues a document: Rask released the following statement on Monday:."""
    colon, documents = len(sentence.tags) - 1, word_list("nouns", "documents")
    who = None if documents.isdisjoint(sentence.words[-_NEAR - 1 :]) else main_subject(sentence, colon)
    verb = _VERB.search(sentence.tags, who[1], colon) if who else None
    if who is None or verb is None or documents.isdisjoint(sentence.words[verb.end() : colon]):
        return None
    cue = sentence.span(verb.start(), colon)
    return Report("blockquote", cue, "say", sentence.span(*who), None) if colon - verb.start() <= _NEAR else None


def _called(text: str, report: Report) -> str:
    """The last word of a source, in lower case."""
    who = text[report.speaker.start : report.speaker.end] if report.speaker else ""
    return _unowned(who.rpartition(" ")[2].lower())


def _unowned(word: str) -> str:
    """A word without the ending of a possessor: Rask’s."""
    return word.removesuffix("s").rstrip("’'") if word.endswith(("’s", "'s")) else word

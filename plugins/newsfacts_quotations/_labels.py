"""Headlines that put a source before a colon, or behind their words: *Dozens hurt in fire: medics*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_quotations._contents import is_place_before, trimmed_end
from newsfacts_quotations._lexicon import headings, plurals, word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import trimmed
from newsfacts_quotations._report import Report
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["labels"]

# Kerry: US won't …; but not Breaking: …, which opens with no name
_LABEL = PHRASES.compile("(?P<who> NAME{1,4}+ | NAME{1,4}+ AND NAME{1,4}+ ) :")


# 'We are done': strikers reject deal; but not 'Caged at last': killer gets life, where no verb tells of words
_QUOTED_LABEL = PHRASES.compile("QUOTED : (?P<who> CHAIN ) ADVERB*+ [SAID CLAIMS SAY]")


# ‘We are nobody’s fools’: Lee on her new film; the name may stand anywhere
_FIRST_PERSON_LABEL = PHRASES.compile("QUOTED :")
_OWN_WORDS = frozenset(("i", "i'm", "i’m", "i've", "i’ve", "we", "we're", "we’re", "my", "our", "me", "us"))


# Flood: Dam was old | , mayor says; , says mayor
_SOURCE_LAST = PHRASES.compile(
    ", (?: DETERMINER? [NAME NOUN]{1,3} [SAID CLAIMS] | [SAID CLAIMS] DETERMINER? [NAME NOUN]{1,3} ) $"
)
# Scientists: tea may help; Dozens dead in strike: medics
_GROUP_LABEL = PHRASES.compile("(?P<who> [NOUN NAME] NOUN{0,2} ) :")
_TAIL_LABEL = PHRASES.compile("[^ : - ]+ (?P<colon> [: -] ) (?P<who> DETERMINER? [NAME NOUN]{1,3} ) $")
_HEADLINE = 16  # words


def labels(sentence: Sentence) -> Iterator[Report]:
    """A headline that puts its source before a colon, or behind its words."""
    yield from _group_labels(sentence)
    if sentence.paragraph:
        return
    if quoted := _QUOTED_LABEL.match(sentence.tags):
        yield Report("headline", None, None, sentence.span(*trimmed(sentence, quoted.span("who"))), (0, 1))
        return
    if _FIRST_PERSON_LABEL.match(sentence.tags) and not _OWN_WORDS.isdisjoint(sentence.said(0).lower().split()):
        yield Report("headline", None, None, None, (0, 1))
        return
    match = None if _SOURCE_LAST.search(sentence.tags) else _LABEL.match(sentence.tags)
    if match is None or not headings().isdisjoint(sentence.words[: match.end()]) or is_place_before(sentence):
        return
    end = trimmed_end(sentence, match.end(), len(sentence.tags))
    if end > match.end() and is_clause(sentence, (match.end(), end)):
        yield Report("headline", None, None, sentence.span(*match.span("who")), (match.end(), end))


def _group_labels(sentence: Sentence) -> Iterator[Report]:
    """A headline, also of an item inside an article, whose source is named by a word for people only."""
    tags = sentence.tags
    if len(tags) > _HEADLINE or tags.endswith("."):
        return
    before, behind = _GROUP_LABEL.match(tags), _TAIL_LABEL.match(tags)
    whole = before and (is_clause(sentence, (before.end(), len(tags))) or sentence.words[before.end() :][:1] == ["no"])
    if before and whole and _are_people(sentence.words[before.end("who") - 1]):
        content = before.end(), trimmed_end(sentence, before.end(), len(tags))
        yield Report("headline", None, None, sentence.span(*before.span("who")), content)
    elif behind and _are_people(sentence.words[-1]):
        yield Report("headline", None, None, sentence.span(*behind.span("who")), (0, behind.start("colon")))


def _are_people(noun: str) -> bool:
    """Whether a noun names one or more people: police, medics, minister."""
    one = f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")  # deputies, medics
    return noun in plurals() or not {noun, one}.isdisjoint(word_list("nouns", "persons"))

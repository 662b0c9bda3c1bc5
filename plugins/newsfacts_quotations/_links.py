"""Whose a quoted stretch is that stands apart from its attribution: one rule a way to tell."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import headings, word_list
from newsfacts_quotations._links_colon import behind_colon, introduced
from newsfacts_quotations._nouns import possessor
from newsfacts_quotations._phrases import STOPS, Words, main_subject, trimmed
from newsfacts_quotations._report import Report
from newsfacts_quotations._signatures import signature
from newsfacts_quotations._stretch import LONG, SET_OFF, Stretch
from newsfacts_quotations._tags import AUXILIARY, DETERMINER, LEAD_IN, QUOTED
from newsfacts_quotations._words import GOING_ON

__all__ = ["LINKS"]

_VERB = WORDS.compile("VERB")


def _asked(place: Stretch) -> Report | None:
    """“Is it safe?” Ross asked: the attribution is a sentence by itself, and comes behind."""
    after = place.following()
    if after is None or not place.ends:
        return None
    return next((r for r in place.read[place.at + 1].reports if r.expects in ("before", "either")), None)


_UNLISTED = WORDS.compile(
    r"""
    QUOTED
    (?: (?P<who> PRONOUN                                                            # he | snorted
          | [DETERMINER NAME POSSESSIVE NOUN]*+ (?<= NAME )                         # the coach Ann Lee | snorted
          | DETERMINER [NAME POSSESSIVE NOUN]++ (?= WALKED )                        # the coach | snorted
        ) (?P<verb> [NOUN CAME WALKED CLAIMS WALKING SAID] )
      | (?P<verb_first> [NOUN CAME WALKED SAID] )                                   # snorted | the coach Ann Lee
        (?P<who_then> [DETERMINER NAME NOUN POSSESSIVE]*+ (?<= NAME ) )
    )
    # nothing that the verb could govern
    (?= [. , PREPOSITION AFTER TO OF SUBORDINATOR ADVERB AS TIME] | $ )
    """
)


def _unlisted(place: Stretch) -> Report | None:
    """“No,” snorted Ross: any verb between a quotation and a stop, beside a name or pronoun."""
    match = _UNLISTED.match(place.sentence.tags, place.word)
    if match is None or place.before not in SET_OFF or place.text[place.quoted.inner.end - 1] not in STOPS:
        return None  # Bob “Bobby” Ross scored
    who, verb = ("who", "verb") if match["who"] else ("who_then", "verb_first")
    speaker = trimmed(place.sentence, match.span(who))
    return Report("link:unlisted", place.sentence.span(*match.span(verb)), "say", place.sentence.span(*speaker), None)


# a plan that, in his own | words | , “was dead”
_WORDS = WORDS.compile("(?P<words> NOUN ) ,? $")


def _in_words(place: Stretch) -> Report | None:
    """A plan that, in his words, “was dead”; because, in the mayor's words, “it was dead”: whose words they are."""
    sentence = place.sentence
    match = _WORDS.search(sentence.tags, max(0, place.word - LONG), place.word)
    if match is None or sentence.words[match.start()] != "words":
        return None
    who = possessor(sentence, match.start())
    before = who[0] - 1 if who else -1
    before -= sentence.tags[before : before + 1] == DETERMINER  # in | the | mayor's words
    if who is None or before < 0 or sentence.words[before] != "in":
        return None
    return Report("link:in-words", sentence.span(*match.span("words")), "say", sentence.span(*who), None)


def _broken(place: Stretch) -> Report | None:
    """“That,” he said, “is all”: the attribution stands in the midst of the sentence."""
    if place.before == ":":
        return None
    said = [r for r in place.here.reports if r.cue and r.cue.end <= place.quoted.span.start]
    return said[-1] if said and (place.is_speech or _resumes(place, said[-1])) else None


def _resumes(place: Stretch, report: Report) -> bool:
    """Whether a quotation before the attribution was broken off with a comma, so that a short one carries it on."""
    if place.before != "," or report.content is None or report.content[1] - report.content[0] != 1:
        return False
    first = place.sentence.quotes.get(report.content[0])
    return first is not None and place.text[first.inner.end - 1] == ","


def _listed(place: Stretch) -> Report | None:
    """Ross said much. These points were: “…”. Whoever was quoted just before is the source."""
    if place.last is None or place.near > 1 or place.before != ":":
        return None
    return attrs.evolve(place.last, cue=None, cue_class=None, content=None)


def _paragraphs(place: Stretch) -> Report | None:
    """The quotation of the paragraph before goes on; it was not closed there."""
    return place.last if place.quoted.continues and (place.quoted.opened or place.is_long) else None


def _opened(place: Stretch) -> Report | None:
    """The quotation is not closed, and the next paragraph, which carries it on, names the source."""
    if place.quoted.closed or not place.ends or place.at + 1 == len(place.read):
        return None
    after = place.read[place.at + 1]
    quoted = after.sentence.quotes.get(0)
    if quoted is None or not quoted.continues or after.sentence.paragraph != place.sentence.paragraph + 1:
        return None
    said = [report for report in after.reports if report.content and report.content[0] == 0 and report.speaker]
    return attrs.evolve(said[0], rule="link:opened") if said else None


def _continued(place: Stretch) -> Report | None:
    """“It is late,” Ross said. “We go.” The same source goes on."""
    if place.near or _answers(place):
        return None
    return place.last if place.is_speech or _goes_on(place) else None


def _answers(place: Stretch) -> bool:
    """Asked by a clerk whether he would sue, Ross smiled. “We shall see.”: neither the clerk nor an earlier source."""
    before = place.preceding()
    asked = before is not None and not before.quotes and not _QUESTIONED.isdisjoint(before.words[:2])
    return asked and place.alone and before is not None and before.tags[:1] in _FRONTS_QUESTION


_QUESTIONED = frozenset(("asked", "pressed", "questioned", "quizzed"))
_FRONTS_QUESTION = WORDS.tags("SAID WALKED INTERROGATIVE ADVERB")


def _goes_on(place: Stretch) -> bool:
    """But “the plan is better with it.”: a sentence that is a quotation but for a conjunction."""
    opens = not place.sentence.tags[: place.word].strip(LEAD_IN)
    return opens and place.is_long and place.ends and place.text[place.quoted.inner.end - 1] in ".?!…"


def _shown(place: Stretch) -> Report | None:
    """But Ross was unimpressed. “Then do not come.” The person of whom the sentence before tells speaks."""
    before = place.preceding()
    if not place.alone or before is None or before.quotes or not place.ends:
        return None
    who = main_subject(before, len(before.tags))
    tags = before.tags[slice(*who)] if who else ""
    if who is None or not _ONE_PERSON.fullmatch(tags) or before.words[who[0]] in ("there", "it"):
        return None
    if place.last and place.near <= 2 and not _OF_ANOTHER.isdisjoint(word.lower() for word in place.said):
        return None  # Ross led with 20 points. “He was the best of all.”: whoever was heard before says that
    speaker = before.span(*who)
    reports = place.read[place.at - 1].reports
    # Ross tweeted a warning. “Then do not come.”
    told = next((report for report in reports if report.content is None and report.speaker == speaker), None)
    cue, cue_class = (told.cue, told.cue_class) if told else (None, None)
    return Report("link:shown", cue, cue_class, speaker, None)


_OF_ANOTHER = frozenset(("he", "she", "him", "his", "her", "he's", "she's", "he’s", "she’s"))


def _block(place: Stretch) -> Report | None:
    """A paragraph that is one quotation, after one that names its source."""
    return place.last if place.near <= 2 and place.alone and place.is_speech and place.is_long else None


_ONE_PERSON = WORDS.compile("NAME{1,4} | PRONOUN")

_NAME = 3
"""Words of a name in capitals at the most; more of them are a heading."""


def _loose(place: Stretch) -> Report | None:
    """Words too many for a term, credited to nobody in so many words: they are the subject's of the sentence."""
    if not place.is_wordy:
        return None
    sentence = place.sentence
    for report in place.here.reports:
        if report.speaker and report.cue and report.cue.end <= place.quoted.span.start:
            return attrs.evolve(report, rule="link:loose", content=None)
    who = main_subject(sentence, place.word)
    if who is None or _is_heading(place, who):
        return None
    verb = _VERB.search(sentence.tags, who[1], place.word)
    if _is_no_source(place, who, verb):
        if sentence.words[who[1] - 1] in word_list("nouns", "documents") or sentence.words[who[1] - 1] in _BEARERS:
            return None  # the notice was “to be read by all”
        # whoever spoke just before
        return attrs.evolve(place.last, rule="link:loose", content=None) if place.last and place.near == 0 else None
    cue = sentence.span(*verb.span()) if verb else None
    return Report("link:loose", cue, "say" if cue else None, sentence.span(*who), None)


_FEELING_WITHIN = 2
"""Within how many words of a quotation stands how its source feels: very proud of."""
_BEARERS = frozenset(("sign", "notice", "poster", "banner", "plaque", "label", "placard"))
"""What bears words of its own, beside documents."""


def _is_heading(place: Stretch, who: Words) -> bool:
    """BANK SHUTS ITS DOORS “…”: the heading of an item."""
    sentence, span = place.sentence, place.sentence.span(*who)
    if sentence.words[who[0]] in headings() and sentence.tags[who[0] + 1 : who[0] + 2] == ":":
        return True  # Interview: “…”
    if sentence.tags[who[0] - 1 : who[0]] == ":" and sentence.words[who[0] - 2] in headings():
        return True  # Ross on deck (Picture: Ann Lee) “…”
    return place.text[span.start : span.end].isupper() and who[1] - who[0] > _NAME


def _is_no_source(place: Stretch, who: Words, verb: re.Match[str] | None) -> bool:
    """Whether the subject of a sentence is not the one who says what is quoted in it."""
    sentence = place.sentence
    if sentence.words[who[0]] in word_list("nouns", "nobodies"):
        return True  # But that’s not “the rule of law”
    if verb is None:
        heard = place.last is not None and place.near == 0
        told_of = who == (0, place.word) and sentence.words[place.word] == GOING_ON
        # “It was a trap” and a crew “that could not read the chart”; Ross “was late”
        return heard and (told_of or sentence.tags.startswith(QUOTED))
    if not word_list("nouns", "feelings").isdisjoint(place.said[:_FEELING_WITHIN]):
        return False  # the board is “deeply disappointed that it leaks”
    # the plan was “to do what no one had done”: whoever said so before, not the plan
    return verb[0] in AUXILIARY and sentence.words[who[1] - 1] not in word_list("nouns", "sayings")


LINKS: tuple[tuple[str, Callable[[Stretch], Report | None]], ...] = (
    ("in-words", _in_words),
    ("broken", _broken),
    ("asked", _asked),
    ("signature", signature),
    ("unlisted", _unlisted),
    ("introduced", introduced),
    ("colon", behind_colon),
    ("listed", _listed),
    ("paragraphs", _paragraphs),
    ("continued", _continued),
    ("opened", _opened),
    ("shown", _shown),
    ("block", _block),
    ("loose", _loose),
)
"""The rules by name, in the order in which they are asked."""

"""Reporting cues: verb groups and fixed expressions that attribute words to somebody."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts import CueClass
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._homographs import is_adjective, is_verb
from newsfacts_quotations._lexicon import Lexicon, ReportingVerb, word_list
from newsfacts_quotations._tags import (
    ADVERB,
    AS,
    BE,
    CLAIMS,
    DETERMINER,
    HEAD,
    LEAD_IN,
    NOUN,
    PRONOUN,
    QUOTED,
    SAID,
    SAY,
    SAYING,
    WRITTEN,
)
from newsfacts_quotations._titles import is_title
from newsfacts_quotations._words import Sentence

__all__ = ["Cue", "is_negated", "verb_cues"]

_VERB = WORDS.compile("[REPORTING]")
# what stands before a verb and belongs to it, from right to left
_GROUP_LEFT = WORDS.compile(
    r"""
    (?: AS [SAID WALKED] ADVERB*+ (?= BE ) )?+          # was widely quoted as | saying
    (?: [ADVERB TIME] PREPOSITION (?= HAVE ) )?+        # had on Monday | threatened
    (?: ADVERB*+ AUXILIARY )*                           # has not been | told
    ADVERB?+                                            # also | said
    """
)
# a vote that is called off
_CALLED_OFF = (["off"], ["up"], ["in"], ["back"])
_LONGEST = 4  # words of a verb with its particle


@attrs.frozen
class Cue:
    """A verb group that may report.

    Attributes:
        verb: What the lexicon knows of it.
        at: The index of the verb itself.
        first: The index of the group's first word (*has* of *has also said*).
        last: The index after the verb and its particle.
        tag: The tag of the verb.
        passive: Whether the group is passive (*was told*, *is expected*).
        progressive: Whether an auxiliary makes a form in -ing finite (*is telling*).
    """

    verb: ReportingVerb
    at: int
    first: int
    last: int
    tag: str
    passive: bool
    progressive: bool = False

    @property
    def cue_class(self) -> CueClass:
        return self.verb.cue_class

    @property
    def is_participle(self) -> bool:
        """Whether it is a form in -ing without an auxiliary: not *had been expecting*."""
        return self.tag == SAYING and not self.progressive

    def takes(self, frame: str) -> bool:
        return frame in self.verb.frames


_NOT = ("not", "never", "n't", "n’t")


def is_negated(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb group says that nothing is reported: does not offer, could never show, cannot say."""
    return any(word.endswith(_NOT) for word in sentence.words[cue.first : cue.at])


def verb_cues(sentence: Sentence, lexicon: Lexicon) -> Iterator[Cue]:
    """The verb groups of a sentence that may report, in order."""
    tags = sentence.tags
    for match in _VERB.finditer(tags):
        at = match.start()
        before = tags[at - 1] if at else ""
        if before and is_adjective(sentence, at, before):
            continue
        if sentence.words[at : at + 2] == ["related", "to"] and before in (NOUN, CLAIMS):
            continue  # boats and issues | related to the port
        if sentence.words[at] == "say" and tags[at - 1 : at + 2] == f",{SAY},":
            continue  # higher than, say, a tenth
        if tags[at] == CLAIMS and not is_verb(sentence, at):
            continue
        verb = _verb(sentence, at, lexicon)
        if verb is None or _names_thing(sentence, at):
            continue
        group = _GROUP_LEFT.match(tags[max(0, at - 6) : at][::-1])
        first = at - (group.end() if group else 0)
        while first < at and tags[first] == ADVERB and (_holds_day(tags, first) or _tells_when(sentence, first)):
            first += 1  # on Tuesday vowed; a poll released Tuesday found; later said
        if first < at and tags[first] == ADVERB and sentence.words[first - 1 : first] in (["more"], ["most"]):
            first -= 1  # a test | more accurately | predicted
        told = BE in tags[first:at] or _is_fronted_question(sentence, at, verb) or _ends_headline(sentence, at)
        led = "as" in verb.frames and tags[at - 1 : at] in HEAD and sentence.words[at + 1 : at + 2] == ["by"]
        passive = tags[at] in (SAID, WRITTEN) and (told or led)  # an officer described by sailors as “a bully”
        yield Cue(
            verb,
            at,
            first,
            at + len(verb.lemma.split()),
            tags[at],
            passive,
            tags[at] == SAYING and BE in tags[first:at],
        )


# a | class called “Perception” | on eels; but not: the senator called “No” to her
_NAMED_THING = WORDS.compile("DETERMINER [NOUN NUMBER ADVERB ADJECTIVAL]{0,3} NOUN SAID QUOTED")


def _names_thing(sentence: Sentence, at: int) -> bool:
    """A class called “Perception”: the marks hold its name."""
    if sentence.words[at] not in ("called", "titled", "named", "dubbed") or sentence.tags[at + 1 : at + 2] != QUOTED:
        return False
    of_thing = _NAMED_THING.search(sentence.tags, max(0, at - _THING), at + 2)
    if of_thing is None or sentence.words[of_thing.start()] not in ("a", "an", "another", "two", "three"):
        return False
    said = sentence.said(at + 1).strip(",.").replace("-", "")
    judged = sentence.tags[at + 2 : at + 3] in (DETERMINER, AS) or not said[:1].isupper()
    if judged or sentence.words[at - 1] in word_list("nouns", "persons"):
        return False  # a watchdog called “Racist” the new law
    return is_title(sentence, at + 1) or said.isalpha()


_THING = 6


_DAY_BEFORE = WORDS.compile("PREPOSITION ADVERB | (?<= [NOUN CLAIMS NAME] ) [WALKED SAID] ADVERB")


def _holds_day(tags: str, at: int) -> bool:
    """Whether an adverb before a verb belongs to what stands before it: on | Tuesday; released | Tuesday."""
    return _DAY_BEFORE.match(tags, at - 1, at + 1) is not None


_WHEN_SAID = frozenset(("later", "earlier", "afterwards", "afterward"))


def _tells_when(sentence: Sentence, at: int) -> bool:
    """Whether an adverb behind a subject tells when something was said: she later | said; not: and later said."""
    return sentence.words[at] in _WHEN_SAID and sentence.tags[at - 1 : at] in (PRONOUN, *HEAD)


# Asked | by Ann Lee whether; Pressed | on why; Ross, asked | afterward whether
_QUESTION = WORDS.compile("ADVERB? (?: PREPOSITION [DETERMINER NAME NOUN POSSESSIVE]*+ ADVERB?+ )?+ INTERROGATIVE")


_NEXT_VERB = WORDS.compile("[, QUOTED] ADVERB*+ [FINITE WALKED]")
_WHEN = (["when"], ["if"])


def _is_fronted_question(sentence: Sentence, at: int, verb: ReportingVerb) -> bool:
    """Asked by Ann Lee whether he knew, Ross left; Ross, when asked, left: a participle, though it looks finite."""
    if "recipient" not in verb.frames:
        return False
    if sentence.words[at - 1 : at] in _WHEN and "wh" in verb.frames:
        return True
    if _QUESTION.match(sentence.tags, at + 1) is None:
        return False
    # Ross, asked whether he knew | , left; but not: Ross, a clerk, asked whether he knew
    between = sentence.tags[at - 1] == "," and _NEXT_VERB.search(sentence.tags, at + 1) is not None
    return between or not sentence.tags[:at].strip(LEAD_IN + ",")


def _ends_headline(sentence: Sentence, at: int) -> bool:
    """Captain was asleep, inquiry told: whoever is told stands before."""
    return sentence.paragraph == 0 and sentence.words[at] == "told" and not sentence.tags[at + 1 :].strip(".")


def _verb(sentence: Sentence, at: int, lexicon: Lexicon) -> ReportingVerb | None:
    following = " ".join(sentence.words[at + 1 : at + _LONGEST]) + " "
    verbs = lexicon.verbs[sentence.words[at]]
    if verbs[-1].lemma == "call" and sentence.words[at + 1 : at + 2] in _CALLED_OFF:
        return None
    return next((verb for verb in verbs if verb.particle is None or following.startswith(f"{verb.particle} ")), None)

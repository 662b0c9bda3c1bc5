"""Reporting cues: verb groups and fixed expressions that attribute words to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts import CueClass
from newsfacts_quotations._lexicon import Lexicon, ReportingVerb, plurals, reporting_nouns
from newsfacts_quotations._words import Sentence

__all__ = ["Cue", "verb_cues"]

_VERB = re.compile(r"[vzZgu]")
# has also, did not, would never
# has also said, had on Monday threatened
_GROUP_LEFT = re.compile(r"(?: [aT] P (?= x ) )?+ (?: a*+ [xB] )* a?+", re.VERBOSE)
# a form in -s that may be a noun, written | between its neighbours: “…,” reads a sign. The paper reports: It reads, “…”
_BESIDE_WORDS = re.compile(r"Q \| [DNp] | [nNz] \| (?: : | ,Q )", re.VERBOSE)
# “…,” the letter reads.
_BEHIND_WORDS = re.compile(r"[nNz] \| [.,:]", re.VERBOSE)
# whom analysts see | as a risk: the object stands before
_GAPPED = re.compile(r"[wkh] [^xBVvz.,;:Q]+ $", re.VERBOSE)
_SUBJECT = 10  # words
# Carer stole savings, court hears
_TAIL = re.compile(r", D? [Nn]{1,3} $", re.VERBOSE)
_NAMED = re.compile("N{1,4}|p")
_CLAUSE_BEHIND = re.compile(r"n{1,3} [xB]", re.VERBOSE)
# the reported cases, an alleged plot, Iran's claim: no verb
_ADJECTIVE_SITE = frozenset("DSoPd")
_PRONOUNS_TOO = frozenset(
    ("some", "many", "most", "several", "few", "both", "all", "this", "those", "these", "another")
)
_MAKES_NOUN_BEFORE = frozenset("DSoPdeGsCk")


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
    """

    verb: ReportingVerb
    at: int
    first: int
    last: int
    tag: str
    passive: bool

    @property
    def cue_class(self) -> CueClass:
        return self.verb.cue_class

    def takes(self, frame: str) -> bool:
        return frame in self.verb.frames


def verb_cues(sentence: Sentence, lexicon: Lexicon) -> Iterator[Cue]:
    """The verb groups of a sentence that may report, in order."""
    tags = sentence.tags
    for match in _VERB.finditer(tags):
        at = match.start()
        before = tags[at - 1] if at else ""
        if before and _is_adjective(sentence, at, before):
            continue
        if sentence.words[at] == "say" and tags[at - 1 : at + 2] == ",Z,":
            continue  # higher than, say, a tenth
        if tags[at] == "z" and not _is_verb(sentence, at):
            continue
        verb = _verb(sentence, at, lexicon)
        if verb is None:
            continue
        group = _GROUP_LEFT.match(tags[max(0, at - 6) : at][::-1])
        first = at - (group.end() if group else 0)
        while first < at and tags[first] == "a" and tags[first - 1 : first] == "P":
            first += 1  # on Tuesday vowed
        passive = "B" in tags[first:at] and tags[at] in "vu"
        yield Cue(verb, at, first, at + 1 + (verb.particle is not None), tags[at], passive)


def _verb(sentence: Sentence, at: int, lexicon: Lexicon) -> ReportingVerb | None:
    following = sentence.words[at + 1] if at + 1 < len(sentence.words) else ""
    for verb in lexicon.verbs[sentence.words[at]]:
        if verb.particle is None or verb.particle == following:
            return verb
    return None


def _is_adjective(sentence: Sentence, at: int, before: str) -> bool:
    """Whether a participle belongs to the noun behind it: *the reported cases*, but *some reported that*."""
    if before == "D" and sentence.words[at - 1] in _PRONOUNS_TOO:
        return sentence.tags[at + 1 : at + 2] == "n"
    return before in ("DS" if sentence.tags[at] == "g" else _ADJECTIVE_SITE)


def _disagrees(sentence: Sentence, at: int, before: str) -> bool:
    """Whether a base form stands behind a singular: *the panel report*, but *officials report*, *police claim*."""
    noun = sentence.words[at - 1]
    plural = noun.endswith("s") or noun in plurals()
    return before == "n" and not plural and not sentence.words[at].endswith("s")


def _is_beside_words(sentence: Sentence, at: int) -> bool:
    """Whether words quoted or told stand beside a form in -s, or a name alone does: *Ana Roca laughs*."""
    tags = sentence.tags
    if not tags[at + 1 :] and _TAIL.search(tags, 0, at):
        return True
    neighbours = f"{tags[at - 1 : at]}|{tags[at + 1 : at + 3]}"
    if _BESIDE_WORDS.match(neighbours) or ("Q" in tags[:at] and _BEHIND_WORDS.match(neighbours)):
        return True
    return neighbours[1:] == "|." and _NAMED.fullmatch(tags, 0, at) is not None


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Whether a base form or form in -s is a verb here: *he claims*, *will report*, not *the report*."""
    tags = sentence.tags
    before, after = tags[at - 1 : at], tags[at + 1 : at + 2]
    if not before or before in _MAKES_NOUN_BEFORE:
        return False
    if before in "pwxt":
        return True
    if before == "a":
        return (at > 1 and tags[at - 2] in "pwxt") or after in ("h", "D", "p")
    if before == "," and sentence.words[at].endswith("s"):
        # Ross, a lawyer, notes that; but he blamed the crew, claims that sailors denied
        noun = after == "h" and sentence.words[at] in reporting_nouns()
        return after in "hpDkQ" and "," in tags[: at - 1] and not noun
    if sentence.words[at].endswith("s") and _is_beside_words(sentence, at):
        return True
    if before not in "nNz" or not after or after in ".,:" or _disagrees(sentence, at, before):
        return False
    if after == "s":
        return _GAPPED.search(tags, max(0, at - _SUBJECT), at) is not None
    # the bank estimates prices will rise
    return after in "hDpNkQta" or _CLAUSE_BEHIND.match(tags, at + 1) is not None

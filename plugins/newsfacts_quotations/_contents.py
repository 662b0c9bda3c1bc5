"""Where reported words begin and end. Each way for a clause to end is a rule with a name."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import headings, modals
from newsfacts_quotations._own_voice import ENDS
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._tags import (
    ADVERB,
    AS,
    BE,
    CLAIMS,
    COORDINATOR,
    DETERMINER,
    PREPOSITION,
    QUOTED,
    RELATIVE,
    SAY,
    SAYING,
    THAT,
    TO,
)
from newsfacts_quotations._verbal import has_verb, is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["clause_end", "trimmed_end", "trimmed_start"]

_CLOCK = PHRASES.compile("CLOCK")
# but refused to say; but wanted to hear more goes on
_BUT_REFUSED = WORDS.compile("BUT ADVERB* [SAID CAME WALKED] TO $")
_TO_SPEAK = frozenset(("refused", "declined", "failed", "neglected", "went", "chose", "stopped"))


def clause_end(sentence: Sentence, first: int, later: Sequence[Attribution]) -> tuple[int, str]:
    """Where a report that begins at a word ends, and the name of the rule that ends it."""
    found = [(at, name) for name, find in ENDS if (at := find(sentence, first)) is not None]
    end, rule = min([*found, *_before_later(sentence, first, later), (len(sentence.tags), "sentence")])
    return trimmed_end(sentence, first, end), rule


def _before_later(sentence: Sentence, first: int, later: Sequence[Attribution]) -> list[tuple[int, str]]:
    """Ends before another attribution: but made clear, and Hagel said, while Ross said, officials said."""
    for other in later:
        own = other.who is not None and first <= other.who[0] <= first + 1  # said the girl, who was ill, had been seen
        if other.place in ("apposition", "dashes") and other.cue.first > first + 1:
            if own or (other.who and sentence.tags[first : other.who[0]].rstrip(DETERMINER).endswith(THAT)):
                continue  # and that Ms. Reis, who was ill, had been seen
            if other.first > first + 1 and sentence.tags[other.first - 1] in COORDINATOR:
                return [(other.first, "coordination")]  # and its chair, Ana Reis, said
            if sentence.tags[other.cue.first - 1] == QUOTED and sentence.said(other.cue.first - 1).endswith(","):
                return [(other.cue.first, "main verb")]  # Ann Lee, who calls it “dear,” | said
            comma = sentence.tags.rfind(",", first, other.cue.first)  # Ann Lee, who calls it dear | , on Friday said
            return [(comma if comma > 0 else other.cue.first - 1, "main verb")]
        if (colon := _colon_before(sentence, first, other)) > 0:
            return [(colon, "another behind a colon")]
        if not _belongs_inside(sentence, first, other) and (end := _before(sentence, first, other)) is not None:
            return [end]
    return []


def _colon_before(sentence: Sentence, first: int, other: Attribution) -> int:
    """Where the colon stands behind which another report begins, or -1: denied that it fell: it had, she said, “…”."""
    colon = sentence.tags.rfind(":", first + 1, other.first)
    if colon < 0 or not is_clause(sentence, (first, colon)) or other.place not in ("adjacent", "apposition"):
        return -1
    edge = other.first - (sentence.tags[other.first - 1] == AS)
    set_off = sentence.tags[edge - 1] == "," and sentence.tags[other.last : other.last + 1] in (",", PREPOSITION, TO)
    return colon if set_off and colon < edge - 1 else -1


def _belongs_inside(sentence: Sentence, first: int, other: Attribution) -> bool:
    """Whether an attribution is part of what is reported."""
    if other.first == first + 1 and sentence.tags[first] == QUOTED and _is_set_off(sentence, other):
        return False  # she cannot say that “it is my view,” Ross added
    if other.first <= first + 1 or other.place == "within" or _is_behind_fronted(sentence, first, other):
        return True  # the bridge was old and had been thought safe
    if other.cue.passive and not other.cue.takes("recipient"):
        return True  # the girl, whose name is not known, had been recognised
    base = other.cue.tag == SAY or (other.cue.tag == CLAIMS and not sentence.words[other.cue.at].endswith("s"))
    governed = base and not {"to", *modals()}.isdisjoint(sentence.words[first : other.first])
    if governed and other.place == "shared" and other.cue.first == other.cue.at:
        return True  # he would sit down and tell them
    listed = sentence.tags[other.first - 1] == "," and not modals().isdisjoint(
        sentence.words[other.cue.first : other.cue.at]
    )
    if listed and not has_verb(sentence, (first, other.first)):
        return True  # said talks with Orb, | Tarn and Lorb | would continue
    # blocked a deal that, she claimed, had been made; the lock was, as one put it, “a joke”
    inserted = sentence.tags[: other.first].endswith((THAT + ",", RELATIVE + ",", "," + AS, BE + ","))
    if inserted and sentence.tags[other.cue.last : other.cue.last + 1] == ",":
        return True
    return sentence.words[other.first - 1] in _WITHIN_REPORT  # he stayed because a friend had told him to


_WITHIN_REPORT = frozenset(("because", "unless", "until"))
"""Conjunctions whose clause belongs to the report, though something is said in it."""


# said that | if it rained, | he would warn them; that | , in May, | he would
_FRONTED = WORDS.compile(
    """
    , [^ , ]*+ ,
  | [INTERROGATIVE SUBORDINATOR AFTER AS] [^ , ]*+ (?: , RELATIVE [^ , ]*+ , [^ , ]*+ )?+ ,
    """
)


def _is_behind_fronted(sentence: Sentence, first: int, other: Attribution) -> bool:
    """Whether an attribution has the main clause behind what a report with *that* begins with."""
    if sentence.tags[first - 1 : first] != THAT or other.place != "adjacent":
        return False
    return _FRONTED.fullmatch(sentence.tags, first, other.first) is not None


# he knew | , but in a later interview said
_IN_DOCUMENT = WORDS.compile(",? COORDINATOR PREPOSITION DETERMINER [ADVERB NOUN ADJECTIVAL]? [NOUN CLAIMS] $")


def _before(sentence: Sentence, first: int, other: Attribution) -> tuple[int, str] | None:
    """Where a report ends before an attribution, and why; None if it goes on."""
    tags, at = sentence.tags, other.first
    refused = _BUT_REFUSED.search(tags, first + 1, at) if other.place == "infinitive" else None
    if refused and sentence.words[refused.end() - 2] in _TO_SPEAK:
        return refused.start(), "coordination"
    timed = sentence.words[at - 1] == "as" or (sentence.words[at - 1] == "when" and not has_verb(sentence, (first, at)))
    if timed and sentence.words[other.cue.first] not in modals():
        return at - 1 - (sentence.words[at - 2] in ("even", "just")), "circumstance"
    if joint := _IN_DOCUMENT.search(tags, first + 1, at) if other.place == "shared" else None:
        return joint.start(), "coordination"
    before = tags[at - 1]
    if before in _JOINTS or before == "-" or (before == ADVERB and tags[at - 2] in _JOINTS):
        return at, "coordination"
    if before == QUOTED and other.cue.tag == SAYING:
        return at, "participle"
    if before == QUOTED and at - 2 > first and tags[at - 2] in ",:-":
        return at - 2, "quotation of another"
    if before == QUOTED and at > first and _is_set_off(sentence, other):
        return at, "attribution behind"
    return None


def _is_set_off(sentence: Sentence, other: Attribution) -> bool:
    """Whether an attribution follows a quotation that ends with a comma: calling Ross “a liar,” she said."""
    return other.place == "adjacent" and sentence.said(other.first - 1).endswith(",")


_JOINTS = WORDS.tags("COORDINATOR SUBORDINATOR ,")
"""What joins a clause to the one before."""
_NO_END = WORDS.tags("COORDINATOR SUBORDINATOR AS . ? ! , ; : ~ - (")
"""What no report ends with."""
_NO_START = WORDS.tags("COORDINATOR , - .")
"""What ties a sentence to the one before, and begins no report."""
_BEHIND_HEADING = ("-", ":")
# it was anything but; all but
_ALL_BUT = [["anything", "but"], ["nothing", "but"], ["all", "but"]]


def trimmed_end(sentence: Sentence, first: int, end: int) -> int:
    """Without the punctuation and conjunctions at the end."""
    tags = sentence.tags
    while end > first and tags[end - 1] in _NO_END and sentence.words[end - 2 : end] not in _ALL_BUT:
        end -= 1
    if tags[end - 1] == ")" and "(" not in tags[first:end]:
        end -= 1  # (Lee said the bridge was old)
    return end


# NEW DELHI | : The lock has leaked
_PLACE = WORDS.compile("(?P<place> NAME{1,3} ) : (?! QUOTED ) [^ : ]+ [.] $")
_CODE = 4


def is_place_before(sentence: Sentence) -> bool:
    """Whether capitals before a colon tell where a text was written that opens with a whole sentence."""
    told = _PLACE.match(sentence.tags)
    place = sentence.span(*told.span("place")) if told else None
    return place is not None and len(place) > _CODE and sentence.text[place.start : place.end].isupper()


def trimmed_start(sentence: Sentence, first: int, end: int) -> int:
    """Without the conjunctions that tie a sentence to the one before."""
    tags = sentence.tags
    if first == 0 and is_place_before(sentence):
        first = tags.index(":") + 1
    if clock := _CLOCK.match(tags, first, end):
        first = clock.end()
    topic = not sentence.paragraph and tags[first + 1 : first + 2] == ":" and not tags.endswith(".")
    if topic or (tags[first + 1 : first + 2] in _BEHIND_HEADING and sentence.words[first] in headings()):
        first += 2  # EXCLUSIVE — Boats sink; Flood: Dam was old; BREAKING: a boat has sunk
    while first < end and (tags[first] in _NO_START or (tags[first] == ADVERB and tags[first + 1 : first + 2] == ",")):
        first += 1
    return first

"""Where reported words begin and end. Each way for a clause to end is a rule with a name."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import modals, word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._tags import ADVERB, AS, CLAIMS, COORDINATOR, QUOTED, SAY, SAYING, THAT
from newsfacts_quotations._words import Sentence

__all__ = ["ENDS", "clause_end", "is_clause", "trimmed_end", "trimmed_start"]

# what makes a stretch of words more than a phrase; a form that may be a noun proves nothing
_VERBAL = WORDS.compile("[PLAINLY_FINITE SAY WALKED WRITTEN QUOTED]")

_FINITE = WORDS.compile("PLAINLY_FINITE | PRONOUN ADVERB*+ [CLAIMS SAY]")

Finder = Callable[[Sentence, int], int | None]
"""Where a report that begins at a word must end, if the rule has anything to say."""


def _pattern(pattern: str) -> Finder:
    """The rule that ends a report where a pattern over the tags begins."""
    compiled = WORDS.compile(pattern)

    def find(sentence: Sentence, first: int) -> int | None:
        match = compiled.search(sentence.tags, first + 1)
        return match.start() if match else None

    return find


# the comma may stand inside the quotation mark
_RELATIVE = WORDS.compile("[, QUOTED] PREPOSITION? [RELATIVE INTERROGATIVE]")
_CARRIED_ON = WORDS.compile(
    """
    , PREPOSITION? [RELATIVE INTERROGATIVE] [^ , ; : QUOTED ]*+ , ADVERB*+
    (?: [AUXILIARY CAME] | SAID [PRONOUN OBJECT_PRONOUN DETERMINER THAT] )
    """
)
_CLOCK = PHRASES.compile("CLOCK")
# but refused to say; but wanted to hear more goes on
_BUT_REFUSED = WORDS.compile("BUT ADVERB* [SAID CAME WALKED] TO $")
_TO_SPEAK = frozenset(("refused", "declined", "failed", "neglected", "went", "chose", "stopped"))
_RELATIVE_WORDS = frozenset(("where", "whose", "who", "which", "whom"))
_CONTRAST = WORDS.compile("[, QUOTED] ADVERB? SUBORDINATOR")
_CONTRASTS = frozenset(("while", "whereas"))
_CONCESSIONS = frozenset(("though", "although"))
# though officials say, though she did not mention
_REPORTED = WORDS.compile("SUBORDINATOR [^ , ; ( ]*? [SAID CLAIMS SAY]")


def _relative(sentence: Sentence, first: int) -> int | None:
    """IS, which was formerly known as Isis: behind a verb only, for allies, who have doubts, may go on to join."""
    for match in _RELATIVE.finditer(sentence.tags, first + 1):
        if match[0][0] == QUOTED and not sentence.said(match.start()).endswith(","):
            continue  # a “broken man” who had lost his boat
        if _CARRIED_ON.match(sentence.tags, match.start()):
            continue  # the criticism, which is old, is fair
        if sentence.words[match.end() - 1] in _RELATIVE_WORDS and _VERBAL.search(sentence.tags, first, match.start()):
            return match.start() + (match[0][0] == QUOTED)
    return None


def _has_verb(sentence: Sentence, first: int, end: int) -> bool:
    return _FINITE.search(sentence.tags, first, end) is not None


def _contrast(sentence: Sentence, first: int) -> int | None:
    """They were unhurt, while the house burnt down; though officials say so, but not: although it was late."""
    for match in _CONTRAST.finditer(sentence.tags, first + 1):
        at = match.end() - 1
        apart = _REPORTED.match(sentence.tags, at) is not None or not _has_verb(sentence, first, match.start())
        if sentence.words[at] in _CONTRASTS or (apart and sentence.words[at] in _CONCESSIONS):
            return match.start() + (match[0][0] == QUOTED)
    return None


# Orb, | the country's second largest city: at the very end, and no part of a list
_APPOSED = WORDS.compile(", DETERMINER [^ , FINITE AND QUOTED ]* [.]? $")
# where | , after a hard rain, | the water stands
_ASIDE = WORDS.compile("[INTERROGATIVE THAT SUBORDINATOR RELATIVE] , [^ , FINITE ]+ $")


def _apposition(sentence: Sentence, first: int) -> int | None:
    """Lee said they would take Orb, the largest town; but not a comma that closes an aside behind a conjunction."""
    match = _APPOSED.search(sentence.tags, first + 1)
    return None if match is None or _ASIDE.search(sentence.tags, first - 1, match.start()) else match.start()


def _comment(sentence: Sentence, first: int) -> int | None:
    """Lee said the port was shut, a claim that sailors denied; remarks that they mocked; the first time that it was."""
    words = sentence.words
    places = [at for at in range(first + 1, len(words) - 3) if words[at] == ","]
    said = (at for at in places if words[at + 1] in ("a", "an") and _is_comment(words[at + 2 : at + 5]))
    several = (at for at in places if words[at + 1].removesuffix("s") in word_list("nouns", "claims"))
    told = (at for at in several if words[at + 1].endswith("s") and words[at + 2] in ("that", "which"))
    once = (at for at in places if words[at + 1] == "the" and words[at + 2] in _TIMES and words[at + 3] == "time")
    return min((*said, *told, *once), default=None)


def _is_comment(words: Sequence[str]) -> bool:
    """Whether words begin with what an article calls a report: claim, so obvious pun that, bold move she repeated."""
    nouns = word_list("nouns", "claims")
    return words[0] in nouns or any(
        word in nouns and following in _OF_COMMENT for word, following in itertools.pairwise(words)
    )


_OF_COMMENT = frozenset(("that", "which", "he", "she", "they", "it", "for", "so"))

_TIMES = frozenset(("first", "second", "third", "fourth", "fifth", "last", "latest"))


# they see him as a risk, and officials opposed
_PAST_CLAUSE = WORDS.compile(
    r"""
    , AND
    (?: DETERMINER?+ [NOUN NAME NUMBER POSSESSIVE ADVERB]{0,4}+ (?<= [NOUN NAME] )
      | PRONOUN
    )
    ADVERB*+ (?P<verb> [SAID WALKED CAME] )
    """
)
_VERB = WORDS.compile("VERB")


def _tense(sentence: Sentence, first: int) -> int | None:
    """They see him as a risk, and officials opposed it: what is said in the present does not go on in the past."""
    for match in _PAST_CLAUSE.finditer(sentence.tags, first + 1):
        told = [_is_present(sentence, at.start()) for at in _VERB.finditer(sentence.tags, first, match.start())]
        past = sentence.words[match.start() + 1] == "and" and not _is_present(sentence, match.start("verb"))
        if past and told and all(told):
            return match.start()
    return None


def _is_present(sentence: Sentence, at: int) -> bool:
    return sentence.tags[at] in (CLAIMS, SAY) or sentence.words[at] in _PRESENT or sentence.words[at].endswith("s")


_PRESENT = frozenset(("is", "are", "am", "has", "have", "do", "can", "will", "may"))


def _words(*wanted: str, after_comma: bool) -> Finder:
    """The rule that ends a report before some words."""

    def find(sentence: Sentence, first: int) -> int | None:
        words = sentence.words
        found = (at for at in range(first + 1, len(words)) if words[at] == wanted[0])
        matching = (at for at in found if words[at : at + len(wanted)] == list(wanted))
        return next((at for at in matching if not after_comma or words[at - 1] == ","), None)

    return find


_BETWEEN_DASHES = WORDS.compile("- RELATIVE [^-]* $")
_LAST_DASH = WORDS.compile("- (?! [COORDINATOR PREPOSITION QUOTED AUXILIARY CAME] ) [^-]* $")


def _dash(sentence: Sentence, first: int) -> int | None:
    """The port was shut – who officials see as a risk; not between two dashes, nor before but or “better”."""
    if _BETWEEN_DASHES.search(sentence.tags, 0, first):
        closing = sentence.tags.find("-", first)
        return closing if closing > 0 else None  # the mayor – who said it would last – was ill
    match = _LAST_DASH.search(sentence.tags, first + 1)
    opened = (
        sentence.tags[first : first + 1] == "-"
        and match is not None
        and "-" not in sentence.tags[first + 1 : match.start()]
    )
    return match.start() if match and not opened else None  # that – at least for now – eels win


ENDS: tuple[tuple[str, Finder], ...] = (
    ("semicolon", _pattern(r";")),
    ("relative", _relative),
    ("contrast", _contrast),
    ("tense", _tense),
    # the state, headed by its president; but the plan, drawn up by clerks, failed goes on
    ("participle", _pattern(", PASSIVE PREPOSITION (?! [^,]* , [FINITE WALKED] )")),
    # the road was open, hours after the guns fell silent
    ("sequence", _pattern(", [DETERMINER NUMBER ADVERB]* TIME++ AFTER")),
    ("apposition", _apposition),
    ("comment", _comment),
    ("dash", _dash),
    # (formerly the youth league) at the end
    ("bracket", _pattern(r"\( [^()]* \) [.?!]* $")),
    ("anonymity", _words("speaking", after_comma=True)),
    ("according", _words("according", "to", after_comma=False)),
)
"""What comes after a report in the same sentence, but in the article's own voice: rules by name."""


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
            if own:
                continue
            if other.first > first + 1 and sentence.tags[other.first - 1] in COORDINATOR:
                return [(other.first, "coordination")]  # and its chair, Ana Reis, said
            return [(other.cue.first - 1, "main verb")]
        if not _belongs_inside(sentence, first, other) and (end := _before(sentence, first, other)) is not None:
            return [end]
    return []


def _belongs_inside(sentence: Sentence, first: int, other: Attribution) -> bool:
    """Whether an attribution is part of what is reported."""
    if other.first == first + 1 and sentence.tags[first] == QUOTED and _is_set_off(sentence, other):
        return False  # she cannot say that “it is my view,” Ross added
    if other.first <= first + 1 or other.place == "within" or _is_behind_fronted(sentence, first, other):
        return True  # the bridge was old and had been thought safe
    if other.cue.passive and not other.cue.takes("recipient"):
        return True  # the girl, whose name is not known, had been recognised
    led = sentence.tags[other.first - 2 : other.first] == f",{AS}"
    if led and sentence.tags[other.cue.last : other.cue.last + 1] == ",":
        return True  # the lock was, as one put it, “a joke”
    return sentence.words[other.first - 1] == "because"  # he stayed because a friend had told him to


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


def _before(sentence: Sentence, first: int, other: Attribution) -> tuple[int, str] | None:
    """Where a report ends before an attribution, and why; None if it goes on."""
    tags, at = sentence.tags, other.first
    refused = _BUT_REFUSED.search(tags, first + 1, at) if other.place == "infinitive" else None
    if refused and sentence.words[refused.end() - 2] in _TO_SPEAK:
        return refused.start(), "coordination"
    timed = sentence.words[at - 1] == "as" or (sentence.words[at - 1] == "when" and not _has_verb(sentence, first, at))
    if timed and sentence.words[other.cue.first] not in modals():
        return at - 1 - (sentence.words[at - 2] in ("even", "just")), "circumstance"
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


def trimmed_start(sentence: Sentence, first: int, end: int) -> int:
    """Without the conjunctions that tie a sentence to the one before."""
    tags = sentence.tags
    if clock := _CLOCK.match(tags, first, end):
        first = clock.end()
    while first < end and (tags[first] in _NO_START or (tags[first] == ADVERB and tags[first + 1 : first + 2] == ",")):
        first += 1
    return first


def is_clause(sentence: Sentence, words: Words) -> bool:
    """Whether some words hold a verb, so that they can be a report: not *On Monday*."""
    return _VERBAL.search(sentence.tags, *words) is not None

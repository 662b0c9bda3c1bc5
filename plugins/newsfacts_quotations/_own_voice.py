"""What an article adds behind a report in the same sentence, in its own voice: rules by name."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import cache

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import modals, pasts, word_list
from newsfacts_quotations._tags import CLAIMS, FINITE, PRONOUN, QUOTED, SAID, SAY
from newsfacts_quotations._verbal import has_verb, is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["ENDS"]

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
_RELATIVE_WORDS = frozenset(("where", "whose", "who", "which", "whom"))
_WHEREUPON = (["which", "point"], ["which", "time"], ["which", "stage"])
_CONTRAST = WORDS.compile("[, QUOTED] ADVERB? SUBORDINATOR")
_CONTRASTS = frozenset(("while", "whereas"))
_CONCESSIONS = frozenset(("though", "although"))
# the change | , while real, | may be small
_SHORTENED = WORDS.compile("SUBORDINATOR [NOUN WALKED ADVERB]{1,3} , ADVERB*+ [AUXILIARY CAME]")
# though officials say, though she did not mention
_REPORTED = WORDS.compile("SUBORDINATOR [^ , ; ( ]*? [SAID CLAIMS SAY SAYING]")


def _relative(sentence: Sentence, first: int) -> int | None:
    """IS, which was formerly known as Isis: behind a verb only, for allies, who have doubts, may go on to join."""
    for match in _RELATIVE.finditer(sentence.tags, first + 1):
        if match[0][0] == QUOTED and not sentence.said(match.start()).endswith(","):
            continue  # a “broken man” who had lost his boat
        if _CARRIED_ON.match(sentence.tags, match.start()):
            continue  # the criticism, which is old, is fair
        if sentence.words[match.end() - 1 : match.end() + 1] in _WHEREUPON:
            continue  # it rained, at which point they left
        closed = match.start() + (match[0][0] == QUOTED)
        if sentence.words[match.end() - 1] in _RELATIVE_WORDS and is_clause(sentence, (first, closed)):
            return match.start() + (match[0][0] == QUOTED)
    return None


def _contrast(sentence: Sentence, first: int) -> int | None:
    """They were unhurt, while the house burnt down; even though it was late; not: although it was late."""
    for match in _CONTRAST.finditer(sentence.tags, first + 1):
        at = match.end() - 1
        if _SHORTENED.match(sentence.tags, at):
            continue
        apart = _REPORTED.match(sentence.tags, at) is not None or not has_verb(sentence, (first, match.start()))
        contrasts = sentence.words[at] in _CONTRASTS or sentence.words[at - 1] == "even"
        if contrasts or (apart and sentence.words[at] in _CONCESSIONS):
            return match.start() + (match[0][0] == QUOTED)
    return None


# Orb, | the country's second largest city: at the very end, and no part of a list; but not: many of them old
_APPOSED = WORDS.compile(", DETERMINER (?! OF OBJECT_PRONOUN ) [^ , FINITE AND QUOTED ]* [.]? $")
# patience | , a good of which they have little
_OF_WHICH = WORDS.compile(", DETERMINER [NOUN ADJECTIVAL]{1,3}+ [PREPOSITION OF] RELATIVE")
_SINCE = WORDS.compile("AFTER")
# where | , after a hard rain, | the water stands
_ASIDE = WORDS.compile("[INTERROGATIVE THAT SUBORDINATOR RELATIVE] , [^ , FINITE ]+ $")


def _apposition(sentence: Sentence, first: int) -> int | None:
    """Lee said they would take Orb, the largest town; but not a comma that closes an aside behind a conjunction."""
    of_which = _OF_WHICH.search(sentence.tags, first + 1)
    if of_which and sentence.words[of_which.start() + 1] in ("a", "an"):
        return of_which.start()
    match = _APPOSED.search(sentence.tags, first + 1)
    if match is None or _ASIDE.search(sentence.tags, first - 1, match.start()):
        return None
    since = _SINCE.search(sentence.tags, match.start()) is not None  # the fewest since 2010
    return None if since and sentence.words[match.start() + 2].endswith("st") else match.start()


def _comment(sentence: Sentence, first: int) -> int | None:
    """Lee said the port was shut, a claim that sailors denied; remarks that they mocked; the first time that it was."""
    words = sentence.words
    places = [at for at in range(first, len(words) - 3) if _ends_in_comma(sentence, at)]
    said = (at for at in places if words[at + 1] in ("a", "an") and _is_comment(words[at + 2 : at + 5]))
    several = (at for at in places if words[at + 1].removesuffix("s") in word_list("nouns", "claims"))
    told = (at for at in several if words[at + 1].endswith("s") and words[at + 2] in ("that", "which"))
    once = (at for at in places if words[at + 1] == "the" and words[at + 2] in _TIMES and words[at + 3] == "time")
    end = min((*said, *told, *once), default=None)
    return end + 1 if end in sentence.quotes else end


def _ends_in_comma(sentence: Sentence, at: int) -> bool:
    """Whether a word is a comma, or a quotation with one inside its mark."""
    return sentence.tags[at] == "," or (at in sentence.quotes and sentence.said(at).endswith(","))


def _is_comment(words: Sequence[str]) -> bool:
    """Whether words begin with what an article calls a report: claim, so obvious pun that, bold move she repeated."""
    nouns = word_list("nouns", "claims")
    return words[0] in nouns or any(
        word in nouns and following in _OF_COMMENT for word, following in itertools.pairwise(words)
    )


_OF_COMMENT = frozenset(("that", "which", "he", "she", "they", "it", "for", "so", "to"))

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


# but did not | respond, but would not | comment; but won’t be | drawn
_BUT_NOT = WORDS.compile("BUT HAVE ADVERB? BE? .")


def _silence(sentence: Sentence, first: int) -> int | None:
    """Lee said it was late but did not respond to questions: what she left unsaid is the article's."""
    for match in _BUT_NOT.finditer(sentence.tags, first + 1):
        auxiliary, *negation, verb = sentence.words[match.start() + 1 : match.end()]
        unsaid = negation[:1] == ["not"] or auxiliary.endswith(("n't", "n’t"))
        if unsaid and verb in word_list("verbs", "silence") and not auxiliary.startswith("could"):
            return match.start()  # but could not offer it: so Lee said
    return None


def _without_saying(sentence: Sentence, first: int) -> int | None:
    """Lee said it could be cut, without saying how: what she left unsaid is the article's."""
    words, unsaid = sentence.words, word_list("verbs", "unsaid")
    if "without" not in words:
        return None
    found = (at for at in range(first + 1, len(words) - 1) if words[at] == "without" and words[at + 1] in unsaid)
    return next((at for at in found if _ends_in_comma(sentence, at - 1)), None)


_BEFORE_SAYING = WORDS.compile("AFTER SAYING (?= [THAT INTERROGATIVE QUOTED] )")


def _before_saying(sentence: Sentence, first: int) -> int | None:
    """Lee said it was late | before adding that she was tired: she adds it, after the report."""
    found = (match.start() for match in _BEFORE_SAYING.finditer(sentence.tags, first + 1))
    return next((at for at in found if sentence.words[at] == "before"), None)


# would cut it | but gave no date
_JOINED_PAST = WORDS.compile(
    ",? COORDINATOR (?: PRONOUN )?+ ADVERB*+ (?P<verb> CAME | WALKED (?! [NOUN NAME] ) | SAID )"
)
_COMPOUND = WORDS.compile("ADVERB*+ AUXILIARY ADVERB*+ [WALKED WRITTEN SAID CAME]")
_SUBORDINATE = WORDS.compile("[RELATIVE THAT SUBORDINATOR INTERROGATIVE AFTER AS : ]")


def _modal(sentence: Sentence, first: int) -> int | None:
    """The bank said it would cut rates | but gave no date: a past behind what is to come is the article's."""
    modal = next((at for at, tag in enumerate(sentence.tags[first:], first) if tag in FINITE), None)
    if modal is None or sentence.words[modal] not in modals() or _COMPOUND.match(sentence.tags, modal + 1):
        return None  # would be caught and tried
    for match in _JOINED_PAST.finditer(sentence.tags, modal + 2):
        verb = sentence.words[match.start("verb")]
        own = match[0].endswith(SAID) and sentence.tags[first] == PRONOUN  # she could not go but understood why
        past = (verb in pasts() or verb.endswith("ed")) and not own
        if past and not _SUBORDINATE.search(sentence.tags, modal, match.start()):
            return match.start()
    return None


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


# , in a | vote | that
_IN_A_MOVE = WORDS.compile(
    ", PREPOSITION DETERMINER [NOUN ADJECTIVAL ADVERB]{0,3}? (?P<move> [NOUN CLAIMS] ) [THAT RELATIVE]"
)


def _in_a_move(sentence: Sentence, first: int) -> int | None:
    """The council said it would shut the port, in a vote that split it: what that was is the article's."""
    found = _IN_A_MOVE.finditer(sentence.tags, first + 1)
    return next((at.start() for at in found if sentence.words[at.start("move")] in _moves()), None)


@cache
def _moves() -> frozenset[str]:
    return word_list("nouns", "claims") | word_list("nouns", "documents") | word_list("nouns", "occasions")


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
    ("move", _in_a_move),
    ("silence", _silence),
    ("without saying", _without_saying),
    ("saying", _before_saying),
    ("modal", _modal),
    ("anonymity", _words("speaking", after_comma=True)),
    ("according", _words("according", "to", after_comma=False)),
)
"""What comes after a report in the same sentence, but in the article's own voice: rules by name."""

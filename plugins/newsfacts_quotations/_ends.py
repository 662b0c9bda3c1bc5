"""Where the words of a report end, beyond what ends its clause: an object's end, the main clause, the next verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._contents import clause_end
from newsfacts_quotations._ends_before_main import before_main_clause, of_when_clause
from newsfacts_quotations._ends_of_infinitives import before_next_verb
from newsfacts_quotations._ends_of_objects import (
    before_document,
    before_speech,
    object_before_but,
    of_answer,
    of_phrase,
)
from newsfacts_quotations._ends_of_shares import before_next_share, of_share
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import modals, word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import FRONTED
from newsfacts_quotations._predicates import before_predicate
from newsfacts_quotations._tags import (
    CLAIMS,
    DETERMINER,
    HEAD,
    LEAD_IN,
    NOUN,
    OF,
    PREPOSITION,
    RELATIVE,
    SAID,
    THAT,
)
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["report_end"]

Rule = Callable[[Sentence, Attribution, Complement, int], int]
"""Where a report ends, from where it would end without the rule."""


def report_end(sentence: Sentence, stated: Attribution, right: Complement, later: Sequence[Attribution]) -> int:
    """Where the words end that a complement on the right reports."""
    end, _ = clause_end(sentence, right.first, later)
    for rule in _RULES:
        end = rule(sentence, stated, right, end)
    return end


_WITH_VERB = frozenset(("that", "clause", "told", "whether"))
_NO_CLAUSES = frozenset(("to", "asked-to", "noun", "as", "gerund", "about", "against", "at", "for", "of", "on", "with"))


def _before_its_predicate(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """A report hangs on the subject of the sentence: A petition calling for a kiosk | was signed."""
    if right.rule in ("colon", "quote") or stated.who is None:
        return end
    hangs = stated.cue.is_participle and stated.place == "adjacent" and sentence.tags[stated.cue.first - 1] in HEAD
    if not hangs or sentence.tags[: stated.who[0]].strip(LEAD_IN + DETERMINER + ","):
        return end
    return before_predicate(sentence, right.first, end, clause=right.rule in _WITH_VERB)


def _of_its_subject(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """A relative clause of the subject of the sentence: Voters who say the town is lost | were for Ross."""
    if stated.place != "relative" or stated.who is None or right.rule not in ("clause", "that"):
        return end
    fronted = FRONTED.match(sentence.tags)
    behind = fronted.end() if fronted else 0
    opens = behind <= stated.who[0] and not sentence.tags[behind : stated.who[0]].strip(LEAD_IN + DETERMINER)
    if not opens or stated.who[1] != stated.cue.first - 1 or sentence.tags[stated.who[1]] != RELATIVE:
        return end
    return before_predicate(sentence, right.first, end)


# Ross left, arguing that it was late | , and later came back
_NEXT_OF_SUBJECT = WORDS.compile(", AND ADVERB++ [WALKED CAME SAID]")


def _before_next_of_subject(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Ross left, arguing that it was late | , and later came back."""
    follows = _NEXT_OF_SUBJECT.search(sentence.tags, right.first, end) if stated.cue.is_participle else None
    return follows.start() if follows else end


_CLAUSE_BESIDE = WORDS.compile(",? AND THAT (?= [PRONOUN DETERMINER NAME POSSESSIVE] )")


def _before_clause_beside(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Lee said they threatened to leave | , and that it was late: the other clause is Lee's.

    So it is behind what a paper says of which Lee tells: that there was a note saying it leaked | , and that he left.
    """
    of_paper = stated.cue.is_participle and stated.place == "adjacent" and THAT in sentence.tags[: stated.cue.first]
    if right.rule not in _NO_CLAUSES and not of_paper:
        return end
    beside = _CLAUSE_BESIDE.search(sentence.tags, right.first, end)
    return beside.start() if beside and THAT not in sentence.tags[right.first : beside.start()] else end


_NEXT_INFINITIVE = WORDS.compile("(?: , | (?<= QUOTED ) ) AND TO [SAY CLAIMS CAME NOUN]")


# swore that “no boat will sink” | and is now
_BEHIND_MARKS = WORDS.compile("QUOTED (?= AND ADVERB*+ AUXILIARY )")


def _before_next_behind_marks(sentence: Sentence, _: Attribution, right: Complement, end: int) -> int:
    """Lee, who swore that “no boat will sink” | and is now forgotten: a clause in marks has its subject in them."""
    told = right.rule in _WITH_VERB or right.rule == "quote"
    whole = _BEHIND_MARKS.match(sentence.tags, right.first, end) if told else None
    return whole.end() if whole and len(sentence.said(right.first).split()) >= _CLAUSE_IN_MARKS else end


_CLAUSE_IN_MARKS = 4  # words


# The union says fares are too high | and wants to, | and then posts its own
_NEXT_PRESENT = WORDS.compile(
    "AND (?: ADVERB++ [NOUN CLAIMS SAID] | [NOUN CLAIMS SAID] (?= TO | OBJECT_PRONOUN | THAT ) )"
)
_ARE = WORDS.compile("BE [^ FINITE SUBORDINATOR RELATIVE THAT , ; : ]*+ $")


def _before_next_present(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """The union says fares are too high | and wants to cut them: a verb in -s is not that of several."""
    here = stated.cue.tag in (SAID, CLAIMS) and sentence.words[stated.cue.at].endswith("s")
    if not here or right.rule not in _WITH_VERB:
        return end
    for joined in _NEXT_PRESENT.finditer(sentence.tags, right.first, end):
        are = _ARE.search(sentence.tags, right.first, joined.start())
        if are and sentence.words[are.start()] in _SEVERAL and sentence.words[joined.end() - 1].endswith("s"):
            return joined.start()
    return end


_SEVERAL = frozenset(("are", "were", "aren't", "aren’t", "weren't", "weren’t"))


def _before_next_infinitive(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Ross rose to argue that it was late | , and to plead with them."""
    follows = _NEXT_INFINITIVE.search(sentence.tags, right.first, end) if stated.place == "infinitive" else None
    return follows.start() if follows else end


def _of_proposal(sentence: Sentence, _: Attribution, right: Complement, end: int) -> int:
    """Ross proposed that the vote be put off | , but the motion was lost: that is no part of what he wants."""
    wish = _WISH.match(sentence.tags, right.first, end) if right.rule == "that" else None
    if wish is None or sentence.words[wish.end() - 1] != "be":
        return end
    but = _BUT_CLAUSE.search(sentence.tags, wish.end(), end)
    return but.start() if but and sentence.words[but.end() - 1] not in modals() else end


_WISH = PHRASES.compile("CHAIN BE")
_BUT_CLAUSE = PHRASES.compile(", BUT CHAIN ADVERB*+ [FINITE WALKED]")


def _before_aftermath(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Lee threatened to leave | , setting up a clash; they found that it leaks | , raising hopes: what words led to.

    Not of what had happened, for its source may tell that too: he said that she fell, drawing laughter.
    """
    if right.rule not in _NO_CLAUSES and stated.cue.verb.lemma not in _FINDING:
        return end
    words = sentence.words
    begin, led_to = word_list("verbs", "leading_to"), word_list("nouns", "aftermath")
    for at in range(right.first + 1, end - 2):
        closes = sentence.tags[at] == "," or (at in sentence.quotes and sentence.said(at).endswith(","))
        if closes and words[at + 1] in begin and not led_to.isdisjoint(words[at + 2 : at + 6]):
            return at + (at in sentence.quotes)
    return end


_FINDING = frozenset(("find", "show", "announce", "warn", "declare", "reveal", "predict", "report"))


def _of_gapped(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """A relative clause whose subject is what it belongs to: The vote, which she told them would be late, was."""
    if right.rule != "gapped" or right.cue_end == stated.cue.last:
        return end
    for at in range(right.first, end):
        quoted = at in sentence.quotes and sentence.said(at).endswith(",")
        if quoted or sentence.tags[at] == ",":
            return at + quoted
    return end


_MEANWHILE = WORDS.compile("AS (?= [NOUN NAME CLAIMS]{2}+ )")


def _in_headline(sentence: Sentence, _: Attribution, right: Complement, end: int) -> int:
    """What happens meanwhile is the headline's: Board says trip was fine | as questions mount."""
    headline = not sentence.paragraph and right.rule in _WITH_VERB
    meanwhile = _MEANWHILE.search(sentence.tags, right.first, end) if headline else None
    return meanwhile.start() if meanwhile and is_clause(sentence, (right.first, meanwhile.start())) else end


_PLACE = WORDS.compile("(?<= PREPOSITION ) NAME , NAME{1,2} (?= [. ,] | $ )")
_BEHIND_COMMA = (
    "," + RELATIVE,  # who
    "," + PREPOSITION + RELATIVE,  # for whom
    "," + DETERMINER + OF + RELATIVE,  # one of whom
    "," + NOUN + OF + RELATIVE,
)


# Bo Renn | , a retired roofer who | said he had voted
_APPOSED_RELATIVE = WORDS.compile("NAME , DETERMINER [NOUN ADJECTIVAL NAME CLAIMS]{1,5} RELATIVE ADVERB*+ $")


def _of_relative(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """A relative clause between commas ends with the second: Ross, who said he would go, left."""
    first = right.first
    apposed = _APPOSED_RELATIVE.search(sentence.tags, 0, stated.cue.first) is not None
    between_commas = apposed or sentence.tags[: stated.cue.first].endswith(_BEHIND_COMMA)
    between_commas = between_commas and stated.place == "relative"
    comma = sentence.tags.find(",", first, end) if between_commas else -1
    if place := _PLACE.match(sentence.tags, comma - 1):
        comma = sentence.tags.find(",", place.end(), end)  # had met in Springfield, Ohio
    return comma if comma > first else end


# Ms. Roe, who spent her life telling them to wait | , died on Sunday
_OPEN_RELATIVE = WORDS.compile(", RELATIVE [^ , ; : - ]*+ $")
_MAIN_VERB = WORDS.compile(", [CAME WALKED SAID AUXILIARY] (?! [^ , ]* , COORDINATOR )")


def _before_main_verb(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """A report inside a relative clause ends with it: Ms. Roe, who spent her life telling them to wait | , died."""
    inside = stated.place != "relative" and _OPEN_RELATIVE.search(sentence.tags, 0, stated.cue.first)
    verb = _MAIN_VERB.search(sentence.tags, right.first, end) if inside else None
    return verb.start() if verb else end


_RULES: Final[tuple[Rule, ...]] = (
    object_before_but,
    _before_its_predicate,
    _of_its_subject,
    _before_next_of_subject,
    _before_clause_beside,
    _before_next_infinitive,
    _before_next_behind_marks,
    _before_next_present,
    of_phrase,
    before_speech,
    before_document,
    of_answer,
    of_share,
    before_next_share,
    before_next_verb,
    _of_proposal,
    _before_aftermath,
    _of_gapped,
    _in_headline,
    before_main_clause,
    of_when_clause,
    _of_relative,
    _before_main_verb,
)
"""What else may end a report, by the place of its cue and its frame; each rule is given the end that the last left."""

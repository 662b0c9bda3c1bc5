"""Where a report ends that stands before the main clause: *When she asked him to leave | , he refused*."""

from __future__ import annotations

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._tags import LEAD_IN, QUOTED, TO
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["before_main_clause", "of_when_clause"]

# When Lee asked him to leave | , he refused
_MAIN_CLAUSE = PHRASES.compile("[, QUOTED] (?= (?: PRONOUN | CHAIN ) ADVERB*+ [FINITE WALKED] )")
_FRONTING = WORDS.tags("AFTER AS SUBORDINATOR INTERROGATIVE")


# For somebody who said in May that it was “dull | ,” he had fun
_FRONTED_RELATIVE = WORDS.compile("LEAD_IN*+ [PREPOSITION AFTER WALKED] [^ , FINITE RELATIVE ]+ ,? RELATIVE [^ , ]* $")
# Based on a diary by Ann Lee, who wrote that it was “dull,” | the opera follows
_FRONT_IN_MARKS = WORDS.compile("QUOTED (?= DETERMINER [NOUN NAME] )")


# After saying that it was late | , then the | minister left
_EDGE_OF_FRONT = WORDS.compile("[, QUOTED] [ADVERB DETERMINER]* $")


def before_main_clause(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """A report stands before the main clause: When she asked him to leave | , he refused."""
    first = right.first
    if stated.place == "fronted" and stated.who:
        edge = _EDGE_OF_FRONT.search(sentence.tags, first, stated.who[0])
        return min(end, edge.start() + (edge[0][0] == QUOTED)) if edge else end
    if stated.cue.passive and stated.cue.first == stated.cue.at:
        comma = sentence.tags.find(",", first, end)
        return comma if comma > 0 else end  # Asked whether he knew | , Ross left
    fronted = stated.place == "adjacent" and sentence.tags[: stated.first].strip(LEAD_IN + ",") in _FRONTING
    if not fronted and not (stated.place == "relative" and _FRONTED_RELATIVE.match(sentence.tags, 0, stated.cue.first)):
        return end
    if sentence.tags[first : first + 1] in _FRONTING and right.rule != "whether":
        return end  # warned that if it rained, boats would sink
    marks = _FRONT_IN_MARKS.search(sentence.tags, first, end) if stated.place == "relative" else None
    if marks and sentence.said(marks.start()).endswith(","):
        return marks.end()
    for main in _MAIN_CLAUSE.finditer(sentence.tags, first, end):
        at = main.start() + (main[0] == QUOTED)
        if main[0] == QUOTED and not sentence.said(main.start()).endswith(","):
            continue
        if sentence.tags[first] == TO or is_clause(sentence, (first, at)):
            return at  # not within: the lock, the bridge and the mill were shut
    behind = _FRONT_ENDS.search(sentence.tags, first, end) if fronted else None
    thing = right.rule == "noun" or (right.rule == "clause" and stated.cue.takes("noun"))
    ended = behind is not None and (thing or is_clause(sentence, (first, behind.start())))
    return behind.start() if behind and ended else end


# When she says fares will not rise | , riders brace; While they predicted calm | , Ms. Reis, who
_FRONT_ENDS = PHRASES.compile(
    ", (?= PRONOUN | CHAIN (?: , [RELATIVE DETERMINER] | [^ , . ; : - ) ] | (?<! NAME ) $ ) )"
)


# She stopped and | , when a clerk asked whether she knew | , gave no answer
_WHEN = WORDS.compile("[COORDINATOR THAT] ,? INTERROGATIVE DETERMINER? $")
_WITHIN = 4  # words
_BEHIND_WHEN = WORDS.compile(", (?= ADVERB*+ [AUXILIARY CAME WALKED SAID] )")


def of_when_clause(sentence: Sentence, stated: Attribution, _: Complement, end: int) -> int:
    """She stopped and, when a clerk asked whether she knew | , gave no answer: who did so is she."""
    first = stated.first
    inserted = stated.place == "adjacent" and _WHEN.search(sentence.tags, max(0, first - _WITHIN), first) is not None
    verb = _BEHIND_WHEN.search(sentence.tags, stated.last, end) if inserted else None
    return verb.start() if verb else end

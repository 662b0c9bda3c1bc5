"""Where the words of a report end, beyond what ends its clause: an object's end, the main clause, the next verb."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._contents import clause_end, is_clause, trimmed_end
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._predicates import before_predicate
from newsfacts_quotations._tags import DETERMINER, HEAD, LEAD_IN, NOUN, OF, PREPOSITION, RELATIVE, THAT, TO
from newsfacts_quotations._words import Sentence

__all__ = ["report_end"]

_NOMINAL = frozenset(("noun", "as"))
_NEXT_VERB = WORDS.compile(
    r"""
    ,? AND ADVERB* (?: [CAME WALKED] (?! [NAME NOUN] ) | AUXILIARY )        # a hero | and left; not: and tired man
  | (?<= QUOTED ) AND ADVERB* [CAME WALKED SAID]              # “a hero” | and ranked Ross
  | (?<= QUOTED ) AFTER PRONOUN                                 # “a hero” | after he left
  | (?<= [HEAD QUOTED] ) AFTER DETERMINER? HEAD{1,4} [CAME WALKED]      # an answer | after boats sank
    # a vote | , and few have
  | , COORDINATOR [DETERMINER NOUN NAME NUMBER PREPOSITION OF POSSESSIVE PRONOUN]{1,8}
    (?: [AUXILIARY CAME SAID] | WALKED (?! PREPOSITION ) )
  | , PREPOSITION DETERMINER? NOUN [THAT RELATIVE]              # | , on the grounds that
    """
)
# Ross left, arguing that it was late | , and later came back
_NEXT_OF_SUBJECT = WORDS.compile(", AND ADVERB++ [WALKED CAME SAID]")
# “a joke,” | was rude; “a joke,” | Ross said
_CLOSED = WORDS.compile("QUOTED (?: (?P<verb> FINITE ) | (?! [QUOTED COORDINATOR DETERMINER] ) . )")


def report_end(sentence: Sentence, stated: Attribution, right: Complement, later: Sequence[Attribution]) -> int:
    """Where the words end that a complement on the right reports."""
    first = right.first
    end, _ = clause_end(sentence, first, later)
    if stated.cue.takes("noun") and (object_only := _BEFORE_BUT.match(sentence.tags, first, end)):
        end = object_only.end()
    if right.rule not in ("colon", "quote") and _is_part_of_subject(sentence, stated):
        end = before_predicate(sentence, first, end, clause=right.rule in _WITH_VERB)
    if stated.cue.is_participle and (next_verb := _NEXT_OF_SUBJECT.search(sentence.tags, first, end)):
        end = next_verb.start()
    beside = _BESIDE.search(sentence.tags, first, end) if right.rule in _NO_CLAUSES else None
    if beside and THAT not in sentence.tags[first : beside.start()]:
        end = beside.start()
    if stated.place == "infinitive" and (next_verb := _NEXT_INFINITIVE.search(sentence.tags, first, end)):
        end = next_verb.start()
    if right.rule in _NOMINAL:
        end = _end_of_noun_phrase(sentence, first, end)
    elif right.rule == "clause" and stated.cue.takes("noun"):
        end = _end_of_object(sentence, first, end)
    end = _before_main_clause(sentence, stated, first, end)
    if stated.place == "relative":
        end = _end_of_relative(sentence, stated, first, end)
    return end


_NO_CLAUSES = frozenset(("to", "asked-to", "noun", "as", "gerund"))
# said he threatened to leave | , and that it was late: the other clause is what was said
_BESIDE = WORDS.compile(",? AND THAT (?= [PRONOUN DETERMINER NAME POSSESSIVE] )")
# rose to argue that it was late | , and to plead with them
_NEXT_INFINITIVE = WORDS.compile("[, QUOTED] AND TO [SAY CLAIMS CAME NOUN]")
_WITH_VERB = frozenset(("that", "clause", "told", "whether"))


def _is_part_of_subject(sentence: Sentence, stated: Attribution) -> bool:
    """Whether a report hangs on the subject of the sentence: A petition calling for a kiosk was signed."""
    if not stated.cue.is_participle or stated.place != "adjacent" or stated.who is None:
        return False
    behind = sentence.tags[stated.cue.first - 1] in HEAD
    return behind and not sentence.tags[: stated.who[0]].strip(LEAD_IN + DETERMINER + ",")


# denied fraud | but was convicted: an object, and then a verb of the same subject
_BEFORE_BUT = WORDS.compile(
    "[^ FINITE RELATIVE GERUND INTERROGATIVE THAT TO QUOTED ]{1,12}? (?= ,? BUT ADVERB*+ FINITE )"
)


# When Lee asked him to leave | , he refused
_MAIN_CLAUSE = PHRASES.compile(", (?= (?: PRONOUN | CHAIN ) ADVERB*+ [FINITE WALKED] )")
_FRONTING = WORDS.tags("AFTER AS SUBORDINATOR INTERROGATIVE")


def _before_main_clause(sentence: Sentence, stated: Attribution, first: int, end: int) -> int:
    """Where a report ends that stands before the main clause: When she asked him to leave, he refused."""
    if _opens(stated):
        comma = sentence.tags.find(",", first, end)
        return comma if comma > 0 else end  # Asked whether he knew, Ross left
    if stated.place != "adjacent" or sentence.tags[: stated.first].strip(LEAD_IN + ",") not in _FRONTING:
        return end
    if sentence.tags[first : first + 1] in _FRONTING:
        return end  # warned that if it rained, boats would sink
    for main in _MAIN_CLAUSE.finditer(sentence.tags, first, end):
        if sentence.tags[first] == TO or is_clause(sentence, (first, main.start())):
            return main.start()  # not within: the lock, the bridge and the mill were shut
    return end


def _opens(stated: Attribution) -> bool:
    """Whether a participle that somebody is asked by opens the sentence."""
    return stated.cue.passive and stated.cue.first == stated.cue.at


def _end_of_noun_phrase(sentence: Sentence, first: int, end: int) -> int:
    """He called the captain “a hero” and left, on the grounds that: a verb after *and* is the subject's.

    The note, in which she called it “a joke,” was rude: so is a verb behind the quotation that ends the phrase.
    """
    joined = _NEXT_VERB.search(sentence.tags, first + 1, end)
    end = joined.start() if joined else end
    closed = _CLOSED.search(sentence.tags, first, end)
    if closed and (closed["verb"] or sentence.said(closed.start()).endswith(",")):
        end = closed.start() + 1
    return trimmed_end(sentence, first, end)


def _end_of_object(sentence: Sentence, first: int, end: int) -> int:
    """Where an object ends that a verb further on made look like a clause: wanted an answer | after boats sank."""
    joined = _NEXT_VERB.search(sentence.tags, first + 1, end)
    return joined.start() if joined and not is_clause(sentence, (first, joined.start())) else end


_PLACE = WORDS.compile("(?<= PREPOSITION ) NAME , NAME{1,2} (?= [. ,] | $ )")
_BEHIND_COMMA = (
    "," + RELATIVE,  # who
    "," + PREPOSITION + RELATIVE,  # for whom
    "," + DETERMINER + OF + RELATIVE,  # one of whom
    "," + NOUN + OF + RELATIVE,
)


def _end_of_relative(sentence: Sentence, stated: Attribution, first: int, end: int) -> int:
    """A relative clause between commas ends with the second: Ross, who said he would go, left."""
    between_commas = sentence.tags[: stated.cue.first].endswith(_BEHIND_COMMA)
    comma = sentence.tags.find(",", first, end) if between_commas else -1
    if place := _PLACE.match(sentence.tags, comma - 1):
        comma = sentence.tags.find(",", place.end(), end)  # had met in Springfield, Ohio
    return comma if comma > first else end

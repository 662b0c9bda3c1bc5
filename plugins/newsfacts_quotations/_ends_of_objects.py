"""Where a report ends that is the object of its verb, not a clause: *called him “a liar” | and left*."""

from __future__ import annotations

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._contents import trimmed_end
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence

__all__ = ["before_document", "before_speech", "object_before_but", "of_answer", "of_phrase"]

# denied fraud | but was convicted: an object, and then a verb of the same subject
_BEFORE_BUT = WORDS.compile(
    "[^ FINITE RELATIVE GERUND INTERROGATIVE THAT TO QUOTED ]{1,12}? (?= ,? BUT ADVERB*+ FINITE )"
)


def object_before_but(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """Ross denied fraud | but was convicted."""
    object_only = _BEFORE_BUT.match(sentence.tags, right.first, end) if stated.cue.takes("noun") else None
    return object_only.end() if object_only else end


_NOMINAL = frozenset(("noun", "as", "about", "against", "at", "of", "on", "with"))
_NEXT_VERB = WORDS.compile(
    r"""
    ,? AND ADVERB* (?: [CAME WALKED] (?! [NAME NOUN] ) | AUXILIARY )        # a hero | and left; not: and tired man
  | AND ADVERB*+ SAID TO                                        # a hero | and began to laugh
  | (?<= QUOTED ) AND ADVERB* [CAME WALKED SAID]              # “a hero” | and ranked Ross
  | (?<= QUOTED ) AND ADVERB* NOUN (?= [DETERMINER NUMBER OBJECT_PRONOUN] )     # “a hero” | and repaid $5
  | (?<= QUOTED ) AFTER PRONOUN                                 # “a hero” | after he left
  | (?<= [HEAD QUOTED] ) AFTER DETERMINER? HEAD{1,4} [CAME WALKED]      # an answer | after boats sank
    # a vote | , and few have; “a hero,” | and they laughed
  | (?: , | (?<= QUOTED ) ) COORDINATOR [DETERMINER NOUN NAME NUMBER PREPOSITION OF POSSESSIVE PRONOUN]{1,8}
    (?: [AUXILIARY CAME SAID] | WALKED (?! PREPOSITION ) )
  | , PREPOSITION DETERMINER? NOUN [THAT RELATIVE]              # | , on the grounds that
  | (?<= [HEAD QUOTED] ) SUBORDINATOR WALKING                   # tougher rules | while reviving
    """
)
_NOT_FINITE = frozenset(("be", "been", "being"))
# “a joke,” | was rude; “a joke” | : it was; “a joke,” | Ross said
_CLOSED = WORDS.compile("QUOTED (?: (?P<verb> FINITE | : ) | (?! [QUOTED COORDINATOR DETERMINER] ) . )")


_NAMED = WORDS.compile("DETERMINER?+ QUOTED (?= DETERMINER [NOUN ADJECTIVAL]++ [PREPOSITION RELATIVE THAT WALKED OF] )")


def of_phrase(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """He called the captain “a hero” and left, on the grounds that: a verb after *and* is the subject's.

    The note, in which she called it “a joke,” was rude: so is a verb behind the quotation that ends the phrase.
    They wanted an answer | after boats sank: what a verb further on made look like a clause may be an object.
    """
    first = right.first
    nominal = right.rule in _NOMINAL
    if not nominal and not (right.rule == "clause" and stated.cue.takes("noun")):
        return end
    found = _NEXT_VERB.finditer(sentence.tags, first + 1, end)
    joined = next((at.start() for at in found if sentence.words[at.end() - 1] not in _NOT_FINITE), end)
    if not nominal:
        return end if is_clause(sentence, (first, joined)) else joined
    if (named := _NAMED.match(sentence.tags, first, joined)) and sentence.said(named.end() - 1).endswith(","):
        joined = named.end()  # a “wet eel,” | a work on three doors
    closed = _CLOSED.search(sentence.tags, first, joined)
    if closed and (closed["verb"] or sentence.said(closed.start()).endswith(",")):
        joined = closed.start() + 1
    return trimmed_end(sentence, first, joined)


# criticised his record | , “Will you run?”
_SPEECH = WORDS.compile("(?<= [NOUN NAME CLAIMS] ) , (?= QUOTED $ )")


def before_speech(sentence: Sentence, _: Attribution, right: Complement, end: int) -> int:
    """She disputed his record | , “Will you run?”: a whole sentence in marks is no object."""
    speech = _SPEECH.search(sentence.tags, right.first, end) if right.rule in _NOMINAL else None
    said = sentence.said(speech.end()) if speech else ""
    return speech.start() if speech and said[:1].isupper() and said[-1:] in ".?!" and " " in said else end


# “a joke” | in a letter that
_IN_DOCUMENT = WORDS.compile(
    "(?<= QUOTED ) PREPOSITION DETERMINER [ADVERB NOUN ADJECTIVAL NAME]{0,3}? (?P<in> [NOUN CLAIMS] )"
)


def before_document(sentence: Sentence, _: Attribution, right: Complement, end: int) -> int:
    """She called it “a joke” | in a letter that nobody read: where it was said is no part of it."""
    if right.rule not in _NOMINAL:
        return end
    found = _IN_DOCUMENT.finditer(sentence.tags, right.first, end)
    said_in = word_list("nouns", "documents") | word_list("nouns", "occasions")
    return next((at.start() for at in found if sentence.words[at.start("in")] in said_in), end)


# “No” | and a link
_QUOTED_FIRST = WORDS.compile("QUOTED (?= AND DETERMINER [NOUN NAME ADJECTIVAL] [^ QUOTED ]*+ $ )")


def of_answer(sentence: Sentence, stated: Attribution, right: Complement, end: int) -> int:
    """She replied with “No” | and a drawing of an eel."""
    said = _QUOTED_FIRST.match(sentence.tags, right.first) if right.rule == "noun" else None
    return said.end() if said and stated.cue.verb.particle == "with" else end

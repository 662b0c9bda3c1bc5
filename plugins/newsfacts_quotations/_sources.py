"""What the words of a source show by themselves: its head, what kind of source it is, what stands around it."""

from __future__ import annotations

import re
from typing import Literal

import attrs

from newsfacts_quotations._cast import word_list
from newsfacts_quotations._genders import Gender
from newsfacts_quotations._lexicon import plurals

__all__ = [
    "AGED",
    "APPOSITION",
    "APPOSITION_WITHIN",
    "ASKED",
    "CONTRACTED",
    "CORE",
    "FOR_ANOTHER",
    "INDEFINITE",
    "JOINT",
    "LETTERS",
    "LETTERS_AND_STOP",
    "NOBODY",
    "POSSESSIVE",
    "PREPOSITION_BEFORE",
    "REPLIED",
    "SEVERAL",
    "SINGULAR",
    "STATED",
    "THINGS",
    "WORD_BEHIND",
    "Kind",
    "Known",
    "is_document",
    "kind_of",
]

Kind = Literal["person", "people", "body"]
"""One person, several, or a body or document."""

SINGULAR: dict[str, Gender] = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
THINGS = frozenset(("it", "its", "which"))
SEVERAL = frozenset(("they", "them", "their"))
NOBODY = frozenset(
    (
        *("i", "you", "we", "us", "who", "whom", "that", "this", "those", "these", "some", "many", "most", "others"),
        *("both", "one", "all", "none", "everyone", "everybody", "someone", "somebody", "nobody", "anyone", "anybody"),
        *("there", "another", "other", "latter", "former", "first", "second", "third", "fourth", "fifth"),
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    )
)

# Ross and Lee; neither Ross nor Lee
JOINT = re.compile(r" (?:and|nor) ")
# Sam Ross QC,
LETTERS = re.compile(r"(?: [A-Z]{2,4})++\Z")
# Mika Orell of the Marlow Institute. : letters, or where somebody is from, before the stop
LETTERS_AND_STOP = re.compile(
    r"(?: [A-Z]{2,5})*+(?: (?:of|from|at) (?:the )?+[A-Z][\w’'-]*+(?: [A-Z][\w’'-]*+){0,4}+)?+(?:,|\.(?:\s|$))"
)
# its leader, former vice president Musa Bello, said: up to the name
APPOSITION = re.compile(
    r", (?:the )?(?:(?!(?:of|for|to|with|from|at|in|by|and|who|which|whose|a|an) )[\w-]++\.? ){0,4}"
)
APPOSITION_WITHIN = 60
WORD_BEHIND = re.compile(r" ([a-z]++)")
INDEFINITE = re.compile(r"\b(?i:an?) \Z")
POSSESSIVE = re.compile(r"[’']s?$")
PREPOSITION_BEFORE = re.compile(r"\b(?:of|for|to|with|from|at|in|by|on) (?:the )?\Z")
# the head of "sources in Tehran" is "sources"
CORE = re.compile(r"\S++(?: (?!(?:of|in|from|at|for|with|on|who|by|issued|familiar|close|to)\b)\S++)*+")
# he's, they’ve
CONTRACTED = re.compile(r"[’'](?:s|re|m|ve|ll|d)$")
# a spokesman for Ann Lee is not she; a candidate for mayor, Ann Lee, is
FOR_ANOTHER = re.compile(r"(?!candidate|nominee)\S++ (?:for|to|with) \S")
# the 58-year-old; the 18-year-old from Orb
AGED = re.compile(r"(?P<age>\d{1,3})-year-old")
# whoever replied is not who asked
REPLIED = re.compile(r" (?:replied|answered|responded|retorted|countered|shot back|said in reply)\b")
ASKED = re.compile(r"(?:\S+ ){0,3}?(?:asked|pressed|questioned|quizzed|challenged)\b")
STATED = re.compile(
    r"(?:said|says|wrote|added|announced)\s(?:\S++\s){0,4}?in an? (?:\S++ )?(?:statement|release|letter)"
)


@attrs.frozen
class Known:
    """A source that was resolved before: up to where its words went on, and where the source itself ended.

    Its name is ``bare`` if nothing tells whether it is a person's, and nothing speaks against it.
    """

    at: int
    name: str
    kind: Kind
    gender: Gender | None = None
    stated: bool = False
    bare: bool = False
    source_end: int = 0


def kind_of(head: str) -> Kind:
    """What kind of source the head of a phrase names."""
    persons = word_list("nouns", "persons")
    if head in persons:
        return "person"
    if head in plurals():
        return "people"
    plural = head.removesuffix("s") in persons or (head.endswith("s") and not head.endswith("ss"))
    return "people" if plural else "body"


def is_document(name: str) -> bool:
    """Whether a phrase names what somebody issued: Reports, the statement."""
    head = name.lower().rpartition(" ")[2]
    return not {head, head.removesuffix("s")}.isdisjoint(word_list("nouns", "documents"))

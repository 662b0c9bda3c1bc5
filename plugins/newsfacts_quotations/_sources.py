"""What the words of a source show by themselves: its head, what kind of source it is, what stands around it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

import attrs

from newsfacts import Span
from newsfacts_quotations._genders import Gender
from newsfacts_quotations._lexicon import plurals, ranks, word_list

__all__ = [
    "AGED",
    "APPOSITION_WITHIN",
    "CONTRACTED",
    "CORE",
    "FOR_ANOTHER",
    "INDEFINITE",
    "JOINT",
    "LETTERS",
    "LETTERS_AND_STOP",
    "NOBODY",
    "OF_ITS_OWN",
    "PARENT",
    "PARENTS",
    "POSSESSED",
    "POSSESSIVE",
    "PREPOSITION_BEFORE",
    "SEVERAL",
    "SINGULAR",
    "THINGS",
    "VENUE",
    "WORD_BEHIND",
    "Kind",
    "Known",
    "apposition",
    "are_people",
    "has_rank",
    "head_of",
    "introduces",
    "is_document",
    "kind_of",
    "somebody",
    "style",
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
APPOSITION_WITHIN = 60
WORD_BEHIND = re.compile(r" ([a-z]++)")
INDEFINITE = re.compile(r"\b(?i:an?|one|another|each) \Z")
POSSESSIVE = re.compile(r"[’']s?$")
# the council’s website
POSSESSED = re.compile(r"[’']s? ")
PREPOSITION_BEFORE = re.compile(r"\b(?:of|for|to|with|from|at|in|by|on) (?:the )?\Z")
# the head of "sources in Tehran" is "sources"
_TIED = "of|in|from|at|for|with|on|who|by|issued|familiar|close|to|based in|based at|[a-z]+ed by"
_HANGS = rf"(?:(?:{_TIED})\b|(?:called|named) [A-Z])"
CORE = re.compile(rf"\S++(?: (?!{_HANGS})\S++)*+")
# he's, they’ve
CONTRACTED = re.compile(r"[’'](?:s|re|m|ve|ll|d)$")
# a spokesman for Ann Lee is not she; a candidate for mayor, Ann Lee, is
FOR_ANOTHER = re.compile(r"(?!candidate|nominee)\S++ (?:for|to|with) \S")
# the 58-year-old; the 18-year-old from Orb
AGED = re.compile(r"(?P<age>\d{1,3})-year-old")
# the mum-of-two
PARENTS = {
    **dict.fromkeys(("mum", "mom", "mother"), "mother"),
    **dict.fromkeys(("dad", "father"), "father"),
    **dict.fromkeys(("gran", "nan", "grandma", "grandmother"), "grandmother"),
    **dict.fromkeys(("grandad", "granddad", "grandpa", "grandfather"), "grandfather"),
}
PARENT = re.compile(rf"(?P<who>{'|'.join(PARENTS)})-of-[a-z0-9]+")
# In a note on Facebook, | it said; Speaking to the Harbour Post, | it said: where something was said
VENUE = re.compile(
    r"(?i:(?:yet|but|and|still|then|so|later)(?: |, ))?+"
    r"(?i:in|on|via|through|by|writing|speaking|replying|responding|talking) "
    r"(?:(?!(?:and(?! [A-Z])|but|which|that|who) )[^,.;:!?“”\"\n])*+(?<! Inc)(?<! Corp), "
)
# Una Vell said | she would; Ivo Roe told the court | his boat: whoever bears a name so continued is a person
OF_ITS_OWN = re.compile(
    r" (?:has |had )?(?:said|says|told|added|admitted|insisted|denied|argued|claimed|warned)"
    r"(?: (?:the|a|an) [a-z]++| [A-Z][a-z]++)?(?: that)? (?P<pronoun>he|she|his|her)\b"
)


@cache
def style() -> re.Pattern[str]:
    """What stands between a ruler and her name: the ruler | , Her Serene Highness, | Ana Bello."""
    return re.compile(_of_style())


@cache
def apposition() -> re.Pattern[str]:
    """What stands between a source and its name: its leader | , former vice president | Musa Bello said."""
    within = r"(?:(?!(?:of|for|to|with|from|at|in|by|and|who|which|whose|a|an) )[\w-]++\.? ){0,4}"
    return re.compile(rf"(?:{_of_style()}|, )(?:the )?{within}")


def _of_style() -> str:
    return rf", (?:His|Her) (?:[A-Z][a-z]+ )?(?:{'|'.join(sorted(word_list('nouns', 'styles')))}),? "


@attrs.frozen
class Known:
    """A source that was resolved before: up to where its words went on, and where the source itself ended.

    It is ``stated`` in a document by the word for that: *letter*. Its name is ``bare`` if nothing tells whether it is a
    person's, and nothing speaks against it.
    """

    at: int
    name: str
    kind: Kind
    gender: Gender | None = None
    stated: str = ""
    bare: bool = False
    source_end: int = 0


_TIES = "(?:to|of|in|at|for|from|with|on|by|the|an?|and|who|which)"
"""Words that no role within an apposition goes across: *Ann Lee, wrote to the council*."""


def has_rank(text: str, name: Span, head: str) -> bool:
    """Whether a rank or its abbreviation stands before a name, whose bearer a word stands for: PC Renn, the officer."""
    rank = text[max(0, name.start - 20) : name.start].lower().replace(".", "").split()[-1:]
    return rank != [] and rank[0] in ranks().get(head, "")


def introduces(text: str, name: Span, head: str, *, called: bool, until: int | None = None) -> bool:
    """Whether a word introduces a name: the secretary of state, Ann Lee; her lawyer, Ann Lee; Ann Lee, a lawyer.

    Args:
        text: The article's text.
        name: Where the name stands.
        head: The word, in lower case.
        called: Whether the word may also follow the name.
        until: Where what follows ends at the latest.
    """
    if head not in text[max(0, name.start - 50) : name.end + 60].lower():
        return False  # as with most names: no pattern is made for it
    before, behind = _introducing(head)
    if before.search(text, max(0, name.start - 50), name.start):
        return True
    trade = _TRADE_BEFORE.search(text, max(0, name.start - 50), name.start)
    if trade and trade["head"].lower() == head and text[name.end : name.end + 1] in (",", "."):
        return trade["trade"] in word_list("nouns", "persons") - word_list("nouns", "kin")
    end = min(name.end + 60, len(text) if until is None else until - len("the "))
    return called and behind.match(text, name.end, end) is not None


# the organiser, retired teacher Ann Lee
_TRADE_BEFORE = re.compile(
    r"\b(?P<head>[\w’'-]++), (?:(?!(?:an?|the|then|and|or|his|her|its|their) )[a-z-]++ )?(?P<trade>[a-z-]++) \Z"
)


_NO_TIE = "(?<! of)(?<! for)(?<! and)(?<! of the)(?<! for the)(?<! and the)"
"""Whoever stands behind *lawyers for* is no lawyer."""


@lru_cache(256)
def _introducing(head: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a word is part of before a name that it introduces, and behind it."""
    word = re.escape(head)
    before = re.compile(rf"\b(?i:{word})\b(?: (?:of|for|the|and|[A-Z]\S*+))*+{_NO_TIE},? ?\Z")
    behind = re.compile(rf", (?:(?:an?|the|his|her|its) )?(?:(?!{_TIES}\b)[\w-]++ ){{0,3}}?(?i:{word})\b")
    return before, behind


@lru_cache(256)
def somebody(head: str) -> re.Pattern[str]:
    """Where somebody was introduced by a word, and not by a name: a tired farmer."""
    return re.compile(rf"\b[Aa]n? (?:[\w’'-]++ ){{0,3}}?{re.escape(head)}\b(?!, |[ -][A-Z])")


@cache
def _persons() -> frozenset[str]:
    """The words for one person, also for one of a party."""
    return word_list("nouns", "persons") | word_list("nouns", "partisans")


def kind_of(head: str) -> Kind:
    """What kind of source the head of a phrase names."""
    persons = _persons()
    if head in persons:
        return "person"
    if head in plurals():
        return "people"
    plural = head.removesuffix("s") in persons or (head.endswith("s") and not head.endswith("ss"))
    return "people" if plural else "body"


def head_of(text: str) -> str:
    """The last word of a phrase without what hangs on it: *survey* of *a survey of 900 anglers*."""
    core = CORE.match(text)
    return (core[0] if core else text).split()[-1].lower()


def are_people(text: str, head: str) -> bool:
    """Whether a phrase surely names more than one person: many members, African-Americans; not remarks, Ross's aims."""
    several = head in plurals() or (head.endswith("s") and head[:-1] in word_list("nouns", "persons"))
    last = text.rpartition(" ")[2]
    return several or (last.endswith("s") and last[:1].isupper() and "’s" not in text and "'s" not in text)


def is_document(name: str) -> bool:
    """Whether a phrase names what somebody issued: Reports, the statement."""
    head = name.lower().rpartition(" ")[2]
    return not {head, head.removesuffix("s")}.isdisjoint(word_list("nouns", "documents"))

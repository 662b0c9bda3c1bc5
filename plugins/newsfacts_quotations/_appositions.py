"""Subjects in front of what is added to them between commas: Ross, who lives in Ohio, said."""

from __future__ import annotations

from newsfacts.text import given_names
from newsfacts_quotations._genders import gender_of_given
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._phrases import CHAIN, FRONTED, REACH, Words, behind_conjunction, trimmed
from newsfacts_quotations._tags import DETERMINER, NAME, THAT
from newsfacts_quotations._words import Sentence

__all__ = ["subject_across_commas", "with_name"]

_APPOSITION = WORDS.compile(
    r"""
    (?: \( [^()]{1,8} \)                                            # (R-Ohio)
      | RELATIVE [^ , ; : ]*                                        # who voted on Tuesday
      | WALKING [DETERMINER POSSESSIVE NUMBER NAME] [^ , ; : FINITE ]*      # representing the town
    )?+
    (?: , (?: [ADJUNCT RELATIVE CAME] [^ ; : ]*                   # , speaking to reporters
            | [^ FINITE ; : ]*                                      # , a lawyer in Ohio; , 45
            | [^ FINITE ; : , ]{1,12} RELATIVE [^ , ; : ]*          # , a lawyer who lives there
          ) )+?
    [, QUOTED]
    """
)
_CLAUSE_EDGE = WORDS.compile(
    "[; : - QUOTED THAT SUBORDINATOR INTERROGATIVE AFTER SAID CLAIMS] | , COORDINATOR | BUT | (?: ^ | (?<= , ) ) AS"
)

_SAYS = WORDS.tags("SAID CLAIMS")
_BEHIND_SUBJECT = WORDS.tags(", ( RELATIVE WALKING")
"""What stands between a subject and what is added to it."""


# its chair, Ana Reis, and the head of the union, Ivo Lee, | said; Ana Reis, a teacher, and Ivo Lee, a nurse, | said
_EACH_APPOSED = WORDS.having(
    MEMBER="[NAME NOUN DETERMINER POSSESSIVE OF PREPOSITION]{1,8}+",
    APPOSED="MEMBER , [NAME DETERMINER] MEMBER",
).compile(
    r"""
    (?: ^ | (?<= [; , :]) )
    (?P<who> APPOSED (?: , APPOSED )?+ , AND APPOSED )
    , $
    """
)


# one keeper slept and | the Warden, Ana Reis, | told
_BEHIND_VERB = WORDS.compile(
    "[CAME SAID WALKED] ADVERB*+ AND (?P<who> DETERMINER [NOUN NAME CLAIMS POSSESSIVE]{1,5}+ , NAME{1,5} ) , $"
)


def subject_across_commas(sentence: Sentence, comma: int) -> Words | None:
    """The subject in front of appositions and relative clauses that end in a comma: Ross, who lives in Ohio, said.

    It is the noun phrase with a comma behind it, such that no verb but that of a relative clause stands between.
    """
    tags = sentence.tags
    first = max(tags.rfind(edge, max(0, comma - REACH), comma) for edge in ";:") + 1
    bracket = tags.rfind("(", first, comma)
    if bracket > tags.rfind(")", first, comma):
        first = bracket + 1  # (Ross, who lives in Ohio, said …)
    if known := _EACH_APPOSED.search(tags, first, comma + 1) or _BEHIND_VERB.search(tags, first, comma + 1):
        return trimmed(sentence, known.span("who"))
    that = tags.rfind(THAT, first, comma) + 1
    inner = that if that and tags[that] in (DETERMINER, NAME) else first  # not: at that | moment, Ross, who
    for start in dict.fromkeys((inner, first, max(first, that))):
        fronted = FRONTED.match(tags, start, comma)
        for begin in dict.fromkeys((fronted.end() if fronted else start, start)):
            match = CHAIN.match(tags, begin, comma)
            if match and tags[match.end()] in _BEHIND_SUBJECT and _APPOSITION.fullmatch(tags, match.end(), comma + 1):
                return trimmed(sentence, (behind_conjunction(sentence, *match.span()), match.end()))
    edges = list(_CLAUSE_EDGE.finditer(tags, first, comma))
    for edge in edges:  # had no details, but | clerks in Orb, including a judge, | have said
        match = CHAIN.match(tags, edge.end(), comma) if edge[0] not in _SAYS else None
        if match and tags[match.end()] in ",(" and _APPOSITION.fullmatch(tags, match.end(), comma + 1):
            return trimmed(sentence, match.span())
    for edge in edges:
        match = CHAIN.match(tags, edge.end(), comma)
        if match and tags[match.end()] in ",(" and (edge[0] not in _SAYS or match.end() < comma - 1):
            return trimmed(sentence, match.span())
    return _behind_clause(sentence, first, comma)


# the minister | , Ana Reis | ,
# its chair | , the Conservative MP Sir Ivo Reis | ,
# its author | , Ana Reis of the University of Orb | ,
_NAME_BEHIND = WORDS.compile(
    r"""
    , (?: (?P<the> DETERMINER ) NOUN{0,2} NAME{2,6}
        | [WALKED NAME]? [NOUN CLAIMS]{1,2} NAME{2,5}   # its chair | , retired teacher Ana Reis | ,
        | NAME{1,4} (?: OF DETERMINER? NAME{1,3} (?: OF NAME{1,3} )? )?+
      ) (?= [, ( . ;] | $ )
    """
)
_ROLE = WORDS.tags("NOUN CLAIMS")


_OF_BODY = WORDS.compile("(?<= NOUN ) [PREPOSITION OF] (?= NAME++ $ )")
_ONE_OF_THEM = ("one", "another", "other")


def with_name(sentence: Sentence, who: Words) -> Words:
    """A source with the name that follows it behind a comma: the minister, Ana Reis, said; but Ana Reis, a nurse."""
    match = _NAME_BEHIND.match(sentence.tags, who[1])
    if match is None or (match["the"] and sentence.words[match.start("the")] != "the"):
        return who  # the minister, a Texas Republican
    last = sentence.words[who[1] - 1]
    persons = word_list("nouns", "persons")
    spokesman_of = _OF_BODY.search(sentence.tags, *who)  # a spokeswoman | for Orb, Ana Reis,
    tied = spokesman_of is not None and (
        sentence.words[spokesman_of.start()] in ("for", "at") or _has_given_name(sentence, match.span())
    )
    head = sentence.words[spokesman_of.start() - 1] if spokesman_of and tied else last
    is_role = sentence.tags[who[1] - 1] in _ROLE or not persons.isdisjoint((last, head)) or last in _ONE_OF_THEM
    return (who[0], match.end()) if is_role else who


def _has_given_name(sentence: Sentence, words: Words) -> bool:
    """Whether a name of a given name and another stands behind a comma: the vicar of Orb, Ann Lee; but of Orb, Ohio.

    A place may be called after somebody: the sheriff of Orb, Clay County.
    """
    given, *others = (sentence.words[at] for at in range(*words) if sentence.tags[at] == NAME)
    if not others or others[-1] in word_list("nouns", "ends_of_places"):
        return False
    return given.capitalize() in given_names() or gender_of_given(given) is not None


def _behind_clause(sentence: Sentence, first: int, comma: int) -> Words | None:
    """The subject and its apposition behind what they report: prices fell, the minister, Ana Reis, said."""
    tags = sentence.tags
    inner = tags.rfind(",", first, comma)
    outer = tags.rfind(",", first, inner) if inner > first else -1
    who = CHAIN.fullmatch(tags, outer + 1, inner) if outer > first else None
    if who is None or not CHAIN.fullmatch(tags, inner + 1, comma):
        return None
    return trimmed(sentence, who.span())

"""Noun phrases and clause edges: where subjects begin and end.

A pattern that ends in ``_LEFT`` runs on the reversed tags, to find what ends before a word.
"""

from __future__ import annotations

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._parts import LEFTWARDS, PHRASES
from newsfacts_quotations._tags import AFTER, AND, AS, CAME, DETERMINER, NUMBER, PRONOUN, RELATIVE, SAID, SAYING, WALKED
from newsfacts_quotations._words import Sentence

__all__ = [
    "CHAIN_LEFT",
    "FRONTED",
    "REACH",
    "STOPS",
    "Words",
    "behind_conjunction",
    "is_article",
    "main_subject",
    "noun_phrase",
    "subject_before",
    "trimmed",
]

STOPS = frozenset(",.?!…-—–")
"""What ends a quotation that an attribution follows, if no comma does so; American and British papers agree."""

_ABOUT = frozenset(("about", "around", "over", "under", "nearly", "almost", "roughly"))
"""Words that open a sentence beside a number and govern nothing."""

_ARTICLES = frozenset(("the", "a", "an", "but", "and"))

Words = tuple[int, int]
"""The index of a phrase's first word, and that after its last."""

REACH = 60
"""How many words to the left a subject may stand."""

CHAIN = PHRASES.compile("CHAIN")
CHAIN_LEFT = LEFTWARDS.compile("CHAIN_LEFT")
BASE_LEFT = LEFTWARDS.compile("NOUN_PHRASE_LEFT")
# from right to left: on Tuesday, late last night, a clerk of the court | in May
_TIMES_LEFT = WORDS.having(
    TIMES=r"""
    (?: TIME (?: NOUN? DETERMINER (?! DETERMINER ) ADVERB? PREPOSITION?     # late last night, the same day
              | PREPOSITION DETERMINER PREPOSITION?                         # in the past week
              | ADVERB PREPOSITION? | PREPOSITION )                         # in early May, in May
      | ADVERB PREPOSITION?+                                # on Tuesday
      | \) [^()]{1,8} \(                                    # (R-Ohio)
    )*+
    """
)
# between a subject and its verb, from right to left: the order | released | on Tuesday
ASIDE_LEFT = _TIMES_LEFT.compile("TIMES (?: WALKED (?= [NOUN CLAIMS] [NOUN NAME]*+ DETERMINER ) TIMES )?+")
LEADING_TIME = WORDS.compile("(?: [DETERMINER ADVERB]? TIME | ADVERB )++ (?= DETERMINER* [NAME NOUN PRONOUN] )")
FRONTED = PHRASES.compile(
    r"""
    (?: NAME{1,3} (?: , NAME{1,2} )? (?: \( [^()]{1,6} \) )? - (?! [^-]* - )          # OSLO, Norway (AP) —
      | NAME{1,3} , [NAME TIME] [.]? NUMBER (?: \( [^()]{1,6} \) )? -                 # OSLO, Dec. 8 (AP) —
      | [NAME TIME] [.]? NUMBER \( [^()]{1,6} \) -                                     # Dec. 8 (AP) —
      | CLOCK                                                                         # 17:05 GMT —
      | COORDINATOR?+ [DETERMINER NOUN NUMBER ADVERB]*+ TIME++ ADVERB*+ ,               # But two days later,
      # At a rally in Orb, Calif.,
      | LEAD_IN*+ PREPOSITION [^,]{0,40} NAME , NAME [.] ,
      # At a rally in Dover, Ohio, on Sunday,
      | LEAD_IN*+ PREPOSITION [^,]{0,40} NAME , NAME{1,2} ,
        (?= ADVERB*+ (?: PREPOSITION [ADVERB TIME DETERMINER NUMBER]++ , | PRONOUN ) )
      | LEAD_IN*+ PREPOSITION NUMBER (?= [DETERMINER PRONOUN] )           # In 1974 a clerk
      # In Paris, In 2016, Speaking on CNN, In an email dated March 6, 2013,
      | LEAD_IN*+ (?! PREPOSITION NUMBER [^,] ) ADJUNCT [^,]{0,40} , (?: (?<= NUMBER , ) NUMBER , )?+
      | [ADVERB BUT]++ ,?                                                             # However,
      | \(                                                                            # (Lee, the mayor, said …)
      | COORDINATOR
    )*+
    """
)
"""What may stand before the subject of a sentence."""
# On Tuesday | he went further, calling; At the last meeting | he went further: where FRONTED takes it all, or nothing
_FRONTED_ADJUNCT = WORDS.compile(
    r"""
    LEAD_IN*+ PREPOSITION
    (?: [DETERMINER ADVERB NUMBER TIME]++ (?= [PRONOUN NAME] )
      | [DETERMINER ADVERB NUMBER TIME POSSESSIVE ADJECTIVAL NAME NOUN GERUND]{1,6}+ (?= PRONOUN )
    )
  | LEAD_IN*+ [DETERMINER ADVERB NUMBER TIME]++ (?= [PRONOUN NAME] )
    """
)
_PART = WORDS.compile("[QUOTED ; :]")
_GOVERNS_OBJECT = WORDS.tags("CAME SAID CLAIMS SAY WALKED GERUND TO")
"""What a noun phrase behind it is the object of."""
_GOVERNS_CHAIN = WORDS.tags("PREPOSITION OF AFTER AS CAME WALKED WALKING")
"""What a chain of noun phrases behind it hangs on, so that its last alone may be a subject."""


def noun_phrase(sentence: Sentence, first: int) -> Words | None:
    """The noun phrase that begins at a word."""
    match = CHAIN.match(sentence.tags, first)
    return trimmed(sentence, match.span()) if match and not is_article(sentence, match.span()) else None


def is_article(sentence: Sentence, words: Words) -> bool:
    """Whether a phrase is nothing but an article: *the* of *the finding*, whose noun is a verb's form."""
    return words[1] - words[0] == 1 and sentence.words[words[0]] in _ARTICLES


def trimmed(sentence: Sentence, words: Words) -> Words:
    """Without leading articles and times, which name nobody."""
    first, last = words
    time = LEADING_TIME.match(sentence.tags, first, last)
    if time and time.end() < last:
        first = time.end()
    while last - first > 1 and sentence.words[first] in _ARTICLES:
        first += 1
    return first, last


# a mechanic | who worked for | a dealer said; the firm | that built | the bridge said; Lee | , who is its chair | said
_OWN_CLAUSE = WORDS.compile(
    r"""
    (?: [RELATIVE THAT] ADVERB*+
        (?: [FINITE WALKED CAME CLAIMS SAY]             # who had been on; who worked for
          | NOUN (?= [DETERMINER POSSESSIVE NUMBER PREPOSITION] | $ )   # who runs the clinic, who sits in a court
        )
      | , RELATIVE BE                                   # a comma forgotten behind it
      | WALKING (?= [DETERMINER POSSESSIVE NUMBER NAME] | $ )       # the union | representing | the pilots has asked
      # a source | speaking to | Harbour News said
      | (?<= [NOUN CLAIMS] ) GERUND ADVERB?+ [PREPOSITION TO] (?= [DETERMINER POSSESSIVE NAME NOUN] | $ )
    )
    [^ , ; : - QUOTED RELATIVE THAT SUBORDINATOR INTERROGATIVE ]* $
    """
)


# phrases that appealed to voters | who believed; a post that showed men | warning
_ITS_LAST_NOUN = WORDS.tags("RELATIVE THAT , - SAYING WALKING")
"""What belongs to the last noun of a phrase and its relative clause, not to the first."""


# a clerk | who sits with her in court told | me; but not: a clerk who people in Orb said | was late
_VERB_UNKNOWN = WORDS.compile(
    "RELATIVE NOUN PREPOSITION [^ FINITE WALKED , ; : RELATIVE ]* SAID (?! [FINITE WALKED] ) . $"
)


def _before_own_clause(sentence: Sentence, low: int, first: int, verb: int) -> Words | None:
    """What the relative clause belongs to that a phrase ends, where that is what precedes a verb."""
    clause = _OWN_CLAUSE.search(sentence.tags, low, first) or _VERB_UNKNOWN.search(sentence.tags, low, verb + 2)
    if clause is None or clause.start() == low:
        return None
    head = CHAIN_LEFT.match(sentence.tags[low : clause.start()][::-1])
    return trimmed(sentence, (clause.start() - head.end(), clause.start())) if head else None


_EVEN_AS = (["even", "as"], ["just", "as"])
"""Conjunctions, behind which a clause stands, and no phrase alone."""


def subject_before(sentence: Sentence, verb: int) -> Words | None:
    """The noun phrase that ends right before a verb group, adverbs and times between them skipped."""
    low = max(0, verb - REACH)
    left = sentence.tags[low:verb][::-1]
    skipped = ASIDE_LEFT.match(left)
    begin = skipped.end() if skipped else 0
    match = CHAIN_LEFT.match(left, begin)
    if match is None:
        return None
    last, first = verb - begin, verb - match.end()
    if sentence.tags[first:last].endswith(AFTER + PRONOUN):
        first = last - 1  # told them to swim after | he
    first = behind_conjunction(sentence, first, last)
    if sentence.tags[first:last] == PRONOUN and sentence.words[first] != "it":
        return first, last  # said she believed: no object
    governor = sentence.tags[first - 1] if first else ""
    an_object = governor in _GOVERNS_OBJECT and sentence.tags[verb : verb + 1] != SAYING
    if an_object and (who := _before_relative(sentence, low, first)) is not None:
        return who
    if (
        sentence.tags[verb : verb + 1] not in _ITS_LAST_NOUN
        and (sentence.tags[first:last] != PRONOUN or governor in (WALKED, CAME))  # the guild that built it
        and AND not in sentence.tags[first - 1 : last]
    ):
        antecedent = _before_own_clause(sentence, low, first, verb)
        if antecedent is not None:
            return antecedent
    if first == 1 and sentence.words[0] in _ABOUT and sentence.tags[1] in (NUMBER, DETERMINER):
        return 0, last  # About four in 10 voters
    conjunction = sentence.words[max(0, first - 2) : first] in _EVEN_AS or (
        governor == AS and (first == 1 or _is_inserted(sentence, first, verb))
    )
    told = sentence.tags[first : first + 1] == DETERMINER and sentence.tags[verb : verb + 1] == SAID
    clause = governor == AFTER and told  # after | a clerk at the plant | told her
    warned = governor == SAYING and AND not in sentence.tags[first:last]  # warning | divers about | keepers who
    if (governor in _GOVERNS_CHAIN or warned) and not (conjunction or clause):
        # the longest chain hangs on a preposition or verb: its last part is the subject
        inner = BASE_LEFT.match(left, begin)
        first = verb - inner.end() if inner else first
    who = trimmed(sentence, _of_gapped_relative(sentence, first, last))
    return None if is_article(sentence, who) else who


def _before_relative(sentence: Sentence, low: int, first: int) -> Words | None:
    """An official | who met the envoys said: the subject stands before its relative clause."""
    relative = sentence.tags.rfind(RELATIVE, low, first)
    head = CHAIN_LEFT.match(sentence.tags[low:relative][::-1].lstrip(",")) if relative > 0 else None
    end = relative - sentence.tags.endswith(",", 0, max(0, relative))
    return trimmed(sentence, (end - head.end(), end)) if head else None


def _is_inserted(sentence: Sentence, first: int, verb: int) -> bool:
    """The case, as | Ann Lee of the Institute for Eels | has put it, is: nobody who is there as something."""
    return sentence.tags[first - 2] == "," and "," in sentence.tags[verb : verb + 5]


# a plan | Hale calls “a wedding without a bride”
_PLAN_HALE = WORDS.compile(", DETERMINER NOUN (?P<who> NAME{1,3} ) $")


def _of_gapped_relative(sentence: Sentence, first: int, last: int) -> Words:
    """The subject of a relative clause without a pronoun: , a plan Hale calls; not: , a moderate Republican said."""
    found = _PLAN_HALE.fullmatch(sentence.tags, first - 1, last) if first else None
    called = found is not None and sentence.words[first + 1] in word_list("nouns", "claims")
    return found.span("who") if found and called else (first, last)


# two weeks before | the board; families after | an inquiry
_CONJUNCTION = PHRASES.compile("(?P<time> TIME )? AFTER (?= [DETERMINER NOUN NAME POSSESSIVE] )")
_NAME = WORDS.compile("NAME+")
_CLAUSE_BEFORE = WORDS.compile("[PLAINLY_FINITE WALKED] (?! PREPOSITION )")


def behind_conjunction(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins that a chain of phrases would join to the clause before.

    They wrote to families after an inquiry found; but a statement issued after the meeting said.
    """
    for match in _CONJUNCTION.finditer(sentence.tags, first, last):
        if (
            match["time"]
            or _NAME.fullmatch(sentence.tags, match.end(), last)
            or _CLAUSE_BEFORE.search(sentence.tags, 0, first)
        ):
            first = match.end()
    return first


# the court | sided with the farmers, ruling; but not: the levy | voided by the court
_PARTICIPLE = WORDS.compile(
    "(?<= [NOUN CLAIMS TIME] ) [WALKED SAID] (?= (?: ADVERB | DETERMINER? TIME )? PREPOSITION )"
)
# a group formed in May | has left; but not: the court sided with him | when the levy was void
_MAIN_VERB = WORDS.compile(
    "(?: .*? , )?? [^ , SUBORDINATOR INTERROGATIVE RELATIVE AFTER THAT COORDINATOR ]*? PLAINLY_FINITE"
)


# supports “fair pay,” | opposes | “freezes”
_JOINED_VERB = WORDS.compile("(?<= QUOTED ) NOUN QUOTED")


def main_subject(sentence: Sentence, before: int, *, verb: bool = True) -> Words | None:
    """The first noun phrase of the sentence, or of its part after the last quotation or semicolon that has one.

    Args:
        sentence: The sentence.
        before: The index of the word up to which to look.
        verb: Whether the phrase has its verb before that word.
    """
    tags, low = sentence.tags, max(0, before - REACH)
    edges = [match.end() for match in _PART.finditer(tags, low, before)]
    for begin in (*reversed(edges[-3:]), low):
        fronted = FRONTED.match(tags, begin, before)
        match = CHAIN.match(tags, fronted.end() if fronted else begin, before)
        if match and not is_article(sentence, match.span()) and not _JOINED_VERB.match(tags, match.start()):
            first, last = match.span()
            if sentence.words[last - 1 : last + 1] == ["close", "to"] and (whom := CHAIN.match(tags, last + 1)):
                last = whom.end()  # a diver close | to the league
            return trimmed(sentence, (first, _before_its_verb(sentence, first, last, before) if verb else last))
    match = _FRONTED_ADJUNCT.match(tags, low, before)
    return noun_phrase(sentence, match.end()) if match else None


# Berg | supports | “fair pay”
_SUPPORTS = WORDS.compile("NAME{1,4} NOUN QUOTED")
# Berg’s aunt | drives | a van
_DRIVES = WORDS.compile("(?<= [NOUN NAME] ) NOUN DETERMINER $")


def _before_its_verb(sentence: Sentence, first: int, last: int, before: int) -> int:
    """Where a phrase ends in which stands the only verb of the sentence: the court | sided with the farmers."""
    if _MAIN_VERB.match(sentence.tags, last, before):
        return last
    if _SUPPORTS.fullmatch(sentence.tags, first, last + 1) and sentence.words[last - 1].endswith("s"):
        return last - 1
    if _DRIVES.search(sentence.tags, first, last + 1) and sentence.words[last - 1].endswith("s"):
        return last - (not sentence.words[last - 2].endswith("s"))
    verbs = [each.start() for each in _PARTICIPLE.finditer(sentence.tags, first, last)]
    return next((at for at in reversed(verbs) if sentence.words[at + 1] != "by"), last)

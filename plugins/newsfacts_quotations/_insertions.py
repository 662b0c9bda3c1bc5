"""Attributions inserted into what they report: where the words begin that go on behind them."""

from __future__ import annotations

from newsfacts_quotations._complements import Complement
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._tags import PREPOSITION
from newsfacts_quotations._titles import bears_title
from newsfacts_quotations._words import Sentence

__all__ = ["begins", "goes_on", "is_adjunct", "is_subordinate", "is_whole_quotation"]

# what carries the article's sentence on to the report: all that stands before belongs to the article
_OPENING = PHRASES.compile(
    r"""
    # his patience ran out - and the permit | , he said, had been lost
    (?: - | ; | (?<= [NOUN NAME WALKED NUMBER] ) : ) (?: ADVERB*+ , | COORDINATOR ADVERB*+ | ADVERB++ )?+
    (?P<set_off> [^ - ; : ]*+ ) $
    # a flood, which hints | , Renn said, that
  | , RELATIVE ADVERB*+ [CAME SAID CLAIMS NOUN WALKED] (?P<told> $ )
    # a memo that | , which | , in part of which | , he said, was lost
  | [, \( ] (?P<relative> PREPOSITION? (?: DETERMINER? HEAD OF )? RELATIVE ) $
    # he laughed because | , and also | , where | , he said, it was late
  | (?: (?<= [HEAD FINITE WRITTEN SAY SAYING] ) THAT
      | (?<! , ) SUBORDINATOR
      | (?<= [, HEAD QUOTED] ) INTERROGATIVE
      | COORDINATOR
    ) (?P<nothing> $ )
  | , COORDINATOR (?P<adverbs> ADVERB++ ) $
    # Lee has sung since May, and this fall | , he said, will stop
  | , COORDINATOR (?P<time> [DETERMINER ADVERB]*+ TIME | PREPOSITION DETERMINER? TIME ) $
    # it had rained, but the lock | , he said, was dry
  | [FINITE WALKED] [^ , ; ]{0,30}+ , COORDINATOR ADVERB*+ (?P<another> [^ , FINITE RELATIVE THAT QUOTED ]{1,8} ) $
    """
)
_PAIRED = PHRASES.compile("- [^ - ]* - ")
# In May | , On the stage | , Rather than wait | ,
_ADJUNCT = PHRASES.compile("[LEAD_IN ,]*+ (?: ADJUNCT | OF | TO | [DETERMINER NUMBER ADVERB]*+ TIME )")
# On the stage, he said, | it rains; but On the stage, he volunteered, | saying that it rained, | which it does
_NO_CLAUSE = PHRASES.compile(
    """
    GERUND (?! [^ , FINITE ]*+ FINITE )
  | (?: [^ FINITE QUOTED RELATIVE THAT WALKED ] | WALKED (?= PREPOSITION ) )*+ [RELATIVE THAT]
    """
)
# In May, he testified, | marched to Orb
_NEXT_VERB = PHRASES.compile("ADVERB*+ [WALKED CAME SAID] [PREPOSITION DETERMINER POSSESSIVE TO]")
# Asked why he left, he wept; Because it rained, they sang: no report, but when or why
_SUBORDINATE = PHRASES.compile("[LEAD_IN ,]*+ [PASSIVE SUBORDINATOR AFTER AS] [^ , ; : - ]*+")
# he said, | two days after the storm; said Lee, | a retired schools inspector who
_BESIDE = PHRASES.compile(
    r"""
    ADVERB*+ [DETERMINER NUMBER NOUN]*+ TIME ADVERB*+ AFTER
  | DETERMINER ADJECTIVAL*+ [NOUN NAME CLAIMS]{1,8}+ [THAT RELATIVE]
  | ADVERB AS                                               # he said, | even as boats sank
    """
)


def begins(sentence: Sentence, first: int, end: int) -> int:
    """Where the report begins in the words before an inserted attribution; their end if it is none of them."""
    opening = _OPENING.search(sentence.tags, first, end)
    if opening is None or (opening["set_off"] is not None and _PAIRED.search(sentence.tags, first, end)):
        return first
    return next(at for at in map(opening.start, opening.groupdict()) if at >= 0)


def goes_on(sentence: Sentence, head: Words, tail: Words) -> bool:
    """Whether what stands behind an attribution carries on the report that its head begins."""
    if _BESIDE.match(sentence.tags, *tail) or (tail[0] in sentence.quotes and bears_title(sentence, tail[0])):
        return False
    if sentence.words[tail[0]] in word_list("verbs", "leading_to"):
        return False  # boats sank, she said, | raising fears
    if sentence.tags[head[0]] == PREPOSITION and _NEXT_VERB.match(sentence.tags, *tail):
        return False
    return not is_adjunct(sentence, head) or _NO_CLAUSE.match(sentence.tags, *tail) is None


def is_adjunct(sentence: Sentence, words: Words) -> bool:
    """Whether words begin like an adjunct: in May, on the stage, rather than wait, last week."""
    return _ADJUNCT.match(sentence.tags, *words) is not None


def is_subordinate(sentence: Sentence, words: Words) -> bool:
    """Whether words are a clause without a main one: Asked why he had left, he wept."""
    return sentence.words[words[0]] != "so" and _SUBORDINATE.fullmatch(sentence.tags, *words) is not None


def is_whole_quotation(sentence: Sentence, right: Complement, behind: int) -> bool:
    """Whether words in marks behind an attribution are all that it reports: Of the lamp, she said, “It is too dim.”."""
    if right.rule != "quote":
        return False
    set_off = sentence.tags[right.first - 1] in ",:" or right.first == behind
    if not set_off or bears_title(sentence, right.first):
        return False  # she said on “The Hour”; she wrote in her book, “The Wall”
    said = sentence.said(right.first).lstrip("“\"'’‘")
    return said[:1].isupper() and not sentence.tags[right.first + 1 :].strip(".?!")

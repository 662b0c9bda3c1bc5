"""Forms of reporting verbs that may be nouns or adjectives: *the report*, *they report*, *the reported cases*."""

from __future__ import annotations

import re

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import plurals, pronouns_too, reporting_nouns, word_list
from newsfacts_quotations._tags import (
    ADVERB,
    AFTER,
    AS,
    BUT,
    DETERMINER,
    HEAD,
    NAME,
    NOUN,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SAID,
    SAYING,
    THAT,
)
from newsfacts_quotations._words import Sentence

__all__ = ["is_adjective", "is_verb", "is_year"]

# what stands beside a form in -s that may be a noun; the form itself is written |
_BESIDE_WORDS = WORDS.compile(
    r"""
    QUOTED \| [DETERMINER NAME PRONOUN]                 # “…,” reads a sign
  | HEAD \| (?: : | , QUOTED )                          # The paper reports: … It reads, “…”
    """
)
# “…,” the letter reads.
_BEHIND_WORDS = WORDS.compile(r"HEAD \| [. , :]")
# whom analysts see | as a risk: the object stands before
_GAPPED = WORDS.compile("[RELATIVE INTERROGATIVE THAT] [^ FINITE . , ; : QUOTED ]+ $")
_SUBJECT = 10  # words
# Ana Reis, an engineer at the Tarn Institute, | estimates
_APPOSED = WORDS.compile("NAME{1,4} , [^ , FINITE QUOTED ]{1,15} ,")
# Carer stole savings, court hears
_TAIL = WORDS.compile(", (?: DETERMINER [NAME NOUN]{1,6} | [NAME NOUN]{1,3} ) $")
# Most voters want neither, | a new poll shows.
_TAIL_OF_SENTENCE = WORDS.compile(", (?: DETERMINER [NAME NOUN]{1,6} | NAME{1,3} ) $")
# , newly released | figures | from the Coal Board | show
_PLURAL_TAIL = WORDS.compile(
    r"""
    , DETERMINER? [ADVERB ADJECTIVAL NAME NOUN]{0,4} (?P<head> [NOUN CLAIMS] )
    (?: PREPOSITION DETERMINER? NAME{1,5} )? $
    """
)
_NAMED = WORDS.compile("NAME{1,4} | PRONOUN")
# the lock leaked, notes | Ana Reis, a diver
_NAME_BEHIND = WORDS.compile("NAME{2,4}+ (?= [, .] | $ )")
# the bank estimates | prices will rise
_CLAUSE_BEHIND = WORDS.compile("NOUN{1,3} AUXILIARY")
# the reported cases, an alleged plot, Iran's claim: no verb
_ADJECTIVE_SITE = WORDS.tags("DETERMINER POSSESSIVE OF PREPOSITION NUMBER")
_GERUND_ADJECTIVE_SITE = WORDS.tags("DETERMINER POSSESSIVE")
# an awkward but | promising start
_DESCRIBING = WORDS.compile("DETERMINER ADVERB? [NOUN ADJECTIVAL] BUT SAYING [NOUN CLAIMS] $")
# the charges | the following year
_TIME_BEHIND = WORDS.compile("DETERMINER [DETERMINER PREPOSITION]? TIME")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NUMBERS = frozenset(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
_BEHIND_NUMBER = frozenset(("", *WORDS.tags("THAT DETERMINER PRONOUN PREPOSITION INTERROGATIVE QUOTED , . :")))
"""What stands behind a verb whose subject is a number: the two said that; but the two reported missing."""
_MAKES_NOUN_BEHIND = _ADJECTIVE_SITE | WORDS.tags("WALKED WALKING AS SUBORDINATOR INTERROGATIVE")
"""The tags behind which a form that may be a noun is one."""
_MAKES_VERB_BEHIND = WORDS.tags("PRONOUN RELATIVE HAVE TO")
"""The tags behind which it is a verb: *he claims*, *who claim*, *will claim*, *to claim*."""
_MAY_BE_BEHIND = WORDS.tags("NUMBER COORDINATOR")
_OBJECTS = WORDS.tags("THAT DETERMINER PRONOUN")
"""The tags of what only a verb has behind it: *claims that*, *claims the*, *claims he*."""
_OPENINGS = _OBJECTS | WORDS.tags("INTERROGATIVE OBJECT_PRONOUN QUOTED")
"""The tags that open what is reported."""
_OPENINGS_BEHIND_SUBJECT = _OPENINGS | WORDS.tags("NAME NUMBER TO ADVERB")


def is_adjective(sentence: Sentence, at: int, before: str) -> bool:
    """Whether a participle belongs to the noun behind it: *the reported cases*, but *some reported that*."""
    if before == DETERMINER and sentence.words[at - 1] in _NUMBERS:
        named = sentence.tags[at - 2 : at - 1] == NAME  # Formula One said
        return named or sentence.tags[at + 1 : at + 2] not in _BEHIND_NUMBER
    if before == DETERMINER and sentence.words[at - 1] in pronouns_too():
        return sentence.tags[at + 1 : at + 2] == NOUN
    if before == NUMBER and (sentence.tags[at + 1 : at + 2] in _OBJECTS or is_year(sentence, at - 1)):
        return False  # 23% said they would; a member elected in 2019 said; but two reported cases
    if before == NUMBER and sentence.words[at - 1].endswith("%"):
        return False
    if sentence.tags[at] != SAYING:
        return before in _ADJECTIVE_SITE
    return before in _GERUND_ADJECTIVE_SITE or _DESCRIBING.search(sentence.tags, 0, at + 2) is not None


def is_year(sentence: Sentence, at: int) -> bool:
    """Whether a number is a year by how it stands: in 2019, since 2019."""
    return sentence.tags[at - 1 : at] in (PREPOSITION, AFTER) and _YEAR.fullmatch(sentence.words[at]) is not None


_INDEFINITE = WORDS.compile("DETERMINER NAME{1,3} $")


# Her letters, later bound in eel skin, | record | that
_LETTERS = WORDS.compile("DETERMINER?+ [NOUN POSSESSIVE NAME]{1,4} , ADVERB?+ [WALKED SAID] [^ , ; : FINITE ]++ , $")
_THE_NOD = WORDS.compile("DETERMINER NAME CLAIMS QUOTED $")


def _has_s(word: str) -> bool:
    """Whether a form has the ending -s: claims, but not press."""
    return word.endswith("s") and not word.endswith("ss")


def _is_s(sentence: Sentence, *places: int) -> bool:
    """Whether some word ends in -s, so that a verb may agree with it."""
    return any(_has_s(sentence.words[at]) for at in places)


def _disagrees(sentence: Sentence, at: int, before: str) -> bool:
    """Whether a base form stands behind a singular: *the panel report*, *TV show*; but *officials report*."""
    era = _INDEFINITE.search(sentence.tags, 0, at) if before == NAME and not _has_s(sentence.words[at]) else None
    if era and sentence.words[era.start()] in ("a", "an"):
        return True  # an Orb-era project
    if (
        _THE_NOD.search(sentence.tags, 0, at + 2)
        and sentence.words[at - 2] == "the"
        and not _is_s(sentence, at - 1, at)
    ):
        return True  # won the GOP nod “as a joke”
    noun = sentence.words[at - 1]
    plural = noun.endswith("s") or noun in plurals()
    return (before == NOUN or noun == "tv") and not plural and not _has_s(sentence.words[at])


_PARTICLES = frozenset(("off", "up", "out", "down", "away", "back"))
"""What belongs to the verb before it, and so makes an object of what stands behind: laughed off | reports."""
_PLAIN_VERB = WORDS.tags("CAME SAID WALKED")


def _reads(sentence: Sentence, at: int) -> bool:
    """Whether a form in -s has words in marks behind a comma or colon: a note from 2017 | reads, “…”."""
    return _has_s(sentence.words[at]) and _SETS_OFF.match(sentence.tags, at + 1) is not None


_SETS_OFF = WORDS.compile("[, :] QUOTED")


def _is_beside_words(sentence: Sentence, at: int) -> bool:
    """Whether words quoted or told stand beside a form in -s, or a name alone does: *Ana Roca laughs*."""
    tags = sentence.tags
    tail = _TAIL_OF_SENTENCE if tags[at + 1 :] and sentence.paragraph else _TAIL
    if tags[at + 1 : at + 2] in ("", ".", ",") and tail.search(tags, 0, at):
        return True
    neighbours = f"{tags[at - 1 : at]}|{tags[at + 1 : at + 3]}"
    if _BESIDE_WORDS.match(neighbours) or (QUOTED in tags[:at] and _BEHIND_WORDS.match(neighbours)):
        return True
    return neighbours[1:] == "|." and _NAMED.fullmatch(tags, 0, at) is not None


def _has_plural_tail(sentence: Sentence, at: int) -> bool:
    """Whether a base form ends a clause, behind a plural that follows a comma: crime fell, new figures show.

    Where that was told may follow behind persons: mice sleep less, the authors report | in a journal.
    """
    after = sentence.tags[at + 1 : at + 2]
    if after not in ("", ".", ",", PREPOSITION):
        return False
    tail = _PLURAL_TAIL.search(sentence.tags, max(0, at - _SUBJECT), at)
    head = sentence.words[tail.start("head")] if tail else ""
    if after == PREPOSITION:
        return sentence.words[at + 1] == "in" and head.removesuffix("s") in word_list("nouns", "persons") - {head}
    return head.endswith("s") or head in plurals()


def _is_joined_verb(sentence: Sentence, at: int) -> bool:
    """44% doubt that; she says it must go and calls on them; but neither *laws and claims* nor *2 claims*."""
    after = sentence.tags[at + 1 : at + 2]
    if sentence.words[at - 1].endswith("%") and not _has_s(sentence.words[at]):
        return True  # 19% think fees are fair
    if sentence.tags[at - 1] == NUMBER:
        return not _has_s(sentence.words[at]) and sentence.words[at - 1] != "1" and after in _OBJECTS
    in_s = _has_s(sentence.words[at])
    return in_s and (after == THAT or _goes_on(sentence, at) or sentence.words[at + 1 : at + 2] in (["on"], ["for"]))


def _goes_on(sentence: Sentence, at: int) -> bool:
    """She agrees that it is old but doubts it leaks: in the same form as the verb of saying before."""
    tags, words = sentence.tags, sentence.words
    if tags[at - 1] != BUT or tags[at + 1 : at + 2] != PRONOUN:
        return False
    return any(tags[before] == SAID and words[before].endswith("s") for before in range(at))


def _is_behind_head_and_that(sentence: Sentence, at: int) -> bool:
    """A firm that claims it was late; That shows he was late; but not: said that claims were late."""
    behind = at == 1 or sentence.tags[at - 2] in HEAD
    return behind and _has_s(sentence.words[at]) and sentence.tags[at + 1 : at + 2] in _OBJECTS


def _stands_as_noun(sentence: Sentence, at: int, before: str) -> bool:
    """Whether a form is a noun by what stands before it: the report, the only show that; or a time behind it."""
    if before == ADVERB:
        return sentence.tags[at - 2 : at - 1] == DETERMINER and sentence.words[at - 2] not in pronouns_too()
    timed = before == NOUN and _TIME_BEHIND.match(sentence.tags, at + 1) is not None
    return not before or before in _MAKES_NOUN_BEHIND or timed


_TO_CONVINCE = WORDS.compile("PLAINLY_FINITE [^ RELATIVE THAT , ; : ]* TO NOUN $")


def _by_word_before(sentence: Sentence, at: int, before: str) -> bool | None:
    """Whether the word before tells that a form is a verb, or that it is none; None if it tells neither."""
    if before in _MAKES_VERB_BEHIND:
        return True
    if before == NOUN and _has_s(sentence.words[at]) and _TO_CONVINCE.search(sentence.tags, 0, at):
        return False  # were able to convince | judges; but: a letter to parents | claims
    if before in _MAY_BE_BEHIND:
        return _is_joined_verb(sentence, at) or (is_year(sentence, at - 1) and _reads(sentence, at))
    if before == THAT:
        return _is_behind_head_and_that(sentence, at)
    return False if _stands_as_noun(sentence, at, before) else None


def _behind_adverb(sentence: Sentence, at: int) -> bool:
    """Whether a form behind an adverb is a verb: he also claims; but she laughed off claims that it was."""
    tags, words = sentence.tags, sentence.words
    if words[at - 1] in _PARTICLES and tags[at - 2 : at - 1] in _PLAIN_VERB:
        return False
    named = tags[at - 2 : at - 1] == NAME and _has_s(words[at]) and words[at - 1] == "now"
    return (at > 1 and tags[at - 2] in _MAKES_VERB_BEHIND) or named or tags[at + 1 : at + 2] in _OBJECTS


def _behind_comma(sentence: Sentence, at: int) -> bool | None:
    """Whether a form behind a comma is a verb; None if the comma does not tell.

    Ross, a lawyer, notes that; her letters, later printed, record that; but he blamed the crew, claims that.
    """
    tags, in_s = sentence.tags, _has_s(sentence.words[at])
    after = tags[at + 1 : at + 2]
    if after == THAT and _LETTERS.match(tags, 0, at):
        return _is_s(sentence, *range(tags.index(","))) and not in_s
    if not in_s:
        return None
    noun = after == THAT and sentence.words[at] in reporting_nouns() and not _APPOSED.fullmatch(tags, 0, at)
    inverted = _NAME_BEHIND.match(tags, at + 1) is not None
    return inverted or ((not after or after in _OPENINGS) and "," in tags[: at - 1] and not noun)


def _takes(sentence: Sentence, at: int) -> bool:
    """Whether what stands behind a form makes it the verb of the noun before."""
    tags, after = sentence.tags, sentence.tags[at + 1 : at + 2]
    if after == PREPOSITION:
        return sentence.words[at : at + 2] == ["caution", "against"]  # doctors caution against it
    if after == AS:
        return _GAPPED.search(tags, max(0, at - _SUBJECT), at) is not None
    return after in _OPENINGS_BEHIND_SUBJECT or _CLAUSE_BEHIND.match(tags, at + 1) is not None


def is_verb(sentence: Sentence, at: int) -> bool:
    """Whether a base form or form in -s is a verb here: *he claims*, *will report*, not *the report*."""
    tags = sentence.tags
    before, after = tags[at - 1 : at], tags[at + 1 : at + 2]
    if (told := _by_word_before(sentence, at, before)) is not None:
        return told
    if before == ADVERB:
        return _behind_adverb(sentence, at)
    if before == "," and (told := _behind_comma(sentence, at)) is not None:
        return told
    if sentence.words[at].removesuffix("s") in word_list("nouns", "mostly"):
        return False  # her dental records that, paper records that
    if _is_beside_words(sentence, at) if _has_s(sentence.words[at]) else _has_plural_tail(sentence, at):
        return True
    if before not in HEAD or not after or after in ".,:" or _disagrees(sentence, at, before):
        return False
    return _takes(sentence, at)

"""Who does the reporting: the subject of a cue, wherever English puts it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from newsfacts_quotations._appositions import subject_across_commas, with_name
from newsfacts_quotations._attribution import NEXT_TO_CUE, NOBODY, Attribution, Place, is_behind_comma, tag_before
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._governed import brought, fond, infinitive, troubled
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._homographs import is_year
from newsfacts_quotations._inverted import inverted
from newsfacts_quotations._lexicon import modals, word_list
from newsfacts_quotations._participles import denied_by, given_by, unclosed
from newsfacts_quotations._phrases import (
    CHAIN_LEFT,
    REACH,
    Words,
    main_subject,
    noun_phrase,
    subject_before,
)
from newsfacts_quotations._relatives import subject_of_relative
from newsfacts_quotations._shared import (
    joined,
    listed,
    of_insertion,
    of_series,
    of_time_clause,
    of_until_clause,
    within,
)
from newsfacts_quotations._somebody import is_somebody
from newsfacts_quotations._tags import (
    ADVERB,
    AND,
    AS,
    AUXILIARY,
    BE,
    CAME,
    CLAIMS,
    DETERMINER,
    HAVE,
    LEAD_IN,
    NAME,
    NOUN,
    OBJECT_PRONOUN,
    PREPOSITION,
    QUOTED,
    SAID,
    SAYING,
    TO,
    WALKED,
    WALKING,
    WRITTEN,
)
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence, pronoun_of

__all__ = ["PLACES", "attributions"]


def attributions(sentence: Sentence, cues: Iterable[Cue]) -> list[Attribution]:
    """Each cue of a sentence with its subject."""
    found: list[Attribution] = []
    for cue in cues:
        who, place = _subject(sentence, cue, found)
        first = cue.first
        if who and place in NEXT_TO_CUE:
            first = who[0]
        while first and sentence.words[first - 1] in ("the", "a", "an"):
            first -= 1
        last = _behind_apposition(sentence, cue, who) if who and place == "inverted" else cue.last
        found.append(Attribution(cue, who, place, first, last))
    return found


# Said Ann Lee | , who grew up there | , “…”
_OPENING_APPOSITION = WORDS.compile(", [^ , ; : QUOTED ]{1,25} (?= , QUOTED )")


def _behind_apposition(sentence: Sentence, cue: Cue, who: Words) -> int:
    """Where an inverted attribution ends: with its subject, and what is added to it where it opens the sentence."""
    added = _OPENING_APPOSITION.match(sentence.tags, who[1]) if cue.at == 0 else None
    return added.end() if added else who[1]


def _subject(sentence: Sentence, cue: Cue, said: Sequence[Attribution]) -> tuple[Words | None, Place]:
    for place, find in PLACES:
        who = find(sentence, cue, said)
        if who is not None and not _is_time(sentence, who):
            return (None if who == NOBODY or pronoun_of(sentence.words[who[0]]) == "there" else who), place
    return None, "none"


_TIME = WORDS.compile("[DETERMINER ADVERB]* TIME{1,2} [DETERMINER ADVERB]*")


def _is_time(sentence: Sentence, who: Words) -> bool:
    """Whether a phrase is nothing but a time, which says nothing: since June, attacked the town."""
    if who[1] - who[0] == 1 and is_year(sentence, who[0]):
        return True  # but in 2019 added
    return _TIME.fullmatch(sentence.tags, *who) is not None


def _object(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Quoted sources in Oslo as saying; Ross was quoted by state media as saying; caught him saying."""
    if cue.tag != SAYING:
        return None
    if tag_before(sentence, cue) == OBJECT_PRONOUN:
        overheard = cue.first > 1 and sentence.words[cue.first - 2] in word_list("verbs", "overhearing")
        return (cue.first - 1, cue.first) if overheard else None
    if sentence.words[cue.first - 1] in word_list("verbs", "overhearing") and sentence.tags[cue.first - 2] == BE:
        return subject_before(sentence, cue.first - 2)  # Ross was | overheard | saying
    if tag_before(sentence, cue) != AS:
        return None
    quoted = _QUOTED_BY.search(sentence.tags, 0, cue.first)
    if quoted and sentence.words[quoted.start("quoted")] in ("quoted", "cited"):
        return subject_before(sentence, quoted.start())
    who = subject_before(sentence, cue.first - 1)
    quotes = who is not None and who[1] - who[0] > 1 and sentence.words[who[0]] in ("quotes", "cites")
    return (who[0] + 1, who[1]) if who and quotes else who  # the ad | quotes | Ross


# Ross | was quoted by state media as | saying
_QUOTED_BY = WORDS.compile("AUXILIARY{1,2} ADVERB* (?P<quoted> SAID ) PREPOSITION PHRASE{1,6} AS $")


def _contracted(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """They've said; he'll say: the subject is in one word with the auxiliary."""
    holds = sentence.tags[cue.first] == HAVE and pronoun_of(sentence.words[cue.first]) in _HELD
    return (cue.first, cue.first + 1) if holds else None


_HELD = frozenset(("i", "you", "he", "she", "it", "we", "they"))


def _in_brackets(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Gov. Ross (R-Ohio), said; Roe's niece, Del. Ross (R-Ohio), said."""
    who = subject_before(sentence, cue.first - 1) if sentence.tags[: cue.first].endswith("),") else None
    role = subject_before(sentence, who[0] - 1) if who and who[0] > 1 and sentence.tags[who[0] - 1] == "," else None
    behind = len(sentence.tags[: role[0]].rstrip(DETERMINER)) if role else 0
    named = with_name(sentence, role) if role and sentence.tags[behind - 1 : behind] in ("", QUOTED, AND) else None
    return named if who and named and named[1] == who[1] else who


def _bearing(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """A sign saying; one of her ads asking. But whoever issued a statement saying so speaks in it."""
    end = len(sentence.tags[: cue.at].rstrip(ADVERB))  # with Ross | allegedly | chanting
    if cue.tag != SAYING or cue.first != end or sentence.tags[end - 1 : end] not in (NOUN, NAME):
        return None
    if sentence.words[end - 1] in ("a.m.", "p.m."):
        return None  # a statement at 6:12 p.m. warning
    chain = CHAIN_LEFT.match(sentence.tags[max(0, end - REACH) : end][::-1])
    first = end - chain.end() if chain else 0
    governor = sentence.tags[first - 1 : first] if first else ""
    if governor == PREPOSITION and sentence.words[first - 1] == "with":
        return subject_before(sentence, end)  # with motorists lamenting
    if end < cue.at or governor == PREPOSITION or (governor == TO and sentence.tags[end - 1] == NAME):
        return None  # took over in May promising; wrote to Ann Lee demanding
    evidence = chain is not None and sentence.words[end - 1].removesuffix("s") in word_list("nouns", "evidence")
    if governor == TO and not evidence and sentence.tags[first - 2 : first - 1] in (SAID, WRITTEN):
        return None  # has written to the council urging
    bearing = sentence.words[first:end] if chain else []
    held = governor in (CAME, WALKED, SAID) and bearing[-1:] and bearing[-1] in word_list("nouns", "sessions")
    if held or not word_list("nouns", "documents").isdisjoint(bearing):
        return None  # issued a statement to voters saying; opened the debate saying
    who = subject_before(sentence, cue.at)
    waved = who is not None and who[0] == 0 and sentence.tags[0] == WALKING and _opens(sentence, cue) is not None
    return (1, who[1]) if who and waved else who  # Waving | flags calling her “a liar,” they left


# Recalling “…,” the minister urged; Citing the vote, Ross said: from the participle to the subject of the sentence
_OPENING = WORDS.compile("[^ ; : . FINITE ]{0,60}? [, QUOTED] (?= [DETERMINER NAME NOUN PRONOUN] )")
_BEHIND_SUBJECT = WORDS.tags("ADVERB FINITE WALKED")


def _opens(sentence: Sentence, cue: Cue) -> Words | None:
    """The subject of the sentence behind a phrase that opens it: the minister, of Recalling “…,” the minister left."""
    opening = _OPENING.match(sentence.tags, cue.last)
    who = noun_phrase(sentence, opening.end()) if opening else None
    return who if who and sentence.tags[who[1] : who[1] + 1] in _BEHIND_SUBJECT else None


# Saying that it was late | , the minister left; Calling it “a joke,” | she left
_BEHIND_FRONT = WORDS.compile("[, QUOTED] ADVERB*+ (?= [DETERMINER NAME NOUN PRONOUN] )")
_CLAUSE = WORDS.tags("THAT PRONOUN INTERROGATIVE")
_FRONTING = frozenset(("after", "before", "by", "in", "while", "when", "since", "despite", "besides"))


def _fronted(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Recalling “the price of war,” the minister urged them to wait; After saying that it was late, she left."""
    lead = sentence.tags[: cue.at].rstrip(ADVERB).strip(LEAD_IN + ",")
    if cue.tag != SAYING or (lead and (len(lead) > 1 or _FRONTING.isdisjoint(sentence.words[: cue.at]))):
        return None
    aside: Words | None = None
    for edge in _BEHIND_FRONT.finditer(sentence.tags, cue.last, cue.last + REACH):
        if edge[0][0] == QUOTED and not sentence.said(edge.start()).endswith(","):
            continue
        who = noun_phrase(sentence, edge.end())
        clause = sentence.tags[cue.last] in _CLAUSE or "before" in sentence.words[: cue.at]
        told = not clause or is_clause(sentence, (cue.last, edge.start() + (edge[0][0] == QUOTED)))
        if who and told and sentence.tags[who[1] : who[1] + 1] in _BEHIND_SUBJECT:
            if sentence.tags[who[1] : who[1] + 2] not in _SAID_ASIDE:
                return who if _may_front(sentence, cue, who, led=bool(lead)) else None
            aside = who  # While insisting that it was fair, critics noted, | the mayor left
    return aside


_SAID_ASIDE = (SAID + ",", CLAIMS + ",")
_LEARNING = frozenset(("hear", "learn", "find", "find out", "discover", "see", "remember"))


def _may_front(sentence: Sentence, cue: Cue, who: Words, *, led: bool) -> bool:
    """Whether the subject of a sentence says what stands in front: not After saying so, rain fell."""
    if not is_somebody(sentence, who) or not led:
        return is_somebody(sentence, who)
    advised = sentence.words[who[1]] in modals()  # When telling children, parents should be honest
    return not advised and cue.verb.lemma not in _LEARNING


def _apposition(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """Ross, a lawyer who lives in Ohio, said."""
    between = _BETWEEN.search(sentence.tags, max(0, cue.first - REACH), cue.first)
    behind = between.start() if between else cue.first
    if sentence.words[cue.first - 1 : cue.first] in _FLOATING:
        behind = cue.first - 1  # Ross and Lee, a judge, both | said
    comma = is_behind_comma(sentence, cue) or (behind < cue.first and sentence.tags[behind - 1 : behind] == ",")
    who = subject_across_commas(sentence, behind - 1) if comma else None
    return with_name(sentence, who) if who else None


# Ann Lee, the mayor, | on Tuesday | said, | in a letter last week | said
_BETWEEN = WORDS.compile(
    """
    (?<= , )
    (?: PREPOSITION DETERMINER [NOUN CLAIMS] )?+
    (?: PREPOSITION? [ADVERB TIME] | [DETERMINER ADVERB] TIME )++ $
    """
)
_FLOATING = (["both"], ["all"], ["each"])


def _dashes(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The ten partners – France, Italy and Spain among them – said."""
    dash = sentence.tags.rfind("-", 0, cue.first - 1) if tag_before(sentence, cue) == "-" else -1
    return subject_before(sentence, dash) if dash > 0 else None


def _adjacent(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The head of the agency in Paris said; Ross and Lee both said."""
    if is_behind_comma(sentence, cue):
        return None
    if sentence.words[cue.first - 1 : cue.first] not in _FLOATING:
        return subject_before(sentence, cue.first)
    verb = len(sentence.tags[: cue.first - 1].rstrip(AUXILIARY))  # Ross and Lee | have both | said
    return subject_before(sentence, verb if sentence.tags[verb - 1 : verb] in (NOUN, NAME) else cue.first)


def _guessed(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """The subject of the sentence, for want of a better one."""
    return main_subject(sentence, cue.first - is_behind_comma(sentence, cue), verb=False)


PLACES: tuple[tuple[Place, Callable[[Sentence, Cue, Sequence[Attribution]], Words | None]], ...] = (
    ("inverted", inverted),
    ("object", _object),
    ("adjacent", _contracted),
    ("adjacent", _in_brackets),
    ("relative", subject_of_relative),
    ("adjacent", fond),
    ("infinitive", brought),
    ("infinitive", infinitive),
    ("adjacent", troubled),
    ("adjacent", _bearing),
    ("fronted", _fronted),
    ("within", of_insertion),
    ("within", within),
    ("shared", of_series),
    ("shared", of_time_clause),
    ("shared", of_until_clause),
    ("shared", joined),
    ("apposition", _apposition),
    ("shared", listed),
    ("dashes", _dashes),
    ("apposition", unclosed),
    ("inverted", denied_by),
    ("adjacent", given_by),
    ("adjacent", _adjacent),
    ("guessed", _guessed),
)
"""The rules by the place where they find a subject, in the order in which they are asked."""

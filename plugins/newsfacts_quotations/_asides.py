"""Attributions behind or inside what they report: “…,” said Ross; The US, officials said, could act alone."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._contents import clause_end, trimmed_start
from newsfacts_quotations._insertions import begins, goes_on, is_adjunct, is_subordinate, is_whole_quotation
from newsfacts_quotations._lexicon import added, connectives, modals
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import STOPS, Words
from newsfacts_quotations._tags import ADVERB, AND, AS, BE, HAVE, OF, QUOTED, THAT, TO
from newsfacts_quotations._titles import bears_title, is_title
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import GOING_ON, Sentence

__all__ = ["AFTER", "aside"]

Aside = tuple[str, Words]
"""The name of the rule, and the words reported."""

_FULL = frozenset(("quote", "colon", "that", "whether", "told", "to", "asked-to", "clause"))
_TELLING = frozenset(("clause", "that", "wh"))
_CLAUSES = frozenset(("that", "whether", "to", "clause"))
# …, he said, and four times he has been told to wait; …, he said, but would not write; …, he said, or that;
# but …, he said, and left
_CARRIED_ON = PHRASES.compile(
    r"""
    AND (?! ADVERB*+ [FINITE WALKED WRITTEN GERUND] )
    [^ , ; : QUOTED FINITE RELATIVE ]{1,8} FINITE
  | AND DETERMINER [NOUN NAME ADJECTIVAL]{1,4} QUOTED         # …, he said, and no boat “lasts that long”
    # there were nine boats, he said, and a lone eel, which slept
  | AND (?: NUMBER | DETERMINER ) [NOUN ADJECTIVAL]{1,4}+ (?: , RELATIVE [^ , ; : . ]*+ )?+ [.] $
  | COORDINATOR (?: ADVERB*+ AUXILIARY | THAT )
  | BUT ADVERB*+ PRONOUN ADVERB*+ FINITE                     # she saw no eel, she said, but she looked for none
  | AND ADVERB*+ PRONOUN ADVERB*+ [FINITE WALKED NOUN]      # he sings, she said, and he hums
  | BUT ADVERB [^ FINITE WALKED GERUND SAID , ; : ]{1,6} [.] $     # …, he said, but not all of it.
    """
)
# …, he said, because boats are old: with a verb, which is no participle
_CLAUSE_JOINED = PHRASES.compile("[SUBORDINATOR AFTER ADVERB NOUN] [PHRASE PRONOUN] [^ ; : QUOTED ]*? FINITE")
_JOINS = frozenset(("because", "so", "until", "unless"))
"""Conjunctions whose clause belongs to the report, not to the saying of it."""
_LEAVES_OPEN = PHRASES.tags("AUXILIARY TO")
"""The tags that no report ends with: he is, he said, | not bitter."""
_INNER_MARKS = "'’”\""
# But in Paris
_ADJUNCT = PHRASES.compile("[LEAD_IN ,]*+ ADJUNCT")
# what may follow an attribution that stands as an aside
AFTER = PHRASES.compile(
    r"""
    (?: ADVERB
      | DETERMINER? TIME                                    # last week
      | [LINK TO AS]
        (?: OBJECT QUOTED?                                  # to reporters; in a show called “The Hour”
          | QUOTED                                          # on “The Hour”
          | ADVERB                                          # on Monday
        )
      | WALKING OBJECT?                                     # speaking French
    )*+
    (?= [, . ; ? ! ( ) -] | $ )
    """
)
# Recalling “the price of war”, Holding signs calling her “a liar”
_PARTICIPIAL = PHRASES.compile(
    """
    COORDINATOR?+ ADVERB?+
    (?: WALKING [^ FINITE SAY SAYING , ; : QUOTED ]*+ )?+ SAYING
    [^ FINITE SAY , ; : QUOTED ]*+ QUOTED $
    """
)
# he told the board of the bank; with no series of recipients, for a comma ends the attribution
_RECIPIENT = PHRASES.compile("OBJECT (?: LINK OBJECT )*+")
_NO_REPORT = PHRASES.tags("COORDINATOR SUBORDINATOR SAYING AS AFTER")
"""The tags behind an aside that carry on the article's sentence, not the report."""
_NO_SUBJECT = PHRASES.tags("ADJUNCT ADVERB TIME")
"""The tags at the beginning of words without a verb that an attribution cannot follow: *On Monday, he said*."""


_PERHAPS = frozenset(("maybe", "perhaps", "probably", "possibly"))


def aside(
    sentence: Sentence, stated: Attribution, right: Complement | None, later: Sequence[Attribution]
) -> Aside | None:
    """What an attribution reports that stands as an aside; None if it does not stand so."""
    if stated.who is None or stated.place not in ("adjacent", "inverted", "apposition", "dashes"):
        return None
    edge = stated.cue.first if stated.place == "inverted" else stated.first
    if edge and sentence.words[edge - 1] == "as":
        if edge == 1:
            return _as_ross_said(sentence, stated, later)
        if right and right.rule in _CLAUSES:
            return None  # he praised the “old guard” as he promised to replace it
        edge -= 1
    if not _may_follow(sentence, stated, led=sentence.words[edge : edge + 1] == ["as"]):
        return None
    before = sentence.tags[:edge].rstrip(",")
    conditional = _conditional(sentence, right, edge - 1)
    if conditional or (right and right.rule in _FULL and _ADJUNCT.match(before)):
        return conditional  # none: In Paris, Ross said: “…”; Entering to shouts of “Hurrah,” Ross said it was over
    if before.endswith(QUOTED) and stated.cue.verb.frames & {"quote", "parenthetical"}:
        around = _around_verb(sentence, stated, len(before), later)
        return around or _behind_quotation(sentence, right, len(before))
    whole = right is not None and is_whole_quotation(sentence, right, stated.last)
    if not edge or sentence.tags[edge - 1] != "," or whole or not stated.cue.takes("parenthetical"):
        return None
    return _beside_clause(sentence, stated, edge, later)


# If he goes | , she said, “we will miss him”
_CONDITION = PHRASES.compile(
    "LEAD_IN*+ [INTERROGATIVE SUBORDINATOR] [PHRASE PRONOUN] [^ , ; : QUOTED ]*? [FINITE WALKED] [^ , ; : QUOTED ]*+"
)


def _conditional(sentence: Sentence, right: Complement | None, comma: int) -> Aside | None:
    """If he goes, she said, “we will miss him”: a condition and what follows from it are one report."""
    if right is None or right.rule != "quote" or sentence.words[right.first] != GOING_ON or comma <= 0:
        return None
    stands = _CONDITION.fullmatch(sentence.tags, 0, comma) and not _CONDITIONS.isdisjoint(sentence.words[:3])
    return ("inside", (trimmed_start(sentence, 0, comma), right.first + 1)) if stands else None


_CONDITIONS = frozenset(("if", "unless", "once", "until"))


def _may_follow(sentence: Sentence, stated: Attribution, *, led: bool) -> bool:
    """Whether a verb group may stand behind what it reports.

    Not: he should never have opened; if it rained, he would warn her. But so: as she often put it, as she has put it.
    """
    first, at = stated.cue.first, stated.cue.at
    if stated.cue.takes("recipient") and not modals().isdisjoint(sentence.words[first:at]):
        return False
    group = sentence.tags[first:at]
    return not (group.strip(ADVERB + HAVE) if led else group) or bool(stated.cue.verb.frames & _TELLING)


def _around_verb(sentence: Sentence, stated: Attribution, end: int, later: Sequence[Attribution]) -> Aside | None:
    """“Diving”, he said, was “wet work”: words in marks are the subject of what goes on behind the attribution."""
    tags, last = sentence.tags, stated.last
    if not (tags[:end].endswith(QUOTED) and stated.cue.takes("clause")) or tags[last : last + 1] != ",":
        return None
    if tags[last + 1 : last + 2] not in (BE, HAVE) or end > _SHORT_SUBJECT:
        return None
    return "inside", (trimmed_start(sentence, 0, end - 1), clause_end(sentence, last + 1, later)[0])


_SHORT_SUBJECT = 6  # words


def _behind_quotation(sentence: Sentence, right: Complement | None, end: int) -> Aside | None:
    """“No,” said Ross; the plan was “a mess,” she wrote."""
    if right and right.rule in ("that", "whether") and end > 1:
        return None  # after the “war,” he said that …
    if bears_title(sentence, end - 1) or _is_term(sentence, end - 1):
        return None
    if _PARTICIPIAL.match(sentence.tags, 0, end):
        return None  # Recalling “the price of war,” the statement urged them to wait
    set_off = end > 1 and sentence.tags[end - 2] in ":-,"
    return "after", (end - 1 if set_off else trimmed_start(sentence, 0, end - 1), end)


def _is_term(sentence: Sentence, quote: int) -> bool:
    """Whether a quotation before an attribution is part of its subject or clause: through this “night vision” I began.

    The words of whoever is named behind them end with a stop or comma, forgotten only where they open the sentence.
    """
    if sentence.said(quote).rstrip(_INNER_MARKS)[-1:] in STOPS or sentence.tags[quote + 1 : quote + 2] == ",":
        return False
    return quote > 0 or is_title(sentence, quote)  # “The Harbour Wall” star Ana Reis said …


def _beside_clause(sentence: Sentence, stated: Attribution, edge: int, later: Sequence[Attribution]) -> Aside | None:
    """The bridge, he said, is old; the bridge is old, he said on Monday."""
    tags, after = sentence.tags, stated.last
    if tags[after : after + 1] == AND and not stated.cue.takes("clause"):
        return None  # one member was thrown out, another wept and a third left
    if stated.cue.takes("recipient") and (recipient := _RECIPIENT.match(tags, after)):
        after = recipient.end()
    follows = AFTER.match(tags, after)
    if follows is None:
        return None
    comma = follows.end()
    first = _first_of_head(sentence, edge - 1, comma + 1)
    whole = is_clause(sentence, (first, edge - 1)) and not is_subordinate(sentence, (first, edge - 1))
    carried_on = whole and _is_carried_on(sentence, comma + 1)
    if carried_on or tags[comma : comma + 2][1:] not in ("", *_NO_REPORT):
        inside = _around(sentence, stated, (first, edge - 1), comma, later, whole=whole, carried_on=carried_on)
        if inside is not None:
            return inside if inside[1][0] < inside[1][1] else None
    guess = first + 1 < edge - 1 and sentence.words[first] in _PERHAPS  # Perhaps a clerk, he said
    adjunct = tags[first] in _NO_SUBJECT or is_adjunct(sentence, (first, edge - 1))
    if first < edge - 1 and (whole or guess or not adjunct):
        return "after", (first, edge - 1)
    return None


def _around(
    sentence: Sentence,
    stated: Attribution,
    head: Words,
    comma: int,
    later: Sequence[Attribution],
    *,
    whole: bool,
    carried_on: bool,
) -> Aside | None:
    """The bridge, he said, is old: what stands on either side of an attribution, if its second part goes on.

    Args:
        sentence: The sentence.
        stated: The attribution.
        head: The words before it.
        comma: The index of what ends it.
        later: The attributions behind it.
        whole: Whether the head is a clause of its own.
        carried_on: Whether what follows carries such a clause on.
    """
    tags, behind = sentence.tags, comma + 1
    start = begins(sentence, *head)
    if tags[comma] != "," or not goes_on(sentence, (start, head[1]), (behind, len(tags))):
        return None
    end = max(behind, clause_end(sentence, behind, later)[0])
    open_ended = not whole or tags[head[1] - 1] in _LEAVES_OPEN
    adds = tags[behind] in (TO, OF) or sentence.words[behind] in added() or sentence.words[behind] == GOING_ON
    clause = stated.place != "inverted" and is_clause(sentence, (behind, end))
    if not (open_ended or adds or clause or carried_on):
        return None
    if tags[head[1] + 1] == AS and tags[behind] == QUOTED and not _SUBJECT.fullmatch(tags, start, head[1]):
        return "inside", (behind, behind + 1)  # the lock was, as one put it, “a sieve”
    begin = start if start < head[1] else behind + (tags[behind] == THAT)  # a pond that, he said, | no eel would enter
    return "inside", (begin, end)


# counting eels | , as Ross put it, “costs nothing”
_SUBJECT = PHRASES.compile("GERUND? NOUN_PHRASE (?: [OF PREPOSITION] NOUN_PHRASE )?+")


def _first_of_head(sentence: Sentence, end: int, behind: int) -> int:
    """Where the words before an attribution begin, be they one adverb: Instead, | he said, it will shrink.

    But not where all that it reports stands in marks behind it: Instead, he said, “we wait.”
    """
    first = trimmed_start(sentence, 0, end)
    alone = first == end and sentence.tags[end - 1 : end] == ADVERB and sentence.tags[behind : behind + 1] != QUOTED
    return end - 1 if alone and sentence.words[end - 1] not in connectives() else first


def _is_carried_on(sentence: Sentence, at: int) -> bool:
    """Whether words behind an attribution carry on a whole report: …, he said, and four times he has been told to."""
    joins = not _JOINS.isdisjoint(sentence.words[at : at + 1])
    clause = _CLAUSE_JOINED.match(sentence.tags, at) is not None or sentence.words[at + 1 : at + 2] == [GOING_ON]
    joined = joins and clause
    return joined or _CARRIED_ON.match(sentence.tags, at) is not None


def _as_ross_said(sentence: Sentence, stated: Attribution, later: Sequence[Attribution]) -> Aside | None:
    """As Ross noted, the bridge is old."""
    follows = AFTER.match(sentence.tags, stated.last)
    if follows is None or sentence.tags[follows.end() : follows.end() + 1] != ",":
        return None
    first = follows.end() + 1
    end, _ = clause_end(sentence, first, later)
    return ("as-said", (first, end)) if is_clause(sentence, (first, end)) else None

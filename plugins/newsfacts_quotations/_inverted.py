"""Subjects behind their verb: *“…,” said Ross*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_quotations._appositions import with_name
from newsfacts_quotations._attribution import Attribution, tag_before
from newsfacts_quotations._cues import Cue
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._phrases import Words, noun_phrase
from newsfacts_quotations._tags import CLAIMS, DETERMINER, FINITE, POSSESSIVE, QUOTED, SAID
from newsfacts_quotations._titles import is_title
from newsfacts_quotations._words import Sentence

__all__ = ["inverted"]


def inverted(sentence: Sentence, cue: Cue, _: Sequence[Attribution]) -> Words | None:
    """“…,” said Ross: only a bare finite verb behind a comma or quotation stands before its subject."""
    claims = cue.tag == CLAIMS and tag_before(sentence, cue) in (QUOTED, ",")
    if cue.first != cue.at or not (cue.tag == SAID or claims):
        return None
    if cue.at == 0:
        who = noun_phrase(sentence, cue.last)
        return who if who and sentence.tags[who[1] : who[1] + 1] in (":", ",") else None  # Said Ross: “…”
    opening = sentence.tags[: cue.at].rstrip(",")
    behind_quotation = opening.endswith(QUOTED) and not _names_work(sentence, len(opening) - 1)
    if behind_quotation and _READS.search(opening):
        return None  # a man whose cap reads “Save the Eels,” accuses nobody
    says = cue.cue_class == "say" and cue.takes("parenthetical") and cue.takes("clause") and not cue.takes("recipient")
    behind_clause = says and tag_before(sentence, cue) == ","
    quotes = cue.verb.frames & {"quote", "parenthetical"} and "as" not in cue.verb.frames
    who = _without_document(sentence, cue.last) if (behind_quotation and quotes) or behind_clause else None
    if _WHEN_SAID.match(sentence.tags, cue.last):
        return None
    if who and _WITH_CLAUSE.fullmatch(sentence.tags, 0, cue.at) and sentence.tags[who[1] : who[1] + 1] != ",":
        return None  # Ross, who resigned in May, says the lock leaks; but: the firm, which lost, said Ross, is fine
    if who is None or (sentence.tags[slice(*who)] == DETERMINER and sentence.tags[who[1] : who[1] + 1] == ":"):
        return None  # tweeted this: “…”
    after = sentence.tags[who[1] : who[1] + 1]
    starts_with_quotation = not opening.strip("," + QUOTED)
    if after in ("", ",", ".", ":") or (behind_quotation and (after not in FINITE or starts_with_quotation)):
        return with_name(sentence, who)  # said the chair, Ana Reis, in May
    return None


_READS = WORDS.compile("[THAT RELATIVE] (?: NOUN )?+ ADVERB?+ [SAID CLAIMS SAY] QUOTED $")
# wrote | last week after the vote
_WHEN_SAID = WORDS.compile("[DETERMINER ADVERB]? TIME [AFTER PREPOSITION]")
_WITH_CLAUSE = WORDS.compile("[DETERMINER POSSESSIVE NAME NOUN]{1,6}+ , RELATIVE [^ , ]{1,20} ,")


def _names_work(sentence: Sentence, quote: int) -> bool:
    """Whether a quotation is somebody's work: the narrator of radio's “Harbour Lights,” praised."""
    titled = is_title(sentence, quote) or sentence.said(quote).istitle()
    return titled and sentence.tags[quote - 1 : quote] == POSSESSIVE


def _without_document(sentence: Sentence, first: int) -> Words | None:
    """The noun phrase that begins at a word, without where it was written: said Ross of Harbour Bank in a note."""
    who = noun_phrase(sentence, first)
    if who and sentence.words[who[1] - 1] in word_list("nouns", "documents"):
        inside = [at for at in range(who[0] + 1, who[1]) if sentence.words[at] in ("in", "on", "to")]
        return (who[0], inside[-1]) if inside else who
    return who

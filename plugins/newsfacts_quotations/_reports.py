"""From cues to reports: who is the source of which words, inside one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts import CueClass, Span
from newsfacts_quotations._complements import Complement, complement
from newsfacts_quotations._cues import Cue, verb_cues
from newsfacts_quotations._lexicon import Lexicon
from newsfacts_quotations._phrases import (
    Words,
    clause_start,
    clause_subject,
    noun_phrase,
    subject_before,
)
from newsfacts_quotations._words import Sentence

__all__ = ["Report", "reports"]


@attrs.define
class Report:
    """A source, its cue, and the words credited to it.

    Attributes:
        rule: The name of the rule that found it.
        cue: Where the reporting words stand.
        cue_class: What the source does with the words.
        speaker: Where the source stands; None if it is not named.
        content: The words of the sentence that are reported; None while they are looked for outside.
        expects: Where content not found yet may stand: ``before`` or ``after`` the sentence.
    """

    rule: str
    cue: Span | None
    cue_class: CueClass | None
    speaker: Span | None
    content: Words | None
    expects: str = ""


_END = re.compile(r"[.?!,;:~)-]*$")


def reports(sentence: Sentence, lexicon: Lexicon) -> list[Report]:
    """The reports of a sentence, in order of their cues."""
    found: list[Report] = []
    speaker: Words | None = None
    cues = list(verb_cues(sentence, lexicon))
    for i, cue in enumerate(cues):
        right = complement(sentence, cue)
        later = [other.first for other in cues[i + 1 :]]
        report, who = _report(sentence, cue, right, speaker, later)
        if report:
            found.append(report)
            speaker = who or speaker
    found.extend(_according(sentence))
    return found


def _report(
    sentence: Sentence, cue: Cue, right: Complement | None, previous: Words | None, later: list[int]
) -> tuple[Report | None, Words | None]:
    if cue.passive and not cue.takes("recipient"):
        return None, None
    who, how = _subject(sentence, cue, previous)
    cue_span = sentence.span(cue.first if how != "shared" else cue.at, right.cue_end if right else cue.last)
    speaker = sentence.span(*who) if who else None
    if cue.passive:
        speaker, who = None, None
    left = _left_content(sentence, cue, who, how)
    if left and (right is None or right.rule not in ("that",) ) and _parenthetical(sentence, cue, right, how, who):
        return Report(f"after:{how}", cue_span, cue.cue_class, speaker, left), who
    if right is None or (right.rule in ("clause", "noun") and how == "inverted"):
        if how in ("inverted", "adjacent") and cue.takes("quote"):
            return Report(f"apart:{how}", cue_span, cue.cue_class, speaker, None, "before"), who
        return None, who
    if who is None and not cue.passive and cue.tag != "g":
        return None, None
    end = _content_end(sentence, right, later)
    if end <= right.first:
        expects = "after" if right.rule == "colon" else ""
        return Report(right.rule, cue_span, cue.cue_class, speaker, None, expects), who
    return Report(right.rule, cue_span, cue.cue_class, speaker, (right.first, end)), who


def _subject(sentence: Sentence, cue: Cue, previous: Words | None) -> tuple[Words | None, str]:
    tags, first = sentence.tags, cue.first
    before = tags[first - 1] if first else ""
    inverted = _inverted(sentence, cue, before)
    if inverted:
        return inverted, "inverted"
    if before == "w":
        end = first - 1 - (tags[first - 2 : first - 1] == ",")
        return subject_before(sentence, end), "relative"
    if before in ("c", "b", "t") or cue.tag == "g":
        return previous or clause_subject(sentence, first), "shared"
    if before == ",":
        return _across_commas(sentence, first), "apposition"
    adjacent = subject_before(sentence, first)
    if adjacent:
        return adjacent, "adjacent"
    return None, "none"


def _inverted(sentence: Sentence, cue: Cue, before: str) -> Words | None:
    """The subject behind the verb: “…,” said Ross. Only a bare verb right behind a comma or quotation stands so."""
    if cue.first != cue.at or cue.tag not in "v" or before not in ("Q", ",", ""):
        return None
    if before != "Q" and "Q" not in sentence.tags[: cue.first] and before != ",":
        return None
    return noun_phrase(sentence, cue.last)


def _across_commas(sentence: Sentence, first: int) -> Words | None:
    """The subject in front of appositions and relative clauses: Ross, a lawyer who lives in Ohio, said."""
    start = clause_start(sentence, first - 1)
    return clause_subject(sentence, first - 1, start)


def _left_content(sentence: Sentence, cue: Cue, who: Words | None, how: str) -> Words | None:
    """The words before the attribution, where it stands behind or inside what it reports."""
    if who is None:
        return None
    edge = cue.first if how == "inverted" else min(who[0], cue.first)
    while edge and sentence.words[edge - 1] in ("the", "a", "an"):
        edge -= 1
    tags = sentence.tags
    if not edge or tags[edge - 1] not in ",Q":
        return None
    end = edge - (tags[edge - 1] == ",")
    start = 0
    while start < end and tags[start] in "cb,":
        start += 1
    return (start, end) if start < end else None


def _parenthetical(sentence: Sentence, cue: Cue, right: Complement | None, how: str, who: Words | None) -> bool:
    """Whether the attribution is an aside: what follows it is the end, a comma, or more of the report."""
    if not (cue.takes("parenthetical") or cue.takes("quote")):
        return False
    end = who[1] if how == "inverted" and who else cue.last
    following = sentence.tags[end : end + 1]
    before = sentence.tags[: cue.first]
    if "Q" in before and before.rstrip("NnpDSdzeP,oac").endswith("Q"):
        return True
    return right is None and following in (".", ",", "", ";", "?", "P", "a", "C", "T") or (
        how == "inverted" and following in (".", ",", "", ";", "P", "a", "C", "T", "D")
    )


def _content_end(sentence: Sentence, right: Complement, later: list[int]) -> int:
    tags = sentence.tags
    if right.rule == "quote":
        return right.first + 1
    end = len(tags)
    for first in later:
        if first > right.first and tags[first - 1] in "cb," and first - 2 > right.first:
            cut = first - 1
            while cut > right.first and tags[cut - 1] in "cb,a":
                cut -= 1
            end = min(end, cut)
            break
    for match in re.finditer(r";", tags[right.first : end]):
        end = right.first + match.start()
        break
    while end > right.first and tags[end - 1] in ".?!,;:~c-":
        end -= 1
    return end


def _according(sentence: Sentence) -> Iterator[Report]:
    for i, word in enumerate(sentence.words[:-2]):
        if word != "according" or sentence.words[i + 1] != "to":
            continue
        who = noun_phrase(sentence, i + 2)
        if who is None:
            continue
        comma = sentence.tags.find(",", who[1])
        if i <= 1:
            content = (comma + 1, len(sentence.tags)) if comma > 0 else None
        else:
            content = (0, i - (sentence.tags[i - 1] == ","))
        if content is None:
            continue
        start, end = content
        while end > start and sentence.tags[end - 1] in ".?!,;:~":
            end -= 1
        if start < end:
            yield Report("according", sentence.span(i, i + 2), "say", sentence.span(*who), (start, end))

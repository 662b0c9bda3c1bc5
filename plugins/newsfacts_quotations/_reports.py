"""From cues to reports: who is the source of which words, inside one sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts_quotations._complements import Complement, complement
from newsfacts_quotations._contents import clause_end, is_clause, trimmed_start
from newsfacts_quotations._cues import verb_cues
from newsfacts_quotations._expressions import expressions, labels
from newsfacts_quotations._lexicon import Lexicon
from newsfacts_quotations._phrases import FRONTED, Words
from newsfacts_quotations._report import Expects, Report
from newsfacts_quotations._subjects import Attribution, attributions
from newsfacts_quotations._words import Sentence

__all__ = ["Report", "reports"]


# on Monday, in an interview, to reporters, after the vote: what may follow an attribution that stands as an aside
_NP = r"(?: r | p | D*+ [NnzdeGST&Q]++ | D++ )"
_AFTER = re.compile(rf"(?: a | T | D T | [Pfotcs] {_NP} | [G] {_NP}? )*+ (?= [,.;?!)(-] | $ )", re.VERBOSE)
_RECIPIENT = re.compile(rf"{_NP} (?: [Poc] {_NP} )*+", re.VERBOSE)


_PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "you", "who", "that", "this", "those"))


def reports(sentence: Sentence, lexicon: Lexicon) -> list[Report]:
    """The reports of a sentence, in order of their cues."""
    stated = attributions(sentence, verb_cues(sentence, lexicon))
    found: list[Report] = []
    for i, attribution in enumerate(stated):
        report = _report(sentence, attribution, stated[i + 1 :])
        if report:
            report.verb = attribution.cue.verb.lemma
            found.append(report)
    found.extend(expressions(sentence))
    found.extend(labels(sentence))
    return [report for report in found if not _inside_another(sentence, report, found)]


def _inside_another(sentence: Sentence, report: Report, others: Sequence[Report]) -> bool:
    """Whether a report is only part of what another one reports, and has no source of its own.

    Both levels are facts where somebody else is quoted (the report suggested Obama asked the Pentagon to …), not in
    he said he hoped …, she said they wanted to show …
    """
    if report.cue is None:
        return False
    for other in others:
        if other is report or other.content is None:
            continue
        within = sentence.span(*other.content)
        if report.cue in within and (other.cue is None or other.cue not in within):
            frame, _, place = report.rule.partition("/")
            if frame in ("noun", "gerund", "to", "as") or place not in ("adjacent", "apposition", "inverted") or report.speaker is None:
                return True
            speaker = sentence.words[sentence.starts.index(report.speaker.start)]
            if speaker in _PRONOUNS or report.speaker == other.speaker:
                return True
    return False


def _report(sentence: Sentence, stated: Attribution, later: Sequence[Attribution]) -> Report | None:
    cue = stated.cue
    if cue.passive and not cue.takes("recipient"):
        return None
    right = complement(sentence, cue, stated.last)
    aside = None if cue.passive else _aside(sentence, stated, right, later)
    if aside:
        return aside
    if stated.who is None and not cue.passive:
        return None
    if stated.place == "infinitive" and right and right.rule == "noun":
        return None  # he was asked to criticize her
    if stated.place == "guessed" and right and right.rule in ("clause", "noun", "gerund", "to", "as"):
        return None
    if right is None:
        return _apart(sentence, stated) if cue.takes("quote") else None
    if cue.cue_class == "believe" and stated.who and sentence.words[stated.who[0]] in ("i", "you", "we"):
        return None
    return _complement_report(sentence, stated, right, later)


def _apart(sentence: Sentence, stated: Attribution) -> Report | None:
    """An attribution that is a sentence by itself: Ross asked. Its words stand in the sentence before, or after."""
    if stated.place not in ("inverted", "adjacent", "apposition"):
        return None
    begins = not sentence.tags[: stated.first].strip("abcC,")
    after = _AFTER.match(sentence.tags, stated.last)
    ends = after is not None and not sentence.tags[after.end() :].strip(".,?!-")
    if not begins or stated.place == "inverted":
        return None
    return _made(sentence, stated, f"apart/{stated.place}", None, "either" if ends else "before")


def _complement_report(
    sentence: Sentence, stated: Attribution, right: Complement, later: Sequence[Attribution]
) -> Report | None:
    first = right.first
    if right.rule == "quote" and _stands_alone(sentence, first):
        return _made(sentence, stated, f"quote/{stated.place}", (first, first + 1), cue_end=right.cue_end)
    end, _ = clause_end(sentence, first, later)
    if stated.place == "relative":
        end = _end_of_relative(sentence, stated, first, end)
    if end <= first:
        expects: Expects = "after" if right.rule == "colon" else ""
        return _made(sentence, stated, f"{right.rule}/{stated.place}", None, expects, right.cue_end)
    return _made(sentence, stated, f"{right.rule}/{stated.place}", (first, end), cue_end=right.cue_end)


def _end_of_relative(sentence: Sentence, stated: Attribution, first: int, end: int) -> int:
    """A relative clause between commas ends with the second: Ross, who said he would go, left."""
    tags = sentence.tags
    between_commas = tags[: stated.cue.first].endswith((",w", ",Pw"))
    comma = tags.find(",", first, end) if between_commas else -1
    return comma if comma > first else end


def _stands_alone(sentence: Sentence, quote: int) -> bool:
    """Whether a quotation is all that is reported: it is set off, or nothing that belongs to it follows."""
    after = sentence.tags[quote + 1 : quote + 2]
    return after in ("", ".", ",", ";", "?", "!", "g", "C", "f", "-", "(") or sentence.tags[quote - 1] in ",:"


def _made(
    sentence: Sentence,
    stated: Attribution,
    rule: str,
    content: Words | None,
    expects: Expects = "",
    cue_end: int | None = None,
) -> Report:
    cue = stated.cue
    span = sentence.span(cue.at if stated.place == "shared" else cue.first, cue_end or cue.last)
    speaker = sentence.span(*stated.who) if stated.who and not cue.passive else None
    return Report(rule, span, cue.cue_class, speaker, content, expects)


def _aside(
    sentence: Sentence, stated: Attribution, right: Complement | None, later: Sequence[Attribution]
) -> Report | None:
    """An attribution behind or inside what it reports: “…,” said Ross; The US, officials said, could …"""
    cue, tags = stated.cue, sentence.tags
    if stated.who is None or stated.place not in ("adjacent", "inverted", "apposition"):
        return None
    edge = stated.first if stated.place != "inverted" else cue.first
    as_clause = edge > 0 and sentence.words[edge - 1] == "as"
    if as_clause and edge == 1:
        return _as_ross_said(sentence, stated, later)
    edge -= as_clause
    before = tags[:edge].rstrip(",")
    if before.endswith("Q") and cue.takes("quote"):
        if right and right.rule in ("that", "whether") and len(before) > 1:
            return None
        return _behind_quotation(sentence, stated, len(before))
    if not cue.takes("parenthetical") or tags[edge - 1 : edge] != "," or not edge:
        return None
    fronted = FRONTED.fullmatch(tags, 0, edge)
    if fronted and right and right.rule in ("quote", "colon"):
        return None  # In Paris, Ross said: “…”
    after = stated.last
    if cue.takes("recipient") and (recipient := _RECIPIENT.match(tags, after)):
        after = recipient.end()
    follows = _AFTER.match(tags, after)
    if not follows:
        return None
    start = trimmed_start(sentence, 0, edge - 1)
    mark = tags[follows.end() : follows.end() + 1]
    if mark == "," and follows.end() + 1 < len(tags) and tags[follows.end() + 1] not in "Cgcb":
        end, _ = clause_end(sentence, follows.end() + 1, later)
        goes_on = not is_clause(sentence, (start, edge - 1)) or is_clause(sentence, (follows.end() + 1, end))
        if goes_on or "Q" in tags[follows.end() : end]:
            return _made(sentence, stated, f"inside/{stated.place}", (start, end))
    if start < edge - 1 and (is_clause(sentence, (start, edge - 1)) or tags[start] not in "aPfTCsGk"):
        return _made(sentence, stated, f"after/{stated.place}", (start, edge - 1))
    return None


def _as_ross_said(sentence: Sentence, stated: Attribution, later: Sequence[Attribution]) -> Report | None:
    """As Ross noted, the bridge is old."""
    follows = _AFTER.match(sentence.tags, stated.last)
    if follows is None or sentence.tags[follows.end() : follows.end() + 1] != ",":
        return None
    first = follows.end() + 1
    end, _ = clause_end(sentence, first, later)
    return _made(sentence, stated, f"as-said/{stated.place}", (first, end)) if is_clause(sentence, (first, end)) else None


def _behind_quotation(sentence: Sentence, stated: Attribution, end: int) -> Report:
    set_off = end > 1 and sentence.tags[end - 2] in ":-,"
    start = end - 1 if set_off else trimmed_start(sentence, 0, end - 1)
    return _made(sentence, stated, f"after/{stated.place}", (start, end))

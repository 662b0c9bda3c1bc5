"""Where reported words begin and end. Each way for a clause to end is a rule with a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts_quotations._phrases import Words
from newsfacts_quotations._subjects import Attribution
from newsfacts_quotations._words import Sentence

__all__ = ["clause_end", "is_clause", "trimmed_end", "trimmed_start"]

_VERBAL = re.compile(r"[xBVvZeuQ]")

# What comes after the report in the same sentence but is the article's own voice. On the tags of what follows
# the report's first word; the report ends where the match begins.
_ENDS = {
    "semicolon": re.compile(r";"),
    # IS, which was formerly known as Isis; behind a verb only, for allies, who have doubts, may go on to join
    "relative": re.compile(r"(?<= , ) P? [wk]", re.VERBOSE),
    # , speaking on condition of anonymity; , headed by Bashar Assad
    "participle": re.compile(r", [evu] P (?! [^,]* , [xBVvz] )", re.VERBOSE),
    # Mosul, the country's second largest city: at the very end, and no part of a list
    "apposition": re.compile(r", D [^,xBVvzcQ]* [.]? $", re.VERBOSE),
    # – who European officials see as a risk; not between a pair of dashes
    "dash": re.compile(r"- (?! [cb] ) [^-]* $", re.VERBOSE),
    # (IS, formerly ISIS/ISIL) at the end
    "bracket": re.compile(r"\( [^()]* \) [.?!]* $", re.VERBOSE),
}
_CONTRAST = frozenset(("though", "although", "while", "whereas"))
_WHERE = frozenset(("where", "whose", "who", "which", "whom"))


def clause_end(sentence: Sentence, first: int, later: Sequence[Attribution]) -> tuple[int, str]:
    """Where a report that begins at a word ends, and the rule that ends it."""
    tags, words = sentence.tags, sentence.words
    ends = [(len(tags), "sentence")]
    for name, pattern in _ENDS.items():
        match = pattern.search(tags, first + 1)
        if match and name != "relative":
            ends.append((match.start(), name))
    for match in _ENDS["relative"].finditer(tags, first + 1):
        if words[match.end() - 1] in _WHERE and _VERBAL.search(tags, first, match.start()):
            ends.append((match.start(), "relative"))
            break
    for at in range(first + 1, len(tags) - 2):
        if tags[at] == "," and words[at + 1] == "speaking":
            ends.append((at, "circumstance"))
            break
    for at in range(first + 2, len(tags)):
        if tags[at] == "C" and words[at] in _CONTRAST and tags[at - 1] in ",a" and "," in tags[at - 2 : at]:
            ends.append((at - 1, "contrast"))
            break
        if words[at] == "according" and tags[at + 1 : at + 2] == "t":
            ends.append((at, "according"))
            break
    ends += _before_later(sentence, first, later)
    end, rule = min(ends)
    return trimmed_end(sentence, first, end), rule


def _before_later(sentence: Sentence, first: int, later: Sequence[Attribution]) -> list[tuple[int, str]]:
    """Ends before another attribution: but made clear, and Hagel said, while Ross said, officials said."""
    for other in later:
        at = other.first
        if other.place == "apposition" and other.cue.first > first + 1:
            return [(other.cue.first - 1, "main verb")]
        if at <= first + 1:
            continue
        if sentence.words[at - 1] in ("when", "as"):
            return [(at - 1, "circumstance")]
        before = sentence.tags[at - 1]
        if before in "cbC,-" or (before == "a" and sentence.tags[at - 2] in "cbC,"):
            return [(at, "coordination")]
        if before == "Q" and other.cue.tag == "g":
            return [(at, "participle")]
        if before == "Q" and at - 2 > first and sentence.tags[at - 2] in ",:-":
            return [(at - 2, "quotation of another")]
    return []


def trimmed_end(sentence: Sentence, first: int, end: int) -> int:
    """Without the punctuation and conjunctions at the end."""
    tags = sentence.tags
    while end > first and tags[end - 1] in ".?!,;:~cbCs-(":
        end -= 1
    return end


def trimmed_start(sentence: Sentence, first: int, end: int) -> int:
    """Without the conjunctions that tie a sentence to the one before."""
    tags = sentence.tags
    while first < end and (tags[first] in "cb,-." or (tags[first] == "a" and tags[first + 1 : first + 2] == ",")):
        first += 1
    return first


def is_clause(sentence: Sentence, words: Words) -> bool:
    """Whether some words hold a verb, so that they can be a report: not *On Monday*."""
    return _VERBAL.search(sentence.tags, *words) is not None

"""Transcripts and interviews: each turn is one paragraph, with its speaker's name and a colon before it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._lexicon import headings

__all__ = ["Turn", "turn_in", "turns"]

_LABEL = re.compile(
    r"""
    (?P<who>
        [A-Z][A-Z.’'-]++ (?: [ ] [A-Z][A-Z.’'-]*+ ){0,3}     # TAPPER, JAKE TAPPER, SEN. CRUZ
      | [A-Z][a-z]++ (?: [ ] [A-Z]\.)?+ (?: [ ] [A-Z][a-z]++ ){1,2}   # Jake Tapper
      | [QA]                                                # Q: Will you go? A: Not today.
    )
    (?: [ ] \( [^()\n]{1,30} \) )?+                         # TAPPER (voice-over)
    (?P<colon> : ) [ ]++
    """,
    re.VERBOSE,
)


@attrs.frozen
class Turn:
    """What one speaker says before another does.

    Attributes:
        who: Where the label stands, the colon left out.
        colon: Where the colon stands.
        content: What is said.
    """

    who: Span
    colon: Span
    content: Span


def turn_in(text: str, stretch: Span) -> Turn | None:
    """The turn that a stretch of text is, if it opens with a speaker's label."""
    match = _LABEL.match(text, stretch.start, stretch.end)
    if match is None or match.end() >= stretch.end or _is_heading(match["who"]):
        return None
    return Turn(Span(*match.span("who")), Span(*match.span("colon")), Span(match.end(), stretch.end))


def _is_heading(label: str) -> bool:
    """Whether capitals before a colon name no speaker: THE FACTS."""
    first = label.split(maxsplit=1)[0].lower()
    return first == "the" or first in headings()


def turns(article: Article) -> Mapping[int, Turn]:
    """The turns of an article by the index of their paragraph.

    One label makes no transcript: somebody must speak again, or a question be answered.
    """
    found = {i: turn for i, stretch in enumerate(article.paragraphs) if (turn := turn_in(article.text, stretch))}
    labels = {article.text[turn.who.start : turn.who.end] for turn in found.values()}
    return found if len(found) > max(2, len(labels)) or {"Q", "A"} <= labels else {}

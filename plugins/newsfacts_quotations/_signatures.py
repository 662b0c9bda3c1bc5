"""Words that are signed: *“…” ― Carlos Ruiz*, or with a name on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts import Span
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._phrases import noun_phrase
from newsfacts_quotations._report import Report
from newsfacts_quotations._stretch import Read, Stretch

__all__ = ["signature", "signed_below"]

# “…” ― Carlos Ruiz, at the end of the paragraph
_SIGNATURE = WORDS.compile(
    r"""
    (?P<mark> -++ )
    (?P<who> NAME [NAME NOUN OF PREPOSITION DETERMINER .]*+ )
    (?: , [^ , QUOTED ]{1,12} ){0,3}                    # , candidate for mayor, in an ad released on Monday
    [.]?+ $
    """
)


def signature(place: Stretch) -> Report | None:
    """“…” ― Carlos Ruiz; or on a line of its own before the closing mark."""
    if name := signed_below(place.text, place.read, place.at):
        return Report("link:signature", None, None, name, None)
    sentence, after = place.sentence, place.word + 1
    if after == len(sentence.tags) and place.at + 1 < len(place.read):
        sentence, after = place.read[place.at + 1].sentence, 0
    match = _SIGNATURE.match(sentence.tags, after)
    who = noun_phrase(sentence, match.start("who")) if match else None
    if match is None or who is None:
        return None
    return Report("link:signature", sentence.span(*match.span("mark")), "say", sentence.span(*who), None)


# Carlos Ruiz | , Harbour Institute.
_WORD = r"[A-Z](?:\.|[\w’'-]*)"
_NAME = re.compile(rf"(?:[A-Z]\w*\. )*(?P<who>{_WORD}(?: {_WORD}){{1,3}})(?:, [A-Z][^.!?\n]{{2,60}})?\.?")


def signed_below(text: str, read: Sequence[Read], at: int) -> Span | None:
    """The name on the line below a quotation that is closed only behind it: “We are late. (new line) Carlos Ruiz.”."""
    here = read[at].sentence
    last = here.quotes.get(len(here.tags) - 1)
    below = read[at + 1].sentence if at + 1 < len(read) else None
    line = below.quotes.get(0) if below and len(below.tags) == 1 else None
    if last is None or last.closed or line is None or line.opened or not (line.continues and line.closed):
        return None
    name = _NAME.fullmatch(text, line.inner.start, line.inner.end)
    return Span(*name.span("who")) if name else None

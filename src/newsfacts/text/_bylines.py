"""Bylines and share boxes: who wrote it, and what the site asks its reader to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsfacts.text._page import Furniture, Line, ends_sentence
from newsfacts.text._phrases import phrases

__all__ = ["find_byline", "find_share", "sentence_starts"]

_SHORT = 200  # no button and no byline of a line of its own is longer
_TAIL = 400  # no byline at the end of a paragraph begins farther from its end
# One of these stands in every byline at the end of a paragraph.
_CUES = (" by ", "By ", " from ", ": ", " contributed", " be reached ", " be contacted ", " be emailed ")

_NAME = r"(?:[A-Z][\w.'’-]*+(?:\ (?:[A-Z][\w.'’-]*+|d[aeiu]|de[lnr]|van|von|bin|al|el|la|le)(?!\w)){0,4})"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_MONTH}\.?\ {_DAY},?\ \d{{4}}|{_DAY}\ {_MONTH},?\ \d{{4}})"
_DUTY = (
    r"(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Cc]ompiled"
    r"|[Tt]ranslat(?:ed|ion)|[Cc]o-?authored|[Pp]roduced)"
)
_POST = r"(?:[Ss]taff|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ontributor)"


def find_share(line: Line, *, edge: bool) -> Furniture | None:
    """A button, an invitation, an account: the whole line, or what ends one of the last paragraphs.

    Args:
        line: The paragraph.
        edge: Whether it is one of the first or last of the page.
    """
    if edge and "Follow " in line.text:
        starts = sentence_starts(line.text, _SHORT)
        begin = next((start for start in starts if _account().match(line.text, start)), None)
        if begin is not None:
            return line.part("share", begin)
    if len(line.text) > _SHORT:
        return None
    known = phrases()
    if line.bare in known.buttons or line.bare.startswith(known.invitations) or _account().match(line.text):
        return line.part("share")
    return None


def find_byline(line: Line, *, edge: bool) -> Furniture | None:
    """Who wrote it and when: the whole line, or what ends one of the last paragraphs.

    Args:
        line: The paragraph.
        edge: Whether it is one of the first or last of the page.
    """
    text = line.text
    short = len(text) <= _SHORT
    if short and edge and (_byline().match(text) or ("@" in text and _address().match(text))):
        return line.part("byline")
    if short and not ends_sentence(text) and _published().match(text):
        return line.part("byline")
    if not (edge or short) or not any(cue in text for cue in _CUES):
        return None
    starts = list(sentence_starts(text, _TAIL))
    begin = next((start for start in starts if _duties().match(text, start)), None)
    if begin is None:
        begin = next((start for start in reversed(starts) if _thanks().match(text, start)), None)
    return None if begin is None else line.part("byline", begin)


def sentence_starts(text: str, tail: int) -> Iterator[int]:
    """Where sentences may begin in the last part of a paragraph."""
    if len(text) <= tail:
        yield 0
    for match in _after_stop().finditer(text, max(0, len(text) - tail)):
        yield match.end()


@cache
def _after_stop() -> re.Pattern[str]:
    """What ends a sentence, roughly, and the space after it."""
    return re.compile(r"[.!?_—-][\"”’)]*+\s++\(?")


@cache
def _account() -> re.Pattern[str]:
    """Follow Ann Lee on Twitter @annlee; 24 comments."""
    return re.compile(
        r"""
          Follow\ .{2,120}?\ on\ (?:Twitter|Facebook|Instagram|X\b|TikTok|Medium).{0,120} \Z
        | (?:On\ )?(?:Twitter|Facebook|Instagram|Email|E-mail) \s?:\ ? \S+ \Z
        | @\w+ [.]? \Z
        | \d[\d,.kK]* \s (?:[Cc]omments?|[Ss]hares?|[Ll]ikes?|[Rr]etweets?|min(?:ute)?s?\ read) \Z
        """,
        re.VERBOSE,
    )


@cache
def _byline() -> re.Pattern[str]:
    """By Ann Lee and Bob Roe."""
    return re.compile(
        rf"""
        [(—–-]*+ \s? (?:By|BY) :? \s {_NAME} (?: (?: ,\ (?:and\ )? | \ (?:and|AND|&)\ ) {_NAME} ){{0,8}}
        (?: [.)]? \Z
          | ,?\ (?:for|in|of|at|with)\ [A-Z][^.!?]{{1,60}} [.)]* \Z         # for Reuters, in Washington
          | \s?[|•/–—]\s? .{{1,80}} \Z                                      # | The Daily News
          | ,?\s (?:{_MONTH}|\d) .{{0,60}} \Z                               # , March 3, 2016
          | ,?\s (?:[A-Z][\w.-]*\ ){{0,3}} {_POST} .{{0,60}} \Z             # , Senior Correspondent
          | \s (?: Additional | Further | {_DUTY} ) \b .{{0,300}} \Z        # Additional reporting by Cy Poe
        )
        """,
        re.VERBOSE,
    )


@cache
def _duties() -> re.Pattern[str]:
    """(Reporting by Ann Lee; editing by Bob Roe)."""
    return re.compile(
        rf"""
        [(—–-]*+ \s?
        (?: (?:[AFOafo]\w{{6,9}}\ )? {_DUTY} (?:\ and\ {_DUTY})? \ (?:for\ [A-Z]\w+\ )? (?:by|from) \ [A-Z]
          | (?:Contribut(?:ing|ors?)|CONTRIBUTING|Reporters?|Editors?)      # Contributing: Ann Lee
            (?:\ (?:writers?|reporters?|to\ this\ report))? \s?:\ [A-Z]
          | [Ww]ith\ (?:additional\ )?(?:files|reporting|contributions?|reports) \ (?:from|by) \ [A-Z]
          | This\ (?:story|report|article)\ was\ {_DUTY}\ by\ [A-Z]
          | By\ {_NAME} (?: ,\ (?:The\ )?[A-Z][\w\ ]{{2,30}} | \ and\ {_NAME} ) [.]? \Z   # By Ann Lee, The Daily News
        )
        """,
        re.VERBOSE,
    )


@cache
def _thanks() -> re.Pattern[str]:
    """Ann Lee contributed to this report; she can be reached at lee@example.com."""
    return re.compile(
        rf"""
          [(—–*-]*+ [A-Z] [^!?”"]{{3,200}}?
          \ (?: (?:also\ )?contributed\ (?:to\ this\ (?:report|story|article|post|piece)|reporting)
              | (?:can|may)\ be\ (?:reached|contacted|emailed)\ (?:at|via|by|on) )
          \b .{{0,120}} \Z
        | {_NAME} (?: (?:,|,?\ and)\ {_NAME} ){{0,5}} \ contributed (?: \ from\ [A-Z][^.!?]{{2,40}} )? [.] \Z
        """,
        re.VERBOSE,
    )


@cache
def _address() -> re.Pattern[str]:
    """Ann Lee lee@example.com."""
    return re.compile(r"[^@]{0,80}\b[\w.+-]{1,40}+@[\w-]{1,40}\.[a-z]{2,4}\b.{0,60}\Z")


@cache
def _published() -> re.Pattern[str]:
    """Last updated: March 3, 2016 5:10 p.m."""
    return re.compile(
        rf"""
          .{{0,40}}? \b (?i:(?:first\ |last\ )?(?:published|posted|updated|modified)) \b :?
              .{{0,40}}? (?: {_DATE} | {_MONTH}\ \d | \d\ {_MONTH} | \d:\d\d | \bago\b | \d/\d ) .{{0,60}} \Z
        | (?:[A-Z][a-z]{{2,8}},?\ )? {_DATE} (?:[\s,|•@-]+ .{{0,30}})? \Z
        """,
        re.VERBOSE,
    )

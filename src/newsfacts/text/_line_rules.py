"""Furniture that one line shows by itself: share boxes, bylines, credits, datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsfacts.text._page import Furniture, Line, ends_sentence
from newsfacts.text._phrases import bare, is_agency, phrases

__all__ = ["find_byline", "find_credits", "find_dateline", "find_share"]

_SHORT = 200  # no button, byline or credit line is longer
_TAIL = 400  # how far from the end of a paragraph a byline may begin

_NAME = r"(?:[A-Z][\w.'’-]*+(?:\ (?:[A-Z][\w.'’-]*+|d[aeiu]|de[lnr]|van|von|bin|al|el|la|le)(?!\w)){0,4})"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_DUTY = r"(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Cc]o-?authored|[Pp]roduced)"

_ACCOUNT = re.compile(
    r"""
      Follow\ .{2,60}?\ on\ (?:Twitter|Facebook|Instagram|X\b|TikTok|Medium).{0,60} \Z
    | (?:On\ )?(?:Twitter|Facebook|Instagram|Email|E-mail) \s?:\ ? \S+ \Z
    | @\w+ [.]? \Z
    | \d[\d,.kK]* \s (?:[Cc]omments?|[Ss]hares?|[Ll]ikes?|[Rr]etweets?|min(?:ute)?s?\ read) \Z
    """,
    re.VERBOSE,
)
_BY = re.compile(
    rf"""
    [(—–-]*+ \s? (?:By|BY) :? \s {_NAME}
    (?: (?: ,\ (?:and\ )? | \ (?:and|AND|&)\ ) {_NAME} ){{0,8}}
    (?: \Z
      | [.)] \Z
      | ,?\ (?:for|in|of|at|with)\ [A-Z][^.!?]{{1,60}} [.)]* \Z
      | \s?[|•/–—]\s? .{{1,80}} \Z
      | ,?\s (?:{_MONTH}|\d) .{{0,60}} \Z
      | ,?\s (?:[A-Z][\w.-]*\ ){{0,3}} (?:[Ss]taff|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ontributor) .{{0,60}} \Z
      | \s (?: Additional | Further | {_DUTY} ) \b .{{0,300}} \Z
    )
    """,
    re.VERBOSE,
)
_DUTIES = re.compile(
    rf"""
    [(—–-]*+ \s?
    (?: (?:[Aa]dditional\ |[Ff]urther\ |[Oo]riginal\ )? {_DUTY} (?:\ and\ {_DUTY})? \ (?:for\ [A-Z]\w+\ )? (?:by|from) \ [A-Z]
      | (?:Contribut(?:ing|ors?)|CONTRIBUTING|Reporters?|Editors?) (?:\ (?:writers?|reporters?|to\ this\ report))? \s?:\ [A-Z]
      | [Ww]ith\ (?:additional\ )?(?:files|reporting|contributions?|reports) \ (?:from|by) \ [A-Z]
      | By\ {_NAME} (?: ,\ (?:The\ )?[A-Z][\w\ ]{{2,30}} | \ and\ {_NAME} ) [.]? \Z
    )
    """,
    re.VERBOSE,
)
_CONTRIBUTED = re.compile(
    r"""
    [(—–*-]*+ [A-Z] [^!?”"]{3,200}?
    \ (?: (?:also\ )?contributed\ (?:to\ this\ (?:report|story|article|post|piece)|reporting)
        | (?:can|may)\ be\ (?:reached|contacted|emailed)\ (?:at|via|by|on) )
    \b .{0,120} \Z
    """,
    re.VERBOSE,
)
_ADDRESS = re.compile(r"[^@]{0,80}\b[\w.+-]{1,40}+@[\w-]{1,40}\.[a-z]{2,4}\b.{0,60}\Z")
_DATE = rf"(?:{_MONTH}\.?\ \d{{1,2}}(?:st|nd|rd|th)?,?\ \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\ {_MONTH},?\ \d{{4}})"
_DATED = re.compile(
    rf"""
      .{{0,40}}? \b (?i:(?:first\ |last\ )?(?:published|posted|updated|modified)) \b :?
          .{{0,40}}? (?: {_DATE} | {_MONTH}\ \d | \d\ {_MONTH} | \d:\d\d | \bago\b | \d/\d ) .{{0,60}} \Z
    | (?:[A-Z][a-z]{{2,8}},?\ )? {_DATE} (?:[\s,|•@-]+ .{{0,30}})? \Z
    """,
    re.VERBOSE,
)
_OWNER = re.compile(r"©|\(c\)\s|Copyright\s(?:©|\(c\)|\d{4}|[A-Z])|All rights reserved|[Hh]/[tT]/?:?\s[A-Z]")
_LONGEST_CREDIT = 110
_CREDIT_CUES = (
    ":",
    " by ",
    "ourtesy",
    "OURTESY",
    "redit",
    "REDIT",
)  # one of them stands in every credit at a line's end
_BRACKETS = re.compile(r"\(([^()]{2,120})\)")
_CREDIT_NAME = re.compile(r"(?:[A-Z][\w.'’-]*+(?:,?\ (?:[A-Z][\w.'’-]*+|de|van|von|al|el|bin)){0,5})\Z")
_CREDIT_SEPARATOR = re.compile(r"\s?[/|]\s?|\ (?:via|for|through)\ ")

_CAPITALS = r"[A-Z][A-Z'’.]++"
_DATELINE = re.compile(
    rf"""
    (?: (?P<city> [A-Z]{{2}}(?<![A-Z]\b)[A-Z'’.]*+ (?: [\ /-] (?:{_CAPITALS}|and|of|de) ){{0,5}} )
        (?: ,\ [A-Z][\w.’'-]*+ (?: \ [A-Z\d][\w.]*+ ){{0,3}} ){{0,3}}
        (?: \ \( (?P<agency> [^()]{{2,60}} ) \) )?
      | (?P<town> [A-Z][\w.’'-]*+ (?:\ [A-Z][\w.’'-]*+){{0,3}} (?: ,\ [A-Z][\w.]*+ (?: \ [A-Z\d][\w.]*+ ){{0,2}} ){{0,2}} )?
        \ ?\( (?P<only_agency> [A-Z][^()]{{1,60}} ) \)
    )
    (?P<dash> \s?[—―]\s? | \s?–\s | \s--+\s? | --\s? | \s-\s | (?<=\))\s{{1,3}} )
    (?= [A-Z\d"“‘'\[$(] )
    """,
    re.VERBOSE,
)
_AFTER_STOP = re.compile(r"[.!?_—-][\"”’)]*+\s++\(?")
_CAPITALISED = re.compile(r"\s(?=[A-Z]{3})")
_FARTHEST_DATELINE = 250  # a headline that was run into the story ends before this


def find_share(line: Line) -> Furniture | None:
    """A button, an invitation, an account: Share this article."""
    if len(line.text) > _SHORT:
        return None
    known = phrases()
    if bare(line.text) in known.buttons or known.invitation.match(line.text) or _ACCOUNT.match(line.text):
        return line.part("share")
    return None


def find_byline(line: Line, *, edge: bool) -> Furniture | None:
    """Who wrote it and when: the whole line, or what ends the last paragraphs.

    Args:
        line: The paragraph.
        edge: Whether it is one of the first or last of the page.
    """
    text = line.text
    short = len(text) <= _SHORT
    if short and edge and (_BY.match(text) or ("@" in text and _ADDRESS.match(text))):
        return line.part("byline")
    if short and not ends_sentence(text) and _DATED.match(text):
        return line.part("byline")
    if not edge and not short:
        return None
    contributed = "contributed" in text or " be reached " in text or " be contacted " in text
    starts = list(_sentence_starts(text, _TAIL))
    begin = next((start for start in starts if _DUTIES.match(text, start)), None)
    if begin is None and contributed:
        begin = next((start for start in reversed(starts) if _CONTRIBUTED.match(text, start)), None)
    return None if begin is None else line.part("byline", begin)


def _sentence_starts(text: str, tail: int) -> Iterator[int]:
    """Where sentences may begin in the last part of a paragraph."""
    if len(text) <= tail:
        yield 0
    for match in _AFTER_STOP.finditer(text, max(0, len(text) - tail)):
        yield match.end()


def find_credits(line: Line) -> Iterator[Furniture]:
    """Who made a picture or owns the text: (photo credit: REUTERS), Picture: Getty, Jane Roe/AP."""
    text = line.text
    if len(text) <= _LONGEST_CREDIT and _is_credit_line(text):
        yield line.part("credit")
        return
    for brackets in _BRACKETS.finditer(text) if "(" in text else ():
        if phrases().picture_in_brackets.match(brackets[1]) or ("/" in brackets[1] and _is_credit_line(brackets[1])):
            yield line.part("credit", *brackets.span())
    tail = text[-_LONGEST_CREDIT:]
    if any(cue in tail for cue in _CREDIT_CUES) and (match := phrases().picture_at_end.search(tail)):
        yield line.part("credit", len(text) - len(tail) + match.start())
    else:
        owned = (start for start in _sentence_starts(text, _SHORT) if _OWNER.match(text, start))
        yield from (line.part("credit", start) for start in islice(owned, 1))


def _is_credit_line(text: str) -> bool:
    """Whether a line is made of agencies and names alone: Scott Roe via Getty Images."""
    parts = _CREDIT_SEPARATOR.split(text.strip(" ."))
    return any(map(is_agency, parts)) and all(is_agency(part) or _CREDIT_NAME.match(part) for part in parts)


def find_dateline(line: Line, *, first: bool) -> Furniture | None:
    """Where and when the story was written: PARIS, Aug. 31 (AP) —.

    Args:
        line: The paragraph.
        first: Whether it is the first of the page, into which a headline or byline may have been run.
    """
    starts = [0]
    if first:
        run_in = _CAPITALISED if line.text.startswith(("By ", "BY ")) else _AFTER_STOP
        starts += [match.end() for match in run_in.finditer(line.text, 0, _FARTHEST_DATELINE)]
    for start in starts:
        match = _DATELINE.match(line.text, start)
        if match and _is_place(match):
            return line.part("dateline", start, match.start("dash") + len(match["dash"].rstrip()))
    return None


def _is_place(match: re.Match[str]) -> bool:
    """Whether what looks like a dateline is none of the words that sites write in capitals."""
    if match["city"]:
        return match["city"] not in phrases().no_dateline and (
            bool(match["dash"].strip()) or is_agency(match["agency"])
        )
    return is_agency(match["only_agency"])

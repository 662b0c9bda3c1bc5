"""Posts of social media, embedded in an article: their words, and below or behind them a signature with a handle."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from newsfacts import Span
from newsfacts_quotations._report import Report
from newsfacts_quotations._unmarked import Page, Unmarked

__all__ = ["posts"]

_SIGNATURE = re.compile(
    r"""
    (?P<dash> [—–―] | (?: ^ | (?<= \s ) ) -{1,3} (?= \s ) )
    \s*+
    (?: The \s )?+                                          # no part of a name: The Daily Post
    (?P<who> [^\W_a-z] [^\s()@—–―]*+ (?: [^\S\n] [^\s()@—–―-][^\s()@—–―]*+ ){0,6} )      # Becky Nolan
    \s? \( @\w{1,40}+ \)                                    # (@msnolan)
    (?P<date>
      [\s,.·|:—–-]*+
      (?: (?: Jan | Feb | Mar | Apr | May | June? | July? | Aug | Sept? | Oct | Nov | Dec ) [a-z]*+ \.?
        | \d{1,4}+ (?: st | nd | rd | th )?
        | [AaPp]\.?[Mm]\b\.? | at\b
        | [\s,.·|:/—–-]++
      )*+
    )
    (?: </?\w{1,20}+/?> \.? )?+ \Z                          # what is left of the page's markup
    """,
    re.VERBOSE,
)
_LONGEST = 150
"""Characters of a signature at the most."""

# pic.twitter.com/x1: what hangs on a post and is no word of it
_LINKS = re.compile(r"(?:\s*+(?:https?://|pic\.twitter\.com/)\S++)++\s*+\Z")
_LONGEST_LINKS = 200
_TAG = re.compile(r"<\w[^<>\n]*+>\s*+")

_LONGEST_POST = 280
"""Characters of a post of several paragraphs at the most: what a tweet may hold."""


def posts(page: Page) -> Mapping[int, Unmarked | None]:
    """The words of posts by the index of their paragraph; None for a paragraph that is a signature alone."""
    found: dict[int, Unmarked | None] = {}
    for paragraph, stretch in enumerate(page.article.paragraphs):
        text = page.text(paragraph)
        first = max(0, len(text) - _LONGEST)
        signature = _SIGNATURE.search(text, first) if "(@" in text[first:] else None
        if signature is None or not any(map(str.isdigit, signature["date"])):
            continue  # without a day, whoever wrote the paragraph may sign it: — Bo Renn (@borenn)
        report = _report(stretch.start, signature)
        if signature.start() == 0:
            above = {i: words for i in _above(page, paragraph, found) if (words := _words(page, i, report))}
            found.update({**above, paragraph: None} if above else {})
        elif words := _words(page, paragraph, report, signature.start()):
            found[paragraph] = words
    return found


def _report(start: int, signature: re.Match[str]) -> Report:
    """A post's source and cue: the name without its handle, and the dash."""
    dash, who = (Span(start + signature.start(part), start + signature.end(part)) for part in ("dash", "who"))
    return Report("post", dash, "say", who, None)


def _above(page: Page, signature: int, found: Container[int]) -> range:
    """The paragraphs of the post above a signature: all below a colon, if they are few words; else the one above it."""
    length, first = 0, signature
    while first and first - 1 not in found and length <= _LONGEST_POST:
        text = page.text(first - 1)
        if text.endswith(":"):
            return range(first, signature)
        first, length = first - 1, length + len(text)
    return range(signature - 1, signature) if first < signature else range(0)


def _words(page: Page, paragraph: int, report: Report, length: int | None = None) -> Unmarked | None:
    """What a paragraph says, or so many characters of it, without markup before it and links behind it."""
    stretch, text = page.article.paragraphs[paragraph], page.text(paragraph)[:length]
    tag = _TAG.match(text)
    start = tag.end() if tag else 0
    links = _LINKS.search(text, max(start, len(text) - _LONGEST_LINKS))
    end = start + len(text[start : links.start() if links else None].rstrip())
    content = Span(stretch.start + start, stretch.start + end) if start < end else None
    return Unmarked(content, report) if content and page.cuts_no_marks(content) else None

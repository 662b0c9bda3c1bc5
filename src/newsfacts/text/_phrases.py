"""The patterns by which furniture is recognised, built from ``data/furniture.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import attrs

from newsfacts.text._words import word_lists

__all__ = ["Phrases", "bare", "is_agency", "phrases"]

_TRIMMED = "\ufeff\u200b \t\xa0.:…()[]»\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}>→|*-–—+"


@attrs.frozen
class Phrases:
    """What the rules look for. Agencies and places are written as they stand, other words as `bare` leaves them."""

    teaser_headings: frozenset[str]
    teaser_leads: frozenset[str]
    teaser_ends: tuple[str, ...]
    buttons: frozenset[str]
    invitations: tuple[str, ...]
    agencies: frozenset[str]
    no_dateline: frozenset[str]
    picture_by_agency: re.Pattern[str]  # anywhere in a line
    picture_in_brackets: re.Pattern[str]  # what stands between the brackets
    picture_at_end: re.Pattern[str]  # searched at the end of a line


def bare(line: str) -> str:
    """A line without case and without what sites put around their buttons.

    >>> bare("RELATED STORIES:")
    'related stories'
    """
    return line.strip(_TRIMMED).replace("’", "'").casefold()


def is_agency(name: str) -> bool:
    """Whether a name, with or without its full stop, is that of an agency.

    >>> is_agency("Getty."), is_agency("ASSOCIATED PRESS"), is_agency("Paris")
    (True, True, False)
    """
    name = name.strip(" .,")
    agencies = phrases().agencies
    return name in agencies or (name.isupper() and name.title() in agencies)


@cache
def phrases() -> Phrases:
    """The phrases of the data file, read once."""
    table = word_lists("furniture.toml")
    picture = _any_of(table["pictures"])
    return Phrases(
        teaser_headings=frozenset(map(bare, table["teaser_headings"])),
        teaser_leads=frozenset(map(bare, table["teaser_leads"])),
        teaser_ends=tuple(before + bare(end) for end in table["teaser_ends"] for before in (" ", "…", "...")),
        buttons=frozenset(map(bare, table["buttons"])),
        invitations=tuple(map(bare, table["invitations"])),
        agencies=frozenset(table["agencies"]),
        no_dateline=frozenset(table["no_dateline"]),
        picture_by_agency=re.compile(
            rf"(?:Photo|Picture|Image)s?(?:\ credit|\ by)?:?\ (?:{_any_of(table['agencies'])})(?:\ Photo)?(?![\w-])"
        ),
        picture_in_brackets=re.compile(
            rf"""
              (?:[\w.-]+\ ){{0,3}} Photo\s?/                                                # Daily Press Photo/Ann Lee
            | (?i: (?:{picture}) (?: \ credits? | \ courtesy | \ by\b | \ from\b | \s?[:/©] )   # photo credit: REUTERS
                 | credits?\s?: | courtesy\b )
            """,
            re.VERBOSE,
        ),
        picture_at_end=re.compile(
            rf"""
            (?: ^ | (?<=[\s.!?|]) )
            (?: (?=[A-Z]) (?i:{picture}) (?: \ (?:[Cc]redits?|CREDITS?) \s?:? | \s?: | \ (?i:by|courtesy(?:\ of)?) \b )
              | (?: Credits? | CREDITS? | Courtesy | COURTESY ) (?: \s?: | \s?\.{{3}} | \s?… | \ of\b ) )
            \s?
            (?P<who> [A-Z@©] [^:;!?]{{1,60}} ) \Z
            """,
            re.VERBOSE,
        ),
    )


def _any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, as verbose patterns need it."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

"""What stands between a name and an office that a rule binds, and around both."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["BETWEEN", "CLOSED", "GAPS_AFTER", "GAPS_BEFORE", "PARTY_TAG", "WOULD_BE", "RuleName"]

RuleName = Literal[
    "before",
    "comma",
    "apposition",
    "clause",
    "role",
    "distant role",
    "appointed",
    "list",
    "joint",
    "party",
    "known",
    "body",
]

_TAG = r"(?:\ ?\([^()\n]{1,40}\))?"  # (R-Ariz.), (pictured)

GAPS_BEFORE: tuple[tuple[RuleName, re.Pattern[str]], ...] = (
    # Secretary of State | John Kerry
    ("before", re.compile(r"[ \N{NO-BREAK SPACE}]|\ ?\([^()\n]{1,12}\)\ ", re.VERBOSE)),
    # the country's prime minister, | Haider al-Abadi,    Mayor, | Paula Hicks
    ("comma", re.compile(rf"\)?{_TAG},\ (?:(?:Dr|Mr|Mrs|Prof|Engr|Hon)[,.]\ )?", re.VERBOSE)),
)

GAPS_AFTER: tuple[tuple[RuleName, re.Pattern[str]], ...] = (
    # Rex Tillerson, | the secretary of state    John Kelly (left), 67, now | White House chief of staff
    (
        "apposition",
        re.compile(
            rf"""{_TAG} (?: ,\ | \ [-–—]+\  ) (?:\d\d,\ )?
            (?: (?:now|then|once|also|currently|formerly|himself|herself)\  )?
            (?: [^,.;:()\n]{{2,50}}['’]s?\  )?          # President Obama's | first budget director""",
            re.VERBOSE,
        ),
    ),
    # Hart | was governor    Hagel, who served as | defence secretary
    (
        "clause",
        re.compile(
            rf"""{_TAG} ,?\  (?:who\ )?
            (?: is | was | used\ to\ be | has\ been | had\ been | became | remains | remained
              | (?:has\ |had\ )? (?:serves|served|works|worked|acts|acted)\ as )
            (?: \ (?:now|currently|also|once|still|formerly|previously|again|then|both|himself|herself) )*+ \ """,
            re.VERBOSE,
        ),
    ),
    # Ivo, who | heads the central bank
    (
        "clause",
        re.compile(
            rf"""{_TAG},?\ who\ (?:
                (?: now|also|once|currently|formerly|still|has|had | (?:is|was)\ (?:due\ |set\ )?to | will )\ )?""",
            re.VERBOSE,
        ),
    ),
    # Ivo, who followed him as | president; but not who would be the first to serve as | president
    (
        "clause",
        re.compile(rf"{_TAG},?\ who\ (?!would|could|will|may|might|hopes|wants|seeks)[a-z ]{{2,40}}\ as\ ", re.VERBOSE),
    ),
    # Jim Byrnes in his time as | US Secretary of State
    (
        "role",
        re.compile(
            r""",?\  (?: (?:in|during)\ (?:his|her)\ (?:time|tenure|term|role|capacity|days|years|stint)\  | while\  )?
            as\ """,
            re.VERBOSE,
        ),
    ),
    # Hicks signed the last bill as | U.S. president    Clinton's time as | secretary of state
    ("distant role", re.compile(r"(?:['’]s)?\ [^.,;:()\n“”\"]{2,60}\ as\ ", re.VERBOSE)),
    # tapped Ken Duberstein to be | his next national security adviser    elected Hart, a farmer, as | speaker
    (
        "appointed",
        re.compile(r"(?:,\ [^,.;:()\n]{2,50},)?\ (?: to\ be | to\ become | to\ serve\ as | as )\ ", re.VERBOSE),
    ),
)

# Between the names of a list: Sens. Al Brooks, Dee Hart; Reps. Pat Lane of Maine and Lou Gray
BETWEEN = re.compile(
    r"(?:\ of\ [A-Z][\w.]+(?:\ [A-Z][\w.]+)?|\ ?\([^()\n]{1,25}\))?(?:,\ and\ |,\ |\ and\ |\ &\ )", re.VERBOSE
)

# Sen. John McCain (R-Ariz.)    Representative Adam Schiff, D-Calif.,    Ray Soto (FL-25)
PARTY_TAG = re.compile(
    r"(?: \ \( | ,\  ) (?: [RDI]-[A-Z][A-Za-z.]+ | (?:Rep|Dem)\.?-[A-Z] | [A-Z]{2}-\d\d?\b ) | \ \([RD]\)", re.VERBOSE
)

# As president, Hart | would be firm    what Hart | might do as president: an office of the mind
WOULD_BE = re.compile(r"\ (?:\w+\ )?(?:would|could|might)\b", re.VERBOSE)

# The name ends where the apposition does
CLOSED = re.compile(r"[,.;:)–—\n]|[ ][-–—]|$|['’]s?\b")

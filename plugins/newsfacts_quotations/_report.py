"""A report: who is the source of which words."""

from __future__ import annotations

from typing import Literal

import attrs

from newsfacts import CueClass, Span
from newsfacts_quotations._phrases import Words

__all__ = ["Expects", "Report"]

Expects = Literal["", "before", "after", "either"]
"""Where words not found yet may stand: in the sentence before, the one after, either of them."""


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
        verb: The cue's verb.
    """

    rule: str
    cue: Span | None
    cue_class: CueClass | None
    speaker: Span | None
    content: Words | None
    expects: Expects = ""
    verb: str = ""

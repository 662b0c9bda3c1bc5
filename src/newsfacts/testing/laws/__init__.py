"""The laws that every extractor keeps, as plain functions and as data.

A law takes an extractor (or a `Subject`) and what it is to be tried on, and raises `LawBroken`.
Its name is part of the interface. The suite, ``newsfacts check`` and the reference page are all
made from `LAWS`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Literal

import attrs

from newsfacts.testing.laws._declarations import registers, requires_what_it_reads, travels
from newsfacts.testing.laws._facts import (
    disjoint_spans,
    never_raises,
    no_duplicates,
    spans_are_trimmed,
    spans_inside,
    survives_nests,
    text_equals_slice,
    whole_words,
    yields_what_it_declares,
)
from newsfacts.testing.laws._lengths import last_line_needs_no_end, long_texts_are_read_whole
from newsfacts.testing.laws._offsets import (
    case_does_not_shift,
    code_points_are_counted,
    later_text_changes_nothing,
    line_ends_do_not_shift,
    marks_do_not_shift,
    markup_is_text,
    moved_text_moves_facts,
    normal_forms_do_not_shift,
    white_space_does_not_shift,
)
from newsfacts.testing.laws._processes import keeps_to_itself, same_everywhere, same_in_any_order
from newsfacts.testing.laws._running import interrupts_get_through, threads_do_not_mix, time_is_linear
from newsfacts.testing.laws._state import (
    can_be_left_early,
    deterministic,
    ignores_bystanders,
    leaves_its_inputs_alone,
    leaves_the_world_alone,
    readings_do_not_mix,
    remembers_nothing,
)
from newsfacts.testing.laws._values import document_order, facts_are_values, reports_hold_them, survives_json

__all__ = ["CAPABILITIES", "LAWS", "PROMISES", "Law", "Takes"]

Takes = Literal["nothing", "article", "pair", "batch", "units"]
"""What a law is tried on: the extractor alone, each article, pairs of them, many at once, or texts to repeat."""

CAPABILITIES: Mapping[str, str] = {
    "locality": "what is found in a paragraph does not depend on where in the document it stands",
    "pickling": "the extractor can be sent to another process",
    "trimmed": "spans neither begin nor end with white space",
    "whole_words": "spans do not end inside words whose rest matters",
}
"""What every extractor is expected to have, unless it declares that it lacks it."""

PROMISES: Mapping[str, str] = {"disjoint": "facts do not overlap"}
"""What an extractor may promise beyond that."""


@attrs.frozen
class Law:
    """One law.

    Attributes:
        check: The function that tries it.
        takes: What it is tried on.
        needs: The capability that an extractor may lack, or the promise that it must have made.
    """

    check: Callable[..., None]
    takes: Takes = "article"
    needs: str | None = None

    @property
    def name(self) -> str:
        """Its name, which is the function's."""
        return self.check.__name__

    @property
    def rule(self) -> str:
        """What it says, in one sentence."""
        return _paragraphs(self.check)[0]

    @property
    def why(self) -> str:
        """Why it is a law."""
        return "\n\n".join(part for part in _paragraphs(self.check)[1:] if not part.startswith("Args:"))


def _paragraphs(function: Callable[..., None]) -> list[str]:
    return [" ".join(part.split()) for part in (inspect.getdoc(function) or "").split("\n\n")]


LAWS: tuple[Law, ...] = (
    Law(registers, "nothing"),
    Law(travels, "nothing", needs="pickling"),
    Law(requires_what_it_reads, "batch"),
    Law(never_raises),
    Law(survives_nests, "nothing"),
    Law(yields_what_it_declares),
    Law(text_equals_slice),
    Law(spans_inside),
    Law(spans_are_trimmed, needs="trimmed"),
    Law(whole_words, needs="whole_words"),
    Law(no_duplicates),
    Law(disjoint_spans, needs="disjoint"),
    Law(document_order),
    Law(facts_are_values),
    Law(survives_json),
    Law(reports_hold_them),
    Law(code_points_are_counted),
    Law(white_space_does_not_shift),
    Law(case_does_not_shift),
    Law(normal_forms_do_not_shift),
    Law(line_ends_do_not_shift),
    Law(markup_is_text),
    Law(marks_do_not_shift),
    Law(moved_text_moves_facts, needs="locality"),
    Law(later_text_changes_nothing, needs="locality"),
    Law(last_line_needs_no_end),
    Law(long_texts_are_read_whole, "batch", needs="locality"),
    Law(deterministic),
    Law(remembers_nothing, "pair"),
    Law(readings_do_not_mix, "pair"),
    Law(threads_do_not_mix, "pair"),
    Law(can_be_left_early),
    Law(interrupts_get_through, "batch"),
    Law(leaves_its_inputs_alone),
    Law(leaves_the_world_alone),
    Law(ignores_bystanders),
    Law(same_everywhere, "batch"),
    Law(same_in_any_order, "batch"),
    Law(keeps_to_itself, "batch"),
    Law(time_is_linear, "units"),
)
"""All laws, in the order in which they are tried."""

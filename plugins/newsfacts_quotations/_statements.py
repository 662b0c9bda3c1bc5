"""What a reported statement says that somebody does, and when two statements cannot both be true.

How statements are read out of quotations stands in `_assertions`.
"""

from __future__ import annotations

from typing import Final

import attrs

from newsfacts_quotations._acts import Polarity, is_empty, is_light, listed
from newsfacts_quotations._parties import Phrase, are_one_doer, are_one_thing

__all__ = ["LONGEST", "Statement", "contradict"]

LONGEST: Final = 240
"""A quotation of so many characters says more than one thing, and is no statement."""
# Where the verb says nothing, the object must say this much.
_TELLING = 2


@attrs.frozen
class Statement:
    """An act that a source reports.

    Attributes:
        act: ``assent`` for all that says yes or no to something, else the lemma of the verb; ``not refuse`` for what
            contradicts a refusal only.
        polarity: Whether it is done or agreed to, or not.
        doer: Who does it, the source itself where a pronoun stands for it; None where a passive leaves it out.
        thing: What it is done to; None if to nothing.
        tenses: The times or moods that it may speak of: past, present, future, able, ought.
        times: Days, months and years named.
        clause: Which of the clauses of the quotation it is, where *and that* joins several.
    """

    act: str
    polarity: Polarity
    doer: Phrase | None
    thing: Phrase | None
    tenses: frozenset[str]
    times: frozenset[str] = frozenset()
    clause: int = attrs.field(default=0, eq=False)

    @property
    def block(self) -> str:
        """What two statements must share to be compared: the act and the noun of what it is done to."""
        return f"{self.act} {self.noun}" if self.thing else f"{self.act} ({self.noun})"

    @property
    def noun(self) -> str:
        """The noun of what it is done to; of who does it, if it is done to nothing."""
        about = self.thing or self.doer
        return about.head if about else ""


def contradict(yes: Statement, no: Statement) -> bool:
    """Whether two statements of one block cannot both be true."""
    if yes.tenses.isdisjoint(no.tenses) or (no.times - yes.times):
        return False
    named = yes.doer is not None and no.doer is not None
    if yes.doer is not None and no.doer is not None and not are_one_doer(yes.doer, no.doer):
        return False
    if yes.thing is None or no.thing is None:
        return named
    if not are_one_thing(yes.thing, no.thing):
        return False
    told = yes.thing.all | yes.thing.beside | yes.thing.places | (yes.doer.all if yes.doer else frozenset[str]())
    if no.thing.beside and no.thing.beside.isdisjoint(told):
        return False  # not made in a post: perhaps elsewhere
    shared = yes.thing.all & no.thing.all
    if is_light(yes.act) and not (yes.doer is not None and no.doer is not None and yes.doer.proper & no.doer.proper):
        known = yes.thing.all - listed("spells")  # of a debt for years: so it was known of
        alike = (yes.doer, known, yes.thing.beside) == (no.doer, no.thing.all, no.thing.beside)
        word_for_word = named and alike and (bool(no.thing.beside) or not is_empty(yes.act))
        return len(shared) >= _TELLING or word_for_word
    return named or not shared <= listed("generic")

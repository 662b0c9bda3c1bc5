"""Public or private: what makes an office one of the state's."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts_officials._offices import Office

__all__ = ["RULES", "is_public"]

Rule = Callable[[Office, bool], bool | None]
"""Whether an office, that stands before a name or does not, is public; None if the rule cannot tell."""


def public_by_itself(office: Office, _before_name: bool) -> bool | None:
    """Ministers, senators, judges and mayors are public whatever stands with them."""
    return True if office.form.head.needs == "nothing" else None


def of_a_private_body(office: Office, _before_name: bool) -> bool | None:
    """Companies, clubs, universities and armed groups have presidents and spokesmen of their own."""
    return False if "private" in office.marks else None


def of_a_public_body(office: Office, _before_name: bool) -> bool | None:
    """Whoever directs, heads or speaks for a ministry, an army, a police or a parliament is public."""
    return True if "body" in office.marks else None


def of_a_party(office: Office, _before_name: bool) -> bool | None:
    """Officers of parties hold no public office, unless the party rules a state."""
    if "party" in office.marks and office.form.head.needs != "name":
        return office.head in {"general secretary", "party chief"} and "state" in office.marks
    return None


def of_a_state(office: Office, _before_name: bool) -> bool | None:
    """A state's president, leader, officials; but a French director is none of the state's."""
    if office.form.head.needs in {"name", "state"} and office.marks & {"state", "region"}:
        return True
    return None


def of_a_field_of_government(office: Office, _before_name: bool) -> bool | None:
    """The defence secretary, the police chief, intelligence officials."""
    return True if "domain" in office.marks else None


def of_a_softer_field(office: Office, _before_name: bool) -> bool | None:
    """Health officials are public, a finance director is not."""
    if office.form.head.needs == "state" and office.marks & {"soft domain", "soft body"}:
        return True
    return None


def of_many_states(office: Office, _before_name: bool) -> bool | None:
    """World leaders, Western officials."""
    return True if office.form.head.needs in {"name", "state"} and "many states" in office.marks else None


def plain_before_a_name(office: Office, before_name: bool) -> bool | None:
    """President Obama, General Dempsey: nobody else is called so."""
    if office.form.head.needs != "name" or not before_name:
        return None
    return office.words.is_capitalised(office.head_first) and "unknown" not in office.marks


def plain_officials(office: Office, _before_name: bool) -> bool | None:
    """Officials of nobody in particular are the state's."""
    return True if office.head == "official" and not office.marks - {"former"} else None


RULES: tuple[Rule, ...] = (
    public_by_itself,
    of_a_private_body,
    of_a_public_body,
    of_a_party,
    of_a_state,
    of_a_field_of_government,
    of_a_softer_field,
    of_many_states,
    plain_before_a_name,
    plain_officials,
)


def is_public(office: Office, *, before_name: bool) -> bool:
    """Whether an office is public: the first rule that can tell decides; without one it is not."""
    return next((verdict for rule in RULES if (verdict := rule(office, before_name)) is not None), False)

"""Public or private: what makes an office one of the state's."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office

__all__ = ["RULES", "is_public"]

Rule = Callable[[Office], bool | None]
"""Whether an office is public; None if the rule cannot tell."""


def of_a_part(office: Office) -> bool | None:
    """What an actor plays is no office."""
    return False if "fiction" in office.marks else None


def of_religion(office: Office) -> bool | None:
    """Ministers of a church are none of the state's."""
    keys = office.words.keys[office.first : office.last + 1]
    return False if office.head == "minister" and any(key in vocabulary("churches") for key in keys) else None


def by_itself(office: Office) -> bool | None:
    """Ministers, senators, judges and mayors are public whatever stands with them."""
    return True if office.form.head.needs == "nothing" else None


def an_officials(office: Office) -> bool | None:
    """Who speaks for, advises or serves an official is one: the president's spokesman, Obama's budget director."""
    return True if "official" in office.marks else None


def of_a_private_body(office: Office) -> bool | None:
    """Companies, clubs, universities and armed groups have presidents and spokesmen of their own."""
    return False if "private" in office.marks else None


def of_an_assembly(office: Office) -> bool | None:
    """Members of councils and parliaments are public, members of families and a sheriff's deputies are not."""
    if office.head not in {"member", "deputy"}:
        return None
    if "party" in office.marks and "body" not in office.marks:
        return False
    told = vocabulary("assemblies") | vocabulary("of_assemblies")
    return any(key in told for key in office.words.keys[office.first : office.last + 1])


def of_a_public_body(office: Office) -> bool | None:
    """Whoever directs, heads or speaks for a ministry, an army, a police or a parliament is public."""
    if "soft body" in office.marks and office.marks & {"state", "region", "domain"}:
        return True
    if "soft body" in office.marks and office.determiner == "'s":  # the council's president, the court's spokesman
        return True if office.words.keys[office.first - 1] in vocabulary("soft_in_lower_case") else None
    return True if "body" in office.marks else None


def of_a_party(office: Office) -> bool | None:
    """Officers of parties hold no public office, unless the party rules a state."""
    if "party" in office.marks and office.form.head.needs != "name" and "body" not in office.marks:
        return office.head in {"general secretary", "party chief"} and "state" in office.marks
    return None


def of_a_state(office: Office) -> bool | None:
    """A state's president, leader, officials; but a French director is none of the state's."""
    needs = office.form.head.needs
    return True if needs in {"name", "state"} and office.marks & {"state", "states", "region"} else None


def of_a_field_of_government(office: Office) -> bool | None:
    """The defence secretary, the police chief, intelligence officials."""
    return True if "domain" in office.marks and office.head not in vocabulary("leaders") else None


def of_a_softer_field(office: Office) -> bool | None:
    """Health officials are public, a finance director is not."""
    if office.head in vocabulary("leaders"):
        return None
    return True if office.form.head.needs == "state" and office.marks & {"soft domain", "soft body"} else None


def of_many_states(office: Office) -> bool | None:
    """World leaders, Western officials."""
    return True if office.form.head.needs in {"name", "state"} and "many states" in office.marks else None


def somebodys(office: Office) -> bool | None:
    """Who has counterparts and negotiators of one's own is a state."""
    own = office.determiner in {"his", "her", "their", "its"}
    return True if own and office.head in {"counterpart", "negotiator"} else None


def plain_officials(office: Office) -> bool | None:
    """Officials of nobody in particular are the state's."""
    return True if office.head == "official" and not office.marks - {"former"} else None


RULES: tuple[Rule, ...] = (
    of_a_part,
    of_religion,
    by_itself,
    of_a_private_body,
    of_an_assembly,
    an_officials,
    of_a_party,
    of_a_public_body,
    of_a_state,
    of_a_field_of_government,
    of_a_softer_field,
    of_many_states,
    somebodys,
    plain_officials,
)


def is_public(office: Office, *, before_name: bool = False) -> bool:
    """Whether an office is public: the first rule that can tell decides; without one it is not.

    Args:
        office: The office.
        before_name: Whether it stands right before a name: President Obama, General Dempsey.
    """
    verdict = next((verdict for rule in RULES if (verdict := rule(office)) is not None), None)
    if verdict is None and before_name and office.form.head.needs in {"name", "title"}:
        plain = "unknown" not in office.marks or office.head not in vocabulary("of_companies")
        former_president = office.head in {"president", "vice president", "premier"} and office.marks <= {"former"}
        return plain and (office.words.is_capitalised(office.head_first) or former_president)
    if verdict is None and before_name and office.form.head.needs == "body":
        # Ohio Finance Director Dee Hart
        return "soft domain" in office.marks and not office.marks.isdisjoint({"state", "region"})
    return verdict or False

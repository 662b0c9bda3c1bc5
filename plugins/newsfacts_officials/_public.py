"""Public or private: what makes an office one of the state's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office

__all__ = ["BEFORE_NAME", "RULES", "is_public", "public_by"]

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
    for_a_place = office.words.keys[office.head_last + 1 : office.head_last + 2] == ["for"]
    if for_a_place and office.marks & {"state", "region"}:
        return True  # the deputy for Santiago, the member for Cairns
    return any(key in told for key in office.words.keys[office.first : office.last + 1])


def of_a_public_body(office: Office) -> bool | None:
    """Whoever directs, heads or speaks for a ministry, an army, a police or a parliament is public."""
    if "soft body" in office.marks and office.marks & {"state", "region", "domain"}:
        return True
    if "soft body" in office.marks and office.determiner == "'s":  # the council's president, the court's spokesman
        return True if office.words.keys[office.first - 1] in vocabulary("soft_in_lower_case") else None
    return True if "body" in office.marks else None


def of_its_territory(office: Office) -> bool | None:
    """Whose title is public before a name holds that office of a province, be it named or not."""
    whose = office.words.keys[office.first - 1] if office.determiner == "'s" else ""
    return True if office.form.head.needs == "title" and whose in vocabulary("own_state") else None


def of_a_party(office: Office) -> bool | None:
    """Officers of parties hold no public office, unless the party rules a state."""
    if office.head in vocabulary("chairs") and office.last == office.head_last:
        before = office.words.keys[office.head_first - 1]
        if before in vocabulary("parties") and office.first < office.head_first:
            return False  # the county GOP chairman
    if "party" in office.marks and office.form.head.needs != "name" and "body" not in office.marks:
        return office.head in {"general secretary", "party chief"} and "state" in office.marks
    return None


def of_a_state(office: Office) -> bool | None:
    """A state's president, leader, officials; but a French director is none of the state's."""
    needs = office.form.head.needs
    return True if needs in {"name", "state"} and office.marks & {"state", "states", "region"} else None


def of_a_field_of_government(office: Office) -> bool | None:
    """The defence secretary, the police chief, intelligence officials; of leaders the congressional ones."""
    if office.head == "leader":
        led = any(key in vocabulary("led") for key in office.words.keys[office.first : office.head_first])
        return True if led and office.form.plural else None
    return True if "domain" in office.marks and office.head not in vocabulary("leaders") else None


def of_a_softer_field(office: Office) -> bool | None:
    """Health officials, the labor secretary and the competition commissioner are public, a finance director is not."""
    if office.head == "commissioner" and "soft domain" in office.marks:
        return True
    if office.head in vocabulary("leaders") or office.determiner in {"his", "her"}:
        return None  # her policy adviser may be a candidate's
    if office.head in {"secretary", "undersecretary"}:
        return True if office.words.keys[office.head_first - 1] in vocabulary("cabinet") else None
    return True if office.form.head.needs == "state" and office.marks & {"soft domain", "soft body"} else None


def of_many_states(office: Office) -> bool | None:
    """World leaders, Western officials; but a global leader may be a firm."""
    if office.head == "leader" and not office.form.plural:
        return None
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
    of_its_territory,
    of_a_state,
    of_a_field_of_government,
    of_a_softer_field,
    of_many_states,
    somebodys,
    plain_officials,
)


BEFORE_NAME: Final = "before_name"
"""The rule for what is public because a name follows."""


def is_public(office: Office, *, before_name: bool = False) -> bool:
    """Whether an office is public.

    Args:
        office: The office.
        before_name: Whether it stands right before a name: President Obama, General Dempsey.
    """
    return public_by(office, before_name=before_name) is not None


def public_by(office: Office, *, before_name: bool = False) -> str | None:
    """The rule by which an office is public: the first that can tell decides; None if it is not, or none can tell."""
    for rule in RULES:
        verdict = rule(office)
        if verdict is not None:
            return rule.__name__ if verdict else None
    return BEFORE_NAME if before_name and _is_public_before_name(office) else None


def _is_public_before_name(office: Office) -> bool:
    if office.form.head.needs in {"name", "title"}:
        companys = "unknown" in office.marks or office.possessor is not None  # Acme's founding president Ann Hart
        plain = not companys or office.head not in vocabulary("of_companies")
        former_president = office.head in {"president", "vice president", "premier"} and office.marks <= {"former"}
        return plain and (office.words.is_capitalised(office.head_first) or former_president)
    has_body = office.form.head.needs == "body"
    if (
        has_body
        and office.words.keys[office.head_first - 1] in vocabulary("chaired")
        and office.first < office.head_first
    ):
        return True
    # Ohio Finance Director Dee Hart
    return has_body and "soft domain" in office.marks and not office.marks.isdisjoint({"state", "region"})

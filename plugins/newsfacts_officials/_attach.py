"""Whose office it is: rules that bind an office to the name of its holder."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts.text import Name
from newsfacts_officials._field import Field, is_dateline, outer_start
from newsfacts_officials._gaps import BETWEEN, CLOSED, GAPS_AFTER, GAPS_BEFORE, PARTY_TAG, WOULD_BE, RuleName
from newsfacts_officials._lexicon import places, vocabulary
from newsfacts_officials._of_body import find_members
from newsfacts_officials._office import Office
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._words import Words

__all__ = ["Holding", "find_holdings"]


@attrs.frozen
class Holding:
    """A name and the office that the text says its bearer holds.

    Attributes:
        name: The name as it stands.
        offices: The office, or several that are said in one breath (`State Councilor and Foreign Minister`).
        rule: Which rule bound them.
        place: Which of the names of a list it is, from 0.
    """

    name: Name
    offices: tuple[Office, ...]
    rule: RuleName
    place: int = 0


def find_holdings(
    words: Words, names: Sequence[Name], offices: Sequence[Office], headlines: AbstractSet[int]
) -> Iterator[Holding]:
    """Every name to which a rule binds one of the offices, public or not."""
    surnames = {name.surname for name in names if name.is_personal}
    told = [name for name in names if words.first_from(name.span.start) not in headlines]
    story = {form for name in told for form in (name.text, name.surname)} if headlines else set[str]()
    field = Field(words, names, [name.span.end for name in names], offices, headlines, story, surnames)
    before = [holding for index in range(len(offices)) for holding in _before(field, index)]
    yield from before
    taken = {office for holding in before for office in holding.offices}
    for index, office in enumerate(offices):
        if office not in taken:
            for holding in _after(field, office):
                further = _coordinated(field, index, taken)
                taken.update(further)
                yield attrs.evolve(holding, offices=(*holding.offices, *further))
    for name, office in find_members(field, names):
        yield Holding(name, (office,), "body")
    for name in names:
        if PARTY_TAG.match(words.text, name.span.end) and may_be_person(name):
            yield Holding(name, (), "party")


def _before(field: Field, index: int) -> list[Holding]:
    """The holders named behind an office, or behind the one that follows it."""
    return _directly_before(field, index) or _through_next(field, index)


def _directly_before(field: Field, index: int) -> list[Holding]:
    """The holders named right behind an office."""
    office = field.offices[index]
    text = field.words.text
    name = field.name_behind(office.end)
    if name is not None and office.head_last in field.headlines:
        name = field.as_elsewhere(name)
    if name is None or not may_be_person(name, introduced=office.head not in vocabulary("royal")):
        return []
    if _is_adjective_here(field, office, name):
        return []
    start = outer_start(name)
    rule = _rule_of(text[office.end : start if start > office.end else name.span.start])
    if rule is None or (rule == "comma" and not _introduces(field, office, name)):
        return []
    found = [Holding(name, (*_joint(field, index), office), rule)]
    return [*found, *(_listed(field, office, name) if office.form.plural else _of_another_state(field, office, name))]


def _is_adjective_here(field: Field, office: Office, name: Name) -> bool:
    """Whether an office that is an adjective too stands before what is no person's name: an official Board meeting."""
    plain = office.head in vocabulary("otherwise") and not field.words.is_capitalised(office.head_first)
    return plain and len(name.words) == 1 and name.surname not in field.surnames


def _of_another_state(field: Field, office: Office, name: Name) -> Iterator[Holding]:
    """Who holds the same office elsewhere: Fiji's Prime Minister Ratu Hart | and Samoa's Fiame Lane."""
    text = field.words.text
    while office.state and (state := field.name_behind(name.span.end)) is not None:
        holder = field.name_behind(state.span.end)
        place = places().at(state.text.split(), 0)
        if holder is None or not may_be_person(holder) or place is None or place[1].kind == "adjective":
            return
        gaps = text[name.span.end : state.span.start], text[state.span.end : outer_start(holder)]
        if gaps[0] not in _AND or gaps[1] not in _POSSESSIVE:
            return
        yield Holding(holder, (office.elsewhere(place[1]),), "list")
        name = holder


def _rule_of(gap: str) -> RuleName | None:
    """The rule whose gap stands between an office and the name behind it."""
    return next((rule for rule, pattern in GAPS_BEFORE if pattern.fullmatch(gap)), None)


def _through_next(field: Field, index: int) -> list[Holding]:
    """The holders behind a second office: `spokesman Lt. Col. Ann Marsh`, `ranking members, Reps. A and B`."""
    if index + 1 == len(field.offices):
        return []
    office, following = field.offices[index], field.offices[index + 1]
    gap = field.words.text[office.end : following.outer_start]
    if gap not in {" ", ", "} or following.form.plural != office.form.plural:
        return []
    return [attrs.evolve(holding, offices=(office,)) for holding in _directly_before(field, index + 1)]


def _introduces(field: Field, office: Office, name: Name) -> bool:
    """Whether a comma between office and name joins them: the name is closed off, or the office is nobody else's."""
    ahead = field.words.keys[office.outer - 1] if field.words.joined(office.outer - 1) else ""
    if ahead in {"as", "becoming", "being"}:
        return not WOULD_BE.match(field.words.text, name.span.end) and not _is_anothers(field, office, ahead)
    if office.determiner == "" and ahead in _ROLES_OF_ANOTHER:
        return False
    closed = CLOSED.match(field.words.text, name.span.end) is not None
    capitalised = field.words.is_capitalised(office.first) and office.determiner == ""
    before = field.name_ahead(office.outer_start)
    apposed = (
        before is not None
        and field.words.text[before.span.end : office.outer_start] in {", ", " - "}
        and may_be_person(before)
        and not is_dateline(field.words, before)
        and not _has_article(field, before)
    )
    return not apposed and (closed or capitalised or len(name.words) > 1)


def _is_anothers(field: Field, office: Office, ahead: str) -> bool:
    """Whether somebody else is said to get the office: the prospect of Hart becoming president, | Cole believes."""
    before = office.outer - 2
    told = ahead != "as" and field.words.joined(before) and field.words.is_capitalised(before)
    return told and field.words.keys[before] not in vocabulary("stops")


def _joint(field: Field, index: int) -> tuple[Office, ...]:
    """The office that the same person holds beside this one: `State Councilor and Foreign Minister`."""
    if index == 0:
        return ()
    office, earlier = field.offices[index], field.offices[index - 1]
    gap = field.words.text[earlier.end : office.outer_start]
    one_person = (
        earlier.determiner in {"", "'s"} and not office.states and not earlier.form.plural and office.determiner == ""
    )
    return (earlier,) if one_person and gap in {" and ", " & ", "/"} else ()


def _listed(field: Field, office: Office, name: Name) -> Iterator[Holding]:
    """The further names of a list that a plural office opens."""
    place = 0
    while (following := field.name_behind(name.span.end)) is not None:
        gap = field.words.text[name.span.end : outer_start(following)]
        if not BETWEEN.fullmatch(gap):
            gone_over = field.name_behind(following.span.end)  # of Maryland: a name that belongs to the one before
            if gone_over is None or not BETWEEN.fullmatch(field.words.text[name.span.end : outer_start(gone_over)]):
                return
            following = gone_over
        if not may_be_person(following):
            return
        place += 1
        yield Holding(following, (office,), "list", place)
        name = following


# He ran for president, | Cole said.    since Hart was elected president, | Ann Cole says
_ROLES_OF_ANOTHER = frozenset({"for", "elected", "became", "become", "named", "is", "was", "be", "made"})

_AND = frozenset({" and ", ", ", " & ", ", and "})
_POSSESSIVE = frozenset({"'s ", "’s ", "' ", "’ "})

# Hart, the prime minister | 's former adviser: the office is another's
_OWNS_ANOTHER = re.compile(r"['’]s (?!of )[a-z]")

_LONGEST_GAP = 90  # characters between a name and its office


def _after(field: Field, office: Office) -> list[Holding]:
    """The holder named before an office."""
    # what possesses the office is read as a part of the gap: President Obama's | first budget director
    start = office.start if office.determiner == "'s" else office.outer_start
    name = field.name_ahead(office.outer_start)
    end = name.span.end if name is not None else 0
    if name is not None and not may_be_person(name):
        name = _before_place(field, name)
    if name is None or not may_be_person(name) or office.form.plural or _has_article(field, name):
        return []
    if is_dateline(field.words, name):
        return []
    gap = field.words.text[end:start]
    if len(gap) > _LONGEST_GAP or _OWNS_ANOTHER.match(field.words.text, office.end):
        return []
    for rule, pattern in GAPS_AFTER:
        if pattern.fullmatch(gap) and _CONDITIONS.get(rule, _always)(field, name, office):
            return [Holding(name, (office,), rule)]
    return []


def _before_place(field: Field, place: Name) -> Name | None:
    """The name to which a place behind it belongs: Senator Ivo Hart | of Kentucky, the majority leader."""
    before = field.name_ahead(place.span.start)
    return before if before and field.words.text[before.span.end : place.span.start] == " of " else None


def _coordinated(field: Field, index: int, taken: AbstractSet[Office]) -> list[Office]:
    """The further offices of an apposition: a former federal minister | and the chief of the Congress party."""
    further: list[Office] = []
    for earlier, office in itertools.pairwise(field.offices[index:]):
        if office in taken or field.words.text[earlier.end : office.outer_start] not in {" and ", " and also "}:
            break
        further.append(office)
    return further


def _has_article(field: Field, name: Name) -> bool:
    """Whether `the` stands before a name: then it is no person's."""
    first = field.words.first_from(outer_start(name))
    return first > 0 and field.words.joined(first - 1) and field.words.keys[first - 1] == "the"


def _always(_field: Field, _name: Name, _office: Office) -> bool:
    return True


def _is_appointed(field: Field, name: Name, _office: Office) -> bool:
    """Whether a verb of appointing stands before the name."""
    first = field.words.first_from(outer_start(name))
    return first > 0 and field.words.keys[first - 1] in vocabulary("appointing")


def _is_closed_off(field: Field, name: Name, office: Office) -> bool:
    """Whether the apposition ends where the office does: in `to Thomas, the premier said` it is a clause of its own.

    Behind a name that opens its sentence there is no such clause.
    """
    behind = office.last + 1
    if not field.words.joined(office.last) or _opens_a_sentence(field, name):
        return True
    key = field.words.keys[behind]
    return not key.islower() or key in vocabulary("after_apposition") or key.endswith("ing")


def _opens_a_sentence(field: Field, name: Name) -> bool:
    """Whether a name is the first of its sentence."""
    start = outer_start(name)
    before = field.words.text[max(0, start - 2) : start]
    return not before or before[-1] == "\n" or before in {". ", "? ", "! "}


def _is_bare(field: Field, name: Name, office: Office) -> bool:
    """Whether no determiner stands before the office (not `as the president said`), and a person before it."""
    person = name.is_personal or (len(name.words) == 1 and name.surname in field.surnames)
    return person and office.determiner == "" and not WOULD_BE.match(field.words.text, name.span.end)


def _is_of_today(field: Field, name: Name, office: Office) -> bool:
    """Whether the office is not one of the future (as the next president), nor the name one of a firm joined."""
    first = field.words.first_from(outer_start(name))
    if first > 0 and field.words.keys[first - 1] in {"joined", "joining", "joins", "left", "leaving"}:
        return False
    return office.words.keys[office.first] not in {"next", "future"}


_CONDITIONS = {
    "appointed": _is_appointed,
    "apposition": _is_closed_off,
    "role": _is_of_today,
    "distant role": _is_bare,
}

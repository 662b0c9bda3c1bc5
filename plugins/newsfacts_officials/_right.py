"""What an office is an office of: `of Defence`, `to the United Nations`, `for the State Department`."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

import attrs

from newsfacts.text import given_names
from newsfacts_officials._lexicon import Place, bodies, heads, places, prepositions, vocabulary
from newsfacts_officials._office import Office

__all__ = ["read_object", "read_right"]

_CONNECTING = frozenset({"of", "for", "and", "&", "on", "the", "in"})
_HONORIFICS = frozenset({"mr", "mrs", "ms", "dr"})
_SEVERAL = frozenset(
    {"several", "many", "other", "all", "both", "various", "two", "three", "four", "five", "six", "some", "dozens"}
)
_SENT = frozenset(
    {
        "ambassador",
        "envoy",
        "special envoy",
        "high commissioner",
        "permanent representative",
        "consul general",
        "consul",
    }
)
_ADJECTIVES_AT_MOST = 2  # the powerful Republican Guard, Iran's elite overseas Quds Force

# Managing Director, Volta River Authority (VRA), | Kofi Mensah
_BODY_CLOSED = re.compile(r"(?: \([A-Z][A-Za-z-]{1,11}\))?(?:, |\.|\n|$)")


def read_right(office: Office, headlines: AbstractSet[int]) -> None:
    """Take in what stands behind the head.

    Args:
        office: The office, read up to its head.
        headlines: The words that stand in a line where every word has a capital.
    """
    words = office.words
    last = office.head_last
    if last + 2 >= len(words):
        return
    if not words.joined(last):
        _read_after_comma(office, headlines)
        return
    preposition = words.keys[last + 1]
    if preposition == "from" and (words.keys[last + 2] in _SEVERAL or words.keys[last + 2].isdigit()):
        office.marks.add("many states")  # ministers from 10 nations
        return
    if preposition not in {"of", "for"} and office.head not in prepositions().get(preposition, ()):
        return
    if _of_an_official(office, last + 2):
        return
    if preposition in {"to", "in", "at"} and office.head in vocabulary("sent"):
        # the host is not the state served: Russia's ambassador to Turkey
        _take(office, _Complement(_blank(office), headlines).read(last + 2))
        return
    _take(office, _Complement(office, headlines).read(last + 2))


def read_object(office: Office, headlines: AbstractSet[int]) -> None:
    """Take in the body behind a verb: `heads the Bank of Ghana`."""
    if office.head_last + 2 < len(office.words) and office.words.joined(office.head_last):
        _take(office, _Complement(office, headlines).read(office.head_last + 1))


def _blank(office: Office) -> Office:
    """The same head, with nothing known of the office yet."""
    return Office(office.words, office.form, office.head_first, office.head_last)


def _take(office: Office, end: int | None) -> None:
    if end is None:
        return
    office.last = end
    if office.form.head.title == "whole":
        office.title_last = end


def _read_after_comma(office: Office, headlines: AbstractSet[int]) -> None:
    """Read a body behind a comma: `Managing Director, Volta River Authority (VRA), Kofi Mensah`."""
    words = office.words
    last = office.head_last
    if words.gap(last) != ", " or not words.is_capitalised(last) or not words.is_capitalised(last + 1):
        return
    trial = _blank(office)
    end = _Complement(trial, headlines).read(last + 1)
    if end is None or not trial.marks & {"body", "soft body"} or not _BODY_CLOSED.match(words.text, words.ends[end]):
        return
    office.marks |= trial.marks
    office.body, office.body_state = trial.body, office.body_state or trial.body_state
    _take(office, end)
    closing = _BODY_CLOSED.match(words.text, words.ends[end])
    if closing and "(" in closing[0]:
        office.last = end + 1  # the abbreviation is one more word


def _of_an_official(office: Office, number: int) -> bool:
    """Whether the office serves a person: a spokesman for Mr Hart, an adviser to President Obama."""
    words = office.words
    if words.keys[number] in vocabulary("definite"):
        number += 1
    elif words.keys[number] in _HONORIFICS or _opens_a_persons_name(office, number):
        office.possessor = office.last = _end_of_name(office, number)
        return True
    if number < len(words) and (found := places().at(words.words, number)):
        number = found[0] + 1
    if number < len(words) and heads().at(words.keys, number) and office.form.head.title == "bare":
        office.marks.add("official")
        return True
    return False


def _opens_a_persons_name(office: Office, number: int) -> bool:
    """Whether a given name stands there; in Clark County it is a place's."""
    words = office.words
    if words.words[number] not in given_names():
        return False
    ends_in_a_thing = words.joined(number) and words.keys[number + 1] in vocabulary("not_persons")
    return not ends_in_a_thing


def _end_of_name(office: Office, number: int) -> int:
    words = office.words
    while number + 1 < len(words) and words.joined(number) and words.is_capitalised(number + 1):
        number += 1
    return number


# | , Crafts and Fisheries,
_FIELDS = re.compile(
    r"""(?: ,\ [A-Z][\w-]++ (?:\ [A-Z][\w-]++){0,3}+ ){1,4}+
    ,? \ (?:and|&)\  [A-Z][\w-]++ (?:\ [A-Z][\w-]++){0,2}+
    (?= [,.;)] | \ \( | \n | $ )""",
    re.VERBOSE,
)


@attrs.define
class _Complement:
    """Reads a body, field or place from left to right."""

    office: Office
    headlines: AbstractSet[int]

    def read(self, number: int) -> int | None:
        """The last word of the complement that starts with a word; None if it is none."""
        words = self.office.words
        number = self._behind_determiners(number)
        first, end, skipped = number, None, 0
        while number < len(words) and (number == first or words.joined(number - 1) or words.possesses(number - 1)):
            reached = self._step(number, first)
            if reached is not None:
                # `of Iran's elite force`, `of Russian industry`: the phrase cannot end here
                end = None if words.possesses(reached) or self._is_adjective(reached) else reached
                number = reached + 1
            elif end is not None and self._connects(number):
                number += 1
            elif end is None and skipped < _ADJECTIVES_AT_MOST and not words.is_capitalised(number):
                skipped += 1
                number += 1
            else:
                break
        if end is not None:
            end = self._with_matter(self._further_fields(end))
        if end is not None and self._is_a_name(first):
            self._forget_state()
        if (
            end is not None
            and self.office.body is None
            and self.office.marks & {"body", "soft body", "private", "unknown"}
        ):
            self.office.body = (first, end)
        return end

    def _further_fields(self, end: int) -> int:
        """The last field of a list: Minister of Trade, Crafts and Fisheries."""
        words = self.office.words
        if not self.office.marks & {"domain", "soft domain", "body", "soft body"}:
            return end
        found = _FIELDS.match(words.text, words.ends[end])
        if found is None:
            return end
        last = words.last_before(found.end())
        further = range(end + 1, last + 1)
        if any(heads().at(words.keys, number) or words.words[number] in given_names() for number in further):
            return end
        return last

    def _with_matter(self, end: int) -> int:
        """The noun in lower case that closes a complement: the envoy for the Sahel region."""
        words = self.office.words
        follows = end + 1 < len(words) and words.joined(end) and words.is_capitalised(end)
        return end + 1 if follows and words.keys[end + 1] in vocabulary("matters") else end

    def _is_a_name(self, first: int) -> bool:
        """Whether a state's adjective opens the name of something else: the American Action Network."""
        marks = self.office.marks
        found = places().at(self.office.words.words, first)
        opens = found is not None and found[1].kind == "adjective" and found[0] > first - 1
        return opens and "unknown" in marks

    def _forget_state(self) -> None:
        """Take the state back that only opened a name."""
        office = self.office
        office.state, office.states = None, []
        office.marks.discard("state")
        if not office.marks & {"body", "soft body", "domain"}:
            office.marks.add("private")

    def _behind_determiners(self, number: int) -> int:
        words = self.office.words
        while (
            number + 1 < len(words)
            and (words.keys[number] in vocabulary("definite") or words.keys[number] == "a")
            and words.joined(number)
        ):
            number += 1
        return number

    def _connects(self, number: int) -> bool:
        """Whether a small word may carry a body's name on: `and` only with a field of government or a second state."""
        words = self.office.words
        key = words.keys[number]
        if key not in _CONNECTING:
            return False
        if key != "and":
            return True
        following = number + 1
        if following < len(words) and places().ending(words.words, number - 1) and places().at(words.words, following):
            return True  # the leaders of Turkey and Russia
        if following >= len(words) or heads().at(words.keys, following):
            return False
        fields = vocabulary("domains") | vocabulary("body_nouns")
        further = following + 1 < len(words) and words.joined(following) and words.keys[following + 1] in fields
        return words.keys[following] in vocabulary("domains") or further

    def _is_adjective(self, number: int) -> bool:
        found = places().ending(self.office.words.words, number)
        return found is not None and found[1].kind == "adjective"

    def _step(self, number: int, first: int) -> int | None:
        """The last word of what starts with a word and belongs to the complement."""
        office, words = self.office, self.office.words
        if body := bodies().at(words.words, number):
            office.note_body(body[1])
            return body[0]
        if words.is_capitalised(number) and (place := places().at(words.words, number)):
            self._note_place(number, first, place)
            return place[0]
        key = words.keys[number]
        if number > first and heads().at(words.keys, number):
            return None
        if office.note_word(number) or (number == first and key in vocabulary("many_states")):
            return number
        return number if self._unknown_name(number, first) else None

    def _ends_in_a_thing(self, number: int) -> bool:
        """Whether a run of capitalised words ends like a body's name: Renewable Fuels Association."""
        words = self.office.words
        while number + 1 < len(words) and words.joined(number) and words.is_capitalised(number + 1):
            number += 1
        return words.keys[number] in vocabulary("not_persons") | vocabulary("private") | vocabulary("body_nouns")

    def _note_place(self, number: int, first: int, found: tuple[int, Place]) -> None:
        """Take a place; but right behind an unknown word it belongs to a name: Air Canada, Bank of America."""
        words = self.office.words
        before = words.keys[number - 1]
        if (
            number > first
            and words.is_capitalised(number - 1)
            and before not in vocabulary("directions")
            and "unknown" in self.office.marks
        ):
            self.office.marks.add("private")
            return
        self.office.note_place(found[1])

    def _unknown_name(self, number: int, first: int) -> bool:
        """Whether a capitalised word that no list knows carries the name of a body on."""
        words = self.office.words
        if not words.is_capitalised(number) or number in self.headlines or words.keys[number] in vocabulary("stops"):
            return False
        if number > first:
            # a name may follow without a comma: the mayor of London Sadiq Khan
            whole = places().ending(words.words, number - 1) or bodies().ending(words.words, number - 1)
            if words.words[number] in given_names() or (whole and not self._ends_in_a_thing(number)):
                return False
        self.office.marks.add("unknown")
        return True

"""What stands behind `of`, `for` and the like in an office: a body, a field of government, a place."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

import attrs

from newsfacts.text import given_names
from newsfacts_officials._lexicon import Place, bodies, heads, places, vocabulary
from newsfacts_officials._office import Office

__all__ = ["Complement"]

_CONNECTING = frozenset({"of", "for", "and", "&", "on", "the", "in"})
_LONGEST_RUN = 8  # words
_ADJECTIVES_AT_MOST = 2  # the powerful Republican Guard, Iran's elite overseas Quds Force

# | , Crafts and Fisheries,
_FIELDS = re.compile(
    r"""(?: ,\ [A-Z][\w-]++ (?:\ [A-Z][\w-]++){0,3}+ ){1,4}+
    ,? \ (?:and|&)\  [A-Z][\w-]++ (?:\ [A-Z][\w-]++){0,2}+
    (?= [,.;)] | \ \( | \n | $ )""",
    re.VERBOSE,
)


@attrs.define
class Complement:
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
        """Whether a state's adjective opens the name of something else: the American Harbour Network."""
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
            return True  # the leaders of Chad and Niger
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

    def _runs_on(self, number: int) -> bool:
        """Whether a capitalised word stands behind one, as surnames do behind given names."""
        words = self.office.words
        return number + 1 < len(words) and words.joined(number) and words.is_capitalised(number + 1)

    def _opens_a_name(self, number: int) -> bool:
        """Whether a word may be a given name that no list has: a second one follows, and no known one."""
        if not self._runs_on(number):
            return False
        last = self._end_of_run(number)
        return given_names().isdisjoint(self.office.words.words[number + 1 : last + 1])

    def _end_of_run(self, number: int) -> int:
        """The last word of a run of capitalised words, as far as names go."""
        last = number
        while last < number + _LONGEST_RUN and self._runs_on(last):
            last += 1
        return last

    def _ends_in_a_thing(self, number: int) -> bool:
        """Whether a run of capitalised words ends like a body's name: Coastal Paper Association."""
        last = self.office.words.keys[self._end_of_run(number)]
        return last in vocabulary("not_persons") | vocabulary("private") | vocabulary("body_nouns")

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
            # a name may follow without a comma: the mayor of London Sadiq Khan, Minister of Defence Palesa Mokoena
            whole = (
                places().ending(words.words, number - 1)
                or bodies().ending(words.words, number - 1)
                or (words.keys[number - 1] in vocabulary("domains") and self._opens_a_name(number))
            )
            if words.words[number] in given_names() or (whole and not self._ends_in_a_thing(number)):
                return False
        self.office.marks.add("unknown")
        return True

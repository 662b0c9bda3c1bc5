"""The extractor: from words to offices, to people, to facts."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Article, Country, Fact, Official, Span
from newsfacts.hookspecs import Findings
from newsfacts.text import Name, name_words
from newsfacts_officials._antecedent import mark_antecedents, mark_customary
from newsfacts_officials._attach import Holding, find_holdings
from newsfacts_officials._backward import points_to
from newsfacts_officials._circle import Circle
from newsfacts_officials._holders import Holder, Holders, bundled_holders
from newsfacts_officials._known import bind_offices, find_known, is_campaigning
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._lines import capitalised_lines
from newsfacts_officials._office import Mark, Office
from newsfacts_officials._offices import find_offices
from newsfacts_officials._people import Person, find_people, full_names, mentions
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._public import is_public, public_by
from newsfacts_officials._states import States
from newsfacts_officials._titles import choose_title
from newsfacts_officials._unnamed import is_mention
from newsfacts_officials._words import Words

__all__ = ["OfficialsExtractor"]

# Rules by which a known holder is said to hold an office that alone would prove nothing: its president, Bashar Assad.
_KNOWN = frozenset({"before", "comma", "apposition", "clause"})

_NAMES_BACK = 4  # names among which a pronoun's is sought

_SPORTING = 4  # words of sport, or of a competition, that make an article one about it


class OfficialsExtractor:
    """Finds every person who holds, or speaks for, public office."""

    name = "officials"
    produces: tuple[type[Fact], ...] = (Official,)
    uses: tuple[type[Fact], ...] = (Country,)

    def __init__(self, holders: Iterable[Holder] | None = None) -> None:
        """Read with the bundled office holders, or with others.

        Args:
            holders: People whose office readers know; they fill in what the article leaves out and
                never override it. None takes the bundled ones, an empty list does without.
        """
        self._holders = None if holders is None else Holders.of(holders)

    @property
    def holders(self) -> Holders:
        """The office holders, indexed."""
        return bundled_holders() if self._holders is None else self._holders

    def extract(self, article: Article, findings: Findings | None, /) -> Iterator[Official]:
        """Officials of the article: the named ones mention by mention, then the unnamed ones."""
        yield from _Reading.of(article, findings, self.holders).officials()


@attrs.frozen
class _Reading:
    """One article, read.

    Attributes:
        article: The article.
        words: Its words.
        headlines: The words that stand in a line where every word has a capital.
        offices: Its office phrases.
        people: Those to whom it gives an office, and those whom readers know.
        circle: The people, indexed.
        states: The states that it speaks of.
    """

    article: Article
    words: Words
    headlines: frozenset[int]
    offices: list[Office]
    people: list[Person]
    circle: Circle
    states: States

    @classmethod
    def of(cls, article: Article, findings: Findings | None, holders: Holders) -> _Reading:
        """Read an article."""
        words = Words.of(article.text)
        headlines = capitalised_lines(article, words)
        offices = list(find_offices(words, headlines))
        _mark_private(offices, sporting=words.count(vocabulary("sport")) >= _SPORTING)
        mark_antecedents(offices)
        mark_customary(offices)
        people = _people(article, words, offices, headlines, holders)
        bind_offices(people, offices, holders)
        states = States.of(words, offices, findings, holders)
        circle = Circle.of(people)
        states.settle(people, circle)
        for person in people:
            person.title = choose_title(person, circle)
            person.organization = _organization(person)
        return cls(article, words, headlines, offices, people, circle, states)

    def officials(self) -> Iterator[Official]:
        """The facts: names first, so that a phrase that holds one gives way."""
        named: dict[Span, tuple[Person, str]] = {
            holding.name.span: (person, holding.rule) for person in self.people for holding in person.holdings
        }
        for span, person in mentions(self.people, self.article.names, self.words, self.headlines):
            named.setdefault(span, (person, "mention" if person.holdings else "known"))
        for span, (person, rule) in named.items():
            yield self._named(span, person, rule)
        yield from self._without_name({span.start for span in named})

    def _without_name(self, names: AbstractSet[int]) -> Iterator[Official]:
        """Phrases that speak of an official; one right before a name, whose start is given, belongs to that."""
        sporting = self.words.count(vocabulary("sport")) >= _SPORTING
        contest = self.words.count(vocabulary("contest")) >= _SPORTING
        taken = self.circle.attached
        for office in self.offices:
            if office.head in vocabulary("like_anothers") and (office.head != "counterpart" or not self.people):
                continue  # artists have counterparts as well; a successor without a name is nobody yet
            if office in taken or office.end + 1 in names or not is_mention(office):
                continue
            if not office.marks and (sporting or (contest and office.head == "judge")):
                continue
            if (meant := points_to(office, self.circle)) is not None:
                yield self._named(Span(office.mention_start, office.end), meant, "points_back")
            elif rule := public_by(office):
                yield self._unnamed(office, rule)

    def _named(self, span: Span, person: Person, rule: str) -> Official:
        return Official(
            *self.article.at(span.start, span.end),
            name=person.full.text,
            title=person.title,
            country=person.state,
            organization=person.organization,
            rule=rule.replace(" ", "_"),
        )

    def _unnamed(self, office: Office, rule: str) -> Official:
        return Official(
            *self.article.at(office.mention_start, office.end),
            title=office.title,
            country=self.states.of_office(office, self.circle),
            organization=self.words.between(*office.body) if office.body else None,
            rule=rule,
        )


def _organization(person: Person) -> str | None:
    """The first body that one of a person's offices names."""
    offices = (office for holding in person.holdings for office in holding.offices)
    return next((office.words.between(*office.body) for office in offices if office.body), None)


def _people(
    article: Article, words: Words, offices: list[Office], headlines: frozenset[int], holders: Holders
) -> list[Person]:
    """The officials of an article, in two rounds: whoever serves one of the first is found in the second."""
    holdings = list(find_holdings(words, article.names, offices, headlines))
    full = full_names(article.names)

    def one_round() -> list[Person]:
        people = find_people((one for one in holdings if _is_public(one, holders)), full, words.text, holders)
        return [*people, *find_known(article, words, people, holders, headlines)]

    people = one_round()
    # where candidates run, their aides are the campaign's
    if is_campaigning(words) or not _mark_serving(offices, article.names, {person.full.surname for person in people}):
        return people
    return one_round()


def _mark_serving(offices: Iterable[Office], names: Sequence[Name], surnames: AbstractSet[str]) -> bool:
    """Mark the offices in the service of an official (`Trump spokesman`, `his aides`); False if there are none."""
    serving = [office for office in offices if _served(office, names) in surnames]
    for office in serving:
        office.marks.add("official")
    return bool(serving)


def _served(office: Office, names: Sequence[Name]) -> str | None:
    """The folded surname of whoever an office serves: the possessor, or for `his aides` whoever was named last."""
    if office.possessor is not None:
        return name_words(office.words.words[office.possessor])[-1]
    if office.determiner not in {"his", "her"} or office.head not in vocabulary("serving"):
        return None
    place = bisect_left(names, office.outer_start, key=lambda name: name.span.end)
    before = reversed(names[max(0, place - _NAMES_BACK) : place])
    return next((name.surname for name in before if may_be_person(name)), None)


_INCLUDING = frozenset({", including ", " including ", ", among them ", " such as ", ", such as "})


def _mark_private(offices: Sequence[Office], *, sporting: bool) -> None:
    """Mark what the article tells to be private; in one about sport the commissioner is the league's.

    Where an article speaks of the president of a university alone, `President Zimpher` is that one.
    """
    marks: dict[str, set[Mark]] = defaultdict(set[Mark])
    for office in offices:
        marks[office.head] |= office.marks
    for earlier, office in itertools.pairwise(offices):
        gap = office.words.text[earlier.end : office.outer_start]
        if "private" in earlier.marks and gap in _INCLUDING and not office.marks - {"former"}:
            office.marks.add("private")  # FIFA officials, including long-time president Ivo Hart
    for office in offices:
        if sporting and office.head == "commissioner" and not office.words.is_capitalised(office.head_first):
            office.marks.add("private")
        if (
            "private" in marks[office.head]
            and not office.marks
            and not marks[office.head] & {"state", "body", "domain"}
        ):
            office.marks.add("private")


def _is_public(holding: Holding, holders: Holders) -> bool:
    """Whether one of the offices is public, or none is named and the rule itself says so."""
    if not holding.offices:
        return True
    if _is_of_a_private_body(holding):
        return False
    known = holders.called(holding.name)
    before = holding.rule in {"before", "comma", "list"}
    said_plainly = holding.rule in {"clause", "role"}  # who followed him as president
    return any(
        is_public(office, before_name=before)
        or (said_plainly and office.head == "president" and not office.marks)
        or (before and _is_public_before_full_name(office, holding))
        or (
            known is not None
            and holding.rule in _KNOWN
            and office.head in known.office
            and "private" not in office.marks
        )
        for office in holding.offices
    )


def _is_of_a_private_body(holding: Holding) -> bool:
    """Whether an office that others have as well is said to be theirs: Rescue chief Ann Hart of the animal charity."""
    if not any(office.head in vocabulary("doubtful") for office in holding.offices):
        return False
    words = holding.offices[0].words
    behind = words.last_before(holding.name.span.end)
    if not words.joined(behind) or words.keys[behind + 1] not in {"of", "at", "from"}:
        return False
    return not vocabulary("private").isdisjoint(words.keys[behind + 2 : behind + 2 + _NAMES_BACK])


def _is_public_before_full_name(office: Office, holding: Holding) -> bool:
    """Whether an office is public where a full name stands behind it: Regulator Ann Hart; the regulator, Ann Hart."""
    name = holding.name
    if office.marks - {"former"} or len(name.words) == 1:
        return False
    if office.head in vocabulary("bodies_too") and not name.is_personal:
        return False  # Regulator Bank Negara
    if holding.rule == "before":
        return office.head in vocabulary("bodies_too") and office.words.is_capitalised(office.head_first)
    return holding.rule == "comma" and office.determiner == "the" and office.head in vocabulary("before_comma")

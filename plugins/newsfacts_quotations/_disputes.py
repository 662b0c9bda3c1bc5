"""Where sources contradict each other: the view of reported statements over many articles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from newsfacts import Article, Country, Dispute, Fact, Item, Official, Quotation, Span
from newsfacts_quotations._answering import ONE_STORY, candidates, copies
from newsfacts_quotations._offices import nameless_offices, offices_of
from newsfacts_quotations._quoted_once import statements_told
from newsfacts_quotations._said import Context, Said, are_namesakes, with_name
from newsfacts_quotations._sifting import Added, Denials, called_of, may_deny
from newsfacts_quotations._statements import Statement, contradict

__all__ = ["DisputedStatements"]

# A person in common, or so many names of any kind, make one story of two whose countries differ.
_NAMES: Final = 2

_EDGES = " ,.;:!?“”‘’'\""


class DisputedStatements:
    """The view of quotations that contradict each other (`newsfacts.hookspecs.View`).

    Two statements are a dispute when different sources say of the same doers that they did, and
    that they did not, do the same to the same thing.
    """

    name = "disputes"
    reads = Quotation
    result = Dispute

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each act that a quotation reports, in the block of the act and of what it is done to."""
        reported = _Reported(facts)
        context = Context(article, reported.countries, reported.offices, reported.nameless)
        for quotation in facts:
            if isinstance(quotation, Quotation):
                for statement in reported.by(quotation):
                    yield Said(statement.block, quotation, quotation, statement, context)

    def sift(
        self, articles: Sequence[tuple[Article, tuple[Fact, ...]]], /
    ) -> Iterator[tuple[Article, tuple[Fact, ...]]]:
        """The articles with the quotations that may be denials, or contradict one (`newsfacts.hookspecs.Sifts`)."""
        denying = [_Denying(facts) for _, facts in articles]
        denials = Denials(each for read in denying for each in read.denied())
        for (article, facts), read in zip(articles, denying, strict=True):
            answers = list(_answers(facts, read.statements, denials))
            if answers:
                yield article, (*(fact for fact in facts if not isinstance(fact, Quotation)), *answers)

    def results(self, items: tuple[Item, ...], /) -> Iterable[Dispute]:
        """The statements that are contradicted, with all that contradict them."""
        said = sorted((item for item in items if isinstance(item, Said)), key=lambda each: each.quotation)
        return (_dispute(group) for group in _groups(said))


class _Reported:
    """The statements in the quotations of an article, read with the countries and people that it names."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        named = [fact for fact in facts if isinstance(fact, (Country, Official))]
        self.offices, self.nameless = offices_of(named), nameless_offices(named)
        countries = [fact for fact in named if isinstance(fact, Country)]
        # that dealers in London were warned makes no story of another country
        self.countries = frozenset(country.code for country in countries if country.form != "metonym")
        self._codes = _Known(_codes(countries))
        self._people = _Known({fact.span.start: called for fact in named if (called := called_of(fact))})

    def by(self, quotation: Quotation) -> tuple[Statement, ...]:
        """Those of one quotation."""
        return statements_told(quotation, self._codes.within(quotation.span), self._people.within(quotation.span))


class _Known:
    """What is known of some places in an article."""

    def __init__(self, known: dict[int, str]) -> None:
        self._known, self._places = known, sorted(known)

    def within(self, span: Span) -> dict[int, str]:
        """What is known of those in a span, counted from its start."""
        first, last = bisect_left(self._places, span.start), bisect_left(self._places, span.end)
        return {at - span.start: self._known[at] for at in self._places[first:last]}


def _codes(countries: Iterable[Country]) -> dict[int, str]:
    """The code of each country where its name begins, and nothing at its later words."""
    codes: dict[int, str] = {}
    for country in countries:
        codes |= dict.fromkeys(range(country.span.start + 1, country.span.end), "")
        codes[country.span.start] = country.code
    return codes


class _Denying:
    """The quotations of an article that may deny something.

    Attributes:
        statements: What each states, by its identity.
    """

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        denying = [fact for fact in facts if isinstance(fact, Quotation) and may_deny(fact)]
        self._reported = _Reported(facts if denying else ())
        self.statements = {id(quotation): self._reported.by(quotation) for quotation in denying}

    def denied(self) -> Iterator[tuple[Statement, Mapping[str, frozenset[str]]]]:
        """Each statement, with the offices that the people of the article hold."""
        return ((each, self._reported.offices) for every in self.statements.values() for each in every)


def _answers(facts: tuple[Fact, ...], read: Mapping[int, tuple[Statement, ...]], denials: Denials) -> Iterator[Fact]:
    """The quotations of an article that may answer denials; of those read before it is known."""
    added = Added(facts)
    for fact in facts:
        if not isinstance(fact, Quotation):
            continue
        statements = read.get(id(fact))
        answers = denials.may_answer(fact, added) if statements is None else any(map(denials.meets, statements))
        if answers:
            yield fact


def _groups(said: list[Said]) -> list[list[Said]]:
    """The statements that contradictions tie together, first ones first."""
    same = list(copies(said))
    firsts = [each[0] for each in same]
    parents = list(range(len(firsts)))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    for yes, no in candidates(firsts):
        a, b = root(yes), root(no)
        if a != b and _contradict(firsts[yes], firsts[no]):
            parents[max(a, b)] = min(a, b)
    groups: dict[int, list[int]] = {}
    for n in range(len(firsts)):
        groups.setdefault(root(n), []).append(n)
    return [[each for n in group for each in same[n]] for group in groups.values() if len(group) > 1]


def _contradict(yes: Said, no: Said) -> bool:
    if _is_within(yes.quotation, no.quotation) or _is_within(no.quotation, yes.quotation):
        return False
    if _are_one_source(yes.quotation.speaker_name, no.quotation.speaker_name) or not _are_of_one_story(yes, no):
        return False
    return contradict(with_name(yes, no), with_name(no, yes)) and not are_namesakes(yes, no)


def _is_within(inner: Quotation, outer: Quotation) -> bool:
    """Whether one report is part of the other: officials say | tests show | no gas leaked."""
    return inner.article == outer.article and inner.span in outer.span


def _are_one_source(one: str | None, other: str | None) -> bool:
    """Whether two sources may be one: nobody, the same, or one name that shortens the other."""
    if one is None or other is None or one == other:
        return one == other
    few, many = sorted((one.split(), other.split()), key=len)
    return set(few) <= set(many) and all(word[0].isupper() for word in few)


def _are_of_one_story(one: Said, other: Said) -> bool:
    """Whether nothing speaks against it: weeks, months named, other countries and hardly a name in common.

    A mill and its village are in one country, wherever the owner sits.
    """
    a, b = one.context, other.context
    days = a.article.published_on, b.article.published_on
    if days[0] and days[1] and abs(days[0] - days[1]) > ONE_STORY:
        return False
    if one.when and other.when and one.when.isdisjoint(other.when):
        return False
    abroad = a.countries and b.countries and a.countries.isdisjoint(b.countries)
    return not abroad or not a.people.isdisjoint(b.people) or len(a.named & b.named) >= _NAMES


def _dispute(said: Iterable[Said]) -> Dispute:
    sides = sorted(said, key=lambda each: each.quotation)
    yes = next(each.part for each in sides if each.statement.polarity == "yes")
    return Dispute(f"whether {yes.text.strip(_EDGES)}", tuple(each.part for each in sides))

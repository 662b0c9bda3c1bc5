"""The extractor: from words to offices, to people, to facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts import Article, Country, Fact, Official
from newsfacts.hookspecs import Findings
from newsfacts_officials._attach import Holding, find_holdings
from newsfacts_officials._holders import Holder, Holders, bundled_holders
from newsfacts_officials._known import find_known
from newsfacts_officials._lines import capitalised_lines
from newsfacts_officials._offices import find_offices
from newsfacts_officials._people import find_people, mentions
from newsfacts_officials._public import is_public
from newsfacts_officials._states import States
from newsfacts_officials._titles import choose_title
from newsfacts_officials._unnamed import is_mention
from newsfacts_officials._words import Words

__all__ = ["OfficialsExtractor"]


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
        self.holders = Holders.of(bundled_holders() if holders is None else holders)

    def extract(self, article: Article, findings: Findings | None, /) -> Iterator[Official]:
        """Officials of the article: the named ones mention by mention, then the unnamed ones."""
        words = Words.of(article.text)
        headlines = capitalised_lines(article, words)
        offices = list(find_offices(words, headlines))
        holdings = [holding for holding in find_holdings(words, article.names, offices) if _is_public(holding)]
        people = find_people(holdings, article.names)
        people += find_known(article, words, people, self.holders)
        states = States.of(words, findings, self.holders)
        for person in people:
            person.state = states.of_person(person, people)
            person.title = choose_title(person)
        found = dict(
            (name.span, (name, person)) for person in people for holding in person.holdings for name in [holding.name]
        )
        for name, person in mentions(people, article.names):
            found.setdefault(name.span, (name, person))
        for span, (_, person) in found.items():
            yield Official(
                *article.at(span.start, span.end),
                name=person.full.text,
                title=person.title,
                country=person.state,
                organization=person.organization,
            )
        taken = {id(office) for holding in holdings for office in holding.offices}
        for office in offices:
            if id(office) not in taken and is_public(office, before_name=False) and is_mention(office):
                yield Official(
                    *article.at(office.start, office.end),
                    title=office.title,
                    country=states.of_office(office),
                    organization=words.between(*office.body) if office.body else None,
                )


def _is_public(holding: Holding) -> bool:
    """Whether one of the offices is public, or none is named and the rule itself says so."""
    before = holding.rule in {"before", "comma", "list", "joint"}
    return not holding.offices or any(is_public(office, before_name=before) for office in holding.offices)

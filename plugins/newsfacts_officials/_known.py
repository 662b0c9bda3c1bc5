"""People whose office readers know though the article never states it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Article, Span
from newsfacts.text import Name
from newsfacts_officials._attach import Holding
from newsfacts_officials._holders import Holder, Holders
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._people import Bearers, Person
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._words import Words

__all__ = ["bind_offices", "find_known", "is_campaigning"]

_YEAR = re.compile(r"(?<![\d.,$£€])(?:19|20)\d\d(?![\d,.]\d|\d)")
_DEFEATED = re.compile(r"\bdefeated (?:\w++ ){0,2}(?:candidate|nominee|rival|opponent)\b")
_PLAINLY = 5  # words of campaigning where no candidate is mentioned
_FUTURE = 2035
_RUN = 2  # words behind the first that make a run more than a name
_LONGEST = 3  # words behind the first in a known name
_GENERATION = 8  # years after which the time that an article tells says nothing of who runs


def is_campaigning(words: Words) -> bool:
    """Whether an article is one about a campaign for an office that is not decided yet."""
    if not vocabulary("decided").isdisjoint(words.keys) or _DEFEATED.search(words.text):
        return False
    candidates = words.count(vocabulary("candidates"))
    others = words.count(vocabulary("campaigning"))
    return candidates + others > 1 if candidates else others >= _PLAINLY


def find_known(
    article: Article, words: Words, people: Sequence[Person], holders: Holders, headlines: AbstractSet[int]
) -> Iterator[Person]:
    """Persons beside those to whom the text gives an office, each once."""
    found: dict[tuple[str, ...], tuple[Holder, list[Name]]] = {}
    owners = _owners(article.names)
    bearers = Bearers.among(person for person in people if not person.apart)
    for name in _names(article, words, holders, headlines):
        holder = holders.called(name)
        if holder is None or bearers.of(name) is not None:
            continue
        if len(name.words) > 1 or not _is_taken(name, owners, holder):
            found.setdefault(holder.names, (holder, []))[1].append(name)
    running = _Campaign.of(article, words, people, holders)
    since = [(holder, holder.since) for holder, _ in found.values()]
    for holder, names in found.values():
        if not running.is_candidate(holder, names, [year for other, year in since if other is not holder]):
            person = Person(max(names, key=lambda name: len(name.words)))
            for name in names:
                person.take(name)
            yield person


def _names(article: Article, words: Words, holders: Holders, headlines: AbstractSet[int]) -> Iterator[Name]:
    """The names of an article; of a headline's runs of capitals the full names in them that readers know."""
    for name in article.names:
        yield name
        first, last = words.first_from(name.span.start), words.last_before(name.span.end)
        if first not in headlines or last - first < _RUN:
            continue
        for number in range(first, last):
            for end in range(min(number + _LONGEST, last), number, -1):
                span = Span(words.starts[number], words.ends[end])
                inner = Name(span, article.text[span.start : span.end])
                if len(inner.words) > 1 and holders.called(inner) is not None:
                    yield inner
                    break


def bind_offices(people: Iterable[Person], offices: Sequence[Office], holders: Holders) -> None:
    """Give those whom readers know the office by which the article speaks of them: the former secretary of state.

    Only where nobody else of the article holds or held the office.
    """
    known: dict[str, list[tuple[Person, Holder]]] = defaultdict(list)
    held: set[str] = set()
    for person in people:
        held.update(office.head for holding in person.holdings for office in holding.offices)
        if not person.holdings and (holder := holders.called(person.full)) is not None:
            known[holder.office].append((person, holder))
    for head in known.keys() - held:
        (person, holder), *others = known[head]
        told = next((office for office in offices if _may_mean(office, holder)), None)
        if told is not None and not others:
            person.holdings.append(Holding(person.full, (told,), "known"))


def _may_mean(office: Office, holder: Holder) -> bool:
    """Whether a phrase without a name speaks of the holder: the former secretary of state, while secretary of state."""
    former = office.determiner == "the" and "former" in office.marks
    ahead = office.words.keys[office.outer - 1] if office.words.joined(office.outer - 1) else ""
    while_in_office = office.determiner == "" and ahead in {"while", "as", "was"}
    his = office.head == holder.office and office.own_state in {None, holder.state}
    return his and (former or while_in_office) and not office.form.plural


@attrs.frozen
class _Campaign:
    """Whether an article is one about a campaign, and what it tells of its time.

    An article about a campaign has candidates in it whose office began only later. What was
    published tells its year; else the years that it names and the terms of its officials tell.

    Attributes:
        article: The article.
        campaigning: Whether it is about a campaign.
        plainly: Whether it says so more than once.
        published: The year in which it was published, if that is known.
        years: The years that tell its time, where that is not known.
    """

    article: Article
    campaigning: bool
    plainly: bool
    published: int | None
    years: Sequence[int]

    @classmethod
    def of(cls, article: Article, words: Words, people: Sequence[Person], holders: Holders) -> _Campaign:
        campaigning = is_campaigning(words)
        plainly = words.count(vocabulary("candidates")) > 1
        if (day := article.published_on) is not None:
            return cls(article, campaigning, plainly, day.year, ())
        years = [int(match[0]) for match in _YEAR.finditer(article.text) if int(match[0]) <= _FUTURE]
        terms = [holder.since for person in people if (holder := holders.called(person.full)) is not None]
        return cls(article, campaigning, plainly, None, [*years, *terms])

    def is_candidate(self, holder: Holder, names: Sequence[Name], others: Sequence[int]) -> bool:
        """Whether the article knows a person only as a candidate for the office.

        Args:
            holder: The person, with the office of later years.
            names: The person's mentions.
            others: When the offices of the other people whom readers know began.
        """
        if self.published is not None:
            return holder.since > self.published  # not in office yet, whatever the article is about
        if not self.campaigning:
            return False
        latest = max(self.years, default=0)
        if latest and holder.since - latest <= _GENERATION:
            return holder.since > latest
        before = max((year for year in others if year != holder.since), default=0)
        return holder.since > before and (self.plainly or self._runs(names))

    def _runs(self, names: Sequence[Name]) -> bool:
        """Whether a sentence that names the person speaks of the campaign."""
        near = [sentence for sentence in self.article.sentences if any(name.span in sentence for name in names)]
        said = {word for sentence in near for word in self.article.text[sentence.start : sentence.end].lower().split()}
        return bool(said & (vocabulary("candidates") | vocabulary("campaigning")))


def _owners(names: Sequence[Name]) -> dict[str, Name]:
    """The first full name in the article by the word that a short mention would use."""
    owners: dict[str, Name] = {}
    for name in names:
        if len(name.words) > 1 and name.is_personal and may_be_person(name):
            owners.setdefault(name.surname, name)
    return owners


def _is_taken(name: Name, owners: dict[str, Name], holder: Holder) -> bool:
    """Whether the article gives a surname to somebody else."""
    owner = owners.get(name.surname)
    return owner is not None and owner.words not in {Name(owner.span, form).words for form in holder.names}

"""Which of a person's titles to give."""

from __future__ import annotations

from newsfacts_officials._attach import Holding
from newsfacts_officials._circle import Circle
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._people import Person
from newsfacts_officials._public import is_public

__all__ = ["choose_title"]


def choose_title(person: Person, circle: Circle) -> str | None:
    """The first title that says something, in the order of the text; else the first rank, else the first one."""
    titles = [title for holding in sorted(person.holdings, key=_place) for title in _titles(holding, circle)]
    return min(titles, key=_weakness)[0] if titles else None


def _weakness(title: tuple[str, str]) -> int:
    """How little a title says: 0, a rank or a verb (`heads the bank`) 1, an empty one 2."""
    text, head = title
    first, _, rest = text.partition(" ")
    # head the bank; but neither head, head of the bank nor lead prosecutor
    to_head = head == "head" and first in vocabulary("to_head") and rest and not rest.startswith(("of ", "for "))
    verb = first in vocabulary("heading") or to_head
    if head in vocabulary("military_ranks") or verb:
        return 1
    return 2 if text.lower() in vocabulary("weak_titles") else 0


def _place(holding: Holding) -> tuple[int, int]:
    """The order of the text; of two offices before one name the nearer one comes first, then those behind it."""
    start = holding.offices[-1].start if holding.offices else 0
    return holding.name.span.start, start if start > holding.name.span.start else -start


def _titles(holding: Holding, circle: Circle) -> list[tuple[str, str]]:
    """What one holding gives: the title as it stands and its head."""
    titled = [office for office in holding.offices if office.titled]
    public = [office for office in titled if is_public(office, before_name=True)] or titled
    if not public:
        return []
    first, last = public[0], public[-1] if holding.rule in {"before", "comma"} else public[0]
    if last.head in vocabulary("like_anothers"):
        return _of_counterpart(last, circle)
    return [(first.words.between(first.title_first, last.title_last), last.head)]


def _of_counterpart(office: Office, circle: Circle) -> list[tuple[str, str]]:
    """A counterpart or predecessor holds the office of the official named last before it."""
    earlier = circle.office_before(office.start) or office
    return [(earlier.title, earlier.head)]

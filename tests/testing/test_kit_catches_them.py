"""The kit finds each broken extractor by the law meant for it, and blames no correct one.

`python -m tests.testing.kill_rate --runs 20` does the same with twenty fresh seeds.
"""

import re
from collections.abc import Callable

import pytest

from newsfacts import Extractor
from newsfacts.testing import LAWS
from tests.testing.gallery import BROKEN, CORRECT
from tests.testing.gallery.base import Finder
from tests.testing.gallery.odd import Echoes
from tests.testing.kill_rate import verdict

pytestmark = pytest.mark.timed


@pytest.mark.parametrize(("make", "law"), BROKEN.items(), ids=lambda value: getattr(value, "__name__", value))
def test_broken_extractors_are_found(make: Callable[[], Extractor], law: str) -> None:
    """The law meant for a fault finds it, in a third of the articles that it draws by default, and says so by name."""
    said = verdict(make(), law, seed=2, examples=30)
    assert said is not None
    assert f"breaks the law {law}" in said


def test_every_law_finds_something() -> None:
    """No law is there for nothing: a broken extractor of the gallery proves each of them."""
    assert {law.name for law in LAWS} == set(BROKEN.values())


@pytest.mark.parametrize("extractor", CORRECT, ids=lambda extractor: type(extractor).__name__)
def test_correct_extractors_pass(extractor: Extractor) -> None:
    """An extractor that is merely unusual keeps all laws."""
    said = {law.name: verdict(extractor, law.name, seed=2, examples=3) for law in LAWS}
    assert said == dict.fromkeys(said)


def test_extractors_that_read_others_pass() -> None:
    """So does one that reads what another one, given beside it, finds."""
    said = {law.name: verdict(Echoes(), law.name, seed=2, beside=(Finder(),), examples=3) for law in LAWS}
    assert said == dict.fromkeys(said)


def test_message_explains_itself() -> None:
    """What fails is shown as the smallest article and the wrong fact, as code to paste, with cause and cure."""
    (make,) = [make for make in BROKEN if getattr(make, "__name__", "") == "LowerCaseText"]
    said = verdict(make(), "text_equals_slice", seed=2) or ""
    assert "LowerCaseText) breaks the law text_equals_slice" in said
    shown = r"    article = Article\(id='a-1', text='(\w+)'\)\n    fact = Find\('a-1', Span\(0, \d\), '(\w+)'\)\n"
    smallest = re.search(shown, said)
    assert smallest is not None
    assert smallest[1].lower() == smallest[2]
    assert "Likely cause: the text was cleaned" in said
    assert "Cure: build each fact with article.at(start, end)" in said

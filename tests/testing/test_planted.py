"""Planted articles hold exactly what they say, and extractors find it."""

from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import newsfacts
from newsfacts import Country, Entity, Fact, Official, Quantity, Quotation, Span
from newsfacts.testing import Fragment, Plant, Planted, planted

KINDS: dict[str, tuple[str, type[Fact]]] = {
    "country": ("countries", Country),
    "official": ("officials", Official),
    "quantity": ("numbers", Quantity),
    "quotation": ("quotations", Quotation),
}
quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@attrs.frozen
class Cheer(Entity):
    """A kind of somebody's own."""

    kind: ClassVar[str] = "cheer"


CHEERS = Plant(
    "cheer",
    st.sampled_from(["hurrah", "bravo"]).map(lambda word: Fragment.of(Cheer, word, name=word)),
    frames=("The crowd shouted {cheer} and {cheer} again.",),
)


@pytest.mark.parametrize("kind", KINDS)
def test_bundled_extractors_find_every_planted_fact(kind: str) -> None:
    """Each of the bundled four finds what is planted, all of it and nothing else."""
    plugin, fact_type = KINDS[kind]
    pipeline = newsfacts.load()
    assert plugin in pipeline.extractors

    @quick
    @given(planted(kind))
    def check(drawn: Planted) -> None:
        found = pipeline.run(drawn.article).of(fact_type, furniture=True)
        assert [attrs.evolve(fact, extractor="", rule=None, furniture=False) for fact in found] == list(drawn.facts)

    check()


@quick
@given(planted(*KINDS, CHEERS))
def test_facts_are_true_of_the_article(drawn: Planted) -> None:
    """Every planted fact, and every part of one, stands where it says."""
    text = drawn.article.text
    for fact in drawn.facts:
        assert text[fact.span.start : fact.span.end] == fact.text
        if isinstance(fact, Quotation) and fact.speaker_span is not None and fact.cue_span is not None:
            assert text[fact.speaker_span.start : fact.speaker_span.end] == fact.speaker
            assert text[fact.cue_span.start : fact.cue_span.end] == fact.cue


@quick
@given(planted(CHEERS))
def test_kinds_of_ones_own(drawn: Planted) -> None:
    """An author's own kind is planted as often as it stands in the text, and no other kind."""
    words = [word.strip(".") for word in drawn.article.text.split()]
    assert [fact.text for fact in drawn.facts] == [word for word in words if word in {"hurrah", "bravo"}]


@pytest.mark.parametrize(
    ("kinds", "problem"),
    [
        ((), "at least one kind or Plant, but got kinds=()"),
        (("county",), "Expected one of country, official, quantity, quotation or a Plant, but got kind='county'"),
    ],
    ids=["none", "unknown"],
)
def test_wrong_kinds(kinds: Any, problem: str) -> None:  # noqa: ANN401 - they are wrong on purpose
    """A kind that there is not is refused, with those that there are."""
    with pytest.raises(InvalidArgument) as error:
        planted(*kinds)
    assert problem in str(error.value)


def test_frames_need_their_slot() -> None:
    """A plant whose frames have no slot for it would plant nothing."""
    with pytest.raises(InvalidArgument, match=r"frames with the slot \{cheer\}"):
        Plant("cheer", st.just(Fragment("hurrah")), frames=("Nobody shouted.",))


def test_fragments_join() -> None:
    """Joined to another one, a fragment's facts move along."""
    joined = Fragment("In ") + Fragment.of(Country, "France", code="FR", name="France", form="name")
    assert [(fact.text, fact.span) for fact in joined.facts] == [("France", Span(3, 9))]

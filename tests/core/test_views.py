"""Views join the facts of many articles, block by block, whatever order they came in."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Comparison, Dispute, Merged, Quantity, Report, Span, _views
from newsfacts._joined import unified
from newsfacts.errors import PluginError
from tests.core.extractors import Hashtag

VIEWS = """
    import attrs, newsfacts
    from newsfacts import Comparison, Item, Merged, Quantity
    from tests.core.extractors import Hashtag

    class Folded:
        name, reads, result = "folded", Hashtag, Merged
        def items(self, article, facts):
            return [Item(f.name.casefold(), f) for f in facts if isinstance(f, Hashtag)]
        def results(self, items):
            yield Merged(items[0].block, items[0].block, tuple(item.fact for item in items))

    class Counted:
        name, reads, result = "counted", Quantity, Comparison
        def items(self, article, facts):
            return [Item(f.of, f) for f in facts if isinstance(f, Quantity)]
        def results(self, items):
            sides = tuple(item.fact for item in items)
            if len(sides) > 1:
                yield Comparison(items[0].block, "agree" if len({s.value for s in sides}) == 1 else "conflict", sides)

    @newsfacts.hookimpl
    def newsfacts_views():
        return [Folded(), Counted()]
"""
BROKEN = VIEWS.replace("for f in facts if isinstance(f, Hashtag)", "for f in None")

Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a distribution with one plugin module where Python finds it, as pip would."""
    monkeypatch.syspath_prepend(tmp_path)

    def put(code: str) -> None:
        name = f"views_{abs(hash(code))}"
        (tmp_path / f"{name}.py").write_text(textwrap.dedent(code), "utf-8")
        info = tmp_path / "newsfacts_views-1.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: newsfacts-views\nVersion: 1.2\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[newsfacts]\nviews = {name}\n", "utf-8")
        _views.installed.cache_clear()

    yield put
    _views.installed.cache_clear()


def tags(text: str, key: str) -> Report:
    """A report of one article whose words are hashtags and numbers of things."""
    article = Article(id=key, text=text)
    facts: list[Hashtag | Quantity] = []
    start = 0
    for word in text.split(" "):
        span = Span(start, start + len(word))
        start += len(word) + 1
        if word.isdecimal():
            facts.append(Quantity(key, span, word, value=word, low=word, high=word, type="count", of="cars"))
        else:
            facts.append(Hashtag(key, span, word, name=word))
    return Report([article], facts)


REPORTS = [tags("Peace bread 3", "a"), tags("peace 4", "b"), tags("PEACE 3", "c")]


def test_entities_with_a_mention_in_common_are_one() -> None:
    """What several blocks make of one fact is one entity, in a chain too; the one with most mentions names it."""
    tags = [Hashtag(f"a-{n}", Span(0, 2), f"#{n}", name=f"tag {n}") for n in range(5)]

    def made(name: str, *which: int) -> Merged[Hashtag]:
        return Merged(name, name, tuple(tags[n] for n in which))

    one, other = unified([made("b", 2, 3), made("a", 0, 1, 2), made("c", 4)])
    assert (one.identity, one.mentions) == ("a", tuple(tags[:4]))
    assert other == made("c", 4)
    [chain] = unified([made("a", 0, 1), made("b", 2, 3), made("c", 1, 2)])
    assert chain.mentions == tuple(tags[:4])


def test_a_plugins_view_decides_what_is_one_entity(install: Install) -> None:
    """Mentions that its view joins are merged, under the name that it gives."""
    install(VIEWS)
    merged = Report.merge(REPORTS).merged(Hashtag)
    assert [(tag.name, tag.count, tag.articles) for tag in merged] == [
        ("peace", 3, ("a", "b", "c")),
        ("bread", 1, ("a",)),
    ]
    assert merged[0].names == ("PEACE", "Peace", "peace")


def test_without_a_view_equal_identity_decides() -> None:
    """Three spellings are three entities until somebody knows better."""
    assert [tag.name for tag in Report.merge(REPORTS).merged(Hashtag)] == ["PEACE", "Peace", "bread", "peace"]


def test_comparisons_keep_all_sides(install: Install) -> None:
    """Nobody is chosen as the winner."""
    install(VIEWS)
    [comparison] = Report.merge(REPORTS).comparisons()
    assert (comparison.verdict, comparison.about) == ("conflict", "cars")
    assert [side.text for side in comparison.sides] == ["3", "4", "3"]


def test_a_view_is_run_once_a_report(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    """However often comparisons are asked for, each article is read once, and once more with furniture."""
    install(VIEWS.replace("return [Item(f.of, f)", 'print(article.id, end=""); return [Item(f.of, f)'))
    report = Report.merge(REPORTS)
    for _ in range(3):
        assert report.comparisons() is report.comparisons()
        assert report.disputes() is report.disputes()
        report.to_html()
    assert capsys.readouterr().out == "abc"
    assert [report.comparisons(furniture=True) for _ in range(2)] == [report.comparisons()] * 2
    assert capsys.readouterr().out == "abc"


SIFTING = VIEWS.replace(
    '        name, reads, result = "counted", Quantity, Comparison',
    """        name, reads, result = "counted", Quantity, Comparison
        def sift(self, articles):
            numbers = [f.value for _, facts in articles for f in facts if isinstance(f, Quantity)]
            for article, facts in articles:
                kept = tuple(f for f in facts if isinstance(f, Quantity) and numbers.count(f.value) > 1)
                if kept:
                    yield article, kept""",
)


def test_a_view_may_sift_the_facts_before_it_reads_them(install: Install) -> None:
    """Only what its `sift` leaves becomes items."""
    install(SIFTING)
    [comparison] = Report.merge(REPORTS).comparisons()
    assert (comparison.verdict, [side.text for side in comparison.sides]) == ("agree", ["3", "3"])


def test_a_view_that_fails_to_sift_is_named(install: Install) -> None:
    """What its `sift` raises is told as what its `items` raise."""
    install(SIFTING.replace("if kept:", "if kept.number:"))
    with pytest.raises(PluginError, match=r"view 'counted' of plugin views .* failed: AttributeError"):
        Report.merge(REPORTS).comparisons()


def test_disputes_are_empty_where_nobody_looks_for_them(install: Install) -> None:
    """No view is no dispute, not an error."""
    install(VIEWS)
    assert Report.merge(REPORTS).disputes() == ()


@given(st.randoms(use_true_random=False))
def test_views_do_not_depend_on_the_order_of_articles(chance: random.Random) -> None:
    """Any order of merging gives the same entities."""
    shuffled = list(REPORTS)
    chance.shuffle(shuffled)
    whole = Report.merge(REPORTS)
    again = shuffled[0] | shuffled[1] | shuffled[2]
    assert again.merged(Hashtag) == whole.merged(Hashtag)


def test_a_view_that_makes_something_else_is_named(install: Install) -> None:
    """What it gives is not dropped in silence."""
    install(
        VIEWS.replace("yield Merged(items[0].block, items[0].block, tuple(item.fact for item in items))", "yield 5")
    )
    with pytest.raises(
        PluginError, match=r"view 'folded' .* failed: TypeError: results\(\) gave 5, which is no Merged"
    ):
        Report.merge(REPORTS).merged(Hashtag)


def test_a_view_that_fails_is_named(install: Install) -> None:
    """The error says which view of which plugin, and what it raised where."""
    install(BROKEN)
    with pytest.raises(PluginError, match=r"view 'folded' of plugin views \(newsfacts-views 1.2\) failed: TypeError"):
        Report.merge(REPORTS).merged(Hashtag)


def test_a_comparison_has_two_sides_and_a_verdict() -> None:
    """A view cannot make half a comparison."""
    side = REPORTS[1].quantities[0]
    with pytest.raises(ValueError, match="sides"):
        Comparison("cars", "agree", (side,))
    with pytest.raises(ValueError, match="verdict"):
        Comparison("cars", "perhaps", (side, side))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="sides"):
        Dispute("whether it is so", ())

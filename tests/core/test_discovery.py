"""Plugins are found through entry points, and a broken one costs only itself."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from newsfacts import Article, load
from newsfacts._discovery import Plugin, discover

Install = Callable[[str, str], None]

GOOD = """
    import newsfacts
    from tests.core.extractors import Hashtags

    @newsfacts.hookimpl
    def newsfacts_extractors():
        return [Hashtags()]
"""
LAZY = """
    import newsfacts
    from tests.core.extractors import Hashtags

    @newsfacts.hookimpl
    def newsfacts_extractors():
        yield Hashtags()
        raise RuntimeError("half way")
"""
READER = """
    import newsfacts

    @newsfacts.hookimpl
    def newsfacts_read_articles(path):
        return [newsfacts.Article(id="from-reader", text=str(path))]
"""
MISSPELT_HOOK = GOOD.replace("newsfacts_extractors", "newsfacts_extractor")
MISSPELT_ARGUMENT = READER.replace("(path)", "(file)").replace("str(path)", "str(file)")
RAISES = GOOD.replace("return [Hashtags()]", "raise ValueError('no lexicon')")
MUTE = (
    GOOD.replace("return [Hashtags()]", "raise Mute")
    + """
    class Mute(RuntimeError):
        def __str__(self):
            raise ValueError
"""
)
RUBBISH = GOOD.replace("[Hashtags()]", "'hashtags'")
NOTHING = GOOD.replace("[Hashtags()]", "3")
NO_VIEW = (
    GOOD
    + """
    @newsfacts.hookimpl
    def newsfacts_views():
        return [Hashtags()]
"""
)
UNMARKED = GOOD.replace("@newsfacts.hookimpl", "")
HOOKLESS = "import newsfacts"
MISTAKEN = "import newsfacts; newsfacts.hookimp"
NO_IMPORT = "import there_is_no_such_module"
NO_SYNTAX = "def"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a distribution with one plugin module where Python finds it, as pip would."""
    monkeypatch.syspath_prepend(tmp_path)

    def put(name: str, code: str) -> None:
        monkeypatch.delitem(sys.modules, f"plugin_{name}", raising=False)  # of the test before
        (tmp_path / f"plugin_{name}.py").write_text(textwrap.dedent(code), "utf-8")
        info = tmp_path / f"newsfacts_{name}-1.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: newsfacts-{name}\nVersion: 1.2\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[newsfacts]\n{name} = plugin_{name}\n", "utf-8")

    return put


def found(name: str) -> Plugin:
    """The plugin as discovery sees it."""
    return next(plugin for plugin in discover().plugins if plugin.name == name)


def test_the_bundled_plugins_come_through_the_same_door() -> None:
    """They are entry points of the newsfacts distribution."""
    assert [(plugin.name, plugin.distribution) for plugin in discover().plugins] == [
        (name, "newsfacts") for name in ("countries", "numbers", "officials", "quotations")
    ]


def test_an_installed_plugin_is_found_with_its_distribution(install: Install) -> None:
    """Its extractor runs without anybody naming it."""
    install("good", GOOD)
    pipeline = load(only=["good"])
    assert pipeline.extractors == ("hashtags",)
    assert pipeline.plugins[1].label == "good (newsfacts-good 1.2)"
    assert [fact.text for fact in pipeline.run(Article(id="a", text="#x")).facts] == ["#x"]


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (NO_IMPORT, "could not import 'plugin_broken': ModuleNotFoundError: No module named 'there_is_no_such_module'"),
        (NO_SYNTAX, "could not import 'plugin_broken': SyntaxError"),
        (MISSPELT_HOOK, "does not fit the hook spec: .*newsfacts_extractor"),
        (MISSPELT_ARGUMENT, "does not fit the hook spec: .*file"),
        (RAISES, "raised ValueError: no lexicon"),
        (LAZY, "raised RuntimeError: half way"),
        (RUBBISH, "must return a list of objects, not 'hashtags'"),
        (NOTHING, "must return a list of objects, not 3"),
        (NO_VIEW, r"newsfacts_views\(\) returned .*Hashtags object.*, which is no view: it needs a name"),
        (UNMARKED, r"newsfacts_extractors\(\) stands there without its mark: put @newsfacts.hookimpl above it"),
        (HOOKLESS, r"implements no hook. Define newsfacts_extractors\(\) and put @newsfacts.hookimpl above it"),
        (MISTAKEN, "has no attribute 'hookimp'.*That is a mistake in it: mend or update newsfacts-broken"),
        (MUTE, "raised Mute: its message cannot be shown"),
    ],
)
def test_a_broken_plugin_is_named_and_the_rest_goes_on(install: Install, code: str, problem: str) -> None:
    """The error names distribution and version, and the good plugin beside it still works."""
    install("broken", code)
    install("good", GOOD)
    pipeline = load()
    assert "hashtags" in pipeline.extractors
    assert [plugin.name for plugin in pipeline.plugins if plugin.error] == ["broken"]
    [failure] = pipeline.failures
    assert failure.subject == "broken (newsfacts-broken 1.2)"
    assert re.search(problem, failure.message)


def test_two_entry_points_of_one_name_leave_the_first(install: Install) -> None:
    """A distribution cannot push another one's plugin out by taking its name."""
    install("countries", GOOD)
    pipeline = load()
    [failure] = pipeline.failures
    assert failure.subject.startswith("countries (newsfacts")
    assert "rename one" in failure.message


def test_a_disabled_plugin_is_not_even_imported(install: Install) -> None:
    """Leaving a broken plugin out mends the run."""
    install("broken", NO_IMPORT)
    pipeline = load(disable=["broken"])
    assert not pipeline.failures
    assert pipeline.plugins[0].disabled


def test_a_broken_plugin_does_not_matter_to_who_asks_for_another(install: Install) -> None:
    """With ``only`` the failures of plugins not asked for are left out."""
    install("broken", NO_IMPORT)
    install("good", GOOD)
    assert not load(only=["good"]).failures
    assert len(load(only=["good", "broken"]).failures) == 1


def test_a_broken_plugin_is_raised_when_asked(install: Install) -> None:
    """A developer wants to see it at once."""
    install("broken", NO_IMPORT)
    with pytest.raises(Exception, match="there_is_no_such_module"):
        load(on_error="raise")


def test_an_extractor_of_a_plugin_can_be_disabled_by_its_own_name(install: Install) -> None:
    """A plugin with several extractors can lose one of them."""
    install("good", GOOD)
    assert "hashtags" not in load(disable=["hashtags"]).extractors


def test_a_plugin_may_bring_readers_only(install: Install) -> None:
    """A hook that is not implemented is not missed."""
    install("reader", READER)
    assert not load().failures
    [reader] = discover().readers
    assert reader.plugin.label == "reader (newsfacts-reader 1.2)"
    assert [article.text for article in reader.read(Path("x.html")) or ()] == ["x.html"]

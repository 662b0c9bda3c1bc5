"""A plugin that somebody else wrote and installed: found like our own, and alone with its faults."""

from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.environment import ROOT, SCRIPTS, install, run

PACKAGE = ROOT / "tests" / "fixtures" / "newsfacts-hashtags"
SOURCE = (PACKAGE / "newsfacts_hashtags.py").read_text("utf-8")

pytestmark = pytest.mark.usefixtures("article")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages with the plugin in it."""
    folder = tmp_path_factory.mktemp("site")
    install(PACKAGE, folder, cwd=folder)
    return folder


@pytest.fixture
def article(tmp_path: Path) -> None:
    """An article beside which the commands run."""
    (tmp_path / "note.txt").write_text("France backs #peace.\n", "utf-8")


def _run(command: str, site: Path, cwd: Path) -> CompletedProcess[str]:
    return run(SCRIPTS / "newsfacts", command, "note.txt", cwd=cwd, PYTHONPATH=str(site))


def _edited(site: Path, old: str, new: str) -> None:
    assert old in SOURCE
    (site / "newsfacts_hashtags.py").write_text(SOURCE.replace(old, new), "utf-8")


def test_its_facts_are_in_the_report(site: Path, tmp_path: Path) -> None:
    """Ten lines and an entry point are enough to be reported beside the bundled kinds."""
    done = _run("report", site, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "France" in done.stdout
    assert "#peace" in done.stdout


def test_its_facts_are_lines_like_any_others(site: Path, tmp_path: Path) -> None:
    """A fact of a kind that newsfacts has never heard of is written out with its kind."""
    done = _run("extract", site, tmp_path)
    assert done.returncode == 0, done.stderr
    assert '"kind": "hashtag"' in done.stdout


FAULTS = [
    pytest.param(
        "yield Hashtag(*article.at(*match.span()), name=match[0])",
        "raise LookupError('no tags')",
        "LookupError: no tags",
        id="raises",
    ),
    pytest.param(
        "yield Hashtag(*article.at(*match.span()), name=match[0])",
        "yield match[0]",
        "yielded '#peace', but declares that it produces Hashtag",
        id="yields rubbish",
    ),
    pytest.param(
        "yield Hashtag(*article.at(*match.span()), name=match[0])",
        "yield Hashtag(article.id, newsfacts.Span(0, 2), '#p')",
        "Offsets must count code points",
        id="points beside",
    ),
    pytest.param("return [Hashtags()]", "return 3", "newsfacts_extractors() must return a list", id="returns rubbish"),
    pytest.param(
        "return [Hashtags()]", "return 1 / 0", "newsfacts_extractors() raised ZeroDivisionError", id="hook raises"
    ),
    pytest.param(
        "produces = (Hashtag,)",
        "produces = (newsfacts.Claim,)",
        "fact type Claim needs a kind of its own",
        id="has no kind of its own",
    ),
    pytest.param(
        'name = "hashtags"',
        'name = "numbers"',
        "another extractor is named 'numbers' already",
        id="takes another's name",
    ),
    pytest.param(
        'name = "hashtags"',
        "name = \"hashtags\"\n    requires = (type('Mood', (newsfacts.Claim,), {'kind': 'mood'}),)",
        "requires Mood, which no loaded extractor produces",
        id="asks for what nobody produces",
    ),
    pytest.param("def newsfacts_extractors", "def newsfacts_extractor", "newsfacts_extractor", id="misspells the hook"),
    pytest.param(
        "import attrs", "import attrs_of_yesterday", "could not import 'newsfacts_hashtags'", id="cannot be imported"
    ),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_its_fault_is_named_and_the_others_go_on(old: str, new: str, message: str, site: Path, tmp_path: Path) -> None:
    """Whatever it does wrong is told with its name and version; the exit code is 1; France is reported all the same."""
    _edited(site, old, new)
    done = _run("report", site, tmp_path)
    assert message in " ".join(done.stderr.split())
    assert "newsfacts-hashtags 0.3" in done.stderr
    assert done.returncode == 1
    assert "France" in done.stdout
    assert "Traceback" not in done.stderr

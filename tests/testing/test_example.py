"""The example plugin, a package of its own, is found when installed and keeps its own tests."""

import sys
from pathlib import Path

import pytest

from tests.environment import ROOT, SCRIPTS, install, run_well

pytestmark = pytest.mark.timed

PACKAGE = ROOT / "examples" / "newsfacts-organisations"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages with the example in it."""
    folder = tmp_path_factory.mktemp("site")
    install(PACKAGE, folder, cwd=folder)
    return folder


def test_its_own_tests_pass(site: Path, tmp_path: Path) -> None:
    """The example keeps the laws of extractors, and is in report, JSON and HTML."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(PACKAGE / "tests")]
    assert "failed" not in run_well(*command, cwd=tmp_path, PYTHONPATH=str(site))


def test_its_facts_are_in_the_report(site: Path, tmp_path: Path) -> None:
    """Installed, it stands in the report and in JSON Lines beside the bundled kinds."""
    (tmp_path / "note.txt").write_text("NATO wrote to France.\n", "utf-8")
    assert "NATO" in run_well(SCRIPTS / "newsfacts", "report", "note.txt", cwd=tmp_path, PYTHONPATH=str(site))
    lines = run_well(SCRIPTS / "newsfacts", "extract", "note.txt", cwd=tmp_path, PYTHONPATH=str(site))
    assert '"kind": "organisation"' in lines


def test_it_uses_the_public_face_only() -> None:
    """No private module of newsfacts is imported anywhere in the example."""
    sources = [path.read_text("utf-8") for path in PACKAGE.rglob("*.py")]
    assert not any("newsfacts._" in source or "newsfacts.testing._" in source for source in sources)


def test_it_is_not_in_our_wheel() -> None:
    """The example is somebody else's package: nothing of ours imports it."""
    assert not any("newsfacts_organisations" in path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))

"""From nothing to an installed, tested plugin: `newsfacts new`, for real."""

import ast
import sys
import venv
from pathlib import Path

import pytest

from newsfacts.testing import LAWS
from tests.environment import ROOT, SCRIPTS, install, run, run_well

WHEEL = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new plugin, as it is written."""
    folder = tmp_path_factory.mktemp("new")
    run_well(SCRIPTS / "newsfacts", "new", "gadgets", cwd=folder)
    return folder / "newsfacts-gadgets"


def test_what_is_written(package: Path) -> None:
    """All that a package needs: entry point, extractor, data, tests, README and CI."""
    written = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    assert written == {
        ".github/workflows/test.yml",
        ".gitignore",
        "README.md",
        "pyproject.toml",
        "src/newsfacts_gadgets/__init__.py",
        "src/newsfacts_gadgets/data/words.csv",
        "src/newsfacts_gadgets/py.typed",
        "tests/test_gadgets.py",
    }


def test_extractor_is_short(package: Path) -> None:
    """The extractor is under twenty lines, blank ones and docstrings among them."""
    tree = ast.parse((package / "src/newsfacts_gadgets/__init__.py").read_text("utf-8"))
    (extractor,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Gadgets")
    assert (extractor.end_lineno or 0) - extractor.lineno + 1 < 20


def test_it_is_clean(package: Path) -> None:
    """What an author starts from passes the type checker and the linter."""
    run_well(sys.executable, "-m", "mypy", "--strict", "src", cwd=package)
    run_well(
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--isolated",
        "--select",
        "E,F,I,B,UP,ANN,D1",
        "--line-length",
        "120",
        "src",
        "tests",
        cwd=package,
    )


def test_its_tests_pass(package: Path, tmp_path: Path) -> None:
    """Its own tests pass before a line was written by hand."""
    install(package, tmp_path, cwd=tmp_path)
    said = run_well(
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", package / "tests",
        cwd=tmp_path, PYTHONPATH=str(tmp_path),
    )  # fmt: skip
    assert "failed" not in said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Gadgets", "such as hashtags or trade-unions"),
        ("2nd", "such as hashtags or trade-unions"),
        ("a_b", "such as hashtags or trade-unions"),
        ("", "such as hashtags or trade-unions"),
        ("true", "'true' is a word of Python's own"),
        ("class", "'class' is a word of Python's own. Give a longer one, such as class-mentions"),
        ("countries", "a package newsfacts_countries is installed already, and another would hide it"),
    ],
)
def test_names_that_cannot_be(name: str, said: str, tmp_path: Path) -> None:
    """A name that cannot be a package's and a class's, or is taken, is refused, and the message says why."""
    done = run(SCRIPTS / "newsfacts", "new", name, cwd=tmp_path)
    assert done.returncode == 2
    assert said in " ".join(done.stderr.split())
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_left_alone(package: Path) -> None:
    """A folder that is there already is not written into."""
    done = run(SCRIPTS / "newsfacts", "new", "gadgets", cwd=package.parent)
    assert done.returncode == 1
    assert "is there already" in done.stderr


def test_from_wheel_to_report(package: Path, tmp_path: Path) -> None:
    """In a clean environment, beside the newsfacts wheel, its wheel is found, checked, used and removed."""
    wheels = tmp_path / "wheels"
    run_well(*WHEEL, "--wheel-dir", wheels, ROOT, package, cwd=tmp_path)
    venv.create(tmp_path / "clean", with_pip=True)
    scripts = tmp_path / "clean" / ("Scripts" if sys.platform == "win32" else "bin")
    (ours,) = wheels.glob("newsfacts-*.whl")
    (theirs,) = wheels.glob("newsfacts_gadgets-*.whl")
    needed = run(scripts / "python", "-m", "pip", "install", "--quiet", f"{ours}[testing]", cwd=tmp_path)
    if needed.returncode:
        pytest.skip(
            f"the dependencies of newsfacts cannot be installed here: {needed.stderr.strip().splitlines()[-1:]}"
        )
    run_well(scripts / "python", "-m", "pip", "install", "--quiet", "--no-deps", theirs, cwd=tmp_path)
    (tmp_path / "note.txt").write_text("The second example was shown in France.", "utf-8")

    assert "newsfacts-gadgets" in run_well(scripts / "newsfacts", "plugins", cwd=tmp_path)
    checked = run_well(scripts / "newsfacts", "check", "newsfacts-gadgets", "--examples", "2", cwd=tmp_path)
    assert f"{len(LAWS) - 1} passed, 0 failed" in checked
    assert "Second Example" in run_well(scripts / "newsfacts", "report", "note.txt", cwd=tmp_path)
    run_well(scripts / "python", "-m", "pip", "uninstall", "--quiet", "--yes", "newsfacts-gadgets", cwd=tmp_path)
    left = run_well(scripts / "newsfacts", "report", "note.txt", cwd=tmp_path)
    assert "France" in left
    assert "Second Example" not in left

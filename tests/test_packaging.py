"""What is shipped is whole, and works where nothing but it and what it needs is installed."""

import json
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.environment import ROOT, SCRIPTS, SEEDS, run, run_well

PACKAGES = (ROOT / "src" / "newsfacts", *sorted((ROOT / "plugins").glob("newsfacts_*")))


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel, built once."""
    folder = tmp_path_factory.mktemp("dist")
    run_well(sys.executable, "-m", "hatchling", "build", "--directory", folder, cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    """The wheel."""
    (wheel,) = dist.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that holds the wheel and what it requires, and no more."""
    folder = tmp_path_factory.mktemp("clean")
    pip = (sys.executable, "-m", "pip")
    if run(*pip, "download", "--quiet", "--no-deps", "--dest", folder / "probe", "attrs", cwd=folder).returncode:
        pytest.skip("the package index cannot be reached, so nothing can be installed into a clean environment")
    run_well(sys.executable, "-m", "venv", "--without-pip", folder / "env", cwd=folder)
    scripts = next(path for name in ("bin", "Scripts") if (path := folder / "env" / name).exists())
    constraint = ("--constraint", ROOT / "requirements-dev.txt")
    run_well(*pip, "--python", scripts / "python", "install", "--quiet", *constraint, wheel, cwd=folder)
    return scripts


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder.parent).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _packed(wheel: Path) -> set[str]:
    return {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}


def test_the_wheel_holds_the_five_packages_with_all_their_data_and_nothing_else(wheel: Path) -> None:
    """Every module, data file and py.typed is in the wheel; no seed, test or page is."""
    assert _packed(wheel) == set().union(*map(_files, PACKAGES))
    assert {f"{package.name}/py.typed" for package in PACKAGES} <= _packed(wheel)


def test_the_sdist_builds_the_same_wheel(dist: Path, wheel: Path, tmp_path: Path) -> None:
    """Who builds from the source distribution gets the same files."""
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    run_well(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=source)
    (again,) = tmp_path.glob("*.whl")
    assert _packed(again) == _packed(wheel)


def test_the_installed_wheel_reports_the_seeds(clean: Path) -> None:
    """With nothing of the source tree in reach the command reads the seeds and finds all four kinds."""
    report = run_well(clean / "newsfacts", "report", SEEDS, cwd=clean)
    assert "United States" in report
    assert "John Kerry" in report


def test_the_installed_wheel_extracts_all_four_kinds(clean: Path) -> None:
    """Each bundled plugin comes in by its entry point, and finds its data in the wheel."""
    lines = run_well(clean / "newsfacts", "extract", SEEDS, cwd=clean).splitlines()
    assert {json.loads(line)["kind"] for line in lines} == {"country", "official", "quantity", "quotation"}


def test_the_installed_wheel_runs_as_a_module(clean: Path) -> None:
    """`python -m newsfacts` is the same command."""
    as_module = run_well(clean / "python", "-m", "newsfacts", "--version", cwd=clean)
    assert as_module == run_well(clean / "newsfacts", "--version", cwd=clean)


def test_the_installed_wheel_is_typed_in_all_of_its_public_face(clean: Path) -> None:
    """A user's type checker knows every public name without having to guess."""
    path = f"{clean}:{SCRIPTS}"
    command = (SCRIPTS / "pyright", "--verifytypes", "newsfacts", "--ignoreexternal")
    assert "completeness score: 100%" in run_well(*command, cwd=clean, PATH=path)


@pytest.mark.parametrize("heavy", ["cattrs", "click", "hypothesis", "multiprocessing", "concurrent.futures"])
def test_importing_newsfacts_loads_nothing_heavy(heavy: str, tmp_path: Path) -> None:
    """What only some uses need is imported when it is used."""
    code = f"import sys, newsfacts; print({heavy!r} in sys.modules)"
    unmeasured = {"COVERAGE_PROCESS_CONFIG": ""}  # what measures coverage loads modules of its own
    assert run_well(sys.executable, "-c", code, cwd=tmp_path, **unmeasured).strip() == "False"

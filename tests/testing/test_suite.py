"""The suite is one thing to plug in, and says of each law what became of it."""

import subprocess
import sys
import unittest
from pathlib import Path

import pytest

from newsfacts.testing import CAPABILITIES, LAWS, Subject, extractor_suite
from tests.core.extractors import Hashtags, Praiser

TestHashtags = extractor_suite(Hashtags(), examples=3)
TestPraiser = extractor_suite(Praiser(), beside=[Hashtags()], examples=3)
TestSubject = extractor_suite(Hashtags(), texts=["#valdoria votes"], lacks=CAPABILITIES, examples=5)


def test_one_test_a_law() -> None:
    """Each law is one test, named after it and described by its rule."""
    tests = {name: method.__doc__ for name, method in vars(TestHashtags).items() if name.startswith("test_")}
    assert tests == {f"test_{law.name}": law.rule for law in LAWS}


def test_two_suites_of_one_extractor_are_two_classes() -> None:
    """Every call gives a fresh class, so that two suites never share a Hypothesis test."""
    assert extractor_suite(Hashtags()) is not extractor_suite(Hashtags())


def test_lacking_a_capability_skips_its_laws() -> None:
    """A law that needs a capability the extractor lacks is skipped, and the reason is said."""
    suite = extractor_suite(Hashtags(), lacks=["locality"], examples=1)
    with pytest.raises(unittest.SkipTest, match="the extractor lacks locality: what is found"):
        suite("test_moved_text_moves_facts").debug()


def test_unknown_capability() -> None:
    """A capability that does not exist is refused, with those that do."""
    with pytest.raises(ValueError, match="lacks may name locality, pickling, trimmed, whole_words, but not 'speed'"):
        extractor_suite(Hashtags(), lacks=["speed"])


def test_requirements_come_from_installed_plugins_or_from_beside() -> None:
    """An extractor whose requirement nobody produces cannot run, which the law of registration says."""
    with pytest.raises(AssertionError, match="requires Hashtag, which no loaded extractor produces"):
        extractor_suite(Praiser())("test_registers").debug()
    assert Subject.of(Praiser()).beside == ()


@pytest.mark.parametrize("runner", ["pytest", "unittest"])
def test_runners(tmp_path: Path, runner: str) -> None:
    """Two lines in a file are a test module, for pytest and for unittest."""
    (tmp_path / "test_mine.py").write_text(
        "from newsfacts.testing import extractor_suite\nfrom tests.core.extractors import Hashtags\n\n"
        "TestMine = extractor_suite(Hashtags(), examples=1)\n"
    )
    command = [
        sys.executable,
        "-m",
        runner,
        *(["-q", "-p", "no:cacheprovider"] if runner == "pytest" else []),
        "test_mine.py",
    ]
    env = {"PYTHONPATH": ":".join(sys.path), "PATH": "/usr/bin:/bin"}
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=env, check=False)
    said = run.stdout + run.stderr
    assert run.returncode == 0, said
    assert (f"{len(LAWS) - 1} passed, 1 skipped" if runner == "pytest" else f"Ran {len(LAWS)} tests") in said


@pytest.mark.parametrize("given", [Hashtags, None, "hashtags"], ids=["a class", "nothing", "a name"])
def test_what_is_no_extractor_is_refused(given: object) -> None:
    """A class in place of an instance is told at once, and not by forty laws."""
    with pytest.raises(TypeError, match=r"extractor_suite takes an extractor, such as MyExtractor\(\), and not"):
        extractor_suite(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("argument", ["lacks", "promises", "texts", "beside"])
def test_a_string_is_no_list(argument: str) -> None:
    """One word given for a list of words is not read letter by letter."""
    with pytest.raises(TypeError, match=rf"{argument} must be a list, such as {argument}=\[...\], and not 'locality'"):
        extractor_suite(Hashtags(), **{argument: "locality"})  # type: ignore[arg-type]

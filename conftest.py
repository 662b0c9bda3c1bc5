"""Every example in the README and in docs/ is run, in the order of its page.

``python`` blocks are executed, and what they print after ``>>>`` compared; of ``console`` blocks each line that
starts with ``$`` is given to the shell, and what it prints compared (``...`` stands for anything). All examples of
a page share one empty folder that has the project's ``seeds/`` in it.
"""

import doctest
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

ROOT = Path(__file__).parent
FLAGS = doctest.ELLIPSIS


class ConsoleParser(CodeBlockParser):
    """Runs ``$ …`` lines of ``console`` blocks and compares what they print."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """What the block shows and what it did show, if they differ."""
        commands = [part for part in str(example.parsed).split("\n$ ") if part.strip()]
        for command, _, shown in (part.removeprefix("$ ").partition("\n") for part in commands):
            got = _output_of(command)
            wanted = shown.rstrip("\n") + "\n" if shown.strip() else ""
            if not doctest.OutputChecker().check_output(wanted, got, FLAGS):
                return f"$ {command}\nExpected:\n{wanted}\nGot:\n{got}"
        return None


def _output_of(command: str) -> str:
    """What a command line prints to either stream, where newsfacts is the one under test."""
    scripts = str(Path(sys.executable).parent)
    done = subprocess.run(  # noqa: S603 - the command lines of our own pages
        ["/bin/sh", "-c", command],
        check=False,
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.stdout


@pytest.fixture(scope="module")
def page_folder() -> Iterator[Path]:
    """A folder of the page's own, in which its examples run."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "seeds").symlink_to(ROOT / "seeds")
        os.chdir(folder)
        yield Path(folder)
        os.chdir(before)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=FLAGS), ConsoleParser(), SkipParser()],
    patterns=["*.md"],
    fixtures=["page_folder"],
).pytest()

"""newsfacts check says of an installed plugin which laws it keeps."""

import json
import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsfacts.cli._commands import commands
from newsfacts.testing import LAWS


def run(*arguments: str) -> tuple[int | None, str]:
    """Exit status and output of a command."""
    result = CliRunner().invoke(commands, ["check", *arguments], standalone_mode=False)
    return result.return_value if result.exception is None else 2, result.output + str(result.exception or "")


@pytest.mark.parametrize("name", ["countries", "newsfacts"])
def test_unknown_names_and_known_ones(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin is found by its entry point and by its distribution."""
    monkeypatch.setattr("newsfacts.cli._check._in_words", lambda extractor, *_: print(extractor.name) or True)
    status, output = run(name)
    assert (status, "countries" in output.split()) == (0, True)


def test_unknown_name() -> None:
    """A name that means no plugin is a mistake of use, answered with those there are."""
    status, output = run("nobody")
    assert status != 0
    assert "no plugin or extractor is named 'nobody'. There are: countries" in output


def test_table() -> None:
    """Each law has a line with its status, and the end counts them."""
    status, output = run("countries", "--examples", "1", "--seed", "1")
    assert status == 0, output
    for law in LAWS:
        assert f" {law.name} " in output
    assert f"{len(LAWS) - 1} passed, 0 failed, 1 not applicable" in output


def test_json() -> None:
    """With --json it is data: one object an extractor, with each law's status."""
    status, output = run("countries", "--examples", "1", "--seed", "1", "--json")
    (result,) = map(json.loads, output.splitlines())
    assert status == 0
    assert result["passed"] is True
    assert [law["law"] for law in result["laws"]] == [law.name for law in LAWS]
    assert {law["status"] for law in result["laws"]} == {"passed", "not applicable"}


def test_a_name_that_is_taken_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the pipeline refuses for its name does not pass the laws."""
    monkeypatch.syspath_prepend(tmp_path)
    code = """
        import newsfacts, newsfacts_countries
        class Countries(newsfacts_countries.CountriesExtractor): pass
        @newsfacts.hookimpl
        def newsfacts_extractors(): return [Countries()]
    """
    (tmp_path / "plugin_second.py").write_text(textwrap.dedent(code), "utf-8")
    info = tmp_path / "newsfacts_second-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: newsfacts-second\nVersion: 1\n", "utf-8")
    (info / "entry_points.txt").write_text("[newsfacts]\nsecond = plugin_second\n", "utf-8")
    status, output = run("second")
    assert status != 0
    assert "another extractor is named 'countries' already, from plugin countries (newsfacts" in output

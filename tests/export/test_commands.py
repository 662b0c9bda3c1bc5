"""Exports from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.environment import SCRIPTS, SEEDS, run, run_well
from tests.export.pages import Page


def test_report_as_a_page(tmp_path: Path) -> None:
    """`newsfacts report --html FILE` writes the page instead of printing."""
    (tmp_path / "a.txt").write_text("France said no.", "utf-8")
    assert run_well(SCRIPTS / "newsfacts", "report", "a.txt", "--html", "page.html", cwd=tmp_path) == ""
    page = Page((tmp_path / "page.html").read_text("utf-8"))
    assert page.text_of("h1") == ["What 1 article says"]
    assert page.text_of("div", class_="text") == ["France said no."]


def test_a_page_that_cannot_be_written(tmp_path: Path) -> None:
    """A place where nothing can be written is told before any article is read."""
    done = run(SCRIPTS / "newsfacts", "report", SEEDS, "--html", "nowhere/page.html", cwd=tmp_path)
    assert done.returncode == 2
    assert "Invalid value for --html: cannot write" in done.stderr

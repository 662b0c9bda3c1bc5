"""The pages say what is there: every hook, every public name, every bundled plugin; and their links lead somewhere."""

import importlib
import inspect
import re
from pathlib import Path

import pytest

import newsfacts
from newsfacts.hookspecs import HookSpec

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "docs" / "reference"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
PUBLIC_MODULES = [
    "newsfacts",
    "newsfacts.errors",
    "newsfacts.hookspecs",
    "newsfacts.io",
    "newsfacts.lexicon",
    "newsfacts.testing",
    "newsfacts.text",
]
BUNDLED = [path.name for path in sorted((ROOT / "plugins").glob("newsfacts_*"))]


def test_every_hook_has_a_heading_with_its_arguments() -> None:
    """The hook reference cannot fall behind the specification."""
    specs = {
        f"{name}({', '.join(parameter for parameter in inspect.signature(spec).parameters if parameter != 'self')})"
        for name, spec in vars(HookSpec).items()
        if name.startswith("newsfacts_")
    }
    headings = re.findall(r"^## (newsfacts_.*)$", (REFERENCE / "hooks.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(specs) == sorted(headings)


@pytest.mark.parametrize("module", PUBLIC_MODULES)
def test_every_public_name_stands_in_the_reference(module: str) -> None:
    """What is exported is documented, in backticks, with or without its module and arguments."""
    page = (REFERENCE / "api.md").read_text("utf-8")
    named = set(re.findall(r"`(?:newsfacts\.)?(\w+)(?:\([^`]*\))?`", page))
    assert set(importlib.import_module(module).__all__) - named == set()


def test_the_public_face_is_all_there_is() -> None:
    """No name slips into the public face without standing in `__all__`."""
    names = {
        name for name, value in vars(newsfacts).items() if not name.startswith("_") and not inspect.ismodule(value)
    }
    assert names == set(newsfacts.__all__)
    assert newsfacts.__all__ == sorted(newsfacts.__all__)


@pytest.mark.parametrize("plugin", BUNDLED)
def test_every_bundled_plugin_has_its_page(plugin: str) -> None:
    """What it finds, and what it is known to miss, is written down."""
    assert (REFERENCE / "extractors" / f"{plugin.removeprefix('newsfacts_')}.md").exists()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    """Each relative link of a page is a file of the project."""
    links = re.findall(r"\]\((?!\w+:|#)([^)#]+)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_index_leads_to_every_page() -> None:
    """No page is left where nobody finds it; the extractors' are reached through their folder."""
    index = ROOT / "docs" / "index.md"
    linked = {(index.parent / link).resolve() for link in re.findall(r"\]\(([^)#]+)", index.read_text("utf-8"))}
    unreachable = [page for page in PAGES[1:] if page != index and not linked & {page, page.parent}]
    assert unreachable == []

"""Every hook has its mark of stability."""

import re

from newsfacts.hookspecs import HookSpec
from tests.environment import ROOT


def test_every_hook_has_a_mark() -> None:
    """A hook cannot be added without saying how far it can be relied on."""
    page = (ROOT / "docs" / "reference" / "stability.md").read_text("utf-8")
    marked = dict(re.findall(r"^\| `(newsfacts_\w+)` \| (\w+) \|", page, re.MULTILINE))
    assert set(marked) == {name for name in vars(HookSpec) if name.startswith("newsfacts_")}
    assert set(marked.values()) <= {"stable", "provisional", "deprecated"}

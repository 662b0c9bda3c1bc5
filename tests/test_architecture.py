"""The floors of the house: which module may import which.

`lint-imports` checks the contracts in pyproject.toml; here we check that the contracts speak of every module.
"""

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
CORE = ROOT / "src" / "newsfacts"
CONTRACTS: dict[str, Any] = {
    contract["name"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
}


def _private(path: Path) -> str | None:
    """The private module that the file is, or lies in."""
    parts = path.relative_to(ROOT / "src").with_suffix("").parts
    first = next((index for index, part in enumerate(parts) if part.startswith("_") and part[1] != "_"), None)
    return None if first is None else ".".join(parts[: first + 1])


def test_every_private_module_is_protected_from_plugins() -> None:
    """The list of private modules, which cannot be written with a wildcard, is the one in the folder."""
    private = {_private(path) for path in CORE.rglob("*.py")} - {None}
    assert private == set(CONTRACTS["Plugins import the public face only"]["protected_modules"])


def test_every_module_has_its_floor() -> None:
    """A new module of the core is placed among the layers, so that no import of it can run up unnoticed."""
    layers = CONTRACTS["Floors, top to bottom: no import runs up"]["layers"]
    placed = {module.strip(" ()") for layer in layers for module in layer.split("|")}
    there = {path.stem for path in CORE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there - {"__init__", "__main__"} <= placed
    assert (CORE / "__main__.py").exists() <= ("__main__" in placed)


def test_every_bundled_plugin_is_under_contract() -> None:
    """A plugin that is added to the folder is held to the same contracts as the others."""
    bundled = {path.name for path in (ROOT / "plugins").iterdir() if (path / "__init__.py").exists()}
    assert bundled == set(CONTRACTS["Plugins know nothing of each other"]["modules"])
    assert bundled == set(CONTRACTS["Core knows no plugin"]["forbidden_modules"])
    assert bundled == set(CONTRACTS["Plugins never load the testing kit"]["source_modules"])
    assert bundled < set(CONTRACTS["Runtime code never loads the testing tools"]["source_modules"])

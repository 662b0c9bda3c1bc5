"""The countries plugin's data files: made by their builder, and consistent among themselves."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from newsfacts.lexicon import read_csv, read_toml
from newsfacts_countries._lexicon import country_names, namesakes, rivals, surfaces

_ROOT = Path(__file__).parent.parent.parent
_DATA = _ROOT / "plugins" / "newsfacts_countries" / "data"
_CLDR = re.compile(r"CLDR (\d+)")


@pytest.fixture
def builder() -> ModuleType:
    """The builder script as a module; skips where it cannot run, or would read another CLDR."""
    core = pytest.importorskip("babel.core", reason="building the lexicon needs Babel")
    built_from = _CLDR.search((_DATA / "surfaces.csv").read_text("utf-8"))
    assert built_from, "surfaces.csv does not say which CLDR it was built from"
    if core.get_global("cldr")["version"] != built_from[1]:
        pytest.skip(f"the lexicon was built from CLDR {built_from[1]}, Babel brings another")
    spec = importlib.util.spec_from_file_location("build_countries", _ROOT / "scripts" / "build_countries.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_data_is_what_the_builder_makes(builder: ModuleType) -> None:
    """Nobody has edited a built file by hand, nor forgotten to build after a change."""
    for name, text in builder.build().items():
        assert (_DATA / name).read_text("utf-8") == text, f"{name} is stale: run scripts/build_countries.py"


def test_two_countries_may_not_claim_one_surface(builder: ModuleType) -> None:
    """The builder refuses a surface that two countries claim, and names all three."""
    claims = [builder.Surface("Guiana", code, "name", "curated") for code in ("GY", "GF")]
    with pytest.raises(ValueError, match="'Guiana' is claimed by GY and by GF"):
        builder.without_repetition(claims)


@pytest.mark.parametrize(
    ("person", "people"),
    [("Briton", "Britons"), ("Frenchman", "Frenchmen"), ("German", "Germans"), ("Maltese", None), ("Swiss", None)],
)
def test_plurals_of_demonyms(builder: ModuleType, person: str, people: str | None) -> None:
    """The builder makes the plurals: regular, of -man, and none where the word stays the same."""
    assert builder.plural(person) == people


@pytest.mark.parametrize("name", sorted(path.name for path in _DATA.iterdir()))
def test_each_file_says_where_it_is_from(name: str) -> None:
    """Every data file opens with its source and licence."""
    comments = " ".join(line for line in (_DATA / name).read_text("utf-8").splitlines()[:6] if line.startswith("#"))
    assert "licence" in comments


def test_every_country_has_a_name_and_a_surface() -> None:
    """All 249 of ISO 3166-1, and Kosovo, can be found by at least one name."""
    named = {row["code"] for row in read_csv("newsfacts_countries", "surfaces.csv") if row["kind"] == "name"}
    assert len(country_names()) == 250
    # three that nobody lives in and no news names apart: Bouvet Island and the like have CLDR's name only
    assert set(country_names()) - named <= {"UM"}


@pytest.mark.parametrize("code", ["FR", "GB", "US", "NL", "PH", "AE", "SA", "KP", "CD"])
def test_names_are_found_by_themselves(code: str) -> None:
    """A country's short name is one of its surfaces."""
    entry = surfaces().get(country_names()[code])
    assert entry is not None
    assert entry.codes == (code,)


def test_tables_speak_of_known_surfaces() -> None:
    """Namesakes, rivals and names for two speak of surfaces and codes that there are."""
    codes = country_names().keys()
    for surface in namesakes().keys() | rivals().keys():
        entry = surfaces().get(surface)
        assert entry is not None, surface
        assert entry.codes, surface
    assert {rival.code for rival in rivals().values()} <= codes
    assert {code for row in read_csv("newsfacts_countries", "plurals.csv") for code in row["codes"].split()} <= codes


@pytest.mark.parametrize("file", ["words.toml", "homonyms.toml", "metonyms.toml"])
def test_no_word_list_repeats_itself(file: str) -> None:
    """A word stands once in a list."""
    for table in read_toml("newsfacts_countries", file).values():
        assert isinstance(table, dict)
        for key, listed in table.items():
            words = listed.split() if isinstance(listed, str) else listed
            assert sorted(words) == sorted(set(words)), f"{file}, {key}"

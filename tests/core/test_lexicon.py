"""Lexicons: folding that keeps offsets, and the gazetteer."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.lexicon import Gazetteer, Hit, fold, read_csv


def found(gazetteer: Gazetteer[str], text: str) -> list[tuple[str, str]]:
    """Each surface as it stands in the text, with its value."""
    return [(text[hit.start : hit.end], hit.value) for hit in gazetteer.find(text)]


@given(st.text())
def test_folding_keeps_offsets(text: str) -> None:
    """Folded text is as long as the text, so that a place in the one is the same place in the other."""
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Côte d’Ivoire", "Cote d'Ivoire"),
        ("Guinea\u2011Bissau", "Guinea-Bissau"),
        ("Łódź", "Lodz"),
        ("a\u00a0b", "a b"),
    ],
)
def test_folding_gives_one_shape(text: str, folded: str) -> None:
    """Accents, apostrophes, hyphens and spaces come in one shape."""
    assert fold(text) == folded


def test_the_longest_surface_wins() -> None:
    """Of two surfaces at one place the longer is found, and nothing inside it."""
    rivers = Gazetteer({"Nile": "EG", "White": "?", "White Nile": "SD"})
    assert found(rivers, "The White Nile, the Nile") == [("White Nile", "SD"), ("Nile", "EG")]


def test_a_shorter_surface_is_tried_where_the_longest_ends_inside_a_word() -> None:
    """``Nile Delta`` ends inside a word of ``Nile Deltas``, so ``Nile`` is found."""
    assert found(Gazetteer({"Nile": "r", "Nile Delta": "d"}), "two Nile Deltas") == [("Nile", "r")]


def test_surfaces_are_whole_words() -> None:
    """A surface inside a longer word is no hit; hyphens, slashes and apostrophes end words."""
    rivers = Gazetteer({"Nile": "EG"})
    assert found(rivers, "Niles Senile xNile Nile_x") == []
    assert len(found(rivers, "Nile's Nile-side Nile/Niger “Nile”")) == 4


def test_surfaces_may_end_in_a_dot() -> None:
    """An abbreviation is found with its dots, at the end of a sentence too."""
    places = Gazetteer({"St. John's": "AG", "L.A.": "US"})
    assert found(places, "From L.A. to St. John’s, or L.A.") == [("L.A.", "US"), ("St. John’s", "AG"), ("L.A.", "US")]


@pytest.mark.parametrize("written", ["Rhône", "Rhone", "Rho\u0302ne"])
def test_accents_in_any_code_points(written: str) -> None:
    """A surface with an accent is found with it, without it, and with a combining mark."""
    assert found(Gazetteer({"Rhône": "FR"}), f"the {written} at Lyon") == [(written, "FR")]


def test_surfaces_in_lower_case() -> None:
    """A gazetteer with a surface in lower case finds that, and its capitalised ones too."""
    mixed = Gazetteer({"prime minister": "office", "Chancellor": "office"})
    assert [text for text, _ in found(mixed, "the prime minister and the Chancellor")] == [
        "prime minister",
        "Chancellor",
    ]


def test_a_stretch_of_a_text() -> None:
    """Hits lie wholly inside the stretch asked for, with offsets into the whole text."""
    text = "Nile Nile Nile"
    assert list(Gazetteer({"Nile": 1}).find(text, 2, 12)) == [Hit(5, 9, 1)]


@given(st.text("Nile Rhône-x"), st.integers(0, 20), st.integers(0, 20))
def test_a_stretch_has_the_hits_of_the_whole_that_lie_in_it(text: str, start: int, end: int) -> None:
    """What stands right before and after a stretch still tells where words begin and end."""
    rivers = Gazetteer({"Nile": 1, "Rhône": 2})
    inside = [hit for hit in rivers.find(text) if start <= hit.start and hit.end <= end]
    assert list(rivers.find(text, start, end)) == inside


def test_with_surfaces_leaves_the_old_gazetteer_as_it_was() -> None:
    """Adding surfaces makes a new gazetteer, in which they win over old ones."""
    old = Gazetteer({"Nile": "EG"})
    new = old.with_surfaces({"Nile": "SD", "Elbe": "DE"})
    assert (old.get("Nile"), old.get("Elbe"), len(old)) == ("EG", None, 1)
    assert (new.get("Nile"), new.get("Elbe"), len(new)) == ("SD", "DE", 2)


def test_a_surface_that_no_word_begins_is_refused() -> None:
    """A surface that could never be found is an error that names it."""
    with pytest.raises(ValueError, match="'-30-' begins with neither"):
        Gazetteer({"-30-": "end"})


@given(st.text(alphabet="NileDta '’-.", max_size=60))
def test_hits_never_overlap_and_hold_what_was_asked_for(text: str) -> None:
    """Whatever the text, hits come in order, apart, and each is a surface."""
    rivers = Gazetteer({"Nile": 1, "Nile Delta": 2, "N.D.": 3})
    end = 0
    for hit in rivers.find(text):
        assert hit.start >= end
        assert rivers.get(text[hit.start : hit.end]) == hit.value
        end = hit.end


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("# only a comment\n", "data/words.csv of lexicon_broken has no header: its first line must name the columns"),
        ("text,name\nfirst\n", "the row 'first' has 1 of 2 fields: text, name"),
    ],
    ids=["no header", "a short row"],
)
def test_a_broken_table_is_told_by_file_and_row(
    written: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever edits words.csv learns which row to look at."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "lexicon_broken", raising=False)  # of the test before
    (tmp_path / "lexicon_broken" / "data").mkdir(parents=True)
    (tmp_path / "lexicon_broken" / "__init__.py").write_text("", "utf-8")
    (tmp_path / "lexicon_broken" / "data" / "words.csv").write_text(written, "utf-8")
    with pytest.raises(ValueError, match=re.escape(told)):
        read_csv("lexicon_broken", "words.csv")

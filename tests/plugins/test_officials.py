"""The officials extractor, on the public door."""

from __future__ import annotations

from newsfacts import Article, Official
from newsfacts_officials import OfficialsExtractor


def officials(text: str) -> list[Official]:
    return sorted(OfficialsExtractor().extract(Article(id="a", text=text), None))


def test_an_official_has_name_title_and_state() -> None:
    """The name stands without its title, and the title without its state."""
    (found,) = officials("Kenyan Foreign Minister Amina Mohamed arrived.")
    assert (found.text, found.name, found.title, found.country) == (
        "Amina Mohamed",
        "Amina Mohamed",
        "Foreign Minister",
        "KE",
    )


def test_a_short_mention_is_resolved_in_both_directions() -> None:
    """A surname in the headline and one further down have the full name."""
    found = officials("Okoro resigns\n\nFinance Minister Ada Okoro resigned. “I am tired,” Okoro said.")
    assert [one.name for one in found] == ["Ada Okoro"] * 3

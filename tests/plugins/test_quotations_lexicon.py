"""What the quotations plugin knows of words: verbs and their forms, tags, and the pronouns of names."""

from __future__ import annotations

import pytest

from newsfacts import Article, Quotation, load
from newsfacts.lexicon import read_csv
from newsfacts_quotations._genders import Gender, gender_of, gender_of_given

WOMEN = """Hillary Sanna Giorgia Ursula Mette Gretchen Fatima Aisha Priya Natalia Yulia Katarzyna Agnieszka Jelena Ayse
Astrid Ingrid Giulia Francesca Fernanda Françoise Akua Ifeoma Naoko Junko Marie-Claire Zoë"""
MEN = """Keith Nigel Emmanuel François José João Giuseppe Pietro Helmut Lars Bjørn Viktor Sergei Volodymyr Mehmet Yusuf
Mohammed Ahmed Khaled Reza Rajesh Narendra Hiroshi Shinzo Kofi Kwame Chidi Dragan Frank-Walter Jean-Claude"""
EITHER = """Andrea Jean Michele Nicola Simone Nikita Sasha Kim Robin Chris Alex Jo Evelyn Glenn Leslie Kelly Dana Tracy
Marion Joan Sharon Karen Ali Taylor Jordan Morgan Ashley Lindsey Lee Terry Yuki Nour Li Wei Nguyen Lula"""


@pytest.mark.parametrize(("names", "pronoun"), [(WOMEN, "she"), (MEN, "he"), (EITHER, None)], ids=["she", "he", "none"])
def test_given_names_show_a_pronoun_or_none(names: str, pronoun: Gender | None) -> None:
    """Names of one sex all over the world show its pronoun; names of both, here or there, show none."""
    assert {name: gender_of_given(name) for name in names.split()} == dict.fromkeys(names.split(), pronoun)


def test_no_name_shows_two_pronouns() -> None:
    """The table of given names is folded, and no name stands in it twice."""
    names = " ".join(row["names"] for row in read_csv("newsfacts_quotations", "given_names.csv")).split()
    assert len(names) == len(set(names))
    assert all(name.isascii() and name.islower() for name in names)


def test_words_for_people_are_no_names() -> None:
    """An actress is she and a widower he; a given name in lower case is a word like any other."""
    assert (gender_of("actress"), gender_of("widower"), gender_of("grace")) == ("she", "he", None)


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [
        ("Jean Castex", "He"),
        ("Andrea Bocelli", "He"),
        ("Nicola Zingaretti", "He"),
        ("Evelyn Waugh", "He"),
        ("Kim Leadbeater", "She"),
        ("Glenn Close", "She"),
        ("Chris Evert", "She"),
        ("Jean Harlow", "She"),
    ],
)
def test_a_name_of_both_sexes_excludes_no_pronoun(name: str, pronoun: str) -> None:
    """Whoever bears a name that women and men bear is named by the pronoun that follows."""
    article = Article(id="a", text=f"Reporters met {name} on Monday. {pronoun} said the plan had failed.")
    (found,) = load(only=["quotations"], on_error="raise").run(article).of(Quotation)
    assert found.speaker_name == name

"""The grammar of names."""

from __future__ import annotations

import pytest

from newsfacts import Article
from newsfacts.text import Name


def names(text: str) -> tuple[Name, ...]:
    """The names of a text."""
    return Article(id="a", text=text).names


def written(text: str) -> list[str]:
    """The names of a text as they stand."""
    return [name.text for name in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ursula von der Leyen spoke.", ["Ursula von der Leyen"]),
        ("Police in St. Louis said so, and St. Louis Police denied it.", ["Police", "St. Louis", "St. Louis Police"]),
        ("It burnt on Main St. Renn saw it.", ["Main St", "Renn"]),
        ("Mohammed bin Salman spoke.", ["Mohammed bin Salman"]),
        ("Juan Manuel de la Sota spoke.", ["Juan Manuel de la Sota"]),
        ("Abdel-Fattah el-Sisi’s plane", ["Abdel-Fattah el-Sisi"]),
        ("Gloria Macapagal-Arroyo spoke.", ["Gloria Macapagal-Arroyo"]),
        ("Park Geun-hye met Moon Jae-in.", ["Park Geun-hye", "Moon Jae-in"]),
        ("Seán Ó Fearghaíl and Éric Woerth", ["Seán Ó Fearghaíl", "Éric Woerth"]),
        ("Bernard O’Brien's son met N'Golo Kanté.", ["Bernard O’Brien", "N'Golo Kanté"]),
        ("a letter from J.-P. Martin", ["J.-P. Martin"]),
        ("Robert F. Kennedy Jr. spoke.", ["Robert F. Kennedy Jr."]),
        ("Then de Blasio spoke.", ["de Blasio"]),
        ("Valéry Giscard d’Estaing died.", ["Valéry Giscard d’Estaing"]),
        ("MOSCOW was quiet.", ["MOSCOW"]),
    ],
)
def test_a_name_is_found_whole(text: str, expected: list[str]) -> None:
    """Particles, prefixes, hyphens, initials and accents belong to a name, a possessive ending does not."""
    assert written(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("But Merkel said", ["Merkel"]),
        ("US Secretary of State John Kerry", ["US", "John Kerry"]),
        ("Prime Minister Justin Trudeau", ["Justin Trudeau"]),
        ("On Tuesday Prime Minister May met May 5 Group", ["May", "Group"]),
        ("The US-led coalition", []),
        ("Gen. H.R. McMaster", ["H.R. McMaster"]),
        ("Robert Smith MP said", ["Robert Smith"]),
    ],
)
def test_words_that_are_no_names_cut_the_run(text: str, expected: list[str]) -> None:
    """Titles, opening words of sentences, days and compounds are no part of a name."""
    assert written(text) == expected


def test_a_title_that_is_a_surname_stays_after_a_given_name() -> None:
    """John Major keeps his surname, Major John Smith loses his rank."""
    assert written("John Major and Major John Smith") == ["John Major", "John Smith"]


@pytest.mark.parametrize(
    ("text", "honorific", "name"),
    [
        ("Mr. Kerry left", "Mr", "Kerry"),
        ("President Dr Karl Osei left", "Dr", "Karl Osei"),
        ("Supreme Leader Ayatollah Ali Khamenei", "Ayatollah", "Ali Khamenei"),
        ("Rt. Hon. Tony Blair", "Rt. Hon", "Tony Blair"),
        ("Mrs Carol Obi", "Mrs", "Carol Obi"),
    ],
)
def test_honorifics_stand_apart(text: str, honorific: str, name: str) -> None:
    """What is said out of politeness is kept, but not as part of the name."""
    (found,) = names(text)
    assert found.honorific is not None
    assert (text[found.honorific.start : found.honorific.end], found.text) == (honorific, name)


def test_an_honorific_belongs_to_the_next_name_only() -> None:
    """A name further on has no honorific."""
    assert [name.honorific is None for name in names("Mr Kerry met Sergei Lavrov")] == [False, True]


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("John Kerry", "kerry"),
        ("Ibrahim al-Jaafari", "jaafari"),
        ("Xi Jinping", "xi"),
        ("Wang Yi", "wang"),
        ("Kim Jong-un", "kim"),
        ("Kim Jong Un", "kim"),
        ("Kim Kardashian", "kardashian"),
        ("Nguyen Phu Trong", "trong"),
        ("Robert Kennedy Jr", "kennedy"),
        ("Angela Merkel", "merkel"),
    ],
)
def test_surname_is_what_people_are_called_by(text: str, surname: str) -> None:
    """The family name of a Chinese or Korean stands first, the name a Vietnamese is called by last."""
    assert names(text)[0].surname == surname


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Jaafari", "Ibrahim al-Jaafari"),
        ("Trong", "Nguyen Phu Trong"),
        ("Peña", "Enrique Pena Nieto"),
        ("J. Kerry", "John F. Kerry"),
    ],
)
def test_a_short_mention_shortens_the_full_name(short: str, full: str) -> None:
    """Surnames, one of two surnames, and initials are shorter mentions; accents and prefixes do not matter."""
    assert names(short)[0].shortens(names(full)[0])


def test_the_father_is_not_the_son() -> None:
    """Mohammed bin Rashid is the father of Hamdan bin Mohammed bin Rashid."""
    father, son = names("Mohammed bin Rashid met Hamdan bin Mohammed bin Rashid")
    assert not father.shortens(son)


def test_jan_is_a_month_before_a_number_only() -> None:
    """Jan Nowak keeps his given name; Jan 5 is a day."""
    assert written("On Jan 5 Jan Nowak left.") == ["Jan Nowak"]


def test_a_contraction_is_no_name() -> None:
    """I’m and We’re open sentences."""
    assert written("I’m here. We're there. O’Brien is too.") == ["O’Brien"]


@pytest.mark.parametrize(
    ("short", "full"), [("John", "John Kerry"), ("John Kerry", "John Kerry"), ("Kerry", "Sergei Lavrov")]
)
def test_other_mentions_do_not(short: str, full: str) -> None:
    """A given name alone, an equal name and another name shorten nothing."""
    assert not names(short)[0].shortens(names(full)[0])


def test_a_name_that_looks_personal() -> None:
    """An honorific or a known given name makes a name personal; a place name is not."""
    assert [name.is_personal for name in names("Angela Merkel, Mr Zxq and Buenos Aires")] == [True, True, False]


def test_no_name_crosses_a_paragraph() -> None:
    """A line that ends in a name and one that starts with a name are two names."""
    assert written("by John\nKerry spoke") == ["John", "Kerry"]


def test_time_grows_with_the_text_only() -> None:
    """A long hostile run is read once: every word is found, and nothing hangs."""
    assert len(written("A b. de la " * 50_000 + "von " * 50_000)) == 0
    assert len(written("Aa " * 100_000)) == 1

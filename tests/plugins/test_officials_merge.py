"""One person over many articles: who is merged with whom, and who is not."""

from __future__ import annotations

import itertools

import pytest

from newsfacts import Article, Country, Official, Report
from newsfacts_officials._merge import MergedOfficials
from newsfacts_officials._spelling import block_of

Said = tuple[str, str | None, str | None]  # name, title, country: one article each


def merged(*said: Said) -> list[list[str]]:
    """The names that come together, each article saying one."""
    articles = [Article(id=f"a-{n}", text=name) for n, (name, _, _) in enumerate(said)]
    facts = [
        Official(*article.at(0, len(name)), name=name, title=title, country=country)
        for article, (name, title, country) in zip(articles, said, strict=True)
    ]
    people = Report(articles=articles, facts=facts).merged(Official)
    return sorted([mention.text for mention in person.mentions] for person in people)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Dmitry Sokolov", "Dmitri Sokolov"),
        ("Alexei Morozov", "Aleksey Morozov"),
        ("Mohammed Jalali", "Muhammad Jalali"),
        ("Yerbol Akhmetov", "Erbol Ahmetov"),
        ("Karim Haddad", "Karim al-Haddad"),
        ("Karim el-Haddad", "Karim El Haddad"),
        ("Lars Holm Petersen", "Lars Petersen"),
        ("L. Petersen", "Lars Petersen"),
        ("Ana Costa-Lima", "Ana Costa Lima"),
        ("Dev Raj Gurung", "Devraj Gurung"),
        ("Ion Cebotar", "Ioan Cebotar"),
        ("Zoë Müller", "Zoe Muller"),
        ("Oleksandr Bondar", "Olexander Bondar"),
        ("Bill Harper", "William Harper"),
        ("Renata da Silva", "Renata Silva"),
        ("Petersen", "Lars Petersen"),
        ("Costa-Lima", "Ana Costa-Lima"),
    ],
)
def test_spellings_of_one_name_are_one_person(name: str, other: str) -> None:
    """Romanisations, particles, prefixes, middle names, initials, nicknames and bare surnames are joined."""
    assert merged((name, "minister", None), (other, "minister", None)) == [[name, other]]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Maria Lopez", "Mario Lopez"),
        ("Lars Petersen", "Jens Petersen"),
        ("L. Petersen", "Jens Petersen"),
        ("Lars Petersen", "Lars Pedersson"),
        ("Anna Berg", "Hanna Berg"),
    ],
)
def test_other_names_stay_apart(name: str, other: str) -> None:
    """A surname in common makes nobody the same person."""
    assert merged((name, "minister", "DK"), (other, "minister", "DK")) == sorted([[name], [other]])


def test_one_name_of_two_states_is_two_people() -> None:
    """What the articles say of the state speaks louder than the name."""
    assert merged(("Anna Berg", "minister", "SE"), ("Anna Berg", "mayor", "NO")) == [["Anna Berg"], ["Anna Berg"]]


def test_a_bare_surname_of_two_bearers_stays_alone() -> None:
    """It is not given to one of them by chance."""
    said = [("Lars Holm", "minister", None), ("Jens Holm", "mayor", None), ("Holm", None, None)]
    assert merged(*said) == [["Holm"], ["Jens Holm"], ["Lars Holm"]]


def test_a_surname_that_stays_alone_says_so() -> None:
    """The note names those who may be meant."""
    view = MergedOfficials()
    articles = [Article(id=f"a-{n}", text=name) for n, name in enumerate(["Lars Holm", "Jens Holm", "Holm"])]
    facts = [Official(*article.at(0, len(article.text)), name=article.text) for article in articles]
    items = tuple(item for article, fact in zip(articles, facts, strict=True) for item in view.items(article, (fact,)))
    notes = {person.name: person.note for person in view.results(items)}
    doubt = "a surname that does not tell whether Jens Holm or Lars Holm is meant"
    assert notes == {"Lars Holm": None, "Jens Holm": None, "Holm": doubt}


def test_the_note_names_nobody_of_another_state() -> None:
    """Who serves Denmark is not meant by a surname of Kenya."""
    view = MergedOfficials()
    said = [("Lars Holm", "DK"), ("Jens Holm", "KE"), ("Ole Holm", "KE"), ("Holm", "KE")]
    articles = [Article(id=f"a-{n}", text=name) for n, (name, _) in enumerate(said)]
    facts = [
        Official(*article.at(0, len(name)), name=name, country=country)
        for article, (name, country) in zip(articles, said, strict=True)
    ]
    items = tuple(item for article, fact in zip(articles, facts, strict=True) for item in view.items(article, (fact,)))
    notes = {person.name: person.note for person in view.results(items)}
    both = "a surname that does not tell whether Jens Holm or Ole Holm is meant"
    assert notes == {"Lars Holm": None, "Jens Holm": None, "Ole Holm": None, "Holm": both}


def test_a_double_surname_is_nobody_s_with_half_of_it() -> None:
    """Costa-Lima is not the only Lima."""
    assert merged(("Rui Lima", "mayor", "PT"), ("Costa-Lima", "mayor", "PT")) == [["Costa-Lima"], ["Rui Lima"]]


def test_a_full_name_that_two_people_have_stays_alone() -> None:
    """Of two ministers of one name in two states the mayor is neither, the alphabet does not decide."""
    said = [("Ana Reis", "mayor", None), ("Ana Reis", "defence minister", "PT"), ("Ana Reis", "health minister", "BR")]
    assert merged(*said) == [["Ana Reis"], ["Ana Reis"], ["Ana Reis"]]
    assert merged(("Ana Reis", "health minister", None), *said[1:]) == [["Ana Reis"], ["Ana Reis", "Ana Reis"]]


def test_a_bare_surname_follows_its_office() -> None:
    """Of two bearers the one who shares the office is meant."""
    said = [("Lars Holm", "finance minister", None), ("Jens Holm", "mayor", None), ("Holm", "mayor", None)]
    assert merged(*said) == [["Jens Holm", "Holm"], ["Lars Holm"]]


def test_a_bare_surname_follows_its_office_rather_than_its_state() -> None:
    """Both serve one state, but only one of them is a minister."""
    said = [("Lars Holm", "finance minister", "DK"), ("Jens Holm", "superintendent", "DK"), ("Holm", "minister", "DK")]
    assert merged(*said) == [["Jens Holm"], ["Lars Holm", "Holm"]]


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Fisheries Minister", "fisheries minister"),
        ("minister of fisheries", "Fisheries Minister"),
        ("State Minister", "state minister for foreign affairs"),
    ],
)
def test_one_name_and_one_office_are_of_one_person(title: str, other: str) -> None:
    """Whose minister it is was guessed from the countries that an article speaks of."""
    assert merged(("Jákup Lund", title, "FO"), ("Jakup Lund", other, "NO")) == [["Jákup Lund", "Jakup Lund"]]


def test_an_office_of_one_word_is_of_one_person_only_where_an_article_names_the_other_s_state() -> None:
    """There is a mayor in every town, but the one of an article on Peru may be the one of another that names it."""
    assert len(merged(("Ana Reis", "mayor", "PT"), ("Ana Reis", "mayor", "BR"))) == len(("PT", "BR"))
    articles = [Article(id="a-1", text="Mayor Ana Reis left."), Article(id="a-2", text=f"Peru{' ' * 80}Mayor Ana Reis")]
    facts = [
        Official(*articles[0].at(6, 14), name="Ana Reis", title="Mayor", country="PE"),
        Country(*articles[1].at(0, 4), code="PE", name="Peru", form="name"),
        Official(*articles[1].at(90, 98), name="Ana Reis", title="Mayor", country="ES"),
    ]
    assert [person.count for person in Report(articles=articles, facts=facts).merged(Official)] == [len(articles)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor of Cork, John Murphy, left.", "Mayor John Murphy of Boston left."),
        ("They met London Mayor John Murphy.", "They met Sydney Mayor John Murphy."),
        ("Then Turku's mayor, John Murphy, left.", "They met Sydney Mayor John Murphy."),
    ],
)
def test_two_towns_have_two_mayors(one: str, other: str) -> None:
    """A town beside the name tells the state as well as its own name does."""
    texts = (one, other)
    articles = [Article(id=f"a-{n}", text=text) for n, text in enumerate(texts)]
    facts = [
        Official(*article.at(at, at + len("John Murphy")), name="John Murphy", title="mayor", country=country)
        for article, country in zip(articles, ("IE", "US"), strict=True)
        for at in (article.text.index("John Murphy"),)
    ]
    assert [person.count for person in Report(articles=articles, facts=facts).merged(Official)] == [1, 1]


def test_one_name_and_one_office_of_two_states_that_are_told_are_two_people() -> None:
    """Where both articles say of which state, there are two finance ministers of that name."""
    articles = [
        Article(id="a-1", text="Peruvian Finance Minister Ana Reis"),
        Article(id="a-2", text="Ana Reis, finance minister of Chile"),
    ]
    facts = [
        Official(*articles[0].at(26, 34), name="Ana Reis", title="Finance Minister", country="PE"),
        Country(*articles[0].at(0, 8), code="PE", name="Peru", form="adjective"),
        Official(*articles[1].at(0, 8), name="Ana Reis", title="finance minister", country="CL"),
        Country(*articles[1].at(30, 35), code="CL", name="Chile", form="name"),
    ]
    report = Report(articles=articles, facts=facts)
    assert [person.count for person in report.merged(Official)] == [1, 1]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Hichem Ben Salem", "Hisham Bensalem"),
        ("Rachid Mansour", "Rashid Mansour"),
        ("Youssef Chahine", "Youssef Shahine"),
        ("Baxrom Yusupov", "Bakhrom Yusupov"),
        ("Ximena Ortiz", "Jimena Ortiz"),
        ("Rana Tariq Mahmood", "Tariq Mahmood"),
        ("Md. Anisur Rahman", "Mohammad Anisur Rahman"),
        ("Mohammed al-Najjar", "Muhammad Al Najjar"),
    ],
)
def test_other_languages_read_and_join_letters_otherwise(name: str, other: str) -> None:
    """French ch, Spanish and Uzbek x, grown particles and what stands before a name."""
    assert merged((name, "minister", "XK"), (other, "minister", "XK")) == [[name, other]]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Chen Wei", "Shen Wei"),
        ("Rana Mahmood", "Tariq Mahmood"),
        ("Rana Salim Khan", "Sheikh Salim Khan"),
        ("Ann Alford", "Ann Ford"),
        ("Mohammed Ali Hassan", "Ali Hassan"),
    ],
)
def test_short_words_are_read_in_one_way_only(name: str, other: str) -> None:
    """Chen is not Shen, Rana is not left out where it is the given name, and the Al of Alford is no particle."""
    assert len(merged((name, "minister", "XK"), (other, "minister", "XK"))) == len((name, other))


@pytest.mark.parametrize(
    ("fuller", "name"),
    [
        ("Riitta Laine-Aho", "Riitta Laine"),
        ("Rodrigo Poma Flores", "Rodrigo Poma"),
        ("Golam Mostafa Chowdhury", "Golam Mostafa"),
    ],
)
def test_a_further_surname_needs_the_same_office(fuller: str, name: str) -> None:
    """Who is called by the first of two surnames elsewhere is one person, if the office says so."""
    assert merged((fuller, "Mayor", "FI"), (name, "mayor", "FI")) == [[fuller, name]]
    assert merged((fuller, "judge", "FI"), (name, "mayor", "FI")) == [[name], [fuller]]


def test_father_and_son_are_two() -> None:
    """Jr. and Sr. tell them apart; a name without either may be of both, and stays alone."""
    said = [("John Hale Jr.", "mayor", "US"), ("John Hale Sr.", "mayor", "US")]
    assert merged(*said) == [["John Hale Jr."], ["John Hale Sr."]]
    assert merged(*said, ("John Hale", "mayor", "US")) == [["John Hale"], ["John Hale Jr."], ["John Hale Sr."]]


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("minister of health", "minister of finance"),
        ("deputy foreign minister", "deputy health minister"),
        ("Secretary of State", "Minister of State"),
    ],
)
def test_words_that_two_offices_share_make_no_office(title: str, other: str) -> None:
    """Only a whole office outweighs two states."""
    assert merged(("Juan Perez", title, "PE"), ("Juan Perez", other, "CL")) == [["Juan Perez"], ["Juan Perez"]]


def test_a_name_that_two_fuller_ones_go_on_from_is_neither() -> None:
    """The alphabet does not decide whose minister Maria Lopez is, though all serve one state."""
    names = ("Maria Lopez Diaz", "Maria Lopez Ruiz", "Maria Lopez")
    assert merged(*((name, "minister", "ES") for name in names)) == sorted([name] for name in names)


def test_particles_open_a_surname_with_a_capital() -> None:
    """Where no given name stands before it, Van der Wal begins a sentence or a title's name."""
    said = [("Hendrik van der Wal", "agriculture minister", "NL"), ("Van der Wal", "minister", "NL")]
    assert merged(*said) == [["Hendrik van der Wal", "Van der Wal"]]


def test_two_who_share_one_half_of_a_name_are_two() -> None:
    """Through Ana Costa-Lima neither Ana Costa becomes Ana Lima nor Rui Costa becomes anybody."""
    said = [("Ana Costa-Lima", "mayor", "PT"), ("Rui Costa", "mayor", "PT"), ("Eva Lima", "mayor", "PT")]
    assert merged(*said) == [["Ana Costa-Lima"], ["Eva Lima"], ["Rui Costa"]]


def test_a_bare_surname_of_another_state_stays_alone() -> None:
    """The only bearer is not the right one if the states differ."""
    assert merged(("Lars Holm", "minister", "DK"), ("Holm", "minister", "US")) == [["Holm"], ["Lars Holm"]]


def test_the_order_of_articles_changes_nothing() -> None:
    """Joining is not transitive, so its order is fixed by the names themselves."""
    said = [("L. Holm", None, None), ("Lars Holm", None, None), ("Lena Holm", None, None), ("Holm", None, None)]
    orders = [sorted(sorted(group) for group in merged(*order)) for order in itertools.permutations(said)]
    assert all(order == orders[0] for order in orders)


@pytest.mark.parametrize("name", ["", "’", "-", "al-", "🙂", "X", "de la"])
def test_any_name_has_a_block(name: str) -> None:
    """Odd names are grouped with themselves and never fail."""
    assert block_of(name) == block_of(name)

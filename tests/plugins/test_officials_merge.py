"""One person over many articles: who is merged with whom, and who is not."""

from __future__ import annotations

import itertools
import sys

import pytest

from newsfacts import Article, Country, Official, Report
from newsfacts_officials._merge import MergedOfficials
from newsfacts_officials._spelling import block_of, may_be_one_name, other_blocks_of

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
        ("Dimitris Karras", "Dimitrios Karras"),
        ("Erik Sundqvist", "Erik Sundquist"),
        ("V. T. Mathewkutty", "V. T. Mathew Kutty"),
        ("Vera Leontieva", "Vera Leontyeva"),
        ("Timur Bakaev", "Timur Bakayev"),
        ("Pema Namgye", "Pema Namgay"),
        ("Hayate Sabri", "Hayat Sabri"),
        ("Abdul-Rahim Zaki", "Abdul Rahim Zaki"),
        ("Abdel-Hadi Sabri", "Abdelhadi Sabri"),
        ("Clara P. Dunn", "Clara Dunn"),
        ("Renata da Silva", "Renata Silva"),
        ("Bent Skjærlund", "Bent Skjaerlund"),
        ("Søren Højlund", "Soeren Hoejlund"),
        ("Uwe Großmann", "Uwe Grossmann"),
        ("Anja Kästner", "Anja Kaestner"),
        ("Đorđe Đurić", "Djordje Djuric"),
        ("Paweł Głowacki", "Pawel Glowacki"),
        ("Guðlaugur Þórsson", "Gudlaugur Thorsson"),
        ("Luka Novačić", "Luka Novachich"),
        ("Lieve De Backer", "Lieve Debacker"),
        ("Aldo Di Biase", "Aldo Dibiase"),
        ("Roy Mac Intyre", "Roy MacIntyre"),
        ("Una O'Hara", "Una Ohara"),
        ("Abebe Wolde-Ghabriel", "Abebe Woldegabriel"),
        ("Carmel Grech", "Carmelo Grech"),
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
        ("Dimitris Karras", "Dimitra Karras"),
        ("Erik Sundqvist", "Erik Sundstrom"),
        ("V. T. Mathewkutty", "V. T. Kutty"),
        ("Vera Leontieva", "Vera Leonova"),
        ("Pema Namgye", "Pema Namgyal"),
        ("Abdul-Rahim Zaki", "Abdul Rashid Zaki"),
        ("Lars Petersen", "Jens Petersen"),
        ("L. Petersen", "Jens Petersen"),
        ("Lars Petersen", "Lars Pedersson"),
        ("Anna Berg", "Hanna Berg"),
        ("Bent Skjærlund", "Bent Skjoldlund"),
        ("Lieve De Backer", "Lieve Debock"),
        ("Carmel Grech", "Carmela Grech"),
        ("Salcedo Rivas", "Imelda Salcedo Rojas"),
        ("Ana Rivas", "Imelda Ana Rivas"),
    ],
)
def test_other_names_stay_apart(name: str, other: str) -> None:
    """A surname in common makes nobody the same person."""
    assert merged((name, "minister", "DK"), (other, "minister", "DK")) == sorted([[name], [other]])


def test_a_double_surname_is_the_fuller_name_s_where_the_office_says_so() -> None:
    """Without given names two words look like a given name and a surname: only the office tells."""
    fuller = ("Imelda Salcedo Rivas", "Justice Minister", "PY")
    assert merged(("Salcedo Rivas", "Minister", "PY"), fuller) == [["Salcedo Rivas", "Imelda Salcedo Rivas"]]
    assert merged(("Salcedo Rivas", "mayor", "PY"), fuller) == [["Imelda Salcedo Rivas"], ["Salcedo Rivas"]]


def test_who_presides_over_a_chamber_is_its_speaker() -> None:
    """The office is the same in other words, so that half of a double surname is enough."""
    said = [("Ilinca Rotaru", "speaker", "RO"), ("Ilinca Rotaru-Pop", "presides over the assembly", "RO")]
    assert merged(*said) == [["Ilinca Rotaru", "Ilinca Rotaru-Pop"]]


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


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("Lars Holm", "finance minister", "DK"), ("Holm", "finance minister", "US")], [["Holm"], ["Lars Holm"]]),
        ([("Ana Reis", "minister", "PT"), ("Ana Reis", "health minister", "BR")], [["Ana Reis"], ["Ana Reis"]]),
        ([("Ana Reis", "minister", "BR"), ("Ana Reis", "health minister", "PT")], [["Ana Reis"], ["Ana Reis"]]),
        (
            [("Rodrigo Poma Flores", "judge of appeal", "PE"), ("Rodrigo Poma", "mayor of Lima", "PE")],
            [["Rodrigo Poma"], ["Rodrigo Poma Flores"]],
        ),
        (
            [("Ana Reis", "provincial mines minister", "PT"), ("Ana Reis", "mines minister of the province", "BR")],
            [["Ana Reis", "Ana Reis"]],
        ),
        (
            [("Ana Reis", "fisheries director", "PT"), ("Ana Reis", "head of fisheries", "BR")],
            [["Ana Reis", "Ana Reis"]],
        ),
        (
            [("L. Holm", None, None), ("Lars Holm", None, None), ("Lena Holm", None, None)],
            [["L. Holm", "Lars Holm"], ["Lena Holm"]],
        ),
        (
            [("Lars Holm", "minister", "DK"), ("Jens Holm", "mayor", None), ("Holm", "judge", "DK")],
            [["Jens Holm"], ["Lars Holm", "Holm"]],
        ),
        (
            [("Lars Holm", "minister", None), ("Jens Holm", "judge", "DK"), ("Holm", "minister", "DK")],
            [["Jens Holm"], ["Lars Holm", "Holm"]],
        ),
        (
            [
                ("Lars Holm", "minister", None),
                ("Jens Holm", "judge", None),
                ("Holm", "minister", None),
                ("Holm", "mayor", None),
                ("Holm", "mayor", "DK"),
            ],
            [["Holm"], ["Jens Holm"], ["Lars Holm", "Holm", "Holm"]],
        ),
        ([("Holm", "mayor", None), ("HOLM", "mayor", None)], [["Holm", "HOLM"]]),
        ([("Holm", "mayor", "DK"), ("Holm", "mayor", "NO")], [["Holm"], ["Holm"]]),
        ([("Karim Sabah", None, None), ("Karim Saba", None, None)], [["Karim Sabah", "Karim Saba"]]),
        ([("Karim Massan", None, None), ("Karim Masan", None, None)], [["Karim Massan", "Karim Masan"]]),
        ([("John Hale II", None, None), ("John Hale III", None, None)], [["John Hale II"], ["John Hale III"]]),
        ([("Ro Petersen", None, None), ("Rosa Petersen", None, None)], [["Ro Petersen"], ["Rosa Petersen"]]),
    ],
    ids=[
        "an office in common gives a surname to nobody of another state",
        "an office of which one says more counts as the shorter one",
        "whichever of the two states comes first",
        "of is no word of an office",
        "a province is in provincial",
        "a director is a head",
        "an initial does not make one of two who share it",
        "a surname is of the one whose state is told",
        "an office tells more than a state",
        "a surname that was placed says nothing of the next",
        "capitals make no other surname",
        "a surname alone has its state",
        "a last h is not heard",
        "a letter twice is heard once",
        "the second is not the third",
        "two letters are no initial",
    ],
)
def test_who_is_merged(said: list[Said], expected: list[list[str]]) -> None:
    """Each row needs one rule of merging or of spelling."""
    assert merged(*said) == expected


@pytest.mark.parametrize(("state", "other"), [("PE", "ES"), ("ES", "PE")])
def test_either_article_may_name_the_state_of_the_other(state: str, other: str) -> None:
    """It does not matter which of two guessed states comes first in the alphabet."""
    articles = [Article(id="a-1", text="Mayor Ana Reis left."), Article(id="a-2", text=f"Land{' ' * 80}Mayor Ana Reis")]
    facts = [
        Official(*articles[0].at(6, 14), name="Ana Reis", title="Mayor", country=state),
        Country(*articles[1].at(0, 4), code=state, name="Land", form="name"),
        Official(*articles[1].at(90, 98), name="Ana Reis", title="Mayor", country=other),
    ]
    assert [person.count for person in Report(articles=articles, facts=facts).merged(Official)] == [len(articles)]


SYDNEY = ("They met Sydney Deputy Mayor John Murphy.", "Deputy Mayor")


@pytest.mark.parametrize(
    ("text", "title", "people"),
    [
        ("Deputy Mayor John Murphy of Cork left.", "Deputy Mayor", 2),
        ("Deputy Mayor John Murphy of the Burren left.", "Deputy Mayor", 2),
        ("The deputy mayor of Cork, John Murphy, left.", "deputy mayor of Cork", 2),
        ("They met London Deputy Mayor John Murphy.", "Deputy Mayor", 2),
        ("Then Turku's deputy mayor, John Murphy, left.", "deputy mayor", 2),
        ("Then the capital's deputy mayor, John Murphy, left.", "deputy mayor", 2),
        ("They left. Then Deputy Mayor John Murphy spoke.", "Deputy Mayor", 1),
        ("Then Deputy Mayor John Murphy spoke.", "Deputy Mayor", 1),
    ],
    ids=[
        "a town behind the name",
        "a town with the behind the name",
        "a town in the title",
        "a town before the title",
        "a town that owns the title",
        "a capital that owns the title",
        "a word that begins a sentence is no town",
        "a word that begins the text is no town",
    ],
)
def test_a_town_tells_the_state_of_an_office_of_two_words(text: str, title: str, people: int) -> None:
    """Where both articles name a town the two are apart, else the states were guessed."""
    articles = [Article(id=f"a-{n}", text=each) for n, each in enumerate((text, SYDNEY[0]))]
    facts = [
        Official(*article.at(at, at + len("John Murphy")), name="John Murphy", title=office, country=country)
        for article, office, country in zip(articles, (title, SYDNEY[1]), ("IE", "AU"), strict=True)
        for at in (article.text.index("John Murphy"),)
    ]
    assert len(Report(articles=articles, facts=facts).merged(Official)) == people


def test_a_field_behind_of_is_no_town() -> None:
    """The State Secretary of Health is of whichever state the article lets us guess."""
    articles = [Article(id=f"a-{n}", text="State Secretary of Health Ana Reis left.") for n in range(2)]
    facts = [
        Official(*article.at(26, 34), name="Ana Reis", title="State Secretary of Health", country=country)
        for article, country in zip(articles, ("PT", "BR"), strict=True)
    ]
    assert len(Report(articles=articles, facts=facts).merged(Official)) == 1


def test_a_state_that_is_told_once_is_told() -> None:
    """Of two mentions in an article one with a town beside it is enough."""
    text = f"They met London Deputy Mayor John Murphy.{' ' * 80}Then John Murphy left."
    articles = [Article(id="a-1", text=text), Article(id="a-2", text=SYDNEY[0])]
    facts = [
        Official(*article.at(at, at + len("John Murphy")), name="John Murphy", title="Deputy Mayor", country=country)
        for article, country, at in (
            (articles[0], "GB", text.index("John")),
            (articles[0], "GB", text.rindex("John")),
            (articles[1], "AU", SYDNEY[0].index("John")),
        )
    ]
    assert sorted(person.count for person in Report(articles=articles, facts=facts).merged(Official)) == [1, 2]


@pytest.mark.parametrize(
    ("said", "identities"),
    [
        ([("Anna Berg", "minister", "SE"), ("Anna Berg", "mayor", "NO")], {"Anna Berg (SE)", "Anna Berg (NO)"}),
        ([("Anna Berg", "minister", "SE")], {"Anna Berg"}),
        (
            [("Ana Reis", "mayor", None), ("Ana Reis", "finance minister", "PT"), ("Ana Reis", "judge", "BR")],
            {"Ana Reis (a-0)", "Ana Reis (PT)", "Ana Reis (BR)"},
        ),
    ],
    ids=["by their states", "a name of one person", "by an article where no state is known"],
)
def test_two_people_of_one_name_are_told_apart(said: list[Said], identities: set[str]) -> None:
    """Each person of a report has a name of its own."""
    articles = [Article(id=f"a-{n}", text=name) for n, (name, _, _) in enumerate(said)]
    facts = [
        Official(*article.at(0, len(name)), name=name, title=title, country=country)
        for article, (name, title, country) in zip(articles, said, strict=True)
    ]
    view = MergedOfficials()
    items = tuple(item for article, fact in zip(articles, facts, strict=True) for item in view.items(article, (fact,)))
    assert {person.identity for person in view.results(items)} == identities


def test_who_has_no_name_is_merged_with_nobody() -> None:
    """An unnamed minister is in no block."""
    article = Article(id="a", text="The minister left.")
    facts = [Official(*article.at(4, 12), name=None, title="minister")]
    assert not list(Report(articles=[article], facts=facts).merged(Official))


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Holm", "Holm", "Lars Holm"], "Lars Holm"),
        (["Lars Petersen", "Lars Petersen", "Lars Vig Petersen"], "Lars Petersen"),
        (["Lars Petersen", "Lars Vig Petersen"], "Lars Vig Petersen"),
    ],
    ids=["a full name is shown", "the most frequent name is shown", "of two as frequent ones the longer is shown"],
)
def test_the_name_that_is_shown(names: list[str], shown: str) -> None:
    """A person goes by one of the names that articles use."""
    articles = [Article(id=f"a-{n}", text=name) for n, name in enumerate(names)]
    facts = [Official(*article.at(0, len(article.text)), name=article.text) for article in articles]
    assert [person.name for person in Report(articles=articles, facts=facts).merged(Official)] == [shown]


@pytest.mark.parametrize(
    ("name", "other", "one"),
    [
        ("Rana Tariq Mahmood", "Tariq Mahmood", True),
        ("Rana Mahmood", "Mahmood", False),
        ("Rana Salim Khan", "Salim Khan Orakzai", False),
        ("Hendrik van der Wal", "Hendrik Vanderwal", True),
        ("Ana Costa Lima", "Ana Lima Costa", False),
        ("", "Lars Holm", False),
    ],
)
def test_two_names_may_be_one_whichever_is_asked_first(name: str, other: str, *, one: bool) -> None:
    """Styles are left out of longer names only, particles grow together, and words keep their order."""
    assert may_be_one_name(name, other) is may_be_one_name(other, name) is one


@pytest.mark.parametrize("name", ["Lima-Chahed", "Lars P. Holm", "Lars Holm"])
def test_a_name_has_no_other_block_by_its_initials_or_given_name(name: str) -> None:
    """A surname alone has one block, and nobody is called by a given name."""
    assert other_blocks_of(name) == ()


def test_a_double_surname_is_in_the_block_of_its_second_half() -> None:
    """With a hyphen or without."""
    assert block_of("Ana Costa-Lima") == block_of("Ana Costa Lima")


SYLLABLES = ["".join(pair) for pair in itertools.product("bdfgklmnprstv", "aiu")]


@pytest.mark.parametrize("surnames", [1, 10, 1000], ids=["one name", "ten names", "each another name"])
def test_twice_the_articles_take_about_twice_the_calls_to_merge(surnames: int) -> None:
    """No person is held against each other person; copies of a name are one from the start."""

    def calls(copies: int) -> int:
        count = 0
        names = [f"Lars {first}{last}nd".title() for first in SYLLABLES for last in SYLLABLES][:surnames]
        articles = [Article(id=f"a-{n}", text=names[n % len(names)]) for n in range(copies)]
        facts = [Official(*each.at(0, len(each.text)), name=each.text, title="mayor") for each in articles]
        report = Report(articles=articles, facts=facts)

        def see(_frame: object, event: str, _argument: object) -> None:
            nonlocal count
            count += event in {"call", "c_call"}

        before = sys.getprofile()
        sys.setprofile(see)
        try:
            list(report.merged(Official))
        finally:
            sys.setprofile(before)
        return count

    calls(800)  # names that were read once are remembered
    assert calls(800) <= 2.3 * calls(400) + 500  # they are sorted

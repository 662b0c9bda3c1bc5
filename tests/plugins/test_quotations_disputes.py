"""Statements of different sources that contradict each other, and those that only seem to."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Country, CueClass, Dispute, Fact, Item, Official, Quotation, extract
from newsfacts_quotations._disputes import DisputedStatements
from newsfacts_quotations._statements import Statement, contradict

Said = tuple[str, str | None, CueClass]  # content, speaker's name, class of the cue


def disputes(*said: Said) -> list[list[str]]:
    """The disputed statements, each source in an article of its own."""
    view = DisputedStatements()
    items: list[Item] = []
    for n, (content, speaker, cue_class) in enumerate(said):
        article = Article(id=f"a-{n}", text=content)
        place = article.at(0, len(content))
        fact = Quotation(*place, type="indirect", speaker_name=speaker, cue_class=cue_class)
        items += view.items(article, (fact,))
    blocks = sorted({item.block for item in items})
    found: list[Dispute] = []
    for block in blocks:
        found += view.results(tuple(item for item in items if item.block == block))
    return [[side.text for side in dispute.sides] for dispute in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the board had approved the merger", "the board had rejected the merger"),
        ("the board had approved the merger", "the board had not approved the merger"),
        ("the ministry had paid a ransom", "the ministry has never paid a ransom"),
        ("the family had sold the mill", "the family had not sold the mill"),
        ("the assembly had approved the merger", "the assembly had not approved the merger"),
        ("the ministry paid a ransom", "the ministry has never paid a ransom"),
        ("the ministry had paid a ransom", "the ministry had paid no ransom"),
        ("the king will attend the funeral", "the king won’t attend the funeral"),
        ("the council backed the plan on Monday", "the council had turned down the plan"),
        ("the cabinet has ruled out a deal with the rebels", "the cabinet had agreed to a deal with the rebels"),
        ("the navy had authorised co-operation with Oman", "the navy refused requests for coordination with Oman"),
    ],
)
def test_yes_and_no_to_one_thing_is_a_dispute(one: str, other: str) -> None:
    """The same doers, the same act, the same thing, opposite answers."""
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "say")) == [[one, other]]


def test_what_is_said_weeks_apart_is_no_dispute() -> None:
    """A position may have changed; on one day it is disputed."""
    said = ("the board had approved the merger", "the board had rejected the merger")
    view = DisputedStatements()

    def found(second_day: str) -> int:
        days = ("2024-03-01", second_day)
        items: list[Item] = []
        for content, day in zip(said, days, strict=True):
            article = Article(id=day + content, text=content, published=day)
            fact = Quotation(*article.at(0, len(content)), type="indirect", speaker_name=content, cue_class="say")
            items += view.items(article, (fact,))
        return len(list(view.results(tuple(items))))

    assert (found("2024-03-02"), found("2024-06-02")) == (1, 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the board had approved the merger", "the board had rejected the budget"),
        ("the board had approved the merger", "the union had rejected the merger"),
        ("the board had approved the wage plan", "the board had rejected the pension plan"),
        ("the board had approved the merger", "the board would reject the merger if shareholders objected"),
        ("the board had approved the fence on the border", "the board had refused permits near the border"),
        ("the board had not ruled out a merger", "the board would welcome a merger"),
        ("the mayor has had a good year in office", "the mayor does not have a good roof"),
        ("there was a lot of smoke", "there was not a lot of help"),
        ("why would the mayor not raise the rent?", "the mayor would raise the rent"),
        ("the mayor will raise the rent. He said “No more.” Then he left", "the mayor will not raise the rent"),
        ("the board had approved the new merger", "the board had rejected the new budget"),
        ("the board had approved the merger", "the board had welcomed the merger"),
        ("supporters of the mayor met", "the mayor would not meet critics"),
        ("the union would accept a mediator", "the government would not accept a mediator"),
    ],
    ids=[
        "another thing",
        "others do it",
        "another of the kind",
        "a condition",
        "a place in common",
        "double negation",
        "another object of a light verb",
        "a light verb without an object",
        "a question",
        "several sentences",
        "another new thing",
        "both yes",
        "a noun in -s",
        "own side",
    ],
)
def test_what_is_no_contradiction_is_left_alone(one: str, other: str) -> None:
    """Precision comes first."""
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "say")) == []


def test_a_denial_turns_the_statement_round() -> None:
    """Who denies that it was done says that it was not."""
    one, other = "the ministry had paid a ransom", "the ministry had paid a ransom to the gang"
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "deny")) == [[one, other]]


def test_a_source_does_not_dispute_itself() -> None:
    """Whoever changed position is not two sources."""
    said = ("the board had approved the merger", "the board had rejected the merger")
    assert disputes((said[0], "Ana Roca", "say"), (said[1], "Ana Roca", "say")) == []


def test_a_pronoun_stands_for_the_source() -> None:
    """His government is the government of whoever says so."""
    one, other = "Roca had approved the treaty", "her government refused the treaty"
    assert disputes((one, "Jan Maas", "say"), (other, "Ana Roca", "say")) == [[one, other]]


def test_it_is_the_body_that_a_source_leads() -> None:
    """The chairwoman of the council said that it had agreed: the council had."""
    texts = [
        "Ana Roca said that the works council had agreed to the merger.",
        "The chairwoman of the works council, Mia Holt, said that it had never agreed to the merger.",
    ]
    report = extract([Article(id=str(n), text=text) for n, text in enumerate(texts)], only=["quotations"])
    assert len(report.disputes()) == 1


@pytest.mark.parametrize(("source", "expected"), [("Another guest", 1), ("One of them", 1), ("None of them", 0)])
def test_another_of_several_sources_is_somebody(source: str, expected: int) -> None:
    """What another of them says is said; what none of them says is not."""
    texts = ["Ana Roca said that a guard had shut the gate.", f"{source} said that no guard had shut the gate."]
    report = extract([Article(id=str(n), text=text) for n, text in enumerate(texts)], only=["quotations"])
    assert len(report.disputes()) == expected


def test_all_that_contradict_a_statement_stand_together() -> None:
    """One denial against two reports is one dispute of three sides."""
    said = [
        "the board had approved the merger",
        "the board had accepted the merger",
        "the board had rejected the merger",
    ]
    assert disputes(*((text, f"Source {n}", "say") for n, text in enumerate(said))) == [said]


def test_a_plain_past_tense_is_an_act() -> None:
    """Who denies that it bombed a depot contradicts who says that it did."""
    one, other = "the army bombed a depot near the port", "the army had bombed a depot near the port"
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "deny")) == [[one, other]]
    never = "the army never bombed a depot near the port"
    assert disputes((one, "Ana Roca", "say"), (never, "Jan Maas", "say")) == [[one, never]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norland supports the embargo", "Norland opposes the embargo"),
        ("the mayor will resign", "the mayor would not resign"),
    ],
    ids=["present tense", "no object"],
)
def test_an_act_in_the_present_or_without_an_object(one: str, other: str) -> None:
    """Whoever supports does not oppose; to resign needs no object."""
    assert disputes((one, "Ana Roca", "say"), (other, "Jan Maas", "say")) == [[one, other]]


CONTRADICTIONS = {
    "a named doer of an act that its noun tells": (
        "Valmor had made an offer for the watchmaker Ostrel",
        "Valmor had made no offer for the company",
    ),
    "passive and active": ("the abbey had sold the organ", "the organ had not been sold by the abbey"),
    "passive without a doer": ("no rubber bullets had been used", "guards had used rubber bullets against pickers"),
    "two verbs of one act": ("the rebels had captured the airstrip", "the airstrip had not been seized"),
    "a particle on either side": ("the league had called the derby off", "the league had not cancelled the derby"),
    "irregular forms": ("the gang stole the altarpiece", "the gang had not stolen the altarpiece"),
    "a doubled consonant": ("the port had scrapped its ferries", "the port did not scrap its ferries"),
    "refused to do it": ("the court had published the ruling", "the court had refused to publish the ruling"),
    "an infinitive agreed to": ("the firm had agreed to close the mine", "the firm had refused to close the mine"),
    "allowed to do it": (
        "the judge had allowed the widow to sell the farm",
        "the judge had forbidden the widow to sell the farm",
    ),
    "an office before the name": ("Mayor Ana Roca had sold the organ", "Roca had not sold the organ"),
    "a pronoun after and that": (
        "the abbey was poor and that the abbot had sold the organ",
        "the abbot had never sold the organ",
    ),
    "May with a capital is a name": ("Olga May had accepted the bribe", "Olga May had rejected the bribe"),
    "don't": ("the bishops don't support the toll", "the bishops support the toll"),
    "cannot and can": ("the port cannot take the tanker", "the port can take the tanker"),
    "should and should not": ("the club should sell the stadium", "the club shouldn’t sell the stadium"),
    "sanctioned a plan": ("the bishop had sanctioned the merger", "the bishop had blocked the merger"),
    "a number for the thing": ("the raid had wounded 12", "the raid had not wounded 12"),
    "nobody of those who may have": ("no guard had opened the gate", "a guard had opened the gate"),
    "a city that is not named": ("the city would pay its share", "the city would not pay its share, since it is poor"),
    "a double no and that no": ("the guild had not refused to talk", "the guild had refused to talk"),
    "a light verb, word for word": (
        "the army had used no boats in the raid",
        "the army had used two boats in the raid",
    ),
    "a light verb, and for how long": (
        "the monks had known of the debt for years",
        "the monks had not known of the debt",
    ),
    "its share": ("the city would pay its share of the bill", "the city would not pay its share of the bill"),
    "a part of it": ("the guard had taken no grain", "the guard had taken a part of the grain"),
    "a colon": ("the abbey had not sold the organ: it stood in the loft on Sunday", "the abbey had sold the organ"),
    "a doubt about something else": (
        "the abbey had sold the organ",
        "the abbey had not sold the organ and that it had only one",
    ),
    "without a thing, word for word": (
        "the guild had not left the divers without air",
        "the guild had left the divers without air",
    ),
    "what was done without a thing was done": (
        "the monks had rung the bells without a permit",
        "the monks had not rung the bells",
    ),
    "done every week": ("the firm had watered the palms every week", "the firm had not watered the palms"),
    "nothing for somebody": (
        "the firm had given the divers no warning",
        "the firm had given all divers a warning of two days",
    ),
    "no pay for somebody": ("the guild had paid its divers no wages", "the guild had paid its divers wages"),
    "at once": ("a tug had pulled the barge off at once", "no tug had pulled the barge off"),
    "something longer": ("the guild had refused a longer truce", "the guild had accepted a longer truce"),
    "a gerund and its noun": (
        "the divers had rejected the guild's offer of shorter waiting times",
        "the divers had accepted the guild's offer of shorter waits",
    ),
    "a name for the same": ("the thief never hit the guard, Ana Roca", "the thief had hit Roca"),
}

NO_CONTRADICTIONS = {
    "nobody named, and the verb tells nothing": ("the firm had made an offer", "the firm had made no offer"),
    "an offer for another firm": ("Valmor had made an offer for Ostrel", "Valmor had made no offer for Gommal"),
    "doers that begin alike": ("the governor had rejected the canal", "the government had approved the canal"),
    "ministers of two things": ("the health minister had vetoed the tax", "the labour minister had approved the tax"),
    "heads of two states": (
        "the king of Norland had accepted the treaty",
        "the king of Sudland had refused the treaty",
    ),
    "two men of one surname": ("Ana Roca had sold the organ", "Luis Roca had not sold the organ"),
    "a verb that begins like one": ("the board had blessed the merger", "the board had blocked off the merger"),
    "another verb in back": ("the mayor had backpedalled over the toll", "the mayor had rejected the toll"),
    "a bank is no plan": ("Norland had sanctioned the bank", "Norland had blocked the bank"),
    "a square is no plan": ("guards had cleared the square", "guards had blocked the square"),
    "future against past": ("the senate would reject the levy", "the senate had approved the levy"),
    "what was not done in the end": ("the board would have approved the merger", "the board had rejected the merger"),
    "nobody believed it": (
        "nobody believed that the guild would accept the truce",
        "the guild would not accept the truce",
    ),
    "what somebody believes": (
        "the abbot did not believe the monks had sold the organ",
        "the monks had sold the organ",
    ),
    "may as a doubt": ("the abbey may have sold the organ", "the abbey had not sold the organ"),
    "a position changed": ("the port would not dredge the bay, reversing its promise", "the port would dredge the bay"),
    "not yet": ("the abbey had not yet sold the organ", "the abbey had sold the organ"),
    "offers for months": ("the firm had made offers for months", "the firm had made no offers"),
    "not searched for weeks": ("the divers had not searched the bay for two weeks", "the divers had searched the bay"),
    "not for so long": ("the monks had known of the debt", "the monks had not known of the debt for years"),
    "a light verb, and whose": (
        "the monks had known of the abbey's debt",
        "the monks had not known of the debt",
    ),
    "two places": ("the army had bombed the clinic in Karsk", "the army had not bombed the clinic in Losk"),
    "two storms": ("the port had asked for help after Keva", "the port had not asked for help after Lote"),
    "two days": ("the bridge was closed on Monday", "the bridge was not closed on Friday"),
    "fewer of them": ("the ministry had closed 12 schools", "the ministry had not closed 30 schools"),
    "a number for the thing": ("the raid had wounded 12", "the raid had not wounded 30"),
    "elsewhere": ("the offer was made on television", "the offer was not made in a letter"),
    "a part of them": ("some bishops had backed the toll", "the bishops had not backed the toll"),
    "the first and the second": ("the guild had won the first vote", "the guild had not won the second vote"),
    "one of several parties": ("the party supports the levy", "the farmers’ party opposes the levy"),
    "complements that share a verb": (
        "the abbot was accused of hiding letters",
        "the abbot was not accused of hiding coins",
    ),
    "not the third of them": ("the divers had found the body", "the divers had not found the third body"),
    "not all of them": ("the port had paid the workers", "the port had not paid all the workers"),
    "not on purpose": ("the navy had rammed the boat", "the navy had not deliberately rammed the boat"),
    "what each calls mine": ("the bank had closed my account", "the bank had not closed my account"),
    "a double no of the doer": ("no guard had not opened the gate", "a guard had not opened the gate"),
    "two cities": ("the city of Karsk would pay its share", "the city of Losk would not pay its share"),
    "a plan nobody names": ("the plan had been approved", "the plan had been rejected"),
    "behind a colon": ("the abbey had not sold the organ", "it was a lie: the abbey had sold the organ"),
    "joined to a doubt": (
        "the abbey had not sold it",
        "it was unlikely that it was poor and that the abbey had sold it",
    ),
    "not without a thing": ("the monks had not rung the bells without a permit", "the monks had rung the bells"),
    "what would be without a thing": ("the guild would close without a loan", "the guild would not close"),
    "who lacks it": ("monks without a permit had rung the bells", "the monks had not rung the bells"),
    "a double no for somebody": (
        "the firm had not given the divers no warning",
        "the firm had given the divers no warning",
    ),
    "a warning for others": ("the firm had given divers no warning", "the firm had given dockers a warning"),
    "no longer": ("the firm no longer owned the barge", "the firm owned the barge"),
    "not longer": ("the firm had not kept the barge longer", "the firm had kept the barge"),
    "once": ("the tug had once pulled the barge off at once", "no tug had pulled the barge off"),
    "not each week": ("the firm had not watered the palms each week", "the firm had watered the palms"),
    "not half of it": ("the firm had not paid half of the bill", "the firm had paid the bill"),
}


@pytest.mark.parametrize("said", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_any_verb_contradicts_its_own_negation(said: tuple[str, str]) -> None:
    """The same act on the same thing, in whatever voice, form and word for it."""
    assert disputes((said[0], "Mia Holt", "say"), (said[1], "Jan Maas", "say")) == [list(said)]


@pytest.mark.parametrize("said", NO_CONTRADICTIONS.values(), ids=NO_CONTRADICTIONS)
def test_what_differs_in_anything_named_is_no_contradiction(said: tuple[str, str]) -> None:
    """Another doer, thing, place, day, time or mood, or nothing that is asserted."""
    assert disputes((said[0], "Mia Holt", "say"), (said[1], "Jan Maas", "say")) == []


@pytest.mark.parametrize(("firm", "expected"), [("Gommal", 1), ("Tarnfold", 0)])
def test_the_company_is_the_one_that_its_article_names(firm: str, expected: int) -> None:
    """A word for a body stands for the body that the other article names, where its own names that, too."""
    one, other = "Gommal had consulted the works council", "the company never consulted the works council"
    said = told(f"Ana Roca said that {one}.", one, 1, "Ana Roca")
    denied = told(f"{firm} makes tyres. A union man said that {other}.", other, 2, "Jan Maas")
    assert found(said, denied) == expected


@pytest.mark.parametrize(("given", "expected"), [("Gabor", 1), ("Istvan", 0)])
def test_namesakes_in_two_articles_are_two(given: str, expected: int) -> None:
    """Who is called Kovacs is whoever has that name in the article."""
    one, other = "Kovacs had accepted the verdict", "Kovacs had not accepted the verdict"
    said = told(f"Gabor Kovacs was jailed. A lawyer said that {one}.", one, 1, "Ana Roca")
    denied = told(f"{given} Kovacs was jailed. A lawyer said that {other}.", other, 2, "Jan Maas")
    assert found(said, denied) == expected


@pytest.mark.parametrize(("doer", "expected"), [("Milan Kovacs", 0), ("Gabor Kovacs", 1), ("Governor Kovacs", 1)])
def test_a_surname_in_one_statement_is_the_namesake_of_a_full_name_in_the_other(doer: str, expected: int) -> None:
    """Kovacs is not Milan Kovacs, where the article calls him Gabor; a governor may be he."""
    one, other = "Kovacs had accepted the verdict", f"{doer} had not accepted the verdict"
    said = told(f"Gabor Kovacs was jailed. A lawyer said that {one}.", one, 1, "Ana Roca")
    denied = told(f"Senator Milan Kovacs spoke. A lawyer said that {other}.", other, 2, "Jan Maas")
    assert found(said, denied) == expected


def told(
    text: str, content: str, n: int, speaker: str, *, cue: str = "said", countries: dict[str, str] | None = None
) -> list[Item]:
    """The items of an article in which somebody says something; `countries` by their names in the text."""
    article = Article(id=f"a-{n}", text=text)
    start = text.index(content)
    fact = Quotation(
        *article.at(start, start + len(content)), type="indirect", speaker_name=speaker, cue=cue, cue_class="say"
    )
    named = [
        Country(*article.at(text.index(name), text.index(name) + len(name)), code=code, name=name, form="name")
        for name, code in (countries or {}).items()
    ]
    return list(DisputedStatements().items(article, (fact, *named)))


SOLD, KEPT = "the abbey had sold the organ", "the abbey had not sold the organ"


def found(*items: list[Item]) -> int:
    """How many disputes the items of several articles come to."""
    return len(list(DisputedStatements().results(tuple(item for each in items for item in each))))


@pytest.mark.parametrize(("other", "expected"), [("Roca", 0), ("Maas", 1)])
def test_a_surname_alone_may_be_the_same_source(other: str, expected: int) -> None:
    """Roca is Ana Roca, who may have changed her mind."""
    assert found(told(SOLD, SOLD, 1, "Ana Roca"), told(KEPT, KEPT, 2, other)) == expected


@pytest.mark.parametrize(("code", "expected"), [("PE", 0), ("FR", 1)])
def test_articles_on_two_countries_tell_two_stories(code: str, expected: int) -> None:
    """An abbey in France and one in Peru are two."""
    one = told(f"In France {SOLD}.", SOLD, 1, "Ana Roca", countries={"France": "FR"})
    other = told(f"In Freland {KEPT}.", KEPT, 2, "Jan Maas", countries={"Freland": code})
    assert found(one, other) == expected


@pytest.mark.parametrize(("month", "expected"), [("September", 0), ("January", 1)])
def test_what_was_said_in_two_months_may_both_be_true(month: str, expected: int) -> None:
    """A month named beside the words tells when they were said."""
    one = told(f"Roca said in January that {SOLD}.", SOLD, 1, "Ana Roca")
    other = told(f"Maas said in {month} that {KEPT}.", KEPT, 2, "Jan Maas")
    assert found(one, other) == expected


@pytest.mark.parametrize("cue", ["did not say", "doubted", "hoped"])
def test_what_is_not_asserted_disputes_nothing(cue: str) -> None:
    """Whoever did not say it, doubted or hoped it has not said that it is so."""
    assert found(told(SOLD, SOLD, 1, "Ana Roca", cue="said"), told(KEPT, KEPT, 2, "Jan Maas")) == 1
    assert found(told(SOLD, SOLD, 1, "Ana Roca", cue=cue), told(KEPT, KEPT, 2, "Jan Maas")) == 0


def test_statements_of_different_things_are_never_compared() -> None:
    """Each act on each thing has a block of its own, so that many statements take no longer than few each."""
    texts = ["the abbey had sold the organ", "the abbey had sold the bell", "the abbey had bought the bell"]
    assert len({item.block for n, text in enumerate(texts) for item in told(text, text, n, "Ana Roca")}) == len(texts)


def test_things_of_one_noun_and_different_names_are_compared_with_their_like_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of a thousand statements on five hundred roads each is compared with those on its own road."""
    compared: list[tuple[Statement, Statement]] = []

    def counted(yes: Statement, no: Statement) -> bool:
        compared.append((yes, no))
        return contradict(yes, no)

    monkeypatch.setattr("newsfacts_quotations._disputes.contradict", counted)
    roads = [f"{chr(97 + n % 26)}o{chr(97 + n // 26)}lane road" for n in range(500)]
    texts = [f"the mayor had {verb} the {road}" for road in roads for verb in ("approved", "rejected")]
    assert found(*(told(text, text, n, f"Ana Roca{n}") for n, text in enumerate(texts))) == len(roads)
    assert len(compared) == 2 * len(roads)  # as yes and no, and as saying no and not saying no


DOERS = ["the mayor", "Ana Roca", "J. Roca", "he", "his office", "Oman", "the depot", "no depot", "the U.S. army", ""]
VERBS = [
    *("had closed", "has not closed", "had shut down", "never shut", "refused to close", "won’t close", "will close"),
    *("was closed", "was never closed", "is not going to", "is to", "had approved", "ruled out", "had not let go"),
    *("has released", "has", "has no", "is not", "is", "allowed", "had not allowed", "will not be", "closing"),
]
THINGS = [
    *(
        "the depot",
        "Oman",
        "the mayor",
        "J. Roca",
        "him",
        "no depot of Oman",
        "calls for a depot",
        "a friend of the mayor",
    ),
    *("the depot to leave", "to close the depot", "down", "by the army", "not the depot,"),
]


@st.composite
def quotations(draw: st.DrawFn) -> tuple[Fact, ...]:
    """A quotation made of words that make statements, with what the article knows of those in it."""
    rest = draw(st.lists(st.sampled_from(THINGS), max_size=2))
    text = " ".join([draw(st.sampled_from(DOERS)), draw(st.sampled_from(VERBS)), *rest]).strip()
    article = Article(id=str(draw(st.integers(0, 99))), text=text)
    said = Quotation(
        *article.at(0, len(text)),
        type=draw(st.sampled_from(["direct", "indirect"])),
        speaker_name=draw(st.sampled_from([None, "Ana Roca", "Jan Maas", "the mayor"])),
        cue_class=draw(st.sampled_from(["say", "deny"])),
    )
    places = [(text.find(name), name) for name in ("Oman", "the mayor") if name in text]
    named: list[Fact] = [
        Country(*article.at(at, at + len(name)), code="OM", name=name, form="name")
        if name == "Oman"
        else Official(*article.at(at, at + len(name)), name=draw(st.sampled_from(["Ana Roca", "Ana Maas-Roca"])))
        for at, name in places
    ]
    return (said, *named)


def disputed(articles: Iterable[tuple[Article, tuple[Fact, ...]]]) -> list[Dispute]:
    """What the view makes of facts that it has not sifted, or has."""
    view = DisputedStatements()
    items = [item for article, facts in articles for item in view.items(article, facts)]
    blocks = sorted({item.block for item in items})
    return [made for block in blocks for made in view.results(tuple(item for item in items if item.block == block))]


@given(st.lists(quotations(), min_size=5, max_size=20, unique_by=lambda facts: facts[0].article))
def test_what_is_sifted_out_is_in_no_dispute(told: list[tuple[Fact, ...]]) -> None:
    """Sifting saves time, and changes nothing that comes out."""
    articles = [(Article(id=facts[0].article, text=facts[0].text), facts) for facts in told]
    assert disputed(DisputedStatements().sift(articles)) == disputed(articles)


def test_sifting_leaves_little() -> None:
    """Of a hundred acts of which two are denied only those are read that may be of these."""
    texts = [f"the abbey had {verb}ed the organ" for verb in ("play", "mend", "paint", "clean")] * 25
    texts += ["the abbey had not painted the organ", "nobody had ever painted the abbey"]
    told = [Article(id=f"a-{n}", text=text) for n, text in enumerate(texts)]
    articles = [
        (article, (Quotation(*article.at(0, len(article.text)), type="indirect", speaker_name=article.id),))
        for article in told
    ]
    left = {article.text for article, _ in DisputedStatements().sift(articles)}
    assert left == {"the abbey had painted the organ", "the abbey had not painted the organ"}


PARTED = {
    "a comma before and that": (
        "the abbey had sold the organ, and that the monks had wept",
        "the abbey had sold the organ",
    ),
    "a comma before but that": (
        "the monks had wept, but that the abbey had sold the organ",
        "the abbey had sold the organ",
    ),
    "no comma": (
        "the abbey had sold the organ and that the monks had wept",
        "the abbey had sold the organ and that the monks had wept",
    ),
    "a quotation that goes on": ('the abbey had sold the organ, "but I am glad of it"', "the abbey had sold the organ"),
}


@pytest.mark.parametrize("said", PARTED.values(), ids=PARTED)
def test_only_the_clause_that_is_disputed_is_a_side(said: tuple[str, str]) -> None:
    """What stands beside it behind a comma is another statement."""
    denied = "the abbey had not sold the organ"
    assert disputes((said[0], "Ana Roca", "say"), (denied, "Jan Maas", "say")) == [[said[1], denied]]


def test_what_goes_on_behind_he_said_is_another_clause() -> None:
    """One thing stands before the source, another behind it: each is read alone."""
    texts = [
        "Ana Roca said that the organ was insured.",
        "Abbot Jan Maas shrugged. The roof had leaked for years, he said, and the organ was not insured.",
    ]
    report = extract([Article(id=str(n), text=text) for n, text in enumerate(texts)])
    assert [[side.text for side in each.sides] for each in report.disputes()] == [
        ["the organ was insured", "the organ was not insured"]
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the abbot had threatened to leave if the organ went", 1),
        ("the abbot had promised to leave unless the organ stayed", 0),
        ("the abbot had not threatened to leave if the organ went", 0),
        ("the abbot threatened to leave the abbey if the organ went", 0),
        ("the abbot had asked to leave if the organ went", 0),
    ],
    ids=["threatened", "promised", "no threat", "to leave something", "no promise"],
)
def test_a_condition_of_what_is_promised_is_none_of_the_promise(said: str, expected: int) -> None:
    """Who threatens to leave if it comes to that has threatened to leave."""
    denied = "the abbot had threatened to leave"
    assert len(disputes((said, "Ana Roca", "say"), (denied, "Jan Maas", "deny"))) == expected


@pytest.mark.parametrize(
    ("minister", "denied", "expected"),
    [
        ("Health Minister Mia Holt", "The minister had not lent the porters a van", 1),
        ("Health Minister Mia Holt", "The health minister had not lent the porters a van", 1),
        ("Health Minister Mia Holt", "The finance minister had not lent the porters a van", 0),
        ("Guitarist Mia Holt", "The minister had not lent the porters a van", 0),
        (
            "Finance Minister Eva Roe met Health Minister Mia Holt, who",
            "The minister had not lent the porters a van",
            1,
        ),
    ],
    ids=["an office", "all of the office", "another office", "no office", "two ministers"],
)
def test_the_minister_is_whoever_the_other_article_calls_so(minister: str, denied: str, expected: int) -> None:
    """An office alone stands for whoever holds it there."""
    said = f"{minister} was glad. Holt said that she had lent the porters a van."
    texts = [said, f"Union leader Jan Maas shrugged. {denied}, he said."]
    report = extract([Article(id=str(n), text=text) for n, text in enumerate(texts)])
    assert len(report.disputes()) == expected


@pytest.mark.parametrize("own", ["Finance Minister Eva Roe", "The transport minister"])
def test_the_minister_is_not_one_whom_the_other_article_names_beside_another_of_its_own(own: str) -> None:
    """Where an article has a minister of its own, the minister is that one."""
    texts = [
        "Health Minister Mia Holt was glad. Holt said that she had lent the porters a van.",
        f"{own} left. The minister had not lent the porters a van, union leader Jan Maas said.",
    ]
    report = extract([Article(id=str(n), text=text) for n, text in enumerate(texts)])
    assert report.disputes() == ()


@pytest.mark.parametrize(("mill", "expected"), [("the Orbal mill", 1), ("a mill", 0)])
def test_a_mill_and_its_village_are_in_one_country(mill: str, expected: int) -> None:
    """Two names in common make one story, in whatever country the owner of either article sits; one does not."""
    texts = [
        f"LISSAC, Zambia - Smoke rose on Friday from {mill}. Ana Roca said that the firm had warned the millers.",
        f"In Lissac they wept. Owners in Peru own {mill}. Jan Maas said that the firm had not warned the millers.",
    ]
    report = extract([Article(id=str(n), text=text) for n, text in enumerate(texts)], only=["quotations", "countries"])
    assert len(report.disputes()) == expected


JOINTS = ("and", "And", "that", "That", "but", "if", ",", ";", ":", "“", "”")
WORDS_OF_STATEMENTS = st.sampled_from(
    [*JOINTS, "he", "the", "mill", "had", "not", "never", "sold", "denied", "no", "it", "was"]
)


@given(st.lists(st.lists(WORDS_OF_STATEMENTS, min_size=1, max_size=14).map(" ".join), min_size=1, max_size=4))
def test_no_words_however_joined_are_refused(said: list[str]) -> None:
    """A quotation may begin with what joins two clauses, and say nothing: And that is all."""
    disputes(*((each, f"Ross {n}", "say") for n, each in enumerate(said)))


def test_a_report_is_no_dispute_with_the_one_around_it() -> None:
    """What tests show is what officials say that they show."""
    report = extract(Article(id="a", text="Bo Renn said that early tests show no oil was spilt in the fire."))
    assert [fact.text for fact in report.of(Quotation)] == [
        "early tests show no oil was spilt in the fire",
        "no oil was spilt in the fire",
    ]
    assert report.disputes() == ()

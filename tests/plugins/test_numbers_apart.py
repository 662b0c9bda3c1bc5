"""Figures of different articles that are left alone, for they are of different things."""

from __future__ import annotations

import pytest

from newsfacts import Article, extract
from tests.accounts import FERRY, OTHER_FERRY, compared, told


@pytest.mark.parametrize(
    "other",
    [
        "Fog drives ferry ashore\n\nThe ferry that ran aground off Gozo in fog on Friday carried 135 cars.",
        "Crash at crossing\n\nThe 135 passengers of a train that hit a lorry near Lyon were taken on by bus.",
        "Fog drives ferry ashore\n\nIn 1998 a ferry ran aground off Gozo in fog with 135 passengers.",
        "Fog drives ferry ashore\n\nThe ferry ran aground off Gozo in fog; 35 passengers were injured.",
    ],
    ids=["other things", "other event", "other year", "other fate"],
)
def test_what_is_not_the_same_is_not_compared(other: str) -> None:
    """Another thing counted, another event, another year and another fate are no contradiction."""
    assert compared(FERRY.replace("with 120 passengers", "with 120 passengers, all rescued,"), other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ross Gray has 14 seats of the council.", "Dee Hart has nine seats of the council."),
        ("The party won 29 seats of the council.", "The other 21 seats of the council went to the party."),
        (
            "The poll of voters had a margin of error of 3 percent.",
            "The poll of voters had a margin of error of 5 percent.",
        ),
        (
            "The former two-term mayor cast a vote for the council.",
            "The former three-term mayor cast a vote for the council.",
        ),
        ("Some 310 voters filled the hall of the council.", "The hall of the council will hold 520 voters."),
        ("Three voters of the council complained.", "One voter, Ann Lee, complained of the council."),
        ("The party won 12 of 40 seats of the council.", "The council of Marlow has 38 seats and a chair."),
        (
            "The council will put a duty of 25 percent on steel for the tram.",
            "The council will put a duty of ten percent on timber for the tram.",
        ),
        (
            "The tram of the council carried 40 people.",
            "The tram of the council carried 35 passengers and a crew of five.",
        ),
        (
            "A cold has struck 40 passengers of the ferry of the council.",
            "Of the ferry of the council, 12 members of the crew have caught a cold.",
        ),
        ("The fire in the council killed 40 people.", "The fire in the council killed 12 children."),
        (
            "The vote of the council sent 40 Danish sailors home.",
            "The vote of the council sent 30 Polish sailors home.",
        ),
        ("The Harbour party won 14 seats of the council.", "The Meadow party won nine seats of the council."),
        ("The council jailed Tim Rook for six years.", "The council jailed Una Rook for four years."),
        ("The council cut the fare of the tram to $31.", "The council cut the fare of the tram from $38."),
        (
            "Prices of the council's tram rose 4 percent in May.",
            "Prices of the council's tram rose 3 percent in June.",
        ),
        (
            "Core inflation in the council's area was 4 percent.",
            "Inflation in the council's area was 6 percent.",
        ),
        ("Shares in the council's tram fell 4 percent.", "Profit of the council's tram fell 11 percent."),
        (
            "The tram of the council grew 4 percent in the second quarter.",
            "The tram of the council grew 9 percent from a year earlier.",
        ),
        (
            "The tram cost the council $12 million.",
            "The council had set aside $9 million for the tram.",
        ),
        (
            "Some 40 firefighters went to a fire at the council.",
            "From the fire at the council 25 residents were led out.",
        ),
        (
            "Some 450 lorries of the council are queuing at the bridge.",
            "For the council 62 lorries crossed the bridge.",
        ),
        ("Tim Rook kicked five goals for the council.", "Una Rook kicked three goals for the council."),
        ("The council sold 21 tonnes of tea in March.", "From January to March the council sold 58 tonnes of tea."),
        ("The police of the council arrested 43 people.", "Nine people of the council have been charged."),
        (
            "The storm cut off 4,800 homes of the council.",
            "The network reconnected 3,100 homes of the council.",
        ),
        (
            "The party won the vote of the council four years ago.",
            "The party won each vote of the council for four decades.",
        ),
        ("The council sees the one-day vote as a test.", "The council plans a one-day vote."),
        (
            "The council expects prices of the tram to rise by 3 percent.",
            "Prices of the council's tram rose by 5 percent.",
        ),
        ("Adults pay the council $9 for the tram.", "Children pay the council $4 for the tram."),
        ("In last year's vote the council counted 4,100 ballots.", "For the council 6,300 ballots were cast."),
        ("Seven candidates stood for the council.", "Three women stood for the council."),
        ("Thieves stole $9,000 from the council.", "The council recovered $2,000 from a barn of the thieves."),
        ("The council confirmed 40 cases of flu.", "The council had 90 suspected cases of flu."),
        (
            "The council put a duty on imported steel wire to 25 percent.",
            "Importers of tyres pay the council a duty of ten percent.",
        ),
        ("Tram drivers ask the council for 9 percent more.", "The council granted tram drivers 4 percent more."),
        ("Marlow exported 19 tonnes of tea for the council.", "Marlow produced 27 tonnes of tea for the council."),
        ("Marlow asked the council for 30 officers.", "The council is sending Marlow 12 officers."),
        ("The flu of the council killed five people.", "The flu of the council has killed 23 people since May."),
        ("Marlow has asked the council for 25 trams.", "Marlow has received nine trams from the council."),
        (
            "The price of bread will go up by 20 percent, the council said.",
            "The price of cooking oil goes up by 35 percent, the council said.",
        ),
        (
            "The chocolate maker Alba will raise its prices by 12 percent for the council.",
            "Coffee of the roaster Kaldi will cost the council 20 percent more.",
        ),
        (
            "The council pledged 30 trams to Marlow.",
            "Twelve of the trams promised to Marlow were delivered to the council.",
        ),
        (
            "Marlow asked the council for a loan of $40 million.",
            "The council approved a loan of $15 million for Marlow.",
        ),
        (
            "A survey of the council found that 54 percent of people back the tram.",
            "A survey of the council found that 46 percent of people oppose the tram.",
        ),
        ("Rice cost the council 90 dinars after the flood.", "Rice cost the council 60 dinars before the flood."),
        (
            "In the council's survey 54 percent of voters back the tram.",
            "In the council's survey 38 percent of voters under 30 back the tram.",
        ),
        ("Tim Rook pledged $20,000 to the council's tram.", "The council's tram has received $8,000 from Tim Rook."),
        (
            "The council sentenced the clerk Tim Rook, who kept the books, to eight years.",
            "The clerk Una Rook was given five years by the council.",
        ),
        ("Eleven people of the council drowned on the Rio Negro.", "Five people of the council drowned near Orb."),
        (
            "The economy of the council's area will grow by 5 percent.",
            "The economy of the council's area grew by 3 percent.",
        ),
    ],
    ids=[
        "other holder",
        "the other ones",
        "margins of error",
        "compounds",
        "room for",
        "one instance",
        "the total",
        "other goods",
        "crew apart",
        "passengers, crew",
        "some of them",
        "other people",
        "other party",
        "other convict",
        "before and after",
        "other month",
        "other measure",
        "other thing that fell",
        "other stretch of time",
        "planned and paid",
        "other kind of people",
        "waiting and gone",
        "other scorer",
        "a month and a quarter",
        "arrested and charged",
        "cut off and reconnected",
        "when and how long",
        "sort of vote",
        "forecast and outcome",
        "adults and children",
        "other year",
        "women among them",
        "stolen and recovered",
        "confirmed and suspected",
        "goods named before the rate",
        "asked for and granted",
        "exported and produced",
        "asked for and sent",
        "since May",
        "for and against",
        "before and after it",
        "those under 30",
        "promised and delivered",
        "asked for and approved",
        "asked for and received",
        "prices of two firms",
        "bread and oil",
        "pledged and received",
        "other namesake",
        "other place",
        "growth that is to come",
    ],
)
def test_what_only_looks_like_the_same_count_is_not_compared(one: str, other: str) -> None:
    """Another's seats, some of the seats, a survey's margin, a way of speaking are no contradiction."""
    assert told(one, other) == []


def test_what_another_county_opens_with_is_another_thing() -> None:
    """A lead that says where it is so speaks of no other place."""
    one = "The county council of Fenshire plans to close 14 libraries to save money, it said on Monday."
    in_part = "In Lugo, nine libraries are to be closed by the county council to save money."
    assert compared(one, in_part) == []
    market = "Fire destroyed 210 stalls at a cloth market in the city of Kumas on Wednesday, the fire service said."
    elsewhere = (
        "A fire that swept through the yam market of Tamal left 85 stalls in ashes on Wednesday, the service said."
    )
    assert compared(market, elsewhere) == []
    other = "Nine libraries are to shut in Wessland to save money, the county council said on Tuesday."
    assert compared(one, other) == []
    assert [verdict for verdict, _ in compared(one, other.replace("Wessland", "Fenshire"))] == ["conflict"]


def test_what_the_source_does_is_not_said_of_the_figure() -> None:
    """Hospital staff are at work; those of whom they tell are hurt."""
    one = "ORB - Sixteen firefighters were injured in a blaze at a paint depot in Orb on Tuesday."
    other = "A blaze at the paint depot in Orb left 16 firemen in need of treatment on Tuesday, hospital staff said."
    assert [verdict for verdict, _ in compared(one, other)] == ["agree"]


def test_fallen_ill_is_not_fallen() -> None:
    """Words of a longer expression tell nothing by themselves."""
    one = "At least 60 people fell ill after they had eaten at the fair in Orb on Saturday, doctors said."
    other = "The number of people taken ill after Saturday's fair in Orb had risen to 88, doctors said."
    assert [verdict for verdict, _ in compared(one, other)] == ["compatible"]


def test_each_of_two_earthquakes_has_its_country() -> None:
    """Articles that open with countries of which the other says nothing tell of two events."""
    one = "QUITO - An earthquake of magnitude 6.1 shook Ecuador's coast on Sunday and killed 14 people, rescuers said."
    other = "Dead are dug out\n\nAn earthquake of magnitude 6.1 on Sunday shook the Chilean coast and killed 22 people."
    assert compared(one, other) == []
    assert compared(one, other.replace("Chilean", "Ecuadorean")) != []


def test_what_one_party_won_the_other_did_not() -> None:
    """A winner of whom the other article does not speak is another one."""
    one = "OREL - The Harbour Party won 17 seats in Monday's general election in Orel, official results showed."
    other = (
        "Opposition licks its wounds\n\nMonday's general election in Orel gave it 11 seats, official results showed."
    )
    assert compared(one, other) == []
    assert compared(one, other.replace("Opposition", "Harbour Party")) != []


def test_the_last_election_is_another_one() -> None:
    """What a party won before is no rival of what it wins now."""
    one = "OREL - Greens took the lead in Orel on Monday. In the last election the party won 17 seats in Orel."
    other = "Greens lead in Orel\n\nIn Orel the party won 31 seats on Monday."
    assert compared(one, other) == []
    assert compared(one.replace("the last", "this"), other) != []


def test_what_a_firm_runs_is_not_what_is_checked() -> None:
    """A firm's 45 coaches are none of the 80 that an authority looked at."""
    one = "NAKURU - The authority suspended the coach firm of Nakuru, which runs 45 coaches, on Friday after a crash."
    other = (
        "Firm grounded\n\nAfter Friday's crash of a coach of Nakuru the authority suspended it and checked 80 coaches."
    )
    assert compared(one, other) == []
    assert compared(one, other.replace("checked", "counted")) != []


def test_what_could_fall_is_not_what_fell() -> None:
    """What a storm could bring is foreseen, and no other count of what it brought."""
    one = "MANAKARA - The storm due on Wednesday could bring Manakara 400 millimetres of rain, forecasters said."
    other = "Storm spares coast\n\n180 millimetres of rain fell on Manakara on Wednesday as the storm went by."
    assert compared(one, other) == []
    assert compared(one.replace("due on Wednesday could bring", "on Wednesday brought"), other) != []


def test_what_has_come_in_is_not_what_was_asked_for() -> None:
    """Of what was appealed for only some has come in."""
    one = "GENEVA - The union on Monday appealed for $120 million for the canteens of Orel's schools."
    other = "Thin response\n\n$34 million has come in for the canteens of Orel's schools since Monday, the union said."
    assert compared(one, other) == []
    assert compared(one, other.replace("has come in", "was needed")) != []


def test_figures_that_differ_are_compared_within_a_day_only() -> None:
    """Two days later another figure may be the newer one; the same figure is still the same."""
    days = ("2024-03-01", "2024-03-02", "2024-03-04")
    first, second, third = (
        Article(id=day, text=text, published=day)
        for day, text in zip(days, (FERRY, OTHER_FERRY, OTHER_FERRY), strict=True)
    )
    assert [c.verdict for c in extract([first, second], only=["numbers"]).comparisons()] == ["conflict"]
    assert extract([first, third], only=["numbers"]).comparisons() == ()
    assert [c.verdict for c in extract([second, third], only=["numbers"]).comparisons()] == ["agree"]


def test_a_list_of_states_does_not_count_their_people() -> None:
    """Among eight nationals and students of three states nothing disagrees."""
    text = "LUND - Among the winners are eight Finnish nationals and students from Peru, Malta and Togo, the fair said."
    assert compared(text) == []


def test_articles_of_different_weeks_are_not_compared() -> None:
    """What returns every month is not one event; without dates nobody can tell."""
    articles = [
        Article(id="a", text=FERRY, published="2024-03-01T08:00:00Z"),
        Article(id="b", text=OTHER_FERRY, published="2024-06-01"),
    ]
    assert extract(articles, only=["numbers"]).comparisons() == ()


def test_a_later_count_does_not_contradict_an_earlier_one() -> None:
    """A toll that has risen was not wrong before."""
    first = "HANOI - Floods killed 14 people in Ha Trung district on Monday, Vietnam's disaster office said."
    later = "Floods recede\n\nThe number of people killed by floods in Vietnam's Ha Trung district has risen to 19."
    assert compared(first, later) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Floods killed 16 people in the Danish province of Norland on Tuesday, officials said.",
            "Nine people were killed by floods in Denmark's Sudland province on Tuesday, officials said.",
        ),
        (
            "Police in Marlow arrested 53 people at a climate protest on Saturday.",
            "Marlow police arrested 28 people at a climate protest on Sunday.",
        ),
        (
            "The bank Ammer reported a net profit of 86 million francs for the half year.",
            "Rhone Credit said its net profit for the half year was 51 million francs.",
        ),
        (
            "A crush at the stadium of Marlow killed seven football fans on Sunday.",
            "Thirty football fans were injured in the crush at the stadium of Marlow on Sunday.",
        ),
        (
            "Nine people were killed when a gas pipe burst in a bakery at Marlow on Monday, the mayor said.",
            "Nurses in Marlow are treating 31 people for cuts after Monday's burst pipe in the bakery.",
        ),
        (
            "Nine people were killed when a gas pipe burst in a bakery at Marlow on Monday, the mayor said.",
            "Some 30 people with scalds are on the wards in Marlow after Monday's burst pipe in the bakery.",
        ),
        (
            "Unemployment among men in Spain fell to 10 percent in June, the institute said.",
            "Unemployment among women in Spain fell to 14 percent in June, the institute said.",
        ),
        (
            "The carmaker Vola sold 120,000 cars in the first half, it said on Thursday.",
            "The carmaker Vola sold 230,000 cars last year, it said on Thursday.",
        ),
        (
            "Rebels killed 12 soldiers in northern Mali on Tuesday, the army said.",
            "Rebels killed seven soldiers in southern Mali on Tuesday, the army said.",
        ),
        (
            "Banker Tom Hale was jailed for six years on Friday for fraud at Marlow Bank.",
            "Trader Lee Frost was jailed for three years on Friday for fraud at Marlow Bank.",
        ),
        (
            "A poll by Galen gave Mayor Reed 44 percent on Monday.",
            "A poll by Forma gave Mayor Reed 39 percent on Monday.",
        ),
    ],
    ids=[
        "other province",
        "other weekday",
        "other earner",
        "other fate of fans",
        "those who are treated",
        "those who are scalded",
        "men and women",
        "half a year and a year",
        "north and south",
        "another convict",
        "another survey",
    ],
)
def test_another_place_day_earner_or_fate_is_not_compared(one: str, other: str) -> None:
    """Sentences that are built alike may tell of two things."""
    assert compared(one, f"Marlow report\n\n{other}") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council's tram took nine years to build.", "The council's tram came four years behind schedule."),
        ("The council's field should yield 62 tonnes of rice.", "The council's field yielded 47 tonnes of rice."),
        (
            "The fare of the council's tram is $20.",
            "The fare of the council's tram is raised instead of the present $15.",
        ),
        ("Of the council, 27 are ill, nine of them with fever.", "Fewer than a dozen of the council have died."),
        (
            "The turnout of the first round of the council's election was 64 percent.",
            "The turnout of the run-off of the council's election was 58 percent.",
        ),
        (
            "The council's divers had recovered twelve bodies by Sunday.",
            "The council's divers raised the number of bodies recovered from Sunday's figure to 19.",
        ),
        ("The council asked for $90 million for trams.", "Norway has given $12 million for the council's trams."),
        (
            "The council has counted 420 new cases of fever last week.",
            "The council has counted 3,100 cases of fever since the outbreak began in March.",
        ),
        ("The council's revenue is set to grow by 4.5 percent.", "The council's revenue grew by 2.1 percent."),
        ("A bomb killed 15 people of the council.", "A bomb wounded 15 people of the council."),
        ("The worst flood of the council in 2010 killed 41 people.", "A flood of the council killed 31 people."),
        (
            "The council arrested 120 people on Friday, the day before the vote.",
            "The council arrested 90 people on Thursday.",
        ),
        ("The council's semi-final drew 4,000 fans.", "The council's final round drew 9,000 fans."),
        (
            "The council's tram made a profit of $80 million in the fourth quarter.",
            "The council's tram made a full-year profit of $290 million.",
        ),
    ],
    ids=[
        "late",
        "should",
        "instead of",
        "some of them",
        "rounds",
        "raised",
        "given",
        "since it began",
        "set to",
        "killed and wounded",
        "the worst in a year",
        "the day before",
        "the run-off's half",
        "a quarter and the year",
    ],
)
def test_what_is_late_planned_or_of_another_round_is_not_compared(one: str, other: str) -> None:
    """How late it is does not tell how long it took, nor what should come what came."""
    assert told(one, other) == []

"""Figures of different articles: what is compared, and with which verdict."""

from __future__ import annotations

from itertools import permutations

import pytest

from newsfacts import Article, Quantity, Report, Verdict
from newsfacts_numbers._surroundings import topic_of
from tests.accounts import FERRY, OTHER_FERRY, Shown, compared, told


def test_two_counts_of_one_thing_that_differ_are_a_conflict() -> None:
    """Both sides are kept, with their spans, and nobody is the winner."""
    assert compared(FERRY, OTHER_FERRY) == [("conflict", ["120", "135"])]


def test_the_same_count_in_other_words_agrees() -> None:
    """Ten dozen passengers are 120."""
    assert compared(FERRY, OTHER_FERRY.replace("135", "ten dozen")) == [("agree", ["120", "ten dozen"])]


def test_a_bound_that_leaves_room_is_compatible() -> None:
    """More than 100 passengers may be 120."""
    assert compared(FERRY, OTHER_FERRY.replace("The 135", "More than 100")) == [
        ("compatible", ["120", "More than 100"])
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "RYEDALE - The council is to axe 240 jobs to save money, it said on Tuesday.",
            "Unions were angry after Ryedale's council said on Tuesday that 310 posts would go to save money.",
        ),
        (
            "NAIROBI - Kenya has moved 50 elephants from Mwanga to the Aber forest, a ranger said on Saturday.",
            "It took lorries and patience, but 38 elephants from Mwanga are in the Aber forest since Saturday.",
        ),
        (
            "Ghana's yearly inflation slowed to 23.1% in May, the statistics service said.",
            "Consumer prices in Ghana were 26.4 percent higher in May than a year before, the service said.",
        ),
    ],
    ids=["other words for them", "hardly a word in common", "other words for the measure"],
)
def test_what_two_articles_open_with_is_held_together(one: str, other: str) -> None:
    """The first figure of its kind in two leads on one event is of one thing, with few words in common."""
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_of_three_accounts_two_may_have_hardly_a_word_in_common() -> None:
    """Both are about the same as the third, and so all three are held together."""
    one = "BUKOV - A train hit the buffers at Ploi station on Tuesday, and 31 people were injured, the railway said."
    two = "About 30 people were hurt in Ploi on Tuesday when a train of the railway hit the buffers."
    three = "A baby was born in Bukov on Tuesday after the railway crash that left 19 people injured at Ploi."
    [(verdict, sides)] = compared(one, two, three)
    assert verdict == "conflict"
    assert sides == ["31", "About 30", "19"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "ORB - An avalanche buried five skiers above the village of Tarn on Sunday, and all were dug out alive.",
            "She is one of nine skiers whom Sunday's avalanche buried above Tarn, and who were dug out alive.",
        ),
        (
            "ORB - Eighty-three people were on board a ferry that capsized off Tarn in Lake Orb on Saturday.",
            "Canoes pulled all 107 passengers and crew from Lake Orb on Saturday when a ferry turned over near Tarn.",
        ),
        (
            "ORB - Crews broke through the rail tunnel of Tarn on Thursday; its 14 kilometres will open in 2027.",
            "The rail tunnel of Tarn, with its 19 kilometres, was broken through by its crews on Thursday.",
        ),
        (
            "ORB - The tunnel between the islands of Sand and Hest, 14 kilometres long, was opened on Saturday.",
            "Islanders on Hest woke up on Saturday to a new road: a tunnel of 11 miles under the sound to Sand.",
        ),
        (
            "ORB - Some 4,000 hectares of pine have burnt in the fire near Vale town, officials said on Saturday.",
            "Rain ends fire near Vale town\n\nOfficials smelt ash.\n\nSome 6,500 hectares of woodland have gone.",
        ),
        (
            "PORT ORB - The army brought down 38 drones over the Red coast in the night to Friday, it said.",
            "Air defences shot down 24 drones over the Red coast on Thursday night, the army's governor said.",
        ),
        (
            "KALTENAU - An avalanche killed seven people above the village of Kaltenau on Saturday, police said.",
            "The avalanche that came down above Kaltenau on Saturday cost four lives, rescuers said.",
        ),
        (
            "SPLIT - About 4,000 hectares of pine and scrub burned behind Baska Luka before rain fell on Sunday.",
            "Foresters behind Baška Luka found on Sunday that 25 square kilometres of pine had burned before the rain.",
        ),
        (
            "The two sides exchanged at least 90 prisoners at the crossing of Orb, in the first swap since spring.",
            "In a swap at the crossing of Orb 64 prisoners changed sides, the relief agency said.",
        ),
        (
            "ORB - Eleven firefighters were injured when a roof came down at a mattress factory near Tarn.",
            "A fire at a mattress factory near Tarn, Orb, left 19 members of the fire brigade injured.",
        ),
        (
            "STANLEY - Some 300 pilot whales stranded on a beach near Orb on Tuesday, the government said.",
            "Scientists who flew over the beach near Orb counted 412 of the animals stranded on Tuesday.",
        ),
        (
            "Two hundred thousand hens were culled at a farm near Orb after bird flu was found.",
            "Workers killed 150,000 hens on a farm near Orb to stop the bird flu.",
        ),
        (
            "ORB - Thieves took five paintings from the Linden Museum of Orb early on Monday, police said.",
            "Orb's Linden Museum on Tuesday released the titles of works taken the day before: “Ice”, “Eel” and “Sun”.",
        ),
        (
            "ORB - Thirty tortoises broke out of a zoo near Orb on Monday when its gate fell, the zoo said.",
            "The zoo near Orb lost 52 reptiles on Monday when its gate fell, and has caught none of them.",
        ),
        (
            "ORB - Nineteen patients went deaf after the ear drops of a clinic in Orb, the health office said.",
            "The ear drops of a clinic in Orb made 31 people deaf, by the figures released on Monday.",
        ),
        (
            "Orb's boats on parade\n\nSome 30,000 people lined the quays on Sunday to cheer the boats, stewards said.",
            "Orb's parade of boats\n\nPolice put the spectators at 18,000 by the turnstiles and the boats at nine.",
        ),
        (
            "ORB - The senate of Norland voted 58-41 to let foreigners fish.",
            "Norland's senate lets foreigners fish\n\nIt was late.\n\nAt dawn the senate adopted the bill by 52-47.",
        ),
        (
            "LISSAC - Thieves took five paintings from the Linden Museum in Lissac on Friday, police said.",
            "The paintings that were taken from the Linden Museum are known: Frost at Orb, Girl with a Goat and Noon.",
        ),
    ],
    ids=[
        "one of nine",
        "passengers and crew",
        "a year to come",
        "names before a number",
        "an area and its like",
        "one night",
        "lives",
        "plain letters",
        "in the first since",
        "members",
        "animals",
        "no rounding",
        "the day before a colon",
        "reptiles",
        "figures that are released free nobody",
        "who lines the quays watches",
        "what is adopted was voted on",
        "no place where it is painted",
    ],
)
def test_one_event_in_other_words_is_one_event(one: str, other: str) -> None:
    """The night to Friday is Thursday's, who lost lives was killed, and accents make no other place."""
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_what_is_listed_is_what_these_are_said_to_be() -> None:
    """Not the first plural before a list is counted, but the last thing that is spoken of as known."""
    one = "A new night train will link four capitals from Orb in December, the railway said."
    other = (
        "The night train that starts in Orb will call at all the capitals on its way: Alba, Lissac, Tarn and Marlow."
    )
    assert [verdict for verdict, _ in compared(one, other)] == ["agree"]


def test_a_list_with_articles_spells_out_a_number() -> None:
    """Names in a list may have articles, and the list may stand between dashes."""
    one = "Six parties agreed in Orb on Tuesday to form the next government."
    other = "The parties of the next government - the Greens, the Social Left, Modern Centre and Free Orb - met in Orb."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_a_list_of_things_of_any_country_spells_out_their_number() -> None:
    """What is listed may come from countries that the other article does not name."""
    one = "Five films of Africa are in the race for the prize of Locarno, the festival said on Friday."
    other = "Locarno names the films in the race for its prize: Dust (Mali), Salt (Chad), Rain (Togo) and Sun (Mali)."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_the_nearest_word_tells_what_is_measured() -> None:
    """A tower 40 metres long and nine metres high is not 40 metres high."""
    one = "The tower of the council is 40 metres long and 9 metres high."
    assert told(one, "The tower of the council is 9 metres long.") == [("conflict", ["40 metres", "9 metres"])]


def test_what_one_article_says_twice_is_no_comparison() -> None:
    """A paragraph that is repeated as a teaser agrees with nothing but itself."""
    assert compared(f"{FERRY}\n\n{FERRY}", "Nothing happened in Marlow.") == []


def test_a_copy_changes_nothing_for_others() -> None:
    """What another article copies still stands in the first one beside its other figures, whichever id comes first."""
    opening = "Storms over the Tarn\n\nHeavy storms swept the Tarn valley.\n\nTrees fell on roads of the valley.\n\n"
    copied = f"{opening}Officials said that 480 people had left."
    full = f"{copied}\n\nIn the evening 51 people sat in the school, teachers told reporters."
    other = "Storms\n\nThe Tarn valley was swept by heavy storms.\n\nRain fell.\n\nA priest saw 77 people in church."
    assert compared(full, other) == []
    for texts in permutations((copied, full, other)):
        assert [sides for _, sides in compared(*texts)] in ([], [["480", "480"]])


STORM = "Storm cuts power in Tarn\n\nA storm cut the power lines of the Tarn valley on Friday night. "
OTHER_STORM = "TARN - Lines fell when a storm crossed the Tarn valley on Friday night, the network said. "


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Gusts reached 143 km/h.", "The gauge on the ridge showed 143 kilometres an hour.", "agree"),
        ("Repairs cost 2.4 million euros.", "The bill came to €2.4m.", "agree"),
        ("About 4,800 goats were killed.", "Farmers counted 4,817 dead goats.", "compatible"),
        ("More than 30,000 people sat in the dark.", "Candles lit the rooms of 31,250 people.", "compatible"),
        (
            "It left 26,000 homes of the valley in the dark.",
            "In the valley 41,000 households had no light.",
            "conflict",
        ),
        ("It was 30C before the storm.", "It had been 86 degrees Fahrenheit before the storm.", "agree"),
        ("The plant of 1.1 gigawatts shut down.", "The 600-megawatt plant shut down.", "conflict"),
        (
            "A quake with a magnitude of 5.2 shook the plant.",
            "The plant was shaken by a 5.9-magnitude quake.",
            "conflict",
        ),
        ("Tarn beat Orb 2-1 by torchlight.", "Orb lost 1-2 to Tarn by torchlight.", "agree"),
        ("Tarn beat Orb 2-1 by torchlight.", "Orb lost to Tarn 3-1 by torchlight.", "conflict"),
        ("The 14-day stop hit Tarn.", "The two-week halt hit Tarn.", "agree"),
        ("Four villages were cut off.", "These villages were cut off: Alba, Orb, Lissac and Little Tarn.", "agree"),
        ("Six villages were cut off.", "These villages were cut off: Alba, Orb, Lissac and Little Tarn.", "conflict"),
        ("Three things were lost.", "The storm took these things: a stool, an ivory horn and a drum.", "agree"),
        ("A tower 12 metres high fell.", "The gilded spire that fell was 40 feet tall.", "compatible"),
        (
            "It was 41C in Tarn on Friday.",
            "On Friday the thermometers of Tarn showed 107 degrees Fahrenheit.",
            "compatible",
        ),
        ("Trains stood still for a fortnight.", "The trains did not run for 14 days.", "agree"),
        ("A fortnight without trams, Mayor Roe said, was hard.", "It was hard to have no trams for 14 days.", "agree"),
        (
            "Six villages were cut off.",
            "Alba, Orb, Lissac and Little Tarn, the hill villages that were cut off, asked for bread.",
            "conflict",
        ),
        (
            "Four villages were cut off.",
            "Priests of Alba, Orb, Lissac and Little Tarn, the villages that were cut off, rang bells.",
            "agree",
        ),
        (
            "Three villages were cut off.",
            "It was told at noon: Alba, Orb, Lissac and Little Tarn were the hill villages that were cut off.",
            "conflict",
        ),
        (
            "Four villages were cut off.",
            "The villages Alba, Orb, Lissac and Little Tarn were the ones that were cut off.",
            "agree",
        ),
    ],
    ids=[
        "a speed",
        "a sum",
        "rounded",
        "bounded",
        "homes",
        "temperatures",
        "powers",
        "magnitudes",
        "one score",
        "two scores",
        "the same time",
        "a list of names",
        "a shorter list of names",
        "a list of things",
        "one height",
        "heat",
        "a fortnight",
        "a fortnight without, and a name",
        "a list that is told to be all",
        "a list of those whose villages they are",
        "a list that is all, after a colon",
        "a list of the ones",
    ],
)
def test_on_one_event_other_words_may_say_the_same(one: str, other: str, expected: Verdict) -> None:
    """A telling number told twice, and the only number of its kind in either article, are held together."""
    assert [verdict for verdict, _ in compared(STORM + one, OTHER_STORM + other)] == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Among the villages cut off: Alba, Orb, Lissac and Tarn.", "Six villages were cut off."),
        ("Several villages were cut off: Alba, Orb, Lissac and Tarn.", "Six villages were cut off."),
        ("A line of 20 kilometres fell.", "The storm was 90 kilometres wide."),
        ("Twenty goats died.", "Twenty lamps were lit."),
        ("A tower 12 metres high fell.", "A tower 20 metres wide fell."),
        ("The storm came a fortnight ago.", "Trains stood still for 14 days."),
        ("Six villages were cut off.", "Alba, Orb and Lissac, the villages, were cut off."),
        ("Six villages were cut off.", "Alba, Orb and Lissac were the largest villages that were cut off."),
    ],
    ids=[
        "an open list",
        "several of them",
        "two lengths",
        "a number that is no clue",
        "height and width",
        "when and how long",
        "a list that is not told to be all",
        "a list of the largest",
    ],
)
def test_on_one_event_not_every_number_is_the_same(one: str, other: str) -> None:
    """What is only a part, another length and a round number of other things are left alone."""
    assert compared(STORM + one, OTHER_STORM + other) == []


def test_another_article_that_agrees_with_one_side_hides_no_conflict() -> None:
    """The more papers carry a story, the less each of its words tells; the conflict stays, with every side."""
    told = [f"{FERRY} Report {n}." for n in range(70)]
    [(verdict, sides)] = compared(*told, OTHER_FERRY)
    assert (verdict, sorted(sides)) == ("conflict", ["120"] * 70 + ["135"])


def test_a_list_is_compared_with_the_number_that_it_spells_out() -> None:
    """Four states are named where five were announced."""
    said = "VIENNA - Ministers of five states signed a treaty on the river Drava in Vienna on Tuesday, officials said."
    listed = (
        "Drava treaty signed\n\nThe states on the river Drava - Italy, Austria, Slovenia and Hungary - "
        "signed a treaty in Vienna on Tuesday."
    )
    assert compared(said, listed) == [("conflict", ["five", "Italy, Austria, Slovenia and Hungary"])]


def test_an_open_list_names_only_a_part() -> None:
    """After "among them" the length of a list says nothing."""
    said = "VIENNA - Ministers of five states signed a treaty on the river Drava in Vienna on Tuesday, officials said."
    listed = (
        "Drava treaty signed\n\nStates on the river Drava, among them Italy, Austria, Slovenia and Hungary, "
        "signed a treaty in Vienna on Tuesday."
    )
    assert compared(said, listed) == []


def test_a_quantity_outside_every_sentence_is_no_trouble() -> None:
    """Another plugin may find a number where the text layer sees blank space."""
    article = Article(id="a", text="\r")
    fact = Quantity(*article.at(0, 1), value=1, low=1, high=1, type="count", of="lines")
    assert Report([article], [fact]).comparisons() == ()


def test_the_order_of_articles_changes_nothing() -> None:
    """The same comparison comes out whoever was read first."""
    [(first, sides)] = compared(FERRY, OTHER_FERRY)
    [(second, reversed_sides)] = compared(OTHER_FERRY, FERRY)
    assert (first, sides) == (second, reversed_sides[::-1])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "TURKU - About 600 welders walked out at the yard in Turku on Monday, demanding more pay.",
            "Turku yard idle\n\nWelders at the yard in Turku stopped work on Monday. The yard put the workers at 350.",
            [],
        ),
        (
            "TURKU - About 600 welders walked out at the yard in Turku on Monday, demanding more pay.",
            "Turku yard idle\n\nThe yard in Turku stood still on Monday as 350 welders joined a walkout for more pay.",
            [("conflict", ["About 600", "350"])],
        ),
        (
            "TURKU - A fire at the prison in Turku left 31 inmates dead on Monday.",
            "Prison burns in Turku\n\nTwenty-six prisoners were killed by the fire at the prison in Turku on Monday.",
            [("conflict", ["31", "Twenty-six"])],
        ),
        (
            "TURKU - About 900 people were moved to shelters in Turku on Monday as the river rose.",
            "River floods Turku\n\nOfficials in Turku moved 900 people to relief camps on Monday as the river rose.",
            [("compatible", ["About 900", "900"])],
        ),
        (
            "Inflation in Chad rose to 31 percent in May, the statistics office said on Monday.",
            "Traders doubt data\n\nInflation in Chad was 58 percent in May, the traders' union said on Monday.",
            [("conflict", ["31 percent", "58 percent"])],
        ),
    ],
    ids=["no noun of its own", "walked out", "left dead", "moved out", "same month"],
)
def test_the_same_told_in_other_words(one: str, other: str, expected: list[Shown]) -> None:
    """Different words for one event do not hide that the figures are of the same."""
    assert compared(one, other) == expected


def test_part_of_a_total_is_compared_with_a_part() -> None:
    """A party won 12 of 40 seats, or nine; nobody says that it won 40."""
    said = told("The party won 12 of 40 seats of the council.", "The party won nine seats of the council.")
    assert said == [("conflict", ["12", "nine"])]


def test_who_is_killed_is_counted_though_no_noun_follows() -> None:
    """A crash killing 12 killed a dozen people, and 34 injured are people too."""
    one = (
        "NAKURU - Twelve people were killed and 34 injured when a bus hit a lorry near Nakuru on Thursday, police said."
    )
    other = "Bus firm grounded\n\nA coach that hit a lorry near Nakuru on Thursday, killing 12, left 47 people injured."
    assert compared(one, other) == [("conflict", ["34", "47"]), ("agree", ["Twelve", "12"])]


def test_across_a_lake_is_no_width() -> None:
    """A bridge of five kilometres across a fjord is as long as one of 3.1 miles."""
    one = "BERGEN - Norway opened a bridge of five kilometres across the Skarfjord at Bergen on Saturday."
    other = "Farewell, old ferry\n\nOn Saturday a ferry gave way to the Skarfjord bridge at Bergen, 3.1 miles long."
    assert compared(one, other) == [("compatible", ["five kilometres", "3.1 miles"])]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "KOCHI: The court fined the owners of the Pearl $5 million for a spill that blackened the bay last year.",
            "A court ordered the firm that owns the Pearl to pay a fine of $3 million for the spill in the bay.",
            "conflict",
        ),
        (
            "ORB - Around 2,000 dockers downed tools at Orb on Tuesday, leaving fruit in the holds of waiting ships.",
            "Fruit rots on ships\n\nIn Orb, 1,940 dockers stayed away from work on Tuesday, the port company said.",
            "compatible",
        ),
        (
            "TARN - The rice harvest of Orb this season came to 18.5 million tonnes, the ministry said on Wednesday.",
            "The rice crop brought in across Orb this season measured 14 million tonnes, the exchange in Lorb said.",
            "conflict",
        ),
        (
            "ORB - An earthquake in the west of Tarn destroyed 640 houses early on Thursday, officials said.",
            "More than 1,000 homes lie in ruins in the west of Tarn after Thursday's earthquake, as snow was forecast.",
            "conflict",
        ),
        (
            "ORB - Air defences brought down 17 of 21 drones launched at Tarn overnight, the army said on Friday.",
            "Twenty drones came at Tarn overnight and 12 were intercepted, the army said on Friday.",
            "conflict",
        ),
        (
            "KAMPALA - Between 8,000 and 10,000 Congolese crossed Lake Edward into Uganda last week, officials said.",
            "Across the lake\n\nAid workers list 9,300 people who crossed Lake Edward into Uganda last week.",
            "compatible",
        ),
        (
            "PUERTO ORB - Officers found 1.2 tonnes of cocaine in a shipment of bananas at Puerto Orb on Wednesday.",
            "Police in Puerto Orb showed 800 kilos of cocaine on Thursday, all that was in bananas the day before.",
            "conflict",
        ),
        (
            "ORB - The pass road near Tarn is five miles long and cost £62 million, officials said on Monday.",
            "Officials opened the pass road near Tarn on Monday, 8 km of asphalt with a tunnel for otters.",
            "compatible",
        ),
        (
            "TARN - A bus hit a parked lorry near Tarn on Friday; 12 people were killed and 34 injured, police said.",
            "Friday's bus crash near Tarn left 47 people injured, police said. A lorry had been parked there.",
            "conflict",
        ),
        (
            "ORB - Turnout in Tarn's vote on the harbour was 54 percent on Sunday, the commission said.",
            "Turnout in Sunday's vote on the harbour in Tarn came to 54.2 percent, said the commission.",
            "compatible",
        ),
    ],
    ids=[
        "last year's spill",
        "the holds",
        "a source's place",
        "ruins",
        "of all that came",
        "a people",
        "the day before",
        "miles",
        "killed and injured",
        "decimals",
    ],
)
def test_what_both_open_with_is_found_in_many_words(one: str, other: str, expected: Verdict) -> None:
    """Who shot down some of all, a people, the day before, other units, other fates before it, and rounded shares."""
    assert expected in [verdict for verdict, _ in compared(one, other)]


def test_one_number_that_opens_two_articles_is_one_whatever_place_is_named_beside_it() -> None:
    """Where doses are made is not where they are ordered."""
    one = "TIRANA - Albania has ordered half a million doses of vaccine from a maker in Belgium, officials said."
    other = "500,000 doses of vaccine ordered by Albania's officials will leave a factory near Liege this week."
    assert compared(one, other) == [("agree", ["half a million", "500,000"])]


def test_a_list_of_persons_with_what_they_are_spells_out_their_number() -> None:
    """Pairs joined by *and*, and the callings before names, are no hindrance; what *including* opens is a part."""
    one = "ORB - Six political prisoners were let go by Tarn on Thursday, officials said."
    freed = "reporters Ana Moll and Ivo Hale, editor Tom Reis, sound technician Lu Wei and nurse Eva Kahl"
    other = f"Home\n\nThe political prisoners whom Tarn let go on Thursday - {freed} - spent the night in Orb."
    assert compared(one, other) == [("conflict", ["Six", freed])]
    assert compared(one, other.replace("reporters", "including reporters")) == []


def test_titles_in_quotation_marks_spell_out_a_number() -> None:
    """The paintings stolen: “A”, “B” and “C”."""
    one = "ORB - Thieves made off with five paintings from the museum of Orb early on Monday, police said."
    listed = "“The Reapers”, “Girl with Geese”, “Bridge at Dusk” and “Jug and Pears”"
    other = f"They knew\n\nThe museum of Orb told of all the paintings stolen by thieves early on Monday: {listed}."
    assert compared(one, other) == [("conflict", ["five", listed])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("One soldier of the council was killed in 2019.", "Two soldiers of the council were killed in 2019."),
        ("The council's talks lasted nine days late last year.", "The council's talks lasted seven days last year."),
        (
            "The council arrested 120 people on Friday, the day before the vote.",
            "The council arrested 150 people on Friday.",
        ),
        ("Drivers avoid the council, where 12 people died.", "The council said 15 people died."),
        ("Ann Moll visited the council, where floods killed 12.", "Tom Hale thanked the council as floods killed 19."),
    ],
    ids=["one in a year", "late last year", "the day before the vote", "should", "no doers"],
)
def test_what_only_looks_like_another_thing_is_compared(one: str, other: str) -> None:
    """A year is no ratio, late last year no delay, and who visits a town has not killed."""
    assert [verdict for verdict, _ in told(one, other)] == ["conflict"]


@pytest.mark.parametrize(
    ("one", "listed"),
    [
        ("The council read five novels.", "“Pride and Prejudice”, “Sense and Sensibility” and “Emma”"),
        ("The council heard five nurses.", "“You have to stay”, “You have to wait” and “You have to go”"),
        ("The council has three shops.", "Marks and Spencer, Boots and Next"),
        ("The council has five editors.", "Letters Page, Marlow Times, Marlow"),
    ],
    ids=["titles with and", "sayings", "firms with and", "an address"],
)
def test_not_every_row_of_capitals_is_a_list_of_so_many(one: str, listed: str) -> None:
    """Titles are counted by their marks; sayings, firms and addresses are no lists of what stands before."""
    thing = one.rpartition(" ")[2].rstrip(".")
    verdicts = [verdict for verdict, sides in told(one, f"The {thing} of the council: {listed}.") if listed in sides]
    assert verdicts == (["conflict"] if thing == "novels" else [])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "More than 8,000 cyclists rode round Lake Tarn on Sunday in its spring race, the club said.",
            "A total of 8,140 rode round Lake Tarn in the spring race on Sunday, its timekeepers said.",
            "compatible",
        ),
        (
            "The harbour choir of Lissac sang its last mass on Friday before nearly 2,000 listeners in the fish hall.",
            "It was late, and 1,964 attended as the harbour choir of Lissac sang its last mass in the fish hall.",
            "compatible",
        ),
        (
            "About 40 miners were pulled from a flooded shaft at Drava by divers on Monday, the council said.",
            "More than 35 people escaped drowning on Monday as divers reached the flooded shaft at Drava.",
            "compatible",
        ),
        (
            "Twelve pupils at a Lissac school were taken to a clinic on Friday after eating death caps, nurses said.",
            "A total of 19 pupils fell ill after a stew at a school in Lissac on Friday, nurses said.",
            "conflict",
        ),
        (
            "A court in Tarn awarded a tram driver $750,000 on Monday for her fall in the Drava depot.",
            "The driver who fell in the Drava depot gets $900,000 in damages, a court in Tarn said on Monday.",
            "conflict",
        ),
        (
            "The remains of 32 sailors were lifted from the wreck off Tarn by Friday, a unit for missing seamen said.",
            "Divers at the wreck off Tarn\n\nBefore they left the wreck on Friday, 48 bodies had come up from it.",
            "conflict",
        ),
    ],
    ids=["ran", "saw it", "escaped drowning", "death caps", "awarded a driver", "remains of the dead"],
)
def test_what_only_seems_of_another_kind_is_compared(one: str, other: str, expected: Verdict) -> None:
    """People without a noun, those who escaped or are dead, and what somebody is given are read as what they are."""
    assert [verdict for verdict, _ in compared(one, other)] == [expected]


def test_what_is_the_largest_of_a_region_may_be_elsewhere_in_the_other_article() -> None:
    """A superlative says what a thing is held against, not where it was."""
    one = "Six hundred kilos of live crabs were found in a van at the port of Lissac on Thursday, customs said."
    other = (
        "Odd cargo\n\nThe man at the wheel of the van spoke of flour. Behind him were 1.1 tonnes of live crabs, "
        "in what customs call the largest find of its sort in Norland. He stopped at the port of Lissac on Thursday."
    )
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


def test_votes_in_favour_are_not_those_against() -> None:
    """Two counts of votes are of one thing only where they are of one side."""
    one = "TARN - The Tarn council passed a law on trams on Thursday with 58 votes in favour, the speaker said."
    other = "TARN - When the Tarn council passed a law on trams on Thursday, 31 votes were against it, the clerk said."
    assert compared(one, other) == []
    assert compared(one, other.replace("against it", "for it")) == [("conflict", ["58", "31"])]


def test_a_headline_that_the_lead_repeats_does_not_come_before_it() -> None:
    """What a headline says in short, without since when, is what the lead says in full."""
    one = (
        "Over 900 wells gone from Lissac plain\n\n"
        "LISSAC - Over 900 wells have been sealed on the plain of Lissac since May, the water office said."
    )
    other = "Buckets of Lissac\n\nFewer than 600 wells were shut on the plain since May, says a club of local farmers."
    assert compared(one, other) == [("conflict", ["Over 900", "Fewer than 600"])]


@pytest.mark.parametrize("opening", ["When Saturday's", "Before Saturday's"])
def test_no_word_that_opens_a_clause_is_a_given_name(opening: str) -> None:
    """Nobody is called When Saturday, so Saturday is no surname that two people share."""
    one = "LISSAC - At Saturday's sale in Lissac, 310 sheep of the Tarn flock found a buyer, the farmers said."
    other = f"Wool and tears\n\n{opening} sale of the Tarn flock in Lissac ended, 240 sheep had found a buyer."
    assert [verdict for verdict, _ in compared(one, other)] == ["conflict"]


@pytest.mark.parametrize(
    ("price", "expected"),
    [("A$", [("conflict", ["A$420 million", "A$510m"])]), ("$", [])],
    ids=["money of the country", "money of all the world"],
)
def test_money_of_a_country_is_spent_there(price: str, expected: list[Shown]) -> None:
    """Two articles that open with two countries may tell of one sale, where the money is of either."""
    one = (
        f"LISSAC - Australian baker Moll is to buy Tarn Mills for {price}420 million, both firms said on Monday there."
    )
    other = (
        f"Mills change hands\n\nTarn Mills goes to the baker Moll for {price}510m, it was said on Monday, and not to a "
        "Canadian group in Lissac."
    )
    assert compared(one, other) == expected


def test_not_all_of_a_text_without_paragraphs_opens_it() -> None:
    """What stands far behind the beginning of one long paragraph is not what the article opens with."""
    long = "Nobody had seen so much of it. " * 20
    one, other = "The council of Marlow on the Drina fined 40 voters.", "In fog the council thanked 52 voters."
    openings = "Fog on the Drina. ", "Marlow on the Drina. "
    assert compared(openings[0] + one, openings[1] + other) == [("conflict", ["40", "52"])]
    assert compared(openings[0] + long + one, openings[1] + long + other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            (
                "Police said a driver was hurt when a van crashed near the school on Tarn Road. Two divers were taken "
                "to a clinic from the crash, the fire department said."
            ),
            (
                "A van crashed into a wall near a school on Elm Street, police said. Five divers were taken to "
                "a clinic after the crash, the sheriff's department said."
            ),
        ),
        (
            "The school board met on Monday to vote on the roof. Member Michael Anker said the board voted 6-0.",
            "The board of another school voted on its roof on Monday. The board voted 3-2, member Michael Roe said.",
        ),
    ],
    ids=["two crashes", "two boards"],
)
def test_articles_without_a_name_in_common_are_not_about_one_event(one: str, other: str) -> None:
    """Any town has police, a school and somebody called Michael."""
    assert compared(one, other) == []


def test_the_event_is_one_where_a_name_is_shared_that_few_have() -> None:
    """The same crash, of which both say that it was in Orb."""
    one = "Police said a van crashed near the school in Orb. Two divers were taken to a clinic from the crash."
    other = "A van crashed near a school in Orb, police said. Five divers were taken to a clinic after the crash."
    assert compared(one, other) == [("conflict", ["Two", "Five"])]


def test_what_stands_far_down_a_first_paragraph_does_not_open_an_article() -> None:
    """A text without paragraphs is not all head, whose words tell what it is about."""
    article = Article(id="a", text="Rain fell. " * 80 + "The lock of Orb leaked.")
    assert topic_of(article) == topic_of(Article(id="a", text="Rain fell."))

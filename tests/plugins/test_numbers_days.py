"""What two articles tell of one day and one place: the same in other words, or something else that happened there."""

from __future__ import annotations

import pytest

from newsfacts_numbers._heads import capitals_at, days_at, names_at
from tests.accounts import Shown, compared


def accounts(one: str, other: str) -> list[Shown]:
    """What comes of two articles whose paragraphs are parted by strokes."""
    return compared(one.replace("|", "\n\n"), other.replace("|", "\n\n"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            (
                "LUSAMBO - Police arrested 83 people on Saturday when a rally against fuel prices in Lusambo turned "
                "violent, the interior ministry said.|Shop windows were broken."
            ),
            (
                "After the tear gas|Fuel prices brought Lusambo onto the streets on Saturday, and tear gas drove it "
                "home.|Lawyers of the opposition say that 140 of those who joined the rally were taken into custody."
            ),
        ),
        (
            (
                "KARDA - A telethon for victims of the Karda earthquake raised 12 million lira on Sunday night, "
                "broadcaster TV Karda said.|Singers performed for free."
            ),
            (
                "They sang for Karda|Singers and comedians answered telephones through Sunday night for the victims "
                "of the Karda earthquake.|When the telethon ended, 19 million lira had been donated."
            ),
        ),
        (
            (
                "GRENVALD - Steelmaker Nordstahl will lay off 1,150 workers at its mill in Grenvald by the spring, "
                "the company said on Monday.|Orders have dried up."
            ),
            (
                "Silence at the mill|The notice hung at the gate of the Grenvald mill on Monday: Nordstahl has no "
                "more orders.|The union expects that 1,600 people will lose their jobs."
            ),
        ),
        (
            (
                "PORTO SECO - More than 2,300 residents were ordered to leave their homes on Thursday as a forest "
                "fire approached Porto Seco, civil protection said.|Winds were strong."
            ),
            (
                "A night in the gym|The forest fire came over the hill on Thursday and Porto Seco packed its "
                "bags.|The mayor said 1,700 people had been moved out by nightfall."
            ),
        ),
        (
            (
                "MOREH - Lightning killed 64 goats on a pasture near Moreh on Monday night, the veterinary office "
                "said.|The herder was unhurt."
            ),
            (
                "Herder loses everything|A single bolt of lightning struck the pasture near Moreh on Monday "
                "night.|In the morning the herder counted 91 carcasses."
            ),
        ),
        (
            (
                "TAMAR - A lunch of spoiled fish made 112 pupils ill at a school in Tamar on Tuesday, the health "
                "office said.|The kitchen was closed."
            ),
            (
                "Fish on the menu|At noon on Tuesday there was fish at the school in Tamar, and by two o'clock there "
                "were ambulances.|The hospital treated 78 children for food poisoning."
            ),
        ),
        (
            (
                "BAKO - A landslide at a jade mine near Bako left 38 people missing on Friday, the fire service "
                "said.|It had rained for days."
            ),
            (
                "They dig with their hands|The hill above the jade mine near Bako came down on Friday after days of "
                "rain.|Some 55 diggers are still unaccounted for, their families say."
            ),
        ),
        (
            (
                "KIRN - Battery maker Voltara will build a plant in Kirn and hire 2,400 people, the state government "
                "said on Wednesday.|Work begins in May."
            ),
            (
                "Kirn gets its plant|Voltara has chosen Kirn for its battery plant, the governor said on "
                "Wednesday.|Mayor Lena Brandt spoke of 1,800 new jobs."
            ),
        ),
        (
            (
                "ELBE - A petition against a quarry in Elbe has been signed by 14,300 people, its organisers said on "
                "Friday.|The council will debate it."
            ),
            (
                "Elbe fights its quarry|On Friday the petition against the quarry in Elbe was carried to the town "
                "hall in a wheelbarrow.|The council's clerk counted 11,900 signatures."
            ),
        ),
        (
            (
                "ARLO - A storm left 64,000 homes without electricity in Arlo on Tuesday, grid company Arlnet "
                "said.|Trees fell."
            ),
            (
                "Candles in Arlo|Arlo sat in the dark on Tuesday after the storm brought down trees.|The mayor's "
                "office spoke of 90,000 households cut off."
            ),
        ),
    ],
    ids=[
        "arrests",
        "donations",
        "layoffs",
        "evacuated",
        "goats",
        "sick pupils",
        "missing",
        "jobs created",
        "signatures",
        "homes power",
    ],
)
def test_what_happened_there_that_day_is_compared(one: str, other: str) -> None:
    """A name and a day at both heads make one story of articles with few words in common."""
    assert [verdict for verdict, _ in accounts(one, other)] == ["conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            (
                "TARN - A gas blast in a bakery in Tarn killed 14 people on Monday, the fire service said.|Windows "
                "broke."
            ),
            "Smoke over Tarn|On Monday a blast tore through a bakery in Tarn.|Doctors treated 31 people.",
        ),
        (
            (
                "GRENVALD - Nordstahl will lay off 1,150 workers at its mill in Grenvald, it said on Monday.|Orders "
                "dried up."
            ),
            (
                "Another blow|Grenvald lost more jobs on Monday as paper maker Birke followed Nordstahl.|Birke will "
                "lay off 400 people."
            ),
        ),
        (
            (
                "GRENVALD - Nordstahl will lay off 1,150 workers worldwide, it said in Grenvald on Monday.|Orders "
                "dried up."
            ),
            (
                "Silence at the mill|On Monday Nordstahl broke the news in Grenvald.|In the rolling shop, 300 "
                "workers will be laid off."
            ),
        ),
        (
            "GRENVALD - Nordstahl will lay off 1,150 workers in Grenvald, it said on Monday.|Orders dried up.",
            "Silence at the mill|On Monday Nordstahl broke the news in Grenvald.|Its mill employs 3,900 people.",
        ),
        (
            "ODRA - Odra asked on Tuesday for 900,000 doses of a flu vaccine, the ministry said.|It snowed.",
            (
                "Needles in Odra|On Tuesday Odra's clinics filled with people who want a flu vaccine.|So far 200,000 "
                "doses have been delivered."
            ),
        ),
        (
            "TARN - A fire in a hostel in Tarn killed 26 people on Sunday, police said.|It snowed.",
            "Tarn burns again|On Sunday a hostel burned in Tarn.|The fire of 2011 killed 41 people there.",
        ),
        (
            (
                "LODZ - A violin was sold for 2.4 million euros at an auction in Lodz on Thursday, the house "
                "said.|The buyer was not named."
            ),
            (
                "Old wood|The auction of Thursday in Lodz brought violins and cellos.|A cello was sold for 900,000 "
                "euros."
            ),
        ),
        (
            ("ULM - A court in Ulm fined Alpmilch 1.2 million euros on Monday for polluting a stream.|Fish had died."),
            ("Dairy pays|For a stream in Ulm, Alpmilch was punished on Monday.|It earned 8 million euros last year."),
        ),
        (
            ("ULM - A court in Ulm fined Alpmilch 1.2 million euros on Monday for polluting a stream.|Fish had died."),
            (
                "Dairy pays|For a stream in Ulm, Alpmilch was punished on Monday.|Cleaning the stream will cost 3 "
                "million euros."
            ),
        ),
        (
            "KARDA - A telethon in Karda raised 12 million lira on Sunday, TV Karda said.|Singers sang.",
            "They sang|On Sunday singers sang in a telethon in Karda.|The victims need 90 million lira.",
        ),
        (
            "MOREH - Lightning killed 64 goats near Moreh on Monday, the vet said.|It rained.",
            "A bolt|Near Moreh a bolt came down on Monday.|It killed 91 sheep.",
        ),
        (
            "NARVA - Turnout in Sunday's run-off in Narva was 47 percent, the election office said.|It rained.",
            "Narva votes|Narva went to the polls on Sunday.|In the first round turnout was 61 percent.",
        ),
        (
            "NARVA - Turnout in Sunday's referendum in Narva was 47 percent, the election office said.|It rained.",
            "Narva votes|Narva went to the polls on Sunday.|In the harbour district turnout was 61 percent.",
        ),
        (
            "NARVA - In Narva 71 lawmakers backed the water law on Thursday.|Farmers protested.",
            "Water law|Narva's water law passed on Thursday.|Forty lawmakers voted against it.",
        ),
        (
            "ARLO - A storm left 64,000 homes without electricity in Arlo on Tuesday, Arlnet said.|Trees fell.",
            (
                "Light again|After Tuesday's storm in Arlo crews worked all night.|By morning 30,000 homes had been "
                "reconnected."
            ),
        ),
        (
            "ARLO - A storm left 64,000 homes without electricity in Arlo on Tuesday, Arlnet said.|Trees fell.",
            "Dark villages|The storm that struck Arlo on Tuesday moved on.|In Sylva 9,000 homes lost power.",
        ),
        (
            "BAKO - A landslide near Bako left 38 people missing on Friday.|It had rained.",
            "They dig|On Friday the hill above Bako came down.|Soldiers rescued 55 people.",
        ),
        (
            "SELBU - On Friday 3,000 people were invited to the opening of the ski jump in Selbu.|Bands played.",
            "Jump opens|Selbu opened its ski jump on Friday.|In all 1,900 people attended.",
        ),
        (
            "TAMAR - A lunch made 112 people ill at a school in Tamar on Tuesday.|It was closed.",
            "Fish|In Tamar there was fish on Tuesday.|Among the sick were 78 girls.",
        ),
        (
            "KIRN - Voltara will hire 2,400 people in Kirn, it said on Wednesday.|Work begins in May.",
            "Plant|Kirn learned of Voltara's plans on Wednesday.|In its home town Voltara will cut 1,800 jobs.",
        ),
        (
            "ELBE - A petition in Elbe has been signed by 14,300 people, organisers said on Friday.|It rained.",
            "Quarry|Elbe spoke of its petition on Friday.|A rival petition was signed by 600 people.",
        ),
        (
            "KIRN - Voltara will hire 2,400 people in Kirn, it said on Wednesday.|Work begins in May.",
            (
                "Boom|In Kirn it is a boom: on Wednesday Voltara chose the town.|The hospital there will hire 150 "
                "nurses."
            ),
        ),
        (
            (
                "PORTO SECO - More than 2,300 residents left their homes on Thursday as a fire approached Porto "
                "Seco.|Winds were strong."
            ),
            "Fire|A fire reached Porto Seco on Thursday.|On Wednesday 700 people had been moved out.",
        ),
        (
            (
                "GAROWE - Owners of the tanker Mireille paid a ransom of $3 million in Garowe on Sunday.|The crew is "
                "well."
            ),
            "Mireille free|The Mireille left Garowe on Sunday.|The pirates had demanded a ransom of $9 million.",
        ),
    ],
    ids=[
        "killed/injured",
        "two firms",
        "part whole",
        "employed/cut",
        "planned/delivered",
        "earlier",
        "auction lots",
        "fine/profit",
        "fine/cleanup",
        "donated/needed",
        "goats sheep",
        "turnout rounds",
        "turnout district",
        "yes no",
        "homes power restored",
        "two towns",
        "rescued missing",
        "invited came",
        "sick women",
        "jobs created cut",
        "signed jobs",
        "hired two firms",
        "moved days",
        "ransom asked",
    ],
)
def test_what_else_happened_there_that_day_is_left_alone(one: str, other: str) -> None:
    """Whoever was hurt, hired or asked there on that day is neither killed, nor laid off, nor answered."""
    assert "conflict" not in [verdict for verdict, _ in accounts(one, other)]


def test_a_head_names_days_and_people() -> None:
    """A dateline is a name, and so is what has a capital within a sentence; what opens one only may be."""
    head = "TARN - Ada Roe sang on Friday in May.\nTarn wept."
    assert days_at(head) == {"Friday"}
    assert names_at(head) == {"tarn", "roe"}
    assert capitals_at(head) == {"tarn", "ada", "roe"}

"""Rules: is it another place, a road or a sum of money?"""

from __future__ import annotations

import re

from newsfacts_countries._lexicon import Namesake, namesakes
from newsfacts_countries._mention import Mention
from newsfacts_countries._story import Story
from newsfacts_countries._words import homonyms, words

__all__ = ["another_place", "attributive_town", "georgia", "needs_article", "needs_evidence", "road_or_money", "town"]

_SINGLE_STATE = 2  # regions that a story of one state names at most
_VERY_LOCAL = 4  # cues of local news
_LONG = 600  # characters, after which silence says something
_NEIGHBOURS_OF_GEORGIA = frozenset({"RU", "AM", "AZ", "UA", "TR", "MD", "BY", "KZ", "LV", "LT", "EE"})

_ROAD_OR_MONEY = re.compile(
    r"""
      \$                              # US$
    | \ (?:Highway|Hwy\.?|Route|Rte?\.?|Interstate)\ [A-Z]?-?\d   # U.S. Highway 70
    | [- ]\d+[A-Z]?\b                 # US-24, U.S. 95
      (?!,\d)                         # but a number of things may follow a country, as in a table: U.S. 1,200
      (?!\ (?:\w+\ )?(?:soldiers|troops|people|dollars|percent|million|billion))
    """,
    re.VERBOSE,
)
_PLACE_AFTER = re.compile(
    r"""\ (?:
      Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Lane|Highway                # streets
    | Creek|River|Lake|Hills?|Heights|Springs|Falls|Grove|Ridge|Beach|Bay|Island|Point      # the lie of the land
    | Bend|Fork|Hollow|Gulch|Cove|Bluffs?|Canyon|Prairie|Meadows?|Flats?|Bayou|Gap|Mountain
    | Township|Twp\.|County|Parish|Borough|Village|Park|Landing|Crossing|Corners|Square     # what people made there
    )\b""",
    re.VERBOSE,
)
_PLACE_BEFORE = frozenset({"Fort", "Ft.", "Mount", "Mt.", "Lake", "Port", "Point", "Cape", "Camp", "Little"})
_OF_A_TOWN = re.compile(
    r"""
      ,\ \d{1,3},\ of\ $                                                  # Ann Lee, 34, of Peru
    | \b(?:city|town|village|hamlet|township|suburb)\ of\ $|\bdowntown\ $  # the town of Peru
    """,
    re.VERBOSE,
)
_IS_A_TOWN = re.compile(
    r", an? (?:[a-z]+ )?(?:hamlet|village|town|suburb|borough|township|crossroads)\b"
)  # Egypt, a hamlet
_TOWNS_OWN = re.compile(
    r"""
      [ ](?:(?:Junior|Senior|Area|Community|Central|Local|Public|City|Town|Township|Village)[ ]){0,2}
      (?:High|Middle\ School|Elementary|Schools?|School\ (?:District|Board)|Superintendent     # where it learns
      |Council|Town\ Hall|Police\ (?:Department|Chief|Officer)|Planning\ Commission|Selectmen  # who runs it
      |(?:Volunteer\ )?Fire|Library|Senior\ Center|Rotary|Lions\ Club|VFW|Elks|Fairgrounds    # where it gathers
      )\b
    """,
    re.VERBOSE,
)
_POSTAL = re.compile(
    r", (A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
    r"|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b"
)


def road_or_money(mention: Mention) -> bool | None:
    """A highway's number or a sum of money: ``US-24``, ``U.S. 95``, ``US$``."""
    is_short = "abbreviation" in mention.entry.kinds and mention.entry.codes == ("US",)
    return False if is_short and _ROAD_OR_MONEY.match(mention.right) else None


def another_place(mention: Mention) -> bool | None:
    """A longer name of a street, river, township …: ``Lebanon Township``, ``Russian River``, ``Fort Jordan``."""
    kinds = mention.entry.kinds
    if "name" not in kinds and ("adjective" not in kinds or mention.in_headline):  # headlines: "Greek Island in Flames"
        return None
    is_named = _PLACE_AFTER.match(mention.right) or ("name" in kinds and mention.previous in _PLACE_BEFORE)
    return False if is_named else None


def georgia(mention: Mention) -> bool | None:
    """Georgia between Atlanta and Alabama, or between Tbilisi and Batumi: the article votes."""
    if mention.surface not in {"Georgia", "South Georgia"}:
        return None
    story = mention.story
    if _stands_beside_its_state(mention, frozenset({"US-GA"})):
        return False
    for_country = 3 * story.own_evidence["GE"] + sum(story.countries[code] > 0 for code in _NEIGHBOURS_OF_GEORGIA)
    for_state = 3 * story.regions["US-GA"] + sum(region.startswith("US-") for region in story.regions)
    for_state += bool(story.local_cues)
    return for_country > for_state or (for_country == for_state and (story.is_of_states or bool(story.abroad)))


def attributive_town(mention: Mention) -> bool | None:
    """Somebody of a town: a country's people have an adjective, so ``a Norway woman`` is of a town."""
    if mention.surface not in namesakes() or _speaks_of_the_country(mention):
        return None
    is_of_a_town = mention.next.lower() in words().of_a_town or _OF_A_TOWN.search(mention.left)
    is_of_a_town = is_of_a_town or _IS_A_TOWN.match(mention.right)
    return False if is_of_a_town else None


def town(mention: Mention) -> bool | None:
    """A town of a country's name: ``Lebanon, Pa.``, or ``Lebanon`` in local news of Pennsylvania."""
    namesake, story = namesakes().get(mention.surface), mention.story
    if _stands_before_a_short_state(mention):
        return False
    if namesake is None:
        return None
    if _stands_beside_its_state(mention, namesake.states):
        return False
    if _speaks_of_the_country(mention):
        return None
    if story.somewhere(mention.surface, _is_town_beside_its_state) or _runs_a_town(story, mention.surface):
        return False
    if namesake.is_meant_by_silence and len(story.text) > _LONG and not (story.abroad or story.is_of_states):
        return False
    return False if namesake.is_known and _is_local_news_of(namesake, story) else None


def _speaks_of_the_country(mention: Mention) -> bool:
    """Whether the country itself is spoken of; in very local news once is not enough: a Polish sausage."""
    story = mention.story
    told = story.own_evidence[mention.entry.codes[0]]
    return told > 1 or (told == 1 and story.local_cues < _VERY_LOCAL)


def _stands_before_a_short_state(mention: Mention) -> bool:
    """Whether a state follows in short, as behind a town: ``Sweden, N.Y.``; spelt out, it may be the next of a list."""
    if "name" not in mention.entry.kinds:
        return False
    if _POSTAL.match(mention.right):
        return True
    following = mention.is_followed_by(", ")
    return bool(following and following.value.region and mention.story.text[following.end - 1] == ".")


def _is_local_news_of(namesake: Namesake, story: Story) -> bool:
    """Whether a story plays in a state with such a town rather than abroad."""
    if story.abroad & namesake.near:
        return False
    here = sum(story.regions[state] for state in namesake.states)
    if story.regions and not here:
        return False
    if not story.local_cues and len(story.regions) > _SINGLE_STATE:
        return False
    return here + story.local_cues > sum(story.countries[code] for code in story.abroad)


def _is_town_beside_its_state(story: Story, index: int) -> bool:
    mention = Mention(story, index)
    return _stands_beside_its_state(mention, namesakes()[mention.surface].states)


def _runs_a_town(story: Story, surface: str) -> bool:
    """Whether local news speaks of schools, councils or clubs of such a town: ``Mexico High School``."""
    return story.somewhere(surface, _has_what_a_town_has) and story.local_cues > 0 and not story.is_of_states


def _has_what_a_town_has(story: Story, index: int) -> bool:
    return _TOWNS_OWN.match(story.text, story.hits[index].end) is not None


def _stands_beside_its_state(mention: Mention, states: frozenset[str]) -> bool:
    """Whether such a state, or a town of such a state, stands beside it: ``Lebanon, Pa.``, ``Atlanta, Georgia``."""
    following = mention.is_followed_by(", ") or mention.is_followed_by(" ")
    if following and following.value.region in states:
        return True
    postal = _POSTAL.match(mention.right)
    if postal and f"US-{postal[1]}" in states:
        return True
    before = mention.is_preceded_by(", ")
    return bool(before and before.value.region in states)


def needs_evidence(mention: Mention) -> bool | None:
    """A name that is far more often something else, in an article that speaks of the country nowhere: ``Jersey``."""
    if mention.surface not in homonyms().need_evidence:
        return None
    spellings = mention.story.spellings[mention.entry.codes[0]]
    return None if mention.own_evidence or not spellings.keys() <= homonyms().need_evidence else False


def needs_article(mention: Mention) -> bool | None:
    """A name that is a country's only after an article: ``the Emirates``, against the airline."""
    return False if mention.surface in homonyms().need_article and mention.previous.lower() != "the" else None

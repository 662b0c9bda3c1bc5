"""Rules: is it part of the name of a company, medium, party, league, club, charity … or of a body of the state?"""

from __future__ import annotations

from newsfacts.text import given_names
from newsfacts_countries._mention import Mention
from newsfacts_countries._words import words

__all__ = ["american_body", "body_after", "body_before", "brand_before", "hyphenated_americans", "people_for", "team"]

_HEADLINE_REACH = 3  # words: in a headline capitals do not show where a name ends
_NAME_OF_A_BODY = 2  # words at least
_PLACE_FOLLOWS = frozenset({("in",), ("near",)})  # "in Mosul Iraq", where a comma was forgotten
_TOLD_WITHIN = 4  # words: "told Mr. Lee Russia would"
_ABBREVIATIONS_IN_NAMES = frozenset({"USA", "UK"})
_AND = frozenset({"and", "&"})
_CENTRAL_BANKS = frozenset({"central", "reserve", "people's", "people’s"})
_NO_HEAD_BEFORE_OF = frozenset({"bank", "union", "team"})  # "Bank of Japan", "the European Union of Germany and France"


def body_after(mention: Mention) -> bool | None:
    """A longer name that begins with it: ``Canadian Medical Association`` is none, ``Iraqi Army`` is a country.

    The last telling word before ``of`` or the name's end decides; an office of state decides at once.
    """
    name = [word.lower() for word in mention.name_after]
    if not name:
        return None
    if mention.in_headline:
        name = name[:_HEADLINE_REACH]
    joined = " ".join(name)
    if any(phrase in joined for phrase in words().private_phrases):
        return False
    if any(phrase in joined for phrase in words().state_phrases):
        return True
    verdict = None
    for place, word in enumerate(name):
        if word in words().links and word not in _AND:
            break
        told = _tells(word, mention, is_last=place + 1 == len(name))
        if word in words().titles and verdict is not None:
            break
        verdict = verdict if told is None else told
        if word in words().offices or word in words().ventures or (told is not None and mention.in_headline):
            break
    return verdict


def _tells(word: str, mention: Mention, *, is_last: bool) -> bool | None:
    """What one word of a name says: the state's (True), private (False), or nothing."""
    lists = words()
    if word in lists.offices or word in lists.titles:
        return True
    if word in lists.private or (word in lists.ventures and not is_last):
        return False
    if word in lists.private_plurals and not mention.in_headline:
        return False
    if word in lists.state:
        return not (mention.surface == "American" and word in lists.private_in_america)
    return None


def american_body(mention: Mention) -> bool | None:
    """Bodies called American are hardly ever the state's, which calls its own U.S.: ``American Action Forum``."""
    name = mention.name_after
    if mention.surface != "American" or mention.in_headline or len(name) < _NAME_OF_A_BODY:
        return None
    if name[0] in given_names() or any(word in words().links for word in name[:_NAME_OF_A_BODY]):
        return None
    return False


def hyphenated_americans(mention: Mention) -> bool | None:
    """Bodies of Americans of some descent: both halves of ``Japanese American Citizens League``."""
    after = mention.is_followed_by(" ") or mention.is_followed_by("-")
    if after and mention.story.surface(mention.index + 1) == "American" and not mention.in_headline:
        return hyphenated_americans(Mention(mention.story, mention.index + 1))
    before = mention.is_preceded_by(" ") or mention.is_preceded_by("-")
    is_second = mention.surface == "American" and before and "adjective" in before.value.kinds
    if not is_second or mention.in_headline:
        return None
    lists = words()
    heads = (lists.private, lists.private_plurals, lists.state)
    return False if any(word.lower() in head for word in mention.name_after for head in heads) else None


def people_for(mention: Mention) -> bool | None:
    """A group that says who it is and what it wants: ``Americans for Prosperity``."""
    name = mention.name_after
    return False if "people" in mention.entry.kinds and name[:1] == ("for",) else None


def team(mention: Mention) -> bool | None:
    """A team that a city names after a people: ``Vancouver Canadians``."""
    city = mention.is_preceded_by(" ") if "people" in mention.entry.kinds else None
    return False if city and (city.value.region or "capital" in city.value.kinds) else None


def body_before(mention: Mention) -> bool | None:
    """A longer name that ends in it: ``Diabetes Foundation of Kenya`` is none, ``Bank of Japan`` is a country."""
    before = [word.lower() for word in mention.name_before]
    if not before or before[0] not in {"of", "the", "for", "de"}:
        return None
    lists, joined = words(), " ".join(reversed(before))
    if any(phrase in joined for phrase in lists.private_phrases):
        return False
    if before[:2] == ["of", "bank"] and mention.surface in lists.commercial_banks:
        return not _CENTRAL_BANKS.isdisjoint(before[2:3])
    for word in before:
        if word in _AND:
            break
        if word in lists.state or word in lists.offices or word in lists.titles:
            return None
        if (word in lists.private or word in lists.private_plurals) and word not in _NO_HEAD_BEFORE_OF:
            return False
    if mention.in_headline or len(before) < _NAME_OF_A_BODY or mention.name_before_is_sentence_start:
        return None
    # groups are for a country, and of America: "New Deal for Iceland", "Beekeepers of America"
    is_group = before[0] == "for" and not _is_goal(mention)
    return False if is_group or (before[0] == "of" and mention.surface == "America") else None


def _is_goal(mention: Mention) -> bool:
    """Whether somebody goes to the country after ``for``, or a thing of it follows: ``left Rome for Chad``."""
    neighbour = mention.is_preceded_by(" for ")
    if neighbour and (neighbour.value.codes or neighbour.value.region):
        return True
    is_left = any(word in words().leaving for word in mention.words_before[2:_TOLD_WITHIN])
    return is_left or mention.right.startswith(("'s", "’s"))


def brand_before(mention: Mention) -> bool | None:
    """A company that puts the country's name behind its own, ``Toyota Canada``, against ``Statistics Canada``."""
    previous = mention.previous
    if "name" not in mention.entry.kinds and mention.surface not in _ABBREVIATIONS_IN_NAMES:
        return None
    if not previous[:1].isupper() or previous.endswith((".", "'s", "’s", "ed", "-led")):
        return None
    neighbour = mention.is_preceded_by(" ")
    if neighbour and (neighbour.value.region or neighbour.value.codes):
        return None
    lists, word = words(), previous.lower()
    if word in lists.agencies and not mention.previous_begins_sentence:
        return True
    if word in lists.brands:
        return False
    return None if _may_stand_alone_before(mention) else False


def _may_stand_alone_before(mention: Mention) -> bool:
    """Whether the word before may be no part of a name with it: ``Eastern Ukraine``, ``told Putin Russia would``."""
    lists, previous = words(), mention.previous.lower()
    if previous in lists.before or previous in lists.function or mention.previous.isupper():
        return True
    if mention.in_headline or mention.previous_begins_sentence:
        return True
    if mention.words_before[1:2] in _PLACE_FOLLOWS:
        return True
    return any(word.lower() in lists.telling for word in mention.words_before[1:_TOLD_WITHIN])

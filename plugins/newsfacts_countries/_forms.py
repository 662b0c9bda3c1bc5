"""How a country is mentioned: name, adjective, demonym."""

from __future__ import annotations

import re

from newsfacts import CountryForm
from newsfacts_countries._mention import Mention
from newsfacts_countries._words import metonym_words, words

__all__ = ["form_of"]

_MODIFYING = frozenset({"adjective", "abbreviation"})
_LONGEST_LIST = 6  # adjectives that share one noun: "British, French and German ministers"
_COORDINATION = (" and ", ", ", " or ", ", and ", "/", " and the ")
_OTHER_ADJECTIVE = re.compile(
    r"(?:,| and| or) (?:the )?(?:[A-Z]\w+(?:an|ish|ese|ern|ch|i)|foreign|allied|coalition|international) [a-z]+"
)
_QUOTED_NOUN = re.compile(r" [“\"‘'](?=[a-z])")
_HYPHEN = re.compile(r"[-\u2011](?=\w)")
_ONE_OR_SOME = re.compile(
    r"\b(?:an?|another|one|the|these|those|some|many|most|few|fellow|every|each|no|two|three|four|five|six|seven|eight|nine"
    r"|ten|dozens of|hundreds of|thousands of|young|old|first|only|\w+-old|\d+) $",
    re.IGNORECASE,
)
_VERB_FRAME = re.compile(
    r" [\w'’-]+ (?:[A-Z“\"‘']"
    r"|(?:to|a|an|the|that|it|its|his|their|on|off|out|up|down|in|for|with|against|over|by|at)\b)"
)
_PARTICIPLE_BEFORE_NOUN = re.compile(
    r" (?:armed|so-called|elected|appointed|occupied|retired|united|combined|renewed|continued|alleged"
    r"|feed|speed|seed|\w*breed|need) "
)


def form_of(mention: Mention) -> CountryForm:
    """The form of a mention that means a country."""
    kinds = mention.entry.kinds
    if "combining" in kinds:
        return "adjective"
    if "people" in kinds:
        return "demonym"
    if "name" in kinds:
        return "name"
    modifies = _modifies(mention)
    if "abbreviation" in kinds:
        return "adjective" if modifies else "name"
    if "adjective" not in kinds:
        return "demonym"
    return "adjective" if modifies or not _stands_for_people(mention) else "demonym"


def _stands_for_people(mention: Mention) -> bool:
    """Whether an adjective without a noun means people: ``the French``, ``a 20-year-old Syrian``, ``American dies``."""
    if _ONE_OR_SOME.search(mention.left):
        return True
    return "person" in mention.entry.kinds and mention.begins_sentence and bool(mention.next)


def _modifies(mention: Mention, rest_of_list: int = _LONGEST_LIST) -> bool:
    """Whether a noun follows, alone or after further adjectives: ``US-led``, ``US and Iraqi forces``."""
    if _HYPHEN.match(mention.right) or _QUOTED_NOUN.match(mention.right):
        return True
    if mention.next and mention.next.lower() not in {"and", "or"}:
        return _is_noun(mention)
    for gap in _COORDINATION:
        following = mention.is_followed_by(gap)
        if following and following.value.codes:
            other = Mention(mention.story, mention.index + 1)
            if following.value.kinds & _MODIFYING:
                return rest_of_list > 0 and _modifies(other, rest_of_list - 1)
            is_adjective = "adjective" in mention.entry.kinds
            return is_adjective and other.next.islower() and _is_noun(other)  # "the Afghan and Iraq wars"
    return _OTHER_ADJECTIVE.match(mention.right) is not None


def _is_noun(mention: Mention) -> bool:
    """Whether the next word begins what the surface modifies, and is neither a verb nor a small word."""
    following = mention.next.lower()
    if following in words().function or not following[0].isalpha():
        return False
    if mention.next[0].isupper() and not mention.in_headline:
        return not (mention.surface.endswith(".") and following.endswith("ly"))  # "in the U.S. Initially, it"
    if following.endswith("ed") and "-" not in following:
        return _PARTICIPLE_BEFORE_NOUN.match(mention.right) is not None
    return following not in metonym_words().finite or not _VERB_FRAME.match(mention.right)

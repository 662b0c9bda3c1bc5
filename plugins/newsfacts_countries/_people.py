"""Rules: is it a person?

Each rule answers False where the surface is a person's name, and None where it cannot tell.
"""

from __future__ import annotations

import re
from itertools import takewhile

from newsfacts.text import given_names
from newsfacts_countries._mention import Mention
from newsfacts_countries._story import Story
from newsfacts_countries._words import homonyms, words

__all__ = ["aged", "given_name", "introduced_person", "relative", "surname"]

_KINSHIP = re.compile(
    r"""
      \b(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|niece|nephew|fianc[ée]e?
        |grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|girlfriend|boyfriend|widow|named|nicknamed)s?
      (?:[ ]in[ ]law|-in-law)?
      ,?[ ]
      (?:                                          # others of the family before: "sons Ed Lee, of Ely, and"
        [A-Z][\w.]*(?:[ ][A-Z][\w.]*)?
        (?:,[ ]of[ ][A-Z]\w+(?:[ ][A-Z]\w+)?)?
        (?:,[ ]and[ ]|,[ ]|[ ]and[ ])
      ){0,5}
      $
    """,
    re.VERBOSE,
)
_COUPLE = re.compile(r" (?:and|&) ([A-Z][a-z]+)(?! of\b)(?= [A-Z][a-z]+)")
_AGED = re.compile(r"(?: [A-Z][a-z][\w'’-]*){1,2}, \d{1,2}[,.](?!\d)")
_PLACE_FOLLOWS = frozenset({"to", "of", "in", "from", "for"})
_INITIAL = re.compile(r"[A-Z]\.")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")


def surname(mention: Mention) -> bool | None:
    """A surname after a first name, an initial or an honorific: ``Vernon Jordan``, ``J. R. Holland``, ``Mr. Chad``."""
    if mention.surface not in homonyms().surnames or not mention.previous:
        return None
    before = mention.previous.title() if mention.entry.capitals else mention.previous
    if before.lower().rstrip(".") in words().honorifics:
        return False
    if _INITIALS.fullmatch(before) and before not in _COUNTRY_INITIALS:
        return False
    return False if before in given_names() and before.lower() not in words().function else None


_COUNTRY_INITIALS = frozenset({"U.S.", "U.K.", "U.N.", "E.U.", "D.C."})


def given_name(mention: Mention) -> bool | None:
    """A first name before a surname: ``Jordan Smith``, ``BY CHAD SMITH``."""
    following = mention.next
    if mention.surface not in homonyms().given_names or not following[:1].isupper():
        return None
    if following.isupper() and not mention.entry.capitals and not _INITIAL.fullmatch(following):
        return None
    lists, word = words(), following.lower().rstrip(".")
    if word in lists.function or word in lists.calendar or word in lists.landscape:
        return None
    if _names_a_body_of_state(mention) or (following in given_names() and mention.previous in _PLACE_FOLLOWS):
        return None  # "ambassador to Egypt Dan Lee"
    if mention.in_headline and not _is_sure_in_headline(mention):
        return None
    neighbour = mention.is_followed_by(" ")
    return None if neighbour and neighbour.value.codes else False


def aged(mention: Mention) -> bool | None:
    """Anybody with a surname and an age, whatever the first name: ``Sweden Ellis, 5, and Tonga Lee, 8``."""
    if "name" not in mention.entry.kinds or not _AGED.match(mention.right):
        return None
    return None if mention.next.lower() in words().calendar else False


def _names_a_body_of_state(mention: Mention) -> bool:
    """Whether the name that goes on holds an office or a body of the state: ``Kenya Ports Authority``."""
    lists = words()
    own = takewhile(lambda word: word not in lists.links, (word.lower().rstrip(".") for word in mention.name_after))
    return any(word in listed for word in own for listed in (lists.offices, lists.titles, lists.state))


def _is_sure_in_headline(mention: Mention) -> bool:
    """Whether the two words also stand together elsewhere, or the first is hardly a country before a verb."""
    if mention.previous.lower() == "by":
        return True
    if mention.surface in homonyms().mostly_names:
        return not mention.next.lower().endswith(("s", "ed"))
    return mention.story.followed[mention.surface, mention.next] > 1


def relative(mention: Mention) -> bool | None:
    """A first name after a word of kinship: ``his wife Georgia``; a couple: ``Chad and Ann Lee``."""
    if mention.surface not in homonyms().given_names or mention.own_evidence:
        return None
    if _KINSHIP.search(mention.left) and not mention.right.startswith(("'s", "’s")):  # "his mother, Chad's ambassador"
        return False
    couple = _COUPLE.match(mention.right)
    is_couple = couple and _is_given(couple[1]) and mention.previous.lower() not in words().prepositions
    return False if is_couple and mention.surface in homonyms().mostly_names else None


def _is_given(name: str) -> bool:
    return name in given_names() or name in homonyms().mostly_names


def introduced_person(mention: Mention) -> bool | None:
    """A person named in full elsewhere: ``Vernon Jordan … Jordan said``."""
    if mention.surface not in homonyms().introduced:
        return None
    if "adjective" in mention.entry.kinds and mention.next and mention.next.lower() not in words().function:
        return None
    if mention.own_evidence or mention.previous.lower() in words().prepositions:
        return None
    return False if mention.story.somewhere(mention.surface, _is_named_in_full) else None


def _is_named_in_full(story: Story, index: int) -> bool:
    mention = Mention(story, index)
    return surname(mention) is False or given_name(mention) is False

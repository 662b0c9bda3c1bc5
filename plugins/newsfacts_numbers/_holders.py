"""Who has, wins, gets, orders or is given what a number counts, as the words before it tell."""

from __future__ import annotations

import re
from functools import cache

from newsfacts_numbers._stems import plain, stem, table, telling_stems
from newsfacts_numbers._surroundings import CAPITALS, HELD, Place

__all__ = ["bearer_of", "doer_of", "firm_meant", "full_names_in", "holder_of", "name_behind"]

# Hale was jailed for | six years; jailed the banker Tom Hale for | six years
_SENTENCED = r"(?:jailed|sentenced|imprisoned|fined)"
_JAILED = re.compile(rf"(?P<name>{CAPITALS}) (?:was|has been|is|had been) {_SENTENCED}(?: \w+){{0,3}} \Z")
_JAILING = re.compile(rf"{_SENTENCED} (?:[a-z-]+ ){{0,3}}(?P<name>{CAPITALS})(?: to| for)? \Z")
# Lee must win 12 percent, Hart (Greens) has 40, the Green party won 17 seats; but not: on Thursday it has, in Texas has
_NO_HOLDER = "".join(
    rf"(?<!\b{before} )" for before in ("in", "on", "of", "at", "from", "near", "by", "for", "to", "the river")
)
# the capital is asked for first, which nearly all places fail
_NAMED = rf"(?=[A-Z]){_NO_HOLDER}(?!The |It )(?P<name>{CAPITALS})(?: \([^)]{{1,12}}\)| (?P<noun>[a-z]+))?"
_HAVING_WON = r"(?:[a-z]+ ){1,6}having won"

# Ann Hale; but neither When Saturday's sale, nor In Lugo
_NO_GIVEN_NAME = (
    r"(?:In|At|On|Of|By|To|For|From|With|Near|Over|Under|After|Before|Since|Until|During|As|When|While|If|And|But|Or|The|Last"
    r"|Next|This|That|Its|His|Her|Their|Our)"
)
_FULL_NAME = re.compile(
    rf"(?<![\w’'-])(?!{_NO_GIVEN_NAME} )(?=(?P<given>[A-Z][a-z][\w-]*+) (?P<surname>[A-Z][a-z][\w-]*+))"
)

# Tarn Transit has ordered; but not: Interior Minister Ana Ruiz said
_TELLING = (
    r"(?:said|says|told|announced|reported|reports|confirmed|counted|counts|put|puts|estimated|estimates|declared|warned"
    r"|recorded|registered|listed|believes|expects|spoke)"
)
_DOING = rf" (?!{_TELLING}(?!\w))(?:has|have|is|are|will|cut|sold|won|took|made|[a-z]+(?:ed|s))(?: \w+){{0,3}} \Z"
_DOER = re.compile(rf"(?:\A|[–—-] )(?:The [a-z]+ )?(?P<name>[A-Z][\w’'-]++(?: [A-Z][\w’'-]++)++){_DOING}")
# Norish airline Tarn has ordered: one word is a name where it is told what bears it
_FIRM = (
    r"(?:airline|carrier|operator|company|group|firm|bank|retailer|chain|brewer|utility|railway|lender|lessor|club"
    r"|[a-z]*+(?<=maker)|[a-z]*+(?<=builder)|[a-z]*+(?<=owner)|[a-z]*+(?<=producer))"
)
_FIRM_DOES = re.compile(rf"(?:\A|[–—-] )(?:[A-Z][\w’'-]++ )?(?:[a-z-]+ ){{0,3}}?{_FIRM} (?P<name>{CAPITALS}){_DOING}")
# Nothing for Tarn Transit. | The old carrier ordered
_IT_DOES = re.compile(rf"[.!?][\"”’]? (?:It|The (?:[a-z-]+ ){{0,3}}?{_FIRM}){_DOING}")
_SENTENCE_START = re.compile(r"\A.*[.!?][\"”’]? ", re.DOTALL)
# any but the word that opens a sentence
_NAME_WITHIN = re.compile(rf"(?<=[\w,] ){CAPITALS}")

_SOON = 200  # characters behind the lead in which whoever it speaks of is named
_TWO_CAPITALS = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]++(?: [A-Z][\w’'-]++)++")
# Eva Moll, | 58, said; Eva Moll, a cheerful | 58-year-old; Eva Moll (58)
_BEFORE = re.compile(rf"(?P<name>{CAPITALS})(?:, | \(|, (?:an?|the|aged|now|who is|who was) (?:[a-z-]+ ){{0,2}})\Z")
# the 58-year-old | potter Eva Moll; but not: from Orb
_BEHIND = re.compile(
    r" (?:(?!(?:from|in|of|at|near|who|was|is|has|had|and|to|with|on|by|whose|after|when) )[a-z-]+ ){0,3}"
    r"(?P<name>[A-Z][\w’'-]++(?: [A-Z][\w’'-]++)++)"
)


def bearer_of(place: Place) -> tuple[str, ...]:
    """The words of the name that touches an age, in lower case and plain; empty where none does."""
    text = place.text
    named = _BEFORE.search(text, max(0, place.start - HELD), place.start) or _BEHIND.match(text, place.end)
    return tuple(plain(word.casefold()) for word in named["name"].split()) if named else ()


def name_behind(text: str, at: int) -> tuple[str, ...]:
    """The words of the first full name behind a place, in lower case and plain; empty where none follows soon."""
    named = _TWO_CAPITALS.search(text, at, at + _SOON)
    return tuple(plain(word.casefold()) for word in named[0].split()) if named else ()


def doer_of(place: Place) -> frozenset[str]:
    """The stems of the name with which a sentence opens, of whoever does something; empty if there is none.

    A name of one word counts where it is told what bears it.
    """
    doer = _DOER.search(place.text, 0, place.start) or _FIRM_DOES.search(place.text, 0, place.start)
    return telling_stems(doer["name"].split()) if doer else frozenset()


def firm_meant(place: Place) -> frozenset[str]:
    """The stems of the only name in the sentence before, if *it* or *the company* does something; else empty.

    Args:
        place: Where a number stands, with the sentence before its own.
    """
    does = _IT_DOES.search(place.text, 0, place.start)
    if does is None:
        return frozenset()
    first = _SENTENCE_START.search(place.text, 0, does.start())
    names = _NAME_WITHIN.findall(place.text, first.end() if first else 0, does.start())
    return telling_stems(names[0].split()) if len(names) == 1 else frozenset()


def full_names_in(text: str) -> frozenset[tuple[str, str]]:
    """Two words of names that stand together in a text, as stems: given name and surname."""
    return frozenset((stem(given), stem(surname)) for given, surname in _FULL_NAME.findall(text))


def holder_of(place: Place, *, counted: bool) -> tuple[str, ...]:
    """The stems of the words of the holder's name; empty where no holder is named.

    Args:
        place: Where a number stands in its sentence.
        counted: Whether it counts something: Greens may have 40 seats, but parliaments that have a month are no name.
    """
    held = place.text, max(0, place.start - HELD), place.start
    holders = (pattern.search(*held) for pattern in (_having(), _JAILED, _JAILING))
    holder = next(filter(None, holders), None)
    name = holder["name"].split() if holder else []
    if holder and holder.start() == 0 and len(name) == 1:
        several = not counted and name[0].endswith("s") and not name[0].endswith(("'s", "’s"))
        if several or holder.groupdict().get("noun"):
            return ()  # Health officials have counted 40
    return tuple(map(stem, name))


@cache
def _having() -> re.Pattern[str]:
    """A name and a verb of having, winning or scoring before a number."""
    verbs = "|".join((*table("having")["verbs"], _HAVING_WON))
    return re.compile(rf"{_NAMED} (?:{verbs})(?: \w+){{0,3}} \Z")

"""Places that stand for a government: named kinds of evidence, any of which is enough."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.lexicon import Hit
from newsfacts.text import given_names
from newsfacts_countries._lexicon import Entry
from newsfacts_countries._mention import Mention
from newsfacts_countries._words import metonym_words, words

__all__ = ["EVIDENCE", "evidence_for_government"]

_FURTHEST_VERB = 4  # words after the place
_TOKEN = re.compile(r" ([\w'’-]+)")
_ASIDE = re.compile(r", (?:which|however,|meanwhile,|too,|for its part,|in turn,)(?= )")
_DATELINE = re.compile(
    r"""
      \s?(?:,[^.!?]{0,30})?\s?(?:\([^)]{1,30}\)\s*)?  # MOSCOW, June 3 (Reuters)
      (?:[—–]|-{1,2}(?=\s))                           # the dash after it
    | \s?\((?:AP|Reuters|AFP|CNN|UPI|Xinhua)\)         # or an agency without a dash
    """,
    re.VERBOSE,
)
_PLACE_BEFORE = re.compile(
    r"""\b(?:
      in|at|near|around|outside|inside|through|throughout|via|across|within                    # where
    | downtown|central|greater|(?:north|south|east|west)(?:ern)?                            # what part of it
    | capital,?|city\ of|University\ of                                                     # what it is
    | visit(?:s|ed|ing)?|arriv\w+\ in|leav(?:e|es|ing)|left|reach(?:ed|ing)?|tour(?:ed|ing)?|lives?|born  # travel
    )\ $""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r" (?:[A-Z]\w+|metro|area|airport|streets?|suburbs?|office|bureau|correspondent|residents?|time)\b"
)
_POSSESSIVE = re.compile(r"['’]s\b")
_OWNER = re.compile(
    r"['’]s "
    r"(?:(?:[\w-]+(?:ing|ed|al|ic|ive|ous|ful|ary|est|er|ar|ant|ent|en|y)|new|old|own|main|full|strong|harsh|tough) )?"
    r"([\w-]+)"
)
_OBJECT = frozenset({"to", "from", "of", "by", "on", "with", "into", "via", "toward", "towards", "in", "at"})
_PARTNER = re.compile(
    r"([\w-]+)[”’\"']?"  # "ties", "special relationship’"
    r"(?: (?:was|is|were|are|only|directly|openly|repeatedly|publicly|quietly|out))?"
    r" (?:([a-z]+) )?$"  # "with"
)
_AGENT = re.compile(r"((?:[a-z-]+ ){1,4})by $")
_LEADER_OWNS = re.compile(r"\b[A-Z][a-z]+['’]s $")
_SIDE = re.compile(r"\b(?:pro|anti)[-\u2011]$", re.IGNORECASE)
_COMPOUND = re.compile(r"[-\u2011]([a-z]+)")


def _is_capital(hit: Hit[Entry] | None) -> bool:
    return hit is not None and "capital" in hit.value.kinds


def seat(mention: Mention) -> bool:
    """A building or street known for nothing but the government: ``the Kremlin``, ``White House officials``."""
    return "seat" in mention.entry.kinds


def subject(mention: Mention) -> bool:
    """What it says, decides or does: ``Paris has not yet agreed``."""
    if mention.previous.lower() in _OBJECT:
        return False
    lists, after_auxiliary = metonym_words(), _is_second_of_two(mention)
    aside = _ASIDE.match(mention.right)
    at = aside.end() if aside else 0
    after_auxiliaries = lists.base | lists.participles | lists.states_of_mind
    for _ in range(_FURTHEST_VERB):
        word = _TOKEN.match(mention.right, at)
        if not word:
            return False
        lowered = word[1].lower().replace("’", "'")
        is_verb = lowered in lists.finite or (after_auxiliary and lowered in after_auxiliaries)
        if is_verb and (word[1].islower() or mention.in_headline):
            return True
        if lowered not in lists.auxiliaries:
            return False
        after_auxiliary = True
        at = word.end()
    return False


def _is_second_of_two(mention: Mention) -> bool:
    """Whether another capital stands before it, so that a plural verb follows: ``London, Ankara clash``."""
    return _is_capital(mention.is_preceded_by(" and ") or mention.is_preceded_by(", "))


def owner(mention: Mention) -> bool:
    """What it owns: ``Ottawa's objections``, ``Beijing's growing influence``."""
    owned = _OWNER.match(mention.right)
    return owned is not None and owned[1] in metonym_words().owned


def partner(mention: Mention) -> bool:
    """What others have with it, want from it or do to it: ``ties with Beijing``, ``urged Tehran to``."""
    lists = metonym_words()
    found = _PARTNER.search(mention.left)
    following = mention.next
    if not found or _POSSESSIVE.match(mention.right) or (following and following.lower() not in words().function):
        return False
    if found[2] is None or found[2] in lists.partner_verbs:
        return (found[2] or found[1]).lower() in lists.partner_verbs
    if found[2] == "from" and found[1] in {"come", "comes", "came"}:
        return any(word in lists.partner_nouns for word in mention.left.lower().split())
    return found[1].lower() in lists.partner_nouns and found[2] in lists.partner_links


def agent(mention: Mention) -> bool:
    """What is done by it: ``recognised as final by Warsaw``."""
    found = _AGENT.search(mention.left)
    if found is None or mention.next.istitle() or mention.right.startswith("-"):
        return False
    return any(word in metonym_words().finite for word in found[1].split())


def compound(mention: Mention) -> bool:
    """What hangs on it: ``Moscow-backed rebels``, ``pro-Beijing parties``."""
    if _SIDE.search(mention.left):
        return True
    follows = _COMPOUND.match(mention.right)
    return follows is not None and follows[1] in metonym_words().compounds


def government(mention: Mention) -> bool:
    """The name of a government: ``the Kiev government``."""
    return mention.next in metonym_words().governments


def axis(mention: Mention) -> bool:
    """Two that have something between them: ``Washington-Moscow relations``."""
    for mark in ("-", "\u2011", "–"):
        if _is_capital(mention.is_followed_by(mark)):
            return Mention(mention.story, mention.index + 1).next in metonym_words().partner_nouns
    return False


def leaders_place(mention: Mention) -> bool:
    """A government called by its head: ``Putin's Moscow``."""
    return bool(_LEADER_OWNS.search(mention.left)) and not mention.next[:1].isupper()


EVIDENCE: tuple[Callable[[Mention], bool], ...] = (
    subject,
    owner,
    partner,
    agent,
    compound,
    government,
    axis,
    leaders_place,
)


def evidence_for_government(mention: Mention) -> str | None:
    """The kind of evidence by which the place stands for the government that sits there; None if it does not.

    A place in a dateline, after ``in`` or ``near``, or inside a longer name is a place.
    """
    if seat(mention):
        return seat.__name__
    if _is_mere_place(mention):
        return None
    return _own_evidence(mention) or pair(mention)


def _own_evidence(mention: Mention) -> str | None:
    return next((evidence.__name__ for evidence in EVIDENCE if evidence(mention)), None)


def _is_mere_place(mention: Mention) -> bool:
    if _DATELINE.match(mention.right) and mention.begins_sentence:
        return True
    if _PLACE_BEFORE.search(mention.left) or _is_in_longer_name(mention):
        return True
    if _is_capital(mention.is_preceded_by(" and ")):
        first = Mention(mention.story, mention.index - 1)
        if _PLACE_BEFORE.search(first.left):  # "in Moscow and Beijing"
            return True
    inside = mention.is_followed_by(", ")
    if inside and (inside.value.region or "name" in inside.value.kinds or inside.value.codes == mention.entry.codes):
        return True
    return bool(_PLACE_AFTER.match(mention.right)) and not mention.in_headline


def _is_in_longer_name(mention: Mention) -> bool:
    """Whether the capitalised word before belongs to it: ``George Washington``, ``Real Madrid``."""
    previous = mention.previous
    if previous in given_names():
        return True
    if not previous[:1].isupper() or previous.endswith(("'s", "’s")) or mention.in_headline:
        return False
    return not mention.previous_begins_sentence and previous.lower() not in words().before | words().function


def pair(mention: Mention) -> str | None:
    """One of two capitals, of which the other has evidence: ``London, Ankara clash``, ``between London and Moscow``."""
    for gap in (" and ", ", ", "-", "–", " or "):
        if _is_capital(mention.is_followed_by(gap)):
            other = Mention(mention.story, mention.index + 1)
            return _own_evidence(other) and pair.__name__
        if _is_capital(mention.is_preceded_by(gap)):
            other = Mention(mention.story, mention.index - 1)
            return None if _PLACE_BEFORE.search(other.left) else _own_evidence(other) and pair.__name__
    return None

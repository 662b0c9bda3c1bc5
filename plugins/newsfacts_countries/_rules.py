"""What a surface means in its place: named rules, asked in order until one knows."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts_countries._lexicon import homonyms, words
from newsfacts_countries._mention import Mention

__all__ = ["RULES", "means_a_country"]

_ROAD = re.compile(r"[- ]\d+\b|\$")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? $|\b(?:[A-Z]\.){1,3} ?$")
_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|speaks?|spoke|speaking|spoken|learn(?:s|ing|ed|t)?|stud(?:y|ies|ied|ying)|teach(?:es|ing)?|taught|fluent in|"
    r"translated? (?:from|into)|from|into|broken|understand) $"
)
_LANGUAGE_AFTER = re.compile(r"[- ](?:language|speak(?:er|ers|ing)|lessons?)\b")

Rule = Callable[[Mention], bool | None]


def road(mention: Mention) -> bool | None:
    """A highway's number or a sum of money: ``US-24``, ``U.S. 95``, ``US$``."""
    return False if "abbreviation" in mention.entry.kinds and _ROAD.match(mention.right) else None


def body_after(mention: Mention) -> bool | None:
    """A longer name that goes on after it: ``Canadian Medical Association`` against ``Iraqi Army``."""
    lists, verdict = words(), None
    for word in (word.lower() for word in mention.name_after):
        if word in lists.ventures:
            return False
        if word in lists.links and word != "and" and word != "&":
            break
        if word in lists.offices:
            return verdict if verdict is not None else True
        if word in lists.private:
            verdict = False
        elif word in lists.state:
            verdict = True
    return verdict


def body_before(mention: Mention) -> bool | None:
    """A longer name that ends in it: ``Kidney Foundation of Canada`` against ``Bank of Japan``."""
    before = mention.name_before
    if len(before) < 2 or before[0] not in {"of", "the", "for"}:
        return None
    lists = words()
    for word in (word.lower() for word in before):
        if word in lists.state or word in lists.offices:
            return None
        if word in lists.private and word != "bank":
            return False
    return None


def given_name(mention: Mention) -> bool | None:
    """A first name before a surname: ``Jordan Smith``."""
    if mention.surface not in homonyms().given_names or not mention.name_after:
        return None
    word = mention.name_after[0].lower()
    return None if word in words().state or word in words().offices else False


def surname(mention: Mention) -> bool | None:
    """A surname after an honorific or initials: ``Mr. Jordan``, ``J. R. Holland``."""
    return False if mention.surface in homonyms().surnames and _HONORIFIC.search(mention.left) else None


def language(mention: Mention) -> bool | None:
    """A language: ``in Spanish``, ``French-speaking``."""
    if "adjective" not in mention.entry.kinds:
        return None
    if _LANGUAGE_AFTER.match(mention.right):
        return False
    return False if _LANGUAGE_BEFORE.search(mention.left) and not mention.right[:2].lstrip(" -").isalpha() else None


RULES: tuple[Rule, ...] = (road, language, surname, given_name, body_after, body_before)


def means_a_country(mention: Mention) -> bool:
    """Whether the surface means a country here, or its people, government or bodies."""
    for rule in RULES:
        verdict = rule(mention)
        if verdict is not None:
            return verdict
    return True

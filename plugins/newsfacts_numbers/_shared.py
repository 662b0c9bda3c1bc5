"""What two figures have in common, and what that says."""

from __future__ import annotations

from typing import Final

import attrs

__all__ = ["EQUAL", "ONE_EVENT", "ONE_STORY", "ROLE", "Shared", "hinges_on_name"]

ROLE: Final = 2
"""How much a role that two figures share counts, or a noun that both measure."""

EQUAL: Final = 3
"""How much the same number told twice counts."""

ONE_EVENT: Final = 3
"""Articles that share so much at their heads tell of one event."""

ONE_STORY: Final = 8
"""And those that share so much are nearly the same."""

# A full name, of whomever both speak to, tells of one event as surely as so many words.
_NAME: Final = 3
# And so does a day with the name of a place or body at both heads.
_DAY: Final = 5
_TOPICS_A_POINT: Final = 4
_NEAR: Final = 2


def hinges_on_name(topics: float, *, of_one_day: bool) -> bool:
    """Whether articles that share so much at their heads are of one story only if they have a full name in common."""
    told = topics + _DAY * of_one_day
    return told < ONE_STORY <= told + _NAME


@attrs.frozen
class Shared:
    """What two figures have in common.

    Attributes:
        topics: How much their articles share at their heads.
        named: Whether their articles have a full name in common that their heads do not share.
        equal: Whether they are the same figure.
        nearly: Whether one is the other, bounded or rounded.
        telling: Whether their number is hardly given twice by chance.
        lone: Whether neither article has another number of such a thing, and both tell of one event.
        only: Whether they are sums, or numbers of people, of which the same is told, and of no other in their articles.
        leads: Whether each is what its article opens with.
        counted: Whether they count, rather than measure.
        large: Whether they are more than a dozen.
        of_the_thing: Whether they measure a thing itself, its length or weight, rather than a part of it or money.
        money: Whether they are sums of money.
        rare: Whether such a measure is seldom taken twice of one event: an area, a weight.
        noun: How surely their nouns name the same.
        predicate: Whether the same verb stands behind the same noun (70 homes were painted).
        roles: How many roles both have.
        fates: How many roles that both have tell what happened to people.
        said: How many roles that both have are more than both nouns tell: delegates attend anyway.
        lasting: Whether it is told how long something took, and neither is one with its noun (a two-hour talk).
        near: How much is said by the words that stand near both.
        sentences: How much is said by the words of both sentences.
        of_one_day: Whether both articles open with one day of the week and one name that is rare.
        kin: Whether what they count may be the same, though by another name: workers, and people.
    """

    topics: float
    named: bool
    equal: bool
    nearly: bool
    telling: bool
    lone: bool
    only: bool
    leads: bool
    counted: bool
    large: bool
    of_the_thing: bool
    money: bool
    rare: bool
    noun: int
    predicate: bool
    roles: int
    fates: int
    said: int
    lasting: bool
    near: float
    sentences: float
    of_one_day: bool = False
    kin: bool = False

    @property
    def about_one_event(self) -> bool:
        return self.topics >= ONE_EVENT

    @property
    def of_one_story(self) -> bool:
        """Whether the articles are nearly the same, or have a name beside much of their heads, or a name and a day."""
        return self.topics + _NAME * self.named + _DAY * self.of_one_day >= ONE_STORY

    @property
    def told_twice(self) -> bool:
        """The same number, or nearly, in two articles on one event: of one thing, whatever that is called."""
        if not self.about_one_event:
            return False
        if self.equal:
            return self.telling or self.lone or self.near + self.sentences > 0
        alike = self.of_the_thing or bool(self.noun) or (self.counted and (self.large or self.near > 0))
        first = self.leads and self.near + self.sentences > 0
        return self.nearly and (self.lone or first or alike)

    @property
    def outweighs_nouns(self) -> bool:
        """Whether it does not matter what is counted or measured is called."""
        if not self.about_one_event:
            return False
        if self.equal and self.telling:
            return True
        if self.counted:
            return False
        if (self.equal and (self.lone or self.leads)) or (self.nearly and self.leads):
            return True
        if self.lone and self.of_the_thing and self.topics >= ONE_STORY:
            if self.nearly:
                return True  # the one length that either account of a story has
            if self.money and self.leads and self.said:
                return True  # the one sum, which was stolen
            if self.lasting and self.leads and self.sentences:
                return True  # and the one length of time: waited 40 minutes, it took 25 minutes
        return self.lone and self.near >= _NEAR and self.sentences > _NEAR and self.topics >= 2 * ONE_EVENT

    @property
    def said_alike(self) -> bool:
        """Whether enough of the words around both are the same, or both are what is reported first."""
        if self.leads and (self.counted or self.noun or self.roles or self.near or (self.lone and self.of_the_thing)):
            return True
        if self.counted:
            words = self.near >= _NEAR or self.sentences >= 2 * _NEAR or self.roles > 0 or self.predicate
            return self.equal or words or (self.lone and (self.near + self.sentences > 0 or self.topics >= ONE_STORY))
        # lengths and shares are seldom said of the same noun by chance,
        # but a tariff is not the same tariff because it is one
        by_words = self.near and (
            self.near + bool(self.noun) + self.roles >= _NEAR or self.sentences >= (_NEAR if self.equal else 2 * _NEAR)
        )
        if self.lone and self.noun and self.rare:
            return True
        if self.told_once:
            return True
        by_role = self.roles > 0 and self.sentences >= _NEAR and self.topics >= ONE_STORY
        return bool(by_words or by_role or (self.equal and self.noun))

    @property
    def told_once(self) -> bool:
        """Whether one story has one number of those killed, or of members that a club has, in either account.

        Or one sum for which the same is insured.
        """
        if self.money:
            insured = self.said > 0 and (self.sentences >= _NEAR or (self.of_one_day and self.lone))
            insured = insured or (self.kin and self.roles > 0 and self.of_one_day and self.lone)
            return insured and (self.lone or self.only) and self.of_one_story
        if not (self.counted or self.of_the_thing):
            return self.lone and self.kin and self.roles > 0 and self.of_one_day and self.of_one_story
        named = self.fates > 0 or (bool(self.noun) and (self.said > 0 or self.only)) or (self.kin and self.said > 0)
        once = (self.lone or self.only) and self.large and self.counted
        return once and named and self.of_one_story

    @property
    def closeness(self) -> float:
        """All of it in points."""
        alone = self.lone and (
            self.noun or self.fates or (self.kin and self.said) or (self.leads and self.of_the_thing)
        )
        noun = self.noun + (EQUAL if self.told_twice else ROLE if alone else 0)
        return ROLE * (self.roles + self.predicate) + noun + self.near + self.sentences + self.topics / _TOPICS_A_POINT

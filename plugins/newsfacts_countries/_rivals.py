"""Which of two countries a shared name means: the Congos, the Koreas, Dominica and the Dominican Republic."""

from __future__ import annotations

from newsfacts_countries._lexicon import rivals
from newsfacts_countries._mention import Mention

__all__ = ["codes_in_place"]


_NEAR = 12  # surfaces to each side


def codes_in_place(mention: Mention) -> tuple[str, ...]:
    """The codes of the countries that a surface means here; the article votes where two share it."""
    rival = rivals().get(mention.surface)
    if rival is None:
        return mention.entry.codes
    (code,) = mention.entry.codes
    votes = mention.story.sure_mentions
    if not votes[rival.code]:
        return (code,)
    if not votes[code]:
        return (rival.code,)
    return (_nearest(mention, code, rival.code),) if rival.by_distance else (code,)


def _nearest(mention: Mention, code: str, other: str) -> str:
    """Which of two countries is spoken of nearest, by a surface that it does not share; the first if none is near."""
    story, here = mention.story, mention.index
    near = range(max(0, here - _NEAR), min(len(story.hits), here + _NEAR + 1))
    told = [
        (abs(story.hits[index].start - mention.start), story.hits[index].value.codes[0])
        for index in near
        if story.hits[index].value.codes[:1] in {(code,), (other,)} and story.surface(index) not in rivals()
    ]
    return min(told, default=(0, code))[1]

"""Accounts of one event by two articles, and what is made of their figures."""

from __future__ import annotations

from newsfacts import Article, Comparison, Verdict, extract

Shown = tuple[Verdict, list[str]]


def compared(*texts: str) -> list[Shown]:
    """The verdicts on articles with these texts, with what the sides say."""
    articles = [Article(id=f"a-{n}", text=text) for n, text in enumerate(texts)]
    comparisons: tuple[Comparison, ...] = extract(articles, only=["countries", "numbers"]).comparisons()
    return [(c.verdict, [side.text for side in c.sides]) for c in comparisons]


FERRY = "VALLETTA - A ferry with 120 passengers ran aground off Gozo on Friday in thick fog, Malta's coastguard said."
OTHER_FERRY = "Fog drives ferry ashore\n\nThe 135 passengers of a ferry that ran aground off Gozo in fog were unhurt."


def told(one: str, other: str) -> list[Shown]:
    """What comes of two accounts of one count of votes."""
    opening = "Count goes on in Marlow\n\nOfficials in Marlow counted the votes for its council on Friday. "
    return compared(f"MARLOW - Officials counted the votes for Marlow's council on Friday. {one}", opening + other)

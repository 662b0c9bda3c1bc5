"""An article as its writer's sentences, and the paragraphs beside them that are somebody else's words."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts import Article
from newsfacts_quotations._blockquotes import blockquotes
from newsfacts_quotations._lexicon import Lexicon
from newsfacts_quotations._posts import posts
from newsfacts_quotations._report import Report
from newsfacts_quotations._reports import reports
from newsfacts_quotations._stretch import Read
from newsfacts_quotations._transcripts import turns
from newsfacts_quotations._unmarked import Page, Unmarked
from newsfacts_quotations._words import sentences

__all__ = ["read"]


def read(article: Article, words: Lexicon) -> tuple[list[Read], Mapping[int, Unmarked | None]]:
    """The sentences of the article itself with what they report, and unmarked words by the index of their paragraph.

    A signature alone is neither.
    """
    page = Page(article)
    apart = dict(posts(page))
    for paragraph, turn in turns(article).items():
        apart[paragraph] = Unmarked(turn.content, Report("turn", turn.colon, "say", turn.who, None))
    told = [
        Read(sentence, reports(sentence, words))
        for sentence in sentences(article, words)
        if sentence.paragraph not in apart
    ]
    blocks = blockquotes(page, told, apart)
    return [here for here in told if here.sentence.paragraph not in blocks], {**apart, **blocks}

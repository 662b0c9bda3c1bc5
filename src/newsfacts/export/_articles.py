"""The articles of a page, with facts marked where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts.export._markup import Child, Html, el, is_web_link
from newsfacts.export._reading import Reading, counted, headline
from newsfacts.export._segments import Segment, segments

__all__ = ["article_sections", "link_to", "place"]


def article_sections(reading: Reading) -> Iterator[Html]:
    """One section an article, in their order."""
    facts = {key: tuple(group) for key, group in groupby(reading.facts, key=lambda fact: fact.article)}
    for article in reading.report.articles:
        yield _section(reading, article, facts.get(article.id, ()))


def place(reading: Reading, fact: Fact) -> str:
    """The id of the element in which the fact begins: where a fact begins a segment begins."""
    return f"a{reading.number_of[fact.article]}-{fact.span.start}"


def link_to(reading: Reading, fact: Fact, *inside: Html | str, class_: str = "to") -> Html:
    """A link to a fact in its article, which also opens its details."""
    return el("a", *inside, class_=class_, href=f"#{place(reading, fact)}", data_fact=reading.index_of[fact])


def _section(reading: Reading, article: Article, facts: tuple[Fact, ...]) -> Html:
    number = reading.number_of[article.id]
    known = [article.source, article.published, article.id, counted(len(facts), "fact")]
    heading = el("bdi", headline(article))
    if is_web_link(article.url):
        heading = el("a", heading, href=article.url, rel="noreferrer")
    return el(
        "article",
        el("header",
           el("p", el("span", number, class_="no"), " ", ((el("bdi", part), " ") for part in known if part),
              class_="meta"),
           el("h3", heading, id=f"a{number}-title")),
        el("div", _text(reading, article, facts), class_="text", lang=article.language, dir="auto", tabindex="0",
           role="group", aria_labelledby=f"a{number}-title", aria_describedby="keys"),
        id=f"a{number}", class_="article",
    )  # fmt: skip


def _text(reading: Reading, article: Article, facts: Iterable[Fact]) -> Iterator[Child]:
    """The whole text, not a character changed: paragraphs, and between them what is between them."""
    spans = [(reading.index_of[fact], fact.span) for fact in facts]
    cuts = [end for span in article.paragraphs for end in (span.start, span.end)]
    parts = iter(segments(len(article.text), spans, cuts))
    starts_paragraph = {span.start: span for span in article.paragraphs}
    set_aside = {part.span: part.kind for part in article.furniture}
    begun: set[int] = set()
    for part in parts:
        paragraph = starts_paragraph.get(part.start)
        if paragraph is None:
            yield _marked(reading, article, part, begun)
            continue
        inside: list[Child] = [_marked(reading, article, part, begun)]
        while part.end < paragraph.end:
            part = next(parts)  # noqa: PLW2901 - the paragraph takes as many as lie in it
            inside.append(_marked(reading, article, part, begun))
        yield el("p", inside, class_=set_aside.get(paragraph))


def _marked(reading: Reading, article: Article, part: Segment, begun: set[int]) -> Child:
    """The segment, as a mark if facts lie on it; the first segment of a fact can be linked to."""
    text = article.text[part.start : part.end]
    if not part.covers:
        return text
    facts = [reading.facts[index] for index in part.covers]
    kinds = sorted({reading.kinds.index(type(fact)) for fact in facts})
    begins = not begun.issuperset(part.covers)
    begun.update(part.covers)
    return el(
        "mark",
        text,
        id=f"a{reading.number_of[article.id]}-{part.start}" if begins else None,
        class_=" ".join([*(f"k{kind}" for kind in kinds), *(["aside"] if all(f.furniture for f in facts) else [])]),
        data_f=" ".join(map(str, part.covers)),
    )

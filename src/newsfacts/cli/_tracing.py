"""``newsfacts explain``: why a place was taken or left, and by which rule."""

from __future__ import annotations

import click

from newsfacts._article import Article
from newsfacts.cli._session import Session
from newsfacts.cli._shared import load_pipeline, print_text

__all__ = ["explain"]

_AROUND = 40


@click.command()
@click.argument("path", metavar="FILE")
@click.option("--at", "offset", type=click.IntRange(min=0), required=True, metavar="OFFSET",
              help="The place, in code points from the start of the text.")  # fmt: skip
@click.option("--id", "wanted", metavar="ID", help="Which article, where FILE holds several.")
@click.option("--disable", multiple=True, metavar="NAME", help="Leave out a plugin or extractor. Repeatable.")
@click.option("--only", multiple=True, metavar="NAME", help="Run only this plugin or extractor. Repeatable.")
def explain(path: str, offset: int, wanted: str | None, only: tuple[str, ...], disable: tuple[str, ...]) -> int:
    """Say which facts stand at a place, and what the rules saw there.

    Extractors answer that have a method explain(); for the others only their facts are shown.
    """
    session = Session(load_pipeline(only, disable, strict=True), strict=True)
    article = _article(list(session.pipeline.read([path])), path, wanted)
    if offset >= len(article.text):
        raise click.UsageError(
            f"--at {offset} is outside article {article.id!r}, which has {len(article.text)} code points"
        )
    print_text(_shown(article, offset))
    for fact in session.pipeline.run(article).facts:
        if offset in fact.span:
            print_text(f"fact  {fact.extractor}: {fact}")
    for extractor, explanation in session.pipeline.explain(article, offset):
        print_text(f"rule  {extractor}: {explanation}")
    return 0


def _article(articles: list[Article], path: str, wanted: str | None) -> Article:
    chosen = [article for article in articles if wanted in (None, article.id)]
    if len(chosen) != 1:
        ids = ", ".join(article.id for article in articles[:10])
        raise click.UsageError(f"{path} holds {len(articles)} articles ({ids}): choose one with --id")
    return chosen[0]


def _shown(article: Article, offset: int) -> str:
    """The text around the place, the place between bars."""
    start, end = max(0, offset - _AROUND), offset + _AROUND
    around = f"{article.text[start:offset]}|{article.text[offset]}|{article.text[offset + 1 : end]}"
    return f"{article.id} at {offset}: …{' '.join(around.split())}…"

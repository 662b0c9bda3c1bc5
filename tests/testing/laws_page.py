"""The reference page of laws, made from the laws: ``python -m tests.testing.laws_page`` writes it."""

from collections.abc import Iterator
from pathlib import Path

from newsfacts.testing import CAPABILITIES, LAWS, PROMISES, Law
from tests.testing.gallery import BROKEN, CORRECT

PAGE = Path(__file__).parent.parent.parent / "docs" / "reference" / "laws.md"

TAKES = {
    "nothing": "the extractor alone",
    "article": "each article",
    "pair": "each pair of articles",
    "batch": "many articles at once",
    "units": "little texts repeated to any length",
}

OPENING = f"""# Laws of extractors

`extractor_suite(MyExtractor())` and `newsfacts check NAME` try these {len(LAWS)} laws. Each is a plain function of
`newsfacts.testing.laws` that raises `LawBroken`; its name is part of the interface. A law that is added may fail an
old plugin, and the changelog says so.

What is tried comes from `newsfacts.testing.articles()`: sentences of news mixed with hostile characters and with the
words and patterns that the kit reads off the extractor's own code and data. A failure is shown as the smallest article
found and the wrong fact, as code to paste:

```text
extractor 'finder' (tests.testing.gallery.untrue.LowerCaseText) breaks the law text_equals_slice

span is Span(start=0, end=6), where the article has 'France', but the fact says 'france'

    article = Article(id='a-1', text='France')
    fact = Find('a-1', Span(0, 6), 'france')

Likely cause: the text was cleaned, lower-cased or normalised, or the offsets were counted in another string, …
Cure: build each fact with article.at(start, end), from offsets into article.text itself
```
"""

MEASURED = """
Measured on 2026-11-27: twenty runs with fresh seeds at default settings, of the 39 laws and the 136 broken extractors
that there were then. All 136 were found in each of the twenty, and none of the 21 correct ones was blamed; a run took
seven minutes on one core beside other work. Since then came `spans_are_trimmed`, five broken extractors and odd
matches of patterns: one run of it all found 141 of 141. It blamed one correct extractor, `Gaps`, by the new law, which
now lets gaps and whole lines be; the twenty runs have not been repeated."""


def page() -> str:
    """The whole page."""
    return "\n".join([OPENING, *_capabilities(), *(line for law in LAWS for line in _section(law)), *_proof()]) + "\n"


def _capabilities() -> Iterator[str]:
    yield "## What an extractor may lack or promise\n"
    yield 'Say so by an attribute of the extractor, `lacks = ("locality",)`, or where the suite is made.\n'
    yield "| name | meaning |\n| --- | --- |"
    yield from (f"| lacks `{name}` | not so: {meaning} |" for name, meaning in CAPABILITIES.items())
    yield from (f"| promises `{name}` | {meaning} |" for name, meaning in PROMISES.items())
    yield ""


def _section(law: Law) -> Iterator[str]:
    yield f"## {law.name}\n\n{_plain(law.rule)}\n\n{_plain(law.why)}\n"
    needs = f" Needs `{law.needs}`." if law.needs else ""
    yield f"Tried on {TAKES[law.takes]}.{needs} It finds:\n"
    for make, meant in BROKEN.items():
        if meant == law.name:
            said = (make.__doc__ or "").split("\n")[0].rstrip(".")
            yield f"- {said[0].lower()}{said[1:]} (`{make.__name__}`)"
    yield ""


def _proof() -> Iterator[str]:
    yield "## How it is known that they find anything\n"
    yield f"The gallery in `tests/testing/gallery/` holds {len(BROKEN)} extractors with one real fault each, named"
    unusual = f"{len(CORRECT) + 1} that are merely unusual"
    yield f"above, and {unusual}. This tries all with fresh seeds at default settings:\n"
    yield "    python -m tests.testing.kill_rate --runs 20\n"
    yield "It prints how many were found by the law meant for them, and how often a correct one was blamed."
    yield MEASURED


def _plain(text: str) -> str:
    """The text of a docstring, with code as Markdown has it."""
    return text.replace("``", "`")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")

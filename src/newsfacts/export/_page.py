"""A report as one HTML page that asks nothing of anybody.

Style and script are files of this package, written into the page; its content security policy allows these two
by their hashes and nothing else, so that even markup that slipped in could neither run nor fetch anything.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from functools import cache
from hashlib import sha256
from importlib.resources import files

from newsfacts._json import BUNDLED_TYPES, JsonValue, dumps, fact_to_json
from newsfacts.export._articles import article_sections
from newsfacts.export._disagreements import disagreements
from newsfacts.export._markup import Html, document, el, raw_text
from newsfacts.export._panels import panels
from newsfacts.export._reading import Reading, counted, headline, title_of
from newsfacts.export._source import ReportLike

__all__ = ["to_frame", "to_html"]

KEYS = "The arrow keys lead from fact to fact, Enter opens one, Escape closes it."


def to_html(report: ReportLike, *, title: str | None = None) -> str:
    """The report as one self-contained HTML page, to be opened from disk or sent to somebody.

    Args:
        report: The report.
        title: What stands on top; how many articles there are if None.

    >>> from newsfacts import Article, extract
    >>> page = to_html(extract(Article(id="a-1", text="France <b>said</b> no.")))
    >>> "&lt;b&gt;said&lt;/b&gt; no." in page
    True
    """
    reading = Reading(report)
    shown = title or f"What {counted(len(report.articles), 'article')} {'say' if len(report.articles) != 1 else 'says'}"
    style, script = _data("page.css") + _rules(len(reading.kinds)), _data("page.js")
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'"
    head = [
        el("meta", http_equiv="Content-Security-Policy", content=policy),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="generator", content="newsfacts"),
        el("title", shown),
        raw_text("style", style),
    ]
    body = [
        el("a", "Skip to the articles", href="#articles", class_="skip"),
        _masthead(report, shown),
        el("main",
           el("div", disagreements(reading), class_="top"),
           _toolbar(reading),
           el("div", el("nav", panels(reading), class_="views", aria_label="Views"),
              el("section", el("h2", "Articles", class_="unseen"), article_sections(reading), id="articles"),
              class_="columns")),
        el("aside", id="details", aria_label="The fact chosen", aria_live="polite", tabindex="-1", hidden=True),
        el("p", KEYS, id="keys", hidden=True),
        el("p", id="say", role="status", class_="unseen"),
        raw_text("script", _facts(reading), type="application/json", id="facts"),
        raw_text("script", script),
    ]  # fmt: skip
    return document(head, body, lang="en")


def to_frame(report: ReportLike) -> str:
    """The page in a frame of its own, where neither its style nor its script meets those of the page around it."""
    return str(
        el("iframe", srcdoc=to_html(report), sandbox="allow-scripts", width="100%", height="720", title="newsfacts")
    )


def _masthead(report: ReportLike, title: str) -> Html:
    counts = [counted(len(report.articles), "article"), counted(len(report.facts), "fact")]
    if report.failures:
        counts.append(counted(len(report.failures), "failure"))
    return el("header", el("h1", el("bdi", title)), el("p", " · ".join(counts)), class_="masthead")


def _toolbar(reading: Reading) -> Html:
    """A switch for each kind of fact, which is the legend too."""
    counts = Counter(type(fact) for fact in reading.facts)
    switches = (
        el("button", el("span", title_of(fact_type), class_=f"swatch k{kind}"), " ", el("small", counts[fact_type]),
           type="button", aria_pressed="true", data_kind=kind, data_name=fact_type.kind)
        for kind, fact_type in enumerate(reading.kinds) if counts[fact_type]
    )  # fmt: skip
    aside = el("button", "Bylines, teasers", type="button", aria_pressed="true", data_kind="aside")
    has_asides = any(fact.furniture for fact in reading.facts)
    return el(
        "div",
        el("span", "Marked", class_="label"), switches, aside if has_asides else None,
        el("span", id="focus", hidden=True),
        el("label", el("span", "Find in the views", class_="unseen"),
           el("input", type="search", id="find", placeholder="Find a name or number"), class_="find"),
        class_="toolbar", role="toolbar", aria_label="Kinds of facts to mark",
    )  # fmt: skip


def _facts(reading: Reading) -> str:
    """What the page looks up when a fact is clicked, with nothing in it that HTML could take for markup."""
    facts: list[JsonValue] = [fact_to_json(fact) for fact in reading.facts]
    titles: dict[str, JsonValue] = {
        article.id: f"{number} {headline(article)}"
        for number, article in enumerate(reading.report.articles, 1)
    }  # fmt: skip
    return dumps({"facts": facts, "articles": titles}).replace("<", "\\u003c")


def _rules(kinds: int) -> str:
    """For the kinds of plugins, of which there may be any number, the rules that the bundled ones have in the file."""
    line = "linear-gradient(90deg, var(--other) 60%, transparent 60%) left 0 bottom 0 / 5px 2px repeat-x"
    others = range(len(BUNDLED_TYPES), kinds)
    rules = [f".k{kind} {{ --m{kind}: {line}; }}\n.hide-k{kind} .k{kind} {{ --m{kind}: none; }}" for kind in others]
    layers = ", ".join(f"var(--m{kind}, none)" for kind in (*others, 0, 1, 2, 3))
    return "\n".join([*rules, f"mark, .swatch {{ background: {layers}; }}\n"])


def _hash(source: str) -> str:
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


@cache
def _data(name: str) -> str:
    return files("newsfacts.export").joinpath("data", name).read_text("utf-8")

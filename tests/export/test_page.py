"""The page: all that is in the report, and nothing of any text as markup."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from typing import ClassVar

import attrs
import pytest
from hypothesis import given, settings

from newsfacts import Article, Comparison, Country, Dispute, Quantity, Quotation, Report, Span, extract
from newsfacts._json import dumps, fact_to_json
from newsfacts.cli._render import render, render_joined
from newsfacts.errors import PluginError
from newsfacts.export import to_frame, to_html
from tests.comparing import article_of, compared, comparing, disputed, figure
from tests.core.extractors import Hashtag, Praise
from tests.export import hostile
from tests.export.pages import Page

# the only elements that a page is made of: none comes out of a text
ELEMENTS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "script",
        "body",
        "header",
        "main",
        "nav",
        "section",
        "article",
        "aside",
    ),
    *(
        "h1",
        "h2",
        "h3",
        "p",
        "div",
        "span",
        "ul",
        "li",
        "details",
        "summary",
        "blockquote",
        "a",
        "b",
        "small",
        "bdi",
        "mark",
    ),
    *("button", "label", "input", "aside", "mark"),
}


@given(hostile.reports(), hostile.maybe)
def test_no_text_becomes_markup(report: Report, title: str | None) -> None:
    """Whatever the texts, names, titles, ids and links are, the elements and attributes are ours alone."""
    page = Page(to_html(report, title=title))
    assert {tag for tag, _ in page.tags} <= ELEMENTS
    assert page.unclosed == []
    names = {name for _, attributes in page.tags for name in attributes}
    assert not {name for name in names if name.startswith("on") or name in {"src", "style", "srcdoc", "action"}}
    links = [attributes["href"] or "" for _, attributes in page.tags if "href" in attributes]
    assert all(re.match(r"#|https?://", link, re.IGNORECASE) for link in links)
    assert [tag for tag, _ in page.tags].count("script") == 2


@settings(max_examples=50)
@given(hostile.reports())
def test_every_text_is_shown_as_it_is(report: Report) -> None:
    """The page shows each article's text whole and unchanged, cut into marks or not."""
    shown = Page(to_html(report)).text_of("div", class_="text")
    assert shown == [hostile.as_shown(article.text) for article in report.articles]


@settings(max_examples=50)
@given(hostile.reports())
def test_marks_are_the_facts(report: Report) -> None:
    """The marks of a fact, put together, are its text; and links lead to where it begins."""
    page = Page(to_html(report))
    (data,) = page.text_of("script", type="application/json")
    marked: dict[int, str] = {}
    for attributes, text in page.elements("mark"):
        for number in map(int, (attributes["data-f"] or "").split()):
            marked[number] = marked.get(number, "") + text
    facts = json.loads(data)["facts"]
    assert marked == {number: hostile.as_shown(fact["text"]) for number, fact in enumerate(facts)}
    ids = [attributes["id"] for _, attributes in page.tags if attributes.get("id")]
    assert len(ids) == len(set(ids))
    assert {(a["href"] or "")[1:] for _, a in page.tags if "data-fact" in a} <= {*map(str, ids)}


@settings(max_examples=50)
@given(hostile.reports())
def test_the_data_are_the_facts(report: Report) -> None:
    """What a click looks up is what the JSON says, with nothing in it that could end the script."""
    (data,) = Page(to_html(report)).text_of("script", type="application/json")
    assert "<" not in data
    assert json.loads(data)["facts"] == [json.loads(dumps(fact_to_json(fact))) for fact in report.facts]


@settings(max_examples=50)
@given(hostile.reports())
def test_a_frame_holds_the_page(report: Report) -> None:
    """In a notebook the whole page is one attribute of one element, without the right to reach the notebook."""
    ((tag, attributes),) = Page(to_frame(report)).tags
    assert tag == "iframe"
    assert attributes["sandbox"] == "allow-scripts"
    assert [tag for tag, _ in Page(attributes["srcdoc"] or "").tags] == [tag for tag, _ in Page(to_html(report)).tags]


def test_the_policy_allows_its_own_style_and_script_alone() -> None:
    """The page may load nothing, and run nothing but the one script whose hash it names."""
    page = Page(to_html(Report()))
    policy = next(a["content"] for tag, a in page.tags if tag == "meta" and "http-equiv" in a)
    style, script = page.text_of("style")[0], page.text_of("script")[-1]
    hashed = [f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in (style, script)]
    assert policy == f"default-src 'none'; style-src {hashed[0]}; script-src {hashed[1]}; base-uri 'none'"
    assert "://" not in style + script


PAIR = [
    Article(id="one", text="The summit in Paris drew 24 nations. “We need all of them,” Prime Minister Ann Bell said."),
    Article(id="two", text="The summit in Paris drew 30 nations, Prime Minister Ann Bell said."),
]


def test_a_person_has_what_they_said_in_all_articles() -> None:
    """Choosing a person shows office and quotations of every article."""
    page = Page(to_html(extract(PAIR)))
    bell = next(text for text in page.text_of("details") if text.startswith("Ann Bell"))
    assert "Prime Minister" in bell
    assert "“We need all of them,”" in bell
    assert "The summit in Paris drew 30 nations" in bell


def test_a_disagreement_stands_on_top() -> None:
    """A conflict is shown before all else, each side with its sentence and its article."""
    source = to_html(extract(PAIR))
    (card,) = Page(source).text_of("article", class_="card")
    assert re.match(r"Nations.*cannot all be true", card)
    assert "The summit in Paris drew 24 nations." in card
    assert "The summit in Paris drew 30 nations" in card
    assert source.index("cannot all be true") < source.index('class="views"')


RANGE = "between one million two hundred thousand and 1,300,000"


def test_a_side_is_shown_as_a_list_only_if_it_was_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long range is a figure in its own words; a list is shown by how many it lists, however short it is."""
    ranged, listed = article_of(1, f"It hit {RANGE} homes."), article_of(2, "It hit A, B, C.")
    sides = (
        figure(ranged, RANGE, low=1_200_000, high=1_300_000),
        figure(listed, "A, B, C", value=3, low=3, high=3, rule="counted_lists"),
    )
    report = Report([ranged, listed], sides)
    comparing(monkeypatch, [Comparison("homes", "conflict", sides), Comparison("homes", "compatible", sides)])
    page = Page(report.to_html())
    assert [text for a, text in page.elements("a") if (a["class"] or "").startswith("figure")] == [RANGE, "3 listed"]
    (row,) = page.text_of("ul", class_="rows")
    assert RANGE in row
    assert "3 listed" in row
    assert f"{RANGE} [1] · 3 listed [2]" in render_joined(report, width=100)


def test_a_disputed_clause_links_to_its_quotation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only a part of a claim is disputed, the part is shown, and the link leads to the whole."""
    said = Article(id="a", text="The organ was sold, and that the monks wept.")
    denied = Article(id="b", text="The organ was not sold.")
    whole = Quotation(*said.at(0, len(said.text)), type="indirect", speaker_name="Ana Roca")
    part = Quotation(*said.at(0, len("The organ was sold")), type="indirect", speaker_name="Ana Roca")
    other = Quotation(*denied.at(0, len(denied.text)), type="indirect")
    report = Report([said, denied], [whole, other])
    comparing(monkeypatch, disputes=[Dispute("whether it was sold", (part, other))])
    page = Page(report.to_html())
    assert page.text_of("p", class_="said") == ["The organ was sold", "The organ was not sold."]
    links = [a["data-fact"] for a, _ in page.elements("a") if a["class"] == "speaker"]
    assert links == ["0", "1"]


def test_whoever_denies_is_shown_to_deny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both sides of a dispute may have the same text: only the cue tells which of them denies it."""
    first = Article(id="a", text="Roca said it was sold")
    second = Article(id="b", text="Renn denied it was sold")
    said = Quotation(*first.at(10, 21), type="indirect", speaker_name="Roca",
                     cue_span=Span(5, 9), cue="said", cue_class="say")  # fmt: skip
    denied = Quotation(*second.at(12, 23), type="indirect", speaker_name="Renn",
                       cue_span=Span(5, 11), cue="denied", cue_class="deny")  # fmt: skip
    report = Report([first, second], [said, denied])
    comparing(monkeypatch, disputes=[disputed(report)])
    page = Page(report.to_html())
    assert [text for a, text in page.elements("a") if a["class"] == "speaker"] == ["Roca", "Renn (denied)"]
    assert render_joined(report).endswith("    [1] Roca: it was sold\n    [2] Renn (denied): it was sold")


def test_a_view_that_fails_is_said_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one plugin breaks costs only its own part of the page."""
    report, comparison = compared("conflict", "3 homes", "9 homes")
    broken = PluginError("view <b>quantities</b> failed")
    for comparisons, disputes in (([comparison], broken), (broken, [disputed(report)])):
        comparing(monkeypatch, comparisons, disputes)
        page = Page(to_html(report))
        assert page.text_of("p", class_="failed") == ["Not shown: view <b>quantities</b> failed"]
        assert len(page.text_of("article", class_="card")) == 1
        assert page.text_of("div", class_="text") == [article.text for article in report.articles]


def test_what_can_all_be_true_is_no_agreement(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has a section of its own."""
    report, comparison = compared("compatible", "2 homes", "9 homes")
    comparing(monkeypatch, [comparison, attrs.evolve(comparison, verdict="agree")])
    page = Page(to_html(report))
    assert [a["id"] for a, _ in page.elements("section", class_="agree")] == ["compatible", "agree"]
    assert {"Where they can all be true", "Where they agree"} <= set(page.text_of("h2"))


def test_kinds_of_plugins_have_switches_and_rules_of_their_own() -> None:
    """Any number of further kinds can be switched off, each by itself."""
    article = Article(id="a", text="#tag")
    tag, praise = Hashtag(*article.at(0, 4)), Praise(*article.at(0, 4), whom="x", whom_span=Span(0, 1))
    page = Page(to_html(Report([article], [tag, praise])))
    switches = {a["data-name"]: a["data-kind"] for tag, a in page.tags if tag == "button" and "data-name" in a}
    assert switches == {"hashtag": "4", "praise": "5"}
    assert all(f".hide-k{kind} .k{kind}" in page.text_of("style")[0] for kind in "45")
    assert [a["class"] for tag, a in page.tags if tag == "mark"] == ["k4 k5"]


@attrs.frozen
class Realm(Country):
    """A plugin's own sort of a bundled kind."""

    kind: ClassVar[str] = "realm"


def test_page_and_terminal_group_alike() -> None:
    """Numbers by what they count, whatever that is called; what a bundled kind's list shows has no second one."""
    article = Article(id="a", text="1 2 3 4 5 realm")
    numbers = [
        Quantity(*article.at(place, place + 1), value=1, low=1, high=1, type="money", of=of)
        for place, of in ((0, None), (2, "(money)"), (4, "Cars"), (6, "cars"), (8, None))
    ]
    realm = Realm(*article.at(10, 15), code="FR", name="France", form="name")
    report = Report([article], [*numbers, realm])
    rows = render(report).partition("\nNUMBERS\n")[2].splitlines()
    assert rows == ["  Cars     3 [1] · 4 [1]", "  (money)  2 [1]", "  (money)  1 [1] · 5 [1]"]
    shown = Page(to_html(report)).text_of("div", class_="row")
    assert [" ".join(row.split()) for row in shown] == ["Cars3 4", "(money)2", "money1 5"]
    assert "Realm" not in Page(to_html(report)).text_of("h2")


def test_nothing_to_show() -> None:
    """An empty report makes a page too."""
    assert Page(to_html(Report())).text_of("h1") == ["What 0 articles say"]


def test_only_addresses_in_the_web_are_links() -> None:
    """An article's address becomes a link if a browser can go there safely."""
    addresses = ["https://example.org/1", "javascript:alert(1)", "#a1", "file:///etc/passwd"]
    report = Report([Article(id=str(number), text="x", url=url) for number, url in enumerate(addresses)])
    links = [a["href"] for _, a in Page(to_html(report)).tags if "rel" in a]
    assert links == ["https://example.org/1"]

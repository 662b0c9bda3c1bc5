"""The page that `newsfacts report` prints, from reports made by hand."""

from __future__ import annotations

from typing import ClassVar, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Claim, Country, Entity, Failure, Official, Quantity, Quotation, Report, Span, Verdict
from newsfacts._discovery import Plugin
from newsfacts.cli._columns import cut, fill, one_line, pad, width, wrap
from newsfacts.cli._render import render, render_joined, render_plugins
from newsfacts.errors import PluginError
from tests.comparing import compared, comparing, disputed

TEXT = "Talks\n\n“We are ready,” U.S. Secretary of State John Kerry said in France. 24 nations came. No, Kerry said."


@attrs.frozen
class Hashtag(Entity):
    """An entity of a plugin."""

    kind: ClassVar[str] = "hashtag"


@attrs.frozen
class Rumour(Claim):
    """A claim of a plugin."""

    kind: ClassVar[str] = "rumour"


def place(article: Article, text: str) -> tuple[str, Span, str]:
    """The first fields of a fact that stands where the text first does."""
    start = article.text.index(text)
    return article.at(start, start + len(text))


def small() -> Report:
    """One article with a fact of each sort."""
    article = Article(id="kerry", text=TEXT)
    return Report(
        [article],
        [
            Quotation(
                *place(article, "“We are ready,”"), type="direct", speaker_name="John Kerry", speaker="John Kerry"
            ),
            Quotation(*place(article, "No"), type="indirect", speaker_name="John Kerry", speaker="Kerry"),
            Quotation(*place(article, "24 nations came"), type="indirect"),
            Country(*place(article, "U.S."), code="US", name="United States", form="name"),
            Country(*place(article, "France"), code="FR", name="France", form="name"),
            Official(*place(article, "John Kerry"), name="John Kerry", title="Secretary of State", country="US"),
            Quantity(*place(article, "24"), value=24, low=24, high=24, type="count", of="nations"),
            Hashtag(*place(article, "Talks"), name="#talks"),
            Rumour(*place(article, "ready")),
        ],
        [
            Failure(
                "input", "gone.txt", "no such file or folder. Check the spelling and the current folder", "InputError"
            )
        ],
    )


def test_small_report() -> None:
    """A report has its sections in this order, with counts, places by article number, and failures at the end."""
    assert render(small()) == (
        "1 article, 9 facts\n"
        "\n"
        "ARTICLES\n"
        "  [1] kerry  Talks                                                       9 facts\n"
        "\n"
        "COUNTRIES\n"
        "                                                              mentions  articles\n"
        "  France (FR)                                                        1         1\n"
        "  United States (US)                                                 1         1\n"
        "\n"
        "OFFICIALS\n"
        "                                                                mentions  quoted\n"
        "  John Kerry  Secretary of State, United States                        1       2\n"
        "\n"
        "NUMBERS\n"
        "  nations  24 [1]\n"
        "\n"
        "QUOTATIONS\n"
        "  John Kerry (2)\n"
        "    [1] “We are ready,”\n"
        "    [1] No\n"
        "  (no speaker named) (1)\n"
        "    [1] 24 nations came\n"
        "\n"
        "HASHTAG\n"
        "  #talks                                                                       1\n"
        "\n"
        "RUMOUR\n"
        "  ready                                                                        1\n"
        "\n"
        "FAILURES\n"
        "  gone.txt: no such file or folder. Check the spelling and the current folder"
    )


def test_empty_report() -> None:
    """Nothing found is one line."""
    assert render(Report([Article(id="a", text="x")])).splitlines()[0] == "1 article, 0 facts"


def test_title_comes_before_headline() -> None:
    """An article is shown by its title, where the source gives one."""
    assert "A title" in render(Report([Article(id="a", text=TEXT, title="A title")]))


def many(count: int) -> Report:
    """A report of many countries and speakers, each once."""
    text = " ".join(f"{number:04}" for number in range(count))
    article = Article(id="many", text=text)
    letters = [chr(ord("A") + number) for number in range(26)]
    spans = [article.at(5 * number, 5 * number + 4) for number in range(count)]
    codes = [first + second for first in letters for second in letters]
    return Report(
        [article],
        [
            Country(*span, code=code, name=f"Country {code}", form="name")
            for span, code in zip(spans, codes, strict=False)
        ]
        + [Quotation(*span, type="direct", speaker_name=f"Speaker {span[2]}") for span in spans]
        + [Quotation(*span, type="direct", speaker_name="Speaker 0000", cue="said") for span in spans],
    )


def test_long_sections_are_cut_and_say_so() -> None:
    """A long section shows its first rows, how many more there are, and how to see them."""
    page = render(many(30))
    assert "  … and 18 more countries (--all shows them)" in page
    assert "  … and 22 more speakers (--all shows them)" in page
    assert "  Speaker 0000 (31)" in page
    assert "    … and 28 more" in page


def test_all_shows_everything() -> None:
    """With everything asked for nothing is left out."""
    page = render(many(30), everything=True)
    assert "more" not in page
    assert page.count("Country ") == 30


def test_one_row_too_many_is_shown() -> None:
    """No line is spent on saying that one more row could have stood there."""
    assert "… and 1 more countr" not in render(many(13))


def test_a_person_under_two_names_is_quoted_once() -> None:
    """What is said under each name of an official counts for that one."""
    page = render(small() | many(2))
    assert "John Kerry  Secretary of State, United States                        1       2" in page


@given(
    st.text(max_size=60),
    st.text(min_size=1, max_size=200),
    st.none() | st.text(max_size=200),
    st.integers(60, 100),
)
def test_every_line_fits(name: str, text: str, title: str | None, columns: int) -> None:
    """Whatever the texts hold, no line is wider than asked for, and none commands the terminal."""
    article = Article(id=text[:30], text=text, title=title)
    whole = article.at(0, len(text))
    report = Report(
        [article],
        [
            Country(*whole, code="US", name=name, form="name"),
            Official(*whole, name=name, title=title, country="US", organization=text),
            Quantity(*whole, value=1, low=1, high=1, type="count", of=title),
            Quotation(*whole, type="direct", speaker_name=name, speaker=title),
            Hashtag(*whole, name=name),
            Rumour(*whole),
        ],
    )
    page = render(report, width=columns)
    assert max(map(width, page.split("\n"))) <= columns
    assert not set(page) & {"\x1b", "\r", "\t", "\0", "\N{RIGHT-TO-LEFT OVERRIDE}"}


@given(st.text(), st.integers(1, 40))
def test_cut_and_pad(text: str, columns: int) -> None:
    """Cut text fits, and is the start of the text; padded text fills its column to the last."""
    short = cut(text, columns)
    assert width(short) <= columns
    assert one_line(text).startswith(short.removesuffix("…"))
    assert width(pad(text, columns)) == columns


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        ([], ""),
        (["24 [4]"], "24 [4]"),
        (["24 [4]", "40 [5]"], "24 [4] · 40 [5]"),
        (["24 [4]", "40 [5]", "38 [1]"], "24 [4] · 40 [5] · +1"),
        (["more than three million of them [4]", "40 [5]"], "more than three milli…"),
    ],
)
def test_fill(items: list[str], shown: str) -> None:
    """Whole items are shown as far as they fit, then how many more there are."""
    assert fill(items, 22) == shown


def test_no_side_is_hidden_behind_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirteen articles that say the same are one item, and the one that dissents stands beside them."""
    report, comparison = compared("conflict", *["31 homes"] * 13, "44 homes")
    comparing(monkeypatch, [comparison])
    assert "    31 [1–13] · 44 [14]\n" in f"{render_joined(report)}\n"


def test_sides_take_as_many_lines_as_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every article says something else none is left out, in the report neither; no line is too wide."""
    texts = [f"{number * 1000} homes" for number in range(1, 41)]
    for verdict in get_args(Verdict):
        report, comparison = compared(verdict, *texts)
        comparing(monkeypatch, [comparison])
        for page in (render_joined(report), render(report)):
            assert all(f"{number * 1000} [{number}]" in page for number in range(1, 41))
            assert max(map(width, page.split("\n"))) <= 80


def test_one_value_in_two_wordings_stands_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each article keeps its own words."""
    report, comparison = compared("conflict", "31 homes", "44 homes", "thirty-one homes", values=[31, 44, 31])
    comparing(monkeypatch, [comparison])
    assert "31 [1] · thirty-one [3] · 44 [2]" in render_joined(report)


def test_figures_that_can_all_be_true_are_no_disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each verdict has its section, in the order of gravity."""
    made = [compared(verdict, f"{number} homes", "9 homes") for number, verdict in enumerate(get_args(Verdict), 1)]
    comparing(monkeypatch, [comparison for _, comparison in reversed(made)])
    assert render_joined(made[0][0]).partition("\n\n")[2] == (
        "WHERE ARTICLES DISAGREE\n"
        "  homes: cannot all be true\n"
        "    3 [1] · 9 [2]\n"
        "\n"
        "WHERE FIGURES CAN ALL BE TRUE\n"
        "  homes  2 [1] · 9 [2]\n"
        "\n"
        "WHERE ARTICLES AGREE\n"
        "  homes  1 [1] · 9 [2]"
    )


def test_a_failing_view_hides_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where disputes cannot be told conflicts are, and the other way round; what fails is told once."""
    report, comparison = compared("conflict", "3 homes", "9 homes")
    comparing(monkeypatch, [comparison], PluginError("no disputes"))
    told: list[PluginError] = []
    page = render_joined(report, failed=told.append)
    assert "    3 [1] · 9 [2]\n  not shown: no disputes" in page
    comparing(monkeypatch, PluginError("no comparisons"), [disputed(report)])
    page = render_joined(report, failed=told.append)
    assert page.endswith("  not shown: no comparisons\n  whether it was so\n    [1] 3\n    [2] 9")
    assert list(map(str, told)) == ["no disputes", "no comparisons"]


def test_statements_are_shown_to_their_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the report a line of each is enough; who asks for disagreements alone reads all of them."""
    article = Article(id="a", text="word " * 40 + "end")
    report = Report([article], [Quotation(*article.at(0, len(article.text)), type="direct", speaker_name=name)
                                for name in ("Ann", "Bob")])  # fmt: skip
    comparing(monkeypatch, disputes=[disputed(report)])
    assert render(report).partition("\n\n")[2].count("end\n") == 0
    assert render_joined(report).count("end") == 2


@given(st.lists(st.text(max_size=40), max_size=5), st.integers(2, 40))
def test_wrap(items: list[str], columns: int) -> None:
    """No line is too wide, and nothing is lost but white space and the signs between items."""
    lines = list(wrap(items, columns))
    assert all(width(line) <= columns for line in lines)
    blank = str.maketrans(dict.fromkeys(" ·"))
    assert "".join(lines).translate(blank) == "".join(map(one_line, items)).translate(blank)


def test_plugins() -> None:
    """A plugin is a line with where it comes from and what it brings; why it is not used is wrapped below."""
    plugins = [
        Plugin("countries", "newsfacts", "1.0", ("countries",)),
        Plugin("odd", error="could not import 'odd': ModuleNotFoundError: No module named 'odd'. " * 2),
    ]
    assert render_plugins(plugins) == (
        "countries           newsfacts 1.0               countries\n"
        "odd                 unknown origin\n"
        "  not used: could not import 'odd': ModuleNotFoundError: No module named 'odd'.\n"
        "    could not import 'odd': ModuleNotFoundError: No module named 'odd'."
    )


def test_no_plugins() -> None:
    """An installation without plugins says so."""
    assert render_plugins([]) == "no plugins installed"

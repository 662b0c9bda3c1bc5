"""The text layer keeps its promises on any string."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Span
from newsfacts.text import find_furniture, find_paragraphs, find_quoted, find_sentences

# mostly what makes trouble: marks, stops, line ends, abbreviations, and now and then anything at all
_PIECES = st.sampled_from(
    [
        *"“”„‟«»'‘’‚‛`\"=.!?…()[] \n\r\t\f\v",
        *(
            "\r\n",
            "\n\n",
            "\u2028",
            "\u2029",
            "\x85",
            "\x1c",
            "\xa0",
            "''",
            "``",
            "'''",
            "...",
            ". . .",
            "6'2\"",
            "’90s",
        ),
        *("Mr", "U.S", "a.m", "Sen", "No", "St", "said", "He", "the", "I", "5", "1", "Kerry", "Share this article"),
        *(
            "By Ann Lee",
            "(AP)",
            "PARIS",
            " — ",
            "Just Posted",
            "… Continue reading",
            "Picture: Getty",
            "é",
            "\U0001f600",
        ),
    ]
)
texts = st.lists(_PIECES | st.text(max_size=3), max_size=60).map("".join)


def _covers(text: str, spans: tuple[Span, ...]) -> bool:
    """Whether spans stand in order, apart, without white space at their ends, and cover all the rest of the text."""
    left_over, at = "", 0
    for span in spans:
        content = text[span.start : span.end]
        if span.start < at or content != content.strip():
            return False
        left_over += text[at : span.start]
        at = span.end
    return not (left_over + text[at:]).strip()


@given(texts)
def test_paragraphs_cover_the_text(text: str) -> None:
    """Every character that is no white space lies in exactly one paragraph, and paragraphs are trimmed."""
    assert _covers(text, find_paragraphs(text))


@given(texts)
def test_sentences_cover_the_text(text: str) -> None:
    """Every character that is no white space lies in exactly one sentence."""
    assert _covers(text, find_sentences(text, find_paragraphs(text)))


@given(texts)
def test_sentences_stay_inside_paragraphs(text: str) -> None:
    """No sentence crosses the end of a paragraph."""
    paragraphs = find_paragraphs(text)
    assert all(any(each in paragraph for paragraph in paragraphs) for each in find_sentences(text, paragraphs))


@given(texts)
def test_quotations_stay_inside_paragraphs(text: str) -> None:
    """Each quotation lies in one paragraph, marks included, and its inside in the quotation."""
    paragraphs = find_paragraphs(text)
    for quoted in find_quoted(text, paragraphs):
        assert any(quoted.span in paragraph for paragraph in paragraphs)
        assert quoted.inner in quoted.span
        assert quoted.opened == (quoted.span.start < quoted.inner.start)
        assert quoted.closed == (quoted.inner.end < quoted.span.end)


@given(texts)
def test_quotations_nest_or_stand_apart(text: str) -> None:
    """Quotations come in order, never cross, and their level counts those around them."""
    around: list[Span] = []
    at = (-1, 0)
    for quoted in find_quoted(text, find_paragraphs(text)):
        span = quoted.span
        assert at < (span.start, -span.end)
        at = (span.start, -span.end)
        while around and around[-1].end <= span.start:
            around.pop()
        assert all(span in outer for outer in around)
        assert quoted.level == len(around)
        around.append(span)


@given(texts)
def test_furniture_stays_in_the_text(text: str) -> None:
    """Furniture comes in order and lies inside the text."""
    furniture = find_furniture(text, find_paragraphs(text))
    assert list(furniture) == sorted(furniture)
    assert all(part.span.end <= len(text) for part in furniture)


@given(texts, texts)
def test_a_stray_mark_spoils_no_later_paragraph(first: str, second: str) -> None:
    """What stands two paragraphs further up changes nothing about the marks of a paragraph."""
    wall = "\nA paragraph without marks.\n"
    shift = len(first + wall)
    alone = find_quoted(wall + second, find_paragraphs(wall + second))
    after = find_quoted(first + wall + second, find_paragraphs(first + wall + second))
    tail = [each for each in after if each.span.start >= shift]
    shifted = [(each.span.start + len(first), each.span.end + len(first), each.level) for each in alone]
    assert [(each.span.start, each.span.end, each.level) for each in tail] == shifted

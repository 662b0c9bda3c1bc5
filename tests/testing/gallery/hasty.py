"""Faults of haste: what works on the texts an extractor was tried on, and not on others.

The first ones find names in a copy of the text, as those of `miscounting` do; the others lose what
stands at the end, or in a long text.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Mapping

from newsfacts import Article, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Finder, find
from tests.testing.gallery.miscounting import InCopy


class StraightMarks(InCopy):
    """Offsets into the text with two straight marks for each curly one."""

    def copy(self, text: str, /) -> str:
        """As in TeX."""
        return text.replace("“", "``").replace("”", "''")


class WithoutMarks(InCopy):
    """Offsets into the text without its curly marks."""

    def copy(self, text: str, /) -> str:
        """By a table."""
        return text.translate(dict.fromkeys(map(ord, "“”‘’")))


class InTitleCase(InCopy):
    """Offsets into the text in title case."""

    copy = staticmethod(str.title)


class WithoutByteOrderMark(InCopy):
    """Offsets into the text without its byte order mark."""

    def copy(self, text: str, /) -> str:
        """As a file is read in utf-8-sig."""
        return text.removeprefix("\ufeff")


class WithoutAddresses(InCopy):
    """Offsets into the text without its links."""

    def copy(self, text: str, /) -> str:
        """No https://."""
        return re.sub(r"https?://\S++", "", text)


class Unhyphenated(InCopy):
    """Offsets into the text with the words joined that a line end divides."""

    def copy(self, text: str, /) -> str:
        """As after a scan."""
        return text.replace("-\n", "")


class AddedUpWords(Finder):
    """Adds up words, each with one space behind it."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Right as long as no space is doubled."""
        at = 0
        for word in article.text.split():
            if NAMES.fullmatch(word):
                yield find(article, at, at + len(word), word)
            at += len(word) + 1


class AddedUpParagraphs(Finder):
    """Adds up paragraphs, each with two line ends behind it."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Right as long as no line is left empty twice."""
        at = 0
        for part in re.split(r"\n\s*\n", article.text):
            for match in NAMES.finditer(part):
                yield find(article, at + match.start(), at + match.end(), match[0])
            at += len(part) + 2


class FirstSuchSentence(Finder):
    """Looks each sentence up again with str.find."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The first of those that say the same."""
        for span in article.sentences:
            sentence = article.text[span.start : span.end]
            start = article.text.find(sentence)
            for match in NAMES.finditer(sentence):
                yield find(article, start + match.start(), start + match.end(), match[0])


class LastPlace(Finder):
    """Looks each name up once, from behind."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A dictionary would do the same."""
        for word in dict.fromkeys(NAMES.findall(article.text)):
            start = article.text.rfind(word)
            yield find(article, start, start + len(word), word)


class WantsMore(Finder):
    """Wants a character behind each name."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The last word has none."""
        for match in re.finditer(f"({NAMES.pattern})\\W", article.text):
            yield find(article, *match.span(1), match[1])


class WantsSpaceBefore(Finder):
    """Wants a space before each name."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The first word has none."""
        for match in re.finditer(f"\\s({NAMES.pattern})", article.text):
            yield find(article, *match.span(1), match[1])


class AllLinesButTheLast(Finder):
    """Reads what stands before each line end."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The last line need not have one."""
        for line in re.finditer(r"[^\n]*\n", article.text):
            for match in NAMES.finditer(article.text, *line.span()):
                yield find(article, *match.span(), match[0])


class UpToSoMany(Finder):
    """Yields a hundred facts at most."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """To be safe."""
        return itertools.islice(super().extract(article, findings), 100)


class Truncates(Finder):
    """Reads the first ten thousand characters."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """As a model with a window does."""
        for match in NAMES.finditer(article.text, 0, 10_000):
            yield find(article, *match.span(), match[0])


class InPieces(Finder):
    """Reads pieces of a thousand characters."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Names that lie across their ends are lost."""
        for at in range(0, len(article.text), 1_000):
            for match in NAMES.finditer(article.text, at, at + 1_000):
                yield find(article, *match.span(), match[0])


class OneCallAFact(Finder):
    """Calls itself for the rest of the text."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A thousand names are too many."""
        return self.rest(article, 0)

    def rest(self, article: Article, start: int) -> list[Fact]:
        """The names from an offset on."""
        match = NAMES.search(article.text, start)
        return [find(article, *match.span(), match[0]), *self.rest(article, match.end())] if match else []


class GivesUp(Finder):
    """Stops at the first name that it does not know more of."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The StopIteration of one next() ends map() in silence."""
        capitals = {"France": "Paris", "Iran": "Tehran", "Germany": "Berlin", "Brazil": "Brasília"}

        def known(match: re.Match[str]) -> Fact:
            return find(article, *match.span(), next(city for name, city in capitals.items() if name == match[0]))

        return map(known, NAMES.finditer(article.text))


BROKEN: Mapping[Callable[[], Extractor], str] = {
    StraightMarks: "marks_do_not_shift",
    WithoutMarks: "marks_do_not_shift",
    InTitleCase: "case_does_not_shift",
    WithoutByteOrderMark: "white_space_does_not_shift",
    WithoutAddresses: "markup_is_text",
    Unhyphenated: "line_ends_do_not_shift",
    AddedUpWords: "white_space_does_not_shift",
    AddedUpParagraphs: "line_ends_do_not_shift",
    FirstSuchSentence: "long_texts_are_read_whole",
    LastPlace: "long_texts_are_read_whole",
    WantsMore: "last_line_needs_no_end",
    WantsSpaceBefore: "moved_text_moves_facts",
    AllLinesButTheLast: "last_line_needs_no_end",
    UpToSoMany: "long_texts_are_read_whole",
    Truncates: "long_texts_are_read_whole",
    InPieces: "long_texts_are_read_whole",
    OneCallAFact: "long_texts_are_read_whole",
    GivesUp: "long_texts_are_read_whole",
}

"""Faults of counting: each finds the right names at wrong offsets.

Text and offsets agree in all of them, because they are cut from the article with `Article.at`.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from newsfacts import Article, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Find, Finder, find


class InCopy(Finder):
    """Searches a copy of the text and takes the offsets for those of the text."""

    def copy(self, text: str, /) -> str:
        """The copy that is searched."""
        raise NotImplementedError

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """What stands in the article where the copy has a name."""
        copy = self.copy(article.text)
        for match in re.finditer(NAMES.pattern, copy, re.IGNORECASE):
            if match.start() < len(article.text):
                yield find(article, *match.span(), match[0].title())


class Stripped(InCopy):
    """Offsets into the stripped text."""

    copy = staticmethod(str.strip)


class LowerCased(InCopy):
    """Offsets into the lower-cased text."""

    copy = staticmethod(str.lower)


class CaseFolded(InCopy):
    """Offsets into the case-folded text."""

    copy = staticmethod(str.casefold)


class UpperCased(InCopy):
    """Offsets into the text in capitals."""

    copy = staticmethod(str.upper)


class TabsExpanded(InCopy):
    """Offsets into the text with its tabs expanded."""

    copy = staticmethod(str.expandtabs)


class Unescaped(InCopy):
    """Offsets into the text with its entities resolved."""

    copy = staticmethod(html.unescape)


class Squeezed(InCopy):
    """Offsets into the text with its white space folded."""

    def copy(self, text: str, /) -> str:
        """One space for each run."""
        return re.sub(r"\s+", " ", text)


class Composed(InCopy):
    """Offsets into the text in NFC."""

    def copy(self, text: str, /) -> str:
        """Accents joined to their letters."""
        return unicodedata.normalize("NFC", text)


class Decomposed(InCopy):
    """Offsets into the text in NFKD."""

    def copy(self, text: str, /) -> str:
        """Ligatures and accents taken apart."""
        return unicodedata.normalize("NFKD", text)


class WithoutTags(InCopy):
    """Offsets into the text without its tags."""

    def copy(self, text: str, /) -> str:
        """No <br>."""
        return re.sub(r"<[^<>]*+>", "", text)


class WithoutInvisibles(InCopy):
    """Offsets into the text without its zero-width characters."""

    def copy(self, text: str, /) -> str:
        """Format characters are dropped."""
        return "".join(character for character in text if unicodedata.category(character) != "Cf")


class LineFeeds(InCopy):
    """Offsets into the text with Unix line ends."""

    def copy(self, text: str, /) -> str:
        """What universal newlines make of it."""
        return text.replace("\r\n", "\n").replace("\r", "\n")


class Units(Finder):
    """Counts something else than code points."""

    def length(self, text: str) -> int:
        """How long a text is in other units."""
        raise NotImplementedError

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """What stands where the count of what is before points to."""
        for match in NAMES.finditer(article.text):
            start = self.length(article.text[: match.start()])
            if start < len(article.text):
                yield find(article, start, start + len(match[0]), match[0])


class Bytes(Units):
    """Offsets in bytes of UTF-8."""

    def length(self, text: str) -> int:
        """Bytes."""
        return len(text.encode("utf-8", "surrogatepass"))


class Utf16(Units):
    """Offsets in UTF-16 units, as a JavaScript library gives them."""

    def length(self, text: str) -> int:
        """Units of 16 bits."""
        return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Graphemes(Units):
    """Offsets in characters as a reader counts them."""

    def length(self, text: str) -> int:
        """Letters without their accents."""
        return sum(not unicodedata.combining(character) for character in text)


class InclusiveEnd(Finder):
    """Takes the end for the last character."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """One letter is missing."""
        for match in NAMES.finditer(article.text):
            yield find(article, match.start(), match.end() - 1)


class OneOff(Finder):
    """Counts from one."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """One letter too far."""
        for match in NAMES.finditer(article.text):
            yield find(article, match.start() + 1, match.end() + 1, match[0])


class PastTheEnd(Finder):
    """Includes the character after the name, which need not be there."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A letter too many."""
        for match in NAMES.finditer(article.text):
            yield Find(*article.at(match.start(), match.end() + 1), name=match[0])


class InSentence(Finder):
    """Offsets into the sentence."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """As if each sentence were the first."""
        for sentence in article.sentences:
            for match in NAMES.finditer(article.text[sentence.start : sentence.end]):
                yield find(article, *match.span(), match[0])


class AddedUpLines(Finder):
    """Adds up lines, each with one character for its end."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Right as long as every line ends with one character."""
        offset = 0
        for line in article.text.splitlines():
            for match in NAMES.finditer(line):
                yield find(article, offset + match.start(), offset + match.end(), match[0])
            offset += len(line) + 1


class FromTheEnd(Finder):
    """Says how far from the end of the article each name stands."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A number that changes with every word added."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), f"{len(article.text) - match.start()}")


class FirstPlace(Finder):
    """Looks each name up again with str.find."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The first place where the word stands, for each of its places."""
        for word in NAMES.findall(article.text):
            start = article.text.find(word)
            yield find(article, start, start + len(word), word)


class SpaceBefore(Finder):
    """Takes the white space before a name for a part of it."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Names at the beginning, or behind white space."""
        for match in re.finditer(rf"(?:^|\s)(?:{NAMES.pattern})", article.text):
            yield find(article, *match.span(), match[0].strip())


class OneTooFar(Finder):
    """Counts the end one too far."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The name and whatever stands behind it."""
        for match in NAMES.finditer(article.text):
            yield find(article, match.start(), match.end() + 1, match[0])


BROKEN: Mapping[Callable[[], Extractor], str] = {
    SpaceBefore: "spans_are_trimmed",
    OneTooFar: "spans_are_trimmed",
    Stripped: "white_space_does_not_shift",
    Squeezed: "white_space_does_not_shift",
    TabsExpanded: "white_space_does_not_shift",
    LowerCased: "case_does_not_shift",
    CaseFolded: "case_does_not_shift",
    UpperCased: "case_does_not_shift",
    Composed: "normal_forms_do_not_shift",
    Decomposed: "normal_forms_do_not_shift",
    Unescaped: "markup_is_text",
    WithoutTags: "markup_is_text",
    WithoutInvisibles: "markup_is_text",
    LineFeeds: "line_ends_do_not_shift",
    AddedUpLines: "line_ends_do_not_shift",
    Bytes: "code_points_are_counted",
    Utf16: "code_points_are_counted",
    Graphemes: "code_points_are_counted",
    InclusiveEnd: "whole_words",
    OneOff: "whole_words",
    PastTheEnd: "never_raises",
    InSentence: "moved_text_moves_facts",
    FromTheEnd: "later_text_changes_nothing",
    FirstPlace: "no_duplicates",
}

"""Faults of conduct: crashes, slowness, and traces left in the world."""

import contextlib
import decimal
import random
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from newsfacts import Article, Country, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Finder, find


class OddMark(Finder):
    """Believes that quotation marks come in pairs."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The first mark and the second, the third and the fourth."""
        marks = [match.start() for match in re.finditer('[“”"]', article.text)]
        for at in range(0, len(marks), 2):
            yield find(article, marks[at], marks[at + 1] + 1)


class Empty(Finder):
    """Believes that there is a first character."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Capital or not."""
        return super().extract(article, findings) if article.text[0] else ()


class AnyDigit(Finder):
    """Believes that what is a digit is a number."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Not for superscripts."""
        for at, character in enumerate(article.text):
            if character.isdigit() and int(character) > 1:
                yield find(article, at, at + 1)


class Encodes(Finder):
    """Believes that every text can be encoded."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Not with lone surrogates."""
        return super().extract(article, findings) if article.text.encode() else ()


class FirstSentence(Finder):
    """Believes that there is a sentence."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """The first one."""
        first = article.sentences[0]
        yield find(article, first.start, first.end)


class Recursive(Finder):
    """Goes down one level for each bracket."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """As deep as the text is nested."""
        self.depth(article.text, 0)
        return super().extract(article, findings)

    def depth(self, text: str, start: int) -> int:
        """The depth of the nest that opens at or after an offset."""
        at = min((found for mark in "([“" if (found := text.find(mark, start)) >= 0), default=-1)
        return 0 if at < 0 else 1 + self.depth(text, at + 1)


class NothingAtAll(Finder):
    """Forgets to return."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """None."""
        list(super().extract(article, findings))
        return None  # type: ignore[return-value]  # the fault


class Pattern(Finder):
    """Searches by a pattern that backtracks."""

    pattern = re.compile("")

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Each match."""
        for match in self.pattern.finditer(article.text):
            if match[0]:
                yield find(article, *match.span())


class Exponential(Pattern):
    """Repeats a repetition."""

    pattern = re.compile(r"(?:[A-Za-z]+ ?)+:")


class Quadratic(Pattern):
    """Looks for the closing mark from every opening one."""

    pattern = re.compile(r"“[^”]*”|\([^)]*\)|\"[^\"]*\"$")


class Trailing(Pattern):
    """Looks for the end of the text from every space."""

    pattern = re.compile(r"\s+$|France")


class LooksBack(Finder):
    """Counts what came before, for every name."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Which paragraph it is."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), f"in word {len(article.text[: match.start()].split())}")


class SearchesList(Finder):
    """Keeps what it found in a list and looks it up there."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Every word, once for its place."""
        places: list[tuple[str, int]] = []
        for match in re.finditer(r"\w+", article.text):
            place = (match[0], match.start())
            if place not in places:
                places.append(place)
                yield find(article, *match.span(), match[0])


class Swallows(Finder):
    """Catches everything."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Even Ctrl-C."""
        found = []
        for match in NAMES.finditer(article.text):
            try:
                start, end = match.span()
                found.append(find(article, start, end, match[0]))
            except:  # noqa: E722, S112 - the fault
                continue
        return found


class Suppresses(Finder):
    """Catches everything, in other words."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Even SystemExit."""
        found: list[Fact] = []
        with contextlib.suppress(BaseException):
            found.extend(super().extract(article, findings))
        return found


class GoesOn(Finder):
    """Yields while it is being closed."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterator[Fact]:
        """One for the road."""
        for match in NAMES.finditer(article.text):
            try:
                yield find(article, *match.span(), match[0])
            except BaseException:  # noqa: BLE001 - the fault
                yield find(article, *match.span(), "again")


class Busy(Finder):
    """Says that it is busy until it is done."""

    def __init__(self) -> None:
        self.busy = False

    def extract(self, article: Article, findings: Findings, /) -> Iterator[Fact]:
        """Nothing, if it was left while it was busy."""
        if self.busy:
            return
        self.busy = True
        yield from super().extract(article, findings)
        self.busy = False


class ChangesArticle(Finder):
    """Cleans the article in place."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """For everybody."""
        object.__setattr__(article, "text", article.text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
        return super().extract(article, findings)


class ChangesFacts(Finder):
    """Corrects the facts of others in place."""

    uses = (Country,)

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Names in capitals."""
        for country in findings.of(Country):
            object.__setattr__(country, "name", "CORRECTED")
        return super().extract(article, findings)


class Seeds(Finder):
    """Makes chance repeatable, for everybody."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """By the length."""
        random.seed(len(article.text))
        return super().extract(article, findings)


class Prints(Finder):
    """Says what it does."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """On standard output."""
        print(f"reading {article.id}")
        return super().extract(article, findings)


class Rounds(Finder):
    """Sets the precision of numbers, for everybody."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """Four digits."""
        decimal.getcontext().prec = 4 if len(article.text) % 2 else 28
        return super().extract(article, findings)


class WritesFile(Finder):
    """Keeps a log."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """In a file."""
        Path(tempfile.gettempdir(), "newsfacts-gallery.log").write_text(article.id, "utf-8")
        return super().extract(article, findings)


class Peeks(Finder):
    """Looks at the findings of others behind their back."""

    def extract(self, article: Article, findings: Any, /) -> Iterable[Fact]:  # noqa: ANN401 - it looks inside
        """Whatever there is."""
        inner = getattr(findings, "findings", findings)
        return [] if inner._facts else super().extract(article, inner)


class TwoPoints(Finder):
    """Takes whatever looks like a number for one."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """An address of a page of standards (1.2.3) is no float."""
        for match in re.finditer(r"(?<!\S)([0-9][0-9,.]*) trucks", article.text):
            yield find(article, *match.span(1), str(float(match[1].replace(",", ""))))


class LongS(Finder):
    """Looks a word up that was matched whatever its case."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """With re.IGNORECASE an s matches the long one too, which no lower() makes one."""
        names = {"spain": "Spain", "russian": "Russia"}
        for match in re.finditer(r"(?i)\b(?:spain|russian)\b", article.text):
            yield find(article, *match.span(), names[match[0].lower()])


class NoneOfThem(Finder):
    """Divides by what it read."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A share of none is none."""
        for match in re.finditer(r"\b[0-9]{1,9} of ([0-9]{1,9}) trucks", article.text):
            yield find(article, *match.span(1), str(100 // int(match[1])))


BROKEN: Mapping[Callable[[], Extractor], str] = {
    OddMark: "never_raises",
    TwoPoints: "never_raises",
    LongS: "never_raises",
    NoneOfThem: "never_raises",
    Empty: "never_raises",
    AnyDigit: "never_raises",
    Encodes: "never_raises",
    FirstSentence: "never_raises",
    NothingAtAll: "never_raises",
    Recursive: "survives_nests",
    Exponential: "time_is_linear",
    Quadratic: "time_is_linear",
    Trailing: "time_is_linear",
    LooksBack: "time_is_linear",
    SearchesList: "time_is_linear",
    Swallows: "interrupts_get_through",
    Suppresses: "interrupts_get_through",
    GoesOn: "can_be_left_early",
    Busy: "can_be_left_early",
    ChangesArticle: "leaves_its_inputs_alone",
    ChangesFacts: "leaves_its_inputs_alone",
    Seeds: "leaves_the_world_alone",
    Prints: "leaves_the_world_alone",
    Rounds: "leaves_the_world_alone",
    WritesFile: "keeps_to_itself",
    Peeks: "ignores_bystanders",
}

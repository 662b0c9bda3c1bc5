"""Strategies for texts and articles: like news, and unlike anything an author thought of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from typing import cast

import attrs
from hypothesis import Phase, find, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsfacts._article import Article
from newsfacts.lexicon import read_toml
from newsfacts.testing._alphabet import HOSTILE_CHARACTERS, HOSTILE_PIECES, SEPARATORS
from newsfacts.testing._vocabulary import Vocabulary

__all__ = ["Pool", "articles", "news", "pool_of", "texts", "texts_of"]

_IDS = ("a-1", "a-2", "é/ß 😀", "0")


@cache
def news(what: str) -> tuple[str, ...]:
    """The ``sentences`` of news, or the ``neutral`` ones, that come with the kit."""
    return tuple(map(str, read_toml("newsfacts.testing", "news.toml")[what]))  # type: ignore[call-overload]


def texts(*, words: Iterable[str] = (), patterns: Iterable[re.Pattern[str]] = ()) -> SearchStrategy[str]:
    r"""Texts that are partly news and partly hostile.

    They hold sentences of news; quotation marks, dashes, spaces and line ends of every kind; bidi
    and zero-width characters, a BOM inside, combining marks, astral characters and lone surrogates;
    empty paragraphs and long repetitions. Texts shrink towards the empty text, which is one of them.

    Args:
        words: Words or phrases that many of the texts are to hold.
        patterns: Patterns that parts of the texts are to match.

    >>> texts(words=["Valdoria"]).example()  # doctest: +SKIP
    'Valdoria. “Never closed, she said\r\nThe Russian ambassador left Kyiv at dawn.'
    """
    pieces = _pieces(tuple(words), tuple(patterns))
    glued = st.lists(st.tuples(pieces, st.sampled_from(SEPARATORS)), max_size=8).map(
        lambda drawn: "".join(piece + separator for piece, separator in drawn)
    )
    return st.one_of(glued, st.lists(pieces, max_size=6).map("\n\n".join), st.text(max_size=60))


def _pieces(words: tuple[str, ...], patterns: tuple[re.Pattern[str], ...]) -> SearchStrategy[str]:
    choices = [
        st.sampled_from(news("sentences")),
        st.lists(st.sampled_from(HOSTILE_CHARACTERS), max_size=5).map("".join),
        st.sampled_from(HOSTILE_PIECES),
    ]
    if words:
        choices += [st.sampled_from(words)] * 2
    if patterns:
        choices.append(st.sampled_from(patterns).flatmap(_matching))
    return st.one_of(choices)


def _matching(pattern: re.Pattern[str]) -> SearchStrategy[str]:
    """Texts that match; for patterns that Hypothesis cannot turn round, their own text, which is as good as any."""
    try:
        strategy = st.from_regex(pattern, fullmatch=True)
        strategy.validate()
    except Exception:  # noqa: BLE001 - whatever it cannot do with somebody's pattern is no fault of theirs
        return st.just(pattern.pattern[:100])
    oddities = [*_oddities(pattern)]
    if r"\d" in pattern.pattern or "0-9" in pattern.pattern:
        oddities.append(partial(_DIGITS.sub, _TOO_LONG, count=1))
    return st.one_of(strategy, *(strategy.map(odd) for odd in oddities))


_DIGITS = re.compile(r"\d++(?:[.,]\d++)*+")
_ODD_NUMBERS = ("0", "1.2.3", "1,,2", "007", "½")
_TOO_LONG = "9" * 5_000  # Python makes no int of so many digits
_ODD_PATTERNS = 12
_SEEMING_SMALL = str.maketrans({"s": "\N{LATIN SMALL LETTER LONG S}", "k": "\N{KELVIN SIGN}"})


def _oddities(pattern: re.Pattern[str]) -> Iterator[Callable[[str], str]]:
    """Ways to make a match odd: a zero or two points where the pattern has digits; letters that only seem small."""
    if r"\d" in pattern.pattern or "0-9" in pattern.pattern:
        for number in _ODD_NUMBERS:
            yield partial(_DIGITS.sub, number, count=1)
    if pattern.flags & re.IGNORECASE or "(?i" in pattern.pattern:
        yield lambda text: text.translate(_SEEMING_SMALL)
        yield str.swapcase


def _odd_matches(patterns: Iterable[re.Pattern[str]]) -> str:
    """A text of odd matches of patterns that have any, so that a plain fault is found in every run."""
    odd = [(pattern, oddities) for pattern in patterns if (oddities := list(_oddities(pattern)))]
    matches = [make(match) for pattern, oddities in odd[:_ODD_PATTERNS] for make in oddities
               if (match := _simplest(pattern)) is not None]  # fmt: skip
    return "\n\n".join(matches)


@lru_cache(maxsize=256)
def _simplest(pattern: re.Pattern[str]) -> str | None:
    """A text that matches, the same in every run; None for patterns that Hypothesis cannot turn round."""
    once = settings(max_examples=20, database=None, derandomize=True, phases=[Phase.generate])
    try:
        return find(st.from_regex(pattern, fullmatch=True), bool, settings=once)
    except Exception:  # noqa: BLE001 - as above
        return None


def articles(
    *,
    texts: SearchStrategy[str] | None = None,
    ids: SearchStrategy[str] | None = None,
) -> SearchStrategy[Article]:
    """Articles: an id, a text, and now and then what else is known of one.

    Args:
        texts: The texts to draw from; `texts()` if none are given.
        ids: The ids to draw from; a few short ones if none are given, so that equal ids meet.
    """
    return st.builds(
        Article,
        id=st.sampled_from(_IDS) if ids is None else ids,
        text=_texts() if texts is None else texts,
        title=st.none() | st.sampled_from(news("sentences")),
        source=st.none() | st.just("Northern Herald"),
        published=st.none() | st.just("2019-03-04"),
    )


_texts = texts  # the parameter of `articles` hides the function


@attrs.frozen
class Pool:
    """The articles that the laws are tried on.

    Attributes:
        fixed: Those that are always tried, so that a plain fault is found in every run.
        drawn: Those that Hypothesis draws.
        vocabulary: What the extractor looks for.
    """

    fixed: tuple[Article, ...]
    drawn: SearchStrategy[Article]
    vocabulary: Vocabulary


def pool_of(vocabulary: Vocabulary, examples: Iterable[str] = ()) -> Pool:
    """The pool for an extractor with this vocabulary, and texts in which it is known to find something."""
    examples = tuple(examples)
    fixed = [*examples, *_fixed(vocabulary)]
    strategy = texts(words=(*examples, *vocabulary.words), patterns=vocabulary.patterns)
    return Pool(
        tuple(Article(id="a-1", text=text) for text in dict.fromkeys(fixed)), articles(texts=strategy), vocabulary
    )


def texts_of(extractor: object) -> tuple[str, ...]:
    """The texts that an extractor brings in an attribute ``texts``; none if that is something else."""
    brought = getattr(extractor, "texts", ())
    listed = cast("Sequence[object]", brought) if isinstance(brought, list | tuple) else ()
    return tuple(text for text in listed if isinstance(text, str))


def _fixed(vocabulary: Vocabulary) -> list[str]:
    sentences = news("sentences")
    words = vocabulary.words[:: max(1, len(vocabulary.words) // 40)]
    return [
        "\n\n".join(sentences[:6]),
        "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(6, len(sentences), 4)),
        "\r\n\r\n".join(sentences[:8]),
        ". ".join(words),
        "\n".join(words[:20]),
        *sentences[:12:3],
        *(sentence.rstrip('.!?"”’') for sentence in sentences[:3]),
        # a text that ends where a fact does, and is nothing else
        *words[:: max(1, len(words) // 15)],
        *(" ".join(sentences[0].split()[:count]) for count in range(1, 4)),
        _odd_matches(vocabulary.patterns),
        "".join(HOSTILE_CHARACTERS),
        " \n".join(HOSTILE_PIECES),
        "“" + sentences[0] + " " + sentences[2],
        *HOSTILE_PIECES[:6],
    ]

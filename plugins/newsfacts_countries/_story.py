"""An article as this plugin sees it: its text, every surface in it, and what they say together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cached_property

from newsfacts.lexicon import Gazetteer, Hit
from newsfacts_countries._lexicon import Entry, namesakes, rivals
from newsfacts_countries._words import homonyms

__all__ = ["Story"]

_NORTH_AMERICA = frozenset({"US", "CA"})
_OWN = frozenset({"adjective", "people", "capital", "evidence"})  # kinds of surfaces that only the country itself has
_LOCAL = re.compile(
    r"""\b(?:
      [Cc]ounty|Township|Borough|Interstate|Statehouse|ISD                             # how the land is divided
    | [Ss]heriff|Police\ Department|Fire\ Department                                   # who keeps order
    | (?:Superior|Circuit|District|Municipal)\ Court|[Dd]istrict\ [Aa]ttorney          # who judges
    | [Cc]ity\ [Cc]ouncil|[Ss]chool\ [Bb]oard|[Cc]hamber\ of\ [Cc]ommerce              # who runs the town
    | High\ School|School\ District|Middle\ School|Elementary|Public\ Library          # what it has
    | Main\ Street|[Ff]airgrounds|(?:Community|Senior)\ Center
    | (?:Baptist|Methodist|Lutheran)\ Church|VFW|Rotary|Boy\ Scouts?                   # where people meet
    | Little\ League|[Vv]arsity|sophomore|touchdowns?|quarterback|innings?|sectionals?  # and what they play
    | Lady\ [A-Z]\w+s|[Hh]omecoming|boys['’]\ basketball|girls['’]\ basketball
    )\b
    | \b(?:U\.S\.|US|State\ Road|Route|FM|Loop|Highway|Hwy\.?)[ ]\d+\b                 # its roads
    | (?:\(\d{3}\)[ ]|\b\d{3}-)\d{3}-\d{4}\b                                           # its telephones
    | \bGov\.[ ][A-Z]                                                                  # its governor
    """,
    re.VERBOSE,
)
_FOLLOWING = re.compile(r" (\w[\w'’-]*)")
_SOVEREIGN = re.compile(
    r"\b(?:[Ff]oreign [Mm]inist|[Pp]rime [Mm]inister|[Pp]arliament|[Ee]mbassy|[Aa]mbassador|European Union|NATO|Nato"
    r"|Soviet|United Nations|UN|U\.N\.|World Cup|Euro 20\d\d|Olympic|Middle East|Arabs?\b|Islam|[Mm]ilitants?\b"
    r"|[Rr]efugees?\b|[Cc]ease-?fire|[Rr]uling party|OSCE\b|Kremlin|[Pp]residential palace|[Ss]anctions\b)"
)


class Story:
    """The surfaces of one article, and the votes taken on them, each taken when first asked for.

    Every vote reads the surfaces, or the text, once: their number does not depend on the article.
    """

    def __init__(self, text: str, surfaces: Gazetteer[Entry]) -> None:
        self.text = text
        self.hits: list[Hit[Entry]] = list(surfaces.find(text))
        self._votes: dict[tuple[Callable[[Story, int], bool], str], bool] = {}
        self._said: dict[str, bool] = {}

    def surface(self, index: int) -> str:
        """The text of a surface; one in capitals as the lexicon has it."""
        start, end, entry = self.hits[index]
        surface = self.text[start:end]
        return surface.title() if entry.capitals else surface

    @cached_property
    def regions(self) -> Counter[str]:
        """How often each state or province is named, or what lies in it."""
        return Counter(hit.value.region for hit in self.hits if hit.value.region)

    @cached_property
    def countries(self) -> Counter[str]:
        """How often each country is mentioned by a surface that means nothing else."""
        towns = {surface for surface, namesake in namesakes().items() if namesake.is_known}
        doubtful = towns | homonyms().mostly_names | homonyms().need_evidence
        return Counter(
            code
            for index, hit in enumerate(self.hits)
            for code in hit.value.codes
            if "capital" not in hit.value.kinds and self.surface(index) not in doubtful
        )

    @cached_property
    def own_evidence(self) -> Counter[str]:
        """How often each country is spoken of by its people, its capital, or what lies nowhere else."""
        names = homonyms().introduced | homonyms().surnames_of_capitals
        return Counter(
            code
            for index, hit in enumerate(self.hits)
            for code in hit.value.codes
            if hit.value.kinds & _OWN and self.surface(index) not in names
        )

    @cached_property
    def sure_mentions(self) -> Counter[str]:
        """How often each country is mentioned, or its capital, by a surface that it shares with no other."""
        return Counter(
            code
            for index, hit in enumerate(self.hits)
            for code in hit.value.codes
            if len(hit.value.codes) == 1 and self.surface(index) not in rivals()
        )

    @cached_property
    def spellings(self) -> dict[str, Counter[str]]:
        """For each country the surfaces by which it is spoken of, and how often."""
        found: dict[str, Counter[str]] = {}
        for index, hit in enumerate(self.hits):
            for code in hit.value.codes:
                found.setdefault(code, Counter())[self.surface(index)] += 1
        return found

    @cached_property
    def followed(self) -> Counter[tuple[str, str]]:
        """How often each surface stands right before each word."""
        following = ((index, _FOLLOWING.match(self.text, hit.end)) for index, hit in enumerate(self.hits))
        return Counter((self.surface(index), word[1]) for index, word in following if word)

    @cached_property
    def abroad(self) -> frozenset[str]:
        """The countries beyond the United States and Canada that it mentions for certain."""
        return frozenset(self.countries) - _NORTH_AMERICA

    @cached_property
    def local_cues(self) -> int:
        """How often it speaks of counties, sheriffs and high schools, as local news in North America does."""
        return sum(1 for _ in _LOCAL.finditer(self.text))

    @cached_property
    def is_of_states(self) -> bool:
        """Whether it speaks of ministers, parliaments and embassies, as news of sovereign states does."""
        return _SOVEREIGN.search(self.text) is not None

    def somewhere(self, surface: str, test: Callable[[Story, int], bool]) -> bool:
        """Whether a test holds for any hit of a surface, given by its index; taken once for each test and surface."""
        key = (test, surface)
        if key not in self._votes:
            self._votes[key] = any(
                test(self, index) for index in range(len(self.hits)) if self.surface(index) == surface
            )
        return self._votes[key]

    def says(self, word: str) -> bool:
        """Whether a word stands in the text just so."""
        if word not in self._said:
            self._said[word] = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", self.text) is not None
        return self._said[word]

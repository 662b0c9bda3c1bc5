"""From the source as it stands at an attribution to who that is."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping, Sequence

import attrs

from newsfacts import Article, Country, Official, Span
from newsfacts_quotations._antecedents import Antecedents
from newsfacts_quotations._bodies import Bodies
from newsfacts_quotations._cast import Bearer, Cast
from newsfacts_quotations._documents import Documents, stated
from newsfacts_quotations._epithets import Epithets
from newsfacts_quotations._found import Found, within
from newsfacts_quotations._genders import gender_of, gender_of_pronoun
from newsfacts_quotations._headliner import headliner, instead_of
from newsfacts_quotations._introductions import Introductions, people_of
from newsfacts_quotations._leads import Leads
from newsfacts_quotations._lexicon import plurals, word_list
from newsfacts_quotations._sources import (
    CONTRACTED,
    CORE,
    FOR_ANOTHER,
    JOINT,
    LETTERS,
    NOBODY,
    OF_ITS_OWN,
    POSSESSIVE,
    PREPOSITION_BEFORE,
    SEVERAL,
    SINGULAR,
    THINGS,
    Kind,
    Known,
    kind_of,
)
from newsfacts_quotations._topics import Topics

__all__ = ["Resolver"]

_SOURCES_BACK = 40
"""How many sources back a pronoun, a title or a document may look for its own."""

_JUST_NOW = 2
"""How many sources back *the official* may look for whoever was called so, and had no name."""

_ANOTHER_WITHIN = 400
"""How many characters back *a man* may stand who is *the man*."""

_AND_ANOTHER = ", and "
"""What joins two sources of which each has a role and a name."""

_LETTERS = 3
"""How many letters stand for a person in an interview at most."""


@attrs.define
class Resolver:
    """Names the sources of one article; ask for them in the order of the text."""

    article: Article
    cast: Cast
    officials: tuple[Official, ...] = ()
    countries: tuple[Country, ...] = ()
    topics: Topics = attrs.field(factory=Topics)
    words: Mapping[Span, Sequence[Span]] = attrs.field(factory=dict[Span, "Sequence[Span]"])
    said: deque[Known] = attrs.field(factory=lambda: deque[Known](maxlen=_SOURCES_BACK))
    antecedents: Antecedents = attrs.field(init=False)
    bodies: Bodies = attrs.field(init=False)
    documents: Documents = attrs.field(init=False)
    epithets: Epithets = attrs.field(init=False)
    leads: Leads = attrs.field(init=False)
    introductions: Introductions = attrs.field(init=False)
    found: Found = attrs.field(init=False)
    hero: Bearer | None = attrs.field(init=False)
    _named: dict[Span, str | None] = attrs.field(factory=dict[Span, "str | None"])

    def __attrs_post_init__(self) -> None:
        self.hero = headliner(self.article, self.cast)
        self.antecedents = Antecedents(self.article, self.cast, self.said, self.topics, self.words)
        states = frozenset(fact.text for fact in self.countries)
        self.bodies = Bodies(self.article, self.cast, self.antecedents, states)
        self.documents = Documents(self.article, self.cast, self.antecedents, states)
        self.epithets = Epithets(self.antecedents)
        self.leads = Leads(self.article, self.cast)
        self.introductions = Introductions(self.article, self.cast, self.countries)
        self.found = Found(self.officials, self.countries)

    def name(self, speaker: Span) -> str | None:
        """Who the source at a span is; None if the article does not tell."""
        if speaker not in self._named:
            known = self._resolve(speaker)
            if known and not known.name[:1].isdigit():  # nothing points back to 214 of the bridges
                document = stated(self.article.text, speaker) or known.stated
                self.said.append(attrs.evolve(known, at=speaker.end, source_end=speaker.end, stated=document))
            self._named[speaker] = known.name if known else None
        return self._named[speaker]

    def heard(self, end: int) -> None:
        """Take note that the words of the last source went on up to an offset."""
        if self.said:
            self.said[-1] = attrs.evolve(self.said[-1], at=max(self.said[-1].at, end))

    def _resolve(self, speaker: Span) -> Known | None:
        text = self.article.text[speaker.start : speaker.end]
        if (country := self.found.country(speaker)) is not None:
            return country  # US is no pronoun
        low = CONTRACTED.sub("", text.lower())
        if (joint := self._joint_with_pronoun(speaker, text)) is not None:
            return joint
        if text == "Q":
            return None  # whoever asks
        if low in SINGULAR or low in THINGS or low in SEVERAL:
            return self._pronoun(speaker, low)
        return None if low in NOBODY else self._phrase(speaker, text)

    def _pronoun(self, speaker: Span, low: str) -> Known | None:
        """Whom or what a pronoun stands for; in an obituary, rather its subject than whoever has no gender."""
        known, hero = self.antecedents.pronoun(speaker, low), self.hero
        if hero and low in SINGULAR and instead_of(known, hero, SINGULAR[low], self.cast):
            return Known(speaker.end, hero.name, "person", hero.gender)
        return known

    def _phrase(self, speaker: Span, text: str) -> Known:
        definite = self._is_definite(speaker)
        native = any(fact.span == speaker and fact.form == "demonym" for fact in within(self.countries, speaker))
        if definite and native and not text.endswith("s") and (known := self.antecedents.person(speaker, None)):
            return known  # the Moldovan
        if definite and text.lower() in word_list("nouns", "peoples") and text.istitle():
            known = self.antecedents.person(speaker, gender_of(text.lower()))  # the Frenchman
            if known:
                return known
        if (named := self._role_and_name(speaker, text) or self.introductions.apposed(speaker, text)) is not None:
            return named
        core = CORE.match(text)
        head = (core[0] if core else text).split()[-1].strip(".,’'").lower()
        of_two = "-".join(text.lower().split()[-2:]) in word_list("nouns", "bodies_of_two")
        unnamed = Known(speaker.end, text, "body" if of_two else kind_of(head), gender_of(head))
        if core and head in word_list("nouns", "persons") and FOR_ANOTHER.match(text, core[0].rfind(" ") + 1):
            return self.introductions.introduced(speaker, head) or self.leads.named_later(speaker, head) or unnamed
        return (
            self._by_letters(speaker, text)
            or self._by_name(speaker, text, head)
            or self._of_document(speaker, text, head)
            or self.introductions.introduced(speaker, head)
            or self.found.official(speaker, head, definite=definite)
            or (self.epithets.called(speaker, text, head) if definite else self.epithets.kin(speaker, text, head))
            or self._body(speaker, text, head)
            or (self._unnamed(speaker, text, head) if definite and text.islower() else None)
            or (self.epithets.introduced(speaker, text, head) if definite else None)
            or self.bodies.called(speaker, text, head, definite=definite)
            or self.leads.named_later(speaker, head)
            or self.leads.named(speaker, text, head)
            or unnamed
        )

    def _unnamed(self, speaker: Span, text: str, head: str) -> Known | None:
        """Who was called so just before, and had no name: the official; the man, for whoever it was."""
        called = self.antecedents.called(head, "person", back=_JUST_NOW)
        last = self.antecedents.latest("person", back=1) if called is None and text in ("man", "woman") else None
        if last is None or last.name[:1].isupper() or last.gender not in (None, gender_of(head)):
            return called
        before = self.article.text[max(0, speaker.start - _ANOTHER_WITHIN) : speaker.start]
        another = re.search(rf"\b[Aa]n? (?:\w+ ){{0,2}}{head}\b", before)
        return None if another else attrs.evolve(last, gender=gender_of(head))

    def _joint_with_pronoun(self, speaker: Span, text: str) -> Known | None:
        """He and fellow member Ann Lee: whom the pronoun stands for, and her."""
        pronoun, joint, rest = text.partition(" and ")
        if not joint or pronoun.lower() not in SINGULAR:
            return None
        first = self.antecedents.pronoun(Span(speaker.start, speaker.start + len(pronoun)), pronoun.lower())
        second = self._phrase(Span(speaker.end - len(rest), speaker.end), rest)
        return Known(speaker.end, f"{first.name} and {second.name}", "people") if first else None

    def _role_and_name(self, speaker: Span, text: str) -> Known | None:
        """Norland’s interior minister, Ada Berg: a source that has its name in an apposition."""
        role, comma, _ = text.partition(", ")
        if not comma:
            return None
        words = role.lower().split()
        head = next((word for word in words if word in word_list("nouns", "persons")), words[-1])
        named = self.introductions.introduced(Span(speaker.start, speaker.start + len(role)), head)
        people = [bearer for bearer in self.cast.inside(speaker) if bearer.person]
        if len(people) > 1 and (_AND_ANOTHER in text or (named and JOINT.search(role))):
            return people_of(speaker, people)  # Ada Berg and her deputy, Ivo Hale
        if named is None or (named.kind == "body" and FOR_ANOTHER.search(role)):
            return None  # a spokesman for the ferry line, Harbour
        return attrs.evolve(named, at=speaker.end)

    def _by_name(self, speaker: Span, text: str, head: str) -> Known | None:
        """Secretary Ross; Ross and Lee; the Harbour Post."""
        named = self.cast.inside(speaker)
        people = [bearer for bearer in named if bearer.person]
        core = CORE.match(text)  # Inspector Ray Moss of the Kent police
        ends = (speaker.end, speaker.start + core.end() if core else speaker.end)
        if letters := LETTERS.search(self.article.text, speaker.start, ends[1]):
            ends = (letters.start(), letters.start())  # Helen Marsh KC
        people = [bearer for bearer in people if bearer.span.end <= ends[1]] or people
        if people and core and people[0].span.start > ends[1] and self._hangs(people[-1].span.start):
            return None  # analysts at Morgan Stanley
        if core and text.startswith((" close ", " familiar "), core.end()):
            return None  # a person close to Ann Lee
        if people and people[-1].span.end in ends and head not in word_list("nouns", "documents"):
            joint = JOINT.search(text)
            if joint and len(people) == 1 and self._is_family(speaker, text, joint, people[0]):
                return Known(speaker.end, text, "people")
            return people_of(speaker, people if joint else people[-1:])
        if named and named[0].span == speaker:
            several = head.removesuffix("s") in word_list("nouns", "persons") or (head in plurals() and " " not in text)
            kind: Kind = "person" if named[0].person else "people" if several else "body"
            if kind == "body" and (called := self.cast.called(text)):
                return Known(speaker.end, called.name, "person", called.gender)
            bare = not named[0].person and self._is_bare(speaker, text)
            own = OF_ITS_OWN.match(self.article.text, speaker.end) if bare else None
            if own:
                return Known(speaker.end, named[0].name, "person", gender_of_pronoun(own["pronoun"]))
            return Known(speaker.end, named[0].name, kind, named[0].gender, bare=bare)
        return None

    def _is_family(self, speaker: Span, text: str, joint: re.Match[str], last: Bearer) -> bool:
        """Laura and Ben Ross, Mr. and Mrs. Ross; but not the two roles of the one actor and local hero Ben Ross."""
        first, between = text[: joint.start()], self.article.text[speaker.start + joint.end() : last.span.start]
        one = first.istitle() and " " not in first and first.lower() not in word_list("nouns", "persons")
        return one and (not between or between.istitle())

    def _is_bare(self, speaker: Span, text: str) -> bool:
        """Whether a name is as long as a person's, with no *the* before it, and no state's or body's: Bo Lindqvist."""
        words = text.lower().split()
        bodies = word_list("nouns", "bodies") | word_list("nouns", "things")
        person = len(words) in (2, 3) and not text.isupper() and bodies.isdisjoint(words)
        return person and not self._is_definite(speaker) and not within(self.countries, speaker)

    def _of_document(self, speaker: Span, text: str, head: str) -> Known | None:
        """A statement by Ross; the statement."""
        if head not in word_list("nouns", "documents"):
            return None
        people = [bearer for bearer in self.cast.inside(speaker) if bearer.person]
        if people:
            return people_of(speaker, people)
        return self.documents.issued(speaker, text, head)

    def _body(self, speaker: Span, text: str, head: str) -> Known | None:
        """The Border Relief Fund; officials of the Border Relief Fund."""
        named = self.cast.inside(speaker)
        owned = (
            named[-1] if named and POSSESSIVE.fullmatch(self.article.text, named[-1].span.end, speaker.end) else None
        )
        if owned and not owned.person and not self._hangs(owned.span.start):  # the agency Moody’s
            return Known(speaker.end, self.article.text[owned.span.start : speaker.end], "body")
        if not named or named[-1].span.end < speaker.end:
            return None
        whole = named[-1].span.start == speaker.start or self._is_body_called(speaker, named[-1])
        return Known(speaker.end, named[-1].name, "body") if whole else Known(speaker.end, text, kind_of(head))

    def _is_body_called(self, speaker: Span, name: Bearer) -> bool:
        """Whether a word for a body stands right before its name: the fashion chain Harbour."""
        before = self.article.text[speaker.start : name.span.start].lower().split()[-1:]
        body = before and (before[0] in word_list("nouns", "any_body") or before[0].endswith(("maker", "rival")))
        return not name.person and bool(body)

    def _by_letters(self, speaker: Span, text: str) -> Known | None:
        """AR: Ana Roca, by the letters that stand for her in an interview; A: the first who is named in it."""
        letters = text.isalpha() and text.isupper() and len(text) <= _LETTERS
        if not letters or not self.article.text.startswith(":", speaker.end):
            return None
        named = (bearer for bearer in self.cast.bearers if " " in bearer.name and (bearer.person or text != "A"))
        who = next((b for b in named if text == "A" or "".join(word[0] for word in b.name.split()) == text), None)
        return Known(speaker.end, who.name, "person", who.gender) if who else None

    def _hangs(self, offset: int) -> bool:
        """Whether what begins there hangs on a preposition."""
        return bool(PREPOSITION_BEFORE.search(self.article.text, max(0, offset - 12), offset))

    def _is_definite(self, speaker: Span) -> bool:
        return self.article.text[max(0, speaker.start - 4) : speaker.start].lower() == "the "

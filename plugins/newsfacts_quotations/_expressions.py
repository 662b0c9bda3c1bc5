"""Reports without a reporting verb: *according to*, *reportedly*, *by count of*, and nouns such as *claim that*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsfacts_quotations._appositions import with_name
from newsfacts_quotations._contents import clause_end, trimmed_end, trimmed_start
from newsfacts_quotations._insertions import is_subordinate
from newsfacts_quotations._lexicon import added, reporting_nouns, word_list
from newsfacts_quotations._nouns import of_noun, possessor
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import CHAIN, FRONTED, Words, noun_phrase, subject_before, trimmed
from newsfacts_quotations._report import Report
from newsfacts_quotations._tags import (
    ADVERB,
    AND,
    BE,
    BUT,
    DETERMINER,
    HAVE,
    LEAD_IN,
    OBJECT_PRONOUN,
    PRONOUN,
    QUOTED,
    RELATIVE,
    SAID,
    SAYING,
    WRITTEN,
)
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import GOING_ON, Sentence

__all__ = ["expressions"]

_HEARSAY = frozenset(("reportedly", "allegedly", "supposedly", "purportedly"))
_VIEWS = frozenset(
    ("view", "opinion", "words", "estimation", "judgment", "judgement", "telling", "assessment", "version")
)
_RECKONINGS = frozenset(("count", "account", "estimate", "reckoning", "calculation", "tally", "admission"))
_ON = frozenset(("reckoning", "estimate", "calculation", "count"))
"""By her reckoning, and on her reckoning too."""
_PREPOSITIONS = dict.fromkeys(_VIEWS, "in") | dict.fromkeys(_RECKONINGS, "by")
"""In her view, by her own account."""
_BEHIND_VIEW = frozenset((",", ".", ";"))
# In her view | the lock was unsafe
_CLAUSE_BEHIND = PHRASES.compile("[PRONOUN DETERMINER NAME]")
# the plan, according to Lee, | will fail; he kept silent, according to Lee, | but told a friend, | and that it rained
_CARRIES_ON = PHRASES.compile(
    "TO [NOUN CLAIMS SAY CAME AUXILIARY] | AUXILIARY | COORDINATOR (?: THAT | ADVERB*+ [AUXILIARY CAME SAID] )"
)


def expressions(sentence: Sentence) -> Iterator[Report]:
    """The reports of a sentence that fixed expressions and nouns make."""
    nouns, words = reporting_nouns(), sentence.words
    if _triggers().isdisjoint(words):
        return
    yield from _cries(sentence)
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word == "according" and following == "to":
            yield from _aside_of(sentence, at, at + 2, "according")
        elif word == "count" and following == "of" and at and words[at - 1] == "by":
            yield from _aside_of(sentence, at - 1, at + 2, "by count of")
        elif word in _HEARSAY:
            yield from _hearsay(sentence, at)
        elif word in _PREPOSITIONS and (following in _BEHIND_VIEW or _CLAUSE_BEHIND.match(sentence.tags, at + 1)):
            yield from _in_view(sentence, at, _PREPOSITIONS[word])
        elif word == "words" and following == "of" and words[max(0, at - 2) : at] == ["in", "the"]:
            yield from _aside_of(sentence, at - 2, at + 2, "in the words of")
        elif word in _VIEWS and following == "that" and words[max(0, at - 2) : at] == ["of", "the"]:
            yield from _of_the_view(sentence, at)
        elif word in nouns:
            yield from of_noun(sentence, at, *nouns[word])


@cache
def _triggers() -> frozenset[str]:
    """The words that begin an expression: most sentences have none."""
    return frozenset(reporting_nouns()) | _HEARSAY | _PREPOSITIONS.keys() | _CRIES | {"according", "count"}


def _aside_of(sentence: Sentence, first: int, last: int, rule: str) -> Iterator[Report]:
    """According to the ministry, two bridges fell; two bridges, according to the ministry, fell."""
    tags = sentence.tags
    who = noun_phrase(sentence, last) or _activity(sentence, last)
    if who is None and tags[last : last + 1] == OBJECT_PRONOUN:
        who = last, last + 1  # according to him
    if who is None or sentence.words[who[0]] in word_list("nouns", "manners"):
        return  # shut according to plan
    if sentence.words[who[1] - 1] in word_list("nouns", "persons"):
        who = with_name(sentence, who)  # according to the village head, Ana Reis, …
    if _ANNOUNCES.fullmatch(tags, who[1]):
        yield Report(rule, sentence.span(first, last), "say", sentence.span(*who), None, "after", verb=rule)
        return  # According to the Harbour Post: “…”
    content = _content_beside(sentence, first, who[1], rule)
    start = trimmed_start(sentence, *content)
    end = trimmed_end(sentence, start, content[1])
    if start < end:
        yield Report(rule, sentence.span(first, last), "say", sentence.span(*who), (start, end), verb=rule)


_JOINED_BY_COMMA = (AND + ",", BUT + ",")
# a box of nets that | , according to Lee, | weighs a ton; not: said that
_THING_THAT = PHRASES.compile("[NOUN NAME] THAT , $")


def _content_beside(sentence: Sentence, first: int, end: int, rule: str) -> Words:
    """What a source reports that stands from a word to another: what is before it, behind it, or both."""
    tags, before = sentence.tags, (0, first)
    comma = _comma_behind(sentence, end)
    if comma > 0 and tags[comma + 1 : comma + 2] in (BE, HAVE):
        return 0, len(tags)  # what comes next, according to Lee, is
    if comma == end and _IS_ADDED.fullmatch(tags, comma) and is_clause(sentence, before):
        return before  # At dawn boats sank, according to Lee, a diver.
    own = _own_clause(sentence, first, comma + 1 if comma > 0 else end)
    fronted = QUOTED not in tags[:first] and FRONTED.fullmatch(tags, 0, first) is not None
    if tags[:first].endswith(":") or (fronted and (comma > 0 or not is_clause(sentence, before))):
        return (comma + 1, len(tags)) if comma > 0 else (0, 0)
    if own is not None or comma <= 0:
        return own or before
    if tags[:first].endswith(_JOINED_BY_COMMA) and tags[comma + 1 : comma + 2] == QUOTED:
        return comma + 1, comma + 2  # she swims and, in the words of an aide, “frightens the eels”
    if tags[:first].endswith(RELATIVE + ",") or _THING_THAT.search(tags, 0, first):
        return comma + 1, clause_end(sentence, comma + 1, ())[0]  # who, according to his aides, is ill
    # While boats sank, according to Lee, eels lived
    goes_on = _CARRIES_ON.match(tags, comma + 1) or is_subordinate(sentence, before)
    following = sentence.words[comma + 1 : comma + 2]
    goes_on = goes_on or following == [GOING_ON] or not added().isdisjoint(following)
    return (0, len(tags)) if rule != "according" or goes_on or not is_clause(sentence, before) else before


# According to Ann Lee | , writing in the Harbour Post:
_ANNOUNCES = PHRASES.compile("(?: , GERUND [^ FINITE QUOTED , : ]{1,8} )?+ :")

# the lock leaked; | according to Lee, it was old; the lock leaked, but | according to Lee, it was old
_OPENS_CLAUSE = PHRASES.compile("(?: ; LEAD_IN*+ | [COORDINATOR SUBORDINATOR] ) ADVERB*+ ,? $")


def _own_clause(sentence: Sentence, first: int, begin: int) -> Words | None:
    """The clause behind a source, set apart by a coordinator or semicolon, if it has a subject."""
    tags = sentence.tags
    subject = CHAIN.match(tags, begin) if _OPENS_CLAUSE.search(tags, 0, first) else None
    if subject is None or not _PREDICATE.match(tags, subject.end()):
        return None
    return begin, clause_end(sentence, begin, ())[0]


# according to Ann Lee, who runs the shop, …; to Lee, 45, …; to police in Leeds, England, …
_ADDED = PHRASES.compile(", (?: RELATIVE [^ , ; : ]* | [^ FINITE , ; : QUOTED ]{1,12} ) (?= , )")
_PREDICATE = PHRASES.compile("ADVERB* [FINITE WALKED]")


_IS_ADDED = PHRASES.compile(", [DETERMINER NOUN] [^ PLAINLY_FINITE WALKED QUOTED , ; : ]*+ [.]?")


def _comma_behind(sentence: Sentence, end: int) -> int:
    """The comma behind a source and what is added to it; -1 if there is none."""
    tags = sentence.tags
    comma = tags.find(",", end)
    added = _ADDED.match(tags, comma) if comma == end else None
    if added is None:
        return comma
    begin = trimmed_start(sentence, added.end() + 1, len(tags))
    begin += len(tags) - begin - len(tags[begin:].lstrip(ADVERB))  # not | one
    subject = CHAIN.match(tags, begin)
    return added.end() if subject and _PREDICATE.match(tags, subject.end()) else comma


def _in_view(sentence: Sentence, at: int, preposition: str) -> Iterator[Report]:
    """In her view, by his own count, airlines were slow; they were slow, by his count; they were, in her view, slow."""
    tags = sentence.tags
    who = possessor(sentence, at)
    before = who[0] - 1 if who else -1
    before -= sentence.tags[before : before + 1] == DETERMINER
    if who is None or (sentence.words[at] == "version" and sentence.words[who[0]] == "its"):
        return  # in its version, the law banned boats
    reckoned = preposition == "by" and sentence.words[at] in _ON and sentence.words[before] == "on"
    if before < 0 or not (reckoned or sentence.words[before] == preposition):
        return
    if _SAID_BEHIND.match(tags, at + 2) or (tags[at + 1] not in ",.;" and _SAYS_BEHIND.match(tags, at + 1)):
        return  # by her count, Renn said, eels are gone; in her opinion she wrote that eels are gone: that is said
    part = tags.rfind(";", 0, before) + 1
    if not tags[:before].strip(LEAD_IN + ","):
        behind = at + 1 + (tags[at + 1] in ",;")
        content = behind, clause_end(sentence, behind, ())[0]
    elif _SIMPLE.fullmatch(tags, part, before) and _INSERTED.match(tags, at + 1):
        start = trimmed_start(sentence, part, before)
        content = start, trimmed_end(sentence, start, clause_end(sentence, at + 2, ())[0])
    elif (preposition == "by" or not tags[at + 1 :].strip(".")) and tags[before - 1] == ",":
        content = trimmed_start(sentence, 0, before - 1), before - 1
    else:
        return
    if is_clause(sentence, content) or tags[content[0]] == PRONOUN:
        word = sentence.words[at]
        yield Report("in-view", sentence.span(at, at + 1), "believe", sentence.span(*who), content, verb=word)


_SAYS_BEHIND = PHRASES.compile("[^ , ; FINITE ]{0,6} SAID")
_SAID_BEHIND = PHRASES.compile("[^ , ; FINITE ]{1,6} SAID [^ , ; FINITE ]{0,6} ,")
# The bridge was | , in her view, a waste; but not: he left because it was | , in his view, a waste
_SIMPLE = PHRASES.compile("LEAD_IN*+ [^ ; : - QUOTED THAT RELATIVE AFTER SUBORDINATOR INTERROGATIVE REPORTING BUT ]+ ,")
_INSERTED = PHRASES.compile(", (?! COORDINATOR )")


_CRIES = frozenset(("chant", "chants", "cry", "cries", "shout", "shouts"))
# chants | of “We stay” | and “No more”
_CRIED = PHRASES.compile("QUOTED (?: , QUOTED )* (?: ,? AND QUOTED )?")


def _cries(sentence: Sentence) -> Iterator[Report]:
    """Chants of “We stay” and “No more”: the very words of whose cries they are, if anybody is named."""
    words, tags = sentence.words, sentence.tags
    for at in (at for at, word in enumerate(words) if word in _CRIES and words[at + 1 : at + 2] == ["of"]):
        cried = _CRIED.match(tags, at + 2)
        who = possessor(sentence, at) if cried else None
        if cried and who is None and words[cried.end() : cried.end() + 1] == ["from"]:
            who = noun_phrase(sentence, cried.end() + 1)  # cries of “Wet!” from the divers
        for quote in (quote for quote in range(*cried.span()) if tags[quote] == QUOTED) if cried else ():
            speaker = sentence.span(*who) if who else None
            yield Report("cries", sentence.span(at, at + 1), "say", speaker, (quote, quote + 1), verb=words[at])


def _of_the_view(sentence: Sentence, at: int) -> Iterator[Report]:
    """She is of the view that airlines are slow."""
    be = at - 3
    who = subject_before(sentence, be) if be > 0 and sentence.tags[be] == BE else None
    end, _ = clause_end(sentence, at + 2, ())
    if who and is_clause(sentence, (at + 2, end)):
        cue = sentence.span(be, at + 1)
        yield Report("of-the-view", cue, "believe", sentence.span(*who), (at + 2, end), verb=sentence.words[at])


_ACTIVITY = PHRASES.compile("DETERMINER*+ [GERUND CLAIMS WALKED] (?: LINK NOUN_PHRASE ){0,3}")


def _activity(sentence: Sentence, first: int) -> Words | None:
    """A source whose noun is a verb's form: according to polling by the union."""
    match = _ACTIVITY.match(sentence.tags, first)
    return trimmed(sentence, match.span()) if match else None


def _hearsay(sentence: Sentence, at: int) -> Iterator[Report]:
    """Many fighters reportedly come from abroad: somebody said so, and nobody is named."""
    start = trimmed_start(sentence, 0, at)
    end, _ = clause_end(sentence, at, ())
    if sentence.tags[at + 1 : at + 2] in (SAYING, SAID, WRITTEN):
        return  # reportedly telling them: whoever told them is named
    if is_clause(sentence, (start, end)):
        word = sentence.words[at]
        yield Report("hearsay", sentence.span(at, at + 1), "claim", None, (start, end), verb=word)

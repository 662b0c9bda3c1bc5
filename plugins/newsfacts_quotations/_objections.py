"""Why a cue of the lexicon may report nothing: rules by name."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._cues import is_negated
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._idioms import IDIOMS
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._namings import calls_itself, describes, gives_name
from newsfacts_quotations._refused import rejects_thing
from newsfacts_quotations._tags import QUOTED
from newsfacts_quotations._words import Sentence

__all__ = ["OBJECTIONS"]

_OWN_VOICE = frozenset(("i", "you", "we"))
_NAMED_AS = frozenset(("named", "identified", "quoted"))
_NOUN_WITHIN = 3  # words: a kind word
_FINITE = WORDS.compile("PLAINLY_FINITE")
_CIRCUMSTANCES = frozenset(("when", "where", "whenever", "wherever"))
_OPEN_FRAMES = frozenset(("clause", "noun", "gerund", "to", "as"))


def _passive(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The plan was announced: nobody is told, and who speaks is not said."""
    cue = stated.cue
    by_agent = right is not None and right.rule == "as" and right.first > cue.last + 1
    if not cue.passive or by_agent:
        return False  # but: described by sailors as “a joke”
    if cue.first == cue.at:
        return right is None or right.rule != "whether"
    return not cue.takes("recipient")


def _no_source(_: Sentence, stated: Attribution, __: Complement | None) -> bool:
    """But asked about the plan, Ross left: nobody is named who asked, and no question is told."""
    return stated.who is None and not stated.cue.passive


def _only_meant(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """He was paid to criticize her; he came to ask about the road."""
    if stated.place != "infinitive" or right is None:
        return False
    return right.rule == "noun" or (right.rule == "about" and stated.cue.cue_class == "ask")


def _guessed_source(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """A subject that is only guessed is believed where the complement is beyond doubt."""
    being_told = stated.cue.passive and stated.cue.takes("recipient") and sentence.words[stated.cue.first] == "being"
    if stated.place != "guessed" or right is None or being_told:
        return False  # he stayed despite | being told it was late
    return right.rule in _OPEN_FRAMES and not (right.rule == "clause" and stated.cue.verb.lemma == "say")


def _own_voice(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """I think, as you know: the writer's own view, outside quotation marks."""
    believes = stated.cue.cue_class == "believe" and right is not None
    return believes and stated.who is not None and sentence.words[stated.who[0]] in _OWN_VOICE


# the locks | were old; not: the locks opened by Ross
_WITH_AUXILIARY = WORDS.compile("[^ WALKED CAME SAID , ; : ]{1,12}? AUXILIARY")


def _neither(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """She would neither confirm nor deny it: so she did not; but a clause tells what: nor denied that it leaked."""
    if right and (right.rule in ("that", "whether") or _WITH_AUXILIARY.match(sentence.tags, right.first)):
        return False
    return stated.cue.first > 0 and sentence.words[stated.cue.first - 1] in ("neither", "nor")


# begged that | their names | not be used
_UNNAMED = WORDS.compile("DETERMINER NOUN AUXILIARY? ADVERB BE")
_IDENTITY = frozenset(itertools.product(("his", "her", "their"), ("name", "names", "surname", "surnames", "identity")))


def _anonymity(sentence: Sentence, _: Attribution, right: Complement | None) -> bool:
    """An aide, who asked not to be named, left: how the article got it, not what he said."""
    if right is None or right.rule not in ("to", "asked-to", "that", "clause"):
        return False
    asked = sentence.words[right.first : right.first + 5]
    if tuple(asked[:2]) in _IDENTITY and _UNNAMED.match(sentence.tags, right.first):
        return True
    return "be" in asked[:3] and not _NAMED_AS.isdisjoint(asked)


def _no_comment(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """He declined to comment, refused to give his name, requested anonymity: nothing is said."""
    if right is None:
        return False
    first = sentence.words[right.first : right.first + 2]
    if right.rule == "to" and stated.cue.verb.lemma in ("decline", "refuse"):
        named = any(pair in _IDENTITY for pair in itertools.pairwise(sentence.words[right.first : right.first + 5]))
        return named or not word_list("verbs", "comment").isdisjoint(first)
    behind = sentence.words[right.first - 1 : right.first]  # requested anonymity | to talk of eels
    return (right.rule == "noun" and first[:1] == ["anonymity"]) or behind == ["anonymity"]


def _might_have(sentence: Sentence, stated: Attribution, _: Complement | None) -> bool:
    """She might have said that eels are fish: so she did not."""
    group = sentence.words[stated.cue.first : stated.cue.at]
    return "have" in group and not _UNREAL.isdisjoint(group)


_UNREAL = frozenset(("could", "might", "should", "would"))


def _circumstance(sentence: Sentence, _: Attribution, right: Complement | None) -> bool:
    """Sailors complained when the rain came: that tells when they did, not what."""
    if right is None or right.rule != "clause" or sentence.words[right.first] not in _CIRCUMSTANCES:
        return False
    return "," not in sentence.tags[right.first :]


def _what_it_was(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The count confirmed what Ross had seen: a thing, and no words; but: denied what she called “fraud”."""
    if right is None or right.rule != "clause" or stated.cue.takes("wh") or sentence.words[right.first] != "what":
        return False
    return QUOTED not in sentence.tags[right.first :]


def _left_unsaid(sentence: Sentence, stated: Attribution, _: Complement | None) -> bool:
    """It goes without saying that the road was closed; it is worth noting that; she stopped short of announcing it."""
    before = sentence.words[max(0, stated.cue.first - 2) : stated.cue.first]
    return before[-1:] in (["without"], ["worth"]) or " ".join(before) in _UNSAID


_UNSAID = frozenset(("short of", "far from", "instead of", "rather than", "refrain from", "refrained from"))


def _unasked(sentence: Sentence, stated: Attribution, _: Complement | None) -> bool:
    """The board never asked about the road: so nobody did."""
    cue = stated.cue
    return cue.cue_class == "ask" and is_negated(sentence, cue)


def _something(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """He said something in dialect, a kind word, nothing at all, which they noted; he said so in May: not what."""
    if right is None or right.rule not in ("clause", "noun"):
        return False
    words = sentence.words[right.first : right.first + _NOUN_WITHIN + 1]
    comma = sentence.tags.find(",", right.first)
    end = comma if comma > 0 else len(sentence.tags)
    if QUOTED in sentence.tags[right.first : end]:
        return False
    if words[0] == "so" and stated.cue.cue_class == "say":
        return words[1:2] != [] and words[1] not in _SO_MUCH
    verbs = {sentence.words[verb.start()] for verb in _FINITE.finditer(sentence.tags, right.first, end)}
    return (words[0] in _SOMETHING or not _WORDS.isdisjoint(words)) and verbs <= {"being"}


_SOMETHING = frozenset(("something", "nothing", "anything", "little", "much"))
_SO_MUCH = frozenset(("many", "much", "few", "little", "far", "long", "often"))
"""What makes *so* an adverb: said so many had come."""
_WORDS = frozenset(("word", "words", "prayer", "prayers", "goodbye", "farewell"))


OBJECTIONS: tuple[tuple[str, Callable[[Sentence, Attribution, Complement | None], bool]], ...] = (
    ("passive", _passive),
    ("no source", _no_source),
    ("only meant", _only_meant),
    ("guessed source", _guessed_source),
    ("own voice", _own_voice),
    ("left unsaid", _left_unsaid),
    ("name", gives_name),
    ("described", describes),
    ("circumstance", _circumstance),
    ("what it was", _what_it_was),
    ("neither", _neither),
    ("anonymity", _anonymity),
    ("no comment", _no_comment),
    ("might have", _might_have),
    ("calling itself", calls_itself),
    ("unasked", _unasked),
    ("something", _something),
    ("rejected", rejects_thing),
    *((idiom.name, idiom.objects) for idiom in IDIOMS),
)
"""Why a cue of the lexicon may report nothing: rules by name."""

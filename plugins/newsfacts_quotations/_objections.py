"""Why a cue of the lexicon may report nothing: rules by name."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._idioms import added_to, charged, is_to_say, nicknamed, taught_to, thought_of, wrote_work
from newsfacts_quotations._lexicon import word_list
from newsfacts_quotations._namings import calls_itself, describes, gives_name
from newsfacts_quotations._phrases import Words, noun_phrase
from newsfacts_quotations._refused import rejects_thing
from newsfacts_quotations._tags import NUMBER, QUOTED, SAID, WRITTEN
from newsfacts_quotations._words import Sentence

__all__ = ["OBJECTIONS", "finds_out", "shows"]

_OWN_VOICE = frozenset(("i", "you", "we"))
_NAMED_AS = frozenset(("named", "identified", "quoted"))
_NOUN_WITHIN = 3  # words: open war, a holy war
_FINITE = WORDS.compile("PLAINLY_FINITE")
_LIVES_WITHIN = 8  # words: more than a hundred thousand innocent lives
_CIRCUMSTANCES = frozenset(("when", "where", "whenever", "wherever"))
_OPEN_FRAMES = frozenset(("clause", "noun", "gerund", "to", "as"))


def _passive(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The plan was announced: nobody is told, and who speaks is not said."""
    cue = stated.cue
    if cue.passive and cue.first == cue.at:
        return right is None or right.rule != "whether"
    by_agent = right is not None and right.rule == "as" and right.first > cue.last + 1
    return cue.passive and not cue.takes("recipient") and not by_agent  # but: described by sailors as “a joke”


def _no_source(_: Sentence, stated: Attribution, __: Complement | None) -> bool:
    """But asked about the plan, Ross left: nobody is named who asked, and no question is told."""
    return stated.who is None and not stated.cue.passive


def _only_meant(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """He was paid to criticize her; he came to ask about the road."""
    if stated.place != "infinitive" or right is None:
        return False
    return right.rule == "noun" or (right.rule == "about" and stated.cue.cue_class == "ask")


def _guessed_source(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """A subject that is only guessed is believed where the complement is beyond doubt."""
    if stated.place != "guessed" or right is None:
        return False
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


def _anonymity(sentence: Sentence, _: Attribution, right: Complement | None) -> bool:
    """An aide, who asked not to be named, left: how the article got it, not what he said."""
    if right is None or right.rule not in ("to", "asked-to"):
        return False
    asked = sentence.words[right.first : right.first + 5]
    return "be" in asked[:3] and not _NAMED_AS.isdisjoint(asked)


_IDENTITY = frozenset(itertools.product(("his", "her", "their"), ("name", "names", "surname", "surnames", "identity")))


def _no_comment(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """He declined to comment, refused to give his name, requested anonymity: nothing is said."""
    if right is None:
        return False
    first = sentence.words[right.first : right.first + 2]
    if right.rule == "to" and stated.cue.verb.lemma in ("decline", "refuse"):
        named = any(pair in _IDENTITY for pair in itertools.pairwise(sentence.words[right.first : right.first + 5]))
        return named or not word_list("verbs", "comment").isdisjoint(first)
    return right.rule == "noun" and first[:1] == ["anonymity"]


def _claimed(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The war has claimed 60,000 lives; no claim that lives were lost."""
    if right is None or stated.cue.verb.lemma != "claim" or right.rule == "that":
        return False
    words = sentence.words[right.first : right.first + _LIVES_WITHIN]
    at = next((n for n, word in enumerate(words) if word in ("lives", "life", "victims")), None)
    return at is not None and not _FINITE.search(sentence.tags, right.first, right.first + at)


def _summoned(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """She called an ambulance, the police: they were sent for, not described."""
    if right is None or stated.cue.verb.lemma != "call" or right.rule == "quote":
        return False
    words = sentence.words[right.first : right.first + 2]
    sent_for = (
        not word_list("nouns", "summoned").isdisjoint(words) or sentence.tags[right.first : right.first + 1] == NUMBER
    )
    return sent_for and QUOTED not in sentence.tags[right.first :]


def _found(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """She found her son asleep; but the inquiry found the son had slept."""
    if right is None or stated.cue.verb.lemma != "find" or right.rule not in ("clause", "gapped") or stated.who is None:
        return False
    return not finds_out(sentence, stated.who)


def finds_out(sentence: Sentence, who: Words) -> bool:
    """Whether a phrase names who or what comes to conclusions: the inquiry, a survey."""
    return _has_any(sentence, who, "documents", "finders")


def shows(sentence: Sentence, who: Words) -> bool:
    """Whether a phrase names what shows something: the inquiry, new figures, court records."""
    return _has_any(sentence, who, "documents", "finders", "evidence")


def _has_any(sentence: Sentence, who: Words, *rows: str) -> bool:
    words = sentence.words[slice(*who)]
    either = {*words, *(word.removesuffix("s") for word in words)}
    return any(not either.isdisjoint(word_list("nouns", row)) for row in rows)


def _waged(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The rebels declared open war on the state: to declare war is to wage it, and no words are reported."""
    if right is None or stated.cue.verb.lemma != "declare" or right.rule == "that":
        return False
    return "war" in sentence.words[right.first : right.first + _NOUN_WITHIN]


def _circumstance(sentence: Sentence, _: Attribution, right: Complement | None) -> bool:
    """Sailors complained when the rain came: that tells when they did, not what."""
    if right is None or right.rule != "clause" or sentence.words[right.first] not in _CIRCUMSTANCES:
        return False
    return "," not in sentence.tags[right.first :]


def _left_unsaid(sentence: Sentence, stated: Attribution, _: Complement | None) -> bool:
    """It goes without saying that the road was closed; it is worth noting that; she stopped short of announcing it."""
    before = sentence.words[max(0, stated.cue.first - 2) : stated.cue.first]
    return before[-1:] in (["without"], ["worth"]) or " ".join(before) in _UNSAID


_UNSAID = frozenset(("short of", "far from", "instead of", "rather than", "refrain from", "refrained from"))


# would add | the moon to the list; but not: added the ferry is to be sold
_ADDED_TO = WORDS.compile("ADVERB*+ [DETERMINER POSSESSIVE NUMBER NOUN NAME OF]++ TO [DETERMINER POSSESSIVE NOUN NAME]")


def _added(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The finding would add a moon to the list: nothing is said."""
    if right is None or stated.cue.verb.lemma != "add" or right.rule != "clause":
        return False
    return _ADDED_TO.match(sentence.tags, right.first) is not None


_DEFINITE = frozenset(("the", "his", "her", "its", "their", "our", "my", "your"))


def _endangered(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The dam threatens the lives of many; but the union threatened strikes."""
    if right is None or stated.cue.verb.lemma != "threaten" or right.rule != "clause":
        return False
    return sentence.words[right.first] in _DEFINITE or not sentence.words[right.first].isalpha()


def _was_told(_: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """Three people briefed on the talks said it was late: they were, and did not brief."""
    cue = stated.cue
    if right is None or cue.verb.lemma not in _TELLING or cue.first != cue.at or right.first != cue.last + 1:
        return False
    return right.rule in ("on", "of", "about") and cue.tag in (SAID, WRITTEN)


_NOT = ("not", "never", "n't", "n’t")


def _unasked(sentence: Sentence, stated: Attribution, _: Complement | None) -> bool:
    """The board never asked about the road: so nobody did."""
    cue = stated.cue
    return cue.cue_class == "ask" and any(word.endswith(_NOT) for word in sentence.words[cue.first : cue.at])


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


def _differs(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The mayor begs to differ: not with what."""
    begs = right is not None and right.rule == "to" and stated.cue.verb.lemma == "beg"
    return begs and right is not None and "differ" in sentence.words[right.first : right.first + 2]


def _its_source(sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
    """The paper, citing two officials, said: they are the source of what it said, and no words."""
    if right is None or right.rule != "noun" or stated.cue.verb.lemma != "cite":
        return False
    named = noun_phrase(sentence, right.first)
    head = sentence.words[named[1] - 1] if named else ""
    first = _head_of_source(sentence, named) if named else head
    return not {first, first.removesuffix("s")}.isdisjoint(word_list("nouns", "persons"))


def _head_of_source(sentence: Sentence, named: Words) -> str:
    """The noun before what hangs on it: source of *a source in the ministry*."""
    end = next((at for at in range(*named) if sentence.tags[at] in _TIES), named[1])
    return sentence.words[end - 1]


_TIES = WORDS.tags("PREPOSITION OF")

_TELLING = frozenset(("brief", "inform", "notify", "tell"))
"""Verbs that somebody stands behind who is told."""


OBJECTIONS: tuple[tuple[str, Callable[[Sentence, Attribution, Complement | None], bool]], ...] = (
    ("passive", _passive),
    ("no source", _no_source),
    ("only meant", _only_meant),
    ("guessed source", _guessed_source),
    ("own voice", _own_voice),
    ("left unsaid", _left_unsaid),
    ("name", gives_name),
    ("described", describes),
    ("waged", _waged),
    ("circumstance", _circumstance),
    ("neither", _neither),
    ("anonymity", _anonymity),
    ("no comment", _no_comment),
    ("claimed", _claimed),
    ("found", _found),
    ("summoned", _summoned),
    ("calling itself", calls_itself),
    ("added", _added),
    ("endangered", _endangered),
    ("was told", _was_told),
    ("unasked", _unasked),
    ("something", _something),
    ("differs", _differs),
    ("its source", _its_source),
    ("rejected", rejects_thing),
    ("charged", charged),
    ("nicknamed", nicknamed),
    ("added to", added_to),
    ("is to say", is_to_say),
    ("thought of", thought_of),
    ("wrote work", wrote_work),
    ("taught to", taught_to),
)
"""Why a cue of the lexicon may report nothing: rules by name."""

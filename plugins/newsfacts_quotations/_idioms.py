"""Idioms in which a verb of the lexicon reports nothing: a price that is charged, a book that is written.

Each idiom is one of a few verbs with a complement of some kind; what else must hold is a function beside its examples.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import attrs

from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement
from newsfacts_quotations._cues import is_negated
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import titled, word_list
from newsfacts_quotations._parts import PHRASES
from newsfacts_quotations._phrases import Words, noun_phrase
from newsfacts_quotations._tags import BE, NOUN, NUMBER, QUOTED, SAID, WRITTEN
from newsfacts_quotations._words import Sentence

__all__ = ["IDIOMS", "Idiom", "finds_out", "shows"]

Holds = Callable[[Sentence, Attribution, Complement], bool]
"""What else makes an idiom of a verb and its complement."""


@attrs.frozen
class Idiom:
    """A use of some verbs in which nothing is reported.

    Attributes:
        name: The name of the rule.
        lemmas: The verbs.
        holds: What must hold.
        rules: The complements that it is asked about; any, if there are none.
    """

    name: str
    lemmas: frozenset[str]
    holds: Holds
    rules: frozenset[str] = frozenset()

    def objects(self, sentence: Sentence, stated: Attribution, right: Complement | None) -> bool:
        """Whether a cue and its complement are this idiom."""
        if right is None or stated.cue.verb.lemma not in self.lemmas:
            return False
        return (not self.rules or right.rule in self.rules) and self.holds(sentence, stated, right)


# 200, $5, Rs500, Rs | 500; but not: the RSPCA
_SUM = re.compile(r"(?:[$£€]|rs)?\d|[$£€]|rs$")


def _is_price(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """She charges 200 shillings a ride, $5 an hour: that is a price."""
    return _SUM.match(sentence.words[right.first]) is not None


# a punt she calls | Agatha.
_A_NAME = WORDS.compile("NAME{1,3} (?= [. , ; ) -] | $ )")


def _nicknamed(sentence: Sentence, stated: Attribution, right: Complement) -> bool:
    """A punt she calls Agatha: that is its name."""
    named = sentence.tags[stated.first - 1 : stated.first] == NOUN and right.first == stated.cue.last
    return named and _A_NAME.match(sentence.tags, right.first) is not None


# She called | Ada Berg on Monday, Berg to thank her, attention to it; but: called | Berg unfit
_PHONED = PHRASES.compile(
    """
    (?: NAME{1,4}+ | NOUN )
    (?= TO | ADVERB? AFTER | , [SUBORDINATOR COORDINATOR] | [.] | $
      | (?: WHEN | PREPOSITION ADVERB ) (?! [DETERMINER NOUN ADJECTIVAL] )
    )
    """
)
# She called | the station on Friday; but: the vote “a farce” on Friday
_PHONED_PLACE = PHRASES.compile(
    "DETERMINER [NOUN NAME CLAIMS]{1,5} (?: PREPOSITION DETERMINER? )? [TIME ADVERB] (?! [^ . ]* QUOTED )"
)


def _phoned(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """She called Ada Berg on Monday: whoever is called and nothing else is not described."""
    called = _PHONED.match(sentence.tags, right.first)
    if called is None:
        return _PHONED_PLACE.match(sentence.tags, right.first) is not None
    word = sentence.words[right.first]
    described = sentence.tags[right.first] == NOUN and not word.endswith("s") and word != "attention"
    return not described and QUOTED not in sentence.tags[called.end() :]


def _summoned(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """She called an ambulance, the police: they were sent for, not described."""
    words, tags = sentence.words[right.first : right.first + 2], sentence.tags[right.first :]
    sent_for = tags.startswith(NUMBER) or not word_list("nouns", "summoned").isdisjoint(words)
    return right.rule != "quote" and sent_for and QUOTED not in tags


# would add | the moon to the list; but not: added the ferry is to be sold
_ADDED_TO = WORDS.compile("ADVERB*+ [DETERMINER POSSESSIVE NUMBER NOUN NAME OF]++ TO [DETERMINER POSSESSIVE NOUN NAME]")


# just | 94,000 | jobs in May; but not: 40 boats had sunk
_ADDED_NUMBER = WORDS.compile("ADVERB*+ NUMBER [^ FINITE WALKED QUOTED , ]*+ (?= , | [.] | $ )")


# a | boat |, no | trace of oil |.
_BARE_THING = WORDS.compile("DETERMINER [NOUN ADJECTIVAL]{1,3}+ (?: OF NOUN{1,2}+ )?+ (?= [, . ] | $ )")


def _shows_thing(sentence: Sentence, stated: Attribution, right: Complement) -> bool:
    """The eel showed no fear of nets, she showed a smile; but the test showed no trace of acid."""
    thing = _BARE_THING.match(sentence.tags, right.first)
    return thing is not None and stated.who is not None and not shows(sentence, stated.who)


def _adds_thing(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The finding would add a moon to the list, firms added 40 jobs: nothing is said."""
    pattern = _ADDED_TO.match(sentence.tags, right.first) or _ADDED_NUMBER.match(sentence.tags, right.first)
    return pattern is not None or (
        sentence.words[right.first] in ("a", "an") and _BARE_THING.match(sentence.tags, right.first) is not None
    )


def _adds_to(sentence: Sentence, stated: Attribution, _: Complement) -> bool:
    """The maps add to proof of how herring think: nobody says so."""
    return sentence.words[stated.cue.last : stated.cue.last + 1] == ["to"]


def _is_to_say(sentence: Sentence, stated: Attribution, _: Complement) -> bool:
    """All this is to say that the weir was sound: the writer explains."""
    before = stated.cue.first - 2
    led = stated.place == "infinitive" and before >= 0
    return led and sentence.tags[before] == BE and sentence.words[before + 1] == "to"


def _thought_of(sentence: Sentence, stated: Attribution, _: Complement) -> bool:
    """A reef is best thought of as a slow city: nobody is named who thinks."""
    cue = stated.cue
    return BE in sentence.tags[max(0, cue.at - 2) : cue.at] and sentence.words[cue.last : cue.last + 1] == ["of"]


# is writing | a short book called
_WORK = WORDS.compile("DETERMINER [^ FINITE , PREPOSITION OF ]{0,3}")
# wrote | 340 checks
_COUNTED = WORDS.compile("NUMBER [NOUN CLAIMS] (?! [^ , ; : ]* [PLAINLY_FINITE QUOTED] )")


def _is_work(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """She is writing a novel called “Salt Tide”, wrote 340 checks: of their words nothing is told."""
    if _COUNTED.match(sentence.tags, right.first):
        return True
    work = _WORK.match(sentence.tags, right.first)
    return work is not None and not titled().isdisjoint(sentence.words[right.first : work.end()])


# felt | welcome after the rain
_STATE = WORDS.compile("[NOUN CLAIMS] (?: AFTER | PREPOSITION | [.,] | $ )")


def _feels(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """They felt welcome after the vote: how they were."""
    return _STATE.match(sentence.tags, right.first) is not None


def _always(_: Sentence, _stated: Attribution, _right: Complement) -> bool:
    """The priest taught him to read: the complement tells it."""
    return True


_FINITE = WORDS.compile("PLAINLY_FINITE")
_LIVES_WITHIN = 8  # words: more than a hundred thousand innocent lives


def _claims_lives(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The war has claimed 60,000 lives; but: claims that lives were lost."""
    words = sentence.words[right.first : right.first + _LIVES_WITHIN]
    at = next((n for n, word in enumerate(words) if word in ("lives", "life", "victims")), None)
    told = right.rule == "that" or at is None or _FINITE.search(sentence.tags, right.first, right.first + at)
    return not told


def _finds_thing(sentence: Sentence, stated: Attribution, _: Complement) -> bool:
    """She found her son asleep; but the inquiry found the son had slept."""
    return stated.who is not None and not finds_out(sentence, stated.who)


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


_WAR_WITHIN = 3  # words: open war, a holy war


def _wages_war(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The rebels declared open war on the state: to declare war is to wage it, and no words are reported."""
    return right.rule != "that" and "war" in sentence.words[right.first : right.first + _WAR_WITHIN]


_DEFINITE = frozenset(("the", "his", "her", "its", "their", "our", "my", "your"))


def _endangers(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The dam threatens the lives of many; but the union threatened strikes."""
    return sentence.words[right.first] in _DEFINITE or not sentence.words[right.first].isalpha()


def _was_told(_: Sentence, stated: Attribution, right: Complement) -> bool:
    """Two sailors briefed on the plan said it was late: they were, and did not brief."""
    cue = stated.cue
    return cue.first == cue.at and right.first == cue.last + 1 and cue.tag in (SAID, WRITTEN)


def _differs(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The mayor begs to differ: not with what."""
    return "differ" in sentence.words[right.first : right.first + 2]


def _cites_source(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The paper, citing two officials, said: they are the source of what it said, and no words."""
    named = noun_phrase(sentence, right.first)
    head = _head_of_source(sentence, named) if named else ""
    return not {head, head.removesuffix("s")}.isdisjoint(word_list("nouns", "persons"))


def _head_of_source(sentence: Sentence, named: Words) -> str:
    """The noun before what hangs on it: source of *a source in the ministry*."""
    end = next((at for at in range(*named) if sentence.tags[at] in _TIES), named[1])
    return sentence.words[end - 1]


_TIES = WORDS.tags("PREPOSITION OF")


def _shows_nothing(sentence: Sentence, stated: Attribution, _: Complement) -> bool:
    """The test could not show which lamp failed."""
    return is_negated(sentence, stated.cue)


# a | state | of emergency in May; but not: the state had failed, the disaster “a crime”
_DECLARED = WORDS.compile(
    """
    DETERMINER? [NOUN CLAIMS]? (?P<declared> [NOUN CLAIMS] )
    [^ FINITE WALKED QUOTED AFTER SUBORDINATOR , ]*+ (?= [, .] | AFTER | $ )
    """
)


def _declares(sentence: Sentence, _: Attribution, right: Complement) -> bool:
    """The governor declared a state of emergency: it is one because she says so, and nothing else is reported."""
    behind = _DECLARED.match(sentence.tags, right.first)
    return behind is not None and sentence.words[behind.start("declared")] in word_list("nouns", "declared")


def _of(*words: str) -> frozenset[str]:
    return frozenset(words)


IDIOMS: Final[tuple[Idiom, ...]] = (
    Idiom("waged", _of("declare"), _wages_war),
    Idiom("declared", _of("declare", "proclaim"), _declares, _of("clause", "noun")),
    Idiom("unshown", _of("show", "prove", "establish"), _shows_nothing, _of("whether")),
    Idiom("shown", _of("show"), _shows_thing, _of("clause")),
    Idiom("claimed", _of("claim"), _claims_lives),
    Idiom("found", _of("find"), _finds_thing, _of("clause", "gapped")),
    Idiom("summoned", _of("call"), _summoned),
    Idiom("added", _of("add"), _adds_thing, _of("clause")),
    Idiom("endangered", _of("threaten"), _endangers, _of("clause")),
    Idiom("was told", _of("brief", "inform", "notify", "tell"), _was_told, _of("on", "of", "about")),
    Idiom("differs", _of("beg"), _differs, _of("to")),
    Idiom("its source", _of("cite"), _cites_source, _of("noun")),
    Idiom("charged", _of("charge"), _is_price, _of("clause")),
    Idiom("nicknamed", _of("call"), _nicknamed, _of("noun")),
    Idiom("phoned", _of("call"), _phoned, _of("noun")),
    Idiom("added to", _of("add"), _adds_to, _of("clause")),
    Idiom("is to say", _of("say"), _is_to_say),
    Idiom("thought of", _of("think"), _thought_of),
    Idiom("wrote work", _of("write", "read"), _is_work, _of("clause")),
    Idiom("felt", _of("feel"), _feels, _of("clause", "noun")),
    Idiom("taught to", _of("teach"), _always, _of("asked-to")),
)
"""Idioms by name."""

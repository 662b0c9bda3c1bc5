"""Where a report ends that is part of a subject: before the verb that the subject has."""

from __future__ import annotations

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._tags import RELATIVE
from newsfacts_quotations._words import Sentence

__all__ = ["before_predicate"]

_VERB_GROUP = WORDS.compile(
    r"""
    AUXILIARY [AUXILIARY ADVERB]*+ [CAME SAID CLAIMS SAY WRITTEN WALKED GERUND]?+       # has never been shut
  | [CAME SAID] | (?<! OF ) CLAIMS                           # not: secretary of | state
  | (?<= [PRONOUN NAME NOUN] ) QUOTED                       # he | “wrote the law”
    """
)
# what opens a clause of its own, or ties one verb to another
_SUBORDINATE = WORDS.compile("[RELATIVE SUBORDINATOR INTERROGATIVE THAT AFTER COORDINATOR TO , ;]")

# he was a spy | touched off a debate; not a harbour dredged by, nor who dredged
_WALKED = WORDS.compile(
    """
    (?<= [NOUN NAME] ) WALKED (?= [DETERMINER ADVERB OBJECT_PRONOUN POSSESSIVE] )
  | (?<= [NOUN NAME CAME WALKED ADVERB] ) WALKED (?= TO )    # they were lost | climbed to a half
    """
)


def before_predicate(sentence: Sentence, first: int, end: int, *, clause: bool = True) -> int:
    """Where the predicate begins behind a report, else its end: Her claim that the bridge is safe | was mocked.

    Args:
        sentence: The sentence.
        first: The index of the report's first word.
        end: The index after its last word, so far.
        clause: Whether the report is a clause, with a verb of its own: a plea for help | was heard has none.
    """
    own, since = not clause, first
    for verb in _VERB_GROUP.finditer(sentence.tags, first, end):
        if sentence.tags[verb.start() - 1] == RELATIVE:
            continue  # the man who won | is a crook
        if own and not _SUBORDINATE.search(sentence.tags, since, verb.start()):
            return verb.start()
        own, since = True, verb.end()
    walked = _WALKED.search(sentence.tags, since, end) if clause and own else None
    return walked.start() if walked else end

"""The tags of words, one character each, and the classes of tags that rules speak of.

Forms of verbs are called by an example. Punctuation is its own tag: dashes are ``-``, brackets ``(`` and ``)``, any
other sign ``~``. Every name in capitals may stand in a pattern of `_grammar`.
"""

from __future__ import annotations

from typing import Final

# What noun phrases are made of
DETERMINER: Final = "D"  # the, a, every, possessive pronouns, numbers in letters
NAME: Final = "N"  # a word with a capital
NOUN: Final = "n"  # any word that no other tag fits: nouns, most adjectives
POSSESSIVE: Final = "S"  # Iran's
NUMBER: Final = "d"  # in digits
TIME: Final = "T"  # week, March
QUOTED: Final = "Q"  # a whole quoted stretch

# Pronouns
PRONOUN: Final = "p"  # he, they, everyone: what may only be a subject, or is mostly one
OBJECT_PRONOUN: Final = "r"  # him, themselves
RELATIVE: Final = "w"  # who, which, whom, whose
INTERROGATIVE: Final = "k"  # whether, if, how, what, where

# Forms of reporting verbs
SAID: Final = "v"  # finite
CLAIMS: Final = "z"  # base form or form in -s, perhaps a noun
SAY: Final = "Z"  # base form, surely no noun
WRITTEN: Final = "u"  # participle, where it differs from the past
SAYING: Final = "g"  # form in -ing

# Forms of other verbs
CAME: Final = "V"  # a common verb, in any form that needs no auxiliary
WALKED: Final = "e"  # any other word in -ed: finite, participle or adjective
WALKING: Final = "G"  # any other word in -ing: participle, adjective or noun
BE: Final = "B"  # is, were, been
HAVE: Final = "x"  # any other auxiliary: had, did, would

# Words that never change
THAT: Final = "h"
TO: Final = "t"
OF: Final = "o"
AS: Final = "s"
PREPOSITION: Final = "P"  # in, by, despite
AFTER: Final = "f"  # after, before, since, until: prepositions and conjunctions too
AND: Final = "c"  # and, or, nor
BUT: Final = "b"
SUBORDINATOR: Final = "C"  # because, while, although
ADVERB: Final = "a"  # also, then, Monday, words in -ly

# Classes of nouns and of what describes them
HEAD: Final = NOUN + NAME + CLAIMS
"""What a noun phrase may end with: a noun, a name, a form that may be a noun."""
NOMINAL: Final = HEAD + NUMBER + POSSESSIVE
"""What the inside of a noun phrase is made of, if it is no time."""
ADJECTIVAL: Final = WALKED + WALKING
"""Participles that may be adjectives: the alleged plot, the ruling party."""
PHRASE: Final = DETERMINER + ADJECTIVAL + NOMINAL
"""What a noun phrase begins with, but for pronouns."""
LINK: Final = PREPOSITION + OF + AFTER + AND
"""What ties one noun phrase to the next: the agency in Paris, Kerry and Hagel."""

# Classes of verbs
AUXILIARY: Final = BE + HAVE
PLAINLY_FINITE: Final = AUXILIARY + CAME + SAID
"""Verbs that are nothing else."""
FINITE: Final = PLAINLY_FINITE + CLAIMS
"""Verbs that have a subject, and what may be one. A stretch without any of them holds no clause."""
VERB: Final = FINITE + SAY + WALKED
"""Whatever may be the verb of a clause."""
VERBAL: Final = VERB + WRITTEN + QUOTED
"""What makes a stretch of words more than a phrase."""
PASSIVE: Final = WALKED + WRITTEN + SAID
"""What may be the participle of a passive: issued by the ministry."""
GERUND: Final = WALKING + SAYING
REPORTING: Final = SAID + CLAIMS + SAY + SAYING + WRITTEN
"""The forms of reporting verbs."""

# Classes of what joins and opens parts of a sentence
COORDINATOR: Final = AND + BUT
LEAD_IN: Final = ADVERB + COORDINATOR
"""What stands before anything else: But yesterday."""
ADJUNCT: Final = PREPOSITION + AFTER + SUBORDINATOR + INTERROGATIVE + AS + GERUND + PASSIVE
"""What an adjunct begins with: in Paris, after the vote, speaking on radio, asked whether he knew."""

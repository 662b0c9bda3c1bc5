"""The parts of sentences that several rules are made of, as patterns over tags."""

from __future__ import annotations

from newsfacts_quotations._grammar import WORDS

__all__ = ["LEFTWARDS", "PHRASES"]

PHRASES = WORDS.having(
    NOUN_PHRASE=r"""
        PRONOUN
      | DETERMINER*+ (?: (?<= DETERMINER ) ADVERB )?+       # a hastily | arranged meeting
        ADJECTIVAL*+ NOMINAL++                              # the alleged | plot
        (?: (?<= POSSESSIVE ) ADVERB?+ ADJECTIVAL*+ [NAME NOUN NUMBER]++ )?+    # the town's | only functioning clinic
      | DETERMINER++ GERUND?+                               # these; the ruling
    """,
    CHAIN=r"""
        NOUN_PHRASE
        (?: (?: PASSIVE PREPOSITION                         # statements | issued by the ministry
              | LINK                                        # the head | of the agency | in Paris; Kerry | and Hagel
            ) NOUN_PHRASE
        ){0,5}+
    """,
)
"""Noun phrases, read from left to right."""

LEFTWARDS = WORDS.having(
    PARTICIPLES_LEFT=r"""
        # the alleged | plot; behind a noun, the participle is a verb
        ADJECTIVAL++ (?= [DETERMINER POSSESSIVE ADVERB PREPOSITION OF QUOTED ,] | $ )
        # 43 working | mothers
      | WALKING (?= [NUMBER NAME NOUN] ) NOMINAL*+
    """,
    NOUN_PHRASE_LEFT=r"""
        PRONOUN
      | NOMINAL++ PARTICIPLES_LEFT? (?: ADVERB (?= DETERMINER ) )? DETERMINER*+
      | GERUND?+ DETERMINER++
    """,
    CHAIN_LEFT=r"""
        NOUN_PHRASE_LEFT
        (?: (?: PREPOSITION PASSIVE | LINK | TO ) NOUN_PHRASE_LEFT ){0,5}
    """,
)
"""Noun phrases, read from right to left, to find what ends before a word: patterns for reversed tags."""

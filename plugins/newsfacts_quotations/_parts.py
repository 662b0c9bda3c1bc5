"""The parts of sentences that several rules are made of, as patterns over tags."""

from __future__ import annotations

from newsfacts_quotations._grammar import WORDS

__all__ = ["LEFTWARDS", "PHRASES"]

PHRASES = WORDS.having(
    NOUN_PHRASE=r"""
        PRONOUN
      | DETERMINER*+ (?: (?<= DETERMINER ) ADVERB )?+       # a hastily | arranged meeting
        ADJECTIVAL*+ [NOMINAL TIME]++                       # the alleged | plot
        (?: (?<= POSSESSIVE ) ADVERB?+ ADJECTIVAL*+ [NAME NOUN NUMBER]++ )?+    # the town's | only functioning clinic
      | DETERMINER++ GERUND?+                               # these; the ruling
        (?: OF OBJECT_PRONOUN )?+                           # one | of them
    """,
    CHAIN=r"""
        NOUN_PHRASE
        # statements | issued by the ministry, a flyer | handed out at the door; but Ross | looked across the hall
        (?: (?: (?<! [NAME PRONOUN] ) PASSIVE (?: ADVERB | DETERMINER? TIME )? PREPOSITION
              | (?<= [NOUN CLAIMS] ) DETERMINER? TIME PREPOSITION       # a report | last year by | divers
              | LINK                                        # the head | of the agency | in Paris; Kerry | and Hagel
              | \( [^()]{1,8} \) AND                        # Ann Lee (R-Ohio) and | Tom Hale
            ) NOUN_PHRASE
        ){0,5}+
    """,
    CLOCK="NUMBER NAME? -",  # 17:05 GMT —
    # a phrase that need not be a subject, read loosely: participles and times stand anywhere in it
    OBJECT=r"""
        OBJECT_PRONOUN
      | PRONOUN
      | DETERMINER*+ (?: (?<= DETERMINER ) [ADVERB WRITTEN] )?+ [NOMINAL ADJECTIVAL TIME]++
      | DETERMINER++ GERUND?+                               # these; the hearing
    """,
    WHEN=r"""
        ADVERB
      | PREPOSITION? (?: DETERMINER OF )? DETERMINER? TIME  # in March, last week, for most of the summer
    """,
    RECIPIENT=r"""
        OBJECT
        (?: LINK (?: PREPOSITION (?= NUMBER ) )?+ OBJECT      # a hall | of about | 90 nurses
          | OF QUOTED (?= WHEN*+ THAT )                       # viewers | of “The Hour”
          | , OBJECT (?= [^ . ; : QUOTED THAT ]{0,40} AND )     # ministers from Britain, France, Germany and Denmark
        ){0,12}
    """,
    # what may stand between a cue and its clause
    ASIDE=r"""
        (?: ADVERB
          | INTERROGATIVE PASSIVE (?: PREPOSITION OBJECT | ADVERB )*+ (?= THAT )        # when reached by phone | that
          | PREPOSITION OBJECT?+ PASSIVE? QUOTED (?= WHEN*+ THAT )      # on the show “The Hour” | last week | that
          # in a long, angry letter | that
          | PREPOSITION DETERMINER [ADVERB NOUN ADJECTIVAL] ,
            ADJECTIVAL{0,2} [NOUN CLAIMS]{1,2}+ (?= THAT | : | QUOTED )
          | (?: [PREPOSITION AFTER OF]                      # in a statement
              | TO (?! [CLAIMS SAY] )                       # to reporters; not to say
            ) (?: OBJECT
                # about only two of them; not: in May | he would, on Tuesday | Moscow would
                | ADVERB (?! PRONOUN | DETERMINER*+ [NOMINAL ADJECTIVAL]++ ADVERB*+ PLAINLY_FINITE ) OBJECT
                | ADVERB                                    # on Tuesday
              )
          | DETERMINER{0,2} TIME                            # a few years
        )*+
    """,
)
"""Noun phrases, read from left to right."""

LEFTWARDS = WORDS.having(
    PARTICIPLES_LEFT=r"""
        # the alleged | plot; behind a noun, the participle is a verb
        ADJECTIVAL++ (?= [DETERMINER POSSESSIVE ADVERB PREPOSITION OF QUOTED ,] | $ )
        # 43 working | mothers
      | WALKING (?= [NUMBER NAME NOUN] ) [NOMINAL TIME]*+
    """,
    NOUN_PHRASE_LEFT=r"""
        PRONOUN
      | [NOMINAL TIME]++
        (?: PARTICIPLES_LEFT (?: (?= POSSESSIVE ) NOMINAL++ )?+ )?         # the town's | spending | watchdog
        (?: ADVERB (?= DETERMINER ) )? DETERMINER*+
      | GERUND?+ DETERMINER++
      | OBJECT_PRONOUN OF DETERMINER++                      # one of | them
    """,
    CHAIN_LEFT=r"""
        NOUN_PHRASE_LEFT
        (?: (?: PREPOSITION (?: ADVERB | TIME DETERMINER? )? PASSIVE (?! PRONOUN HEAD )     # a report | it commissioned
              | PREPOSITION TIME DETERMINER? (?= [NOUN CLAIMS] )
              | LINK | TO | AND \) [^()]{1,8} \( ) NOUN_PHRASE_LEFT ){0,5}
    """,
)
"""Noun phrases, read from right to left, to find what ends before a word: patterns for reversed tags."""

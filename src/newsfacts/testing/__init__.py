"""The kit for authors of extractors: strategies, laws, and a suite to plug them in.

Needs the extra ``testing``: ``pip install newsfacts[testing]``.
"""

from newsfacts._bench._broken import LawBroken, NotApplicable
from newsfacts._bench._subject import Reading, Subject
from newsfacts.testing.laws import CAPABILITIES, LAWS, PROMISES, Law
from newsfacts.testing.planted import Fragment, Plant, Planted, planted
from newsfacts.testing.strategies import (
    articles,
    countries,
    facts,
    officials,
    quantities,
    quotations,
    spans,
    texts,
)
from newsfacts.testing.suite import extractor_suite

__all__ = [
    "CAPABILITIES",
    "LAWS",
    "PROMISES",
    "Fragment",
    "Law",
    "LawBroken",
    "NotApplicable",
    "Plant",
    "Planted",
    "Reading",
    "Subject",
    "articles",
    "countries",
    "extractor_suite",
    "facts",
    "officials",
    "planted",
    "quantities",
    "quotations",
    "spans",
    "texts",
]

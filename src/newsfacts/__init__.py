"""Facts you can point at, read from English news articles."""

from newsfacts._article import Article
from newsfacts._facts import Claim, Country, Entity, Fact, Official, Quantity, Quotation
from newsfacts._span import Span
from newsfacts.hookspecs import hookimpl

__all__ = ["Article", "Claim", "Country", "Entity", "Fact", "Official", "Quantity", "Quotation", "Span", "hookimpl"]

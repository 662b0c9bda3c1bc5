"""Facts you can point at, read from English news articles."""

from newsfacts._article import Article
from newsfacts._facts import (
    Bound,
    Claim,
    Country,
    CountryForm,
    CueClass,
    Entity,
    Fact,
    Official,
    Quantity,
    QuantityType,
    Quotation,
    QuotationType,
)
from newsfacts._failure import Failure
from newsfacts._joined import Comparison, Dispute, Item, Merged, MergedOfficial, Verdict
from newsfacts._number import Number, exact
from newsfacts._pipeline import Pipeline, extract, load, read
from newsfacts._report import Report
from newsfacts._span import Span
from newsfacts.errors import NewsfactsError
from newsfacts.hookspecs import Extractor, Findings, View, hookimpl

__all__ = [
    "Article",
    "Bound",
    "Claim",
    "Comparison",
    "Country",
    "CountryForm",
    "CueClass",
    "Dispute",
    "Entity",
    "Extractor",
    "Fact",
    "Failure",
    "Findings",
    "Item",
    "Merged",
    "MergedOfficial",
    "NewsfactsError",
    "Number",
    "Official",
    "Pipeline",
    "Quantity",
    "QuantityType",
    "Quotation",
    "QuotationType",
    "Report",
    "Span",
    "Verdict",
    "View",
    "exact",
    "extract",
    "hookimpl",
    "load",
    "read",
]

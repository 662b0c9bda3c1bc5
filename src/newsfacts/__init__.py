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
from newsfacts._number import Number, exact
from newsfacts._pipeline import Pipeline, extract, load
from newsfacts._report import Merged, Report
from newsfacts._span import Span
from newsfacts.errors import NewsfactsError
from newsfacts.hookspecs import Extractor, Findings, hookimpl

__all__ = [
    "Article",
    "Bound",
    "Claim",
    "Country",
    "CountryForm",
    "CueClass",
    "Entity",
    "Extractor",
    "Fact",
    "Failure",
    "Findings",
    "Merged",
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
    "exact",
    "extract",
    "hookimpl",
    "load",
]

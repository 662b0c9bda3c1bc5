"""Facts, articles and reports as JSON, and back without loss.

Below reports and above facts: `newsfacts.Report` calls it, and so does the command line.
"""

from __future__ import annotations

from newsfacts._json._articles import article_from_json, article_to_json
from newsfacts._json._facts import BUNDLED_TYPES, fact_from_json, fact_to_json, keys_of, types_by_kind
from newsfacts._json._report import FORMAT, VERSION, ReportParts, report_from_json, report_from_values, report_to_json
from newsfacts._json._values import JsonObject, JsonValue, dumps, expect_object, loads

__all__ = [
    "BUNDLED_TYPES",
    "FORMAT",
    "VERSION",
    "JsonObject",
    "JsonValue",
    "ReportParts",
    "article_from_json",
    "article_to_json",
    "dumps",
    "expect_object",
    "fact_from_json",
    "fact_to_json",
    "keys_of",
    "loads",
    "report_from_json",
    "report_from_values",
    "report_to_json",
    "types_by_kind",
]

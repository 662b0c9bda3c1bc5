"""Reports for other eyes and programs: a page to look at, and formats that others read.

These are methods of `newsfacts.Report`.
"""

from __future__ import annotations

from newsfacts.export._annotations import to_annotations
from newsfacts.export._csv import to_csv
from newsfacts.export._page import to_frame, to_html
from newsfacts.export._parquet import parts_from_parquet, to_parquet
from newsfacts.export._schema import json_schema

__all__ = ["json_schema", "parts_from_parquet", "to_annotations", "to_csv", "to_frame", "to_html", "to_parquet"]

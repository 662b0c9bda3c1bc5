"""Facts as a CSV table."""

from __future__ import annotations

import csv
import io

from newsfacts._json import JsonValue, dumps
from newsfacts.export._rows import columns_of, rows_of
from newsfacts.export._source import ReportLike

__all__ = ["to_csv"]


def to_csv(report: ReportLike) -> str:
    """The facts as a CSV table with a head, one fact a row; what a fact has not, or knows not, is empty.

    Nothing in a cell is changed for the sake of spreadsheets: ``=`` is a bound, and a text may begin with
    one, so tell a spreadsheet that the columns are text.
    """
    stream = io.StringIO()
    columns = columns_of({type(fact) for fact in report.facts})
    writer = csv.writer(stream)  # its line ends, those of RFC 4180, are what makes it quote a lone carriage return
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows_of(report.facts))
    return stream.getvalue()


def _cell(value: JsonValue) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else dumps(value)

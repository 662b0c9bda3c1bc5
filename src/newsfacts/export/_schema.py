"""The JSON Schema of a report's JSON."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["json_schema"]


def json_schema() -> str:
    """The schema (JSON Schema 2020-12) of what `Report.to_json` writes, with texts or without.

    It holds facts of the bundled kinds to all their fields; of a plugin's kinds it asks what all facts have.
    """
    return files("newsfacts.export").joinpath("data", "report.schema.json").read_text("utf-8")

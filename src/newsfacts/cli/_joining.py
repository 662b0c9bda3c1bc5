"""``newsfacts compare`` and ``newsfacts merge``: what several articles or reports come to."""

from __future__ import annotations

import sys
from typing import Literal

import click

from newsfacts._joined import Comparison, Dispute
from newsfacts._json import JsonObject, dumps, fact_to_json
from newsfacts._report import Report
from newsfacts.cli._kept import read_report
from newsfacts.cli._output import open_output
from newsfacts.cli._session import Session
from newsfacts.cli._shared import Exits, columns, documented, load_pipeline, print_text, reads_articles
from newsfacts.export._reading import Reading

__all__ = ["compare", "merge"]

FOUND = 1
UNDECIDED = 3
"""What ``--fail-on`` exits with where there is what was asked for, and where it was not found but something failed."""


@click.command()
@reads_articles
@click.option("--fail-on", type=click.Choice(["conflict", "dispute", "either"]),
              help="Exit with 1 if there is one, and with 3 if anything failed: for use in scripts.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object with all sides as facts.")
@documented
@click.pass_obj
def compare(
    exits: Exits,
    paths: tuple[str, ...],
    only: tuple[str, ...],
    disable: tuple[str, ...],
    jobs: int,
    *,
    strict: bool,
    fail_on: Literal["conflict", "dispute", "either"] | None,
    as_json: bool,
) -> int:
    """Print where articles agree and disagree, and nothing else."""
    from newsfacts.cli._render import render_joined

    if fail_on:
        exits.failed = UNDECIDED
    session = Session(load_pipeline(only, disable, strict=strict), strict)
    whole = Report.merge(session.reports(paths, jobs=jobs, show_progress=sys.stderr.isatty()))
    joined = Reading(whole)  # pyright: ignore[reportArgumentType]  # it takes attrs' converters for types
    for error in filter(None, (joined.comparisons.error, joined.disputes.error)):
        session.fail_view(error)
    if as_json:
        print_text(dumps(_as_json(joined), indent=2))
    elif text := render_joined(whole, width=columns(), failed=session.fail_view):
        print_text(text)
    if fail_on and _found(joined, fail_on):
        return FOUND
    return exits.failed if session.failures else 0


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, which appears only when it is whole.")
def merge(files: tuple[str, ...], output: str | None) -> int:
    """Join reports that were kept with --format json into one.

    The order of the files means nothing, and a report that comes twice counts once.
    """
    whole = Report.merge(map(read_report, files))
    with open_output(output) as stream:
        stream.write(f"{whole.to_json(indent=2)}\n".encode())
    return 0


def _found(joined: Reading, wanted: Literal["conflict", "dispute", "either"]) -> bool:
    conflict = any(comparison.verdict == "conflict" for comparison in joined.comparisons.found)
    return (wanted != "dispute" and conflict) or (wanted != "conflict" and bool(joined.disputes.found))


def _as_json(joined: Reading) -> JsonObject:
    """What the articles come to; null where a view that was asked failed."""
    return {
        "comparisons": None if joined.comparisons.error else [*map(_comparison, joined.comparisons.found)],
        "disputes": None if joined.disputes.error else [*map(_dispute, joined.disputes.found)],
    }


def _comparison(comparison: Comparison) -> JsonObject:
    sides = [fact_to_json(side) for side in comparison.sides]
    return {"about": comparison.about, "verdict": comparison.verdict, "sides": [*sides]}


def _dispute(dispute: Dispute) -> JsonObject:
    return {"about": dispute.about, "sides": [fact_to_json(side) for side in dispute.sides]}

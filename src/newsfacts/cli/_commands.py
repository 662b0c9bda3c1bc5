"""What can be asked of the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import BinaryIO

import click

from newsfacts._discovery import Plugin
from newsfacts._json import JsonValue, dumps, fact_to_json
from newsfacts._pipeline import load
from newsfacts._report import Report
from newsfacts.cli._check import check
from newsfacts.cli._exports import FORMATS, schema, write_whole
from newsfacts.cli._joining import compare, merge
from newsfacts.cli._new import new
from newsfacts.cli._output import discard_output, open_output
from newsfacts.cli._session import Session
from newsfacts.cli._shared import columns, documented, load_pipeline, print_text, reads_articles
from newsfacts.cli._tracing import explain

__all__ = ["commands"]


class _Commands(click.Group):
    """Commands whose reader may leave early."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; click itself would take a closed pipe for a failure."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # whoever read us, such as `head`, has had enough
            discard_output()
            return 0


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="newsfacts", message="%(package)s %(version)s")
def commands() -> None:
    """Read countries, officials, numbers and quotations out of news articles.

    Facts go to standard output, all else to standard error. Exits with 0 when
    done, 1 when done but some input or plugin failed, 2 when misused.
    """


@commands.command()
@reads_articles
@click.option("--format", "form", type=click.Choice(FORMATS), default="jsonl", show_default=True,
              help="One fact a line, one report with articles and failures, or facts for other programs.")  # fmt: skip
@click.option("--no-text", is_flag=True, help="Leave the texts of articles out of --format json.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, which appears only when it is whole.")
@documented
def extract(
    paths: tuple[str, ...],
    form: str,
    output: str | None,
    only: tuple[str, ...],
    disable: tuple[str, ...],
    jobs: int,
    *,
    no_text: bool,
    strict: bool,
) -> int:
    """Print the facts of articles."""
    session = Session(load_pipeline(only, disable, strict=strict), strict)
    # a bar among facts that scroll by on the same terminal would be torn
    show_progress = sys.stderr.isatty() and (output is not None or form != "jsonl" or not sys.stdout.isatty())
    with open_output(output) as stream:
        reports = session.reports(paths, jobs=jobs, show_progress=show_progress)
        if form == "jsonl":
            _write_lines(reports, stream)
        else:
            whole = Report.merge(reports) | Report(failures=tuple(session.failures))
            write_whole(whole, form, stream, text=not no_text)
    return session.status


def _write_lines(reports: Iterable[Report], stream: BinaryIO) -> None:
    for report in reports:
        stream.write("".join(f"{dumps(fact_to_json(fact))}\n" for fact in report.facts).encode())
        stream.flush()  # whoever reads them need not wait for the next article


@commands.command()
@reads_articles
@click.option("--all", "everything", is_flag=True, help="Print all of what is else cut short.")
@click.option("--html", metavar="FILE", help="Write a page to look at to FILE instead.")
@documented
def report(
    paths: tuple[str, ...],
    only: tuple[str, ...],
    disable: tuple[str, ...],
    jobs: int,
    *,
    strict: bool,
    everything: bool,
    html: str | None,
) -> int:
    """Print what articles say together."""
    from newsfacts.cli._render import render

    session = Session(load_pipeline(only, disable, strict=strict), strict)
    with open_output(html, "--html") as stream:  # first of all, so that a place that cannot be written is told at once
        reports = session.reports(paths, jobs=jobs, show_progress=sys.stderr.isatty())
        whole = Report.merge(reports) | Report(failures=tuple(session.failures))
        if html is not None:
            stream.write(whole.to_html().encode())
        elif whole.articles:
            print_text(render(whole, width=columns(), everything=everything, failed=session.fail_view))
    return session.status


@commands.command()
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list of objects.")
def plugins(*, as_json: bool) -> int:
    """List the installed plugins and what became of them."""
    from newsfacts.cli._render import render_plugins

    pipeline = load()
    if as_json:
        listed: list[JsonValue] = [_plugin_to_json(plugin) for plugin in pipeline.plugins]
        print_text(dumps(listed, indent=2))
    else:
        print_text(render_plugins(pipeline.plugins, width=columns()))
    return 1 if pipeline.failures else 0


def _plugin_to_json(plugin: Plugin) -> JsonValue:
    extractors: list[JsonValue] = list(plugin.extractors)
    return {
        "name": plugin.name,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "extractors": extractors,
        "error": plugin.error,
    }


for command in (compare, merge, explain, check, new, schema):
    commands.add_command(command)

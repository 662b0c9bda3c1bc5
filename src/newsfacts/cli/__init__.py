"""The ``newsfacts`` command. It prints facts on standard output and all else on standard error.

It exits with 0 when done, 1 when done but some input or plugin failed, 2 when misused and 130 when
interrupted; with ``compare --fail-on``, where 1 says that what was asked for was found, 3 when something failed.
"""

from __future__ import annotations

import sys

__all__ = ["main"]

INTERRUPTED = 130  # what shells report for a program that Ctrl-C ended


def main() -> None:
    """Run the command that the process was started with, and exit with its status."""
    sys.exit(_status())


def _status() -> int:
    try:
        return _run()
    except KeyboardInterrupt:
        return INTERRUPTED


def _run() -> int:
    import click

    from newsfacts.cli._commands import commands
    from newsfacts.cli._output import discard_output
    from newsfacts.cli._shared import Exits
    from newsfacts.errors import NewsfactsError

    exits = Exits()
    try:
        status: int | None = commands.main(prog_name="newsfacts", standalone_mode=False, obj=exits)
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except NewsfactsError as error:
        _tell(str(error))
        return exits.failed
    except OSError as error:
        discard_output()
        _tell(f"cannot write {error.filename or 'the output'}: {error.strerror or error}")
        return exits.failed
    return status or 0


def _tell(message: str) -> None:
    sys.stderr.write(f"error: {message}\n")

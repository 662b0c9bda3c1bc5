"""The ``newsfacts`` command. It prints facts on standard output and all else on standard error.

It exits with 0 when done, 1 when done but some input or plugin failed, 2 when misused and 130 when
interrupted.
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
    from newsfacts.errors import NewsfactsError

    try:
        status: int | None = commands.main(prog_name="newsfacts", standalone_mode=False)
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except NewsfactsError as error:
        return _failed(str(error))
    except OSError as error:
        discard_output()
        return _failed(f"cannot write {error.filename or 'the output'}: {error.strerror or error}")
    return status or 0


def _failed(message: str) -> int:
    sys.stderr.write(f"error: {message}\n")
    return 1

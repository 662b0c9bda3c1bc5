"""The ``newsfacts`` command. It prints facts on standard output and all else on standard error.

It exits with 0 when done, 1 when done but some input or plugin failed, 2 when misused and 130 when
interrupted.
"""

from __future__ import annotations

import os
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
    except BrokenPipeError:  # whoever read us, such as `head`, has had enough: that is no failure
        _discard_output()
        return 0
    except OSError as error:
        _discard_output()
        _complain(f"cannot write{_name_of(error)}: {error.strerror or error}")
        return 1


def _run() -> int:
    import click

    from newsfacts.cli._commands import commands
    from newsfacts.errors import NewsfactsError

    try:
        status: int | None = commands.main(prog_name="newsfacts", standalone_mode=False)
        sys.stdout.flush()
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except NewsfactsError as error:
        _complain(str(error))
        return 1
    return status or 0


def _complain(message: str) -> None:
    sys.stderr.write(f"error: {message}\n")


def _name_of(error: OSError) -> str:
    return f" {error.filename}" if error.filename else " the output"


def _discard_output() -> None:
    """Let what is still buffered go nowhere, or Python would complain once more while it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())

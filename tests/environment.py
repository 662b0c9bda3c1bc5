"""Running newsfacts as its users do: as a command, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
SCRIPTS = Path(sys.executable).parent


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The finished process, with what it printed; it reads nothing and writes no byte code."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def run_well(*command: str | Path, cwd: Path, **environment: str) -> str:
    """What a command prints that must succeed."""
    done = run(*command, cwd=cwd, **environment)
    assert done.returncode == 0, f"{command} exited with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def install(package: Path, target: Path, cwd: Path) -> None:
    """Install a package of our own, without asking any index, where `target` is put on the path."""
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index")
    run_well(*pip, "--target", target, package, cwd=cwd)

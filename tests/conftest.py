"""What all tests stand on: an installed newsfacts, and Hypothesis that finds the same on every machine."""

import os
from importlib.metadata import entry_points

import pytest
from hypothesis import HealthCheck, settings

collect_ignore = ["fixtures", "typing"]  # other people's plugins; what only a type checker reads

BUNDLED = {"countries", "numbers", "officials", "quotations"}

# In CI the examples are drawn the same way each time, so that a red run says something about the change at hand;
# at one's desk they differ from run to run, and what fails is remembered in .hypothesis.
settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


def pytest_configure() -> None:
    """Stop at once, with the cure, where the plugins cannot be found."""
    if missing := BUNDLED - entry_points(group="newsfacts").names:
        pytest.exit(f"no entry point for {', '.join(sorted(missing))}: run pip install -e .", returncode=4)

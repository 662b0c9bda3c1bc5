"""A real browser, without a screen and without a network, for pages opened from disk."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from newsfacts import Report

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
DRIVER = shutil.which("chromedriver")
FLAGS = (
    "headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
    "disable-component-update", "disable-sync", "hide-scrollbars", "window-size=1280,900",
)  # fmt: skip


@pytest.fixture(scope="session")
def chrome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Chromium, started once."""
    if CHROMIUM is None or DRIVER is None:
        pytest.skip("no browser: neither chromium nor chromedriver is found (on Debian: apt install chromium-driver)")
    options = ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = Chrome(options, Service(DRIVER))
    browser.get("about:blank")  # away from the page of a new tab, and what it asks for
    _log(browser, "performance")
    yield browser
    browser.quit()


@pytest.fixture
def show(chrome: Chrome, tmp_path: Path) -> Iterator[Callable[[Report], Chrome]]:
    """Open a report's page; at the end it must have complained of nothing and asked nobody for anything."""
    file = tmp_path / "report.html"

    def opened(report: Report) -> Chrome:
        file.write_text(report.to_html(), "utf-8")
        chrome.get(file.as_uri())
        return chrome

    yield opened
    assert [entry["message"] for entry in _log(chrome, "browser")] == []
    assert {url for url in _requested(_log(chrome, "performance")) if not url.startswith("data:")} <= {file.as_uri()}


def _log(browser: Chrome, name: str) -> list[dict[str, Any]]:
    """What was logged since it was last asked for."""
    entries: list[dict[str, Any]] = browser.get_log(name)  # type: ignore[no-untyped-call]  # Selenium has no types here
    return entries


def _requested(log: list[dict[str, Any]]) -> Iterator[str]:
    """The addresses that were asked for."""
    for entry in log:
        event = json.loads(entry["message"])["message"]
        if event["method"] == "Network.requestWillBeSent":
            yield event["params"]["request"]["url"].partition("#")[0]

"""Take the picture of the page that stands in the README, in headless Chromium.

Run from the project's folder: python scripts/take_picture.py
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

import newsfacts

PICTURE = Path("docs/images/report.png")
FLAGS = (
    *("headless", "no-sandbox", "disable-gpu", "hide-scrollbars"),
    *("window-size=1320,1400", "force-device-scale-factor=1.5"),
)


def main() -> None:
    """Open the page of the seeds and take its picture."""
    options = ChromeOptions()
    for flag in FLAGS:
        options.add_argument(f"--{flag}")
    browser = Chrome(options, Service(shutil.which("chromedriver")))
    try:
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder, "report.html")
            page.write_text(newsfacts.extract(newsfacts.read("seeds/")).to_html(), "utf-8")
            browser.get(page.as_uri())
            browser.save_screenshot(str(PICTURE))
    finally:
        browser.quit()


if __name__ == "__main__":
    main()

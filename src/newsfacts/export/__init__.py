"""Reports for other eyes and programs: a page to look at, and formats that others read."""

from __future__ import annotations

from newsfacts.export._page import to_frame, to_html

__all__ = ["to_frame", "to_html"]

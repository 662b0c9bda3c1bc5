"""The reference of laws says what the laws say."""

from tests.testing.laws_page import PAGE, page


def test_page_is_made_from_the_laws() -> None:
    """A law cannot be added or reworded without its page: python -m tests.testing.laws_page writes it."""
    assert PAGE.read_text("utf-8") == page()

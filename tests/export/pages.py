"""Reading a page as a browser would: its elements, and the text in each."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "input", "br", "hr"}


class Page(HTMLParser):
    """What a parser finds in a page.

    Attributes:
        tags: Every element's name with its attributes, in order.
        unclosed: Names of elements that were not closed where they should be.
    """

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.unclosed: list[str] = []
        self._open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._texts: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(source)
        self.close()
        self.unclosed += [tag for tag, _, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the element."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append((tag, dict(attrs), []))

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        if not self._open or self._open[-1][0] != tag:
            self.unclosed.append(tag)
            return
        name, attributes, text = self._open.pop()
        self._texts.append((name, attributes, "".join(text)))

    def handle_data(self, data: str) -> None:
        """Text belongs to all elements around it."""
        for _, _, text in self._open:
            text.append(data)

    def text_of(self, tag: str, **attributes: str) -> list[str]:
        """The texts of the elements of that name with those attributes, in the order in which they end."""
        return [text for _, text in self.elements(tag, **attributes)]

    def elements(self, tag: str, **attributes: str) -> list[tuple[dict[str, str | None], str]]:
        """The attributes and texts of such elements, in the order in which they end."""
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [(given, text) for name, given, text in self._texts if name == tag and wanted.items() <= given.items()]

"""HTML that is made of elements, never of strings.

What is a `str` is text and is always escaped. Markup is `Html`, and only the functions here make it, so
that no text of an article can become markup: there is no place where escaping could be forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

import attrs

__all__ = ["Child", "Html", "document", "el", "is_web_link", "raw_text"]

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_LINK = re.compile(r"#|https?://", re.IGNORECASE)
_VOID = frozenset({"meta", "input", "br", "hr"})

# what is no character in HTML becomes the replacement character; a carriage return would be read as a newline
_ESCAPES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
        "\r": "&#13;",
        "\0": "\N{REPLACEMENT CHARACTER}",
    }
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@attrs.frozen
class Html:
    """Markup. Nothing outside this module makes one of a string.

    Attributes:
        source: The markup, well formed.
    """

    source: str

    def __str__(self) -> str:
        return self.source


Child: TypeAlias = "Html | str | int | Iterable[Child] | None"
"""What can stand in an element: markup, text, a number, nothing, or any number of these."""


def el(tag: str, *children: Child, **attributes: str | int | bool | None) -> Html:
    """An element.

    Args:
        tag: Its name.
        children: What stands in it; text is escaped.
        attributes: ``class_`` is ``class`` and ``data_f`` is ``data-f``. None and False leave the attribute out.

    Raises:
        ValueError: for a link that is neither inside the page nor to the web.

    >>> print(el("p", "1 < 2 ", el("b", "<script>"), class_='"x"', hidden=True))
    <p class="&quot;x&quot;" hidden>1 &lt; 2 <b>&lt;script&gt;</b></p>
    >>> el("a", href="javascript:alert()")
    Traceback (most recent call last):
    ValueError: 'javascript:alert()' is no link of a page
    """
    given = "".join(_attribute(name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    opened = f"<{_checked(tag)}{given}>"
    return Html(opened if tag in _VOID else f"{opened}{_inside(children)}</{tag}>")


def raw_text(tag: str, source: str, **attributes: str) -> Html:
    """A ``script`` or ``style`` element, whose content HTML does not unescape.

    Raises:
        ValueError: if the content would end the element early.
    """
    if re.search(rf"</{tag}|<!--", source, re.IGNORECASE):
        raise ValueError(f"the content of <{tag}> holds what would end it")
    whole = el(tag, **attributes).source
    return Html(whole.replace("></", f">{_without_surrogates(source)}</"))


def document(head: Iterable[Html], body: Iterable[Html], **attributes: str) -> str:
    """A whole page."""
    page = el("html", el("head", el("meta", charset="utf-8"), head), "\n", el("body", body), **attributes)
    return f"<!DOCTYPE html>\n{page}\n"


def is_web_link(url: str | None) -> bool:
    """Whether the text can be the target of a link that leads out of the page.

    >>> is_web_link("https://example.org/1"), is_web_link("javascript:alert()"), is_web_link(None)
    (True, False, False)
    """
    return url is not None and not url.startswith("#") and _LINK.match(url) is not None


def _attribute(name: str, value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return f" {_checked(name)}"
    if name in ("href", "src") and not _LINK.match(str(value)):
        raise ValueError(f"{value!r} is no link of a page")
    return f' {_checked(name)}="{_escape(str(value))}"'


def _inside(children: Iterable[Child]) -> str:
    return "".join(map(_child, children))


def _child(child: Child) -> str:
    if isinstance(child, Html):
        return child.source
    if isinstance(child, str):
        return _escape(child)
    if child is None:
        return ""
    return str(child) if isinstance(child, int) else _inside(child)


def _escape(text: str) -> str:
    return _without_surrogates(text.translate(_ESCAPES))


def _without_surrogates(text: str) -> str:
    """The text without halves of surrogate pairs, which no encoding can write."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name of an element or attribute")
    return name

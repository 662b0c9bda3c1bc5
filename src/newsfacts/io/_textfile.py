"""One text file is one article; and what makes bytes no text of one."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import IO

from newsfacts._article import Article
from newsfacts.errors import InputError
from newsfacts.io._outcome import Found, Outcome, unreadable

__all__ = ["BOM", "TO_UTF_8", "check_format", "check_text", "decode", "text_article", "text_file"]

BOM = b"\xef\xbb\xbf"

# what people most often rename to .txt or point a glob at, by the first bytes of each format
MAGIC = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a zip archive (as .docx, .odt and .epub files are)",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
    b"\x1f\x8b": "gzip-compressed",
    b"BZh": "bzip2-compressed",
    b"\xfd7zXZ": "xz-compressed",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a SQLite database",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}

_DAY_IN_NAME = re.compile(r"(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)")

TO_UTF_8 = "Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"


def text_file(path: Path) -> Outcome:
    """The article that a ``.txt`` file is, its id the file's name without folder and ending."""
    try:
        with path.open("rb") as stream:
            return text_article(str(path), path.stem, stream)
    except OSError as error:
        return unreadable(str(path), error)


def text_article(where: str, article_id: str, stream: IO[bytes], begin: bytes = b"") -> Outcome:
    """The article that a stream of bytes is, ``begin`` having been taken from it before."""
    try:
        article_id.encode()
    except UnicodeEncodeError:  # how Python shows the bytes of a file name that is not UTF-8
        shown = where.encode(errors="backslashreplace").decode()
        return InputError(shown, "its name is not UTF-8, so it gives no article id", "Rename the file")
    data = begin + stream.read()
    try:
        check_format(where, data)
        text = decode(where, data)
        check_text(where, text)
    except InputError as refusal:
        return refusal
    return Found(where, Article(id=article_id, text=text, published=_published(article_id)))


def _published(name: str) -> str | None:
    """The one day that a file's name gives, as archives name their files.

    >>> _published("gazette_2016-10-31_flood"), _published("2016-13-31"), _published("2016-10-30-to-2016-10-31")
    ('2016-10-31', None, None)
    """
    days = _DAY_IN_NAME.findall(name)
    try:
        return date.fromisoformat(days[0]).isoformat() if len(days) == 1 else None
    except ValueError:  # the 31st of February
        return None


def check_format(where: str, data: bytes) -> None:
    """Refuse the data of a well-known format that is no plain text.

    Raises:
        InputError: naming the format.
    """
    for magic, format_name in MAGIC.items():
        if data.startswith(magic):
            raise InputError(where, f"is {format_name}, not UTF-8 text", "Give its text as UTF-8")


def decode(where: str, data: bytes) -> str:
    """The text that the data is in UTF-8, without a byte order mark.

    Line breaks stay as they stand, because offsets count them.

    Raises:
        InputError: naming the first byte that is no UTF-8, its offset and its line.
    """
    try:
        return data.removeprefix(BOM).decode()
    except UnicodeDecodeError as error:
        offset = error.start + (len(BOM) if data.startswith(BOM) else 0)
    byte = f"byte 0x{data[offset]:02x} at offset {offset}"
    if b"\0" in data:
        raise InputError(where, f"is a binary file: {byte} is no text", "Leave it out")
    line = 1 + data.count(b"\n", 0, offset)
    raise InputError(f"{where}:{line}", f"{byte} is not UTF-8", TO_UTF_8)


def check_text(where: str, text: str, what: str = "") -> None:
    """Refuse a text that cannot be an article's; ``what`` it is opens the message.

    Raises:
        InputError: if it is empty, has only white space, or holds a NUL.
    """
    if not text:
        raise InputError(where, f"{what}is empty", "Give it a text or leave it out")
    if text.isspace():
        raise InputError(where, f"{what}is blank: it has only white space", "Give it a text or leave it out")
    nul = text.find("\0")
    if nul >= 0:
        line = 1 + text.count("\n", 0, nul)
        problem = f"{what}has a NUL byte at character {nul} (line {line}), so it is binary or damaged"
        raise InputError(where, problem, "If it is UTF-16, convert it with: iconv -f UTF-16 -t UTF-8")

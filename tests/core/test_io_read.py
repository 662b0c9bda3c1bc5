"""Articles out of files, folders and standard input."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Report
from newsfacts.errors import InputError
from newsfacts.io import Paths, Skipped, read
from newsfacts.io._kept import KeptReportError
from newsfacts.io._textfile import text_article

EXAMPLE = 'One line is one article, such as {"id": "a-1", "text": "France said no."}'
GIVE_TEXT = "Give it a text or leave it out"
TO_UTF_8 = "Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"
FROM_UTF_16 = "If it is UTF-16, convert it with: iconv -f UTF-16 -t UTF-8"
OTHER_FILE = "Give a .txt or .jsonl file, or install a plugin that reads it"
QUOTE_IT = "Write it in quotation marks"
OWN_ID = "Give each article an id of its own: rename the file or change the id"
TELL_THE_AUTHOR = "Tell the plugin's author, or disable the plugin"
BOTH_HALVES = "Write characters outside the BMP as such, or as both halves"


@pytest.fixture(autouse=True)
def in_tmp_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in tests, and so in the messages they expect, are relative to an empty folder."""
    monkeypatch.chdir(tmp_path)


def write(name: str, content: str | bytes) -> str:
    """A file, with the folders it needs; its name."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return name


def jsonl(*objects: object) -> str:
    """The objects as JSON Lines."""
    return "".join(json.dumps(value) + "\n" for value in objects)


def ids(paths: Paths) -> list[str]:
    """The ids of the articles, in the order in which they are read; whatever cannot be read is raised."""
    return [article.id for article in read(paths)]


def read_all(paths: Paths) -> tuple[list[str], list[str], list[str]]:
    """The ids read, the messages of the refusals, and what was skipped."""
    errors: list[InputError] = []
    skipped: list[Skipped] = []
    found = [article.id for article in read(paths, on_error=errors.append, on_skip=skipped.append)]
    return found, [str(error) for error in errors], [f"{skip.where}: {skip.why}" for skip in skipped]


class TestTextFiles:
    """One text file is one article."""

    def test_id_is_the_stem(self) -> None:
        """A text file's article is named like the file, without folder and ending."""
        assert ids(write("news/kerry.paris.txt", "France said no.")) == ["kerry.paris"]

    @pytest.mark.parametrize("text", ["one\r\ntwo\rthree\n\n", " \t leading", "a\u2028b\x85c", "e\u0301 🙂 \ufb01"])
    def test_text_is_kept_exactly(self, text: str) -> None:
        """Line breaks, white space and composition stay as they stand, because offsets count them."""
        assert next(read(write("a.txt", text))).text == text

    def test_bom_is_dropped(self) -> None:
        """A byte order mark is no part of the text, so offsets start behind it."""
        assert next(read(write("a.txt", b"\xef\xbb\xbfFrance"))).text == "France"

    def test_only_one_bom_is_dropped(self) -> None:
        """A second one is a character of the text."""
        assert next(read(write("a.txt", b"\xef\xbb\xbf\xef\xbb\xbfFrance"))).text == "\ufeffFrance"

    @pytest.mark.parametrize("name", ["a.TXT", "a.Txt"])
    def test_ending_in_capitals(self, name: str) -> None:
        """Endings are read in any case."""
        assert ids(write(name, "France")) == ["a"]

    def test_path_object(self) -> None:
        """A pathlib.Path does as well as a str."""
        assert ids(Path(write("a.txt", "France"))) == ["a"]

    @given(st.text().filter(lambda text: text.strip() and "\0" not in text and not text.startswith("\ufeff")))
    def test_any_text_comes_back(self, text: str) -> None:
        """Whatever can be an article's text is read as it was written, unless it looks like another format."""
        outcome = text_article("a.txt", "a", io.BytesIO(text.encode()))
        if not isinstance(outcome, InputError):
            assert outcome.article.text == text  # type: ignore[union-attr]
        else:
            assert text.startswith(("%PDF-", "PK\3\4", "{\\rtf", "BZh", "GIF8", "SQLite format 3"))

    @given(st.binary())
    def test_any_bytes_are_read_or_refused(self, data: bytes) -> None:
        """No bytes crash the reader; what it reads is what they say."""
        outcome = text_article("a.txt", "a", io.BytesIO(data))
        assert isinstance(outcome, InputError) or outcome.article.text == data.decode("utf-8-sig")  # type: ignore[union-attr]

    def test_fifty_megabytes_on_one_line(self) -> None:
        """A very long line is a text like any other."""
        text = "France said no. " * (50 * 2**20 // 16)
        assert next(read(write("long.txt", text))).text == text


class TestJsonLines:
    """One line is one article."""

    def test_known_and_further_fields(self) -> None:
        """Known fields become attributes, further ones metadata, null is as good as left out."""
        line = {"id": "a", "text": "t", "title": "T", "source": "AP", "url": "u", "published": "2014-09-15",
                "language": None, "desk": {"name": "world", "page": 3}}  # fmt: skip
        assert list(read(write("a.jsonl", jsonl(line)))) == [
            Article(id="a", text="t", title="T", source="AP", url="u", published="2014-09-15",
                    metadata={"desk": {"name": "world", "page": 3}})
        ]  # fmt: skip

    def test_blank_lines_bom_and_crlf(self) -> None:
        """Blank lines, a byte order mark, Windows line ends and a missing last line end are all fine."""
        data = b'\xef\xbb\xbf\r\n{"id": "a", "text": "x"}\r\n  \r\n{"id": "b", "text": "y"}'
        assert ids(write("a.jsonl", data)) == ["a", "b"]

    def test_line_separators_inside_strings(self) -> None:
        """Only a line feed ends a line: U+2028 inside a text does not."""
        line = '{"id": "a", "text": "one\u2028two\x85"}\n'
        assert next(read(write("a.jsonl", line))).text == "one\u2028two\x85"

    def test_surrogate_pair_escape(self) -> None:
        """A character written as two escapes is one code point."""
        assert next(read(write("a.jsonl", '{"id": "a", "text": "\\ud83d\\ude42"}'))).text == "🙂"

    def test_is_lazy(self) -> None:
        """The first article is there before the second line is looked at."""
        write("a.jsonl", jsonl({"id": "a", "text": "x"}) + "no json\n")
        assert next(read("a.jsonl")).id == "a"

    def test_good_lines_around_a_bad_one(self) -> None:
        """A bad line costs only itself."""
        write("a.jsonl", jsonl({"id": "a", "text": "x"}) + "{]\n" + jsonl({"id": "b", "text": "y"}))
        found, errors, _ = read_all("a.jsonl")
        assert found == ["a", "b"]
        assert [error.split(". ")[0] for error in errors] == [
            "a.jsonl:2:2: is no JSON: Expecting property name enclosed in double quotes"
        ]


class TestFolders:
    """A folder stands for the files below it."""

    def test_recursive_and_sorted(self) -> None:
        """A folder is read with its subfolders, by name, whatever order the disk has."""
        for name in ("n/b.txt", "n/a/z.txt", "n/c.jsonl", "n/a.txt"):
            article = Path(name).stem
            write(name, jsonl({"id": article, "text": article}) if name.endswith("jsonl") else article)
        assert ids("n") == ["z", "a", "b", "c"]

    def test_given_order_of_paths(self) -> None:
        """Several paths are read in the order given."""
        assert ids([write("b.txt", "b"), write("a.txt", "a")]) == ["b", "a"]

    def test_hidden_files_and_folders(self) -> None:
        """Hidden ones, and a README, are no articles of a folder, but read when named."""
        write("n/a.txt", "a"), write("n/.b.txt", "b"), write("n/.git/c.txt", "c"), write("n/README.txt", "d")
        assert ids("n") == ["a"]
        assert ids("n/.b.txt") == [".b"]

    def test_other_endings_are_skipped_and_said(self) -> None:
        """A file that is none of ours is skipped in a folder, and whoever asks is told."""
        write("n/a.txt", "a"), write("n/b.md", "m")
        assert read_all("n") == (["a"], [], ["n/b.md: its ending '.md' is none that is read"])

    def test_linked_folder_is_read_once(self) -> None:
        """A folder reached in two ways is read the first time."""
        write("n/a/x.txt", "x")
        Path("n/b").symlink_to("a")
        assert read_all("n") == (["x"], [], ["n/b: it is a link to a folder read before"])

    def test_many_links_cost_no_more_than_the_folders(self) -> None:
        """Links that would multiply 2^40-fold are walked in an instant."""
        for level in range(40):
            Path(f"n/{level}").mkdir(parents=True)
            for name in ("a", "b"):
                Path(f"n/{level}/{name}").symlink_to(f"../{level + 1}")
        write("n/40/x.txt", "x")
        assert ids("n") == ["x"]


class TestSameId:
    """An id names one text."""

    def test_same_text_is_skipped(self) -> None:
        """An article that comes again is read once, and whoever asks is told."""
        write("a/x.txt", "one"), write("b/x.txt", "one")
        assert read_all(["a", "b"]) == (["x"], [], ["b/x.txt: an article with the same id and text was read before"])

    def test_same_path_twice(self) -> None:
        """Naming a file twice is no error."""
        assert ids([write("x.txt", "one"), "x.txt"]) == ["x"]

    def test_other_text_is_refused(self) -> None:
        """Two texts with one id are an error that names both places; the rest goes on."""
        write("a.jsonl", jsonl({"id": "x", "text": "one"}, {"id": "x", "text": "two"}, {"id": "y", "text": "three"}))
        assert read_all("a.jsonl") == (
            ["x", "y"],
            [f"a.jsonl:2: article 'x' was read from a.jsonl:1 with another text. {OWN_ID}"],
            [],
        )


UNREADABLE = [
    ("empty.txt", b"", f"empty.txt: is empty. {GIVE_TEXT}"),
    ("bom.txt", b"\xef\xbb\xbf", f"bom.txt: is empty. {GIVE_TEXT}"),
    ("blank.txt", b" \n\t\n", f"blank.txt: is blank: it has only white space. {GIVE_TEXT}"),
    (
        "latin.txt",
        "Ja.\nGünter said".encode("latin-1"),
        f"latin.txt:2: byte 0xfc at offset 5 is not UTF-8. {TO_UTF_8}",
    ),
    (
        "bom_latin.txt",
        b"\xef\xbb\xbfa\xff",
        f"bom_latin.txt:1: byte 0xff at offset 4 is not UTF-8. {TO_UTF_8}",
    ),
    (
        "nul.txt",
        b"one\ntw\0o",
        f"nul.txt: has a NUL byte at character 6 (line 2), so it is binary or damaged. {FROM_UTF_16}",
    ),
    ("binary.txt", b"\0\1\2\xfe\xff", "binary.txt: is a binary file: byte 0xfe at offset 3 is no text. Leave it out"),
    ("image.txt", b"\x89PNG\r\n\x1a\n\0", "image.txt: is a PNG image, not UTF-8 text. Give its text as UTF-8"),
    ("utf16.txt", "France".encode("utf-16"), "utf16.txt: is UTF-16 text, not UTF-8 text. Give its text as UTF-8"),
    ("gz.jsonl", b"\x1f\x8b\x08\0\n\n\n", "gz.jsonl: is gzip-compressed, not UTF-8 text. Give its text as UTF-8"),
    ("bin.jsonl", b"\1\0\n\2\0\n\3\0\n", "bin.jsonl: is a binary file: line 1 has a NUL byte. Leave it out"),
    ("page.html", b"<p>", f"page.html: nobody reads files that end in '.html'. {OTHER_FILE}"),
    ("README", b"x", f"README: has no ending that tells what it is. {OTHER_FILE}"),
    (
        "empty.jsonl",
        b"\n\n",
        f"empty.jsonl: has no line with an article. {EXAMPLE}",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "message"), UNREADABLE, ids=[name for name, *_ in UNREADABLE])
def test_unreadable_file(name: str, data: bytes, message: str) -> None:
    """Each file that cannot be read is named, with what is wrong and what to do, and the next is read."""
    write(name, data), write("good.txt", "France")
    assert read_all([name, "good.txt"]) == (["good"], [message], [])


TOO_LARGE = "9e999 is too large for a number"

BAD_LINES = [
    ('{"id": "a", "text": "x"', f"b.jsonl:1:24: is no JSON: Expecting ',' delimiter. {EXAMPLE}"),
    ("[1]", f"b.jsonl:1: is a list, not an object. {EXAMPLE}"),
    ('"x"', f"b.jsonl:1: is a string, not an object. {EXAMPLE}"),
    ("null", f"b.jsonl:1: is null, not an object. {EXAMPLE}"),
    ('{"text": "x"}', f"b.jsonl:1: has no field 'id'. {EXAMPLE}"),
    ('{"id": "a"}', f"b.jsonl:1: has no field 'text'. {EXAMPLE}"),
    ('{"id": 7, "text": "x"}', f"b.jsonl:1: field 'id' is a number, not a string. {QUOTE_IT}"),
    ('{"id": "", "text": "x"}', "b.jsonl:1: has an empty 'id'. Facts name their article by its id: give it one"),
    ('{"id": "a", "text": null}', f"b.jsonl:1: field 'text' is null, not a string. {QUOTE_IT}"),
    ('{"id": "a", "text": " "}', f"b.jsonl:1: field 'text' is blank: it has only white space. {GIVE_TEXT}"),
    (
        '{"id": "a", "text": "x\\u0000"}',
        f"b.jsonl:1: field 'text' has a NUL byte at character 1 (line 1), so it is binary or damaged. {FROM_UTF_16}",
    ),
    ('{"id": "a", "text": "x", "title": ["T"]}', f"b.jsonl:1: field 'title' is a list, not a string. {QUOTE_IT}"),
    ('{"id": "a", "text": "x", "url": true}', f"b.jsonl:1: field 'url' is true or false, not a string. {QUOTE_IT}"),
    ('{"id": "a", "id": "b", "text": "x"}', f"b.jsonl:1: is no usable JSON: the field 'id' stands twice. {EXAMPLE}"),
    ('{"id": "a", "text": "x", "n": NaN}', f"b.jsonl:1: is no usable JSON: NaN is no JSON number. {EXAMPLE}"),
    ('{"id": "a", "text": "", "n": 9e999}', f"b.jsonl:1: is no usable JSON: {TOO_LARGE}. {EXAMPLE}"),
    (
        '{"id": "a", "text": "x\\ud83d"}',
        f"b.jsonl:1: has half a character, \\ud83d, without its other half. {BOTH_HALVES}",
    ),
    ('{"id": ' + "[" * 100_000, f"b.jsonl:1: is nested too deeply. {EXAMPLE}"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "message"), BAD_LINES, ids=[line[:36] for line, _ in BAD_LINES])
def test_bad_line(line: str, message: str) -> None:
    """Each bad line is named with its file, line and, for its syntax, column; the next line is read."""
    write("b.jsonl", f"{line}\n" + jsonl({"id": "good", "text": "x"}))
    assert read_all("b.jsonl") == (["good"], [message], [])


def test_integer_longer_than_python_reads() -> None:
    """An integer of 5,000 digits is refused like other bad lines."""
    write("b.jsonl", '{"id": "a", "text": "x", "n": ' + "9" * 5000 + "}")
    found, errors, _ = read_all("b.jsonl")
    assert found == []
    assert errors[0].startswith("b.jsonl:1: is no usable JSON: Exceeds the limit")


def test_a_field_twice_among_a_hundred_thousand() -> None:
    """The fields are counted in one pass; counting anew for each would take minutes."""
    fields = ", ".join(f'"{n}": 0' for n in [*range(100_000), 99_999])
    write("b.jsonl", f"{{{fields}}}")
    assert read_all("b.jsonl")[1] == [f"b.jsonl:1: is no usable JSON: the field '99999' stands twice. {EXAMPLE}"]


def test_not_utf_8_in_a_line() -> None:
    """A byte that is not UTF-8 is found by its line and its offset there."""
    write("b.jsonl", b'{"id": "a", "text": "x"}\n{"id": "b", "text": "\xe9"}\n')
    found, errors, _ = read_all("b.jsonl")
    assert found == ["a"]
    assert errors[0].startswith("b.jsonl:2: byte 0xe9 at offset 21 of the line is not UTF-8. Save it as UTF-8")


class TestPathsThatAreNoFile:
    """What is no file or folder is named and passed over."""

    def test_no_such_path(self) -> None:
        """A path that is not there is named as the user gave it."""
        message = "gone/a.txt: no such file or folder. Check the spelling and the current folder"
        assert read_all(["gone/a.txt"]) == ([], [message], [])

    def test_file_taken_for_a_folder(self) -> None:
        """A path through a file leads nowhere."""
        write("a.txt", "x")
        assert read_all("a.txt/b.txt")[1] == [
            "a.txt/b.txt: no such file or folder. Check the spelling and the current folder"
        ]

    def test_nul_in_the_path(self) -> None:
        """What cannot be a path at all is said to be none."""
        assert read_all("a\0b")[1] == [
            "'a\\x00b': is no path: it holds a NUL character or half a surrogate pair. Check the spelling"
        ]

    def test_folder_with_nothing_readable(self) -> None:
        """A folder without any article is an error, with what it had instead said as skipped."""
        write("n/a.md", "x")
        assert read_all("n") == (
            [],
            ["n: has no file that can be read. Put .txt or .jsonl files into the folder"],
            ["n/a.md: its ending '.md' is none that is read"],
        )

    def test_folder_loop(self) -> None:
        """A link to a folder around it is named, and the files are read."""
        write("n/a/x.txt", "x")
        Path("n/a/loop").symlink_to("..")
        assert read_all("n") == (["x"], ["n/a/loop: is a link to a folder that it stands in. Remove the link"], [])

    def test_link_to_itself(self) -> None:
        """A link round to itself is an error in a folder too."""
        write("n/a.txt", "x")
        Path("n/z.txt").symlink_to("z.txt")
        message = "n/z.txt: is a symbolic link that leads back to itself. Remove the link or point it at a file"
        assert read_all("n") == (["a"], [message], [])

    def test_broken_link(self) -> None:
        """A link to nothing is named like a path to nothing."""
        write("n/a.txt", "x")
        Path("n/b.txt").symlink_to("gone.txt")
        assert read_all("n")[1] == ["n/b.txt: no such file or folder. Check the spelling and the current folder"]

    def test_pipe(self) -> None:
        """A named pipe is refused rather than waited for, in a folder too."""
        os.mkfifo("p.txt")
        message = "p.txt: is neither a file nor a folder. To read a pipe, give - and redirect it to standard input"
        assert read_all("p.txt") == ([], [message], [])
        assert read_all(".") == ([], [message], [])

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
    def test_permission_denied(self) -> None:
        """A file and a folder that may not be read are each named."""
        write("n/a.txt", "x"), write("n/b/c.txt", "x")
        Path("n/a.txt").chmod(0)
        Path("n/b").chmod(0)
        cure = "permission denied. Make it readable for you, or leave it out"
        assert read_all("n")[1] == [f"n/a.txt: {cure}", f"n/b: {cure}"]
        Path("n/b").chmod(0o700)

    def test_permission_denied_by_the_system(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What the system refuses is said so, for root too."""

        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        write("a.txt", "x")
        monkeypatch.setattr(Path, "open", refuse)
        assert read_all("a.txt")[1] == ["a.txt: permission denied. Make it readable for you, or leave it out"]

    @pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux")
    @pytest.mark.parametrize("ending", ["txt", "jsonl"])
    def test_disk_error(self, ending: str) -> None:
        """An error while reading is named in the system's words."""
        Path(f"a.{ending}").symlink_to("/proc/self/mem")
        assert read_all(f"a.{ending}")[1] == [
            f"a.{ending}: cannot be read: Input/output error. Check that the file is whole and its disk is there"
        ]

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
    def test_file_name_that_is_not_utf_8(self) -> None:
        """A name that cannot be an article id is refused, and shown so that any terminal can print it."""
        name = os.fsdecode(b"caf\xe9.txt")
        write(name, "x")
        assert read_all(name)[1] == [
            r"caf\udce9.txt: its name is not UTF-8, so it gives no article id. Rename the file"
        ]

    def test_bytes_path_is_misuse(self) -> None:
        """A path of bytes is a mistake in the program, told at once."""
        with pytest.raises(TypeError, match=r"paths must be str or os\.PathLike"):
            read([b"a.txt"])  # type: ignore[list-item]


def test_raises_by_default() -> None:
    """Without on_error the first refusal is raised, with its parts as attributes."""
    with pytest.raises(InputError) as caught:
        list(read("gone.txt"))
    assert (caught.value.where, caught.value.problem) == ("gone.txt", "no such file or folder")


class TestStandardInput:
    """A dash is standard input."""

    def give(self, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
        """Let standard input hold the data."""
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))

    def test_text(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Text is one article with the id stdin, kept exactly."""
        self.give(monkeypatch, b"\n\r\n France\r\nno")
        assert list(read("-")) == [Article(id="stdin", text="\n\r\n France\r\nno")]

    def test_json_lines(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What begins with a brace, after any white space, is JSON Lines."""
        self.give(monkeypatch, b'\xef\xbb\xbf\n {"id": "a", "text": "x"}\n{"id": "b", "text": "y"}')
        assert ids("-") == ["a", "b"]

    def test_bad_line_number(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Lines are counted from the first, blank ones too."""
        self.give(monkeypatch, b'\n{"id": "a", "text": "x"}\n\nno\n')
        found, errors, _ = read_all("-")
        assert found == ["a"]
        assert errors[0].startswith("standard input:4:1: is no JSON: Expecting value")

    def test_a_million_blank_lines(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each is looked at once; copying all lines before it for each would take minutes."""
        self.give(monkeypatch, b"\n" * 1_000_000 + b'{"id": "a", "text": "x"}')
        assert ids("-") == ["a"]

    def test_empty(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing at all is an error, as an empty file is."""
        self.give(monkeypatch, b"")
        assert read_all("-")[1] == [f"standard input: is empty. {GIVE_TEXT}"]

    def test_blank(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """White space alone is no article."""
        self.give(monkeypatch, b" \n\n")
        assert read_all("-")[1] == [f"standard input: is blank: it has only white space. {GIVE_TEXT}"]


class TestPluginReaders:
    """Plugins read further formats."""

    def html(self, path: Path) -> Iterable[Article] | None:
        """What a plugin for HTML would do."""
        return [Article(id=path.stem, text=path.read_text())] if path.suffix == ".html" else None

    def read_with(self, **readers: object) -> tuple[list[str], list[str]]:
        """The ids read with the plugins, and the messages of the refusals."""
        errors: list[InputError] = []
        found = [article.id for article in read("n", readers=readers, on_error=errors.append)]  # type: ignore[arg-type]
        return found, [str(error) for error in errors]

    @pytest.fixture(autouse=True)
    def files(self) -> None:
        """A file that only a plugin reads, and one that anybody does."""
        write("n/a.html", "<p>"), write("n/b.txt", "b")

    def test_further_format(self) -> None:
        """A plugin reads a format of its own beside the bundled ones."""
        assert self.read_with(html=self.html) == (["a", "b"], [])

    def test_comes_before_the_bundled_ones(self) -> None:
        """A plugin may read .txt files in its own way; the first that answers is taken."""
        mine = [Article(id="mine", text="x")]
        readers = {"first": lambda path: mine if path.suffix == ".txt" else None, "html": self.html}
        assert self.read_with(**readers) == (["a", "mine"], [])

    def test_raising(self) -> None:
        """A plugin that raises costs only the file, and is named."""

        def broken(path: Path) -> None:
            if path.suffix == ".html":
                raise KeyError("body")

        message = f"n/a.html: plugin 'broken' could not read it: KeyError: 'body'. {TELL_THE_AUTHOR}"
        assert self.read_with(broken=broken) == (["b"], [message])

    def test_raising_half_way(self) -> None:
        """What a generator gave before it raised is kept."""

        def broken(path: Path) -> Iterator[Article]:
            yield Article(id=path.stem, text="x")
            raise ValueError("torn")

        found, errors = self.read_with(broken=broken)
        assert found == ["a", "b"]
        assert errors[0].startswith("n/a.html: plugin 'broken' could not read it: ValueError: torn. ")

    def test_rubbish(self) -> None:
        """What is no article is named, and what follows it is read."""
        found, errors = self.read_with(
            odd=lambda path: [7, *(self.html(path) or [])] if path.suffix == ".html" else None
        )
        assert found == ["a", "b"]
        assert errors == [f"n/a.html: plugin 'odd' gave 7, which is no newsfacts.Article. {TELL_THE_AUTHOR}"]

    def test_none_at_all(self) -> None:
        """A plugin that takes a file and gives nothing for it does not drop it in silence."""
        found, errors = self.read_with(empty=lambda path: [] if path.suffix == ".html" else None)
        assert found == ["b"]
        assert errors == ["n/a.html: plugin 'empty' found no article in it. Disable the plugin or leave the file out"]

    def test_own_refusal(self) -> None:
        """A plugin's own InputError is passed on as it is."""

        def refuse(path: Path) -> None:
            if path.suffix == ".html":
                raise InputError("n/a.html:3", "has no body", "Add one")

        assert self.read_with(html=refuse) == (["b"], ["n/a.html:3: has no body. Add one"])


KEPT = Report([Article(id="a", text="France said no.")])
FORMS = {
    "indented": KEPT.to_json(indent=2),
    "on one line": KEPT.to_json(),
    "sorted and indented": json.dumps(json.loads(KEPT.to_json()), indent=1, sort_keys=True),
    "sorted on one line": json.dumps(json.loads(KEPT.to_json()), sort_keys=True),
    "after a byte order mark and blank lines": f"\ufeff\n \n{KEPT.to_json(indent=2)}",
    "cut short": KEPT.to_json(indent=2)[:60],
}


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Put a text on standard input."""
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))


class TestKeptReports:
    """A kept report is no article, and is told by what is in it."""

    @pytest.mark.parametrize("name", ["k.json", "k.txt", "k.jsonl", "k", "-"])
    @pytest.mark.parametrize("form", FORMS)
    def test_is_told_whatever_its_form_and_name(self, form: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """One refusal, which holds the whole report and says how it is read."""
        write(name, FORMS[form])
        give(monkeypatch, FORMS[form])
        errors: list[InputError] = []
        assert list(read(name, on_error=errors.append)) == []
        [error] = errors
        assert isinstance(error, KeptReportError)
        assert error.content.decode("utf-8-sig").split() == FORMS[form].removeprefix("\ufeff").split()
        assert str(error).startswith(f"{'standard input' if name == '-' else name}: is a kept report, not an article. ")

    @pytest.mark.parametrize("fields", [{"desk": {"format": "newsfacts-report"}}, {"format": "newsfacts-report"}])
    def test_an_article_that_speaks_of_reports(self, fields: object, monkeypatch: pytest.MonkeyPatch) -> None:
        """What an article has beside its text is its own affair."""
        line = json.dumps({"id": "a", "text": "x", **fields})  # type: ignore[dict-item]
        give(monkeypatch, line)
        assert ids([write("a.jsonl", line)]) == ids("-") == ["a"]

    def test_a_text_in_braces(self) -> None:
        """A text may begin as JSON does."""
        assert ids(write("a.txt", "{\nnewsfacts-report\n}\n")) == ["a"]

    def test_lines_after_a_brace_are_numbered_as_ever(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What was read to look for a report is not lost."""
        give(monkeypatch, '\n{\n{"id": "a", "text": "x"}\n')
        articles, [error], _ = read_all("-")
        assert articles == ["a"]
        assert error.startswith("standard input:2:2: is no JSON")

    def test_other_json_is_refused(self) -> None:
        """The message says what a .json file may be."""
        _, [error], _ = read_all(write("x.json", "{}"))
        assert error.startswith("x.json: ends in '.json' and is no kept report. Give a .txt or .jsonl file")

    def test_kept_reports_in_a_folder_are_skipped(self) -> None:
        """A folder stands for its articles; what was made of them may lie beside them."""
        write("n/k.json", FORMS["indented"]), write("n/a.txt", "x")
        assert ids("n") == ["a"]

"""The installed command, run as its users run it: in processes of their own, on real files and pipes."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

import newsfacts
from tests.environment import SCRIPTS, SEEDS

NEWSFACTS = SCRIPTS / "newsfacts"
TEXT = "“No,” John Kerry said in France. Germany sent 24 trucks."


def command(*arguments: str | Path, given: bytes = b"", env: Mapping[str, str] | None = None) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of the command; where it runs is up to `folder`."""
    done = subprocess.run(
        [NEWSFACTS, *arguments], input=given, capture_output=True, check=False, env={**os.environ, **(env or {})}
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, where tests and what they start run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str = TEXT) -> str:
    """A file, with the folders it needs; its name."""
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, "utf-8")
    return name


def lines(output: str) -> list[dict[str, Any]]:
    """The objects of JSON Lines."""
    return [json.loads(line) for line in output.splitlines()]


class TestExtract:
    """`newsfacts extract` prints facts."""

    def test_facts_of_the_seeds(self) -> None:
        """Each line is a fact whose text is the article's at its offsets, in document order."""
        status, output, errors = command("extract", SEEDS)
        texts = {path.stem: path.read_bytes().decode() for path in SEEDS.glob("*.txt")}
        facts = lines(output)
        assert {fact["kind"] for fact in facts} == {"country", "official", "quantity", "quotation"}
        assert all(texts[fact["article"]][fact["start"] : fact["end"]] == fact["text"] for fact in facts)
        assert facts == sorted(facts, key=lambda fact: (fact["article"], fact["start"], -fact["end"], fact["kind"]))
        assert (status, errors) == (0, "")

    def test_several_processes_print_the_same(self) -> None:
        """The number of processes changes nothing of what is printed."""
        assert command("extract", SEEDS, "--jobs", "2") == command("extract", SEEDS)

    def test_only_and_disable(self) -> None:
        """Both leave out plugins by name, and may be repeated."""
        write("a.txt")
        kinds = {
            fact["kind"] for fact in lines(command("extract", "a.txt", "--only", "countries", "--only", "numbers")[1])
        }
        assert kinds == {"country", "quantity"}
        kinds = {fact["kind"] for fact in lines(command("extract", "a.txt", "--disable", "numbers")[1])}
        assert "quantity" not in kinds
        assert "country" in kinds

    def test_whole_report(self) -> None:
        """As JSON it is the report that Python makes of the same articles."""
        write("n/a.txt"), write("n/b.jsonl", '{"id": "b", "text": "Iran said no.", "desk": 3}')
        status, output, errors = command("extract", "n", "--format", "json")
        assert newsfacts.Report.from_json(output) == newsfacts.extract(newsfacts.read("n"))
        assert (status, errors) == (0, "")

    def test_standard_input(self) -> None:
        """A dash reads text, or JSON Lines, from standard input."""
        assert lines(command("extract", "-", given=b"France")[1])[0]["article"] == "stdin"
        assert lines(command("extract", "-", given=b'{"id": "x", "text": "France"}')[1])[0]["article"] == "x"

    def test_byte_for_byte_in_any_locale(self) -> None:
        """JSON is UTF-8 whatever the locale is."""
        write("a.txt")
        assert command(
            "extract", "a.txt", env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
        ) == command("extract", "a.txt")

    def test_lines_come_article_by_article(self) -> None:
        """Facts of the first article are there while the second is still awaited; then Ctrl-C ends it quietly."""
        process = subprocess.Popen(
            [NEWSFACTS, "extract", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdin
        assert process.stdout
        process.stdin.write(b'{"id": "x", "text": "France"}\n')
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["text"] == "France"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
        assert process.returncode == 130
        assert errors.strip() == b""


class TestOutputFile:
    """`-o FILE` writes a file that is whole or not there."""

    def test_same_as_standard_output(self) -> None:
        """The file holds what would be printed, and nothing is printed."""
        write("a.txt")
        assert command("extract", "a.txt", "-o", "facts.jsonl") == (0, "", "")
        assert Path("facts.jsonl").read_text("utf-8") == command("extract", "a.txt", "-o", "-")[1]

    def test_nothing_else_is_left(self, folder: Path) -> None:
        """No temporary file stays, and the new file has the permissions of any new file."""
        write("a.txt")
        Path("other").touch()
        command("extract", "a.txt", "-o", "facts.jsonl")
        assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "facts.jsonl", "other"]
        assert Path("facts.jsonl").stat().st_mode == Path("other").stat().st_mode

    def test_old_file_stays_if_it_fails(self, folder: Path) -> None:
        """A run that stops half-way leaves the old file as it was, and nothing else."""
        write("n/a.txt"), write("n/b.txt", ""), write("facts.jsonl", "old")
        status, _, errors = command("extract", "n", "--strict", "-o", "facts.jsonl")
        assert (status, errors) == (1, "error: n/b.txt: is empty. Give it a text or leave it out\n")
        assert Path("facts.jsonl").read_text() == "old"
        assert sorted(path.name for path in folder.iterdir()) == ["facts.jsonl", "n"]

    def test_permissions_and_link_are_kept(self) -> None:
        """A file that is replaced keeps its permissions, and a link to it stays a link."""
        write("a.txt"), write("real.jsonl", "old")
        Path("facts.jsonl").symlink_to("real.jsonl")
        Path("real.jsonl").chmod(0o640)
        command("extract", "a.txt", "-o", "facts.jsonl")
        assert Path("facts.jsonl").is_symlink()
        assert Path("real.jsonl").stat().st_mode & 0o777 == 0o640
        assert lines(Path("real.jsonl").read_text("utf-8"))

    def test_device(self) -> None:
        """A device is written to, not replaced."""
        assert command("extract", write("a.txt"), "-o", "/dev/null") == (0, "", "")
        assert Path("/dev/null").is_char_device()

    @pytest.mark.parametrize(("target", "reason"), [("gone/f", "No such file or directory"), (".", "Is a directory")])
    def test_where_nothing_can_be_written(self, target: str, reason: str, folder: Path) -> None:
        """A place that cannot be written is misuse, and said before any article is read."""
        status, _, errors = command("extract", write("a.txt"), "-o", target)
        assert status == 2
        assert f"Error: Invalid value for -o: cannot write {(folder / target).resolve()}: {reason}" in errors

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
    def test_full_disk(self) -> None:
        """A full disk is told in one line, without a traceback."""
        write("a.txt")
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([NEWSFACTS, "extract", "a.txt"], stdout=full, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr) == (1, b"error: cannot write the output: No space left on device\n")


BAD_INPUT = [
    (["gone.txt"], "gone.txt: no such file or folder. Check the spelling and the current folder"),
    (["empty.txt"], "empty.txt: is empty. Give it a text or leave it out"),
    (["latin.txt"], ("latin.txt:1: byte 0xe9 at offset 3 is not UTF-8. "
     "Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8")),
    (["nul.txt"], ("nul.txt: has a NUL byte at character 1 (line 1), so it is binary or damaged. "
     "If it is UTF-16, convert it with: iconv -f UTF-16 -t UTF-8")),
    (["image.txt"], "image.txt: is a PNG image, not UTF-8 text. Give its text as UTF-8"),
    (["bad.jsonl"], ("bad.jsonl:2:8: is no JSON: Expecting value. "
     'One line is one article, such as {"id": "a-1", "text": "France said no."}')),
    (["twice.jsonl"], ("twice.jsonl:2: article 'x' was read from twice.jsonl:1 with another text. "
     "Give each article an id of its own: rename the file or change the id")),
    (["a.docx"], ("a.docx: nobody reads files that end in '.docx'. "
     "Give a .txt or .jsonl file, or install a plugin that reads it")),
]  # fmt: skip


class TestBadInput:
    """What cannot be read is named, and the rest goes on."""

    @pytest.fixture(autouse=True)
    def files(self) -> None:
        """One good file, and one for each way to be bad."""
        write("good.txt")
        for name, data in {
            "empty.txt": b"",
            "latin.txt": b"caf\xe9",
            "nul.txt": b"a\0b",
            "image.txt": b"\x89PNG\r\n\x1a\n\0\0",
            "bad.jsonl": b'{"id": "j", "text": "Iran said no."}\n{"id": }\n',
            "twice.jsonl": b'{"id": "x", "text": "Iran"}\n{"id": "x", "text": "Iraq"}\n',
            "a.docx": b"PK\3\4",
        }.items():
            Path(name).write_bytes(data)

    @pytest.mark.parametrize(("paths", "message"), BAD_INPUT, ids=[paths[0] for paths, _ in BAD_INPUT])
    def test_is_told_and_passed_over(self, paths: list[str], message: str) -> None:
        """The message names the file and what is wrong, the exit status is 1, the good file is read."""
        status, output, errors = command("extract", *paths, "good.txt", "--only", "countries")
        assert (status, errors) == (1, f"error: {message}\n")
        assert "good" in {fact["article"] for fact in lines(output)}

    @pytest.mark.parametrize(("paths", "message"), [BAD_INPUT[0], BAD_INPUT[5]])
    def test_strict_stops_there(self, paths: list[str], message: str) -> None:
        """With --strict nothing after it is read."""
        status, output, errors = command("extract", *paths, "good.txt", "--only", "countries", "--strict")
        assert (status, errors) == (1, f"error: {message}\n")
        assert "good" not in {fact["article"] for fact in lines(output)}

    def test_report_lists_it(self) -> None:
        """Failures stand in the report too, at its end, and in its JSON."""
        status, output, _ = command("report", "good.txt", "empty.txt")
        assert status == 1
        assert output.endswith("\nFAILURES\n  empty.txt: is empty. Give it a text or leave it out\n")
        whole = newsfacts.Report.from_json(command("extract", "empty.txt", "--format", "json")[1])
        assert [failure.subject for failure in whole.failures] == ["empty.txt"]

    def test_report_of_nothing(self) -> None:
        """Without any article there is no report, just what failed."""
        assert command("report", "empty.txt") == (1, "", "error: empty.txt: is empty. Give it a text or leave it out\n")

    def test_many_skipped_files_are_one_line(self) -> None:
        """Files that are no articles are counted, the first of them named."""
        for name in ("n/a.txt", "n/b.md", "n/c.md"):
            write(name)
        errors = command("extract", "n")[2]
        assert errors == "note: skipped n/b.md and 1 more: its ending '.md' is none that is read\n"

    def test_fifty_megabytes_on_one_line(self) -> None:
        """A text of 50 MB on a single line is read like any other."""
        Path("long.txt").write_bytes(b"x" * (50 * 2**20) + b" France")
        status, output, _ = command("extract", "long.txt", "--only", "countries")
        assert status == 0
        assert [fact["start"] for fact in lines(output)] == [50 * 2**20 + 1]


class TestMisuse:
    """Misuse exits with 2 and says how it is meant."""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["extract"], "Error: Missing argument 'PATH...'."),
            (["extract", "a.txt", "--format", "xml"], "Error: Invalid value for '--format': 'xml' is not one of"),
            (["extract", "a.txt", "--jobs", "0"], "Error: Invalid value for '--jobs': 0 is not in the range x>=1."),
            (["extract", "a.txt", "--speed"], "Error: No such option"),
            (
                ["extract", "a.txt", "--only", "countrys"],
                "Error: no plugin or extractor is named countrys. There are: ",
            ),
            (["report", "a.txt", "--disable", "x"], "Error: no plugin or extractor is named x. There are: "),
            (["dance"], "Error: No such command 'dance'."),
        ],
    )
    def test_exits_with_2(self, arguments: list[str], message: str) -> None:
        """Standard output stays empty, standard error says what was wrong."""
        status, output, errors = command(*arguments)
        assert (status, output) == (2, "")
        assert message in errors


class TestPipesAndTerminals:
    """The command behaves among others and in a terminal."""

    @pytest.mark.parametrize("arguments", [["extract"], ["report", "--all"], ["extract", "--format", "json"]])
    def test_reader_that_had_enough(self, arguments: list[str]) -> None:
        """A pipe that is closed early, as by head, is neither a failure nor a traceback."""
        process = subprocess.Popen(
            [NEWSFACTS, *arguments, write("a.txt")], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)
        process.stderr.close()

    def test_bar_on_a_terminal_only(self) -> None:
        """Progress is drawn where standard error is a terminal; messages wait until it is gone."""
        write("n/a.txt"), write("n/b.txt", "")
        master, terminal = pty.openpty()
        status = subprocess.run(
            [NEWSFACTS, "extract", "n"], stdout=subprocess.DEVNULL, stderr=terminal, check=False
        ).returncode
        os.close(terminal)
        drawn = os.read(master, 10_000).decode()
        os.close(master)
        assert status == 1
        assert "Articles read" in drawn
        assert drawn.endswith("error: n/b.txt: is empty. Give it a text or leave it out\r\n")

    def test_no_bar_among_facts(self) -> None:
        """On one terminal for both streams facts scroll by without a bar among them."""
        write("a.txt")
        master, terminal = pty.openpty()
        subprocess.run([NEWSFACTS, "extract", "a.txt"], stdout=terminal, stderr=terminal, check=True)
        os.close(terminal)
        shown = os.read(master, 10_000).decode()
        os.close(master)
        assert lines(shown)

    def test_terminal_that_lacks_characters(self) -> None:
        """A terminal without curly quotation marks shows question marks in their place."""
        status, output, _ = command("report", write("a.txt"), env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
        assert status == 0
        assert "?No,?" in output

    def test_ctrl_c_with_several_processes(self) -> None:
        """Ctrl-C, which a terminal sends to workers too, ends all of them without a traceback."""
        process = subprocess.Popen(
            [NEWSFACTS, "extract", "-", "--jobs", "2"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        assert process.stdin
        assert process.stdout
        for number in range(400):
            process.stdin.write(json.dumps({"id": str(number), "text": "France"}).encode() + b"\n")
        process.stdin.flush()
        assert process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate()
        assert process.returncode == 130
        assert errors.strip() == b""


class TestPlugins:
    """`newsfacts plugins` lists what is installed."""

    def test_list(self) -> None:
        """Each plugin has a line with where it comes from and its extractors."""
        status, output, errors = command("plugins")
        assert (status, errors) == (0, "")
        assert "countries           newsfacts " in output

    def test_json(self) -> None:
        """The same for programs."""
        listed = json.loads(command("plugins", "--json")[1])
        assert [plugin["name"] for plugin in listed if plugin["distribution"] == "newsfacts"] == [
            "countries", "numbers", "officials", "quotations",
        ]  # fmt: skip
        assert set(listed[0]) == {"name", "distribution", "version", "extractors", "error"}


class TestBrokenPlugins:
    """A plugin that fails costs only itself."""

    @pytest.fixture(autouse=True)
    def hostile(self, folder: Path) -> dict[str, str]:
        """An environment with three plugins: one cannot be imported, one raises on an article, one reads pages."""
        site = folder / "site"
        info = site / "hostile-1.2.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1.2\n")
        (info / "entry_points.txt").write_text("[newsfacts]\ngone = hostile_gone\nraising = hostile_raising\n")
        (site / "hostile_gone.py").write_text("import no_such_module\n")
        (site / "hostile_raising.py").write_text(
            "import newsfacts\n"
            "class Raising:\n"
            "    name = 'raising'\n"
            "    produces = (newsfacts.Country,)\n"
            "    def extract(self, article, findings):\n"
            "        raise KeyError(article.id)\n"
            "@newsfacts.hookimpl\n"
            "def newsfacts_extractors():\n"
            "    return [Raising()]\n"
            "@newsfacts.hookimpl\n"
            "def newsfacts_read_articles(path):\n"
            "    if path.suffix == '.page':\n"
            "        return [newsfacts.Article(id=path.stem, text=path.read_text())]\n"
        )
        return {"PYTHONPATH": str(site)}

    def test_the_others_go_on(self, hostile: dict[str, str]) -> None:
        """Facts of the others are printed, each failure is told with the plugin's name and version, the status is 1."""
        status, output, errors = command("extract", write("a.page"), env=hostile)
        assert status == 1
        assert "France" in {fact["text"] for fact in lines(output)}
        gone, raising = errors.splitlines()
        assert gone.startswith("error: gone (hostile 1.2): could not import 'hostile_gone': ModuleNotFoundError")
        assert raising.startswith("error: raising on article 'a' (plugin raising (hostile 1.2)): raised KeyError: 'a'")

    def test_plugins_shows_why(self, hostile: dict[str, str]) -> None:
        """The list of plugins says why one is not used."""
        status, output, _ = command("plugins", env=hostile)
        assert status == 1
        assert "not used: could not import 'hostile_gone'" in output

    @pytest.mark.parametrize("left_out", ["gone", "nothing"])
    def test_strict(self, left_out: str, hostile: dict[str, str]) -> None:
        """With --strict the first failure ends it: at load, or at the article."""
        disable = ["--disable", "gone"] if left_out == "gone" else []
        status, output, errors = command("extract", write("a.txt"), "--strict", *disable, env=hostile)
        assert (status, output) == (1, "")
        assert errors.startswith("error: raising on article 'a'" if disable else "error: gone (hostile 1.2)")


def test_version() -> None:
    """The version is the installed one."""
    assert command("--version")[1].startswith("newsfacts 0.")


def test_python_m() -> None:
    """`python -m newsfacts` is the same command, with workers too."""
    write("a.txt")
    arguments = ["extract", "a.txt", "--jobs", "2"]
    done = subprocess.run([sys.executable, "-m", "newsfacts", *arguments], capture_output=True, text=True, check=True)
    assert done.stdout == command(*arguments)[1]


def articles_of(paths: Iterable[str]) -> list[str]:
    """The ids that a report names."""
    return [line.split()[1] for line in command("report", *paths)[1].splitlines() if line.startswith("  [")]


def test_report_names_the_articles() -> None:
    """A report begins with the articles, numbered in the order of their ids."""
    assert articles_of([write("b.txt"), write("a.txt")]) == ["a", "b"]


def test_report_of_the_seeds() -> None:
    """What the articles dispute stands on top, and no line is wider than 80 columns in a pipe."""
    status, output, errors = command("report", SEEDS)
    assert (status, errors) == (0, "")
    assert max(map(len, output.splitlines())) <= 80
    disagreements = output.partition("\nWHERE ARTICLES DISAGREE\n")[2].partition("\n\n")[0]
    assert "24 [4] · Thirty [5]" in disagreements

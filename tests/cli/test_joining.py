"""`newsfacts compare`, `merge` and `explain`, run as their users run them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import newsfacts
from tests.cli.test_commands import command, folder, write  # noqa: F401 - the fixture moves each test to an empty folder

FERRY = "VALLETTA - A ferry with 120 passengers ran aground off Gozo on Friday in thick fog, Malta's coastguard said."
OTHER_FERRY = "Fog drives ferry ashore\n\nThe 135 passengers of a ferry that ran aground off Gozo in fog were unhurt."


def kept(name: str, *articles: str) -> str:
    """A report of articles, kept as JSON in a file."""
    status, output, _ = command("extract", *articles, "--format", "json")
    assert status == 0
    Path(name).write_text(output, "utf-8")
    return name


class TestCompare:
    """`newsfacts compare` prints where articles agree and disagree."""

    def test_a_conflict_is_printed_with_its_sides(self) -> None:
        """Each side with the number of its article."""
        status, output, errors = command("compare", write("a.txt", FERRY), write("b.txt", OTHER_FERRY))
        assert (status, errors) == (0, "")
        assert "WHERE ARTICLES DISAGREE" in output
        assert "120 [1] · 135 [2]" in output

    @pytest.mark.parametrize(("asked", "expected"), [("conflict", 1), ("either", 1), ("dispute", 0)])
    def test_a_script_can_fail_on_what_it_asks_for(self, asked: str, expected: int) -> None:
        """The exit status says whether there was one."""
        files = write("a.txt", FERRY), write("b.txt", OTHER_FERRY)
        assert command("compare", *files, "--fail-on", asked)[0] == expected

    @pytest.mark.parametrize(
        ("arguments", "status"),
        [
            (["a.txt", "b.txt", "gone.txt", "--fail-on", "conflict"], 1),
            (["a.txt", "gone.txt", "--fail-on", "conflict"], 3),
            (["a.txt", "gone.txt", "--fail-on", "conflict", "--strict"], 3),
            (["a.txt", "gone.json", "--fail-on", "either"], 3),
            (["a.txt", "--fail-on", "conflict", "--only", "nobody"], 2),
            (["a.txt", "gone.txt"], 1),
        ],
    )
    def test_a_script_can_tell_a_conflict_from_a_failure(self, arguments: list[str], status: int) -> None:
        """What was found counts; where nothing was, a failure may have hidden it."""
        write("a.txt", FERRY), write("b.txt", OTHER_FERRY)
        assert command("compare", *arguments)[0] == status

    def test_agreement_is_no_reason_to_fail(self) -> None:
        """Two articles that say the same pass."""
        files = write("a.txt", FERRY), write("b.txt", OTHER_FERRY.replace("135", "120"))
        status, output, _ = command("compare", *files, "--fail-on", "either")
        assert status == 0
        assert "WHERE ARTICLES AGREE" in output

    def test_nothing_is_printed_where_there_is_nothing(self) -> None:
        """One article alone cannot disagree."""
        assert command("compare", write("a.txt", FERRY)) == (0, "", "")

    def test_json_holds_the_sides_as_facts(self) -> None:
        """Another program gets offsets too."""
        files = write("a.txt", FERRY), write("b.txt", OTHER_FERRY)
        [comparison] = json.loads(command("compare", *files, "--json")[1])["comparisons"]
        assert comparison["verdict"] == "conflict"
        assert [FERRY[side["start"] : side["end"]] for side in comparison["sides"][:1]] == ["120"]

    def test_a_kept_report_can_be_compared_with_a_new_article(self) -> None:
        """Yesterday's articles need not be read again."""
        report = kept("yesterday.json", write("a.txt", FERRY))
        assert command("compare", report, write("b.txt", OTHER_FERRY), "--fail-on", "conflict")[0] == 1


class TestKeptReports:
    """A report kept with `newsfacts extract --format json` is taken wherever articles are."""

    def test_from_standard_input(self) -> None:
        """A pipe is as good as a file."""
        report = kept("a.json", write("a.txt", FERRY))
        other = write("b.txt", OTHER_FERRY)
        piped = command("compare", "-", other, given=Path(report).read_bytes())
        assert piped == command("compare", report, other)
        assert "120 [1] · 135 [2]" in piped[1]

    @pytest.mark.parametrize("arguments", [["report"], ["report", "--html", "-"], ["extract"], ["compare", "--json"]])
    def test_says_the_same_as_its_articles(self, arguments: list[str]) -> None:
        """Whatever the file is called."""
        articles = write("a.txt", FERRY), write("b.txt", OTHER_FERRY)
        assert command(*arguments, kept("yesterday.kept", *articles)) == command(*arguments, *articles)

    def test_without_texts(self) -> None:
        """The message says what to do on the command line."""
        Path("x.json").write_text(command("extract", write("a.txt"), "--format", "json", "--no-text")[1], "utf-8")
        for name in ("report", "compare", "merge"):
            status, output, errors = command(name, "x.json")
            assert (status, output) == (1, "")
            assert errors.startswith("error: x.json: was kept without the texts of its articles. Keep it again without")

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            (
                '"version": 1',
                '"version": 9',
                "is a report of version 9, and this newsfacts reads 1. Update newsfacts\n",
            ),
            ('"end": 14', '"end": 1', "cannot be read as a report: $.facts[1]: 'start' and 'end' do not fit each "),
            ('"newsfacts-report"', '"other"', "is no kept report: it has no 'format' that is 'newsfacts-report'. Keep"),
            ("}", "", "is no kept report: line "),
        ],
    )
    def test_what_is_wrong_has_its_own_cure(self, old: str, new: str, message: str) -> None:
        """To keep a report again helps against nothing newer; and each sentence ends once."""
        text = Path(kept("x.json", write("a.txt", "France sent 24 trucks."))).read_text("utf-8")
        write("x.json", text.replace(old, new))
        errors = command("merge", "x.json")[2]
        assert errors.startswith(f"error: x.json: {message}")
        assert "?." not in errors

    def test_a_broken_one_costs_only_itself(self) -> None:
        """The others are compared, unless asked to stop."""
        write("x.json", '{\n"format": "newsfacts-report"')
        files = kept("a.json", write("a.txt", FERRY)), write("b.txt", OTHER_FERRY), "x.json"
        status, output, errors = command("compare", *files)
        assert status == 1
        assert "120 [1] · 135 [2]" in output
        assert errors.startswith("error: x.json: is no kept report: line 2")
        assert command("compare", *files, "--strict")[1] == ""


class TestMerge:
    """`newsfacts merge` joins kept reports."""

    def test_the_order_of_the_files_means_nothing(self) -> None:
        """The same bytes come out, and a file twice counts once."""
        one, two = kept("1.json", write("a.txt", FERRY)), kept("2.json", write("b.txt", OTHER_FERRY))
        assert command("merge", one, two) == command("merge", two, one, two)

    def test_the_merged_report_is_the_report_of_all_articles(self) -> None:
        """Merging loses nothing."""
        a, b = write("a.txt", FERRY), write("b.txt", OTHER_FERRY)
        status, _, _ = command("merge", kept("1.json", a), kept("2.json", b), "-o", "whole.json")
        assert status == 0
        merged = newsfacts.Report.from_json(Path("whole.json").read_text("utf-8"))
        assert merged == newsfacts.extract(newsfacts.read([a, b]))

    @pytest.mark.parametrize("text", ["{", '{"format": "other"}', ""])
    def test_what_is_no_report_is_named(self, text: str) -> None:
        """The message says which file, what is wrong and how reports are kept."""
        status, output, errors = command("merge", write("x.json", text))
        assert (status, output) == (1, "")
        assert errors.startswith("error: x.json: is no kept report: ")
        assert "newsfacts extract --format json" in errors

    def test_a_missing_file_is_named(self) -> None:
        """Nothing is merged without it."""
        status, _, errors = command("merge", "nowhere.json")
        assert status == 1
        assert "nowhere.json: cannot be read" in errors


class TestExplain:
    """`newsfacts explain` says what stands at a place, and why."""

    def test_facts_and_rules_at_a_place(self) -> None:
        """The fact that covers the place, and the trace of the extractor that found it."""
        path = write("a.txt", "“We are ready,” said Ann Lee.")
        status, output, errors = command("explain", path, "--at", "4", "--only", "quotations")
        assert (status, errors) == (0, "")
        assert "fact  quotations: Quotation(" in output
        assert "rule  quotations: " in output

    def test_a_place_outside_the_text_is_misuse(self) -> None:
        """The message says how long the text is."""
        status, _, errors = command("explain", write("a.txt", "Short."), "--at", "99")
        assert status == 2
        assert "which has 6 code points" in errors

    def test_one_of_several_articles_must_be_chosen(self) -> None:
        """The message lists the ids."""
        write("two.jsonl", '{"id": "x", "text": "One."}\n{"id": "y", "text": "Two."}\n')
        status, _, errors = command("explain", "two.jsonl", "--at", "0")
        assert status == 2
        assert "(x, y): choose one with --id" in errors
        assert command("explain", "two.jsonl", "--at", "0", "--id", "y")[0] == 0


def install_view(site: Path, monkeypatch: pytest.MonkeyPatch, items: str) -> None:
    """A distribution with a view of figures, where the command's Python finds it."""
    info = site / "newsfacts_bad-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: newsfacts-bad\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text("[newsfacts]\nbad = bad_views\n", "utf-8")
    (site / "bad_views.py").write_text(
        "import newsfacts, sys\n"
        "class Bad:\n"
        "    name, reads, result = 'bad', newsfacts.Quantity, newsfacts.Comparison\n"
        f"    def items(self, article, facts): {items}\n"
        "    def results(self, items): return ()\n"
        "@newsfacts.hookimpl\n"
        "def newsfacts_views(): return [Bad()]\n",
        "utf-8",
    )
    monkeypatch.setenv("PYTHONPATH", str(site), prepend=os.pathsep)


@pytest.mark.parametrize(
    "arguments", [["report"], ["report", "--html", "x.html"], ["compare", "--fail-on", "either"], ["compare", "--json"]]
)
def test_a_view_is_run_once(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sections, pages and exit codes all need comparisons, which are made once."""
    install_view(tmp_path / "site", monkeypatch, "print(article.id, file=sys.stderr); return ()")
    assert command(*arguments, write("a.txt", "Nothing."), write("b.txt", "Not 5."))[2] == "a\nb\n"


class TestBrokenView:
    """A plugin's view that fails costs its section and the exit status, nothing else."""

    @pytest.fixture(autouse=True)
    def _installed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A view that raises."""
        install_view(tmp_path / "site", monkeypatch, "raise ValueError('no idea')")

    def test_the_report_is_printed_and_the_status_says_it(self) -> None:
        """The other sections are there, and standard error names the view."""
        status, output, errors = command("report", write("a.txt", FERRY))
        assert status == 1
        assert "COUNTRIES" in output
        assert errors.count("view 'bad' of plugin bad (newsfacts-bad 1.0) failed: ValueError: no idea") == 1

    def test_disputes_are_compared_without_comparisons(self) -> None:
        """What was asked of another view is printed; what cannot be told is null, not an empty list."""
        status, output, errors = command("compare", write("a.txt", FERRY), "--json")
        assert (status, json.loads(output)) == (1, {"comparisons": None, "disputes": []})
        assert errors.count("ValueError: no idea") == 1

    def test_strict_stops(self) -> None:
        """A developer wants to see it at once."""
        status, output, _ = command("report", write("a.txt", FERRY), "--strict")
        assert (status, output) == (1, "")

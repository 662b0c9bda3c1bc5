"""The quotations plugin: who said what, in whose words."""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Country, Fact, Official, Quotation, Span, extract, load
from newsfacts_quotations import QuotationsExtractor, ReportingVerb
from newsfacts_quotations._contents import clause_end
from newsfacts_quotations._lexicon import lexicon
from newsfacts_quotations._links import LINKS
from newsfacts_quotations._objections import OBJECTIONS
from newsfacts_quotations._own_voice import ENDS
from newsfacts_quotations._reports import judgements
from newsfacts_quotations._subjects import PLACES
from newsfacts_quotations._words import sentences

EXAMPLES = Path(__file__).parent.parent / "examples" / "quotations"


class Row(TypedDict):
    """One example: a text and each quotation in it as type, text, speaker and cue."""

    rule: str
    why: str
    text: str
    quotations: list[list[str | None]]


class Speakers(TypedDict):
    """One example: a text and each quotation's speaker, with who that is."""

    text: str
    speakers: list[list[str | None]]


class Nothing:
    """The findings of nobody."""

    def of(self, _fact_type: type[Fact], /) -> tuple[()]:
        """No facts."""
        return ()


def rows(name: str) -> list[Row]:
    """The examples of one file."""
    found: list[Row] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return found


def article(text: str) -> Article:
    """An article that is nothing but a text."""
    return Article(id="a", text=text)


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text, in its order."""
    return list(load(only=["quotations"], on_error="raise").run(article(text)).of(Quotation))


def summary(text: str) -> list[list[str | None]]:
    """The quotations of a text as the example files write them."""
    return [[found.type, found.text, found.speaker, found.cue] for found in quotations(text)]


def rules(text: str) -> set[str]:
    """The names of the rules that found something."""
    return {found.rule or "" for found in quotations(text)}


@pytest.mark.parametrize("row", rows("in-the-wild"), ids=lambda row: f"{row['rule']}: {row['text'][:40]}")
def test_in_the_wild(row: Row) -> None:
    """Each kind of attribution is read with its words, speaker and cue, by the rule that is meant to read it."""
    assert summary(row["text"]) == row["quotations"]
    assert row["rule"] in rules(row["text"])


def told(text: str, start: int) -> list[tuple[int, str, str | None, str | None, str | None]]:
    """Where each quotation stands from an offset on, with its words, speaker, name and cue."""
    return [(q.span.start - start, q.text, q.speaker, q.speaker_name, q.cue) for q in quotations(text)]


@pytest.mark.parametrize(
    "text",
    [row["text"] for row in rows("in-the-wild") if row["rule"] != "headline" and not row["text"][-1].isalpha()],
    ids=lambda text: text[:40],
)
def test_what_is_no_headline_moves_with_the_text(text: str) -> None:
    """Paragraphs of other things before and behind what stands in the body change no quotation in it."""
    opening, end = "It rained all night.\n\n", "\n\nThe streets were empty."
    assert told(f"{opening}{text}{end}", len(opening)) == told(text, 0)


@pytest.mark.parametrize("row", rows("negative"), ids=lambda row: row["why"])
def test_negatives(row: Row) -> None:
    """What only looks like a quotation is none."""
    assert summary(row["text"]) == []


@pytest.mark.parametrize("row", rows("known-failures"), ids=lambda row: row["why"])
@pytest.mark.xfail(strict=True, reason="known failures: an improvement announces itself here")
def test_known_failures(row: Row) -> None:
    """These are read wrongly so far."""
    assert summary(row["text"]) == row["quotations"]


@pytest.mark.parametrize(
    "row", json.loads((EXAMPLES / "speakers.json").read_text("utf-8")), ids=lambda row: row["text"][:40]
)
def test_speakers_are_named(row: Speakers) -> None:
    """A pronoun, short name, title, set of initials or document is named as far as the article tells."""
    assert [[found.speaker, found.speaker_name] for found in quotations(row["text"])] == row["speakers"]


def test_every_rule_has_an_example() -> None:
    """No way of linking and no place of a subject goes without an example."""
    seen = {row["rule"] for row in rows("in-the-wild")}
    linked = {rule.removeprefix("link:") for rule in seen}
    assert {name for name, _ in LINKS} <= linked
    assert {place for place, _ in PLACES} - {"guessed"} <= {rule.partition("/")[2] for rule in seen}


ENDED = {
    "semicolon": "The mayor said the port was shut; ships waited outside.",
    "relative": "The mayor said she met the envoy, who had just arrived.",
    "tense": "The mayor said sailors think the port is old, and the board opposed it.",
    "silence": "The mayor said the port was shut but did not respond to questions.",
    "contrast": "The mayor said the port was shut, though sailors deny it.",
    "participle": "The mayor said the port belonged to a firm, owned by her brother.",
    "sequence": "The mayor said the port was shut, hours after ships came in.",
    "apposition": "The mayor said they would take Port Ann, the largest harbour of the coast.",
    "comment": "The mayor said the port was shut, a claim that sailors denied.",
    "dash": "The mayor said the port was shut – a claim that sailors denied.",
    "bracket": "The mayor said the port was run by the OPA (the old port authority).",
    "anonymity": "An aide said the port was shut, speaking on condition of anonymity.",
    "according": "The mayor said the port was shut, according to the harbour board.",
    "move": "Renn said she would drain the pond, in a vote that split the board.",
    "saying": "Renn said it had rained before adding that eels love rain.",
    "without saying": "The mayor said the port could be shut, without saying for how long.",
    "modal": "Renn said she would feed the eels but gave them nothing.",
}


@pytest.mark.parametrize(("rule", "text"), ENDED.items(), ids=ENDED)
def test_each_way_to_end_a_report(rule: str, text: str) -> None:
    """A report ends where the article speaks again, and the rule that says so has a name."""
    (sentence,) = sentences(article(text), lexicon())
    first = sentence.words.index("said") + 1
    end, ended_by = clause_end(sentence, first, ())
    assert ended_by == rule
    assert end < len(sentence.words) - 1


def test_the_table_of_ends_is_complete() -> None:
    """Every rule that ends a report stands in the test above."""
    assert set(ENDED) == {name for name, _ in ENDS}


OBJECTED = {
    "passive": "The plan was announced on Monday.",
    "no source": "But asked about the plan, Ross left.",
    "only meant": "He was paid to criticize the mayor.",
    "own voice": "I think the bridge is fine.",
    "name": "They read a paper labelled “The Harbour Post” in the hall.",
    "declared": "The mayor declared a state of emergency.",
    "unshown": "The test could not show which lamp failed.",
    "shown": "The body showed no trace of harm.",
    "left unsaid": "She left without saying that she was ill.",
    "described": "The wells now deemed unsafe were closed in May.",
    "waged": "The rebels declared open war on the state.",
    "neither": "She would neither confirm nor deny the report.",
    "anonymity": "One man, who asked not to be named, left.",
    "circumstance": "Sailors complained when the rain came.",
    "what it was": "The count confirmed what Ross had seen on the quay.",
    "no comment": "The mayor declined to comment on the bridge.",
    "claimed": "The flood has claimed more than 40 lives.",
    "found": "The nurse found the old man was asleep.",
    "summoned": "The mayor called an ambulance after the fall.",
    "calling itself": "A band calling itself the Friends of Orb shut the bridge.",
    "added": "The find would add the moon to the list.",
    "endangered": "The dam threatens the lives of many.",
    "was told": "Two sailors briefed on the plan left.",
    "unasked": "The board never asked about the road.",
    "something": "He said something in dialect.",
    "differs": "The mayor begs to differ.",
    "its source": "The paper, citing two officials, said the bridge was shut.",
    "rejected": "The court rejected the appeal on Monday.",
    "charged": "She charges $5 to every guest who sleeps in the barn.",
    "nicknamed": "Moll rows a punt she calls Agatha.",
    "added to": "The maps add to growing proof of how herring think.",
    "is to say": "All this is to say that the weir was sound.",
    "thought of": "A reef is best thought of as “a slow city.”",
    "wrote work": "Moll, who is writing a novel called “Salt Tide,” left.",
    "taught to": "The priest taught him to read.",
    "guessed source": "The town lay in ruins, denied all hope.",
    "phoned": "The mayor called reporters on Friday, though she was ill.",
    "might have": "The mayor might have said that the port was shut.",
    "felt": "The sailors felt welcome after the rain.",
}


@pytest.mark.parametrize(("objection", "text"), OBJECTED.items(), ids=OBJECTED)
def test_each_objection(objection: str, text: str) -> None:
    """A cue that reports nothing is left for a reason with a name."""
    (sentence,) = sentences(article(text), lexicon())
    assert objection in {judged.objection for judged in judgements(sentence, lexicon())}


def test_the_table_of_objections_is_complete() -> None:
    """Every objection stands in the test above."""
    assert set(OBJECTED) == {name for name, _ in OBJECTIONS}


def test_a_user_adds_a_verb() -> None:
    """A verb that the lexicon lacks is read once it is given, and only by that extractor."""
    text = "The harbour master radioed that the channel was clear."
    radio = ReportingVerb("radio", "say", {"clause", "quote"})
    (found,) = load(only=[], extractors=[QuotationsExtractor(verbs=[radio])], on_error="raise").run(article(text)).facts
    assert found.text == "the channel was clear"
    assert quotations(text) == []


def test_a_cue_has_its_class() -> None:
    """A denial, a promise, an order and a claim can be told apart."""
    text = "Ross denied he lied. Ross vowed to win. Ross urged voters to stay. Ross claimed that he won."
    assert [found.cue_class for found in quotations(text)] == ["deny", "promise", "order", "claim"]


class Titles:
    """Somebody else's extractor of officials and countries."""

    name = "titles"
    produces = (Official, Country)

    def extract(self, article: Article, _findings: object) -> list[Official | Country]:
        """The president of Norland, and the state's name wherever it stands."""
        at, again = article.text.index("Okafor"), article.text.rindex("Norland")
        return [
            Official(*article.at(at, at + 6), name="Okafor", title="President", country="NO"),
            Country(*article.at(again, again + 7), code="NO", name="Norland", form="name"),
        ]


def test_officials_of_any_plugin_name_a_title() -> None:
    """A title that stands for somebody is resolved by whoever found that official."""
    text = "President Okafor met the press. Norland’s president said that the talks failed."
    report = load(only=["quotations"], extractors=[Titles()], on_error="raise").run(article(text))
    (found,) = report.of(Quotation)
    assert (found.speaker, found.speaker_name) == ("Norland’s president", "Okafor")


def named_by_all(text: str) -> list[list[str | None]]:
    """Each quotation's speaker, with who that is, where every bundled extractor ran."""
    return [[q.speaker, q.speaker_name] for q in load(on_error="raise").run(article(text)).of(Quotation)]


def test_the_president_is_no_vice_president() -> None:
    """A title is none of its deputies', even if the article names one of these first."""
    text = "Vice President Ivo Moll said eels were shy. Ada Berg, the president, rose. The president said it was late."
    assert named_by_all(text)[-1] == ["president", "Ada Berg"]


def test_an_office_in_a_sentence_is_whom_a_pronoun_means() -> None:
    """Whoever is called by an office alone is there for a pronoun, as those are who are named."""
    text = "President Ivo Hale left. One diplomat said so.\n\nWho knows what the president wants? He said it was dry."
    assert named_by_all(text)[-1] == ["He", "Ivo Hale"]


def test_whoever_sent_a_note_speaks_in_it() -> None:
    """A note is its sender's, whichever of both is taken for the source."""
    text = "The clerk, Ivo Hale, said it was late. Hours later he sent a note asking that eels not be fed."
    assert quotations(text)[-1].speaker_name == "Ivo Hale"


def test_a_gerund_that_opens_a_sentence_is_nobody() -> None:
    """A capital that only opens a sentence makes no official of a word before an apposition."""
    text = "Reacting, the mayor, Ada Berg, sighed. The mayor said it was late."
    assert named_by_all(text) == [["mayor", "Ada Berg"]]


def test_the_trace_names_the_rule_and_the_reason() -> None:
    """An author of rules sees what was taken by which rule, and why something was left."""
    text = "The mayor, Ann Lee, said the bridge was safe. I think the “super bridge” is fine."
    explained = [str(line) for line in QuotationsExtractor().explain(article(text), Nothing(), text.index("safe"))]
    assert any("clause/apposition" in line and "'mayor, Ann Lee'" in line for line in explained)
    left = [str(line) for line in QuotationsExtractor().explain(article(text), Nothing(), text.index("super"))]
    assert any("own voice" in line for line in left)
    assert any("left: a term, title or name" in line for line in left)


def test_the_trace_tells_whose_unmarked_words_are() -> None:
    """Of a paragraph that is somebody's words no sentence is read, and the trace says by which rule."""
    posts = "So did we. — Ann Lee (@annlee) May 3, 2019\n\nNot I.\n\n— Bo Roe (@bo) May 4, 2019"
    text = f"Ross wrote:\n\nI said no.\n\n{posts}"
    tracer = QuotationsExtractor()
    for words, expected in {
        "I said no": "blockquote: a paragraph of unmarked words, credited to 'Ross'",
        "So did we": "post: a paragraph of unmarked words, credited to 'Ann Lee'",
        "Not I": "post: a paragraph of unmarked words, credited to 'Bo Roe'",
        "Bo Roe": "post: the signature of the post above",
    }.items():
        (line,) = tracer.explain(article(text), Nothing(), text.index(words))
        assert str(line).endswith(expected)


def test_a_writer_who_says_i_does_not_go_on_in_a_block() -> None:
    """Further paragraphs belong to a block only where nothing but its source says I."""
    block = "Ross wrote:\n\nI am late.\n\nMy boat leaks."
    assert [found.text for found in quotations(block)] == ["I am late.", "My boat leaks."]
    assert [found.text for found in quotations(f"I was there.\n\n{block}")] == ["I am late."]


def test_a_stray_mark_spoils_its_own_paragraph_only() -> None:
    """A quotation mark that was forgotten leaves the next paragraph as it is."""
    text = "“The road is open, Ross said.\n“The bridge is shut,” Lee said."
    assert ["direct", "“The bridge is shut,”", "Lee", "said"] in summary(text)


PIECES = st.sampled_from(
    [
        *("said", "told", "Ross", "he", "the report", "according to", "that", "whether", "claims", "asked", "who"),
        *(
            '"',
            "“",
            "”",
            "''",
            "‘",
            "’",
            ",",
            ".",
            ":",
            ";",
            "–",
            "(",
            ")",
            "\n",
            "NAME:",
            "Q:",
            "Ross wrote:\n",
            "I am late.\n",
            "— Bo Roe (@bo) May 3, 2019\n",
            "pic.twitter.com/b",
            "-",
            "?",
            "and",
            "\u2028",
            "é",
        ),
    ]
)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a character in common."""
    return one.start < other.end and other.start < one.end


@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_the_type_tells_what_stands_between_marks(text: str) -> None:
    """Direct speech is a quoted stretch or a turn, mixed speech holds whole stretches, indirect speech none."""
    outermost = [quoted.span for quoted in article(text).quoted if quoted.level == 0]
    for found in quotations(text):
        held = [span for span in outermost if overlap(span, found.span)]
        if found.type == "direct":
            assert held == [found.span] or str(found.rule).endswith("turn")
        else:
            assert bool(held) is (found.type == "mixed")
            assert all(span in found.span for span in held)


@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_source_cue_and_words_are_told_apart(text: str) -> None:
    """Source and cue never overlap; they stand outside of direct speech, and whole in others or outside of it."""
    for found in quotations(text):
        beside = [span for span in (found.speaker_span, found.cue_span) if span]
        assert not (len(beside) > 1 and overlap(*beside))
        within = [span for span in beside if overlap(span, found.span)]
        assert all(found.type != "direct" and span in found.span for span in within)


@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_no_words_are_direct_speech_twice(text: str) -> None:
    """One stretch has one source: no two direct quotations overlap."""
    direct = [found.span for found in quotations(text) if found.type == "direct"]
    assert not any(overlap(one, other) for one, other in itertools.pairwise(sorted(direct)))


@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_nobody_is_called_by_a_pronoun(text: str) -> None:
    """A pronoun is never the name of a speaker."""
    assert not {"he", "she", "it", "they", "who"} & {(found.speaker_name or "").lower() for found in quotations(text)}


HOSTILE = [
    *("Ross said ", "“", "he said, “A”, ", "told Lee and ", "Mr. A, of B, ", "the report that ", "who said ", "(a) "),
    *("A: “B”\n", "The group said no. ", "It said no. ", "Ann Lee met him. The statement said no. ", "claim that "),
]


def calls(copies: int, piece: str) -> int:
    """How many calls it takes to read a text that is one piece over and over."""
    text = article(piece * copies)
    _ = text.sentences, text.quoted, text.names
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        list(QuotationsExtractor().extract(text, Nothing()))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text(piece: str) -> None:
    """Four times the text takes about four times as many steps, however hostile it is."""
    calls(20, piece)  # lexicons are read once
    assert calls(2000, piece) < 5 * calls(500, piece)


def test_us_is_a_country_and_no_pronoun() -> None:
    """In capitals it is the United States, by the longest name that the article gives them."""
    text = "The United States sent a ship. On Monday the US questioned the offer."
    report = extract(article(text), only=["countries", "quotations"])
    assert [(found.speaker, found.speaker_name) for found in report.of(Quotation)] == [("US", "United States")]

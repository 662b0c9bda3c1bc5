"""The quotations plugin: who said what."""

from __future__ import annotations

from newsfacts import Article, Quotation, load


def quotations(text: str) -> list[Quotation]:
    """The quotations that the plugin finds in a text."""
    return list(load(only=["quotations"], on_error="raise").run(Article(id="a", text=text)).of(Quotation))


def test_direct_speech_has_its_speaker_and_cue() -> None:
    """Words in quotation marks are credited to the name beside the cue behind them."""
    (found,) = quotations("“The bridge is closed,” said Mayor Ann Lee, a trained engineer.")
    assert (found.type, found.text, found.speaker, found.cue) == (
        "direct",
        "“The bridge is closed,”",
        "Mayor Ann Lee",
        "said",
    )


def test_a_reported_clause_is_indirect() -> None:
    """The clause after the cue is the quotation, without “that”."""
    (found,) = quotations("The agency said that the dam was safe.")
    assert (found.type, found.text, found.cue_class) == ("indirect", "the dam was safe", "say")

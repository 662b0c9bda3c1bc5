"""The named rules by which the bundled extractors take facts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsfacts import Article, load

_TESTS = Path(__file__).parent.parent
_PAGES = _TESTS.parent / "docs" / "reference" / "extractors"


@pytest.mark.parametrize("extractor", ["countries", "numbers", "officials", "quotations"])
def test_each_fact_names_a_rule_that_the_extractor_s_page_tells(extractor: str) -> None:
    """Whoever sees a wrong fact reads in its `rule` what took it, and on the page what that rule is."""
    pipeline = load()
    page = (_PAGES / f"{extractor}.md").read_text("utf-8")
    rows = json.loads((_TESTS / "examples" / extractor / "in-the-wild.json").read_text("utf-8"))
    facts = [fact for row in rows for fact in pipeline.run(Article(id="a", text=row["text"])).facts]
    taken = {str(fact.rule) for fact in facts if fact.extractor == extractor}
    rules = {part for rule in taken for part in rule.split("/")}
    assert len(rules) > 3
    assert {rule for rule in rules if f"`{rule}`" not in page} == set()

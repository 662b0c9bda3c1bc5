"""The pipeline runs each extractor alone, checks what it yields, and keeps what fails."""

from __future__ import annotations

import itertools
import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Country, Extractor, Fact, Official, Pipeline, Quotation, Span, extract, load
from newsfacts.errors import ExtractorError, NewsfactsError, PluginError
from tests.core.extractors import (
    Counted,
    Counting,
    Curious,
    Hashtag,
    Hashtags,
    Kindless,
    Loose,
    Nameless,
    Numbered,
    OtherHashtag,
    Praise,
    Praiser,
    Yields,
)

ARTICLE = Article(id="a-1", text="We like #peace and #bread.")


def alone(*extractors: Extractor) -> Pipeline:
    """A pipeline of these extractors and no others."""
    return load(only=[], extractors=extractors)


def test_an_extractors_facts_are_stamped_with_its_name() -> None:
    """The author need not repeat the name in each fact."""
    facts = alone(Hashtags()).run(ARTICLE).of(Hashtag)
    assert [(fact.text, fact.extractor) for fact in facts] == [("#peace", "hashtags"), ("#bread", "hashtags")]


def test_an_extractor_runs_after_those_whose_facts_it_requires() -> None:
    """Dependencies come before the alphabet."""
    pipeline = alone(Praiser(), Hashtags())
    assert pipeline.extractors == ("hashtags", "a-praiser")
    assert [fact.whom for fact in pipeline.run(ARTICLE).of(Praise)] == ["#peace", "#bread"]


@pytest.mark.parametrize("order", list(itertools.permutations([Praiser(), Hashtags(), Counting()])))
def test_the_order_of_loading_changes_nothing(order: tuple[Extractor, ...]) -> None:
    """Whoever is loaded first, the facts are the same."""
    assert alone(*order).run(ARTICLE) == alone(Hashtags(), Counting(), Praiser()).run(ARTICLE)


def test_used_types_may_be_missing() -> None:
    """A type in ``uses`` that nobody produces is read as no facts."""
    assert [fact.name for fact in alone(Counting()).run(ARTICLE).of(Hashtag)] == ["saw 0"]


def test_used_types_are_there_when_somebody_produces_them() -> None:
    """A type in ``uses`` orders the extractors as ``requires`` does."""
    officials = Yields((Official(*ARTICLE.at(0, 2), name="We"),), name="z-officials", produces=(Official,))
    assert [fact.name for fact in alone(Counting(), officials).run(ARTICLE).of(Hashtag)] == ["saw 1"]


def test_facts_in_share_boxes_are_marked() -> None:
    """The pipeline knows the furniture, so that extractors need not."""
    text = "Storm hits coast\n\nA storm hit the coast on Monday, officials said.\n\nShare this #article\n"
    article = Article(id="a", text=text)
    [tag] = alone(Hashtags()).run(article).facts
    aside = [part for part in article.furniture if part.sets_aside]
    assert tag.furniture is any(tag.span in part.span for part in aside)


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (3, "yielded 3, but declares that it produces Hashtag"),
        (None, "yielded None"),
        (Country(*ARTICLE.at(0, 2), code="FR", form="name"), "declares that it produces Hashtag"),
        (Hashtag("other", Span(0, 2), "We"), "a fact of article 'other'"),
        (Hashtag("a-1", Span(1, 3), "We"), "where the article has 'e ', not 'We'"),
        (Hashtag("a-1", Span(100, 102), "We"), "where the article has '', not 'We'"),
        (Hashtag("a-1", Span(0, 2), "we"), "not of a cleaned copy"),
        (Counted(*ARTICLE.at(0, 2)), "a Counted whose identity is 5, which is neither a str nor None"),
        (Loose(*ARTICLE.at(0, 2), words=["we"]), "a Loose that is no value (unhashable type: 'list')"),
    ],
)
def test_a_wrong_fact_is_refused_by_name_and_the_others_are_kept(wrong: object, problem: str) -> None:
    """The failure says which extractor, on which article, and what the article has there."""
    good = Hashtag(*ARTICLE.at(8, 14), name="peace")
    report = alone(Yields((wrong, good))).run(ARTICLE)
    assert [fact.text for fact in report.facts] == ["#peace"]
    [failure] = report.failures
    assert (failure.stage, failure.subject, failure.article) == ("extractor", "yields", "a-1")
    assert problem in failure.message


def test_a_second_span_of_a_fact_is_checked_too() -> None:
    """Whatever ends in _span must be the article's text that its field says."""
    wrong = Praise(*ARTICLE.at(0, 2), whom="us", whom_span=Span(3, 5))
    [failure] = alone(Yields((wrong,), produces=(Praise,))).run(ARTICLE).failures
    assert "whom_span is Span(start=3, end=5), where the article has 'li', not 'us'" in failure.message


def test_a_speaker_outside_the_article_is_refused() -> None:
    """The core's own types obey the same rule."""
    wrong = Quotation(*ARTICLE.at(0, 2), type="direct", speaker_span=Span(90, 92), speaker="He")
    [failure] = alone(Yields((wrong,), produces=(Quotation,))).run(ARTICLE).failures
    assert "speaker_span" in failure.message


def test_a_raising_extractor_keeps_what_it_yielded_before() -> None:
    """Nothing true is lost, and the failure says what was raised and where in the code."""
    good = Hashtag(*ARTICLE.at(8, 14), name="peace")
    report = alone(Yields((good,), ValueError("out of luck"))).run(ARTICLE)
    assert [fact.text for fact in report.facts] == ["#peace"]
    [failure] = report.failures
    assert failure.message.startswith("raised ValueError: out of luck (core/extractors.py:")
    assert failure.error == "ValueError"


def test_a_raising_extractor_costs_the_others_nothing() -> None:
    """The facts of the others are the same as without it."""
    with_it = alone(Hashtags(), Yields(error=RuntimeError("no"))).run(ARTICLE)
    assert with_it.facts == alone(Hashtags()).run(ARTICLE).facts


def test_a_type_that_was_not_declared_cannot_be_read() -> None:
    """The message says what to add where."""
    report = alone(Curious()).run(ARTICLE)
    assert [fact.text for fact in report.facts] == ["#peace", "#bread"]
    assert "Add it to its requires or uses: uses = (Country,)" in report.failures[0].message


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_request_to_stop_is_no_failure_of_a_plugin(error: type[BaseException]) -> None:
    """Ctrl-C stops the run and is not swallowed."""

    class Stops(Hashtags):
        def extract(self, *_: object) -> list[Fact]:  # type: ignore[override]
            raise error

    with pytest.raises(error):
        alone(Stops()).run(ARTICLE)


def test_failures_can_be_raised_instead() -> None:
    """With on_error="raise" the first failure stops the run, its cause chained."""
    pipeline = load(only=[], extractors=[Yields(error=ValueError("no"))], on_error="raise")
    with pytest.raises(ExtractorError, match="yields on article 'a-1'") as caught:
        pipeline.run(ARTICLE)
    assert isinstance(caught.value.__cause__, ValueError)


def test_wrong_facts_are_raised_too_when_asked() -> None:
    """on_error="raise" treats a wrong fact like an exception."""
    pipeline = load(only=[], extractors=[Yields((3,))], on_error="raise")
    with pytest.raises(ExtractorError, match="yielded 3"):
        pipeline.run(ARTICLE)


@pytest.mark.parametrize(
    ("extractors", "problems"),
    [
        ([Praiser()], ["requires Hashtag, which no loaded extractor produces"]),
        ([Hashtags(), Yields(name="hashtags")], ["another extractor is named 'hashtags' already"]),
        ([Hashtags(), Yields(produces=(OtherHashtag,))], ["kind 'hashtag', which Hashtag of plugin"]),
        ([Yields(produces=(Kindless,))], ["Kindless needs a kind of its own"]),
        ([Yields(produces=(Numbered,))], ["Numbered needs a kind of its own"]),
        ([Nameless()], ["name of .*Nameless object at .* raised LookupError: no name"]),
        ([Yields(produces=())], ["must say what it produces"]),
        ([Yields(produces=(int,))], ["produces must be a tuple of fact types"]),  # type: ignore[arg-type]
        ([Yields(produces=Hashtag)], ["produces must be a tuple of fact types"]),  # type: ignore[arg-type]
        ([Yields(name="Loud Name")], ["name must be a string of lower-case letters"]),
        ([Hashtags], ["return an instance of it"]),
        (["hashtags"], ["name must be a string"]),
        (
            [
                Yields(name="egg", produces=(Hashtag,), requires=(Praise,)),
                Yields(name="hen", produces=(Praise,), requires=(Hashtag,)),
            ],
            ["egg and hen each read what another one produces"] * 2,
        ),
    ],
)
def test_an_extractor_that_cannot_run_is_left_out_by_name(extractors: list[Extractor], problems: list[str]) -> None:
    """Each is told what is wrong and what to do, and the article is still read by the rest."""
    bystander = Yields(
        name="bystander", produces=(Country,), facts=(Country(*ARTICLE.at(0, 2), code="FR", form="name"),)
    )
    pipeline = alone(bystander, *extractors)
    assert len(pipeline.failures) == len(problems)
    for failure, problem in zip(pipeline.failures, problems, strict=True):
        assert re.search(problem, failure.message)
    assert [country.text for country in pipeline.run(ARTICLE).of(Country)] == ["We"]
    with pytest.raises(PluginError, match=problems[0]):
        load(only=[], extractors=extractors, on_error="raise")


def test_an_unmet_requirement_takes_along_those_who_rely_on_it() -> None:
    """When a producer is left out, so is whoever requires what it produces."""
    needs_country = Yields(name="tags", produces=(Hashtag,), requires=(Country,))
    pipeline = alone(needs_country, Praiser())
    assert pipeline.extractors == ()
    assert [failure.subject for failure in pipeline.failures] == ["tags", "a-praiser"]


def test_failures_of_loading_stand_in_every_report() -> None:
    """Who reads only the report learns what was not run."""
    report = extract([ARTICLE], only=[], extractors=[Praiser()])
    assert [failure.stage for failure in report.failures] == ["plugin"]


def test_unknown_names_are_refused_with_those_there_are() -> None:
    """A misspelt name must not silently run everything, or nothing."""
    with pytest.raises(PluginError, match=r"named contries\. There are: countries, numbers, officials, quotations"):
        load(only=["contries"])
    with pytest.raises(PluginError, match="named kontries"):
        load(disable=["kontries"])


def test_a_single_name_is_not_taken_letter_by_letter() -> None:
    """The message shows the list that was meant."""
    with pytest.raises(TypeError, match=r"only takes a list of names: only=\['countries'\]"):
        load(only="countries")


def test_an_unknown_way_of_failing_is_refused() -> None:
    """on_error takes two words."""
    with pytest.raises(PluginError, match="'record' or 'raise', not 'ignore'"):
        load(on_error="ignore")  # type: ignore[arg-type]


def test_of_two_articles_with_one_id_the_second_is_refused() -> None:
    """Offsets into two texts under one name could not be told apart."""
    other = attrs.evolve(ARTICLE, text="Another #text.")
    report = alone(Hashtags()).extract([ARTICLE, other])
    assert report.articles == (ARTICLE,)
    assert [failure.error for failure in report.failures] == ["ArticleConflictError"]


def test_an_article_that_comes_twice_counts_once() -> None:
    """The same text under the same id is the same article."""
    report = alone(Hashtags()).extract([ARTICLE, ARTICLE])
    assert report == alone(Hashtags()).extract(ARTICLE)
    assert not report.failures


ARTICLES = [Article(id=f"a-{n}", text="#tag " * n) for n in range(1, 70)]


def test_processes_and_one_process_agree() -> None:
    """Sharing the work out changes neither facts nor failures nor their order."""
    pipeline = alone(Hashtags(), Praiser(), Yields((3,)))
    assert list(pipeline.stream(ARTICLES, jobs=2)) == list(pipeline.stream(ARTICLES))


def test_an_extractor_that_cannot_travel_is_refused_with_a_cure() -> None:
    """A lambda cannot be pickled, and the message says what to do."""

    class Local(Hashtags):
        pass

    with pytest.raises(PluginError, match="Define its class at the top of a module"):
        list(alone(Local()).stream(ARTICLES, jobs=2))


def test_a_text_is_no_article() -> None:
    """Whoever hands over a bare text is told how to make an article of it."""
    with pytest.raises(TypeError, match=r"expected articles, got 'France said no\.'\. Make one: Article\("):
        extract(["France said no."], only=[])  # type: ignore[list-item]


def test_jobs_must_be_positive() -> None:
    """Zero processes would never finish."""
    with pytest.raises(NewsfactsError, match="at least 1, not 0"):
        list(alone(Hashtags()).stream(ARTICLES, jobs=0))


def test_a_stream_reads_no_further_than_it_must() -> None:
    """An endless source can be read report by report."""
    endless = (Article(id=str(n), text="#tag") for n in itertools.count())
    reports = alone(Hashtags()).stream(endless)
    assert [len(report.facts) for report in itertools.islice(reports, 3)] == [1, 1, 1]


def test_progress_is_told_the_characters_of_each_article() -> None:
    """A bar can be drawn without knowing how the work is done."""
    told: list[int] = []
    alone(Hashtags()).extract(ARTICLES[:3], progress=told.append)
    assert told == [5, 10, 15]


@given(st.lists(st.text(), max_size=5))
def test_all_bundled_extractors_read_any_text_without_failing(texts: list[str]) -> None:
    """Whatever the text, there are facts or none, and no failures."""
    articles = [Article(id=str(n), text=text) for n, text in enumerate(texts)]
    assert extract(articles).failures == ()

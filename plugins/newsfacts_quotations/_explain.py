"""Why a span was taken or left: the trace of the rules, for authors of rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Article, Span
from newsfacts_quotations._contents import clause_end
from newsfacts_quotations._lexicon import Lexicon
from newsfacts_quotations._linking import Link, link
from newsfacts_quotations._reading import read
from newsfacts_quotations._reports import Judgement, judgements
from newsfacts_quotations._stretch import Read
from newsfacts_quotations._unmarked import Unmarked
from newsfacts_quotations._words import Sentence

__all__ = ["Explanation", "explain"]


@attrs.frozen(order=True)
class Explanation:
    """What one rule made of one place.

    Attributes:
        span: The place: a sentence, a cue, a quoted stretch, or a turn of a transcript.
        rule: The name of the rule that answered; ``left`` where none did.
        reason: What it saw there, in words.

    >>> str(Explanation(Span(0, 4), "that/adjacent", "a report"))
    '0-4 that/adjacent: a report'
    """

    span: Span
    rule: str
    reason: str

    def __str__(self) -> str:
        return f"{self.span.start}-{self.span.end} {self.rule}: {self.reason}"


def explain(article: Article, offset: int, words: Lexicon) -> Iterator[Explanation]:
    """What the rules made of the sentence at an offset: its words, its cues, its quoted stretches."""
    here = next((i for i, stretch in enumerate(article.paragraphs) if stretch.start <= offset < stretch.end), None)
    if here is None:
        return
    told, apart = read(article, words)
    if here in apart:
        yield _of_unmarked(article, article.paragraphs[here], apart[here])
        return
    for sentence in (one.sentence for one in told):
        if sentence.starts[0] <= offset < sentence.ends[-1]:
            yield _tagged(sentence)
            yield from (_of_cue(article.text, sentence, judged) for judged in judgements(sentence, words))
    yield from _of_quotes(article.text, told, list(link(article.text, told)), offset)


def _of_unmarked(article: Article, paragraph: Span, words: Unmarked | None) -> Explanation:
    if words is None:
        return Explanation(paragraph, "post", "the signature of the post above")
    who = words.report.speaker
    speaker = repr(article.text[who.start : who.end]) if who else "nobody"
    return Explanation(words.content, words.report.rule, f"a paragraph of unmarked words, credited to {speaker}")


def _tagged(sentence: Sentence) -> Explanation:
    shown = " ".join(f"{word}/{tag}" for word, tag in zip(sentence.words, sentence.tags, strict=True))
    return Explanation(sentence.span(0, len(sentence.tags)), "words", shown)


def _of_cue(text: str, sentence: Sentence, judged: Judgement) -> Explanation:
    report, stated, right = judged.report, judged.stated, judged.right
    seen: list[str] = []
    if stated:
        who = sentence.span(*stated.who) if stated.who else None
        subject = repr(text[who.start : who.end]) if who else "nobody"
        takes = ", ".join(sorted(stated.cue.verb.frames))
        seen.append(f"subject {subject} ({stated.place}); {stated.cue.verb.lemma} takes {takes}")
        seen.append(f"complement by {right.rule}" if right else "no such complement behind it")
    span = report.cue if report else None
    if span is None:
        span = sentence.span(stated.cue.first, stated.cue.last) if stated else sentence.span(0, 1)
    if report and report.content:
        content = sentence.span(*report.content)
        end = clause_end(sentence, report.content[0], ())[1]
        seen.append(f"reports {text[content.start : content.end]!r}, ended by {end!r}")
    if judged.objection:
        return Explanation(span, "left", f"{judged.objection}; {'; '.join(seen)}")
    return Explanation(span, report.rule if report else "left", "; ".join(seen))


def _of_quotes(text: str, read: Sequence[Read], links: Sequence[Link], offset: int) -> Iterator[Explanation]:
    for here in read:
        for word, quoted in here.sentence.quotes.items():
            if not quoted.span.start <= offset < quoted.span.end:
                continue
            linked = next((made for made in links if made.span.end == quoted.span.end), None)
            if here.covers(word):
                yield Explanation(quoted.span, "covered", "a report of its own sentence holds it")
            elif linked is None:
                yield Explanation(quoted.span, "left", "a term, title or name: nobody is credited with these words")
            else:
                speaker = linked.report.speaker if linked.report else None
                who = repr(text[speaker.start : speaker.end]) if speaker else "nobody"
                yield Explanation(quoted.span, linked.rule, f"credited to {who}")

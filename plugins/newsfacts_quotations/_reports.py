"""From cues to reports: who is the source of which words, inside one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Span
from newsfacts_quotations._asides import AFTER, aside
from newsfacts_quotations._attribution import Attribution
from newsfacts_quotations._complements import Complement, complement
from newsfacts_quotations._cues import Cue, is_negated, verb_cues
from newsfacts_quotations._ends import report_end
from newsfacts_quotations._expressions import expressions
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._idioms import finds_out, shows
from newsfacts_quotations._labels import labels
from newsfacts_quotations._lexicon import Lexicon, word_list
from newsfacts_quotations._nested import part_of_another
from newsfacts_quotations._objections import OBJECTIONS
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._report import Expects, Report
from newsfacts_quotations._subjects import attributions
from newsfacts_quotations._tags import (
    ADVERB,
    AS,
    CLAIMS,
    DETERMINER,
    HAVE,
    LEAD_IN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
)
from newsfacts_quotations._told import agent, is_infinitive
from newsfacts_quotations._verbal import is_clause
from newsfacts_quotations._words import Sentence, pronoun_of

__all__ = ["Judgement", "judgements", "reports"]

_NOT_OF_THE_CLAUSE = WORDS.tags(". , ; ? ! - ( SAYING SUBORDINATOR AFTER") | {""}
"""Tags behind a quotation that do not carry on a clause of which it is the beginning."""

_LATER = 12
"""How many attributions ahead may end a report."""

# it, as though; it in 41 of the towns; but: it was late
_IT = WORDS.compile("PRONOUN [, PREPOSITION]")
# it on Friday; them in Paris yesterday
_EMPTY = WORDS.compile(
    "[PRONOUN OBJECT_PRONOUN] (?: ADVERB | TIME | PREPOSITION DETERMINER? [ADVERB TIME NAME NOUN] )*+"
)


@attrs.frozen
class Judgement:
    """What became of one cue: a report, or a reason why there is none.

    Attributes:
        report: The report that the cue makes, also where an objection keeps it from being a fact.
        objection: Why it makes no fact; empty if it does.
        stated: The cue with its subject; None where an expression is the cue.
        right: Its complement on the right, if it has one.
    """

    report: Report | None
    objection: str
    stated: Attribution | None = None
    right: Complement | None = None


def reports(sentence: Sentence, lexicon: Lexicon) -> list[Report]:
    """The reports of a sentence that are facts, in order of their cues."""
    return [judged.report for judged in judgements(sentence, lexicon) if judged.report and not judged.objection]


def judgements(sentence: Sentence, lexicon: Lexicon) -> list[Judgement]:
    """What becomes of each cue of a sentence."""
    found = [*_of_verbs(sentence, lexicon)]
    found += [Judgement(report, "") for report in (*expressions(sentence), *labels(sentence))]
    outer = [
        (report, sentence.span(*report.content))
        for judged in found
        if (report := judged.report) and report.content and not judged.objection
    ]
    taken: set[Words] = set()
    return [_compared(sentence, judged, outer, taken) for judged in found]


def _compared(
    sentence: Sentence, judged: Judgement, outer: Sequence[tuple[Report, Span]], taken: set[Words]
) -> Judgement:
    """A judgement in the light of the sentence's others: ``taken`` are the words that earlier ones report."""
    report = judged.report
    if report is None or judged.objection:
        return judged
    if part_of_another(sentence, report, outer):
        return attrs.evolve(judged, objection="part of another")
    if report.content in taken and not report.rule.startswith("as-said"):
        return attrs.evolve(judged, objection="words of another")  # Ross promises a panel report “soon”
    if report.content:
        taken.add(report.content)
    return judged


def _of_verbs(sentence: Sentence, lexicon: Lexicon) -> Iterator[Judgement]:
    stated = attributions(sentence, verb_cues(sentence, lexicon))
    complements = [complement(sentence, attribution.cue, attribution.last) for attribution in stated]
    reporting = [
        right is not None or _may_report(sentence, attribution)
        for attribution, right in zip(stated, complements, strict=True)
    ]
    told: list[Words] = []
    for i, attribution in enumerate(stated):
        window = slice(i + 1, i + 1 + _LATER)
        later = [other for other, may in zip(stated[window], reporting[window], strict=True) if may]
        right = complements[i]
        if right and attribution.place == "inverted" and right.rule not in ("quote", "colon"):
            right = None  # “No,” said a lawyer who knew: what follows the subject belongs to it
        beside = aside(sentence, attribution, right, later) if _may_stand_aside(sentence, attribution) else None
        if beside:
            rule, content = _as_claimed(sentence, attribution, told) or beside
            report: Report | None = _made(sentence, attribution, rule, content, cue_end=_told(sentence, attribution))
            yield Judgement(report, "", attribution, right)
            continue
        objection = next((name for name, objects in OBJECTIONS if objects(sentence, attribution, right)), "")
        if right and i + 1 < len(stated) and _attributes_better(sentence, attribution, right, stated[i + 1]):
            objection = "attribution behind"
        report = None if objection else _reported(sentence, attribution, right, later)
        told += [report.content] if report and report.content else []
        yield Judgement(report, objection or ("" if report else "no complement"), attribution, right)


def _attributes_better(sentence: Sentence, stated: Attribution, right: Complement, behind: Attribution) -> bool:
    """He defends it in a note: “We are late,” Ross writes: the verb behind tells it, not *defends*."""
    quoted = right.rule == "quote" and right.first in sentence.quotes and sentence.said(right.first).endswith(",")
    next_to_it = behind.first == right.first + 1 and behind.place in ("adjacent", "inverted", "apposition")
    if not quoted or not next_to_it or stated.cue.is_participle:
        return False  # Citing “a storm,” Ross wrote
    return behind.cue.takes("parenthetical") and not stated.cue.takes("parenthetical")


_QUOTING = frozenset(("quote", "parenthetical", "set-off"))


def _may_report(sentence: Sentence, stated: Attribution) -> bool:
    """Whether a cue without a complement may have words to report: not *safety rules rarely enforced*."""
    cue = stated.cue
    if cue.tag == CLAIMS and AFTER.match(sentence.tags, stated.last) is None:
        return False
    only_quotes = cue.verb.particle or cue.takes("set-off")  # scrubbed the weir or only started digging
    quotes = only_quotes and cue.verb.frames <= _QUOTING and not cue.is_participle
    return not quotes or QUOTED in sentence.tags[cue.last :]


def _may_stand_aside(sentence: Sentence, stated: Attribution) -> bool:
    """Whether a cue may follow what it reports: the court has been told, an inquiry found; but not: she found."""
    cue = stated.cue
    if cue.verb.lemma == "find":
        return stated.who is not None and finds_out(sentence, stated.who)
    if cue.verb.lemma == "show":
        return stated.who is not None and cue.first == cue.at and shows(sentence, stated.who)
    told = cue.first < cue.at or sentence.paragraph == 0
    ends = not sentence.tags[cue.last :].strip(".")
    inserted = stated.who is not None and sentence.words[stated.who[0]] in _TOLD and sentence.tags[cue.last] == ","
    return not cue.passive or (told and cue.takes("recipient") and (ends or inserted))


_TOLD = frozenset(("we", "i"))
"""Whoever writes is told, the eels, we are assured, are well: by whom, nobody tells."""


# “…,” the coach told reporters | in Paris: the shortest, which ends with its noun
_RECIPIENT = WORDS.compile(
    "OBJECT_PRONOUN | DETERMINER*+ (?: (?<= DETERMINER ) OF )?+ [NOMINAL ADJECTIVAL]++ (?<= HEAD )"
)


def _told(sentence: Sentence, stated: Attribution) -> int | None:
    """Where the recipient behind an attribution ends, which belongs to the cue."""
    if not stated.cue.takes("recipient") or stated.place == "inverted":
        return None
    told = _RECIPIENT.match(sentence.tags, stated.last)
    return told.end() if told else None


def _as_claimed(sentence: Sentence, stated: Attribution, told: Sequence[Words]) -> tuple[str, Words] | None:
    """The union denied that it was offered more, as the minister had claimed: he claimed what it denied."""
    edge = sentence.tags[: stated.first].rstrip(DETERMINER + ADVERB)
    before = edge.removesuffix(AS).rstrip(",")
    return ("as-said", told[-1]) if edge.endswith(AS) and told and told[-1][1] == len(before) else None


def _reported(
    sentence: Sentence, stated: Attribution, right: Complement | None, later: Sequence[Attribution]
) -> Report | None:
    """The report of a cue whose words follow it, or stand in another sentence."""
    if right is None:
        return _apart(sentence, stated) if stated.cue.takes("quote") else None
    first = right.first
    if right.rule == "quote" and (stated.place == "fronted" or _stands_alone(sentence, stated.cue, first)):
        return _made(sentence, stated, "quote", (first, first + 1), cue_end=right.cue_end)
    end = report_end(sentence, stated, right, later)
    if right.rule == "told" and end > first and not (stated.cue.takes("noun") or _is_told(sentence, (first, end))):
        return None  # staff asked her a question; but promised her a job
    if right.rule == "that" and end > first and sentence.tags[first] == "," and not is_clause(sentence, (first, end)):
        return None  # He did say that, in an interview
    if right.rule in ("noun", "clause", "asked-to") and _is_pronoun_and_adverbs(sentence, first, end):
        return None  # the board announced it on Friday
    if end > first:
        first = _behind_colon(sentence, first, end)
        first += sentence.tags[first] == "," and first + 1 < end  # said that, in May, it rained
        return _made(sentence, stated, right.rule, (first, end), cue_end=right.cue_end)
    return _made(sentence, stated, right.rule, None, "after" if right.rule == "colon" else "", right.cue_end)


# replied with a single word: | “Yes.”
_ANNOUNCED = WORDS.compile("[^ FINITE QUOTED , ]{1,8} : (?= QUOTED [.]? $ )")


def _behind_colon(sentence: Sentence, first: int, end: int) -> int:
    """Where the words begin that a noun announces which the verb takes: replied with a single word: “Yes.”."""
    announced = _ANNOUNCED.match(sentence.tags, first, end)
    return announced.end() if announced else first


def _is_told(sentence: Sentence, words: Words) -> bool:
    """Whether words behind whoever is told can be a clause: he's here, it was late; but not: the news."""
    return sentence.tags[words[0]] == PRONOUN or is_clause(sentence, words)


def _is_pronoun_and_adverbs(sentence: Sentence, first: int, end: int) -> bool:
    """Whether words reported are but a pronoun, which says nothing, and when or where."""
    it = sentence.words[first] == "it" and _IT.match(sentence.tags, first, end) is not None
    return it or _EMPTY.fullmatch(sentence.tags, first, end) is not None


def _apart(sentence: Sentence, stated: Attribution) -> Report | None:
    """An attribution that is a sentence by itself: Ross asked. Its words stand in the sentence before, or after."""
    if stated.place not in ("adjacent", "apposition", "dashes") or sentence.tags[: stated.first].strip(LEAD_IN + ","):
        return None
    cue = stated.cue
    if is_infinitive(sentence, cue.last) or is_negated(sentence, cue):
        return None  # He went on | to rebut it; He does not offer details
    after = AFTER.match(sentence.tags, stated.last)
    ends = after is not None and not sentence.tags[after.end() :].strip(".,?!-")
    return _made(sentence, stated, "apart", None, "either" if ends else "before")


_CRIED = frozenset(("quote", "parenthetical"))
"""The frames of verbs that only words as they were said follow."""


def _is_cry(said: str) -> bool:
    """Whether quoted words are a sentence: chanting “We are late” at the driver; but crying “fraud” over the vote."""
    return said[:1].isupper() and " " in said


# “the wet eel,” | a work on three doors
_ADDED = WORDS.compile("QUOTED DETERMINER [NOUN ADJECTIVAL]++ [PREPOSITION RELATIVE THAT WALKED OF]")


def _stands_alone(sentence: Sentence, cue: Cue, quote: int) -> bool:
    """Whether a quotation is all that is reported: it is set off, or nothing that belongs to it follows."""
    after = sentence.tags[quote + 1 : quote + 2]
    said = sentence.said(quote)
    cried = (after == AS and said.endswith("!")) or (
        after == PREPOSITION and (said.endswith("!") or (cue.verb.frames == _CRIED and _is_cry(said)))
    )
    added = said.endswith(",") and _ADDED.match(sentence.tags, quote) is not None
    return added or cried or after in _NOT_OF_THE_CLAUSE or sentence.tags[quote - 1] in ",:"


def _made(
    sentence: Sentence,
    stated: Attribution,
    frame: str,
    content: Words | None,
    expects: Expects = "",
    cue_end: int | None = None,
) -> Report:
    cue = stated.cue
    last = cue.last if cue_end is None or stated.place == "inverted" else cue_end
    who = agent(sentence, cue) if cue.passive else stated.who
    if who and cue.verb.lemma == "hear" and sentence.words[who[1] - 1] in word_list("nouns", "courts"):
        who = None  # the court heard: somebody told it
    first = cue.at if stated.place == "shared" else cue.first
    span = sentence.span(who[1] if who and first == who[0] else first, last)  # they've | said
    speaker = _uncontracted(sentence, who) if who else None
    rule = f"{frame}/{stated.place}"
    return Report(rule, span, cue.cue_class, speaker, content, expects, verb=cue.verb.lemma)


def _uncontracted(sentence: Sentence, who: Words) -> Span:
    """A source without the auxiliary that has grown together with it: they of they've."""
    span = sentence.span(*who)
    if who[1] - who[0] > 1 or sentence.tags[who[0]] not in (PRONOUN, HAVE):
        return span
    return Span(span.start, span.start + len(pronoun_of(sentence.words[who[0]])))

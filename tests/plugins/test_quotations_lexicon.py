"""What the quotations plugin knows of words: verbs and their forms, tags, and the pronouns of names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, cast

import pytest

from newsfacts import Article, Quotation, load
from newsfacts.lexicon import read_csv, read_toml
from newsfacts_quotations import ReportingVerb
from newsfacts_quotations._genders import Gender, gender_of, gender_of_given
from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._lexicon import bundled_verbs, lexicon
from newsfacts_quotations._verbs import doubles_in_doubt

WOMEN = """Hillary Sanna Giorgia Ursula Mette Gretchen Fatima Aisha Priya Natalia Yulia Katarzyna Agnieszka Jelena Ayse
Astrid Ingrid Giulia Francesca Fernanda Françoise Akua Ifeoma Naoko Junko Marie-Claire Zoë"""
MEN = """Keith Nigel Emmanuel François José João Giuseppe Pietro Helmut Lars Bjørn Viktor Sergei Volodymyr Mehmet Yusuf
Mohammed Ahmed Khaled Reza Rajesh Narendra Hiroshi Shinzo Kofi Kwame Chidi Dragan Frank-Walter Jean-Claude"""
EITHER = """Andrea Jean Michele Nicola Simone Nikita Sasha Kim Robin Chris Alex Jo Evelyn Glenn Leslie Kelly Dana Tracy
Marion Joan Sharon Karen Ali Taylor Jordan Morgan Ashley Lindsey Lee Terry Yuki Nour Li Wei Nguyen Lula"""


@pytest.mark.parametrize(("names", "pronoun"), [(WOMEN, "she"), (MEN, "he"), (EITHER, None)], ids=["she", "he", "none"])
def test_given_names_show_a_pronoun_or_none(names: str, pronoun: Gender | None) -> None:
    """Names of one sex all over the world show its pronoun; names of both, here or there, show none."""
    assert {name: gender_of_given(name) for name in names.split()} == dict.fromkeys(names.split(), pronoun)


def test_no_name_shows_two_pronouns() -> None:
    """The table of given names is folded, and no name stands in it twice."""
    names = " ".join(row["names"] for row in read_csv("newsfacts_quotations", "given_names.csv")).split()
    assert len(names) == len(set(names))
    assert all(name.isascii() and name.islower() for name in names)


def test_words_for_people_are_no_names() -> None:
    """An actress is she and a widower he; a given name in lower case is a word like any other."""
    assert (gender_of("actress"), gender_of("widower"), gender_of("grace")) == ("she", "he", None)


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [
        ("Jean Castex", "He"),
        ("Andrea Bocelli", "He"),
        ("Nicola Zingaretti", "He"),
        ("Evelyn Waugh", "He"),
        ("Kim Leadbeater", "She"),
        ("Glenn Close", "She"),
        ("Chris Evert", "She"),
        ("Jean Harlow", "She"),
    ],
)
def test_a_name_of_both_sexes_excludes_no_pronoun(name: str, pronoun: str) -> None:
    """Whoever bears a name that women and men bear is named by the pronoun that follows."""
    article = Article(id="a", text=f"Reporters met {name} on Monday. {pronoun} said the plan had failed.")
    (found,) = load(only=["quotations"], on_error="raise").run(article).of(Quotation)
    assert found.speaker_name == name


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says saying said"),
        ("deny", "deny denies denying denied"),
        ("convey", "convey conveys conveying conveyed"),
        ("echo", "echo echoes echoing echoed"),
        ("stress", "stress stresses stressing stressed"),
        ("urge", "urge urges urging urged"),
        ("agree", "agree agrees agreeing agreed"),
        ("explain", "explain explains explaining explained"),
        ("write", "write writes writing wrote written"),
        ("show", "show shows showing showed shown"),
        ("begin", "begin begins beginning began begun"),
        ("learn", "learn learns learning learned learnt"),
        ("admit", "admit admits admitting admitted"),
        ("quip", "quip quips quipping quipped"),
        ("beg", "beg begs begging begged"),
        ("concur", "concur concurs concurring concurred"),
        ("deadpan", "deadpan deadpans deadpanning deadpanned"),
        ("ad-lib", "ad-lib ad-libs ad-libbing ad-libbed"),
        ("extol", "extol extols extolling extolled"),
        ("offer", "offer offers offering offered"),
        ("label", "label labels labeling labeled labelling labelled"),
        ("signal", "signal signals signaling signaled signalling signalled"),
        ("counsel", "counsel counsels counseling counseled counselling counselled"),
        ("marvel", "marvel marvels marveling marveled marvelling marvelled"),
    ],
)
def test_verbs_are_conjugated(lemma: str, forms: str) -> None:
    """The forms of a verb follow from its lemma and what the data say of it, British spellings beside American."""
    (verb,) = [verb for verb in bundled_verbs() if verb.lemma == lemma]
    assert set(verb.forms()) == set(forms.split())


IMPOSSIBLE = re.compile(
    r"""
      .* [^aeiou] y (?: s | ed )                          # denys, denyed
    | .* [^aeiouy] os                                     # echos
    | .* (?: s | x | z | ch | sh ) s (?<! ss )            # teachs
    | .* ( [^aeiou] ) \1 \1 .*                            # stresssed
    | .* (?<! [eoy] ) eing (?<! seeing )                  # urgeing, but agreeing
    | .* (?<! [aeiour] ) eed (?<! teed ) (?<! creed )     # urgeed, but guaranteed
    | .* (?<! q ) [aeiou]{2} ( [^aeiouls] ) \2 (?: ed | ing )   # explainned, but quipped
    """,
    re.VERBOSE,
)


def test_no_verb_has_an_impossible_form() -> None:
    """No form of any verb breaks the rules of English spelling."""
    forms = {form for verb in bundled_verbs() for form in verb.forms()}
    assert [form for form in sorted(forms) if IMPOSSIBLE.fullmatch(form)] == []


def test_the_data_say_which_verbs_double_their_consonant() -> None:
    """Wherever spelling depends on stress, the data decide, and nowhere else."""
    verbs = [verb for verb in bundled_verbs() if not verb.irregular or verb.doubling]
    assert [verb.lemma for verb in verbs if doubles_in_doubt(verb.lemma) != (verb.doubling is not None)] == []


def test_verbs_in_ize_stand_in_ise_too() -> None:
    """Britain criticises what America criticizes, with the same complements."""
    verbs = {verb.lemma: verb for verb in bundled_verbs()}
    american = [lemma for lemma in verbs if lemma.partition(" ")[0].endswith("ize")]
    british = {lemma: verbs.get(lemma.replace("ize", "ise", 1)) for lemma in american}
    assert [lemma for lemma, verb in british.items() if verb is None or verb.frames != verbs[lemma].frames] == []


def test_each_verb_stands_once() -> None:
    """No verb has two entries, of which one would never be read."""
    assert repeated(verb.lemma for verb in bundled_verbs()) == []


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"lemma": ""}, "lemma"),
        ({"lemma": "Radio"}, "lemma"),
        ({"lemma": "point it out to them"}, "lemma"),
        ({"cue_class": "shout"}, "'shout'"),
        ({"frames": "clause quote"}, "frames must be a set"),
        ({"frames": ["claus"]}, "'claus'"),
        ({"frames": []}, "frames"),
        ({"irregular": "radioed"}, "irregular must be a tuple"),
        ({"irregular": ("a", "b", "c")}, "irregular"),
        ({"irregular": ("Wrote",)}, "irregular"),
        ({"doubling": "twice", "lemma": "chat"}, "'always', 'never', 'either'"),
        ({"doubling": "always"}, "'radio' does not end in one consonant"),
    ],
)
def test_a_verb_that_is_none_is_refused(given: dict[str, Any], named: str) -> None:
    """A value that would find nothing is refused at once, by its name."""
    with pytest.raises((TypeError, ValueError), match=re.escape(named)):
        ReportingVerb(**{"lemma": "radio", "cue_class": "say", "frames": {"clause"}} | given)


def test_a_verb_doubles_its_consonant_in_one_syllable() -> None:
    """Unless told otherwise, a short verb doubles its last consonant, and a longer one does not."""
    chat, pencil = (ReportingVerb(lemma, "say", {"clause"}) for lemma in ("chat", "pencil"))
    assert ("chatted" in chat.forms(), "penciled" in pencil.forms()) == (True, True)


def test_no_word_stands_twice_in_a_list() -> None:
    """Each list of the data has each word once; each tag, and no two of them."""
    lists = dict(word_lists())
    tags = [word for name, words in lists.items() if name[:2] == ("words.toml", "tags") for word in words]
    assert {name: repeated(words) for name, words in lists.items() if repeated(words)} == {}
    assert repeated(tags) == []


def test_every_word_has_the_tag_that_its_list_gives_it() -> None:
    """No word of a closed class is overridden by the form of a reporting verb."""
    tags = cast("dict[str, dict[str, str]]", read_toml("newsfacts_quotations", "words.toml"))["tags"]
    given = {word: WORDS.classes[name] for name, words in tags.items() for word in words.split()}
    assert {word: lexicon().tags[word] for word in given if lexicon().tags[word] != given[word]} == {}


def test_homographs_are_verbs() -> None:
    """What is said to be a verb and a noun is a verb of the lexicon."""
    nouns = cast("dict[str, dict[str, str]]", read_toml("newsfacts_quotations", "words.toml"))["nouns"]
    assert set(nouns["homographs"].split()) - {verb.lemma.partition(" ")[0] for verb in bundled_verbs()} == set()


def test_regarding_is_a_preposition() -> None:
    """*Regarding* hides no report, though to regard somebody as something is one."""
    article = Article(
        id="a", text="The ministry issued rules regarding the bridge as a danger. Ross regards Lee as a friend."
    )
    found = load(only=["quotations"], on_error="raise").run(article).of(Quotation)
    assert [quotation.cue for quotation in found] == ["regards"]


def word_lists() -> Iterator[tuple[tuple[str, str, str], list[str]]]:
    """Each list of words of the plugin's data, by file, table and row."""
    for name in ("words.toml", "people.toml"):
        tables = cast("dict[str, dict[str, str]]", read_toml("newsfacts_quotations", name))
        yield from (((name, table, row), tables[table][row].split()) for table in tables for row in tables[table])
    yield ("nouns.csv", "", "noun"), [row["noun"] for row in read_csv("newsfacts_quotations", "nouns.csv")]


def repeated(words: Iterable[str]) -> list[str]:
    """The words that stand more than once."""
    return [word for word, times in Counter(words).items() if times > 1]

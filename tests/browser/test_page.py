"""What a reader does with the page, in a real browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from newsfacts import Article, Country, Official, Quantity, Quotation, Report, Span
from tests.core.extractors import Hashtag, Praise
from tests.export import hostile

Show = Callable[[Report], Chrome]

FIRST = Article(
    id="first",
    text="Paris summit opens\n\nThe summit in Paris drew 24 nations. “Germany and France need all of them,” Prime "
    "Minister Ann Bell said. Jan Roth stayed away.",
)
SECOND = Article(id="second", text="The summit in Paris drew 30 nations, Ann Bell said.")


def at(article: Article, text: str) -> tuple[str, Span, str]:
    """Where the text stands."""
    start = article.text.index(text)
    return article.at(start, start + len(text))


def number(article: Article, text: str) -> Quantity:
    """A number of nations."""
    return Quantity(
        *at(article, text), value=text, low=text, high=text, type="count", of="nations", extractor="numbers"
    )


def official(article: Article, name: str, title: str) -> Official:
    """A person in office."""
    return Official(*at(article, name), name=name, title=title)


def said_by_bell(article: Article, text: str) -> Quotation:
    """What Ann Bell said."""
    return Quotation(*at(article, text), type="indirect", speaker="Ann Bell", speaker_name="Ann Bell", cue="said")


@pytest.fixture(scope="module")
def report() -> Report:
    """Two articles that disagree, made by hand so that no rule can change them, and facts of a plugin."""
    facts = [
        Country(*at(FIRST, "Germany"), code="DE", name="Germany", form="name"),
        Country(*at(FIRST, "France"), code="FR", name="France", form="name"),
        official(FIRST, "Ann Bell", "Prime Minister"),
        official(SECOND, "Ann Bell", "Prime Minister"),
        official(FIRST, "Jan Roth", "Foreign Minister"),
        number(FIRST, "24"),
        number(SECOND, "30"),
        said_by_bell(FIRST, "“Germany and France need all of them,”"),
        said_by_bell(SECOND, "The summit in Paris drew 30 nations"),
        Hashtag(*at(SECOND, "summit"), name="summit"),
        Praise(*at(SECOND, "summit in Paris"), whom="Paris", whom_span=Span(14, 19)),
    ]
    return Report([FIRST, SECOND], facts)


def one(browser: Chrome, selector: str) -> WebElement:
    """The first element."""
    return browser.find_element(By.CSS_SELECTOR, selector)


def shown(browser: Chrome, selector: str) -> list[str]:
    """The texts of those elements that can be seen."""
    return [each.text for each in browser.find_elements(By.CSS_SELECTOR, selector) if each.is_displayed()]


def mark(browser: Chrome, text: str) -> WebElement:
    """The first mark of that text."""
    return next(each for each in browser.find_elements(By.TAG_NAME, "mark") if each.text == text)


def press(browser: Chrome, *keys: str) -> None:
    """Type the keys, one after another."""
    ActionChains(browser).send_keys(*keys).perform()


def fields(browser: Chrome) -> dict[str, str]:
    """The details that are shown."""
    names = browser.find_elements(By.CSS_SELECTOR, "#details dt")
    return {name.text: name.find_element(By.XPATH, "following-sibling::dd").text for name in names}


def is_coloured(element: WebElement) -> bool:
    """Whether a mark can be seen as one."""
    return "gradient" in element.value_of_css_property("background-image")


def test_click_on_a_fact_shows_its_fields_extractor_and_offsets(show: Show, report: Report) -> None:
    """All that is known of a fact is one click away, and one key puts it away."""
    browser = show(report)
    assert shown(browser, "#details") == []
    mark(browser, "24").click()
    known = fields(browser)
    assert (known["value"], known["of"], known["found by"]) == ("24", "nations", "numbers")
    assert known["offsets"] == "45–47"
    assert known["article"] == "1 Paris summit opens"
    press(browser, Keys.ESCAPE)
    assert shown(browser, "#details") == []


def test_nested_facts_are_all_within_reach(show: Show, report: Report) -> None:
    """Where a country stands in a quotation the innermost comes first, and the other is one click further."""
    browser = show(report)
    mark(browser, "France").click()
    assert shown(browser, "#details h2") == ["COUNTRY"]
    one(browser, "#details .also button").click()
    assert shown(browser, "#details h2") == ["QUOTATION"]
    assert fields(browser)["speaker name"] == "Ann Bell"
    chosen = browser.find_elements(By.CSS_SELECTOR, "mark.chosen")
    text = "".join(part.get_attribute("textContent") or "" for part in chosen)
    assert text == "“Germany and France need all of them,”"


def test_kinds_can_be_switched_off(show: Show, report: Report) -> None:
    """A switch hides the marks of its kind and no others; what is hidden cannot be clicked."""
    browser = show(report)
    country, number = mark(browser, "Germany"), mark(browser, "30")
    assert (is_coloured(country), is_coloured(number)) == (True, True)
    for name in ("country", "quotation"):
        one(browser, f"[data-name={name}]").click()
    assert (is_coloured(country), is_coloured(number)) == (False, True)
    country.click()
    assert shown(browser, "#details") == []
    one(browser, "[data-name=quotation]").click()
    country.click()
    assert shown(browser, "#details h2") == ["QUOTATION"]


def test_kinds_of_plugins_can_be_switched_off_one_by_one(show: Show, report: Report) -> None:
    """Facts of two further kinds in one place hide each by itself."""
    browser = show(report)
    both = mark(browser, "summit")
    one(browser, "[data-name=hashtag]").click()
    assert is_coloured(both)
    both.click()
    assert shown(browser, "#details h2") == ["PRAISE"]
    one(browser, "[data-name=praise]").click()
    one(browser, "[data-name=quotation]").click()
    assert not is_coloured(both)


def test_choosing_a_person_shows_what_they_said_everywhere(show: Show, report: Report) -> None:
    """A person's quotations of all articles stand together, and their places alone stay marked."""
    browser = show(report)
    one(browser, ".view.current summary").click()
    assert len(shown(browser, ".view.current blockquote")) == 2
    assert shown(browser, "#focus bdi") == ["Only Ann Bell"]
    assert is_coloured(mark(browser, "Ann Bell"))
    assert not is_coloured(mark(browser, "Jan Roth"))
    one(browser, "#focus button").click()
    assert is_coloured(mark(browser, "Jan Roth"))
    assert shown(browser, "#focus") == []


def test_a_link_leads_to_its_fact(show: Show, report: Report) -> None:
    """A side of a disagreement leads to its place in its article."""
    browser = show(report)
    browser.find_elements(By.CSS_SELECTOR, ".card .figure")[1].click()
    assert fields(browser)["value"] == "30"
    script = "const at = arguments[0].getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight"
    assert browser.execute_script(script, mark(browser, "30"))


def test_finding_in_the_views(show: Show, report: Report) -> None:
    """What is typed leaves the rows that hold it, and the tabs say how many."""
    browser = show(report)
    one(browser, "#find").send_keys("roth")
    assert shown(browser, ".view.current .name > bdi") == ["Jan Roth"]
    assert shown(browser, "[role=tab]")[0] == "People 1"


def test_keys_alone_are_enough(show: Show, report: Report) -> None:
    """Arrow keys lead from fact to fact, Enter opens one, Escape returns to it; the place is told aloud."""
    browser = show(report)
    browser.execute_script("document.querySelector('#a2 .text').focus()")
    press(browser, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
    here = browser.switch_to.active_element
    assert here.tag_name == "mark"
    assert here.text in (one(browser, "#say").get_attribute("textContent") or "")
    press(browser, Keys.ENTER)
    assert browser.switch_to.active_element.get_attribute("id") == "details"
    press(browser, Keys.ESCAPE)
    assert browser.switch_to.active_element == here
    press(browser, Keys.ARROW_LEFT)
    assert browser.switch_to.active_element != here


def test_tabs_by_keys(show: Show, report: Report) -> None:
    """The views are tabs: arrow keys change them, and one of them is in the order of Tab."""
    browser = show(report)
    one(browser, "[role=tab]").click()
    press(browser, Keys.ARROW_RIGHT)
    assert one(browser, "[role=tab][aria-selected=true]").text.startswith("Countries")
    assert "Germany" in one(browser, ".view.current").text
    assert len(browser.find_elements(By.CSS_SELECTOR, "[role=tab][tabindex='0']")) == 1


def test_everything_to_press_has_a_name(show: Show, report: Report) -> None:
    """A screen reader says of every control what it is."""
    browser = show(report)
    one(browser, ".view.current summary").click()
    mark(browser, "24").click()
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    controls = [node for node in nodes if node.get("role", {}).get("value") in {"button", "link", "tab", "searchbox"}]
    assert len(controls) > 20
    assert [node for node in controls if not node.get("name", {}).get("value")] == []


def test_phone(show: Show, report: Report) -> None:
    """At the width of a phone nothing is wider than the screen."""
    browser = show(report)
    size = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        assert browser.execute_script("return document.documentElement.scrollWidth") == 360
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_dark(show: Show, report: Report) -> None:
    """Who prefers dark pages gets one."""
    browser = show(report)
    light = one(browser, "body").value_of_css_property("background-color")
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    try:
        assert one(browser, "body").value_of_css_property("background-color") != light
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_print(show: Show, report: Report) -> None:
    """On paper all views stand open, one below the other, without controls."""
    browser = show(report)
    browser.execute_script("window.dispatchEvent(new Event('beforeprint'))")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert shown(browser, ".toolbar, .tabs") == []
        assert len(shown(browser, ".view")) == len(browser.find_elements(By.CSS_SELECTOR, ".view"))
        assert len(shown(browser, ".view blockquote")) == len(browser.find_elements(By.TAG_NAME, "blockquote"))
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_without_script_everything_is_there(show: Show, report: Report) -> None:
    """Where scripts are off the page still shows every view and article, and its links lead to facts."""
    show(report).execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser = show(report)
        assert len(shown(browser, ".view h2")) == len(browser.find_elements(By.CSS_SELECTOR, ".view"))
        target = (one(browser, ".card .figure").get_attribute("href") or "").partition("#")[2]
        assert browser.find_element(By.ID, target).text == "24"
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_hostile_texts_do_nothing(show: Show) -> None:
    """Texts that try every way out of text are shown as they are, by a real browser too."""
    text = " ".join(hostile.PARTS)
    article = Article(id=text, text=text, title=text, url=text, source=text)
    facts = [Hashtag(*article.at(start, start + 20), name=text) for start in range(0, len(text) - 20, 7)]
    browser = show(Report([article], facts))
    assert one(browser, ".text").get_attribute("textContent") == hostile.as_shown(text)
    assert browser.find_elements(By.CSS_SELECTOR, "img, .text script, .text style") == []
    one(browser, ".view.current summary").click()
    one(browser, ".view.current .chips a").click()
    assert browser.find_elements(By.CSS_SELECTOR, "#details img, #details script, #details b") == []

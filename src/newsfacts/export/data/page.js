"use strict";
// What the page does beyond showing: everything below only hides, highlights and explains what is already there.
// Text goes in as textContent alone, so none of it can become markup here either.
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const once = (compute) => {
    let value;
    return () => (value ??= compute());
  };

  root.classList.add("js");
  const details = one("#details");
  const data = once(() => JSON.parse(one("#facts").textContent));
  const marks = once(() => all("mark[data-f]"));
  const factsAt = (mark) => mark.dataset.f.split(" ").map(Number);
  const marksOf = once(() => {
    const found = new Map();
    for (const mark of marks()) {
      for (const fact of factsAt(mark)) found.has(fact) ? found.get(fact).push(mark) : found.set(fact, [mark]);
    }
    return found;
  });

  // --- kinds: a switch for each ------------------------------------------------------------------

  const hidden = new Set();
  const switchKind = (button) => {
    const kind = button.dataset.kind === "aside" ? "aside" : `k${button.dataset.kind}`;
    const shown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(shown));
    root.classList.toggle(`hide-${kind}`, !shown);
    shown ? hidden.delete(kind) : hidden.add(kind);
  };
  const isShown = (mark) =>
    [...mark.classList].some((name) => /^k\d+$/.test(name) && !hidden.has(name)) &&
    !(hidden.has("aside") && mark.classList.contains("aside")) &&
    (!root.classList.contains("focused") || mark.classList.contains("on"));

  // --- one fact: its fields, extractor and offsets -----------------------------------------------

  let cameFrom = null;
  const PLACES = /^(kind|article|text|start|end|extractor|rule|furniture)$|_(start|end)$/;
  const fieldsOf = (fact) => {
    const own = Object.entries(fact).filter(([name, value]) => !PLACES.test(name) && value !== null);
    const shown = own.map(([name, value]) => [name.replaceAll("_", " "), typeof value === "object" ? JSON.stringify(value) : String(value)]);
    shown.push(["article", data().articles[fact.article]], ["offsets", `${fact.start}–${fact.end}`], ["found by", fact.extractor || "unknown"]);
    if (fact.rule) shown.push(["by the rule", fact.rule]);
    for (const part of Object.keys(fact).filter((name) => name.endsWith("_start") && fact[name] !== null)) {
      const name = part.slice(0, -"_start".length);
      shown.push([`${name.replaceAll("_", " ")} at`, `${fact[part]}–${fact[`${name}_end`]}`]);
    }
    if (fact.furniture) shown.push(["stands in", "a byline, credit, share box or teaser"]);
    return shown;
  };
  const choose = (number, mark) => {
    const fact = data().facts[number];
    for (const chosen of all("mark.chosen")) chosen.classList.remove("chosen");
    for (const part of marksOf().get(number) ?? []) part.classList.add("chosen");
    const list = make("dl");
    for (const [name, value] of fieldsOf(fact)) list.append(make("dt", { textContent: name }), make("dd", {}, make("bdi", { textContent: value })));
    const close = make("button", { type: "button", textContent: "Close", onclick: unchoose });
    details.replaceChildren(
      make("header", {}, make("h2", { textContent: fact.kind }), close),
      make("p", { className: "words" }, make("bdi", { textContent: fact.text })),
      list,
    );
    const also = mark ? factsAt(mark).filter((other) => other !== number) : [];
    if (also.length) details.append(make("p", { className: "also" }, make("span", { className: "label", textContent: "Also here" }), ...also.map((other) => alsoButton(other, mark))));
    details.hidden = false;
  };
  const alsoButton = (number, mark) => make("button", { type: "button", textContent: data().facts[number].kind, onclick: () => choose(number, mark) });
  const unchoose = () => {
    if (details.hidden) return;
    details.hidden = true;
    for (const chosen of all("mark.chosen")) chosen.classList.remove("chosen");
    cameFrom?.focus();
    cameFrom = null;
  };
  const goTo = (number) => {
    const mark = (marksOf().get(number) ?? [])[0];
    choose(number, mark);
    mark?.scrollIntoView({ block: "center" });
  };
  /** The innermost fact of a mark whose kind is switched on. */
  const frontOf = (mark) => {
    const kinds = once(() => new Map(all(".toolbar [data-name]").map((button) => [button.dataset.name, `k${button.dataset.kind}`])));
    const facts = factsAt(mark);
    return facts.find((number) => !hidden.has(kinds().get(data().facts[number].kind))) ?? facts[0];
  };

  // --- one person, country or speaker: everything of theirs in all articles ----------------------

  const focusChip = one("#focus");
  const unfocus = () => {
    root.classList.remove("focused");
    for (const mark of all("mark.on")) mark.classList.remove("on");
    for (const row of all(".row.picked")) row.classList.remove("picked");
    focusChip.hidden = true;
  };
  const focusOn = (row) => {
    unfocus();
    const facts = row.dataset.facts.split(" ").map(Number);
    for (const fact of facts) for (const mark of marksOf().get(fact) ?? []) mark.classList.add("on");
    row.classList.add("picked");
    root.classList.add("focused");
    const name = one(".name bdi", row).textContent;
    focusChip.replaceChildren(make("bdi", { textContent: `Only ${name}` }), make("button", { type: "button", textContent: "×", ariaLabel: `Show all, not only ${name}`, onclick: unfocus }));
    focusChip.hidden = false;
    one("#say").textContent = `${name}: ${facts.length} places marked in the articles`;
  };

  // --- views: tabs, and finding in them ----------------------------------------------------------

  const views = all(".view");
  const tabs = views.map((view, number) => {
    view.id = `view-${number}`;
    view.setAttribute("role", "tabpanel");
    const tab = make("button", { type: "button", id: `tab-${number}`, onclick: () => showView(number) });
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", view.id);
    view.setAttribute("aria-labelledby", tab.id);
    return tab;
  });
  const showView = (number) => {
    views.forEach((view, other) => view.classList.toggle("current", other === number));
    tabs.forEach((tab, other) => {
      tab.setAttribute("aria-selected", String(other === number));
      tab.tabIndex = other === number ? 0 : -1;
    });
  };
  const label = () => views.forEach((view, number) => {
    const count = all("[data-row]:not([hidden])", view).length;
    tabs[number].replaceChildren(view.dataset.title, " ", make("small", { textContent: String(count) }));
  });
  const words = once(() => new Map(all("[data-row]").map((row) => [row, row.textContent.toLocaleLowerCase()])));
  const find = (wanted) => {
    const needle = wanted.trim().toLocaleLowerCase();
    for (const [row, text] of words()) row.hidden = !text.includes(needle);
    label();
  };
  if (views.length) {
    const list = make("div", { className: "tabs" }, ...tabs);
    list.setAttribute("role", "tablist");
    one(".views").prepend(list);
    label();
    showView(0);
  }

  // --- mouse and keys ----------------------------------------------------------------------------

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-fact]");
    const mark = event.target.closest("mark[data-f]");
    const kind = event.target.closest("button[data-kind]");
    const summary = event.target.closest(".row > summary");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      cameFrom = link;
      goTo(Number(link.dataset.fact));
    } else if (mark) {
      if (isShown(mark)) choose(frontOf(mark), mark);
    } else if (kind) {
      switchKind(kind);
    } else if (summary) {
      summary.parentElement.open ? unfocus() : focusOn(summary.parentElement);
    }
  });

  const step = (text, forward) => {
    const shown = all("mark[id]", text).filter(isShown);
    const at = shown.indexOf(document.activeElement);
    const next = shown[at < 0 ? (forward ? 0 : shown.length - 1) : at + (forward ? 1 : -1)];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    const fact = data().facts[frontOf(next)];
    one("#say").textContent = `${fact.kind}: ${fact.text}`;
  };
  const KEYS = {
    Escape: () => (details.hidden ? unfocus() : unchoose()),
    Enter: (event) => {
      if (!event.target.matches("mark[data-f]")) return;
      cameFrom = event.target;
      choose(frontOf(event.target), event.target);
      details.focus();
    },
    ArrowRight: (event) => arrow(event, true),
    ArrowLeft: (event) => arrow(event, false),
  };
  const arrow = (event, forward) => {
    const text = event.target.closest(".text");
    const tab = event.target.closest("[role=tab]");
    if (!text && !tab) return;
    event.preventDefault();
    if (text) return step(text, forward);
    const next = (tabs.indexOf(tab) + (forward ? 1 : tabs.length - 1)) % tabs.length;
    showView(next);
    tabs[next].focus();
  };
  document.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) KEYS[event.key]?.(event);
  });
  one("#find").addEventListener("input", (event) => find(event.target.value));

  // paper has no summaries to open
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const row of opened) row.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const row of opened) row.open = false;
  });
})();

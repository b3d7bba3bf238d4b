"use strict";
// The panel beside the picture tells what was chosen; rows of the tables lead to the picture.
(function () {
  const panel = document.getElementById("panel");
  if (!panel) return;
  const { details, sheets } = JSON.parse(document.getElementById("data").textContent);
  let from = null; // what had the focus when the panel was opened

  function make(tag, text, name) {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  }

  function button(text, act, name) {
    const element = make("button", text, name);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  function facts(pairs) {
    const list = make("dl");
    pairs.forEach(function ([label, value]) {
      list.append(make("dt", label), make("dd", value));
    });
    return list;
  }

  function source(words) {
    const line = make("p", "From: ", "source");
    const known = words.document || words.url;
    if (/^https?:\/\//i.test(words.url)) {
      const link = make("a", known);
      link.href = words.url;
      link.rel = "noopener noreferrer";
      line.append(link);
    } else {
      line.append(known);
    }
    if (words.item) line.append(", under “" + words.item + "”");
    return known ? line : "";
  }

  function sentence(words, around) {
    const quote = make("blockquote");
    if (!around) quote.append(words.quote);
    else quote.append(words.before, " ", make("mark", words.quote), " ", words.after);
    return quote;
  }

  function more(words, quote) {
    if (!words.before && !words.after) return "";
    let around = false;
    let shown = quote;
    const press = button("Show what stands before and after", function () {
      around = !around;
      const next = sentence(words, around);
      shown.replaceWith(next);
      shown = next;
      press.textContent = around ? "Show the sentence alone" : "Show what stands before and after";
    });
    return press;
  }

  function said(words) {
    const part = make("div", "", "said");
    const quote = sentence(words, false);
    if (words.label) part.append(make("p", words.label, "label"));
    part.append(quote, more(words, quote), source(words));
    return part;
  }

  function rows(ids) {
    const line = make("p", "In the tables: ", "rows");
    ids.forEach(function (id, n) {
      const kind = id.startsWith("p") ? "promise " : "row ";
      const link = make("a", kind + id.slice(1));
      link.href = "#" + id;
      line.append(n ? ", " : "", link);
    });
    return line;
  }

  function tell(detail) {
    const part = make("div", "", "detail");
    part.append(make("p", [detail.when, detail.committee].filter(Boolean).join(", "), "when"));
    if (detail.state) part.append(make("p", detail.state, "status " + detail.status));
    part.append(make("p", detail.text, "text"), facts(detail.facts));
    part.append(...detail.words.map(said), rows(detail.rows));
    return part;
  }

  function heading(tag, text) {
    const element = make(tag, text);
    if (tag === "h3") element.id = "panel-title";
    return element;
  }

  function fill(keys) {
    const known = keys.map(function (key) { return details[key]; }).filter(Boolean);
    const several = known.length > 1;
    const list = make(several ? "ol" : "div", "", "chosen");
    known.forEach(function (detail) {
      const part = tell(detail);
      if (several) part.prepend(heading("h4", detail.head));
      list.append(several ? make("li") : part);
      if (several) list.lastChild.append(part);
    });
    const title = several ? known.length + " at one place" : known[0].head;
    panel.replaceChildren(heading("h3", title), button("Close", close, "close"), list);
    panel.hidden = false;
    panel.scrollTop = 0;
  }

  function mark(keys) {
    const rows = keys.flatMap(function (key) { return details[key] ? details[key].rows : []; });
    const chosen = new Set(rows.map(function (id) {
      return document.getElementById(id).dataset.key;
    }));
    document.querySelectorAll("[data-key]").forEach(function (row) {
      if (chosen.has(row.dataset.key)) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    });
  }

  function close() {
    document.dispatchEvent(new CustomEvent("chosen", { detail: { keys: [] } }));
  }

  function hide() {
    const inside = panel.contains(document.activeElement);
    panel.hidden = true;
    panel.replaceChildren();
    const first = document.querySelector("#frame .hit[tabindex='0']"); // drawn anew meanwhile
    const back = from && from.isConnected ? from : first;
    if (inside && back) back.focus();
    from = null;
  }

  function choose(keys) {
    const focused = document.activeElement;
    const byKey = focused && focused !== document.body && focused.matches(":focus-visible");
    mark(keys);
    if (!keys.some(function (key) { return details[key]; })) return hide();
    if (focused && !panel.contains(focused)) from = focused;
    fill(keys);
    const hit = document.querySelector("#frame .hit[aria-pressed]");
    if (hit) hit.scrollIntoView({ block: "nearest", inline: "nearest" }); // not under the panel
    if (byKey) panel.focus({ preventScroll: getComputedStyle(panel).position === "fixed" });
  }

  document.addEventListener("chosen", function (event) { choose(event.detail.keys); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !panel.hidden) close();
  });

  // From a row to the picture, where the picture has it.
  const drawn = new Set(sheets.flatMap(function (sheet) {
    return sheet.nodes.flatMap(function (node) { return node.details || []; });
  }));
  document.querySelectorAll("tr[data-key]").forEach(function (row) {
    if (!drawn.has(row.dataset.key)) return;
    row.cells[0].append(button("Show in the picture", function () {
      window.minutegraph.picture.select(row.dataset.key);
    }, "show"));
  });
})();

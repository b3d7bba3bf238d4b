"use strict";
// The filters: what does not fit all of them is hidden in the picture, the words and the tables.
(function () {
  const form = document.getElementById("filters");
  if (!form) return;
  const { details } = JSON.parse(document.getElementById("data").textContent);
  const keys = Object.keys(details);
  const rows = Array.from(document.querySelectorAll("[data-key]"));
  const total = document.querySelectorAll("#everything tbody tr").length;

  function value(name) {
    const field = form.elements.namedItem(name);
    return field ? field.value.trim() : "";
  }

  function fits(detail, wanted) {
    return (!wanted.year || detail.year.includes(wanted.year))
      && (!wanted.kind || detail.kind === wanted.kind)
      && (!wanted.committee || detail.committee === wanted.committee)
      && (!wanted.status || detail.status === wanted.status)
      && wanted.search.every(function (word) { return detail.search.includes(word); });
  }

  function chosen() {
    const wanted = { search: value("search").toLowerCase().split(/\s+/).filter(Boolean) };
    ["year", "kind", "committee", "status"].forEach(function (name) {
      wanted[name] = value(name);
    });
    const found = keys.filter(function (key) { return fits(details[key], wanted); });
    return found.length === keys.length ? null : new Set(found);
  }

  function empty(part) {
    return !part.querySelector("[data-key]:not([hidden])");
  }

  function hide(shown) {
    rows.forEach(function (row) {
      row.hidden = shown !== null && !shown.has(row.dataset.key);
    });
    document.querySelectorAll(".moment").forEach(function (moment) {
      moment.hidden = shown !== null && empty(moment);
    });
    document.querySelectorAll("p.none").forEach(function (words) {
      words.hidden = shown === null || !empty(words.parentElement);
    });
  }

  function count() {
    const left = document.querySelectorAll("#everything tbody tr:not([hidden])").length;
    const words = left + " of " + total + " " + (form.dataset.things || "facts") + " shown";
    document.getElementById("count").textContent = left ? words : "Nothing matches: " + words;
  }

  function apply() {
    const shown = chosen();
    const picture = (window.minutegraph || {}).picture;
    hide(shown);
    count();
    if (picture) picture.show(shown);
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply); });
  form.reset(); // a browser may keep what was chosen before
  count();
})();

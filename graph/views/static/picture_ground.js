"use strict";
// What stands still in a picture: its frame's layers, the heads of the columns, the rows' names;
// and which mark an arrow key leads to.
(function () {
  function make(tag, name, parent, text) {
    const element = document.createElement(tag);
    element.className = name;
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  }

  // Sides in px of the sheet; the scale is that of the zoom.
  function place(element, scale, left, top, wide, high) {
    const sides = { left, top, width: wide, height: high };
    for (const [side, value] of Object.entries(sides)) {
      element.style[side] = value * scale + "px";
    }
    return element;
  }

  function lines(parent, name, several) {
    several.forEach((line) => make("span", name, parent, line + " "));
  }

  function ground(frame, sheet, scale) {
    frame.replaceChildren();
    const lay = (name, parent, ...sides) => place(make("div", name, parent), scale, ...sides);
    const whole = lay("sheet", frame, 0, 0, sheet.width, sheet.height);
    const parts = {
      ground: whole,
      bands: make("div", "bands", whole),
      canvas: make("div", "canvas", whole),
      hits: make("div", "hits", whole),
      heads: lay("heads", whole, 0, 0, sheet.width, sheet.head),
      names: lay("names", whole, 0, 0, sheet.gutter, sheet.height),
    };
    parts.canvas.setAttribute("aria-hidden", "true");
    lay("corner", parts.heads, 0, 0, sheet.gutter, sheet.head);
    sheet.columns.forEach((each) => column(lay, parts, sheet, each));
    sheet.rows.forEach((each) => row(lay, parts, sheet, each));
    return parts;
  }

  function column(lay, parts, sheet, each) {
    const left = each.x - each.wide / 2;
    const name = "column" + (each.hatched ? " hatched" : "");
    lay(name, parts.bands, left, sheet.head, each.wide, sheet.height - sheet.head);
    const head = lay(name, parts.heads, left, 0, each.wide, sheet.head);
    lines(head, "day", each.head);
    lines(head, "note", each.note);
  }

  function row(lay, parts, sheet, each) {
    const name = each.group ? "group" : "row";
    lay(name, parts.bands, 0, each.y, sheet.width, each.high);
    const words = lay(name, parts.names, 0, each.y, sheet.gutter, each.high);
    if (each.group) return make("span", "who", words, each.group);
    lines(words, "who", each.name);
    lines(words, "now", each.now);
  }

  // Left and right go through all marks in order; up and down to the nearest in the next line.
  function step(open, at, key) {
    const ways = {
      Home: () => open[0],
      End: () => open[open.length - 1],
      ArrowRight: () => open[at + 1],
      ArrowLeft: () => open[at - 1],
      ArrowDown: () => beyond(open, at, 1),
      ArrowUp: () => beyond(open, at, -1),
    };
    if (!(key in ways)) return null;
    return ways[key]() || open[at];
  }

  function beyond(open, at, way) {
    const { x, y } = open[at].node;
    const after = open.filter(({ node }) => (node.y - y) * way > 4);
    const far = ({ node }) => Math.abs(node.y - y) * 4 + Math.abs(node.x - x);
    return after.reduce((a, b) => (a && far(a) <= far(b) ? a : b), null);
  }

  Object.assign(window.minutegraph, { ground, place, step });
})();

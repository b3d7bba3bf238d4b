"use strict";
// The picture: a frame that scrolls, heads and names that stay, a canvas that vis-network draws,
// and over each mark a button, so that mouse, touch, keys and screen readers choose alike.
(function () {
  const frame = document.getElementById("frame");
  if (!frame) return;
  const data = JSON.parse(document.getElementById("data").textContent);
  const MARGIN = 500; // px drawn beyond what is seen, so that scrolling seldom has to draw
  let sheet, network, nodes, edges, parts, order, scale = 1, shown = null, current = null;

  const place = (element, ...sides) => minutegraph.place(element, scale, ...sides);

  function build() {
    frame.style.setProperty("--zoom", scale);
    frame.classList.toggle("tall", sheet.height * scale > 2500);
    parts = minutegraph.ground(frame, sheet, scale);
  }

  function draw() {
    if (network) network.destroy();
    const drawn = sheet.nodes.map(function (node) {
      return { ...node, title: undefined, ctxRenderer: minutegraph.renderer(node) };
    });
    nodes = new vis.DataSet(drawn);
    edges = new vis.DataSet(sheet.edges.map((edge, n) => ({ ...edge, id: n })));
    parts.area = null;
    look();
    network = new vis.Network(parts.canvas, { nodes, edges }, sheet.options);
    // Nothing may be moved or chosen on the canvas itself; the buttons over it are for that.
    parts.canvas.firstChild.removeAttribute("tabindex");
    move();
    network.on("resize", move);
  }

  // The part of the sheet that the canvas covers; anew only when what is seen leaves it.
  function look() {
    const [left, top] = [frame.scrollLeft, frame.scrollTop];
    const [right, bottom] = [left + frame.clientWidth, top + frame.clientHeight];
    const [wide, high] = [sheet.width * scale, sheet.height * scale];
    const area = parts.area;
    if (area && left >= area.left && top >= area.top && Math.min(right, wide) <= area.right &&
        Math.min(bottom, high) <= area.bottom) return false;
    parts.area = {
      left: Math.max(0, left - MARGIN), top: Math.max(0, top - MARGIN),
      right: Math.min(wide, right + MARGIN), bottom: Math.min(high, bottom + MARGIN),
    };
    lay(parts.area);
    return true;
  }

  function lay(area) {
    const style = parts.canvas.style;
    style.left = area.left + "px";
    style.top = area.top + "px";
    style.width = area.right - area.left + "px";
    style.height = area.bottom - area.top + "px";
  }

  function move() {
    const { left, top, right, bottom } = parts.area;
    const position = { x: (left + right) / 2 / scale, y: (top + bottom) / 2 / scale };
    network.moveTo({ position, scale, animation: false });
  }

  function follow() {
    if (!look()) return;
    network.setSize(parts.canvas.style.width, parts.canvas.style.height);
    network.redraw();
    move();
  }

  // A button over every box that tells something: one stop for the tab key, arrows go on from it.
  function buttons() {
    const most = new Map();
    sheet.nodes.filter((node) => node.say && node.details.length).forEach(function (node) {
      most.set(node.id, hit(node));
    });
    const byPlace = (a, b) => a.node.y - b.node.y || a.node.x - b.node.x;
    order = [...most.values()].sort(byPlace);
    order.forEach(({ button }) => parts.hits.append(button));
    if (order.length) order[0].button.tabIndex = 0;
  }

  function hit(node) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "hit";
    button.tabIndex = -1;
    button.title = node.say;
    button.setAttribute("aria-label", node.say);
    const [wide, high] = [Math.max(24, node.wide), Math.max(24, node.high)];
    place(button, node.x - wide / 2, node.y - high / 2, wide, high);
    const own = { node, button };
    button.addEventListener("click", () => choose(own));
    button.addEventListener("focus", () => stop(own));
    return own;
  }

  function stop(own) {
    order.forEach(({ button }) => { button.tabIndex = -1; });
    own.button.tabIndex = 0;
  }

  function choose(own) {
    mark(own);
    const keys = own.node.details.filter((key) => !shown || shown.has(key));
    document.dispatchEvent(new CustomEvent("chosen", { detail: { keys } }));
  }

  function mark(own) {
    if (current) current.button.removeAttribute("aria-pressed");
    current = own;
    if (own) own.button.setAttribute("aria-pressed", "true");
  }

  function step(event) {
    const open = order.filter(({ button }) => !button.hidden);
    const at = open.findIndex(({ button }) => button === document.activeElement);
    const to = at < 0 ? null : minutegraph.step(open, at, event.key);
    if (!to) return;
    event.preventDefault();
    focus(to);
  }

  function focus(own) {
    own.button.focus({ preventScroll: true });
    reveal(own.node);
  }

  // Into view, past the heads above and the names at the left.
  function reveal(node) {
    const top = (node.y - node.high / 2) * scale, bottom = top + node.high * scale;
    across(node);
    if (top < frame.scrollTop + sheet.head * scale) {
      frame.scrollTop = top - sheet.head * scale - 16;
    } else if (bottom > frame.scrollTop + frame.clientHeight) {
      frame.scrollTop = bottom - frame.clientHeight + 16;
    }
    order.find((own) => own.node === node).button.scrollIntoView({ block: "nearest" });
  }

  function across(node) {
    const left = (node.x - node.wide / 2) * scale, right = left + node.wide * scale;
    const narrow = frame.clientWidth < 600 ? 0 : sheet.gutter * scale;
    if (left < frame.scrollLeft + narrow) frame.scrollLeft = left - narrow - 16;
    else if (right > frame.scrollLeft + frame.clientWidth) {
      frame.scrollLeft = Math.min(left - narrow - 16, right - frame.clientWidth + 16);
    }
  }

  // The newest first: what stands furthest to the right, where the paper may go on empty.
  function newest() {
    const right = ({ node }) => node.x + node.wide / 2;
    frame.scrollLeft = 0;
    if (order.length) across(order.reduce((a, b) => (right(b) > right(a) ? b : a)).node);
  }

  // What the filters leave: a box stays while one of its details does; its count goes with it.
  function show(keys) {
    shown = keys;
    const stays = (each) => !keys || !each.details.length || each.details.some((k) => keys.has(k));
    nodes.update(sheet.nodes.map((node) => ({ id: node.id, hidden: !stays(node) })));
    edges.update(sheet.edges.map((edge, n) => ({ id: n, hidden: !stays(edge) })));
    order.forEach(({ node, button }) => { button.hidden = !stays(node); });
    const first = order.find(({ button }) => !button.hidden);
    if (first) stop(first);
  }

  function open(which) {
    sheet = which;
    mark(null);
    build();
    draw();
    buttons();
    if (shown) show(shown);
    newest();
    const left = document.getElementById("left-out");
    if (left) left.textContent = sheet.left_out;
    follow();
  }

  function select(key) {
    const has = (each) => each.nodes.some((node) => node.details.includes(key));
    if (!has(sheet)) {
      const other = data.sheets.find(has);
      if (!other) return false;
      open(other);
    }
    const own = order.find(({ node }) => node.details.includes(key));
    if (!own) return false;
    focus(own);
    mark(own);
    document.dispatchEvent(new CustomEvent("chosen", { detail: { keys: [key] } }));
    return true;
  }

  function zoom(factor) {
    const middle = (frame.scrollLeft + frame.clientWidth / 2) / scale;
    scale = Math.min(3, Math.max(1, scale * factor)); // never smaller than it was laid out to be read
    open(sheet);
    frame.scrollLeft = middle * scale - frame.clientWidth / 2;
    follow();
  }

  function wire(id, action, hidden) {
    const button = document.getElementById(id);
    if (!button) return;
    button.hidden = Boolean(hidden);
    button.addEventListener("click", () => action(button));
  }

  // On paper the sheet is as wide as the page.
  function print() {
    const fits = Math.min(1, 1030 / sheet.width);
    frame.scrollLeft = frame.scrollTop = 0;
    parts.area = { left: 0, top: 0, right: sheet.width * scale, bottom: sheet.height * scale };
    lay(parts.area);
    network.setSize(parts.canvas.style.width, parts.canvas.style.height);
    move();
    network.redraw();
    frame.style.setProperty("--fits", fits / scale);
    frame.style.setProperty("--print-height", sheet.height * fits + "px");
  }

  open(data.sheets[0]);
  frame.addEventListener("scroll", follow);
  frame.addEventListener("keydown", step);
  window.addEventListener("resize", follow);
  window.addEventListener("beforeprint", print);
  document.addEventListener("chosen", (event) => { if (!event.detail.keys.length) mark(null); });
  document.fonts.ready.then(() => network.redraw());
  wire("zoom-in", () => zoom(1.25));
  wire("zoom-out", () => zoom(0.8));
  wire("show-all", function (button) {
    open(data.sheets[1]);
    button.hidden = true;
  }, data.sheets.length < 2);
  minutegraph.picture = {
    show, select, zoom, sheet: (n) => open(data.sheets[n]),
    get network() { return network; },
    get now() { return sheet; },
  };
})();

"use strict";
(function () {
  const box = document.getElementById("picture");
  if (!box) return;
  const data = JSON.parse(document.getElementById("data").textContent);
  const FONT = "13px Arial, 'Liberation Sans', Helvetica, sans-serif";
  // Each look: fill, border, dashes. The words on a card tell its kind and status too.
  const LOOKS = {
    meetings: ["#0b3c5d", "#0b3c5d", []],
    undated: ["#ffffff", "#0b3c5d", [5, 3]],
    said: ["#ffffff", "#7b8794", []],
    asked: ["#eaf4fb", "#2b6cb0", []],
    decided: ["#f0ebfa", "#6b46c1", []],
    open: ["#fff4e6", "#b44d12", [5, 3]],
    delivered: ["#e3f9e5", "#207227", []],
    outstanding: ["#ffe3e3", "#ab091e", []],
    promised: ["#fff4e6", "#b44d12", [5, 3]],
    who: ["#fdf6d8", "#8d6b00", []],
  };
  const LINE = 17;

  function outline(ctx, node, x, y) {
    const left = x - node.wide / 2, top = y - node.high / 2;
    const round = node.look === "who" ? 16 : node.kind === "meeting" ? 0 : 5;
    ctx.beginPath();
    ctx.roundRect(left, top, node.wide, node.high, round);
  }

  function draw(node, ctx, x, y, chosen) {
    const [fill, border, dashes] = LOOKS[node.look] || LOOKS.said;
    outline(ctx, node, x, y);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.lineWidth = chosen ? 4 : 1.5;
    ctx.setLineDash(chosen ? [] : dashes);
    ctx.strokeStyle = chosen ? "#1d2733" : border;
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.fillStyle = node.look === "meetings" ? "#ffffff" : "#1d2733";
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    const top = y - (node.lines.length * LINE) / 2 + LINE / 2;
    node.lines.forEach(function (line, n) {
      ctx.font = (n < node.bold ? "bold " : "") + FONT;
      ctx.fillText(line, x - node.wide / 2 + 10, top + n * LINE, node.wide - 20);
    });
  }

  data.nodes.forEach(function (node) {
    node.ctxRenderer = function ({ ctx, x, y, state }) {
      return {
        drawNode: function () { draw(node, ctx, x, y, state.selected); },
        nodeDimensions: { width: node.wide, height: node.high },
      };
    };
  });

  const network = new vis.Network(
    box,
    { nodes: new vis.DataSet(data.nodes), edges: new vis.DataSet(data.edges) },
    JSON.parse(data.options)
  );
  function still() {
    network.moveTo({
      position: { x: box.clientWidth / 2, y: box.clientHeight / 2 }, scale: 1, animation: false,
    });
  }
  network.on("resize", still);
  still();

  const panel = document.getElementById("panel");
  function add(tag, text, name) {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    panel.append(element);
    return element;
  }
  function link(row) {
    const kind = row.charAt(0) === "p" ? "Promise " : "History, row ";
    const line = add("p", "");
    const anchor = document.createElement("a");
    anchor.href = "#" + row;
    anchor.textContent = kind + row.slice(1) + " in the table";
    line.append(anchor);
  }
  function tell(node) {
    panel.replaceChildren();
    panel.className = node ? "" : "empty";
    if (!node) return;
    const words = node.panel;
    add("p", words.lane, "lane-name");
    add("h3", words.head);
    if (words.text && words.text !== words.quote) add("p", words.text);
    words.foot.forEach(function (line) { add("p", line); });
    if (words.quote) add("blockquote", words.quote);
    if (words.source) add("p", "From: " + words.source, "hint");
    words.rows.slice(0, 12).forEach(link);
    const close = add("button", "Close");
    close.type = "button";
    close.addEventListener("click", function () {
      network.unselectAll();
      choose({ nodes: [] });
    });
  }
  function mark(rows) {
    document.querySelectorAll("tr.chosen").forEach(function (row) {
      row.classList.remove("chosen");
      row.removeAttribute("aria-current");
    });
    rows.forEach(function (id) {
      const row = document.getElementById(id);
      row.classList.add("chosen");
      row.setAttribute("aria-current", "true");
    });
  }
  function uncover(node) {
    const low = box.getBoundingClientRect().top + node.y + node.high / 2 + 8;
    const over = low - panel.getBoundingClientRect().top;
    if (getComputedStyle(panel).bottom === "0px" && over > 0) window.scrollBy(0, over);
  }
  function choose(params) {
    const node = data.nodes.find(function (each) { return each.id === params.nodes[0]; });
    tell(node);
    mark(node ? node.panel.rows : []);
    if (node) uncover(node);
  }
  network.on("select", choose);

  // For whoever reads the tables first: from a row to its card.
  data.nodes.forEach(function (node) {
    if (node.kind === "party" || node.kind === "meeting") return;
    node.panel.rows.forEach(function (id) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Show in the picture";
      button.addEventListener("click", function () {
        network.selectNodes([node.id]);
        const frame = box.closest(".frame");
        frame.scrollLeft = node.x - frame.clientWidth / 2;
        window.scrollBy(0, box.getBoundingClientRect().top + node.y - node.high);
        choose({ nodes: [node.id] });
        frame.focus({ preventScroll: true });
      });
      document.getElementById(id).cells[0].append(document.createElement("br"), button);
    });
  });

  window.minutegraph = { network: network };
})();

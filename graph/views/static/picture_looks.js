"use strict";
// How each kind of box is drawn on the canvas. The words on a box tell what its colour tells.
(function () {
  const FONT = "'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', sans-serif";
  const TEXT = 13, LINE = 17, PAD = 6, INK = "#1d2733";

  // Fill, border, dashes of the border, roundness of the corners.
  const PLATES = {
    decided: ["#f0ebfa", "#6b46c1", [], 0],
    asked: ["#eaf4fb", "#2b6cb0", [], 12],
    answered: ["#eaf4fb", "#2b6cb0", [], 12],
    deferred: ["#fff4e6", "#b44d12", [4, 3], 12],
    declined: ["#ffe3e3", "#ab091e", [2, 3], 12],
    figure: ["#e6f6f4", "#0c6b58", [], 4],
    vacant: ["#ffffff", "#ab091e", [2, 3], 2],
    delivered: ["#e3f9e5", "#207227", [], 4],
    outstanding: ["#ffe3e3", "#ab091e", [2, 3], 4],
    held: ["#d3e4f3", "#0b3c5d", [], 3],
    interim: ["#fdf6d8", "#8d6b00", [5, 3], 3],
    "held-between": ["#d3e4f3", "#8fb3d1", [], 0],
    "interim-between": ["#fdf6d8", "#c9ab4f", [2, 2], 0],
    "vacant-between": ["#ffffff", "#ab091e", [2, 3], 0],
    "card-open": ["#fff4e6", "#b44d12", [5, 3], 4],
    "card-delivered": ["#e3f9e5", "#207227", [], 4],
    "card-outstanding": ["#ffe3e3", "#ab091e", [2, 3], 4],
    "card-person": ["#fdf6d8", "#8d6b00", [], 12],
    "card-post": ["#d3e4f3", "#0b3c5d", [], 2],
    "card-commitment": ["#fff4e6", "#b44d12", [], 4],
    "card-meeting": ["#f0ebfa", "#6b46c1", [], 0],
    "card-topic": ["#e6f6f4", "#0c6b58", [], 12],
    other: ["#ffffff", "#52606d", [], 4],
  };

  function plate(node, ctx, x, y) {
    const [fill, border, dashes, round] = PLATES[node.look] || PLATES.other;
    ctx.beginPath();
    ctx.roundRect(x - node.wide / 2, y - node.high / 2, node.wide, node.high, round);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.setLineDash(dashes);
    ctx.lineWidth = 1.25;
    ctx.strokeStyle = border;
    ctx.stroke();
    ctx.setLineDash([]);
    const left = node.look.startsWith("card") || ["held", "interim"].includes(node.look);
    words(node, ctx, x, y, left ? "left" : "center");
  }

  function words(node, ctx, x, y, align, pad = PAD) {
    ctx.fillStyle = INK;
    ctx.textAlign = align;
    ctx.textBaseline = "middle";
    const from = align === "left" ? x - node.wide / 2 + pad : x;
    const top = y - ((node.lines.length - 1) * LINE) / 2;
    node.lines.forEach(function (line, n) {
      ctx.font = (n < node.bold ? "700 " : "400 ") + TEXT + "px " + FONT;
      ctx.fillText(line, from, top + n * LINE);
    });
  }

  function round(node, ctx, x, y, fill, border) {
    ctx.beginPath();
    ctx.arc(x, y, node.wide / 2, 0, 2 * Math.PI);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = border;
    ctx.stroke();
  }

  function square(node, ctx, x, y, turn, fill, border) {
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(turn);
    ctx.fillStyle = fill;
    ctx.strokeStyle = border;
    ctx.lineWidth = 2;
    ctx.fillRect(-node.wide / 2, -node.high / 2, node.wide, node.high);
    ctx.strokeRect(-node.wide / 2, -node.high / 2, node.wide, node.high);
    ctx.restore();
  }

  function tick(node, ctx, x, y) {
    round(node, ctx, x, y, "#207227", "#207227");
    ctx.beginPath();
    ctx.moveTo(x - 3, y);
    ctx.lineTo(x - 1, y + 3);
    ctx.lineTo(x + 3, y - 3);
    ctx.lineWidth = 1.75;
    ctx.strokeStyle = "#ffffff";
    ctx.stroke();
  }

  const LOOKS = {
    made: (node, ctx, x, y) => round(node, ctx, x, y, INK, INK),
    due: (node, ctx, x, y) => square(node, ctx, x, y, Math.PI / 4, "#ffffff", INK),
    "tip-open": (node, ctx, x, y) => round(node, ctx, x, y, "#ffffff", "#b44d12"),
    "tip-delivered": tick,
    "tip-outstanding": (node, ctx, x, y) => square(node, ctx, x, y, 0, "#ffffff", "#ab091e"),
    "value-dot": (node, ctx, x, y) => round(node, ctx, x, y, "#0f609b", "#0f609b"),
    "benchmark-dot": (node, ctx, x, y) => square(node, ctx, x, y, 0, "#ffffff", "#52606d"),
    "value-words": (node, ctx, x, y) => words(node, ctx, x, y, "center"),
    "holder-words": (node, ctx, x, y) => words(node, ctx, x, y, "left", 0),
    "benchmark-words": (node, ctx, x, y) => words(node, ctx, x, y, "center"),
  };

  // What vis-network calls for a node of the shape "custom".
  function renderer(node) {
    const draw = LOOKS[node.look] || plate;
    return function ({ ctx, x, y }) {
      return {
        drawNode: () => draw(node, ctx, x, y),
        nodeDimensions: { width: node.wide, height: node.high },
      };
    };
  }

  window.minutegraph = { renderer, font: FONT };
})();

"use strict";
// The network: choosing a thing leaves its own lines alone and dims what it is not tied to.
(function () {
  const base = minutegraph.renderer;
  let lit = null; // the ids of what is chosen and of its neighbours; null: everything

  // Before picture.js: each box is drawn as ever, paler while others are chosen.
  minutegraph.renderer = function (node) {
    const draw = base(node);
    return function (values) {
      const { drawNode, nodeDimensions } = draw(values);
      function paler() {
        values.ctx.save();
        values.ctx.globalAlpha = lit && !lit.has(node.id) ? 0.3 : 1;
        drawNode();
        values.ctx.restore();
      }
      return { drawNode: paler, nodeDimensions };
    };
  };

  function ends(edge, id) {
    return edge.from === id || edge.to === id;
  }

  function light(id) {
    const picture = minutegraph.picture;
    const ties = picture.network.body.data.edges;
    const own = picture.now.edges.filter((edge) => ends(edge, id));
    lit = id ? new Set([id, ...own.flatMap((edge) => [edge.from, edge.to])]) : null;
    ties.update(picture.now.edges.map(function (edge, n) {
      const strong = ends(edge, id);
      const color = strong ? { color: "#0b3c5d" } : edge.color;
      return { id: n, hidden: Boolean(id) && !strong, color, width: strong ? 2 : edge.width };
    }));
    picture.network.redraw();
  }

  let current = null;
  document.addEventListener("chosen", function (event) {
    current = event.detail.keys[0] || null;
    light(current);
  });

  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("frame").scrollLeft = 0;
    // Both build the picture anew.
    ["zoom-in", "zoom-out"].forEach(function (id) {
      document.getElementById(id).addEventListener("click", () => light(current));
    });
  });
})();

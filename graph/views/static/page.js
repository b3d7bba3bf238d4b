"use strict";
// What needs script is shown only where script runs.
(function () {
  ["view", "filters"].forEach(function (id) {
    const part = document.getElementById(id);
    if (part) part.hidden = false;
  });
  const print = document.getElementById("print");
  if (print) print.addEventListener("click", function () { window.print(); });
})();

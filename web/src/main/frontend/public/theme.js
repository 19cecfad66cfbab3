// Blocking on purpose: the theme is set before the first paint.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem("hireloop-theme");
  } catch {
    // Storage may be closed to this page; the system's choice then stands.
  }
  var dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = stored || (dark ? "dark" : "light");
})();

/** Light or dark is set before anything is painted, so this is no module. */
"use strict";
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem("nuncio-theme");
  } catch {
    // A browser that keeps nothing shows what the system asks for.
  }
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
})();

/** Light or dark, and saving what is on screen. */

import { url } from "./api.js";
import { announce, h, replace } from "./dom.js";
import { route } from "./route.js";

const FORMATS = [
  ["csv", "Table (csv)"],
  ["json", "With every claim (json)"],
  ["geojson", "For a map (GeoJSON)"],
  ["graphml", "For a graph (GraphML)"],
  ["ical", "For a calendar (iCalendar)"],
];

/** Fills the corner of the masthead. */
export function tools(element) {
  replace(element, saveMenu(), themeButton());
}

function saveMenu() {
  const body = h("div", { class: "menu-body right" });
  const menu = h(
    "details",
    {
      class: "menu",
      ontoggle: () => menu.open && replace(body, links()),
    },
    h("summary", { class: "button" }, "Save or print"),
    body,
  );
  return menu;
}

function links() {
  const { filter } = route();
  return [
    h("p", { class: "menu-title" }, "Happenings under these filters"),
    FORMATS.map(([format, label]) => h("a", { href: url("export", { id: format, query: filter }), download: `nuncio.${format === "ical" ? "ics" : format}` }, label)),
    h("p", { class: "menu-title" }, "On paper"),
    route().view === "now"
      ? h("button", { type: "button", onclick: () => print() }, "Print this brief (A4)")
      : h("button", { type: "button", onclick: () => print() }, "Print this view"),
  ];
}

function themeButton() {
  const dark = () => {
    const set = document.documentElement.dataset.theme;
    return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const button = h("button", {
    type: "button",
    class: "button",
    onclick: () => {
      const theme = dark() ? "light" : "dark";
      document.documentElement.dataset.theme = theme;
      try {
        localStorage.setItem("nuncio-theme", theme);
      } catch {
        // It holds until the page is closed.
      }
      label();
      announce(`The page is ${theme}.`);
      dispatchEvent(new Event("theme"));
    },
  });
  const label = () => (button.textContent = dark() ? "Light" : "Dark");
  button.setAttribute("title", "Light or dark page");
  label();
  return button;
}

/** Who reviews; kept for this tab. */
export const reviewerName = {
  get: () => sessionStorage.getItem("nuncio-reviewer") ?? "",
  set: (value) => sessionStorage.setItem("nuncio-reviewer", value),
};

/** The key that allows writing. It is kept for this tab only, and never in the address. */
export const token = {
  get: () => sessionStorage.getItem("nuncio-token") ?? "",
  set: (value) => (value ? sessionStorage.setItem("nuncio-token", value) : sessionStorage.removeItem("nuncio-token")),
};


/** Puts the page together: the address says which view under which filters, and what is open beside it. */

import { forget, get, Problem } from "./api.js";
import { h, later, replace } from "./dom.js";
import { filterBar, showFilters } from "./filter.js";
import { showPanel } from "./panel.js";
import { OPEN, address, go, route, toView } from "./route.js";
import { loading, problem } from "./notice.js";
import { tools } from "./tools.js";
import { count, dayText, learnNames } from "./words.js";

const VIEWS = {
  now: { title: "Now", module: () => import("./now.js") },
  timeline: { title: "Timeline", module: () => import("./timeline.js") },
  map: { title: "Map", module: () => import("./map.js") },
  network: { title: "Network", module: () => import("./network.js") },
  tolls: { title: "Forces and tolls", module: () => import("./tolls.js") },
  statements: { title: "Who said what", module: () => import("./statements.js") },
  reports: { title: "Reports", module: () => import("./reports.js") },
  review: { title: "Review", module: () => import("./review.js") },
};

const main = document.getElementById("main");
let shown = { key: null, view: null };
let store = null;

function navigation(current) {
  replace(
    document.getElementById("views"),
    Object.entries(VIEWS).map(([view, { title }]) =>
      h("a", { href: toView(view), "aria-current": view === current ? "page" : null }, title),
    ),
  );
  const nav = document.getElementById("views");
  nav.scrollLeft = (nav.querySelector("[aria-current]")?.offsetLeft ?? 0) - nav.offsetLeft - 16;
}

/** What a view depends on; a list or a happening opens beside it without drawing it again. */
function key({ view, argument, filter, state }) {
  const own = [...state].filter(([name]) => !OPEN.includes(name));
  return address({ view, argument, filter, state: own });
}

async function show() {
  const here = route();
  if (!(here.view in VIEWS)) return go("#/now", true);
  if (key(here) !== shown.key) await draw(here);
  await showPanel(route());
}

async function draw(here) {
  const moved = here.view !== shown.view || shown.key === null;
  const first = shown.key === null;
  shown = { key: key(here), view: here.view };
  forget();
  navigation(here.view);
  showFilters(here);
  const { title, module } = VIEWS[here.view];
  document.title = `${title} · Nuncio`;
  if (moved) {
    replace(main, loading(title));
    scrollTo(0, 0);
  } else {
    main.classList.add("waiting");
  }
  const mine = shown.key;
  let content;
  try {
    const { render } = await module();
    content = await render({ ...here, store });
  } catch (error) {
    if (error.name === "AbortError") return;
    if (!(error instanceof Problem)) console.error(error);
    content = problem(error);
  }
  if (mine !== shown.key) return;
  main.classList.remove("waiting");
  replace(main, h("h1", { tabindex: "-1", class: "title" }, title), content);
  main.dataset.ready = here.view;
  if (moved && !first) main.querySelector("h1").focus({ preventScroll: true });
}

function standfirst() {
  const { counts, as_of: asOf } = store;
  const copies = counts.copies > 0 ? ` (${count(counts.copies, "copy", "copies")} among them)` : "";
  replace(
    document.getElementById("standfirst"),
    h("a", { href: "#/reports" }, count(counts.reports, "report")),
    `${copies}, `,
    h("a", { href: "#/now?list=all%3Dtrue&title=All+happenings" }, count(counts.happenings, "happening")),
    asOf && `, as of ${dayText(asOf)}`,
  );
  const rules = store.versions.at(-1) ?? {};
  replace(
    document.getElementById("colophon"),
    h("p", {}, "Every mark is a link to the words it rests on. What is planned, feared or denied is never counted as having happened unless it is named so."),
    h("p", {}, [store.nuncio, ...["codebook", "gazetteer"].filter((part) => rules[part]).map((part) => `${part} ${rules[part].slice(0, 12)}`)].join(" · ")),
  );
}

function keys(event) {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.getElementById("filter-text")?.focus();
  }
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !typing) step(event);
}

/** Arrow keys go from one entry of a list to the next. */
function step(event) {
  const here = event.target.closest?.(".entries a, .ledger a, .walk a");
  if (!here) return;
  const all = [...here.closest(".entries, .ledger, .walk").querySelectorAll("a[href]")].filter((a) => a.matches(".entries > li > a, .walk a, .ledger a"));
  const next = all[all.indexOf(here) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

async function start() {
  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  tools(document.getElementById("tools"));
  document.addEventListener("keydown", keys);
  navigation(route().view);
  replace(main, loading("the record"));
  try {
    const [world, answer] = await Promise.all([fetch("world.json").then((r) => r.json()), get("store", { keep: true })]);
    learnNames(world.countries);
    store = { ...answer, world };
    standfirst();
    filterBar(document.getElementById("filters"), store);
  } catch (error) {
    replace(main, problem(error));
    return;
  }
  addEventListener("hashchange", later(show, 0));
  await show();
}

start();

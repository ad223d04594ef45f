/** The reports, and the reader of one of them. */

import { get } from "./api.js";
import { h, later } from "./dom.js";
import { empty } from "./notice.js";
import { reader } from "./reader.js";
import { address, changed, go, route } from "./route.js";
import { count, dayText } from "./words.js";

/** The view. */
export async function render({ filter, state, argument }) {
  const q = state.get("q") ?? "";
  const page = await get("reports", { query: changed(filter, { q, limit: 50 }) });
  const id = argument || page.items.find((r) => r.status === "read")?.id || page.items[0]?.id;
  const search = h("input", {
    type: "search",
    "aria-label": "Search headlines and texts",
    placeholder: "Search headlines and texts",
    value: q,
    oninput: later((event) => go(address({ ...route(), argument: "", state: [["q", event.target.value.trim()]] }), true), 350),
  });
  const list = h("nav", { class: "report-list", "aria-label": "Reports" }, search, h("p", { class: "panel-count" }, count(page.total, "report")), items(page, id, filter));
  if (!id) return h("div", { class: "reports" }, list, empty("No report tells of such happenings."));
  const report = await get("report", { id });
  return h("div", { class: "reports" }, folded(list), reader(report, { claim: state.get("claim"), at: state.get("at") }));
}

/** On a phone the list is folded away above the report. */
function folded(list) {
  const wide = matchMedia("(min-width: 800px)").matches;
  return h("details", { class: "report-fold", open: wide }, h("summary", {}, "All reports"), list);
}

function items(page, id, filter) {
  const holder = h("ul", { class: "walk" });
  const add = (part) => {
    holder.append(...part.items.map((r) => item(r, id)));
    if (part.next) {
      const more = h("li", {}, h("button", { type: "button", class: "button", onclick: async () => {
        const next = await get("reports", { query: changed(filter, { q: route().state.get("q"), limit: 50, cursor: part.next }) });
        more.remove();
        add(next);
      } }, "Show more"));
      holder.append(more);
    }
  };
  add(page);
  return holder;
}

function item(report, id) {
  const here = route();
  return h(
    "li",
    { class: report.id === id ? "chosen" : null },
    h(
      "a",
      { href: address({ view: "reports", argument: report.id, filter: here.filter, state: changed(here.state, { claim: null, at: null, list: null, show: null, title: null }) }), "aria-current": report.id === id ? "true" : null },
      h("strong", {}, report.title ?? report.uri),
      h("small", {}, [report.publisher, report.published && dayText(report.published)].filter(Boolean).join(", ")),
      h("small", {}, report.status === "read" ? `${count(report.claims, "claim")}${report.copy_of ? ", a copy" : ""}` : "could not be read"),
    ),
  );
}

/** Review: one happening after the other, with its words beside it, to accept, correct or reject. */

import { get } from "./api.js";
import { detail } from "./detail.js";
import { h, replace } from "./dom.js";
import { entry, typeTag } from "./happening.js";
import { empty, loading, problem } from "./notice.js";
import { changed, happening, withState } from "./route.js";
import { count, dayText } from "./words.js";

const TABS = [
  ["open", "Happenings"],
  ["given", "Verdicts given"],
  ["lost", "Lost to recoding"],
];

/** The view. */
export async function render({ filter, state, store }) {
  const tab = state.get("tab") ?? "open";
  return [
    h("p", { class: "lead" }, "A verdict is kept with who gave it and when. It survives recoding, and ", h("code", {}, "nuncio evaluate"), " scores the rules by it. ", !store.writable && h("strong", {}, "This desk is read only: start it with a token to review.")),
    h("p", { class: "switch tabs", role: "group", "aria-label": "What to show" }, TABS.map(([name, label]) => h("a", { class: "button", href: withState({ tab: name === "open" ? null : name, pick: null }), "aria-current": name === tab ? "true" : null }, label))),
    tab === "open" ? await walk(filter, state) : await verdicts(tab),
  ];
}

async function walk(filter, state) {
  const page = await get("happenings", { query: changed(filter, { limit: 100 }) });
  if (page.items.length === 0) return empty("No happening answers to this.");
  const beside = h("section", { class: "review-one", "aria-label": "The happening" });
  const list = h("ul", { class: "entries review-list" });
  let current = null;
  const open = async (item, row) => {
    current = item.id;
    list.querySelectorAll("li").forEach((li) => li.classList.toggle("chosen", li === row));
    replace(beside, loading("it"));
    try {
      const content = await detail(item.id);
      if (current === item.id) replace(beside, content);
    } catch (error) {
      replace(beside, problem(error));
    }
  };
  for (const item of page.items) {
    const row = entry(item);
    const link = row.querySelector("a");
    link.href = withState({ pick: item.id });
    link.addEventListener("click", (event) => {
      if (matchMedia("(max-width: 799px)").matches) {
        link.href = happening(item.id);
        return;
      }
      event.preventDefault();
      open(item, row);
    });
    link.addEventListener("focus", () => matchMedia("(min-width: 800px)").matches && link.matches(":focus-visible") && current !== item.id && open(item, row));
    list.append(row);
  }
  const first = page.items.find((item) => item.id === state.get("pick")) ?? page.items[0];
  open(first, list.children[page.items.indexOf(first)]);
  return [
    h("p", { class: "panel-count" }, `${count(page.total, "happening")}. Arrow keys go from one to the next.`),
    h("div", { class: "review" }, list, beside),
  ];
}

async function verdicts(tab) {
  const page = await get("verdicts", { query: { lost: tab === "lost" ? "true" : "false", limit: 200 } });
  if (page.items.length === 0) return empty(tab === "lost" ? "No verdict was lost: every happening that was judged is still there." : "Nobody has judged a happening yet.");
  return [h("p", { class: "panel-count" }, count(page.total, "verdict")), h("ul", { class: "entries" }, page.items.map(verdict))];
}

/** What was said of what; a lost one leads nowhere, but tells what it was given of. */
function verdict(v) {
  const { subject } = v;
  const what = [
    h("span", { class: "entry-head" }, h("span", { class: `verdict ${v.verdict}` }, v.verdict), typeTag(subject)),
    h("q", { class: "words" }, subject.evidence),
    v.slot && h("span", {}, `${v.slot} is ${v.value || "nothing"}, not ${v.was || "nothing"}`),
    v.note && h("span", { class: "note" }, v.note),
  ];
  return h("li", { class: "entry" }, v.happening ? h("a", { href: happening(v.happening) }, what) : h("div", {}, what), h("span", { class: "entry-foot" }, `by ${v.reviewer}, ${dayText(v.given.slice(0, 10))}`));
}

/** The panel beside a view: the happenings behind a number, or all that is known of one happening. */

import { get, Problem } from "./api.js";
import { h, replace } from "./dom.js";
import { entries } from "./happening.js";
import { detail } from "./detail.js";
import { empty, loading, problem } from "./notice.js";
import { OPEN, changed, go, withState } from "./route.js";
import { alertCauses, tensionDay } from "./tension.js";
import { count, dayText } from "./words.js";

const panel = document.getElementById("panel");
let shown = "";
let came = null;

const closed = () => withState(Object.fromEntries(OPEN.map((name) => [name, null])));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.hidden && !event.target.closest?.("details.menu[open]")) go(closed());
});

/** Shows what the address has open; hides the panel where nothing is. */
export async function showPanel({ filter, state }) {
  const show = state.get("show");
  const list = state.get("list");
  const day = state.get("tension");
  const alert = state.get("alert");
  const behind = list ?? day ?? alert;
  const key = `${show ?? ""}|${show ? "" : (behind ?? "")}|${filter}`;
  if (!show && !behind) return close();
  if (key === shown && !panel.hidden) return undefined;
  if (panel.hidden) came = document.activeElement;
  shown = key;
  panel.hidden = false;
  document.body.classList.add("beside");
  const title = h("h2", { tabindex: "-1" }, show ? "One happening" : list ? (state.get("title") ?? "Happenings") : day ? `Tension on ${dayText(day)}` : "Alert");
  const body = h("div", { class: "panel-body" }, loading("it"));
  replace(panel, head(title, show && behind), body);
  panel.scrollTop = 0;
  title.focus({ preventScroll: true });
  try {
    if (show) {
      const content = await detail(show);
      if (shown === key) replace(body, content);
    } else if (day || alert) {
      const content = await (day ? tensionDay(day, filter) : alertCauses(alert, filter));
      if (shown === key) replace(body, content);
    } else {
      await listing(body, filter, list, () => shown === key);
    }
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    if (shown === key) replace(body, problem(error));
  }
  return undefined;
}

function head(title, back) {
  return h(
    "div",
    { class: "panel-head" },
    back && h("a", { href: withState({ show: null }), class: "back" }, "‹ List"),
    title,
    h("a", { href: closed(), class: "button", "aria-label": "Close", title: "Close (Esc)" }, "✕"),
  );
}

function close() {
  if (panel.hidden) return;
  panel.hidden = true;
  shown = "";
  document.body.classList.remove("beside");
  replace(panel);
  if (came?.isConnected) came.focus({ preventScroll: true });
  came = null;
}

/** What the filters and the mark together ask for: the mark's word wins where both name the same. */
export function asks(filter, list) {
  const own = new URLSearchParams(list);
  own.delete("all");
  const query = new URLSearchParams(filter);
  for (const name of new Set(own.keys())) query.delete(name);
  for (const [name, value] of own) query.append(name, value);
  return query;
}

async function listing(body, filter, list, isCurrent) {
  const query = asks(filter, list);
  const first = await get("happenings", { query: changed(query, { limit: 50 }), keep: true });
  if (!isCurrent()) return;
  if (first.items.length === 0) {
    replace(body, empty("No happening answers to this."));
    return;
  }
  const total = first.total ?? first.items.length;
  const holder = h("div", {}, entries(first.items));
  replace(body, h("p", { class: "panel-count" }, count(total, "happening")), holder);
  more(holder, query, first.next);
}

function more(holder, query, next) {
  if (!next) return;
  const button = h("button", { type: "button", class: "button" }, "Show more");
  button.addEventListener("click", async () => {
    button.disabled = true;
    const page = await get("happenings", { query: changed(query, { limit: 50, cursor: next }), keep: true });
    button.remove();
    holder.append(entries(page.items));
    more(holder, query, page.next);
  });
  holder.append(button);
}

/** The filter bar. It shows what the address asks for and changes the address, nothing else. */

import { get } from "./api.js";
import { fresh, h, later, replace } from "./dom.js";
import { FILTERS, go, route, withFilter } from "./route.js";
import { STATUSES, TYPES, dayText, partyText, sideMark, statusLabel, typeLabel } from "./words.js";

const NONE = Object.fromEntries(FILTERS.map((name) => [name, null]));
const fields = {};

/** Builds the bar once. */
export function filterBar(element) {
  const list = fresh("parties");
  fields.list = h("datalist", { id: list });
  fields.from = day("from");
  fields.to = day("to");
  fields.who = h("input", { type: "text", list, placeholder: "Country or body", autocomplete: "off", onchange: addParty, onkeydown: (e) => e.key === "Enter" && addParty() });
  fields.type = menu("What", "type", groupsOfTypes());
  fields.status = menu("How told", "status", [["", STATUSES.map((x) => ({ value: x.status, label: x.label, hint: x.means }))]]);
  fields.origins = h(
    "select",
    { onchange: (e) => go(withFilter({ min_origins: e.target.value })) },
    [["", "any number"], ["2", "2+ origins"], ["3", "3+ origins"], ["5", "5+ origins"]].map(([value, label]) => h("option", { value }, label)),
  );
  fields.text = h("input", { type: "search", id: "filter-text", placeholder: "Words  ( / )", oninput: later((e) => go(withFilter({ text: e.target.value.trim() }), true), 300) });
  fields.reviewed = h("input", { type: "checkbox", onchange: (e) => go(withFilter({ reviewed: e.target.checked ? "true" : null })) });
  fields.chips = h("ul", { class: "chips", "aria-label": "Filters that are on" });
  fields.summary = h("summary", {}, "Filters");
  const open = matchMedia("(min-width: 800px)").matches;
  const bar = h(
    "details",
    { class: "bar", open },
    fields.summary,
    h(
      "form",
      { onsubmit: (e) => e.preventDefault() },
      labelled("From", fields.from),
      labelled("To", fields.to),
      labelled("Who", fields.who),
      fields.type.element,
      fields.status.element,
      labelled("Told by", fields.origins),
      labelled("Text", fields.text, "wide"),
      h("label", { class: "tick" }, fields.reviewed, " Reviewed only"),
      fields.list,
    ),
  );
  replace(element, bar, fields.chips);
  document.addEventListener("click", closeMenus);
  document.addEventListener("keydown", (e) => e.key === "Escape" && closeMenus(e));
  offerParties();
}

async function offerParties() {
  try {
    const { items } = await get("actors", { query: { limit: 500 }, keep: true });
    replace(fields.list, items.map((a) => h("option", { value: a.code ?? a.actor ?? a.party, label: partyText(a.code ?? a.actor ?? a.party) })));
  } catch {
    // The field works without suggestions.
  }
}

function day(name) {
  return h("input", { type: "date", onchange: (e) => go(withFilter({ [name]: e.target.value })) });
}

function labelled(label, field, kind = "") {
  return h("label", { class: `field ${kind}` }, h("span", {}, label), field);
}

function groupsOfTypes() {
  return ["cooperative", "conflictual"].map((side) => [
    `${sideMark(side)} ${side}`,
    TYPES.filter((t) => t.side === side).map((t) => ({ value: t.type, label: t.label, hint: t.type })),
  ]);
}

/** A menu of boxes to tick; each tick is a step of the address. */
function menu(label, name, groups) {
  const boxes = [];
  const summary = h("summary", {}, label);
  const box = ({ value, label: text, hint }) => {
    const input = h("input", { type: "checkbox", onchange: () => go(withFilter({ [name]: boxes.filter((b) => b.checked).map((b) => b.name) })), name: value });
    boxes.push(input);
    return h("label", { class: "tick" }, input, " ", text, " ", h("small", {}, hint));
  };
  const element = h(
    "div",
    { class: `field field-${name}` },
    h("span", { "aria-hidden": "true" }, label),
    h("details", { class: "menu" }, summary, h("div", { class: "menu-body" }, groups.map(([title, options]) => h("fieldset", {}, title ? h("legend", {}, title) : h("legend", { class: "unseen" }, label), options.map(box))))),
  );
  const show = (values) => {
    boxes.forEach((b) => (b.checked = values.includes(b.name)));
    summary.textContent = values.length === 0 ? "any" : values.length === 1 ? (name === "type" ? typeLabel(values[0]) : statusLabel(values[0])) : `${values.length} kinds`;
    summary.setAttribute("aria-label", `${label}: ${summary.textContent}`);
  };
  return { element, show };
}

function closeMenus(event) {
  document.querySelectorAll("details.menu[open]").forEach((open) => {
    if (event.type === "keydown") {
      open.open = false;
      open.querySelector("summary").focus();
      event.stopImmediatePropagation();
    } else if (!open.contains(event.target)) {
      open.open = false;
    }
  });
}

function addParty() {
  const value = fields.who.value.trim();
  if (value === "") return;
  fields.who.value = "";
  go(withFilter({ party: [...new Set([...route().filter.getAll("party"), value])] }));
}

/** The words on a chip. */
function chipText(name, value) {
  switch (name) {
    case "from": return `from ${dayText(value)}`;
    case "to": return `to ${dayText(value)}`;
    case "party": return partyText(value);
    case "actor": return `by ${partyText(value)}`;
    case "recipient": return `to ${partyText(value)}`;
    case "dyad": return value.split("~").map(partyText).join(" – ");
    case "type": return typeLabel(value);
    case "status": return statusLabel(value);
    case "min_origins": return `${value} origins or more`;
    case "reviewed": return "reviewed only";
    case "text": return `“${value}”`;
    default: return value;
  }
}

/** Shows the filters of the address. */
export function showFilters({ filter }) {
  const set = (field, value) => document.activeElement !== field && (field.value = field.type !== "date" || /^\d{4}-\d\d-\d\d$/.test(value) ? value : "");
  set(fields.from, filter.get("from") ?? "");
  set(fields.to, filter.get("to") ?? "");
  set(fields.text, filter.get("text") ?? "");
  fields.origins.value = filter.get("min_origins") ?? "";
  fields.reviewed.checked = filter.get("reviewed") === "true";
  fields.type.show(filter.getAll("type"));
  fields.status.show(filter.getAll("status"));
  const all = [...filter];
  fields.summary.textContent = all.length ? `Filters (${all.length})` : "Filters";
  replace(
    fields.chips,
    all.map(([name, value]) => {
      const rest = filter.getAll(name).filter((v) => v !== value);
      return h("li", {}, h("a", { href: withFilter({ [name]: rest }), "aria-label": `Take off: ${chipText(name, value)}` }, chipText(name, value), h("span", { "aria-hidden": "true" }, " ×")));
    }),
    all.length > 1 && h("li", {}, h("a", { href: withFilter(NONE), class: "clear" }, "Take all off")),
  );
}

/** Forces and tolls: every figure as a range with its latest value, and rival figures side by side with who gives them. */

import { get } from "./api.js";
import { h, s } from "./dom.js";
import { parties, statusTag, typeTag } from "./happening.js";
import { empty } from "./notice.js";
import { changed, happening, report } from "./route.js";
import { dayText, number, roleLabel, short, sourceText, whenText } from "./words.js";

const ORDER = ["killed", "wounded", "missing", "abducted", "arrested", "displaced", "troops", "weapons", "vehicles", "crowd", "money"];
const WIDE = 220;

/** The view. */
export async function render({ filter }) {
  const answer = await get("tolls", { query: changed(filter, { limit: 200 }) });
  const items = answer.items.filter((t) => t.role !== "duration" && t.role !== "count");
  if (items.length === 0) return empty("No figure of forces or tolls answers to this.");
  const groups = [...Map.groupBy(items, (t) => t.role)].sort((a, b) => rank(a[0]) - rank(b[0]));
  return [
    h("p", { class: "lead" }, "Figures are never added up: two reports of one event tell of the same people. A line goes from the lowest to the highest figure told; the dot is the latest."),
    h("nav", { class: "jump", "aria-label": "Kinds of figures" }, groups.map(([role, list]) => h("a", { href: "#", onclick: (event) => jump(event, role) }, roleLabel(role), h("small", {}, ` ${list.length}`)))),
    groups.map(([role, list]) => group(role, list)),
  ];
}

const rank = (role) => (ORDER.includes(role) ? ORDER.indexOf(role) : ORDER.length);

/** The address is taken, so these links only scroll. */
function jump(event, role) {
  event.preventDefault();
  const section = document.getElementById(`toll-${role}`);
  section.scrollIntoView();
  section.querySelector("h2").focus();
}

function group(role, list) {
  const units = Map.groupBy(list, (t) => t.unit);
  return h("section", { class: "toll-group", id: `toll-${role}` }, h("h2", { tabindex: "-1" }, roleLabel(role)), [...units].map(([unit, rows]) => ledger(unit, units.size > 1 || role === "money", rows)));
}

function ledger(unit, named, rows) {
  const top = Math.max(...rows.map((t) => t.high ?? t.latest));
  const low = Math.min(...rows.map((t) => t.low ?? t.latest));
  const x = d3.scaleLog([Math.max(1, low / 2), Math.max(10, top)], [6, WIDE - 6]);
  return h("div", { class: "tolls" }, named && h("h3", {}, unit), h("ol", { class: "ledger-rows" }, rows.map((t) => row(t, x))));
}

function row(t, x) {
  const line = t.happening;
  const rivals = t.claims ?? [];
  return h(
    "li",
    { class: "toll" },
    h("div", { class: "toll-what" }, h("a", { href: happening(line.id) }, h("span", { class: "entry-head" }, typeTag(line), statusTag(line.status)), parties(line), h("q", { class: "words" }, line.evidence.text)), h("span", { class: "entry-foot" }, line.date?.value ? whenText(line.date) : line.evidence.published ? `reported ${dayText(line.evidence.published)}` : "no day told", line.place && ` · ${line.place.name}`)),
    h("div", { class: "toll-range" }, h("strong", { class: "toll-latest" }, number(t.latest)), range(t, x), h("span", { class: "entry-foot" }, t.low === t.high ? "one figure told" : `told between ${number(t.low)} and ${number(t.high)}`)),
    h("ul", { class: "toll-claims", "aria-label": "Who says so" }, rivals.map((c) => rival(c, t))),
  );
}

function range(t, x) {
  const [a, b, c] = [t.low, t.high, t.latest].map((n) => x(Math.max(1, n)));
  const ticks = x.ticks().filter((n) => Number.isInteger(Math.log10(n)));
  return s(
    "svg",
    { class: "range", width: WIDE, height: 22, viewBox: `0 0 ${WIDE} 22`, role: "img", "aria-label": `Lowest ${number(t.low)}, highest ${number(t.high)}, latest ${number(t.latest)}` },
    ticks.map((n) => s("line", { x1: x(n), x2: x(n), y1: 4, y2: 18, class: "base" })),
    s("line", { x1: a, x2: b, y1: 11, y2: 11, class: "span" }),
    s("line", { x1: a, x2: a, y1: 6, y2: 16, class: "span" }),
    s("line", { x1: b, x2: b, y1: 6, y2: 16, class: "span" }),
    s("circle", { cx: c, cy: 11, r: 5, class: "dot" }),
    ticks.slice(-1).map((n) => s("title", {}, `The scale ends at ${short(n)}`)),
  );
}

function rival(c, t) {
  const is = c.claim === t.latest_claim;
  return h(
    "li",
    {},
    h("a", { href: report(c.report, c.claim) }, h("q", {}, c.text ?? number(c.value))),
    " ",
    h("span", { class: "entry-foot" }, [c.attribution ? sourceText(c.attribution) : (c.speaker ?? null), c.publisher, c.published && dayText(c.published)].filter(Boolean).join(", "), is && t.low !== t.high && " · the latest"),
  );
}


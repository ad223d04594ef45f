/** Forces and tolls: every figure as a range with its latest value, and rival figures side by side with who gives them. */

import { get } from "./api.js";
import { h, s } from "./dom.js";
import { parties, statusTag, typeTag } from "./happening.js";
import { empty } from "./notice.js";
import { changed, happening, report, withState } from "./route.js";
import { dayText, figure, number, roleLabel, short, sourceText, whenText } from "./words.js";

const ORDER = ["killed", "wounded", "missing", "abducted", "arrested", "displaced", "troops", "weapons", "vehicles", "crowd", "money"];
const WIDE = 220;

/** The view. */
export async function render({ filter, state }) {
  const role = state.get("role");
  const query = changed(filter, { role, limit: role ? 200 : 120 });
  const answer = await get("tolls", { query });
  const kinds = d3.rollups(answer.kinds, (list) => d3.sum(list, (k) => k.happenings), (k) => k.role).sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1]);
  if (kinds.length === 0) return empty("No figure of forces or tolls answers to this.");
  const items = answer.items.filter((t) => role || !MINOR.has(t.role));
  const groups = [...Map.groupBy(items, (t) => t.role)].sort((a, b) => rank(a[0]) - rank(b[0]));
  return [
    h("p", { class: "lead" }, "Figures of reports are never added up: two reports of one event tell of the same people. A line goes from the lowest to the highest figure told; the dot is the latest."),
    h(
      "nav",
      { class: "jump", "aria-label": "Kinds of figures" },
      h("a", { href: withState({ role: null }), "aria-current": role ? null : "true" }, "The latest of each"),
      kinds.map(([kind, n]) => h("a", { href: withState({ role: kind }), "aria-current": kind === role ? "true" : null }, roleLabel(kind), h("small", {}, ` ${number(n)}`))),
    ),
    groups.map(([kind, list]) => group(kind, role ? list : list.slice(0, 12))),
    answer.next && h("p", { class: "hint" }, `The latest ${number(answer.items.length)} of ${number(answer.total)}. Filters bring others.`),
  ];
}

/** Everything else that can be counted is shown when it is asked for. */
const MINOR = new Set(["duration", "count", "people"]);

const rank = (role) => (ORDER.includes(role) ? ORDER.indexOf(role) : ORDER.length + (MINOR.has(role) ? 1 : 0));

function group(role, list) {
  const units = Map.groupBy(list, (t) => t.unit);
  return h("section", { class: "toll-group", id: `toll-${role}` }, h("h2", {}, roleLabel(role)), [...units].map(([unit, rows]) => ledger(unit, unit !== role && unit !== "people", rows)));
}

function ledger(unit, named, rows) {
  const top = d3.max(rows, (t) => t.high);
  const low = d3.min(rows, (t) => t.low);
  const x = d3.scaleLog([Math.max(1, low / 2), Math.max(10, top)], [6, WIDE - 6]);
  const scaled = rows.length > 1 || rows[0].low !== rows[0].high;
  return h(
    "div",
    { class: "tolls" },
    scaled && h("div", { class: "toll", "aria-hidden": "true" }, h("span", { class: "toll-unit" }, named && unit), scale(x)),
    !scaled && named && h("p", { class: "toll-unit" }, unit),
    h("ol", {}, rows.map((t) => row(t, x, scaled))),
  );
}

const powers = (x) => x.ticks().filter((n) => Number.isInteger(Math.log10(n)));

/** The figures that the thin lines of the rows stand for. */
function scale(x) {
  return s("svg", { class: "range-head", width: WIDE, height: 14, viewBox: `0 0 ${WIDE} 14` }, powers(x).map((n) => s("text", { x: Math.max(10, Math.min(WIDE - 14, x(n))), y: 11 }, n >= 1e7 ? figure(n) : short(n))));
}

function row(t, x, scaled) {
  const { happening: line, claims } = t;
  return h(
    "li",
    { class: "toll" },
    h("div", { class: "toll-what" }, h("a", { href: happening(line.id) }, h("span", { class: "entry-head" }, typeTag(line), statusTag(line.status)), parties(line), h("q", { class: "words" }, line.evidence.text)), h("span", { class: "entry-foot" }, line.date?.value ? whenText(line.date) : line.evidence.published ? `reported ${dayText(line.evidence.published)}` : "no day told", line.place && ` · ${line.place.name}`)),
    h("div", { class: "toll-range" }, h("strong", { class: "toll-latest" }, figure(t.latest)), scaled && range(t, x), t.low !== t.high && h("span", { class: "entry-foot" }, `told between ${figure(t.low)} and ${figure(t.high)}`)),
    h("ul", { class: "toll-claims", "aria-label": "Who says so" }, claims.map((c) => rival(c, t))),
  );
}

function range(t, x) {
  const [a, b, c] = [t.low, t.high, t.latest].map((n) => x(Math.max(1, n)));
  return s(
    "svg",
    { class: "range", width: WIDE, height: 22, viewBox: `0 0 ${WIDE} 22`, role: "img", "aria-label": `Lowest ${number(t.low)}, highest ${number(t.high)}, latest ${number(t.latest)}` },
    powers(x).map((n) => s("line", { x1: x(n), x2: x(n), y1: 4, y2: 18, class: "base" })),
    s("line", { x1: a, x2: b, y1: 11, y2: 11, class: "span" }),
    s("line", { x1: a, x2: a, y1: 6, y2: 16, class: "span" }),
    s("line", { x1: b, x2: b, y1: 6, y2: 16, class: "span" }),
    s("circle", { cx: c, cy: 11, r: 5, class: "dot" }),
  );
}

function rival(c, t) {
  const who = [sourceText(c.attribution), c.publisher ?? c.uri, c.published && dayText(c.published)].filter(Boolean).join(", ");
  return h(
    "li",
    {},
    h("a", { href: report(c.report, c.claim) }, h("q", {}, c.text)),
    " ",
    h("span", { class: "entry-foot" }, who, c.copy_of && " (a copy)", c.claim === t.latest_claim && t.low !== t.high && " · the latest"),
  );
}

/** The tension index as a line; each day is a link to the happenings that make it. */

import { get } from "./api.js";
import { mark } from "./chart.js";
import { h, s } from "./dom.js";
import { entry } from "./happening.js";
import { empty } from "./notice.js";
import { changed, tensionOf } from "./route.js";
import { asDate, capital, dayText, number, partyText, statusLabel } from "./words.js";

const HEIGHT = 84;

/** The points of an index answer: [{day, value}]. */
export const points = (index) => index.days.map((p) => ({ day: p.day, value: p.index }));

/** A row for a chart by day: {group, height}, empty where there is no index. */
export function tensionRow(index, x, { width, left, narrow, bare }) {
  const [from, to] = x.domain();
  const all = points(index).filter((p) => asDate(p.day) >= from && asDate(p.day) < to);
  if (all.length < 2) return { group: s("g", {}), height: 0 };
  const y = d3.scaleLinear([Math.min(0, d3.min(all, (p) => p.value)), Math.max(1, d3.max(all, (p) => p.value))], [HEIGHT - 20, 8]).nice(3);
  const foot = HEIGHT - 20;
  const half = (x(new Date(+from + 86400000)) - x(from)) / 2;
  const at = (p) => x(asDate(p.day)) + half;
  const line = d3.line(at, (p) => y(p.value)).curve(d3.curveMonotoneX);
  const area = d3.area(at, y(0), (p) => y(p.value)).curve(d3.curveMonotoneX);
  const group = s("g", { class: "tension" }, s("path", { d: area(all), class: "area" }), s("path", { d: line(all), class: "line" }));
  if (!bare) group.append(
    s("text", { x: left - 8, y: foot - 22, class: "row-name strong" }, "Tension"),
    s("text", { x: left - 8, y: foot - 7, class: "row-name faint" }, `${narrow ? "" : "index, "}${y.domain().map(number).join(" to ")}`),
    s("line", { x1: left, x2: width - 8, y1: y(0), y2: y(0), class: "base" }),
  );
  const each = all.length > 400 ? Math.ceil(all.length / 400) : 1;
  all.forEach((p, i) => {
    if (i % each !== 0) return;
    const label = `${dayText(p.day)}: tension ${number(p.value)}`;
    group.append(mark(tensionOf(p.day), label, s("rect", { x: at(p) - half, width: Math.max(3, 2 * half), y: 0, height: HEIGHT - 18, class: "hit" }), s("circle", { cx: at(p), cy: y(p.value), r: narrow ? 2 : 3, class: "dot" })));
  });
  return { group, height: HEIGHT };
}

/** What makes the tension of a day: the happenings, each with what is left of it on that day. */
export async function tensionDay(day, filter) {
  const { parts, others, days, formula } = await get("index", { query: changed(filter, { from: null, to: null, day }), keep: true });
  if (parts.length === 0) return empty("No happening adds to the tension of this day.");
  return [
    h("p", { class: "panel-count" }, h("strong", {}, number(days[0]?.index ?? 0)), " is the sum of what each happening still adds. Conflict raises it, cooperation lowers it, and both fade."),
    formulaNote({ formula }),
    h("ul", { class: "entries" }, parts.map((p) => entry({ ...p, id: p.happening, date: { value: p.day, precision: "day" } }, h("p", { class: "adds" }, h("strong", {}, signed(p.left)), p.added !== p.left && h("small", {}, ` left of ${signed(p.added)}`))))),
    others.happenings > 0 && h("p", { class: "hint" }, `${number(others.happenings)} more happenings add ${signed(others.left)} together.`),
  ];
}

const signed = (n) => `${n > 0 ? "+" : ""}${number(n).replace("-", "−")}`;

/** The formula in words, with its version. */
export function formulaNote({ formula: f }) {
  if (!f) return null;
  const weights = Object.entries(f.statuses).filter(([, s]) => s.weight > 0).map(([status, s]) => `${statusLabel(status)} ${s.weight}`);
  return h(
    "details",
    { class: "why" },
    h("summary", {}, "How tension is reckoned"),
    h("p", {}, `Each happening adds −score × weight × (1 − ${f.doubt} to the power of its origins), where the score is PLOVER's, from −10 for the worst attack to +10, and the weight is that of how it is told: ${weights.join(", ")}. Copies have no origin of their own.`),
    h("p", {}, `After ${f.half_life} days half of it is left. What some report denies counts ${f.denied}, what has no day ${f.undated} on the day of its first report, and what is not told to within ${f.longest_span} days not at all.`),
    h("p", {}, `codebook/tension.yaml, version ${f.version}.`),
  );
}

const sides = ([a, b]) => (a === b ? ` within ${partyText(a)}` : ` between ${partyText(a)} and ${partyText(b)}`);

/** "Tension: 18.9, over the mark of 15", with the pair it is about. */
export function alertText({ rule, watch, dyad, value, mark: limit }) {
  return `${watch === "new-dyad" ? "First of its weight" : capital(rule)}${dyad ? sides(dyad.split("~")) : ""}: ${number(value)}, the mark is ${number(limit)}.`;
}

/** What caused an alert, given as day/id. */
export async function alertCauses(alert, filter) {
  const [day, id] = alert.split("/");
  const { items } = await get("alerts", { query: changed(filter, { from: day, to: day, limit: 500 }), keep: true });
  const found = items.find((a) => a.id === id);
  if (!found) return empty("This alert is no longer there: the record or the rules have changed.");
  return [
    h("p", { class: "panel-count" }, `${dayText(day)}. ${alertText(found)}`),
    h("ul", { class: "entries" }, found.happenings.map((one) => entry(one))),
    found.others > 0 && h("p", { class: "hint" }, `and ${number(found.others)} more.`),
  ];
}

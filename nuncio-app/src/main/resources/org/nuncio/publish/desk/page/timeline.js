/** Happenings by day and type: cooperative above the axis, conflictual below; tension above both. */

import { get } from "./api.js";
import { figure, hatch, mark, table } from "./chart.js";
import { h, s } from "./dom.js";
import { empty } from "./notice.js";
import { formulaNote, tensionRow } from "./tension.js";
import { changed, go, listOf, withFilter, withState } from "./route.js";
import { TYPES, asDate, asDay, count, dayText, number, short, typeLabel } from "./words.js";

const ROW = 28;
const STEPS = { day: 1, week: 7, month: 31 };

/** The view. */
export async function render({ filter, state }) {
  const wanted = state.get("by") ?? (await fitting(filter));
  const query = changed(filter, { by: wanted });
  const actual = filter.has("status") ? null : changed(query, { status: "ACTUAL" });
  const [all, finer, index] = await Promise.all([
    get("timeline", { query }),
    actual ? get("timeline", { query: actual }) : null,
    get("index", { query: filter }),
  ]);
  // More bars than can be drawn are counted together, and what happened has to be counted in the same steps.
  const { by } = all;
  const done = finer && finer.by !== by ? await get("timeline", { query: changed(actual, { by }) }) : finer;
  const model = modelOf(all, done, by, filter);
  if (model.bars.length === 0) return [lead(all, by), empty("No happening with a day answers to this.")];
  return [lead(all, by), chart(model, index), leftOut(all, filter), formulaNote(index)];
}

/** Days for a crisis, weeks for a year, months for a decade: as the months that have anything tell. */
async function fitting(filter) {
  let [from, to] = [filter.get("from"), filter.get("to")];
  if (!from || !to) {
    const { bars } = await get("timeline", { query: changed(filter, { by: "month" }) });
    if (bars.length === 0) return "day";
    [from, to] = [bars[0].day, bars.at(-1).day];
  }
  const days = (asDate(to) - asDate(from)) / 86400000;
  return days <= 200 ? "day" : days <= 1500 ? "week" : "month";
}

function lead(all, by) {
  const steps = h("span", { class: "switch", role: "group", "aria-label": "Steps" }, Object.keys(STEPS).map((step) => h("a", { class: "button", href: withState({ by: step }), "aria-current": step === by ? "true" : null }, `By ${step}`)));
  return h("div", { class: "lead-row" }, h("p", { class: "lead" }, "A row for each kind of act, a bar for each day. ", key("bar", "happened"), key("bar told", "happened, day taken from the report"), key("bar hollow", "planned, feared or denied"), " Drag across the chart to see fewer days."), steps);
}

/** A small bar with its meaning. */
function key(kind, text) {
  const { pattern, paint } = hatch("bar-hatch cooperative", 45, 4);
  return h("span", { class: "key" }, s("svg", { width: 12, height: 12, class: "cooperative", "aria-hidden": "true" }, s("defs", {}, pattern), s("rect", { x: 1, y: 1, width: 10, height: 10, class: kind, fill: kind.includes("told") ? paint : null })), ` ${text}`);
}

/** One bar for a day, a type and whether the day is told; `sure` of its happenings are told as having happened. */
function modelOf(all, done, by, filter) {
  const key = (b) => `${b.day} ${b.type} ${b.dated}`;
  const sure = new Map((done?.bars ?? []).map((b) => [key(b), b.count]));
  const only = filter.getAll("status").join() === "ACTUAL";
  const bars = all.bars.map((b) => ({ ...b, sure: done ? (sure.get(key(b)) ?? 0) : only ? b.count : 0 }));
  return { bars, by, widest: all.max_days };
}

/** The last day of the step that begins with this one. */
function lastOf(day, by) {
  const date = asDate(day);
  if (by === "month") return asDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)));
  return asDay(new Date(date.getTime() + (STEPS[by] - 1) * 86400000));
}

function barList({ day, type, dated }, { by, widest }) {
  const last = lastOf(day, by);
  const span = day === last ? dayText(day) : `${dayText(day)} – ${dayText(last)}`;
  const when = dated ? { starts: `${day}..${last}`, max_days: widest } : { told: `${day}..${last}`, dated: "false" };
  return listOf({ ...when, type }, `${typeLabel(type)}, ${dated ? "" : "told "}${span}`);
}

function extent({ bars, by }) {
  const days = bars.map((b) => b.day).sort();
  const first = asDate(days[0]);
  const last = new Date(asDate(lastOf(days.at(-1), by)).getTime() + 86400000);
  return [first, last];
}

function chart(model, index) {
  const types = TYPES.filter((t) => model.bars.some((b) => b.type === t.type));
  return figure({
    title: "",
    name: "timeline",
    says: null,
    draw: (width) => draw(model, types, index, width),
    table: () => asTable(model),
  });
}

/** Rows from the top: tension, cooperative types, the axis, conflictual types. */
function draw(model, types, index, width) {
  const { bars, by } = model;
  const narrow = width < 560;
  const digits = d3.max(types, (t) => short(d3.sum(bars, (b) => (b.type === t.type ? b.count : 0))).length);
  const left = narrow ? 24 + 7 * digits + 6.2 * d3.max(types, (t) => t.label.length) : 180;
  const right = narrow ? 8 : 16;
  const x = d3.scaleUtc(extent(model), [left, width - right]);
  const top = tensionRow(index, x, { width, left, narrow });
  const cooperative = types.filter((t) => t.side === "cooperative");
  const conflictual = types.filter((t) => t.side === "conflictual");
  const axis = top.height + cooperative.length * ROW + 4;
  const rowTop = new Map();
  cooperative.forEach((t, i) => rowTop.set(t.type, top.height + i * ROW));
  conflictual.forEach((t, i) => rowTop.set(t.type, axis + 24 + i * ROW));
  const height = axis + 24 + conflictual.length * ROW + 10;
  const most = d3.max(d3.rollup(bars, (list) => d3.sum(list, (b) => b.count), (b) => `${b.day} ${b.type}`).values());
  const tall = (most > 12 ? d3.scaleSqrt : d3.scaleLinear)([0, Math.max(3, most)], [0, ROW - 5]);
  const paints = { cooperative: hatch("bar-hatch cooperative", 45, 4), conflictual: hatch("bar-hatch conflictual", 45, 4) };
  const step = x(new Date(+x.domain()[0] + STEPS[by] * 86400000)) - left;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "timeline", "aria-label": "Happenings by day and kind. Cooperative kinds are above the axis, conflictual ones below." });
  svg.append(s("defs", {}, paints.cooperative.pattern, paints.conflictual.pattern), brushLayer(x, width, height, top.height, left, right), top.group, axisLine(x, axis, [left, width - right], { narrow, step }));
  for (const t of types) svg.append(row(t, rowTop.get(t.type), { bars, x, tall, step, left, right: width - right, digits, model, paint: paints[t.side].paint }));
  return svg;
}

function row(t, y, { bars, x, tall, step, left, right, digits, model, paint }) {
  const down = t.side === "conflictual";
  const base = down ? y + 1 : y + ROW - 3;
  const mine = bars.filter((b) => b.type === t.type);
  const total = d3.sum(mine, (b) => b.count);
  const wide = Math.max(2, Math.min(step - 1, 22));
  const group = s("g", { class: `row ${t.side}` }, s("line", { x1: left, x2: right, y1: base, y2: base, class: "base" }));
  group.append(
    mark(
      listOf({ type: t.type }, typeLabel(t.type)),
      `${typeLabel(t.type)} (${t.type}): ${count(total, "happening")}`,
      s("text", { x: left - 14 - digits * 7, y: y + 17, class: "row-name" }, typeLabel(t.type)),
      s("text", { x: left - 8, y: y + 17, class: "row-count" }, short(total)),
    ),
  );
  const high = new Map();
  for (const b of mine.sort((one, other) => other.dated - one.dated)) {
    const cx = x(asDate(b.day)) + Math.max(0, (step - wide) / 2);
    const from = high.get(b.day) ?? 0;
    high.set(b.day, from + b.count);
    const bar = (low, n, kind, fill) => {
      const [lower, upper] = [tall(low), tall(low + n)];
      return n > 0 && s("rect", { x: cx, width: wide, y: down ? base + lower : base - upper, height: Math.max(1.5, upper - lower), class: kind, fill });
    };
    group.append(
      mark(
        barList(b, model),
        barText(b),
        s("rect", { x: cx - 1, width: wide + 2, y: down ? base + tall(from) : base - tall(from + b.count) - 2, height: tall(from + b.count) - tall(from) + 2, class: "hit" }),
        bar(from, b.sure, b.dated ? "bar" : "bar told", b.dated ? null : paint),
        bar(from + b.sure, b.count - b.sure, b.dated ? "bar hollow" : "bar hollow told"),
      ),
    );
  }
  return group;
}

function barText(b) {
  const open = b.count - b.sure;
  const said = open === 0 ? "" : open === b.count ? ", not told as having happened" : `, ${number(b.sure)} of them told as having happened`;
  return `${dayText(b.day)}: ${typeLabel(b.type)}, ${count(b.count, "happening")}${said}${b.dated ? "" : ". The day is that of the report."}`;
}

/** Names of days stand in the middle of their step. */
function axisLine(x, y, [left, right], { narrow, step }) {
  const shift = Math.min(step, 60) / 2;
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / (narrow ? 70 : 90)))).filter((t) => x(t) + shift > left + 24 && x(t) + shift < right - 12);
  const format = x.tickFormat();
  const years = d3.utcFormat("%Y");
  const dayFormat = d3.utcFormat("%-d %b");
  const text = (t) => (x.domain()[1] - x.domain()[0] < 200 * 86400000 ? dayFormat(t) : +d3.utcYear(t) === +t ? years(t) : format(t));
  return s(
    "g",
    { class: "axis" },
    s("line", { x1: left, x2: right, y1: y, y2: y }),
    s("line", { x1: left, x2: right, y1: y + 20, y2: y + 20 }),
    ticks.map((t) => [s("text", { x: x(t) + shift, y: y + 15 }, text(t))]),
    s("text", { x: left - 8, y: y + 15, class: "side" }, narrow ? "▲ coop. · confl. ▼" : "▲ cooperative · conflictual ▼"),
  );
}

/** Dragging asks for the days under the band. */
function brushLayer(x, width, height, top, left, right) {
  const layer = s("g", { class: "brush", "aria-hidden": "true" });
  const brush = d3
    .brushX()
    .extent([[left, 0], [width - right, height]])
    .on("end", ({ selection, sourceEvent }) => {
      if (!selection || !sourceEvent) return;
      const [from, to] = selection.map(x.invert);
      go(withFilter({ from: asDay(from), to: asDay(to) }));
    });
  d3.select(layer).call(brush);
  return layer;
}

function leftOut(all, filter) {
  const parts = [];
  if (all.undated > 0) parts.push([h("a", { href: listOf({ dated: "false", published: "false" }, "Without a day") }, count(all.undated, "happening")), " without a day, in reports without one"]);
  if (all.broad > 0) parts.push([h("a", { href: listOf({ longer_than: all.max_days }, "Told only by a longer span") }, count(all.broad, "happening")), " told only by month, year or a longer span"]);
  if (parts.length === 0 && !filter.has("from") && !filter.has("to")) return null;
  return h(
    "p",
    { class: "note-line" },
    parts.length > 0 && ["Not drawn: ", parts.map((p, i) => [i > 0 && "; ", p]), ". "],
    (filter.has("from") || filter.has("to")) && h("a", { href: withFilter({ from: null, to: null }) }, "Show all days"),
  );
}

function asTable(model) {
  const days = d3.group(model.bars, (b) => b.day);
  return table(
    ["Day", "Kind", "Happenings", "Told as having happened", "Day"],
    [...days].flatMap(([day, bars]) => bars.map((b) => [dayText(day), h("a", { href: barList(b, model) }, typeLabel(b.type)), number(b.count), number(b.sure), b.dated ? "told" : "of the report"])),
    "Happenings by day and kind",
  );
}

/** Happenings by day and type: cooperative above the axis, conflictual below; tension above both. */

import { get, Problem } from "./api.js";
import { figure, mark, table } from "./chart.js";
import { h, s } from "./dom.js";
import { empty } from "./notice.js";
import { tensionRow } from "./tension.js";
import { changed, go, listOf, withFilter, withState } from "./route.js";
import { TYPES, asDate, asDay, count, dayText, number, short, typeLabel } from "./words.js";

const ROW = 26;
const STEPS = { day: 1, week: 7, month: 31 };

/** The view. */
export async function render({ filter, state }) {
  const by = state.get("by") ?? (await fitting(filter));
  const query = changed(filter, { by });
  const actual = filter.has("status") ? null : changed(query, { status: "ACTUAL" });
  const [all, done, index] = await Promise.all([
    get("timeline", { query }),
    actual ? get("timeline", { query: actual }) : null,
    get("index", { query: filter.has("dyad") ? { dyad: filter.get("dyad") } : {} }).catch((error) => {
      if (error instanceof Problem) return null;
      throw error;
    }),
  ]);
  const model = modelOf(all, done, by, filter);
  if (model.bars.length === 0) return [lead(all, by), empty("No happening with a day answers to this.")];
  return [lead(all, by), chart(model, index), leftOut(all, filter)];
}

/** Days for a crisis, weeks for a year, months for a decade: as the months that have anything tell. */
async function fitting(filter) {
  const { bars } = await get("timeline", { query: changed(filter, { by: "month" }) });
  if (bars.length === 0) return "day";
  const days = (asDate(bars.at(-1).day) - asDate(bars[0].day)) / 86400000;
  return days <= 200 ? "day" : days <= 1500 ? "week" : "month";
}

function lead(all, by) {
  const steps = h("span", { class: "switch", role: "group", "aria-label": "Steps" }, Object.keys(STEPS).map((step) => h("a", { class: "button", href: withState({ by: step }), "aria-current": step === by ? "true" : null }, `By ${step}`)));
  return h("div", { class: "lead-row" }, h("p", { class: "lead" }, "Each bar is a day of one kind of act. Filled: told as having happened. Outlined: planned, feared or denied. Drag across the chart to see fewer days."), steps);
}

function modelOf(all, done, by, filter) {
  const sure = new Map((done?.bars ?? []).map((b) => [`${b.day} ${b.type}`, b.count]));
  const bars = all.bars.map((b) => ({ ...b, sure: done ? (sure.get(`${b.day} ${b.type}`) ?? 0) : filter.getAll("status").includes("ACTUAL") ? b.count : 0 }));
  return { bars, by, widest: all.max_days };
}

/** The last day of the step that begins with this one. */
function lastOf(day, by) {
  const date = asDate(day);
  if (by === "month") return asDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)));
  return asDay(new Date(date.getTime() + (STEPS[by] - 1) * 86400000));
}

function barList({ day, type }, { by, widest }) {
  const last = lastOf(day, by);
  const span = day === last ? dayText(day) : `${dayText(day)} – ${dayText(last)}`;
  return listOf({ starts: `${day}..${last}`, max_days: widest, type }, `${type ? typeLabel(type) : "All kinds"}, ${span}`);
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
  const left = narrow ? 104 : 176;
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
  const most = d3.max(bars, (b) => b.count);
  const tall = d3.scaleSqrt([0, most], [0, ROW - 5]);
  const step = x(new Date(+x.domain()[0] + STEPS[by] * 86400000)) - left;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "timeline", "aria-label": "Happenings by day and kind. Cooperative kinds are above the axis, conflictual ones below." });
  svg.append(brushLayer(x, width, height, top.height, left, right), top.group, axisLine(x, axis, [left, width - right], { narrow, step }));
  for (const t of types) svg.append(row(t, rowTop.get(t.type), { bars, x, tall, step, left, right: width - right, model }));
  return svg;
}

function row(t, y, { bars, x, tall, step, left, right, model }) {
  const down = t.side === "conflictual";
  const base = down ? y + 1 : y + ROW - 3;
  const mine = bars.filter((b) => b.type === t.type);
  const total = d3.sum(mine, (b) => b.count);
  const wide = Math.max(2, Math.min(step - 1, 22));
  const group = s("g", { class: `row ${t.side}` }, s("line", { x1: left, x2: right, y1: base, y2: base, class: "base" }));
  group.append(
    mark(
      listOf({ type: t.type, dated: "true", max_days: model.widest }, typeLabel(t.type)),
      `${typeLabel(t.type)} (${t.type}): ${count(total, "happening")}`,
      s("text", { x: left - 34, y: y + 17, class: "row-name" }, typeLabel(t.type)),
      s("text", { x: left - 8, y: y + 17, class: "row-count" }, short(total)),
    ),
  );
  for (const b of mine) {
    const cx = x(asDate(b.day)) + Math.max(0, (step - wide) / 2);
    const bar = (n, kind) => n > 0 && s("rect", { x: cx, width: wide, y: down ? base : base - tall(n), height: Math.max(2, tall(n)), class: kind });
    const hollow = b.count - b.sure;
    const label = `${dayText(b.day)}: ${typeLabel(b.type)}, ${count(b.count, "happening")}${hollow > 0 ? `, ${hollow === b.count ? "none" : number(b.sure)} of them told as having happened` : ""}`;
    group.append(mark(barList(b, model), label, s("rect", { x: cx - 1, width: wide + 2, y: y, height: ROW - 2, class: "hit" }), bar(b.count, "bar hollow"), bar(b.sure, "bar")));
  }
  return group;
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
  if (all.undated > 0) parts.push(h("a", { href: listOf({ dated: "false" }, "No day told") }, `${count(all.undated, "happening")} without a day`));
  if (all.broad > 0) parts.push(`${count(all.broad, "happening")} told only by month, year or a longer span`);
  if (parts.length === 0 && !filter.has("from") && !filter.has("to")) return null;
  return h(
    "p",
    { class: "note-line" },
    parts.length > 0 && ["Not drawn, because no report tells the day: ", parts.map((p, i) => [i > 0 && "; ", p]), ". "],
    (filter.has("from") || filter.has("to")) && h("a", { href: withFilter({ from: null, to: null }) }, "Show all days"),
  );
}

function asTable(model) {
  const days = d3.group(model.bars, (b) => b.day);
  return table(
    ["Day", "Kind", "Happenings", "Happened"],
    [...days].flatMap(([day, bars]) => bars.map((b) => [dayText(day), h("a", { href: barList(b, model) }, typeLabel(b.type)), number(b.count), number(b.sure)])),
    "Happenings by day and kind",
  );
}

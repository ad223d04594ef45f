/** The tension index as a line; each day is a link to the happenings that make it. */

import { mark } from "./chart.js";
import { s } from "./dom.js";
import { withState } from "./route.js";
import { asDate, dayText } from "./words.js";

const HEIGHT = 84;

/** The points of an index answer: [{day, value}]. */
export function points(index) {
  const list = index?.days ?? index?.points ?? index?.items ?? [];
  return list.map((p) => ({ day: p.day, value: p.value ?? p.index ?? p.tension ?? 0 }));
}

/** A row for a chart by day: {group, height}, empty where there is no index. */
export function tensionRow(index, x, { width, left, narrow, bare }) {
  const [from, to] = x.domain();
  const all = points(index).filter((p) => asDate(p.day) >= from && asDate(p.day) < to);
  if (all.length < 2) return { group: s("g", {}), height: 0 };
  const most = Math.max(1, d3.max(all, (p) => p.value));
  const y = d3.scaleLinear([0, most], [HEIGHT - 20, 8]).nice(3);
  const half = (x(new Date(+from + 86400000)) - x(from)) / 2;
  const at = (p) => x(asDate(p.day)) + half;
  const line = d3.line(at, (p) => y(p.value)).curve(d3.curveMonotoneX);
  const area = d3.area(at, y(0), (p) => y(p.value)).curve(d3.curveMonotoneX);
  const group = s("g", { class: "tension" }, s("path", { d: area(all), class: "area" }), s("path", { d: line(all), class: "line" }));
  if (!bare) group.append(
    s("text", { x: left - 8, y: y(0) - 22, class: "row-name strong" }, "Tension"),
    s("text", { x: left - 8, y: y(0) - 7, class: "row-name faint" }, narrow ? `0 – ${d3.format("~g")(y.domain()[1])}` : `index, 0 – ${d3.format("~g")(y.domain()[1])}`),
    s("line", { x1: left, x2: width - 8, y1: y(0), y2: y(0), class: "base" }),
  );
  const each = all.length > 400 ? Math.ceil(all.length / 400) : 1;
  all.forEach((p, i) => {
    if (i % each !== 0) return;
    const label = `${dayText(p.day)}: tension ${p.value.toFixed(1)}`;
    group.append(mark(withState({ tension: p.day, list: null, show: null }), label, s("rect", { x: at(p) - half, width: Math.max(3, 2 * half), y: 0, height: HEIGHT - 18, class: "hit" }), s("circle", { cx: at(p), cy: y(p.value), r: narrow ? 2 : 3, class: "dot" })));
  });
  return { group, height: HEIGHT };
}

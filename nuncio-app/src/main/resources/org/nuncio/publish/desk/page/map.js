/** Where it happened: dots for towns, broken rings for regions, hatched land for what is only told of a country; arrows for forces. */

import { get } from "./api.js";
import { figure, hatch, mark, table } from "./chart.js";
import { h, s } from "./dom.js";
import { statusTag, typeTag } from "./happening.js";
import { empty } from "./notice.js";
import { happening, listOf } from "./route.js";
import { codeName, count, number, partyText, short, whenText } from "./words.js";
import { clusters, shapes } from "./world.js";

const view = { scale: 1, centre: null, key: "" };

/** The view. */
export async function render({ filter, store }) {
  const answer = await get("map", { query: filter });
  const all = answer.places;
  const places = all.filter(isSomewhere);
  const movements = answer.movements.map(moveOf).filter((m) => m.place && isSomewhere(m.place));
  if (places.length + movements.length === 0) return empty("No happening under these filters has a place.", "A place is only kept where the report says it of this very act.");
  const land = shapes(store.world);
  const key = String(filter);
  if (view.key !== key) Object.assign(view, { scale: 1, centre: null, key });
  const chart = figure({
    title: "",
    name: "map",
    draw: (width) => draw(width, { places, movements, land, chart: () => chart }),
    table: () => asTable(all),
    note: legend(),
  });
  return [
    h("p", { class: "lead" }, "A mark is as exact as the report. What is told only of a country shades the whole country and is never a dot in its capital."),
    h("div", { class: "map-frame" }, buttons(() => chart), chart),
    movementList(movements, answer.total_movements),
    unplaced(answer, d3.sum(all, (x) => (isSomewhere(x) ? 0 : x.count))),
  ];
}

const isSomewhere = (place) => Number.isFinite(place.lat) && Number.isFinite(place.lon);

/** A movement at its place: the end that has a position. The other is the state whose forces they are, and nobody says that they come from there. */
function moveOf(m) {
  const leaving = m.from !== null && isSomewhere(m.from);
  return { ...m, leaving, place: leaving ? m.from : m.to, home: leaving ? m.to : m.from, who: m.actors.map(partyText).join(", ") || "Forces" };
}

function buttons(chart) {
  const zoom = (factor) => () => {
    view.scale = Math.min(40, Math.max(0.2, view.scale * factor));
    chart().redraw();
  };
  const b = (label, name, f) => h("button", { type: "button", class: "button", "aria-label": name, title: name, onclick: f }, label);
  return h("div", { class: "map-buttons" }, b("+", "Nearer", zoom(1.6)), b("−", "Farther", zoom(1 / 1.6)), b("⤢", "All places", () => {
    Object.assign(view, { scale: 1, centre: null });
    chart().redraw();
  }));
}

/** A projection that shows all places, then what the reader has moved and magnified. */
function projection(width, height, places, movements) {
  const points = [...places, ...movements.map((m) => m.place)].map((p) => [p.lon, p.lat]);
  const main = core(points);
  const around = { type: "MultiPoint", coordinates: main.length === 1 ? [[main[0][0] - 8, main[0][1] - 5], [main[0][0] + 8, main[0][1] + 5]] : main };
  const p = d3.geoMercator().fitExtent([[width * 0.1, height * 0.14], [width * 0.9, height * 0.86]], around);
  p.scale(Math.min(p.scale(), width * 1.6));
  const middle = view.centre ?? p.invert([width / 2, height / 2]);
  p.scale(p.scale() * view.scale);
  p.center([0, 0]).translate([0, 0]);
  const [x, y] = p(middle);
  return p.translate([width / 2 - x, height / 2 - y]).clipExtent([[-20, -20], [width + 20, height + 20]]);
}

/** Nine of ten places; a single far one should not shrink all others to a spot. */
function core(points) {
  if (points.length < 8) return points;
  const middle = [d3.median(points, (p) => p[0]), d3.median(points, (p) => p[1])];
  return [...points].sort((a, b) => d3.geoDistance(a, middle) - d3.geoDistance(b, middle)).slice(0, Math.ceil(points.length * 0.85));
}

function draw(width, model) {
  const height = Math.round(Math.min(620, Math.max(360, width * 0.54)));
  const p = projection(width, height, model.places, model.movements);
  const path = d3.geoPath(p);
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "map", "aria-label": "Map of happenings. Each mark opens its list." });
  const faint = hatch("land-hatch", 45, 7);
  const dense = hatch("land-hatch dense", 45, 4);
  svg.append(s("defs", {}, faint.pattern, dense.pattern), s("rect", { width, height, class: "sea" }));
  const byCountry = d3.group(model.places.filter((x) => x.precision === "country"), (x) => x.country);
  const [lands, wholes] = [s("g", {}), s("g", {})];
  const room = labelRoom(width);
  const towns = dots(model.places, p, [width, height], room);
  for (const [code, feature] of model.land) {
    const shape = path(feature);
    if (!shape) continue;
    lands.append(s("path", { d: shape, class: "land" }));
    const whole = byCountry.get(code);
    if (!whole) continue;
    const n = d3.sum(whole, (x) => x.count);
    wholes.append(country({ code, n, names: whole.map((x) => x.name) }, { shape, at: path.centroid(feature) }, n > 3 ? dense.paint : faint.paint, room));
  }
  svg.append(lands, wholes, arrows(model.movements, p, path, { land: model.land, room }), towns);
  pan(svg, p, width, height, model.chart);
  return svg;
}

function country({ code, n, names }, { shape, at: [x, y] }, paint, room) {
  const w = (codeName(code).length + 3) * LETTER;
  const seen = Number.isFinite(x) && y > 8 && room.take({ x: x - w / 2, y: y - 8, w, h: 16 });
  return mark(
    listOf({ place: names.map((name) => `"${name}"`) }, `Told only of ${codeName(code)}`),
    `${codeName(code)} as a whole: ${count(n, "happening")}`,
    s("path", { d: shape, class: "whole", fill: paint }),
    seen && s("text", { x, y: y + 4, class: "whole-name" }, `${codeName(code)} `, s("tspan", { class: "whole-count" }, short(n))),
  );
}

/** From a count to a radius: areas tell how often, and the largest place still leaves the land to be seen. */
function radii(places) {
  const each = Math.min(3.2, 20 / Math.sqrt(d3.max(places, (x) => x.count) ?? 1));
  return (n) => Math.min(30, 5 + each * Math.sqrt(n));
}

/** Regions lie beneath as wide broken rings with the name below; towns are dots with the name beside. */
function dots(places, p, [width, height], room) {
  const points = places
    .filter((x) => x.precision !== "country")
    .map((place) => {
      const [x, y] = p([place.lon, place.lat]);
      return { x, y, count: place.count, place };
    })
    .filter((d) => d.x > -10 && d.x < width + 10 && d.y > -10 && d.y < height + 10);
  const radius = radii(places);
  const gap = (group, point) => radius(group) + radius(point) * 0.6 + 2;
  const found = clusters(points.filter((d) => d.place.precision !== "region"), gap);
  for (const c of found) room.block({ x: c.x - radius(c.count), y: c.y - radius(c.count), w: 2 * radius(c.count), h: 2 * radius(c.count) });
  const towns = found.map((c) => dot(c, radius(c.count), room));
  const regions = clusters(points.filter((d) => d.place.precision === "region"), gap).map((c) => ring(c, radius(c.count) + 9, room));
  return s("g", { class: "dots" }, regions, towns);
}

/** Says whether a name still has room, and keeps it if so. */
function labelRoom(width) {
  const taken = [];
  const hits = (box) => taken.some((b) => b.x < box.x + box.w && box.x < b.x + b.w && b.y < box.y + box.h && box.y < b.y + b.h);
  return {
    width,
    take(box) {
      const free = box.x >= 0 && box.x + box.w <= width && !hits(box);
      if (free) taken.push(box);
      return free;
    },
    block: (box) => taken.push(box),
  };
}

const LETTER = 7.4;

function clusterMark(cluster, shapes) {
  const names = cluster.items.map((d) => d.place.name);
  const tips = cluster.items.map((d) => `${d.place.name}: ${count(d.count, "happening")}${d.place.precision === "region" ? ", somewhere in the region" : ""}`);
  return mark(listOf({ place: names.map((name) => `"${name}"`) }, names.slice(0, 3).join(", ") + (names.length > 3 ? " …" : "")), tips.slice(0, 12).join("\n"), shapes);
}

const clusterName = ({ items }) => (items.length > 2 ? `${items[0].place.name} and ${items.length - 1} more` : items.map((d) => d.place.name).join(", "));

function dot(cluster, r, room) {
  const label = clusterName(cluster);
  const w = label.length * LETTER;
  const box = (x) => ({ x, y: cluster.y - 8, w, h: 16 });
  const side = room.take(box(cluster.x + r + 4)) ? "right" : room.take(box(cluster.x - r - 4 - w)) ? "left" : null;
  return clusterMark(cluster, [
    s("circle", { cx: cluster.x, cy: cluster.y, r, class: "dot" }),
    s("text", { x: cluster.x, y: cluster.y + 4, class: "dot-count" }, short(cluster.count)),
    side && s("text", { x: side === "left" ? cluster.x - r - 4 : cluster.x + r + 4, y: cluster.y + 4, class: side === "left" ? "dot-name left" : "dot-name" }, label),
  ]);
}

function ring(cluster, r, room) {
  const label = `${clusterName(cluster)} ${short(cluster.count)}`;
  const w = label.length * LETTER;
  const free = room.take({ x: cluster.x - w / 2, y: cluster.y + r, w, h: 16 });
  return clusterMark(cluster, [s("circle", { cx: cluster.x, cy: cluster.y, r, class: "dot region" }), free && s("text", { x: cluster.x, y: cluster.y + r + 12, class: "dot-name below" }, label)]);
}

/** A country is met in its middle, as far as it is in sight. */
function spot(place, p, path, land) {
  if (place.precision === "country" && land.has(place.country)) return path.centroid(land.get(place.country));
  return p([place.lon, place.lat]);
}

/** An arrow comes to its place or leaves it, on the side of those whose forces they are: where from is not told. */
function arrows(movements, p, path, { land, room }) {
  const group = s("g", { class: "moves" }, s("defs", {}, s("marker", { id: "arrow-head", viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 6, markerHeight: 6, orient: "auto" }, s("path", { d: "M0 0 10 5 0 10z", class: "move-head" }))));
  const known = d3.sort(movements.filter((m) => m.amount !== null), (m) => -m.amount).slice(0, 24);
  for (const [place, list] of Map.groupBy(known, (m) => m.place.name)) {
    const [x, middle] = spot(list[0].place, p, path, land);
    if (!Number.isFinite(x)) continue;
    const y = list[0].place.precision === "country" ? middle - 10 : middle;
    list.slice(0, 6).forEach((m, i) => group.append(arrow(m, [x, y], side(m, [x, y], path, land, i), { place, room })));
  }
  return group;
}

/** The angle at which an arrow stands: towards the country of the forces, and beside those that stand there already. */
function side(m, [x, y], path, land, i) {
  const home = land.get(m.home?.country);
  const [hx, hy] = home ? path.centroid(home) : [NaN, NaN];
  const angle = Number.isFinite(hx) && Math.hypot(hx - x, hy - y) > 30 ? Math.atan2(hy - y, hx - x) : -Math.PI / 3;
  return angle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * 0.55;
}

function arrow(m, [x, y], angle, { place, room }) {
  const at = (r) => [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
  const [near, far, name] = [at(14), at(64), at(70)];
  const [from, to] = m.leaving ? [near, far] : [far, near];
  const anchor = Math.cos(angle) > 0.35 ? "start" : Math.cos(angle) < -0.35 ? "end" : "middle";
  const w = short(m.amount).length * LETTER;
  const free = room.take({ x: name[0] - (anchor === "start" ? 0 : anchor === "end" ? w : w / 2), y: name[1] - 8, w, h: 14 });
  return mark(
    happening(m.happening),
    `${moveText(m)} (${place})`,
    s("path", { d: `M${from}L${to}`, class: m.status === "ACTUAL" ? "move" : "move planned", "marker-end": "url(#arrow-head)" }),
    free && s("text", { x: name[0], y: name[1] + (Math.sin(angle) > 0.5 ? 10 : Math.sin(angle) < -0.5 ? -2 : 4), class: "move-count", "text-anchor": anchor }, short(m.amount)),
  );
}

const moveText = (m) => `${m.who}: ${m.amount === null ? "forces" : `${number(m.amount)} ${m.unit}`} ${m.leaving ? "leave" : m.status === "ACTUAL" ? "at" : "for"} ${m.place.name}`;

function movementList(movements, all) {
  if (movements.length === 0) return null;
  return h(
    "section",
    { class: "block" },
    h("h2", {}, "Forces on the move"),
    h("p", { class: "says" }, "Whose forces they are is told; where they come from seldom is. ", all > movements.length && `${number(all)} in all.`),
    h("ul", { class: "entries columns" }, movements.slice(0, 60).map((m) => h("li", { class: "entry" }, h("a", { href: happening(m.happening) }, h("span", { class: "entry-head" }, typeTag(m), statusTag(m.status)), h("span", { class: "parties" }, moveText(m)), h("q", { class: "words" }, m.evidence)), h("span", { class: "entry-foot" }, m.first ? whenText({ value: m.first, last: m.last }) : "no day told", ` · ${count(m.origins, "origin")}`)))),
  );
}

/** Dragging moves the map. A finger scrolls the page until the map is magnified. */
function pan(svg, p, width, height, chart) {
  let from = null;
  const near = view.scale > 1;
  svg.style.setProperty("touch-action", near ? "none" : "auto");
  svg.addEventListener("pointerdown", (event) => {
    if ((near || event.pointerType !== "touch") && !event.target.closest("a")) from = [event.clientX, event.clientY];
  });
  svg.addEventListener("pointerup", (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
    from = null;
    if (Math.hypot(dx, dy) < 4) return;
    view.centre = p.invert([width / 2 - dx, height / 2 - dy]);
    chart().redraw();
  });
}

function legend() {
  const item = (shape, text) => h("span", {}, s("svg", { width: 22, height: 16, viewBox: "0 0 22 16", "aria-hidden": "true" }, shape), ` ${text}`);
  const { pattern, paint } = hatch("land-hatch", 45, 5);
  return h(
    "p",
    { class: "legend" },
    item(s("circle", { cx: 11, cy: 8, r: 6, class: "dot" }), "a town or building"),
    item(s("circle", { cx: 11, cy: 8, r: 6, class: "dot region" }), "somewhere in a region"),
    item([s("defs", {}, pattern), s("rect", { x: 1, y: 1, width: 20, height: 14, class: "whole", fill: paint })], "somewhere in a country"),
    item(s("path", { d: "M1 12L19 4", class: "move" }), "forces come or leave (broken: planned)"),
    h("span", {}, "Borders: Natural Earth, as they are held."),
  );
}

function unplaced(answer, nowhere) {
  const parts = [nowhere > 0 && `${count(nowhere, "happening")} in places whose position is not known; the table has them. `, answer.unplaced > 0 && [h("a", { href: listOf({ placed: "false" }, "Without a place") }, count(answer.unplaced, "happening")), " without a place, because no report tells it."], answer.total_places > answer.places.length && ` The ${number(answer.places.length)} places that are met most often, of ${number(answer.total_places)}.`].filter(Boolean);
  return parts.length > 0 && h("p", { class: "note-line" }, parts);
}

function asTable(places) {
  return table(
    ["Place", "Country", "As exact as", "Happenings"],
    [...places].sort((a, b) => b.count - a.count).map((x) => [h("a", { href: listOf({ place: `"${x.name}"` }, x.name) }, x.name), x.country ? codeName(x.country) : "–", x.precision, number(x.count)]),
    "Places",
  );
}

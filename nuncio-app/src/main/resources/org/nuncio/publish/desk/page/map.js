/** Where it happened: dots for towns, broken rings for regions, hatched land for what is only told of a country; arrows for forces. */

import { get } from "./api.js";
import { figure, hatch, mark, table } from "./chart.js";
import { h, s } from "./dom.js";
import { empty } from "./notice.js";
import { happening, listOf } from "./route.js";
import { codeName, count, number, partyText, short } from "./words.js";
import { clusters, shapes } from "./world.js";

const view = { scale: 1, centre: null, key: "" };

/** The view. */
export async function render({ filter, store }) {
  const answer = await get("map", { query: filter });
  const places = answer.places.filter((p) => p.lat !== null && p.lat !== undefined);
  const movements = (answer.movements ?? []).filter((m) => m.from || m.to);
  if (places.length + movements.length === 0) return empty("No happening under these filters has a place.", "A place is only kept where the report says it of this very act.");
  const land = shapes(store.world);
  const key = String(filter);
  if (view.key !== key) Object.assign(view, { scale: 1, centre: null, key });
  const chart = figure({
    title: "",
    name: "map",
    draw: (width) => draw(width, { places, movements, land, chart: () => chart }),
    table: () => asTable(places),
    note: legend(),
  });
  return [
    h("p", { class: "lead" }, "A mark is as exact as the report. What is told only of a country shades the whole country and is never a dot in its capital."),
    h("div", { class: "map-frame" }, buttons(() => chart), chart),
    movementList(movements),
    unplaced(answer),
  ];
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
  const points = [...places, ...movements.flatMap((m) => [m.from, m.to])].filter((p) => p && Number.isFinite(p.lat)).map((p) => [p.lon, p.lat]);
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
  const lands = s("g", {});
  const marks = s("g", {});
  for (const [code, feature] of model.land) {
    const shape = path(feature);
    if (!shape) continue;
    lands.append(s("path", { d: shape, class: "land" }));
    const whole = byCountry.get(code);
    if (!whole) continue;
    const n = d3.sum(whole, (x) => x.count);
    marks.append(country({ code, n, names: whole.map((x) => x.name) }, { shape, at: path.centroid(feature) }, n > 3 ? dense.paint : faint.paint, [width, height]));
  }
  svg.append(lands, marks, arrows(model.movements, p, path, model.land), dots(model.places, p, width, height));
  pan(svg, p, width, height, model.chart);
  return svg;
}

function country({ code, n, names }, { shape, at: [x, y] }, paint, [width, height]) {
  const seen = x > 30 && x < width - 30 && y > 14 && y < height - 14;
  return mark(
    listOf({ place: names.map((name) => `"${name}"`) }, `Told only of ${codeName(code)}`),
    `${codeName(code)} as a whole: ${count(n, "happening")}`,
    s("path", { d: shape, class: "whole", fill: paint }),
    seen && s("text", { x, y: y + 4, class: "whole-name" }, `${codeName(code)} `, s("tspan", { class: "whole-count" }, short(n))),
  );
}

const radius = (n) => 5 + 3.2 * Math.sqrt(n);

function dots(places, p, width, height) {
  const points = places
    .filter((x) => x.precision !== "country")
    .map((place) => {
      const [x, y] = p([place.lon, place.lat]);
      return { x, y, count: place.count, place };
    })
    .filter((d) => d.x > -10 && d.x < width + 10 && d.y > -10 && d.y < height + 10);
  const group = s("g", { class: "dots" });
  const taken = [];
  const [regions, towns] = [points.filter((d) => d.place.precision === "region"), points.filter((d) => d.place.precision !== "region")];
  for (const cluster of [regions, towns].flatMap((kind) => clusters(kind, (n) => radius(n) + 6))) {
    const names = cluster.items.map((d) => d.place.name);
    const r = radius(cluster.count);
    const region = cluster.items.every((d) => d.place.precision === "region");
    const label = names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(", ");
    const box = { x: cluster.x + r + 4, y: cluster.y - 8, w: label.length * 6.6, h: 16 };
    const leftSide = box.x + box.w > width;
    if (leftSide) box.x = cluster.x - r - 4 - box.w;
    const free = !taken.some((b) => b.x < box.x + box.w && box.x < b.x + b.w && b.y < box.y + box.h && box.y < b.y + b.h);
    if (free) taken.push(box, { x: cluster.x - r, y: cluster.y - r, w: 2 * r, h: 2 * r });
    group.append(
      mark(
        listOf({ place: names.map((name) => `"${name}"`) }, names.slice(0, 3).join(", ") + (names.length > 3 ? " …" : "")),
        cluster.items.map((d) => `${d.place.name}: ${count(d.count, "happening")}${d.place.precision === "region" ? ", somewhere in the region" : ""}`).join("\n"),
        s("circle", { cx: cluster.x, cy: cluster.y, r, class: region ? "dot region" : "dot" }),
        s("text", { x: cluster.x, y: cluster.y + 4, class: region ? "dot-count region" : "dot-count" }, short(cluster.count)),
        free && s("text", { x: leftSide ? cluster.x - r - 4 : cluster.x + r + 4, y: cluster.y + 4, class: leftSide ? "dot-name left" : "dot-name" }, label),
      ),
    );
  }
  return group;
}

/** A country is met in its middle, as far as it is in sight. */
function spot(place, p, path, land) {
  if (place.precision === "country" && land.has(place.country)) return path.centroid(land.get(place.country));
  return p([place.lon, place.lat]);
}

function arrows(movements, p, path, land) {
  const group = s("g", { class: "moves" });
  const id = "arrow-head";
  group.append(s("defs", {}, s("marker", { id, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse" }, s("path", { d: "M0 0 10 5 0 10z", class: "move-head" }))));
  for (const m of movements.filter((one) => one.from && one.to)) {
    const [x1, y1] = spot(m.from, p, path, land);
    const [x2, y2] = spot(m.to, p, path, land);
    if (![x1, y1, x2, y2].every(Number.isFinite) || Math.hypot(x2 - x1, y2 - y1) < 12) continue;
    const [mx, my] = [(x1 + x2) / 2 + (y1 - y2) * 0.18, (y1 + y2) / 2 + (x2 - x1) * 0.18];
    const label = moveText(m);
    group.append(
      mark(
        happening(m.happening),
        label,
        s("path", { d: `M${x1} ${y1}Q${mx} ${my} ${x2} ${y2}`, class: m.status === "ACTUAL" ? "move" : "move planned", "marker-end": `url(#${id})` }),
        m.amount && s("text", { x: (x1 + 2 * mx + x2) / 4, y: (y1 + 2 * my + y2) / 4 - 4, class: "move-count" }, short(m.amount)),
      ),
    );
  }
  return group;
}

const moveText = (m) => `${(m.actors ?? []).map(partyText).join(", ")}: ${m.amount ? `${number(m.amount)} ${m.unit ?? ""}` : "forces"}${m.from ? ` from ${m.from.name}` : ""}${m.to ? ` to ${m.to.name}` : ""}`;

function movementList(movements) {
  if (movements.length === 0) return null;
  return h(
    "section",
    {},
    h("h2", {}, "Forces on the move"),
    h("ul", { class: "entries columns" }, movements.map((m) => h("li", { class: "entry" }, h("a", { href: happening(m.happening) }, h("span", { class: "parties" }, moveText(m)), m.evidence && h("q", { class: "words" }, m.evidence))))),
  );
}

function pan(svg, p, width, height, chart) {
  let from = null;
  svg.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch" && !event.target.closest("a")) from = [event.clientX, event.clientY];
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
    item(s("path", { d: "M1 12Q8 2 19 6", class: "move" }), "forces move (broken: planned)"),
    h("span", {}, "Borders: Natural Earth, as they are held."),
  );
}

function unplaced(answer) {
  if (!answer.unplaced) return null;
  return h("p", { class: "note-line" }, `${count(answer.unplaced, "happening")} without a place, because no report tells it.`);
}

function asTable(places) {
  return table(
    ["Place", "Country", "As exact as", "Happenings"],
    [...places].sort((a, b) => b.count - a.count).map((x) => [h("a", { href: listOf({ place: `"${x.name}"` }, x.name) }, x.name), x.country ? codeName(x.country) : "–", x.precision, number(x.count)]),
    "Places",
  );
}

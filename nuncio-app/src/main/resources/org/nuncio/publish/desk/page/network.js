/** Who deals with whom: a drawing of the pairs, the same pairs as a ledger, and the history of one that is picked. */

import { get } from "./api.js";
import { figure, mark, table } from "./chart.js";
import { h, s } from "./dom.js";
import { entries } from "./happening.js";
import { empty } from "./notice.js";
import { listOf, toView, withFilter } from "./route.js";
import { codeName, count, number, partyText, short } from "./words.js";

const MOST = 28;

/** The view. */
export async function render({ filter }) {
  const answer = await get("network", { query: filter });
  const names = new Map(answer.parties.map((n) => [n.label, n]));
  const dyads = answer.dyads.map((d) => pair(d, names));
  if (dyads.length === 0) return empty("No two parties deal with each other under these filters.");
  const picked = filter.get("dyad");
  const shown = dyads.slice(0, 80);
  return [
    h("p", { class: "lead" }, "A line joins two that act on each other or act together; thicker means more often. Solid lines are mostly cooperative, dashed ones mostly conflictual, dotted ones both."),
    h("div", { class: "network" }, drawing(answer, shown), ledger(shown, answer.total_dyads)),
    picked ? await history(picked, filter) : h("p", { class: "hint" }, "Pick a pair to read its history."),
  ];
}

/** A pair with its names. */
function pair(d, names) {
  const name = (label) => nodeName(names.get(label) ?? { label });
  return { ...d, name: `${name(d.a)} – ${name(d.b)}` };
}

/** "Britain" for GBR; who has no code is called as the report has it. */
const nodeName = (node) => (node.code || !node.name ? codeName(node.code ?? node.label) : node.name);

const pick = (d) => withFilter({ dyad: d.dyad });

/** Places every party by forces that settle the same way each time. */
function settle(parties, links, width, height) {
  const each = Math.min(2.6, 17 / Math.sqrt(d3.max(parties, (p) => p.count) ?? 1));
  const radius = (n) => 4 + each * Math.sqrt(n);
  const nodes = parties.map((p, i) => ({ id: p.label, name: nodeName(p), party: p.party, n: p.count, r: radius(p.count), x: width / 2 + Math.cos(i * 2.4) * 20 * Math.sqrt(i), y: height / 2 + Math.sin(i * 2.4) * 20 * Math.sqrt(i) }));
  const joined = links.map((d) => ({ source: d.a, target: d.b, d }));
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(joined).id((n) => n.id).distance((l) => 90 + 60 / Math.sqrt(l.d.count)).strength(0.35))
    .force("charge", d3.forceManyBody().strength(-420))
    .force("x", d3.forceX(width / 2).strength(0.06))
    .force("y", d3.forceY(height / 2).strength(0.11))
    .force("room", d3.forceCollide((n) => n.r + 18))
    .stop()
    .tick(320);
  spread(nodes, width, height);
  return { nodes, joined };
}

/** Uses all of the room, and leaves some for the names at the edges. */
function spread(nodes, width, height) {
  const edge = (n) => Math.min(width / 3, n.name.length * 3.7 + 8);
  const [left, right] = d3.extent(nodes, (n) => n.x);
  const [top, bottom] = d3.extent(nodes, (n) => n.y);
  const x = d3.scaleLinear([left, right], [60, width - 60]);
  const y = d3.scaleLinear([top, bottom], [26, height - 34]);
  for (const n of nodes) {
    n.x = left === right ? width / 2 : Math.max(edge(n), Math.min(width - edge(n), x(n.x)));
    n.y = top === bottom ? height / 2 : y(n.y);
  }
}

function drawing({ parties, total_parties: all }, dyads) {
  const coded = new Set(parties.filter((n) => n.code).map((n) => n.label));
  const used = new Set(dyads.filter((d) => coded.has(d.a) && coded.has(d.b)).flatMap((d) => [d.a, d.b]));
  const known = parties.filter((n) => n.code && used.has(n.label)).slice(0, MOST);
  const names = new Set(known.map((p) => p.label));
  const links = dyads.filter((d) => names.has(d.a) && names.has(d.b) && d.a !== d.b);
  return figure({
    title: "",
    name: "network",
    says: all > known.length ? `The ${known.length} states and bodies that are met most often, of ${all} parties.` : null,
    draw: (width) => draw(width, known, links),
    table: () => table(["Pair", "Happenings", "Cooperative", "Conflictual"], dyads.map((d) => [h("a", { href: pick(d) }, d.name), number(d.count), number(d.cooperative), number(d.conflictual)]), "Pairs"),
  });
}

function draw(width, known, links) {
  const height = Math.round(Math.max(340, Math.min(600, width * 0.8)));
  const { nodes, joined } = settle(known, links, width, height);
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "net", "aria-label": "Network of parties. Each line and each name opens its happenings." });
  const most = d3.max(links, (d) => d.count) ?? 1;
  const thick = d3.scaleSqrt([0, most], [0.8, links.length > 50 ? 5 : 9]);
  for (const { source, target, d } of [...joined].sort((x, y) => x.d.count - y.d.count)) {
    const [mx, my] = [(source.x + target.x) / 2 + (source.y - target.y) * 0.12, (source.y + target.y) / 2 + (target.x - source.x) * 0.12];
    const line = `M${source.x} ${source.y}Q${mx} ${my} ${target.x} ${target.y}`;
    const share = d.cooperative / d.count;
    const kind = share > 0.6 ? "cooperative" : share < 0.4 ? "conflictual" : "even";
    svg.append(
      mark(pick(d), `${d.name}: ${count(d.count, "happening")}, ${d.cooperative} cooperative, ${d.conflictual} conflictual`, s("path", { d: line, class: "hit-line" }), s("path", { d: line, class: `edge ${kind}`, "stroke-width": thick(d.count).toFixed(1) })),
    );
  }
  for (const n of nodes) {
    svg.append(
      mark(
        listOf({ party: n.party }, n.name),
        `${n.name}: ${count(n.n, "happening")}`,
        s("circle", { cx: n.x, cy: n.y, r: n.r, class: "node" }),
        s("text", { x: n.x, y: n.y + n.r + 13, class: "node-name" }, n.name),
      ),
    );
  }
  return svg;
}

/** Pairs by how often, cooperative to the left of the line, conflictual to the right. */
function ledger(dyads, all) {
  const most = d3.max(dyads, (d) => Math.max(d.cooperative, d.conflictual));
  const bar = (n, side) => h("span", { class: `half ${side}` }, h("span", { class: "half-n" }, n > 0 ? short(n) : ""), h("span", { class: "half-bar", style: { width: `${(70 * n) / most}%` } }));
  return h(
    "section",
    { class: "ledger", "aria-label": "Pairs" },
    h("h2", {}, count(all, "pair")),
    h("p", { class: "ledger-head", "aria-hidden": "true" }, h("span", {}, ""), h("span", {}, "▲ cooperative"), h("span", {}, "conflictual ▼")),
    h("ol", {}, dyads.slice(0, 24).map((d) => h("li", {}, h("a", { href: pick(d), "aria-label": `${d.name}: ${d.cooperative} cooperative, ${d.conflictual} conflictual` }, h("span", { class: "ledger-name" }, d.name), bar(d.cooperative, "cooperative"), bar(d.conflictual, "conflictual"))))),
    all > 24 && h("p", { class: "hint" }, "The table beneath the drawing has more."),
  );
}

async function history(dyad, filter) {
  const { items, total } = await get("happenings", { query: new URLSearchParams([...filter, ["limit", "60"]]) });
  const name = dyad.split("~").map(partyText).join(" and ");
  return h(
    "section",
    { class: "history" },
    h("h2", {}, `The history of ${name}`),
    h("p", { class: "hint" }, h("a", { href: listOf({}, name) }, count(total, "happening")), ", the latest first. ", h("a", { href: toView("timeline") }, "See it by day"), " · ", h("a", { href: withFilter({ dyad: null }) }, "Show all pairs")),
    h("div", { class: "columns" }, entries(items)),
  );
}

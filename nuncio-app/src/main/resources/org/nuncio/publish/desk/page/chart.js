/** What all charts share: a frame with title, table and files to save; marks that keys can walk; tips. */

import { fresh, h, later, replace, s } from "./dom.js";

/**
 * A chart that draws itself as wide as there is room, and again when that changes.
 * @param {{title: string, says: string, draw: (width: number) => SVGElement, table?: () => HTMLElement, note?: Node}} chart
 */
export function figure({ title, says, draw, table, note, name }) {
  const plate = h("div", { class: "plate" });
  const id = fresh("chart");
  const shell = h(
    "figure",
    { class: "chart", "aria-labelledby": id },
    h("figcaption", { id }, title && h("h2", {}, title), says && h("p", { class: "says" }, says)),
    plate,
    note,
    h(
      "div",
      { class: "chart-foot" },
      table && h("details", { class: "table-of", ontoggle: (e) => e.target.open && e.target.children.length === 1 && e.target.append(table()) }, h("summary", {}, "As a table")),
      h("button", { type: "button", class: "link", onclick: () => saveSvg(plate.querySelector("svg"), name ?? title) }, "Save as SVG"),
      h("button", { type: "button", class: "link", onclick: () => savePng(plate.querySelector("svg"), name ?? title) }, "Save as PNG"),
    ),
  );
  let drawn = 0;
  const again = () => {
    const width = Math.floor(plate.clientWidth);
    if (width < 50 || width === drawn) return;
    drawn = width;
    const svg = draw(width);
    svg.setAttribute("role", svg.querySelector("a, [tabindex]") ? "group" : "img");
    if (!svg.hasAttribute("aria-label")) svg.setAttribute("aria-label", [title, says].filter(Boolean).join(". "));
    replace(plate, svg);
    walk(svg);
  };
  shell.redraw = () => {
    drawn = 0;
    again();
  };
  new ResizeObserver(later(again, 30)).observe(plate);
  return shell;
}

/** A mark of a chart that opens a list: a link with a name and a tip. */
export function mark(href, label, ...shapes) {
  return s("a", { href, class: "mk", "aria-label": label, "data-tip": label }, ...shapes);
}

/** One stop for the tab key; arrow keys go from mark to mark, to the nearest in that direction. */
export function walk(svg) {
  const marks = [...svg.querySelectorAll("a.mk")];
  marks.forEach((a, i) => a.setAttribute("tabindex", i === 0 ? "0" : "-1"));
  svg.onkeydown = (event) => {
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = ways[event.key];
    const here = event.target.closest?.("a.mk");
    if (!way || !here) return;
    event.preventDefault();
    const next = nearest(here, marks, way);
    if (!next) return;
    here.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };
}

function middle(element) {
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function nearest(here, marks, [dx, dy]) {
  const [x, y] = middle(here);
  let best = null;
  let least = Infinity;
  for (const other of marks) {
    if (other === here) continue;
    const [ox, oy] = middle(other);
    const along = (ox - x) * dx + (oy - y) * dy;
    const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (along > 1 && along + 3 * aside < least) {
      least = along + 3 * aside;
      best = other;
    }
  }
  return best;
}

/** Slanted lines, for what must be told apart without hue. Gives the pattern and its paint. */
export function hatch(kind, angle = 45, gap = 4) {
  const id = fresh("hatch");
  const pattern = s(
    "pattern",
    { id, width: gap, height: gap, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${angle})` },
    s("line", { x1: 0, y1: 0, x2: 0, y2: gap, class: `hatch ${kind}` }),
  );
  return { pattern, paint: `url(#${id})` };
}

/** A table for those who would rather read numbers: heads, and rows of cells (text or elements). */
export function table(heads, rows, caption) {
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": caption ?? "Table" },
    h(
      "table",
      {},
      caption && h("caption", {}, caption),
      h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, rows.map(([first, ...rest]) => h("tr", {}, h("th", { scope: "row" }, first), rest.map((cell) => h("td", {}, cell))))),
    ),
  );
}

const tip = () => document.getElementById("tip");

function showTip(event) {
  const owner = event.target.closest?.("[data-tip]");
  const box = tip();
  if (!owner) {
    box.hidden = true;
    return;
  }
  box.textContent = owner.getAttribute("data-tip");
  box.hidden = false;
  const at = owner.getBoundingClientRect();
  const x = event.type === "focusin" ? at.x + at.width / 2 : event.clientX;
  const y = event.type === "focusin" ? at.bottom : event.clientY;
  box.style.setProperty("left", `${Math.max(8, Math.min(x + 12, innerWidth - box.offsetWidth - 8))}px`);
  box.style.setProperty("top", `${y + 18 + box.offsetHeight > innerHeight ? y - box.offsetHeight - 12 : y + 18}px`);
}

document.addEventListener("pointermove", showTip, { passive: true });
document.addEventListener("focusin", showTip);
document.addEventListener("keydown", (event) => event.key === "Escape" && (tip().hidden = true));

const PAINT = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linecap", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "paint-order",
];

/** The chart by itself: what the style sheet says goes into attributes, for a file has no style sheet. */
function standalone(svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll("*")];
  const to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of PAINT) {
      const value = style.getPropertyValue(name);
      if (value) to[i].setAttribute(name, value);
    }
    for (const name of ["class", "tabindex", "data-tip", "href"]) to[i].removeAttribute(name);
  });
  const box = svg.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", box.width);
  copy.setAttribute("height", box.height);
  copy.prepend(s("rect", { width: "100%", height: "100%", fill: getComputedStyle(document.body).backgroundColor }));
  return new XMLSerializer().serializeToString(copy);
}

function save(blob, name, kind) {
  const address = URL.createObjectURL(blob);
  const link = h("a", { href: address, download: `nuncio-${String(name).toLowerCase().replaceAll(/\W+/g, "-")}.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Saves a chart as it is drawn. */
export function saveSvg(svg, name) {
  save(new Blob([standalone(svg)], { type: "image/svg+xml" }), name, "svg");
}

/** Saves a chart as a picture, two dots to a pixel. */
export async function savePng(svg, name) {
  const blob = await png(svg);
  save(blob, name, "png");
}

/** The picture itself. */
export async function png(svg) {
  const address = URL.createObjectURL(new Blob([standalone(svg)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = h("canvas", { width: image.width * 2, height: image.height * 2 });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A report as an article with every claim marked in its words, and a note in the margin for each. */

import { h } from "./dom.js";
import { parties, statusTag, typeTag } from "./happening.js";
import { happening, report as toReport } from "./route.js";
import { capital, count, dayText, partyText, sideOf, sourceText, whenText } from "./words.js";

/** Offsets of the record count code points; those of the browser count UTF-16 units. */
export function offsets(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (n) => n;
  const at = [];
  let units = 0;
  for (const point of text) {
    at.push(units);
    units += point.length;
  }
  at.push(units);
  return (n) => at[Math.min(n, at.length - 1)];
}

const SLOTS = {
  actor: (value) => `who acts: ${partyText(value)}`,
  recipient: (value) => `on whom: ${partyText(value)}`,
  quantity: (value) => `how many: ${value}`,
  date: (value) => `when: ${value}`,
  place: (value) => `where: ${value}`,
  condition: () => "the condition",
  attribution: (value) => `who says so: ${value ?? "not named"}`,
};

/** Every stretch of every claim, in UTF-16 units: {start, end, kind, claim, says}. */
export function spansOf(marks, unit) {
  const spans = [];
  marks.forEach((claim, i) => {
    const add = (kind, { start, end }, says) => end > start && spans.push({ start: unit(start), end: unit(end), kind, claim: i, says });
    add("evidence", claim.evidence, null);
    for (const slot of claim.slots) add(slot.slot, slot, SLOTS[slot.slot]?.(slot.value ?? "not told") ?? slot.slot);
  });
  return spans;
}

/** Paragraphs of the article with marks; numbers lead to the notes. */
function prose(text, spans, marks) {
  const paragraphs = [];
  let start = 0;
  for (const part of text.split("\n")) {
    if (part.trim() !== "") paragraphs.push(paragraph(text, start, start + part.length, spans, marks));
    start += part.length + 1;
  }
  return paragraphs;
}

function paragraph(text, from, to, spans, marks) {
  const inside = spans.filter((s) => s.start < to && s.end > from);
  const cuts = [...new Set([from, to, ...inside.flatMap((s) => [Math.max(s.start, from), Math.min(s.end, to)])])].sort((a, b) => a - b);
  const parts = [];
  for (let i = 0; i < cuts.length - 1; i += 1) {
    const over = inside.filter((s) => s.start <= cuts[i] && s.end >= cuts[i + 1]);
    const words = text.slice(cuts[i], cuts[i + 1]);
    parts.push(over.length ? piece(words, over, marks) : words);
    const ending = inside.filter((s) => s.kind === "evidence" && s.end === cuts[i + 1]);
    // A word joiner keeps a number on the line of its words.
    parts.push(ending.map((s) => ["\u2060", numeral(s.claim, marks)]));
  }
  return h("p", {}, parts);
}

function piece(words, over, marks) {
  const kinds = new Set(over.map((s) => s.kind));
  if (kinds.has("damage")) return h("span", { class: "damage", "data-tip": "Damaged here: left out of the record" }, words);
  const sides = new Set(over.filter((s) => s.kind === "evidence").map((s) => sideOf(marks[s.claim].type)));
  const says = [...new Set(over.filter((s) => s.says).map((s) => s.says))];
  const claims = [...new Set(over.map((s) => s.claim))].filter((c) => c >= 0);
  return h(
    "span",
    {
      class: [...kinds, ...sides].join(" ").replace("condition", "condition-words"),
      "data-claims": ` ${claims.join(" ")} `,
      "data-tip": says.length ? says.map(capitalFirst).join("\n") : claims.map((c) => reasonLine(marks[c])).join("\n"),
    },
    words,
  );
}

const capitalFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const reasonLine = (claim) => `${claim.type}${claim.modes.length ? `/${claim.modes[0]}` : ""}: entry ${claim.reason.entry}${claim.reason.operators.length ? `, ${claim.reason.operators.join(", ")}` : ""}`;

function numeral(i, marks) {
  return h(
    "a",
    { href: happening(marks[i].happening), class: "numeral", "data-claims": ` ${i} `, "data-tip": reasonLine(marks[i]), "aria-label": `Claim ${i + 1}: ${marks[i].type}` },
    String(i + 1),
  );
}

/** A note in the margin: what was made of the words with this number. */
function note(claim, i) {
  return h(
    "li",
    { class: `entry ${sideOf(claim.type)}`, "data-claims": ` ${i} `, id: `note-${claim.claim}` },
    h(
      "a",
      { href: happening(claim.happening) },
      h("span", { class: "entry-head" }, h("span", { class: "numeral" }, String(i + 1)), typeTag(claim), statusTag(claim.status)),
      parties({ actors: claim.actors.map(label), recipients: claim.recipients.map(label) }),
    ),
    h(
      "span",
      { class: "entry-foot" },
      claim.date?.value && `${whenText(claim.date)} · `,
      claim.place && `${claim.place.name} · `,
      `${claim.attribution.speaker ? "by " : ""}${sourceText(claim.attribution)}`,
      claim.condition && ` · condition: ${claim.condition}`,
    ),
  );
}

const label = (p) => (p.code ? [p.code, p.sector].filter(Boolean).join("/") : (p.name ?? p.text));

function head(report) {
  const { article } = report;
  return h(
    "header",
    { class: "article-head" },
    h("h2", {}, report.title ?? report.uri),
    h(
      "p",
      { class: "entry-foot" },
      [report.publisher, article.bylines.join(", "), report.published ? dayText(report.published) : "no day of publication", article.wire && `wire: ${article.wire}`].filter(Boolean).join(" · "),
    ),
    h("p", { class: "entry-foot" }, report.uri),
  );
}

function legend() {
  const sample = (kind, text) => h("span", { class: kind }, text);
  return h(
    "p",
    { class: "reader-legend" },
    sample("evidence cooperative", "cooperative"),
    sample("evidence conflictual", "conflictual"),
    sample("actor", "who acts"),
    sample("recipient", "on whom"),
    sample("quantity", "how many"),
    sample("date", "when"),
    sample("place", "where"),
    sample("condition-words", "on what condition"),
    sample("attribution", "who says so"),
    h("span", {}, "Numbers open the happening."),
  );
}

/** Copies of the story, folded; what was cut from the page, greyed. */
function below(report) {
  const { copies, furniture = [] } = report;
  return [
    report.copy_of && h("p", { class: "note-line" }, "This report is a copy of ", h("a", { href: toReport(report.copy_of) }, "another one"), `${report.copy_share ? `: ${Math.round(report.copy_share * 100)} of 100 of its words are the same` : ""}. It counts as the same origin.`),
    copies.length > 0 &&
      h(
        "details",
        { class: "copies" },
        h("summary", {}, `${count(copies.length, "copy", "copies")} of this story`),
        h("ul", {}, copies.map((c) => h("li", {}, h("a", { href: toReport(c.id) }, c.title ?? c.uri), h("small", {}, ` ${[c.publisher, c.published && dayText(c.published)].filter(Boolean).join(", ")}`)))),
      ),
    furniture.length > 0 && h("div", { class: "furniture" }, h("h3", {}, "Removed from the page"), furniture.map((f) => h("p", {}, f.text, h("small", {}, ` ${f.kind ?? ""}`)))),
    report.statements.length > 0 && sayings(report.statements),
  ];
}

function sayings(statements) {
  return h(
    "details",
    { class: "copies" },
    h("summary", {}, `${count(statements.length, "statement")} in this report`),
    h("ul", {}, statements.map((s) => h("li", {}, h("strong", {}, s.speaker ?? capital(s.source_kind)), ` ${s.cue}: `, s.direct ? h("q", {}, s.text) : s.text))),
  );
}

/** The reader. `claim` is the id of the claim that is looked at, `at` a stretch of the text ("120-180"), if any. */
export function reader(report, { claim, at }) {
  if (!report.article) {
    return h("div", { class: "notice problem" }, h("p", { class: "notice-title" }, "This report could not be read"), h("p", {}, report.uri), h("p", {}, report.message ?? report.code));
  }
  const { text } = report.article;
  const unit = offsets(text);
  const spans = spansOf(report.marks, unit);
  for (const d of report.damage ?? []) spans.push({ start: unit(d.start), end: unit(d.end), kind: "damage", claim: -1, says: null });
  const [from, to] = (at ?? "").split("-").map(Number);
  if (to > from) spans.push({ start: unit(from), end: unit(to), kind: "sought", claim: -1, says: "The words that were looked for" });
  const body = h("div", { class: "prose" }, prose(text, spans, report.marks));
  const notes = h("ol", { class: "notes walk" }, report.marks.map(note));
  const view = h("div", { class: "reader" }, h("article", { class: "article" }, head(report), legend(), body, below(report)), h("section", { class: "margin", "aria-label": "Claims of this report" }, h("h3", {}, count(report.marks.length, "claim")), notes));
  light(view);
  const chosen = report.marks.findIndex((m) => m.claim === claim);
  if (to > from) requestAnimationFrame(() => requestAnimationFrame(() => view.querySelector(".sought")?.scrollIntoView({ block: "center" })));
  if (chosen >= 0) requestAnimationFrame(() => requestAnimationFrame(() => lookAt(view, chosen)));
  return view;
}

/** Pointing at a mark, a number or a note lights all that belongs to the claim. */
function light(view) {
  const on = (event) => {
    const owner = event.target.closest?.("[data-claims]");
    const wanted = owner ? owner.dataset.claims.trim().split(" ") : [];
    view.querySelectorAll("[data-claims]").forEach((e) => e.classList.toggle("lit", wanted.some((w) => e.dataset.claims.includes(` ${w} `))));
    if (owner?.closest(".prose")) bringNote(view.querySelector(".margin"), wanted[0]);
  };
  view.addEventListener("pointerover", on);
  view.addEventListener("focusin", on);
}

/** Scrolls the margin, and only it, to the note of a claim. */
function bringNote(margin, i) {
  const note = margin.querySelector(`.notes > [data-claims=" ${i} "]`);
  if (!note || margin.scrollHeight <= margin.clientHeight) return;
  const at = note.offsetTop - margin.offsetTop;
  if (at < margin.scrollTop || at + note.offsetHeight > margin.scrollTop + margin.clientHeight) margin.scrollTop = at - margin.clientHeight / 3;
}

function lookAt(view, i) {
  view.querySelectorAll(`[data-claims*=" ${i} "]`).forEach((e) => e.classList.add("chosen"));
  const first = view.querySelector(`.prose .evidence[data-claims*=" ${i} "]`) ?? view.querySelector(`.prose [data-claims*=" ${i} "]`);
  if (!first) return;
  first.scrollIntoView({ block: "center" });
  view.querySelector(`.prose a.numeral[data-claims=" ${i} "]`)?.focus({ preventScroll: true });
}

/** All that is known of one happening: who says so, in which words, why it was coded so, what reviewers made of it. */

import { get } from "./api.js";
import { h } from "./dom.js";
import { parties, statusTag, typeTag, words } from "./happening.js";
import { report as toReport } from "./route.js";
import { verdictBox } from "./verdict.js";
import { capital, count, dayText, number, partyText, roleLabel, sourceText, statusMeans, whenText } from "./words.js";

/** The content of the panel for a happening. */
export async function detail(id) {
  const [one, claims] = await Promise.all([get("happening", { id, keep: true }), get("claims", { query: { happening: id, limit: 200 }, keep: true })]);
  return h(
    "article",
    { class: "detail", "data-happening": one.id },
    h("p", { class: "entry-head" }, typeTag(one), statusTag(one.status)),
    h("h3", { class: "detail-who" }, parties(one)),
    one.status !== "ACTUAL" && h("p", { class: "caution" }, `${capital(statusMeans(one.status))}.`),
    facts(one),
    tolls(one),
    h("h3", {}, `${count(claims.total, "claim")} in ${count(one.reports, "report")}, ${count(one.origins, "independent origin")}`),
    h("ol", { class: "claims" }, claims.items.map(claim)),
    claims.next && h("p", { class: "hint" }, `These are the first ${claims.items.length}.`),
    verdictBox(one),
    codes(one),
  );
}

function facts(one) {
  const row = (name, value) => value && [h("dt", {}, name), h("dd", {}, value)];
  return h(
    "dl",
    { class: "facts" },
    row("When", one.date ? whenText(one.date) : "no report tells the day"),
    row("Where", one.place ? [one.place.name, h("small", {}, ` as exact as a ${one.place.precision}`)] : "no report tells the place"),
    row("Intensity", one.intensity !== null && `${signed(one.intensity)} of ±10, ${one.quad}`),
    one.denials > 0 && row("Denied by", count(one.denials, "claim")),
  );
}

const signed = (n) => (n > 0 ? `+${number(n)}` : number(n).replace("-", "−"));

function tolls(one) {
  if (!one.tolls?.length) return null;
  return h(
    "ul",
    { class: "figures" },
    one.tolls.map((t) => h("li", {}, `${roleLabel(t.role)}: `, h("strong", {}, number(t.latest)), t.low !== t.high && ` (told between ${number(t.low)} and ${number(t.high)})`)),
  );
}

function claim(telling) {
  const where = toReport(telling.report, telling.claim ?? telling.id);
  return h(
    "li",
    { class: "claim" },
    h("blockquote", {}, h("a", { href: where, title: "Read these words in the report" }, words(telling))),
    h(
      "p",
      { class: "claim-source" },
      h("span", {}, telling.attribution.speaker ? "Asserted by " : "Asserted ", h("strong", {}, sourceText(telling.attribution))),
      " · ",
      h("a", { href: where }, telling.title ?? telling.uri ?? "the report"),
      telling.publisher && `, ${telling.publisher}`,
      telling.published && `, ${dayText(telling.published)}`,
      telling.copy_of && h("span", { class: "copy" }, " · copy of another report"),
    ),
    telling.condition && h("p", { class: "condition" }, "Condition: ", h("q", {}, telling.condition.text ?? telling.condition)),
    figures(telling),
    why(telling),
  );
}

function figures(telling) {
  if (!telling.quantities?.length) return null;
  return h("p", { class: "claim-figures" }, telling.quantities.map((q, i) => [i > 0 && ", ", `${roleLabel(q.role)}: `, h("q", {}, q.text ?? number(q.value))]));
}

/** The reason, in words first, and then the entries by name. */
function why(telling) {
  const { reason } = telling;
  if (!reason) return null;
  const sentences = [
    reason.by === "rule"
      ? `The codebook entry ${reason.entry} fits these words${reason.pattern ? ` by its pattern “${reason.pattern}”` : ""}.`
      : `No entry fits; decided by ${reason.by}, nearest to the entry ${reason.entry}.`,
    reason.operators?.length ? `What was changed on the way: ${reason.operators.join(", ")}.` : "Nothing in the sentence changes its sense (no promise, denial, threat or condition).",
    telling.fold_reason ? `Counted as the same happening by these points of likeness: ${telling.fold_reason}.` : null,
    telling.date?.text ? `The day is read from “${telling.date.text}”${telling.date.rule ? ` (${capital(telling.date.rule).toLowerCase()})` : ""}.` : null,
    telling.confidence !== undefined && telling.confidence !== null ? `Confidence ${number(Math.round(telling.confidence * 100))} of 100.` : null,
  ];
  return h(
    "details",
    { class: "why" },
    h("summary", {}, "Why is it coded so?"),
    sentences.filter(Boolean).map((text) => h("p", {}, text)),
    h(
      "dl",
      { class: "slots" },
      slot("Who acts", telling.actors),
      slot("On whom", telling.recipients),
      telling.place && [h("dt", {}, "Where"), h("dd", {}, `“${telling.place.text ?? telling.place.name}” is ${telling.place.name}, ${telling.place.country ?? ""}`)],
    ),
  );
}

function slot(name, list) {
  if (!list?.length) return null;
  return [h("dt", {}, name), h("dd", {}, list.map((p, i) => [i > 0 && "; ", `“${p.text}” is ${p.name}`, p.code && `, ${partyText([p.code, p.sector].filter(Boolean).join("/"))}`]))];
}

function codes(one) {
  return h(
    "details",
    { class: "why" },
    h("summary", {}, "Codes and versions"),
    h(
      "dl",
      { class: "slots" },
      [
        ["id", one.id],
        ["type, act", `${one.type}, ${one.act}`],
        ["modes", one.modes?.join(", ")],
        ["contexts", one.contexts?.join(", ")],
        ["status", one.status],
        ["CAMEO", one.cameo],
        ["actors", one.actors?.map((a) => a.label ?? a).join(", ")],
        ["recipients", one.recipients?.map((a) => a.label ?? a).join(", ")],
        ...one.versions.map((v) => ["coded by", `${v.coder}, codebook ${v.codebook}, gazetteer ${v.gazetteer}`]),
      ]
        .filter(([, value]) => value)
        .map(([name, value]) => [h("dt", {}, name), h("dd", {}, String(value))]),
    ),
  );
}

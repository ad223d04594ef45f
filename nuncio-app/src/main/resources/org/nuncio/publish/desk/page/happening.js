/** How one happening looks in a list: who → whom, what, in which words, how surely. */

import { h } from "./dom.js";
import { happening as opens } from "./route.js";
import { capital, count, dayText, partyName, sideMark, sideOf, sourceText, statusLabel, statusMeans, typeLabel, whenText } from "./words.js";

/** "Germany (government) → Ukraine" as elements. */
export function parties(item) {
  const side = (list) => list.flatMap((party, i) => [i > 0 && ", ", partyTag(party)]);
  const { actors = [], recipients = [] } = item;
  return h(
    "span",
    { class: "parties" },
    actors.length ? side(actors) : h("span", { class: "unknown" }, "someone not named"),
    recipients.length > 0 && [h("span", { class: "arrow", "aria-label": "to" }, " → "), side(recipients)],
  );
}

function partyTag(party) {
  const { name, sector } = partyName(typeof party === "string" ? party : party.name);
  return h("span", { class: "party" }, name, sector && h("small", {}, ` ${sector}`));
}

/** The type with its side as shape, place in words, code small beside it. */
export function typeTag(item) {
  const side = sideOf(item.type);
  const modes = (item.modes ?? []).map((mode) => capital(mode).toLowerCase()).join(", ");
  return h(
    "span",
    { class: `type ${side}`, title: `${side}, ${item.type}${modes ? `/${modes}` : ""}` },
    h("span", { class: "mark", "aria-hidden": "true" }, sideMark(side)),
    " ",
    typeLabel(item.type),
    modes && h("span", { class: "modes" }, `: ${modes}`),
  );
}

/** Nothing for what happened; "planned", "if …", "denied" for what did not. */
export function statusTag(status) {
  if (!status || status === "ACTUAL") return null;
  return h("span", { class: `status ${status.toLowerCase()}`, title: `${statusMeans(status)} (${status})` }, statusLabel(status));
}

/** How many independent origins tell it, as bars that can be counted. */
export function originsTag(item) {
  const n = item.origins ?? 1;
  return h("span", { class: "origins", title: `${count(item.reports ?? n, "report")}, ${count(n, "independent origin")}` }, count(n, "origin"));
}

/** A happening as one entry of a list; the whole of it is a link to its detail. */
export function entry(item, extra) {
  return h(
    "li",
    { class: `entry ${sideOf(item.type)}` },
    h(
      "a",
      { href: opens(item.id), "data-happening": item.id },
      h("span", { class: "entry-head" }, typeTag(item), statusTag(item.status), verdictTag(item)),
      parties(item),
      words(item),
    ),
    h("span", { class: "entry-foot" }, foot(item)),
    extra,
  );
}

/** When, where, how many tell it and how many deny it: whatever of these the item knows. */
function foot(item) {
  const parts = [
    item.date !== undefined && (item.date?.value || !item.evidence?.published ? whenText(item.date) : `reported ${dayText(item.evidence.published)}`),
    item.place?.name,
    saysTag(item),
    item.origins > 0 && originsTag(item),
    item.denials > 0 && h("span", { class: "denials" }, count(item.denials, "denial")),
  ].filter(Boolean);
  return parts.map((part, i) => [i > 0 && " · ", part]);
}

/** Words that say nothing without their sentence: "killed", "demanded". */
const FEW = 5;

/** The words that the coding rests on, in quotation marks; few of them with their sentence around them. */
export function words(item) {
  const text = item.evidence?.text ?? item.evidence ?? item.words;
  if (!text) return null;
  const whole = item.evidence?.passage ?? item.passage ?? "";
  const line = text.replace(/\s+/g, " ");
  const at = whole.indexOf(line);
  if (line.split(" ").length >= FEW || at < 0 || whole === line) return h("q", { class: "words" }, h("span", { class: "coded" }, text));
  return h("q", { class: "words" }, whole.slice(0, at), h("strong", { class: "coded" }, line), whole.slice(at + line.length));
}

/** "says Jane Roe" where it is not the report's own account, and not what somebody does by saying it. */
function saysTag(item) {
  const { attribution } = item;
  if (!attribution || attribution.kind === "report" || (attribution.kind === "unknown" && !attribution.speaker)) return null;
  return h("span", { class: "says-so" }, attribution.speaker ? `says ${attribution.speaker}` : `told ${sourceText(attribution)}`);
}

/** What reviewers made of it, if anything. */
export function verdictTag(item) {
  const { verdict } = item;
  if (!verdict) return null;
  const mark = { accepted: "✓", corrected: "✎", rejected: "✗" }[verdict] ?? "";
  return h("span", { class: `verdict ${verdict}` }, `${mark} ${verdict}`);
}

/** A list of entries. */
export function entries(items, extra) {
  return h("ul", { class: "entries" }, items.map((item) => entry(item, extra?.(item))));
}

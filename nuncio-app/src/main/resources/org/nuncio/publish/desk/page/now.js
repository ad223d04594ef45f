/** The front page: what happened last, what comes next, who threatens what, which demands stand open. */

import { get } from "./api.js";
import { figure } from "./chart.js";
import { h, s } from "./dom.js";
import { entries, entry, typeTag, words } from "./happening.js";
import { awaited, empty } from "./notice.js";
import { alertOf, changed, happening, listOf, toView } from "./route.js";
import { alertText, formulaNote, points, tensionRow } from "./tension.js";
import { asDate, codeName, count, dayText, longDay, number, weekday } from "./words.js";

/** The view. */
export async function render({ filter }) {
  const network = get("network", { query: changed(filter, { limit: 5 }) });
  const index = get("index", { query: filter });
  const alerts = get("alerts", { query: changed(filter, { limit: 6 }) });
  // Whoever leaves before they are shown does not want to hear that they failed.
  for (const answer of [network, index, alerts]) answer.catch(() => {});
  const now = await get("now", { query: filter });
  const { latest, coming, threats, demands } = now;
  if (latest.length + coming.length + threats.length + demands.length === 0) return empty("Nothing to tell under these filters.");
  return [
    h("p", { class: "lead edition" }, now.as_of && ["As of ", h("strong", {}, longDay(now.as_of)), ", the day of the last report. "], awaited(network, inBrief)),
    awaited(alerts, alertList),
    h(
      "div",
      { class: "front" },
      block("last", "What happened last", "Told as having happened, the latest day first.", latest.length ? lead(latest) : empty("Nothing is told as having happened."), listOf({ status: "ACTUAL" }, "Told as having happened")),
      h(
        "div",
        { class: "front-side" },
        awaited(index, (answer) => tension(answer, now.as_of)),
        block("next", "What comes next", "Announced or planned.", coming.length ? calendar(coming.slice(0, 12)) : empty("Nothing is announced."), listOf({ status: "FUTURE" }, "Announced or planned")),
      ),
      h(
        "div",
        { class: "front-side" },
        block("threats", "Threats and their conditions", "None of it has happened.", threats.length ? h("ul", { class: "entries" }, threats.slice(0, 10).map(threat)) : empty("Nobody threatens."), listOf({ type: "THREATEN" }, "Threats")),
      ),
    ),
    block("demands", "Demands and their answers", "Open are those that nobody is reported to have answered.", demands.length ? h("ul", { class: "entries columns" }, demands.slice(0, 18).map(demand)) : empty("Nobody demands anything."), listOf({ type: "REQUEST" }, "Demands")),
  ];
}

/** Who deals with whom most, and in which way, as one sentence of links. */
function inBrief({ parties, dyads }) {
  const names = new Set(parties.map((n) => n.label));
  const told = dyads.filter((d) => names.has(d.a) && names.has(d.b)).slice(0, 4);
  if (told.length === 0) return null;
  const way = (d) => {
    const share = d.cooperative / d.count;
    return share > 0.6 ? "mostly cooperative ▲" : share < 0.4 ? "mostly conflictual ▼" : "both ways";
  };
  return [
    "Most of it is between ",
    told.map((d, i) => [i === 0 ? "" : i === told.length - 1 ? " and " : ", ", h("a", { href: listOf({ dyad: d.dyad }, `${codeName(d.a)} and ${codeName(d.b)}`) }, `${codeName(d.a)} – ${codeName(d.b)}`), ` (${number(d.count)}, ${way(d)})`]),
    ". ",
    h("a", { href: toView("network") }, "Everyone ›"),
  ];
}

function block(id, title, says, content, all) {
  return h("section", { class: "block", id: `now-${id}`, "aria-labelledby": `now-${id}-title` }, h("h2", { id: `now-${id}-title` }, h("a", { href: all }, title)), says && h("p", { class: "says" }, says), content);
}

/** The first entry is set larger, as on any front page. */
function lead(latest) {
  return h("div", { class: "lead-list" }, entries(latest.slice(0, 12)));
}

/** By day, as in a diary; what has no day comes last. */
function calendar(coming) {
  const days = Map.groupBy(coming, (item) => item.date?.value ?? "");
  const order = [...days.keys()].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  return h(
    "ol",
    { class: "diary" },
    order.map((day) => h("li", {}, h("p", { class: "diary-day" }, day === "" ? "No day told" : h("time", { datetime: day }, days.get(day)[0].date.precision === "day" ? weekday(day) : dayText(day))), entries(days.get(day)))),
  );
}

function threat(item) {
  return entry(item, item.condition && h("p", { class: "condition" }, "Condition: ", h("q", {}, item.condition)));
}

/** A demand with whoever answered, and how. */
function demand(item) {
  const { answers } = item;
  return entry(
    item.happening,
    answers.length === 0
      ? h("p", { class: "answer open" }, "○ Open: no answer is reported.")
      : h("ul", { class: "answers" }, answers.slice(0, 3).map((a) => h("li", { class: "answer" }, h("a", { href: happening(a.happening.id) }, "● ", typeTag(a.happening), " ", words(a.happening)))), answers.length > 3 && h("li", { class: "hint" }, `and ${answers.length - 3} more`)),
  );
}

/** Up to the day of the last report: what is dated later has still to come. */
function tension(index, asOf) {
  const all = points(index).filter((p) => !asOf || p.day <= asOf);
  if (all.length < 2) return null;
  const last = all.at(-1);
  const before = all.at(-8) ?? all[0];
  const change = last.value - before.value;
  const tail = all.slice(-21);
  return h(
    "section",
    { class: "block", "aria-labelledby": "now-tension" },
    h("h2", { id: "now-tension" }, h("a", { href: toView("timeline") }, "Tension")),
    h("p", { class: "says" }, h("strong", { class: "big" }, number(last.value)), ` on ${dayText(last.day)}, ${change >= 0 ? "up" : "down"} ${number(Math.abs(Math.round(change * 10) / 10))} since ${dayText(before.day)}.`),
    figure({
      title: "",
      name: "tension",
      draw: (width) => {
        const x = d3.scaleUtc([asDate(tail[0].day), new Date(+asDate(tail.at(-1).day) + 86400000)], [4, width - 4]);
        const { group, height } = tensionRow(index, x, { width, left: 4, bare: true });
        return s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-label": `Tension by day, ${dayText(tail[0].day)} to ${dayText(last.day)}` }, group);
      },
    }),
    formulaNote(index),
  );
}

function alertList(alerts) {
  const { items, total } = alerts;
  if (items.length === 0) return null;
  return h(
    "section",
    { class: "alerts", "aria-labelledby": "now-alerts" },
    h("h2", { id: "now-alerts" }, "Alerts"),
    total > items.length && h("span", { class: "says" }, ` the latest ${items.length} of ${number(total)}`),
    h("ul", {}, items.map((a) => h("li", {}, h("strong", {}, h("time", { datetime: a.day }, dayText(a.day))), " ", alertText(a), " ", h("a", { href: alertOf(a) }, count(a.happenings.length + a.others, "happening"))))),
  );
}

/** The front page: what happened last, what comes next, who threatens what, which demands stand open. */

import { get, Problem } from "./api.js";
import { figure } from "./chart.js";
import { h, s } from "./dom.js";
import { entries, entry } from "./happening.js";
import { empty } from "./notice.js";
import { happening, listOf, toView } from "./route.js";
import { points, tensionRow } from "./tension.js";
import { asDate, count, dayText, longDay, number, weekday } from "./words.js";

/** The view. */
export async function render({ filter }) {
  const [now, index, alerts] = await Promise.all([get("now", { query: filter }), maybe("index", filter.has("dyad") ? { dyad: filter.get("dyad") } : {}), maybe("alerts", { limit: 6 })]);
  const latest = now.latest ?? [];
  const coming = now.coming ?? [];
  const threats = now.threats ?? [];
  const demands = now.demands ?? [];
  if (latest.length + coming.length + threats.length + demands.length === 0) return empty("Nothing to tell under these filters.");
  return [
    h("p", { class: "lead edition" }, now.as_of ? ["As of ", h("strong", {}, longDay(now.as_of)), ", the day of the last report. "] : "", "Each line is a happening; open it for the words it rests on."),
    alertList(alerts),
    h(
      "div",
      { class: "front" },
      block("last", "What happened last", "Told as having happened, the latest day first.", latest.length ? lead(latest) : empty("Nothing is told as having happened."), listOf({ status: "ACTUAL" }, "Told as having happened")),
      h(
        "div",
        { class: "front-side" },
        tension(index),
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

async function maybe(name, query) {
  try {
    return await get(name, { query });
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function block(id, title, says, content, all) {
  return h("section", { class: "block", id: `now-${id}`, "aria-labelledby": `now-${id}-title` }, h("h2", { id: `now-${id}-title` }, h("a", { href: all }, title)), says && h("p", { class: "says" }, says), content);
}

const lineOf = (item) => (item.happening && typeof item.happening === "object" ? item.happening : (item.demand ?? item.threat ?? item));

/** The first entry is set larger, as on any front page. */
function lead(latest) {
  const items = latest.map(lineOf);
  return h("div", { class: "lead-list" }, entries(items.slice(0, 12)));
}

/** By day, as in a diary; what has no day comes last. */
function calendar(coming) {
  const items = coming.map(lineOf);
  const days = Map.groupBy(items, (item) => item.date?.value ?? "");
  const order = [...days.keys()].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  return h(
    "ol",
    { class: "diary" },
    order.map((day) => h("li", {}, h("p", { class: "diary-day" }, day === "" ? "No day told" : h("time", { datetime: day }, days.get(day)[0].date.precision === "day" ? weekday(day) : dayText(day))), entries(days.get(day)))),
  );
}

function threat(item) {
  const line = lineOf(item);
  const condition = item.condition ?? line.condition;
  const text = condition?.text ?? condition;
  return entry(line, text && h("p", { class: "condition" }, "Condition: ", h("q", {}, text)));
}

/** A demand with whoever answered, and how. */
function demand(item) {
  const answers = item.answers ?? [];
  return entry(
    lineOf(item),
    answers.length === 0
      ? h("p", { class: "answer open" }, "○ Open: no answer is reported.")
      : h("ul", { class: "answers" }, answers.slice(0, 3).map((a) => h("li", { class: "answer" }, h("a", { href: happening(lineOf(a).id) }, `● ${answerText(a)}`))), answers.length > 3 && h("li", { class: "hint" }, `and ${answers.length - 3} more`)),
  );
}

function answerText(answer) {
  const line = lineOf(answer);
  const words = line.evidence?.text ?? line.evidence ?? "";
  return `${answer.how ? `${answer.how}: ` : ""}“${words}”`;
}

function tension(index) {
  const all = points(index);
  if (all.length < 2) return null;
  const last = all.at(-1);
  const before = all.at(-8) ?? all[0];
  const change = last.value - before.value;
  const tail = all.slice(-60);
  return h(
    "section",
    { class: "block", "aria-labelledby": "now-tension" },
    h("h2", { id: "now-tension" }, h("a", { href: toView("timeline") }, "Tension")),
    h("p", { class: "says" }, h("strong", { class: "big" }, last.value.toFixed(1)), ` on ${dayText(last.day)}, ${change >= 0 ? "up" : "down"} ${number(Math.abs(Math.round(change * 10) / 10))} since ${dayText(before.day)}.`),
    figure({
      title: "",
      name: "tension",
      draw: (width) => {
        const x = d3.scaleUtc([asDate(tail[0].day), new Date(+asDate(tail.at(-1).day) + 86400000)], [4, width - 4]);
        const { group, height } = tensionRow(index, x, { width, left: 4, bare: true });
        return s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-label": `Tension by day, ${dayText(tail[0].day)} to ${dayText(last.day)}` }, group);
      },
    }),
  );
}

function alertList(alerts) {
  const items = alerts?.items ?? [];
  if (items.length === 0) return null;
  return h(
    "section",
    { class: "alerts", "aria-labelledby": "now-alerts" },
    h("h2", { id: "now-alerts" }, "Alerts"),
    h("ul", {}, items.map((a) => h("li", {}, h("time", { datetime: a.day }, dayText(a.day)), " ", h("strong", {}, a.title ?? a.rule), " ", a.says ?? a.message ?? "", a.happenings?.length > 0 && [" ", h("a", { href: happening(a.happenings[0].id ?? a.happenings[0]) }, count(a.happenings.length, "happening"))]))),
  );
}

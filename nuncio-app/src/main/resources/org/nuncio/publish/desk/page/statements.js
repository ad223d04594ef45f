/** Who said what: statements by speaker, with the happenings that their words assert. */

import { get } from "./api.js";
import { h, later } from "./dom.js";
import { empty } from "./notice.js";
import { address, changed, go, report, route } from "./route.js";
import { capital, codeName, count, dayText, partyText } from "./words.js";

const KINDS = { demand: "demands", denial: "denies", threat: "threatens", promise: "promises", accusation: "accuses" };

/** The view. */
export async function render({ filter, state }) {
  const q = state.get("q") ?? "";
  const speaker = state.get("speaker") ?? "";
  const page = await get("statements", { query: changed(filter, { q, speaker, limit: 100 }) });
  return [
    h("p", { class: "lead" }, "What somebody is reported to have said. A saying is not a fact: whether it happened stands with the happening it asserts."),
    h("div", { class: "search-row" }, box("q", "Search their words", q), box("speaker", "Speaker, country or body", speaker)),
    page.items.length === 0 ? empty("Nobody is reported to have said this.") : [h("p", { class: "panel-count" }, count(page.total, "statement"), ". The name of a speaker shows only what they said."), listing(page, filter, { q, speaker })],
  ];
}

function box(name, label, value) {
  const set = later((event) => {
    const here = route();
    go(address({ ...here, state: changed(here.state, { [name]: event.target.value.trim() }) }), true);
  }, 350);
  return h("label", { class: "field" }, h("span", {}, label), h("input", { type: "search", value, oninput: set }));
}

function listing(first, filter, asked) {
  const holder = h("div", { class: "speakers" });
  const add = (page) => {
    holder.append(...bySpeaker(page.items).map(section));
    if (!page.next) return;
    const more = h("button", { type: "button", class: "button", onclick: async () => {
      const next = await get("statements", { query: changed(filter, { ...asked, limit: 100, cursor: page.next }) });
      more.remove();
      add(next);
    } }, "Show more");
    holder.append(more);
  };
  add(first);
  return holder;
}

/** Speakers in the order of their first statement on this page; who said most does not drown the others. */
function bySpeaker(items) {
  return [...Map.groupBy(items, (s) => s.speaker ?? `(${capital(s.source_kind).toLowerCase()})`)].sort((a, b) => b[1].length - a[1].length);
}

function section([speaker, statements]) {
  const { code, sector } = statements[0];
  return h(
    "section",
    { class: "speaker" },
    h(
      "h2",
      {},
      h("a", { href: address({ ...route(), state: changed(route().state, { speaker: speaker.startsWith("(") ? null : speaker, list: null, show: null }) }) }, speaker),
      code && codeName(code) !== speaker && h("small", {}, ` ${partyText([code, sector].filter(Boolean).join("/"))}`),
    ),
    h("ol", { class: "sayings" }, statements.map(saying)),
  );
}

function saying(s) {
  return h(
    "li",
    { class: "saying" },
    h("p", { class: s.direct ? "direct" : "indirect" }, h("a", { href: toWords(s), title: "Read it in the report" }, s.direct ? h("q", {}, s.text) : s.text)),
    h(
      "p",
      { class: "entry-foot" },
      (KINDS[s.kind] ?? s.cue) && `${KINDS[s.kind] ?? s.cue} · `,
      s.direct ? "in these words · " : "as the report puts it · ",
      s.published ? dayText(s.published) : s.uri,
      s.happenings.length > 0 && [" · ", s.happenings.length === 1 ? h("a", { href: asserted(s) }, "asserts a happening") : s.happenings.map((id, i) => [i > 0 && ", ", h("a", { href: asserted(s, id) }, i === 0 ? `asserts ${s.happenings.length} happenings: 1` : String(i + 1))])],
    ),
  );
}

const toWords = (s) => `${report(s.report).replace(/\?.*/, "")}?at=${s.start}-${s.end}`;

function asserted(s, id = s.happenings[0]) {
  const here = route();
  return address({ ...here, state: changed(here.state, { show: id, list: null, title: null }) });
}


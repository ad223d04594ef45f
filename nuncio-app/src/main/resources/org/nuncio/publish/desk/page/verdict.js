/** What reviewers say of a happening, and the form to say it. */

import { get, post } from "./api.js";
import { announce, h, replace } from "./dom.js";
import { problem } from "./notice.js";
import { reviewerName, token } from "./tools.js";
import { dayText } from "./words.js";

const SLOTS = ["type", "mode", "status", "actor", "recipient", "date", "place", "quantity"];

/** Verdicts of a happening with the form beneath them. */
export function verdictBox(one) {
  const box = h("section", { class: "verdicts", "aria-label": "Review" });
  fill(box, one);
  return box;
}

function fill(box, one) {
  const { verdicts = [] } = one;
  replace(
    box,
    h("h3", {}, "Review"),
    verdicts.length
      ? h("ul", { class: "plain" }, verdicts.map(line))
      : h("p", { class: "hint" }, "Nobody has looked at this yet."),
    form(box, one),
  );
}

function line(v) {
  return h(
    "li",
    {},
    h("span", { class: `verdict ${v.verdict}` }, v.verdict),
    v.slot && `: ${v.slot} is ${v.value || "nothing"}, not ${v.was || "nothing"}`,
    ` by ${v.reviewer}, ${dayText(v.given.slice(0, 10))}`,
    v.note && h("q", { class: "note" }, v.note),
  );
}

/** Accept, reject, or correct one slot; with a note. */
function form(box, one) {
  const reviewer = h("input", { type: "text", placeholder: "Your name", "aria-label": "Your name", autocomplete: "name", value: reviewerName.get(), onchange: () => reviewerName.set(reviewer.value.trim()) });
  const note = h("input", { type: "text", placeholder: "Note (optional)", "aria-label": "Note" });
  const slot = h("select", { "aria-label": "What to correct" }, SLOTS.map((name) => h("option", { value: name }, name)));
  const value = h("input", { type: "text", placeholder: "Right value", "aria-label": "Right value" });
  const says = h("div", { "aria-live": "polite" });
  const give = async (body) => {
    replace(says);
    if (!token.get()) {
      replace(says, keyForm(() => give(body)));
      says.querySelector("input").focus();
      return;
    }
    try {
      await post("verdict", { id: one.id, token: token.get(), body: { ...body, reviewer: reviewer.value.trim(), ...(note.value.trim() && { note: note.value.trim() }) } });
      const again = await get("happening", { id: one.id, keep: true });
      fill(box, again);
      announce(`${body.verdict}.`);
      box.querySelector("button")?.focus();
      dispatchEvent(new CustomEvent("verdict", { detail: again }));
    } catch (error) {
      replace(says, problem(error), error.status === 401 || error.status === 403 ? keyForm(() => give(body)) : null);
    }
  };
  const button = (label, body, kind) => h("button", { type: "button", class: `button ${kind}`, onclick: () => give(body()) }, label);
  return h(
    "div",
    { class: "verdict-form" },
    h("div", { class: "buttons" }, reviewer, note),
    h(
      "div",
      { class: "buttons" },
      button("✓ Accept", () => ({ verdict: "accepted" }), "accept"),
      button("✗ Reject", () => ({ verdict: "rejected" }), "reject"),
      h(
        "details",
        { class: "correct" },
        h("summary", { class: "button" }, "✎ Correct …"),
        h("div", { class: "buttons" }, slot, value, button("Keep the correction", () => ({ verdict: "corrected", slot: slot.value, value: value.value.trim() }), "")),
      ),
    ),
    says,
  );
}

/** Asks for the token once; it stays in this tab. */
export function keyForm(after) {
  const field = h("input", { type: "password", autocomplete: "off", "aria-label": "Token" });
  return h(
    "form",
    {
      class: "key-form",
      onsubmit: (event) => {
        event.preventDefault();
        token.set(field.value.trim());
        after();
      },
    },
    h("label", { class: "field" }, h("span", {}, "Token of this desk"), field),
    h("button", { class: "button" }, "Use it"),
    h("p", { class: "hint" }, "The desk was started with a token (", h("code", {}, "nuncio serve --token …"), "). It stays in this tab and is forgotten with it."),
  );
}

/** What is shown in place of a result: it comes, there is none, it failed. */

import { h, replace } from "./dom.js";
import { route, withFilter, FILTERS } from "./route.js";

/** Shown at once, seen only if it takes long (the style sheet waits). */
export function loading(what) {
  return h("p", { class: "loading", role: "status" }, `Loading ${what} …`);
}

/** A place that is filled when the answer comes, so that the rest of the view need not wait for it. */
export function awaited(answer, make) {
  const place = h("span", { class: "awaited" });
  // It is filled and stays, for an answer may be there before the place is on the page.
  const fill = (content) => {
    place.className = "filled";
    replace(place, content);
  };
  answer.then((value) => fill(make(value))).catch((error) => error.name !== "AbortError" && fill(problem(error)));
  return place;
}

/** The words of the server: what went wrong and what to do. */
export function problem(error) {
  return h(
    "div",
    { class: "notice problem", role: "alert" },
    h("p", { class: "notice-title" }, error.title ?? "This could not be shown"),
    h("p", {}, error.message),
    error.hint && h("p", { class: "hint" }, error.hint),
  );
}

/** Nothing to show, why, and the way out: filters that can be taken off. */
export function empty(why, hint) {
  const filtered = [...route().filter].length > 0;
  return h(
    "div",
    { class: "notice" },
    h("p", {}, why),
    hint && h("p", { class: "hint" }, hint),
    filtered && h("p", { class: "hint" }, "Filters are on. ", h("a", { href: withFilter(Object.fromEntries(FILTERS.map((name) => [name, null]))) }, "Take all filters off")),
  );
}

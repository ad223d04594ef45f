/**
 * The address is the only state of the page: #/view/argument?filters&state. What is asked for (the filters) stays when the view changes;
 * what is open (list, happening, place in a report) does not.
 */

export const FILTERS = [
  "from", "to", "party", "actor", "recipient", "dyad", "type", "mode", "context", "status", "place", "text", "min_origins", "reviewed",
];

/** What is looked at in lists and reports; the rest of the state belongs to the view and is thrown away with it. */
export const OPEN = ["list", "title", "show", "tension", "alert"];

/** The address in parts: {view, argument, filter, state}, the last two as URLSearchParams. */
export function route(hash = location.hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const [view, ...rest] = path.split("/");
  const filter = new URLSearchParams();
  const state = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) {
    if (value !== "") (FILTERS.includes(name) ? filter : state).append(name, value);
  }
  return { view: view || "now", argument: decodeURIComponent(rest.join("/")), filter, state };
}

/** An address out of parts. */
export function address({ view, argument = "", filter, state }) {
  const query = new URLSearchParams([...(filter ?? []), ...(state ?? [])]).toString();
  return `#/${view}${argument ? `/${encodeURIComponent(argument)}` : ""}${query ? `?${query}` : ""}`;
}

/** Sets, adds (arrays) or removes (null) names; all others stay. */
export function changed(params, changes) {
  const result = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    result.delete(name);
    for (const one of [value].flat()) if (one !== null && one !== undefined && one !== "") result.append(name, one);
  }
  return result;
}

/** The address of another view under the same filters. */
export function toView(view, argument = "", state = {}) {
  return address({ view, argument, filter: route().filter, state: changed(new URLSearchParams(), state) });
}

/** The address here with other filters. What is open is closed. */
export function withFilter(changes) {
  const here = route();
  const state = changed(here.state, Object.fromEntries(OPEN.map((name) => [name, null])));
  return address({ ...here, filter: changed(here.filter, changes), state });
}

/** The address here with something else open or shown. */
export function withState(changes) {
  const here = route();
  return address({ ...here, state: changed(here.state, changes) });
}

/** The address that opens the list of happenings that `query` asks for, beside the filters. */
export function listOf(query, title) {
  return withState({ list: new URLSearchParams(flat(query)).toString() || "all=true", title, show: null, tension: null, alert: null });
}

/** The address that opens one happening; the list it was picked from stays behind it. */
export function happening(id) {
  return withState({ show: id });
}

/** The address that opens what makes the tension of a day. */
export function tensionOf(day) {
  return withState({ tension: day, alert: null, list: null, title: null, show: null });
}

/** The address that opens what caused an alert. */
export function alertOf({ day, id }) {
  return withState({ alert: `${day}/${id}`, tension: null, list: null, title: null, show: null });
}

/** The address of a report, at the words of a claim. */
export function report(id, claim) {
  return address({ view: "reports", argument: id, filter: route().filter, state: claim ? [["claim", claim]] : [] });
}

/** Goes there; with `quietly` without a step for the back button. */
export function go(where, quietly = false) {
  if (where === location.hash) return;
  if (quietly) {
    history.replaceState(null, "", where);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = where;
  }
}

/** {type: ["A", "B"], day: "x"} as pairs. */
export function flat(query) {
  return Object.entries(query).flatMap(([name, value]) =>
    [value].flat().filter((v) => v !== null && v !== undefined && v !== "").map((v) => [name, String(v)]),
  );
}

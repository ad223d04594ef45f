/** All that the page asks of the server, in one table. */

const BASE = "/api/v1";

export const PATHS = {
  store: "/store",
  now: "/now",
  timeline: "/timeline",
  map: "/map",
  network: "/network",
  tolls: "/tolls",
  statements: "/statements",
  happenings: "/happenings",
  happening: "/happenings/{id}",
  verdict: "/happenings/{id}/verdicts",
  claims: "/claims",
  reports: "/reports",
  report: "/reports/{id}",
  actors: "/actors",
  index: "/index",
  alerts: "/alerts",
  verdicts: "/verdicts",
  export: "/export/{format}",
};

/** What the server says where something cannot be done: RFC 9457, with a hint what to do. */
export class Problem extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `The server answered ${status}.`);
    this.status = status;
    this.title = problem.title ?? "The server could not answer";
    this.hint = problem.hint ?? null;
  }
}

/** The address of an endpoint with its query: pairs, an object or URLSearchParams. */
export function url(name, { id = "", query = [] } = {}) {
  const path = BASE + PATHS[name].replace(/\{\w+\}/, encodeURIComponent(id));
  const text = new URLSearchParams([...new URLSearchParams(query)].filter(([, value]) => value !== "")).toString();
  return text ? `${path}?${text}` : path;
}

let asked = new AbortController();

/** Called when the view changes: answers to what was asked before are no longer waited for. */
export function forget() {
  asked.abort();
  asked = new AbortController();
}

/** The answer as JSON, or a Problem. */
export async function get(name, options = {}) {
  return answer(fetch(url(name, options), { headers: { Accept: "application/json" }, signal: options.keep ? undefined : asked.signal }));
}

/** Sends JSON with the token of whoever may write. */
export async function post(name, { id, token, body }) {
  return answer(
    fetch(url(name, { id }), {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    }),
  );
}

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, { title: "No answer", detail: "The desk does not answer.", hint: "Is nuncio serve still running? Start it again and reload." });
  }
  const text = await response.text();
  const json = /json/.test(response.headers.get("Content-Type") ?? "");
  if (!response.ok) throw new Problem(response.status, json ? JSON.parse(text) : { detail: text.slice(0, 300) });
  return text === "" ? null : JSON.parse(text);
}

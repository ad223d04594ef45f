/** Plain words beside the codes of the record, and how numbers and days are written. */

/** The types of PLOVER in the order of the charts: from the warmest to the coldest. */
export const TYPES = [
  { type: "AID", side: "cooperative", label: "Give aid" },
  { type: "COOPERATE", side: "cooperative", label: "Act together" },
  { type: "RETREAT", side: "cooperative", label: "Pull back, release" },
  { type: "CONCEDE", side: "cooperative", label: "Give way" },
  { type: "AGREE", side: "cooperative", label: "Agree, promise" },
  { type: "SUPPORT", side: "cooperative", label: "Praise, back" },
  { type: "CONSULT", side: "cooperative", label: "Meet, talk" },
  { type: "REQUEST", side: "conflictual", label: "Demand" },
  { type: "ACCUSE", side: "conflictual", label: "Accuse" },
  { type: "REJECT", side: "conflictual", label: "Refuse" },
  { type: "THREATEN", side: "conflictual", label: "Threaten" },
  { type: "PROTEST", side: "conflictual", label: "Protest" },
  { type: "SANCTION", side: "conflictual", label: "Punish, cut ties" },
  { type: "MOBILIZE", side: "conflictual", label: "Move forces" },
  { type: "COERCE", side: "conflictual", label: "Arrest, coerce" },
  { type: "ASSAULT", side: "conflictual", label: "Attack" },
];

const BY_TYPE = new Map(TYPES.map((t) => [t.type, t]));

/** "cooperative" or "conflictual". */
export const sideOf = (type) => BY_TYPE.get(type)?.side ?? "conflictual";

/** "Meet, talk" for CONSULT. */
export const typeLabel = (type) => BY_TYPE.get(type)?.label ?? capital(String(type).toLowerCase());

/** Pointing up for cooperative, down for conflictual: told apart without colour. */
export const sideMark = (side) => (side === "cooperative" ? "▲" : "▼");

export const STATUSES = [
  { status: "ACTUAL", label: "happened", means: "told as having happened" },
  { status: "FUTURE", label: "planned", means: "announced or planned, not yet done" },
  { status: "CONDITIONAL", label: "if …", means: "only if a condition is met" },
  { status: "HYPOTHETICAL", label: "feared", means: "possible or feared, never shown as having happened" },
  { status: "NEGATED", label: "denied", means: "denied, or told as not having happened" },
  { status: "HISTORICAL", label: "long past", means: "background from before the crisis" },
];

const BY_STATUS = new Map(STATUSES.map((x) => [x.status, x]));

export const statusLabel = (status) => BY_STATUS.get(status)?.label ?? String(status).toLowerCase();
export const statusMeans = (status) => BY_STATUS.get(status)?.means ?? "";

const SECTORS = {
  GOV: "government", MIL: "military", COP: "police", JUD: "courts", LEG: "parliament", SPY: "intelligence", PTY: "party", REB: "rebels",
  SEP: "separatists", UAF: "armed group", OPP: "opposition", CVL: "civilians", REF: "refugees", BUS: "business", LAB: "workers",
  MED: "media", EDU: "education", NGO: "aid group", REL: "clergy", CRM: "criminals",
};

const BODIES = {
  WEST: "the West", EUR: "Europe", ARB: "Arab states", BUS: "business", NGO: "aid groups", UN: "UN", EU: "EU", AFR: "Africa", ASI: "Asia",
  GULF: "Gulf states", BALKAN: "Balkan states", NORDIC: "Nordic states", SAHEL: "Sahel states", USA: "United States", GBR: "Britain", IGO: "an organisation",
};

let names = new Map();

/** Country names come with the map; until then codes stand for themselves. */
export function learnNames(countries) {
  names = new Map(Object.entries(countries).map(([code, country]) => [code, country.name]));
}

/** "Russia" for RUS, "NATO" for NATO, "the West" for WEST. */
export function codeName(code) {
  return BODIES[code] ?? names.get(code) ?? code;
}

/** {name, sector} for "RUS/MIL": Russia, military. A party without a code is called as the report called it. */
export function partyName(party) {
  const [code, sector] = String(party).replaceAll('"', "").split("/");
  return { name: codeName(code), sector: SECTORS[sector] && SECTORS[sector] !== codeName(code) ? SECTORS[sector] : null };
}

/** "Russia (military)" for "RUS/MIL". */
export function partyText(party) {
  const { name, sector } = partyName(party);
  return sector ? `${name} (${sector})` : name;
}

const ROLES = {
  killed: "Killed", wounded: "Wounded", arrested: "Arrested", troops: "Troops", crowd: "Crowds", money: "Money", weapons: "Arms", arms: "Arms",
  missing: "Missing", displaced: "Displaced", duration: "Duration", vehicles: "Vehicles", diplomats: "Diplomats", abducted: "Abducted", people: "Other people", count: "Other counts",
};

export const roleLabel = (role) => ROLES[role] ?? capital(String(role));

const KINDS = {
  report: "in the report's own voice", named: "by a named speaker", office: "by an office", organisation: "by an organisation",
  "unnamed-official": "by an official who is not named", "unnamed-witness": "by a witness who is not named", document: "by a document", outlet: "by another outlet",
};

/** Who asserts something: "Antony Blinken", or the kind where no one is named. */
export const sourceText = (attribution) => attribution?.speaker ?? KINDS[attribution?.kind] ?? attribution?.kind ?? KINDS.report;

/** First letter in upper case, hyphens as spaces. */
export function capital(text) {
  const plain = text.replaceAll("-", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const SHORT = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 3 });

/** 14,000 */
export const number = (n) => (n === null || n === undefined ? "–" : WHOLE.format(n));
/** 14,000; 48bn from ten millions on, where so many digits cannot be read */
export const figure = (n) => (n >= 1e7 ? SHORT.format(n) : number(n));
/** 14k */
export const short = (n) => (n === null || n === undefined ? "–" : n < 10000 ? WHOLE.format(n) : SHORT.format(n).toLowerCase());
/** 1 report, 2 reports */
export const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const LONG_DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** Days are days of a calendar, without a time zone: read and written as UTC. */
export const asDate = (day) => new Date(`${day}T00:00:00Z`);
export const asDay = (date) => date.toISOString().slice(0, 10);
export const dayText = (day) => (!day ? "no day told" : isDay(day) ? DAY.format(asDate(day)) : day);
const isDay = (day) => !Number.isNaN(+asDate(day)) && asDay(asDate(day)) === day;
export const longDay = (day) => LONG_DAY.format(asDate(day));
export const weekday = (day) => WEEKDAY.format(asDate(day));

/** "15 Feb 2022", "Feb 2022", "2014", "7–12 Feb 2022", as exactly as the report told it and not more. */
export function whenText(date) {
  if (!date?.value) return "no day told";
  const last = date.last ?? date.value;
  if (date.precision === "year") return date.value.slice(0, 4);
  if (date.precision === "month") return MONTH.format(asDate(date.value));
  if (last === date.value) return dayText(date.value);
  return DAY.formatRange(asDate(date.value), asDate(last));
}

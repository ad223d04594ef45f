-- Fills an empty store with {N} happenings that nobody reported: by turns of md5, so that the same number makes the same store. For bench/desk and tests.
CREATE TEMP MACRO pick(i, salt, n) AS (md5_number_lower(i || ':' || salt) % n)::INTEGER;
CREATE TEMP MACRO code(i) AS ['RUS','UKR','USA','GBR','DEU','FRA','BLR','POL','CHN','TUR','EU','NATO','UN','IRN','ISR','SAU','IND','JPN','KOR','PRK','GEO','ARM','AZE','KAZ','SRB','HUN','ITA','ESP','CAN','AUS'][1 + i];
CREATE TEMP MACRO named(i) AS ['Russia','Ukraine','United States','United Kingdom','Germany','France','Belarus','Poland','China','Turkey','European Union','NATO','United Nations','Iran','Israel','Saudi Arabia','India','Japan','South Korea','North Korea','Georgia','Armenia','Azerbaijan','Kazakhstan','Serbia','Hungary','Italy','Spain','Canada','Australia'][1 + i];
CREATE TEMP MACRO skewed(i, salt) AS least(pick(i, salt, 30), pick(i, salt || 'b', 30), pick(i, salt || 'c', 30));
CREATE TEMP MACRO kind(i) AS ['AGREE','CONSULT','SUPPORT','CONCEDE','COOPERATE','AID','RETREAT','REQUEST','ACCUSE','REJECT','THREATEN','PROTEST','SANCTION','MOBILIZE','COERCE','ASSAULT'][1 + i];
CREATE TEMP MACRO mode(i) AS ['','visit','','','','','withdraw','meet','allege','yield','violence','demo','discontinue','troops','arrest','aerial'][1 + i];
CREATE TEMP MACRO quad(i) AS ['verbal cooperation','verbal cooperation','verbal cooperation','verbal cooperation','material cooperation','material cooperation','material cooperation','verbal conflict','verbal conflict','verbal conflict','verbal conflict','material conflict','material conflict','material conflict','material conflict','material conflict'][1 + i];

INSERT INTO version VALUES (1, (SELECT schema FROM store), 'nuncio-load', 'sha256:000000000000', 'sha256:000000000000', 'none');

-- A happening has one to five claims.
CREATE TEMP TABLE told AS
  SELECT i, 'h' || lpad(to_hex(i), 12, '0') AS id, pick(i, 'type', 16) AS t,
    ['ACTUAL','ACTUAL','ACTUAL','ACTUAL','ACTUAL','ACTUAL','FUTURE','CONDITIONAL','HISTORICAL','NEGATED'][1 + pick(i, 'status', 10)] AS status,
    skewed(i, 'actor') AS a, skewed(i, 'recipient') AS r, pick(i, 'sector', 3) AS s,
    pick(i, 'anonymous', 12) = 0 AS anonymous, pick(i, 'alone', 4) = 0 AS alone,
    DATE '2021-01-01' + (i * 730 // {N})::INTEGER AS day,
    pick(i, 'dated', 3) > 0 AS dated, CASE pick(i, 'width', 20) WHEN 0 THEN 29 WHEN 1 THEN 6 ELSE 0 END AS width,
    pick(i, 'placed', 5) < 2 AS placed, pick(i, 'place', 400) AS place, pick(i, 'figured', 4) = 0 AS figured,
    CASE WHEN pick(i, 'claims', 4) = 0 THEN 2 + pick(i, 'more', 4) ELSE 1 END AS claims
  FROM range({N}) range(i);
CREATE TEMP TABLE said AS
  SELECT told.*, j, 'c' || lpad(to_hex(i * 8 + j), 12, '0') AS claim, ((i // 8 + j * 2) % greatest(1, {N} // 8))::INTEGER AS report,
    named(a) || ' forces and envoys ' || lower(kind(t)) || ' ' || CASE WHEN alone THEN 'alone' ELSE named(r) END || ' in case ' || i || ', told ' || j || ' times before this.' AS sentence
  FROM told, range(5) range(j) WHERE j < told.claims;
CREATE TEMP TABLE placed AS
  SELECT *, (sum(length(sentence) + 1) OVER (PARTITION BY report ORDER BY i, j) - length(sentence) - 1)::INTEGER AS start_at,
    (row_number() OVER (PARTITION BY report ORDER BY i, j) - 1)::INTEGER AS position FROM said;

INSERT INTO raw SELECT 'sha' || report, 0, ''::BLOB FROM placed GROUP BY placed.report;
INSERT INTO report BY NAME SELECT 'r' || lpad(to_hex(report), 12, '0') AS id, report AS seq, 'load/' || report || '.txt' AS uri, 'sha' || report AS sha256,
  'text/plain' AS media_type, 'UTF-8' AS charset, 'read' AS status FROM placed GROUP BY placed.report ORDER BY placed.report;
INSERT INTO article BY NAME SELECT 'r' || lpad(to_hex(report), 12, '0') AS report, 'Report ' || report || ' of the load' AS title, max(day) + 1 AS published, 'header' AS published_rule,
  'Load Times ' || report % 20 AS publisher, 'en' AS language, string_agg(sentence, ' ' ORDER BY position) AS text, 'sha' || report AS text_sha256,
  CASE WHEN report % 7 = 3 THEN 'r' || lpad(to_hex(report - 1), 12, '0') END AS copy_of, CASE WHEN report % 7 = 3 THEN 0.9 END AS copy_share,
  'r' || lpad(to_hex(report - CASE WHEN report % 7 = 3 THEN 1 ELSE 0 END), 12, '0') AS story, 'r' || lpad(to_hex(report - CASE WHEN report % 7 = 3 THEN 1 ELSE 0 END), 12, '0') AS origin
  FROM placed GROUP BY placed.report ORDER BY placed.report;
INSERT INTO damage BY NAME SELECT id AS report, 0 AS position, 'stray-mark' AS kind, 0 AS start_at, 3 AS end_at FROM report WHERE seq % 9 = 0;
INSERT INTO furniture BY NAME SELECT id AS report, 0 AS position, 'caption' AS kind, 'A picture of nothing.' AS text FROM report WHERE seq % 9 = 0;

INSERT INTO claim BY NAME SELECT claim AS id, 'r' || lpad(to_hex(report), 12, '0') AS report, id AS happening, 1 AS version, position AS sentence, kind(t) AS type, kind(t) AS act,
  CASE WHEN mode(t) = '' THEN [] ELSE [mode(t)] END AS modes, ['military'] AS contexts, status,
  CASE WHEN dated THEN day END AS first_day, CASE WHEN dated THEN day + width END AS last_day, CASE WHEN dated THEN 'day' END AS date_precision,
  CASE WHEN dated THEN 'explicit' END AS date_rule, CASE WHEN dated THEN 'case' END AS date_text,
  CASE WHEN placed THEN 'Place ' || place END AS place, CASE WHEN placed THEN code(place % 10) END AS place_country, CASE WHEN placed THEN -50 + place % 100 END AS lat,
  CASE WHEN placed THEN -170 + place * 17 % 340 END AS lon, CASE WHEN placed THEN CASE WHEN place % 10 = 0 THEN 'country' ELSE 'city' END END AS place_precision,
  CASE WHEN placed THEN 'case' END AS place_text, CASE WHEN j % 2 = 0 THEN 'report' ELSE 'named' END AS source_kind, CASE WHEN j % 2 = 1 THEN 'Ada Bell' END AS source,
  CASE WHEN status = 'CONDITIONAL' THEN 'in case ' || i END AS condition, CASE WHEN t < 7 THEN 1 + t ELSE 6 - t END::DOUBLE AS intensity, quad(t) AS quad, '000' AS cameo,
  0.5 + pick(claim, 'confidence', 50) / 100.0 AS confidence, sentence AS evidence, start_at, start_at + length(sentence) AS end_at, 'load.entry.01' AS entry, [] AS operators,
  'rule' AS decided_by, 'verb' AS pattern, CASE WHEN j > 0 THEN 'parties 4.0, words 4.0' END AS fold_reason,
  CASE WHEN dated THEN start_at END AS date_start, CASE WHEN dated THEN start_at + 3 END AS date_end FROM placed ORDER BY claim;
INSERT INTO actor BY NAME SELECT claim, 'actor' AS role, 0 AS position, CASE WHEN anonymous THEN 'protesters' ELSE named(a) END AS name, CASE WHEN NOT anonymous THEN code(a) END AS code,
  CASE WHEN NOT anonymous AND s > 0 THEN ['GOV', 'MIL'][s] END AS sector, CASE WHEN anonymous THEN 'PEOPLE' ELSE 'STATE' END AS kind, named(a) AS text, start_at, start_at + length(named(a)) AS end_at, 'name' AS rule
  FROM placed ORDER BY claim;
INSERT INTO actor BY NAME SELECT claim, 'recipient' AS role, 0 AS position, named(r) AS name, code(r) AS code, 'STATE' AS kind, named(r) AS text, start_at + 1 AS start_at, start_at + 2 AS end_at, 'name' AS rule
  FROM placed WHERE NOT alone ORDER BY claim;
INSERT INTO quantity BY NAME SELECT claim, 0 AS position, CASE WHEN t = 13 THEN 'troops' ELSE ['killed','wounded','arrested'][1 + i % 3] END AS role, 'persons' AS unit, (10 + pick(i, 'figure', 90) + j)::DOUBLE AS value,
  'exact' AS relation, 'case' AS text, start_at, start_at + 4 AS end_at FROM placed WHERE figured ORDER BY claim;
INSERT INTO statement BY NAME SELECT 'r' || lpad(to_hex(report), 12, '0') AS report, position, sentence AS text, false AS direct, 'said' AS cue,
  ['neutral','demand','denial','warning'][1 + pick(claim, 'cue', 4)] AS kind, 'Ada Bell' AS speaker, code(a) AS speaker_code, 'GOV' AS speaker_sector, 'named' AS source_kind,
  start_at, start_at + length(sentence) AS end_at FROM placed WHERE j % 2 = 1 OR i % 3 = 0 ORDER BY claim;

INSERT INTO happening BY NAME SELECT c.happening AS id, any_value(c.type) AS type, any_value(c.act) AS act, any_value(c.modes) AS modes, any_value(c.contexts) AS contexts, any_value(c.status) AS status,
  list(DISTINCT CASE WHEN told.anonymous THEN 'protesters' ELSE code(told.a) || CASE told.s WHEN 0 THEN '' WHEN 1 THEN '/GOV' ELSE '/MIL' END END) AS actors,
  CASE WHEN any_value(told.alone) THEN []::VARCHAR[] ELSE list(DISTINCT code(told.r)) END AS recipients,
  any_value(c.first_day) AS first_day, any_value(c.last_day) AS last_day, any_value(c.date_precision) AS date_precision, any_value(c.place) AS place, any_value(c.place_country) AS place_country,
  any_value(c.lat) AS lat, any_value(c.lon) AS lon, any_value(c.place_precision) AS place_precision, any_value(c.intensity) AS intensity, any_value(c.quad) AS quad, any_value(c.cameo) AS cameo,
  max(c.confidence) AS confidence, count(*)::INTEGER AS claims, count(DISTINCT c.report)::INTEGER AS reports, count(DISTINCT a.origin)::INTEGER AS origins, 0 AS denials,
  min(c.id) AS best_claim, min(a.published) AS first_published
  FROM claim c JOIN told ON told.id = c.happening JOIN article a ON a.report = c.report GROUP BY c.happening ORDER BY c.happening;
INSERT INTO party BY NAME SELECT id AS happening, 'actor' AS role, CASE WHEN anonymous THEN 'protesters' ELSE code(a) || CASE s WHEN 0 THEN '' WHEN 1 THEN '/GOV' ELSE '/MIL' END END AS label,
  CASE WHEN NOT anonymous THEN code(a) END AS code, CASE WHEN anonymous THEN 'protesters' ELSE named(a) END AS name, CASE WHEN anonymous THEN 'PEOPLE' ELSE 'STATE' END AS kind FROM told ORDER BY id;
INSERT INTO party BY NAME SELECT id AS happening, 'recipient' AS role, code(r) AS label, code(r) AS code, named(r) AS name, 'STATE' AS kind FROM told WHERE NOT alone ORDER BY id;
INSERT INTO toll BY NAME SELECT c.happening, q.role, q.unit, min(q.value) AS low, max(q.value) AS high, max(q.value) AS latest, max(c.id) AS latest_claim
  FROM quantity q JOIN claim c ON c.id = q.claim GROUP BY ALL ORDER BY c.happening, q.role;

-- The tables of the record, explained in docs/record.md. A change of any of them raises the number of the schema.
CREATE TABLE version (
  id INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  coder VARCHAR NOT NULL,
  codebook VARCHAR NOT NULL,
  gazetteer VARCHAR NOT NULL,
  models VARCHAR NOT NULL
);
CREATE TABLE raw (
  sha256 VARCHAR NOT NULL,
  size BIGINT NOT NULL,
  bytes BLOB NOT NULL
);
CREATE TABLE report (
  id VARCHAR PRIMARY KEY,
  seq INTEGER NOT NULL,
  uri VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  media_type VARCHAR,
  charset VARCHAR,
  status VARCHAR NOT NULL,
  code VARCHAR,
  message VARCHAR,
  given_published DATE,
  told_title VARCHAR,
  told_published DATE,
  told_publisher VARCHAR,
  told_authors VARCHAR[],
  told_language VARCHAR,
  told_url VARCHAR,
  told_retrieved VARCHAR
);
CREATE TABLE article (
  report VARCHAR NOT NULL,
  title VARCHAR,
  published DATE,
  published_rule VARCHAR,
  publisher VARCHAR,
  language VARCHAR NOT NULL,
  dateline VARCHAR,
  bylines VARCHAR[],
  text VARCHAR NOT NULL,
  text_sha256 VARCHAR NOT NULL,
  copy_of VARCHAR,
  copy_share DOUBLE,
  story VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  wire VARCHAR
);
CREATE TABLE furniture (
  report VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  text VARCHAR NOT NULL
);
CREATE TABLE damage (
  report VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);
CREATE TABLE claim (
  id VARCHAR NOT NULL,
  report VARCHAR NOT NULL,
  happening VARCHAR NOT NULL,
  version INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  type VARCHAR NOT NULL,
  act VARCHAR NOT NULL,
  modes VARCHAR[] NOT NULL,
  contexts VARCHAR[] NOT NULL,
  status VARCHAR NOT NULL,
  first_day DATE,
  last_day DATE,
  date_precision VARCHAR,
  date_rule VARCHAR,
  date_text VARCHAR,
  place VARCHAR,
  place_country VARCHAR,
  lat DOUBLE,
  lon DOUBLE,
  place_precision VARCHAR,
  place_text VARCHAR,
  source_kind VARCHAR NOT NULL,
  source VARCHAR,
  source_code VARCHAR,
  condition VARCHAR,
  intensity DOUBLE NOT NULL,
  quad VARCHAR NOT NULL,
  cameo VARCHAR,
  confidence DOUBLE NOT NULL,
  evidence VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  entry VARCHAR NOT NULL,
  operators VARCHAR[] NOT NULL,
  decided_by VARCHAR NOT NULL,
  pattern VARCHAR NOT NULL,
  fold_reason VARCHAR,
  date_start INTEGER,
  date_end INTEGER,
  place_start INTEGER,
  place_end INTEGER,
  condition_start INTEGER,
  condition_end INTEGER,
  source_start INTEGER,
  source_end INTEGER
);
CREATE TABLE actor (
  claim VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  code VARCHAR,
  sector VARCHAR,
  office VARCHAR,
  kind VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  rule VARCHAR NOT NULL
);
CREATE TABLE quantity (
  claim VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  role VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  value DOUBLE NOT NULL,
  low DOUBLE,
  high DOUBLE,
  relation VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);
CREATE TABLE statement (
  report VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  direct BOOLEAN NOT NULL,
  cue VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  speaker VARCHAR,
  speaker_code VARCHAR,
  speaker_sector VARCHAR,
  source_kind VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);
CREATE TABLE happening (
  id VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  act VARCHAR NOT NULL,
  modes VARCHAR[] NOT NULL,
  contexts VARCHAR[] NOT NULL,
  status VARCHAR NOT NULL,
  actors VARCHAR[] NOT NULL,
  recipients VARCHAR[] NOT NULL,
  first_day DATE,
  last_day DATE,
  date_precision VARCHAR,
  place VARCHAR,
  place_country VARCHAR,
  lat DOUBLE,
  lon DOUBLE,
  place_precision VARCHAR,
  intensity DOUBLE NOT NULL,
  quad VARCHAR NOT NULL,
  cameo VARCHAR,
  confidence DOUBLE NOT NULL,
  claims INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  denials INTEGER NOT NULL,
  best_claim VARCHAR NOT NULL,
  first_published DATE
);
CREATE TABLE party (
  happening VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  code VARCHAR,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL
);
CREATE TABLE toll (
  happening VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  low DOUBLE NOT NULL,
  high DOUBLE NOT NULL,
  latest DOUBLE NOT NULL,
  latest_claim VARCHAR NOT NULL
);
CREATE TABLE verdict (
  seq INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  happening VARCHAR,
  given VARCHAR NOT NULL,
  reviewer VARCHAR NOT NULL,
  verdict VARCHAR NOT NULL,
  slot VARCHAR,
  value VARCHAR,
  was VARCHAR,
  note VARCHAR,
  subject VARCHAR NOT NULL,
  report VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  act VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  evidence VARCHAR NOT NULL,
  entry VARCHAR NOT NULL
);
-- What the next report is compared with; not part of the supported interface.
CREATE TABLE copy_key (
  key BIGINT NOT NULL,
  report VARCHAR NOT NULL,
  seq INTEGER NOT NULL
);
CREATE TABLE story_key (
  key VARCHAR NOT NULL,
  report VARCHAR NOT NULL,
  seq INTEGER NOT NULL,
  story VARCHAR NOT NULL,
  story_day INTEGER
);
CREATE TABLE trace_key (
  key VARCHAR NOT NULL,
  happening VARCHAR NOT NULL
);
CREATE TABLE trace (
  happening VARCHAR NOT NULL,
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  trace VARCHAR NOT NULL
);
CREATE VIEW telling AS
  SELECT claim.*, report.uri, article.title, article.published, article.publisher, article.copy_of, article.story, article.origin
  FROM claim JOIN article ON article.report = claim.report JOIN report ON report.id = claim.report;
CREATE VIEW event AS
  SELECT happening.*, claim.evidence, claim.report, claim.start_at, claim.end_at, report.uri, article.published
  FROM happening JOIN claim ON claim.id = happening.best_claim JOIN article ON article.report = claim.report JOIN report ON report.id = claim.report;
CREATE VIEW refusal AS
  SELECT code, count(*) AS reports, min(message) AS example FROM report WHERE status = 'refused' GROUP BY code
  ORDER BY reports DESC, code;
CREATE VIEW reviewed AS
  SELECT happening, arg_max(verdict, seq) AS verdict, max(seq) AS seq FROM verdict WHERE happening IS NOT NULL GROUP BY happening;

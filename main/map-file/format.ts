/** "FFLD": says that a SQLite file is a Fourfold map. */
export const applicationId = 0x46464c44

/** Version of the file format, in `user_version`. A greater one is read, never written. */
export const formatVersion = 1

/** Version of the derived tables; where a file has another one they are made anew from the journal. */
export const tablesVersion = 1

/**
 * The tables of a map file, described for readers without this program in build/docs/map-file.md.
 *
 * `transactions` and `entries` are the journal, the truth; `records` is derived from it; `notes` is local.
 */
export const tables = `
CREATE TABLE transactions (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  stream TEXT NOT NULL,
  replica TEXT NOT NULL,
  seq INTEGER NOT NULL,
  lamport INTEGER NOT NULL,
  hash TEXT NOT NULL,
  group_id TEXT NOT NULL,
  received_at TEXT,
  body TEXT NOT NULL,
  UNIQUE (stream, replica, seq)
);
CREATE TABLE entries (
  position INTEGER NOT NULL REFERENCES transactions (position),
  ordinal INTEGER NOT NULL,
  record TEXT NOT NULL,
  type TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  salt TEXT,
  digest TEXT,
  purged TEXT,
  PRIMARY KEY (position, ordinal)
) WITHOUT ROWID;
CREATE TABLE records (
  id TEXT PRIMARY KEY,
  type TEXT,
  heads TEXT NOT NULL,
  covered TEXT
) WITHOUT ROWID;
CREATE TABLE notes (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
`

export const entriesByRecord = 'CREATE INDEX entries_by_record ON entries (record);'

/** Made after the rows of a new file are in, which is faster than keeping them up row by row. */
export const indexes = `
CREATE INDEX transactions_by_group ON transactions (group_id);
${entriesByRecord}
`

-- The schema after all migrations, to read and to compare: printed by `python -m db.schema`.

PRAGMA user_version = 2;

CREATE TABLE contact (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    name TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.name')) STORED CHECK (name <> ''),
    country TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.country')) STORED CHECK (length(country) = 2),
    office_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.office_id')) STORED REFERENCES office (id),
    sort_name TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
    form TEXT NOT NULL,
    record_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    kept_at TEXT NOT NULL,
    PRIMARY KEY (form, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE followup (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    due TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.due')) STORED,
    remind_on TEXT GENERATED ALWAYS AS (json_extract(body, '$.remind_on')) STORED,
    state TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.state')) STORED
        CHECK (state IN ('open', 'done', 'dropped')),
    request_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.request_id')) STORED REFERENCES request (id),
    formal_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.formal_id')) STORED REFERENCES formal (id),
    CHECK ((request_id IS NULL) <> (formal_id IS NULL))
) STRICT;

CREATE TABLE formal (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    reference TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.reference')) STORED UNIQUE
        CHECK (reference <> ''),
    title TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.title')) STORED CHECK (title <> ''),
    state TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.state')) STORED,
    requested_state TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.requested_state')) STORED,
    instrument TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.basis.instrument')) STORED,
    matter_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.matter_id')) STORED REFERENCES matter (id),
    supplement_to TEXT GENERATED ALWAYS AS (json_extract(body, '$.supplement_to')) STORED REFERENCES formal (id),
    time_limit TEXT GENERATED ALWAYS AS (json_extract(body, '$.time_limit.on')) STORED,
    CHECK (state IN ('draft', 'signed', 'dispatched', 'received', 'information_requested', 'consultation',
                     'postponed', 'accepted', 'partially_executed', 'executed', 'refused', 'withdrawn', 'closed'))
) STRICT;

CREATE TABLE journey (
    id TEXT PRIMARY KEY NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('home', 'away')),
    packed_at TEXT NOT NULL,
    merged_at TEXT
) STRICT;

CREATE TABLE letter (
    id TEXT PRIMARY KEY NOT NULL,
    formal_id TEXT NOT NULL REFERENCES formal (id),
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    certificate TEXT NOT NULL CHECK (length(certificate) = 64),
    signer TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    pages INTEGER NOT NULL CHECK (pages > 0),
    accepted_gaps TEXT NOT NULL CHECK (json_valid(accepted_gaps)),
    pdf BLOB NOT NULL
) STRICT;

CREATE TABLE log_entry (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    at TEXT NOT NULL,
    request_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.request_id')) STORED REFERENCES request (id),
    formal_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.formal_id')) STORED REFERENCES formal (id),
    contact_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.contact_id')) STORED REFERENCES contact (id),
    office_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.office_id')) STORED REFERENCES office (id)
) STRICT;

CREATE TABLE matter (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    reference TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.reference')) STORED UNIQUE
        CHECK (reference <> ''),
    title TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.title')) STORED CHECK (title <> ''),
    country TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.country')) STORED
) STRICT;

CREATE TABLE office (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    name TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.name')) STORED CHECK (name <> ''),
    country TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.country')) STORED CHECK (length(country) = 2),
    kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.kind')) STORED,
    sort_name TEXT NOT NULL
) STRICT;

CREATE TABLE packed (
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE reference_number (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND json_extract(body, '$.id') = id),
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    reference TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.reference')) STORED UNIQUE
        CHECK (reference <> ''),
    subject TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject')) STORED CHECK (subject <> ''),
    direction TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.direction')) STORED,
    state TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.state')) STORED,
    country TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.country')) STORED,
    office_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.office_id')) STORED REFERENCES office (id),
    contact_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.contact_id')) STORED REFERENCES contact (id),
    matter_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.matter_id')) STORED REFERENCES matter (id),
    respond_by TEXT GENERATED ALWAYS AS (json_extract(body, '$.respond_by')) STORED,
    CHECK (state IN ('draft', 'sent', 'acknowledged', 'in_progress', 'clarification', 'answered', 'refused',
                     'no_reply', 'converted', 'closed'))
) STRICT;

CREATE VIRTUAL TABLE search_digits USING fts5 (digits, tokenize = 'trigram');

CREATE TABLE search_entry (
    entry INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    title TEXT NOT NULL,
    folded_title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    country TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    UNIQUE (kind, record_id)
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5 (
    names, others, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);

CREATE INDEX contact_by_name ON contact (sort_name) WHERE deleted_at IS NULL;

CREATE INDEX contact_by_office ON contact (office_id);

CREATE INDEX followup_by_formal ON followup (formal_id);

CREATE INDEX followup_by_request ON followup (request_id);

CREATE INDEX followup_open ON followup (due) WHERE state = 'open' AND deleted_at IS NULL;

CREATE INDEX formal_by_matter ON formal (matter_id);

CREATE INDEX formal_by_state ON formal (state, id) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX journey_away ON journey (side) WHERE side = 'away';

CREATE INDEX letter_by_formal ON letter (formal_id);

CREATE INDEX log_entry_by_contact ON log_entry (contact_id, at);

CREATE INDEX log_entry_by_formal ON log_entry (formal_id, at);

CREATE INDEX log_entry_by_request ON log_entry (request_id, at);

CREATE INDEX office_by_country ON office (country, kind) WHERE deleted_at IS NULL;

CREATE INDEX office_by_name ON office (sort_name) WHERE deleted_at IS NULL;

CREATE INDEX request_by_contact ON request (contact_id);

CREATE INDEX request_by_matter ON request (matter_id);

CREATE INDEX request_by_office ON request (office_id);

CREATE INDEX request_by_state ON request (state, id) WHERE deleted_at IS NULL;

CREATE INDEX search_entry_by_title ON search_entry (folded_title);

CREATE TRIGGER formal_is_final BEFORE UPDATE OF id, body ON formal
WHEN EXISTS (SELECT 1 FROM letter WHERE formal_id = old.id)
    AND (new.id <> old.id
         OR json_remove(new.body, '$.state') <> json_remove(old.body, '$.state')
         OR json_extract(new.body, '$.state') = 'draft')
BEGIN
    SELECT RAISE(ABORT, 'issued letter is final');
END;

CREATE TRIGGER formal_is_signed_by_a_letter BEFORE UPDATE OF body ON formal
WHEN json_extract(old.body, '$.state') = 'draft' AND json_extract(new.body, '$.state') <> 'draft'
    AND NOT EXISTS (SELECT 1 FROM letter WHERE formal_id = old.id)
BEGIN
    SELECT RAISE(ABORT, 'only a signed letter leaves the draft');
END;

CREATE TRIGGER formal_stays BEFORE UPDATE OF deleted_at ON formal
WHEN new.deleted_at IS NOT NULL AND EXISTS (SELECT 1 FROM letter WHERE formal_id = old.id)
BEGIN
    SELECT RAISE(ABORT, 'issued letter is final');
END;

CREATE TRIGGER letter_is_final BEFORE UPDATE ON letter BEGIN
    SELECT RAISE(ABORT, 'issued letter is final');
END;

CREATE TRIGGER letter_stays BEFORE DELETE ON letter BEGIN
    SELECT RAISE(ABORT, 'issued letter is final');
END;


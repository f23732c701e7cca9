-- Travelling with a minimal store: which journeys there were, and how each record was when it was packed.
--
-- A store at home has one row per journey that was packed from it; a store that was packed has one row and
-- the records as they left, so that merging back can tell what was changed on the way from what was
-- changed at home.

CREATE TABLE journey (
    id TEXT PRIMARY KEY NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('home', 'away')),
    packed_at TEXT NOT NULL,
    merged_at TEXT
) STRICT;
CREATE UNIQUE INDEX journey_away ON journey (side) WHERE side = 'away';

CREATE TABLE packed (
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

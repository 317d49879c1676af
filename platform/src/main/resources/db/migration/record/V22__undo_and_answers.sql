-- What a record was before an import changed it, so that undoing the import gives back exactly that.
CREATE TABLE record.before_import (
    batch_id        uuid        NOT NULL,
    record_id       uuid        NOT NULL,
    unit_code       text        NOT NULL,
    province_code   text        NOT NULL,
    book_id         uuid,
    book_number     text        NOT NULL,
    book_year       int         NOT NULL,
    number          text        NOT NULL,
    number_key      text        NOT NULL,
    number_value    int         NOT NULL,
    page            text        NOT NULL,
    registered      text        NOT NULL,
    registered_on   date,
    principal_name  text        NOT NULL,
    principal_plain text        NOT NULL,
    principal_birth text        NOT NULL,
    search_keys     text[]      NOT NULL,
    content_id      uuid        NOT NULL,
    content_hash    uuid        NOT NULL,
    prior_batch_id  uuid,
    source_row      int,
    entered_by      text        NOT NULL,
    status          text        NOT NULL,
    error_count     int         NOT NULL,
    open_findings   bigint[]    NOT NULL,
    PRIMARY KEY (batch_id, record_id)
);

-- Doubled numbers of other records that an import has put right by moving its own.
CREATE TABLE record.released_finding (
    batch_id   uuid   NOT NULL,
    finding_id bigint NOT NULL,
    PRIMARY KEY (batch_id, finding_id)
);

-- Books that came into being with an import.
CREATE TABLE record.created_book (
    batch_id uuid NOT NULL,
    book_id  uuid NOT NULL,
    PRIMARY KEY (batch_id, book_id)
);

ALTER TABLE record.applied_batch
    ADD COLUMN kept_before boolean NOT NULL DEFAULT true,
    ADD COLUMN undone_by   text,
    ADD COLUMN undone_at   timestamptz,
    ADD COLUMN undo_reason text;
COMMENT ON COLUMN record.applied_batch.kept_before IS 'false for imports from before this table kept what they changed: those cannot be undone';
UPDATE record.applied_batch SET kept_before = changed = 0;

-- An import that is the mended error workbook of another one, and what its rows answer there.
CREATE TABLE record.answer (
    batch_id    uuid PRIMARY KEY,
    answered_id uuid NOT NULL,
    untouched   int  NOT NULL,
    mended      int  NOT NULL DEFAULT 0,
    added       int  NOT NULL DEFAULT 0,
    absent      int  NOT NULL
);
CREATE INDEX answer_of_batch ON record.answer (answered_id);

ALTER TABLE record.staged_entry ADD COLUMN answers int;
COMMENT ON COLUMN record.staged_entry.answers IS 'the ordinal of the row of the answered import that this row mends';

CREATE TABLE record.answer_tally (
    batch_id uuid   NOT NULL,
    code     text   NOT NULL,
    severity text   NOT NULL,
    field    text   NOT NULL,
    gone     bigint NOT NULL,
    remains  bigint NOT NULL,
    fresh    bigint NOT NULL,
    PRIMARY KEY (batch_id, code, severity, field)
);

-- Rows of an import that wait no longer because their mended form was taken in first.
CREATE TABLE record.withdrawn_entry (
    batch_id uuid NOT NULL,
    ordinal  int  NOT NULL,
    by_batch uuid NOT NULL,
    action   text NOT NULL,
    refusal  text,
    PRIMARY KEY (batch_id, ordinal)
);
CREATE INDEX withdrawn_entry_by ON record.withdrawn_entry (by_batch);

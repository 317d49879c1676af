-- False alarms that a person dismissed with a reason. A dismissal holds for the finding on that record, or on the place in
-- its book where the record came from a file, as long as the values that the finding is about stay the same
-- (value_mark). Rows are never deleted: taking one back is written beside it.
CREATE TABLE record.dismissal (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    record_id    uuid,
    kind         text        NOT NULL,
    unit_code    text        NOT NULL,
    book_number  text        NOT NULL,
    book_year    int         NOT NULL,
    number_key   text        NOT NULL,
    content_hash uuid        NOT NULL,
    code         text        NOT NULL,
    field        text,
    value_mark   uuid        NOT NULL,
    reason       text        NOT NULL,
    actor        text        NOT NULL,
    at           timestamptz NOT NULL,
    taken_back_by text,
    taken_back_at timestamptz
);

CREATE INDEX dismissal_record ON record.dismissal (record_id) WHERE taken_back_at IS NULL;
CREATE INDEX dismissal_place ON record.dismissal (unit_code, kind, book_year, book_number, number_key)
    WHERE taken_back_at IS NULL;

CREATE TABLE exchange.batch (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    file_name   text        NOT NULL,
    file_path   text        NOT NULL,
    file_size   bigint      NOT NULL,
    file_sha256 text        NOT NULL,
    unit_code   text        NOT NULL,
    fixed_unit  text,
    kind        text,
    layout      text,
    status      text        NOT NULL,
    work_id     uuid,
    earlier_id  uuid,
    refusal     text,
    refusal_args text[]     NOT NULL DEFAULT '{}',
    created     int         NOT NULL DEFAULT 0,
    changed     int         NOT NULL DEFAULT 0,
    same        int         NOT NULL DEFAULT 0,
    refused     int         NOT NULL DEFAULT 0,
    with_errors int         NOT NULL DEFAULT 0,
    duplicates  int         NOT NULL DEFAULT 0,
    unknown_columns text[]  NOT NULL DEFAULT '{}',
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    applied_by  text,
    applied_at  timestamptz
);
CREATE INDEX batch_unit ON exchange.batch (unit_code, uploaded_at DESC);
CREATE INDEX batch_file ON exchange.batch (file_sha256);

CREATE TABLE exchange.export (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    format       text        NOT NULL,
    query        json        NOT NULL,
    records      bigint      NOT NULL DEFAULT 0,
    file_name    text,
    file_path    text,
    work_id      uuid,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    finished_at  timestamptz
);

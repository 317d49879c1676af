CREATE TABLE exchange.scan_binding (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    unit_code    text NOT NULL,
    book_id      uuid,
    file_name    text NOT NULL,
    sha256       text NOT NULL,
    size         bigint NOT NULL,
    submitted_by text NOT NULL,
    submitted_at timestamptz NOT NULL,
    work_id      uuid
);

CREATE INDEX scan_binding_of_unit ON exchange.scan_binding (unit_code, id DESC);

CREATE TABLE exchange.binding_line (
    binding_id uuid NOT NULL REFERENCES exchange.scan_binding,
    ordinal    int NOT NULL,
    list       text NOT NULL,
    reason     text NOT NULL,
    args       text[] NOT NULL DEFAULT '{}',
    path       text NOT NULL DEFAULT '',
    kind       text NOT NULL DEFAULT '',
    year       int NOT NULL DEFAULT 0,
    book       text NOT NULL DEFAULT '',
    number     text NOT NULL DEFAULT '',
    scan_id    uuid,
    record_id  uuid,
    remarks    text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (binding_id, ordinal),
    CONSTRAINT binding_line_list CHECK (list IN ('BOUND', 'ORPHAN', 'DUPLICATE', 'MISSING', 'UNREADABLE'))
);

CREATE INDEX binding_line_of_list ON exchange.binding_line (binding_id, list, ordinal);

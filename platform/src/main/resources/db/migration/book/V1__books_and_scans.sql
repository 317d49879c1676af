CREATE TABLE book.register_book (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    kind             text NOT NULL,
    unit_code        text NOT NULL,
    number           text NOT NULL,
    number_normal    text NOT NULL,
    year             int NOT NULL,
    opened_on        date,
    locked_on        date,
    declared_entries int CHECK (declared_entries >= 0),
    CONSTRAINT register_book_once UNIQUE (unit_code, kind, year, number_normal),
    CONSTRAINT register_book_dates CHECK (locked_on >= opened_on)
);

CREATE TABLE book.scan (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    sha256        text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    unit_code     text NOT NULL,
    pages         int NOT NULL CHECK (pages > 0),
    size          bigint NOT NULL,
    remarks       text[] NOT NULL DEFAULT '{}',
    registered_by text NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT scan_once_in_a_unit UNIQUE (sha256, unit_code)
);

REVOKE UPDATE, DELETE ON book.scan FROM ${app};

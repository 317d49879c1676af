CREATE TABLE contractor (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    name       text        NOT NULL,
    name_key   text        NOT NULL UNIQUE,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON COLUMN contractor.name_key IS 'the name without marks and case: one firm stands once';

CREATE TABLE delivery (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    contractor_id uuid        NOT NULL REFERENCES contractor,
    contract      text        NOT NULL,
    title         text        NOT NULL,
    unit_code     text        NOT NULL,
    delivered_on  date        NOT NULL,
    earlier_id    uuid REFERENCES delivery,
    level         text        NOT NULL,
    quality_limit text        NOT NULL,
    counted       text        NOT NULL CHECK (counted IN ('RECORDS', 'FIELDS')),
    parts         text        NOT NULL CHECK (parts IN ('DELIVERY', 'BOOK')),
    state         text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'INSPECTING', 'CONCLUDED')),
    created_by    text        NOT NULL,
    created_at    timestamptz NOT NULL
);
COMMENT ON COLUMN delivery.earlier_id IS 'the delivery whose rejected part comes again in this one';
CREATE INDEX delivery_of_unit ON delivery (unit_code, id DESC);
CREATE INDEX delivery_of_contractor ON delivery (contractor_id, id);

CREATE TABLE declared_book (
    delivery_id   uuid NOT NULL REFERENCES delivery,
    ordinal       int  NOT NULL,
    unit_code     text NOT NULL,
    kind          text NOT NULL,
    number        text NOT NULL,
    number_normal text NOT NULL,
    year          int  NOT NULL,
    records       int  NOT NULL CHECK (records > 0),
    files         int  NOT NULL CHECK (files >= 0),
    PRIMARY KEY (delivery_id, ordinal),
    UNIQUE (delivery_id, unit_code, kind, number_normal, year)
);

-- The imports and scan bindings by which a delivery came in.
CREATE TABLE attachment (
    delivery_id uuid        NOT NULL REFERENCES delivery,
    source      text        NOT NULL CHECK (source IN ('IMPORT', 'BINDING')),
    source_id   uuid        NOT NULL,
    attached_by text        NOT NULL,
    attached_at timestamptz NOT NULL,
    PRIMARY KEY (delivery_id, source, source_id)
);

CREATE INDEX attachment_source ON attachment (source_id);

-- A lot with its plan and the draw, as they were fixed before anybody looked at a record.
CREATE TABLE lot (
    delivery_id       uuid          NOT NULL REFERENCES delivery,
    ordinal           int           NOT NULL,
    first_book        int           NOT NULL,
    last_book         int           NOT NULL,
    size              int           NOT NULL,
    strictness        text          NOT NULL CHECK (strictness IN ('NORMAL', 'TIGHTENED', 'REDUCED')),
    reason            text          NOT NULL,
    quality_limit     text          NOT NULL,
    fields_per_record numeric(7, 2) NOT NULL,
    letter            text          NOT NULL,
    sample            int           NOT NULL,
    accept            int           NOT NULL,
    accept_stricter   int           NOT NULL,
    seed              bigint        NOT NULL,
    frame             text          NOT NULL,
    drawn_by          text          NOT NULL,
    drawn_at          timestamptz   NOT NULL,
    PRIMARY KEY (delivery_id, ordinal)
);
COMMENT ON COLUMN lot.quality_limit IS 'the column of the plan; differs from the agreed limit when errors are counted per 100 fields';
COMMENT ON COLUMN lot.accept_stricter IS 'acceptance number at the next stricter limit for the same sample, for the switching score; -1 when there is none';
COMMENT ON COLUMN lot.frame IS 'SHA-256 over the records of the lot in their order: seed and frame give the same sample again';

CREATE TABLE drawn (
    delivery_id uuid NOT NULL,
    ordinal     int  NOT NULL,
    lot         int  NOT NULL,
    book        int  NOT NULL,
    whole       boolean NOT NULL,
    record_id   uuid NOT NULL,
    version     int  NOT NULL,
    number      text NOT NULL,
    PRIMARY KEY (delivery_id, ordinal),
    UNIQUE (delivery_id, record_id),
    FOREIGN KEY (delivery_id, lot) REFERENCES lot
);
COMMENT ON COLUMN drawn.whole IS 'added when everything was to be inspected, not part of the random sample';
CREATE INDEX drawn_record ON drawn (record_id);

CREATE TABLE examination (
    delivery_id uuid NOT NULL,
    ordinal     int  NOT NULL,
    taken_by    text NOT NULL,
    taken_until timestamptz NOT NULL,
    checked_by  text,
    checked_at  timestamptz,
    PRIMARY KEY (delivery_id, ordinal),
    FOREIGN KEY (delivery_id, ordinal) REFERENCES drawn
);

CREATE TABLE mark (
    delivery_id uuid        NOT NULL,
    ordinal     int         NOT NULL,
    field       text        NOT NULL,
    verdict     text        NOT NULL CHECK (verdict IN ('RIGHT', 'WRONG', 'ILLEGIBLE')),
    delivered   text        NOT NULL,
    in_book     text        NOT NULL,
    marked_by   text        NOT NULL,
    marked_at   timestamptz NOT NULL,
    PRIMARY KEY (delivery_id, ordinal, field),
    FOREIGN KEY (delivery_id, ordinal) REFERENCES drawn
);

CREATE TABLE verdict (
    delivery_id   uuid        NOT NULL,
    lot           int         NOT NULL,
    step          int         NOT NULL,
    verdict       text        NOT NULL CHECK (verdict IN ('ACCEPTED', 'REJECTED', 'WHOLE', 'SORTED', 'RETURNED')),
    nonconforming int         NOT NULL,
    decided_by    text        NOT NULL,
    decided_at    timestamptz NOT NULL,
    PRIMARY KEY (delivery_id, lot, step),
    FOREIGN KEY (delivery_id, lot) REFERENCES lot
);

REVOKE DELETE ON contractor, delivery, lot, drawn, verdict FROM ${app};
REVOKE UPDATE ON contractor, lot, drawn, verdict FROM ${app};

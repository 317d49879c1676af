-- Records that wait to be compared with the others.
CREATE TABLE pending (
    record_id uuid PRIMARY KEY,
    marks     int NOT NULL DEFAULT 1
);

-- The events that the records register, in the version that was compared last.
CREATE TABLE event (
    record_id       uuid PRIMARY KEY,
    place           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    version         int     NOT NULL,
    kind            text    NOT NULL,
    unit_code       text    NOT NULL,
    again           boolean NOT NULL,
    happened_from   date,
    happened_to     date,
    registered_from date,
    registered_to   date,
    book            text    NOT NULL,
    number          int     NOT NULL,
    people          text    NOT NULL
) WITH (fillfactor = 90);
COMMENT ON COLUMN event.place IS 'what blocking keys point to; shorter than the id of the record';

CREATE TABLE block (
    key   bigint NOT NULL,
    place bigint NOT NULL,
    PRIMARY KEY (key, place)
);

CREATE TABLE crowded (
    key  bigint PRIMARY KEY,
    rule text NOT NULL
);
COMMENT ON TABLE crowded IS 'blocks too large to separate anybody, which were left out';

CREATE TABLE sighting (
    record_id   uuid    NOT NULL,
    role        text    NOT NULL,
    part        text    NOT NULL,
    personal_id text COLLATE "C" NOT NULL,
    seen_from   date,
    seen_to     date,
    ended       boolean NOT NULL,
    again       boolean NOT NULL,
    PRIMARY KEY (record_id, role)
);
CREATE INDEX sighting_of_person ON sighting (personal_id);

CREATE TABLE doubt (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    code           text             NOT NULL,
    severity       text             NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'NOTE')),
    rank           smallint         NOT NULL,
    first_record   uuid             NOT NULL,
    first_version  int              NOT NULL,
    first_unit     text             NOT NULL,
    first_kind     text             NOT NULL,
    first_role     text             NOT NULL,
    second_record  uuid             NOT NULL,
    second_version int              NOT NULL,
    second_unit    text             NOT NULL,
    second_kind    text             NOT NULL,
    second_role    text             NOT NULL,
    person         text COLLATE "C" NOT NULL,
    probability    double precision NOT NULL,
    remarks        text[]           NOT NULL,
    state          text             NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CONFIRMED', 'DISMISSED')),
    stands         uuid,
    found_at       timestamptz      NOT NULL,
    decided_at     timestamptz,
    decided_by     text             NOT NULL DEFAULT '',
    reason         text             NOT NULL DEFAULT '',
    superseded_at  timestamptz
);
COMMENT ON COLUMN doubt.person IS 'the citizen about whom both records contradict each other; empty for the same event';
COMMENT ON COLUMN doubt.stands IS 'the record that is right, once a person has confirmed the doubt';
COMMENT ON COLUMN doubt.superseded_at IS 'since when a changed record, or another finding, has overtaken it';

CREATE UNIQUE INDEX doubt_now ON doubt (first_record, second_record, code, person) WHERE superseded_at IS NULL;
CREATE INDEX doubt_of_first ON doubt (first_record);
CREATE INDEX doubt_of_second ON doubt (second_record);
CREATE INDEX doubt_of_person ON doubt (person) WHERE superseded_at IS NULL AND person <> '';
CREATE INDEX doubt_list ON doubt (state, rank, id) WHERE superseded_at IS NULL;
CREATE INDEX doubt_in_first_unit ON doubt (first_unit, state, rank, id) WHERE superseded_at IS NULL;
CREATE INDEX doubt_in_second_unit ON doubt (second_unit, state, rank, id) WHERE superseded_at IS NULL;

CREATE TABLE doubt_decision (
    doubt_id   uuid        NOT NULL REFERENCES doubt,
    decided_at timestamptz NOT NULL,
    decided_by text        NOT NULL,
    verdict    text        NOT NULL CHECK (verdict IN ('CONFIRMED', 'DISMISSED', 'REOPENED')),
    stands     uuid,
    reason     text        NOT NULL
);
CREATE INDEX doubt_decision_of_doubt ON doubt_decision (doubt_id, decided_at);

-- How far the comparing is: whether somebody paused it, and how far a walk through the whole registry has come.
CREATE TABLE course (
    one       boolean PRIMARY KEY DEFAULT true CHECK (one),
    paused    boolean NOT NULL DEFAULT false,
    work_id   uuid,
    walk_id   uuid,
    walked_to uuid
);
INSERT INTO course DEFAULT VALUES;

REVOKE DELETE ON doubt, doubt_decision, course FROM ${app};
REVOKE UPDATE ON doubt_decision FROM ${app};
REVOKE INSERT ON course FROM ${app};

CREATE TABLE person_outcome (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    record_id        uuid        NOT NULL,
    record_version   integer     NOT NULL,
    role             text        NOT NULL,
    unit_code        text        NOT NULL,
    kind             text        NOT NULL,
    outcome          text        NOT NULL CHECK (outcome IN ('CONSISTENT', 'INCONSISTENT', 'AMBIGUOUS', 'NOT_FOUND')),
    status           text        NOT NULL CHECK (status IN ('INFERRED', 'ASSERTED', 'RETRACTED')),
    personal_id      text        NOT NULL,
    differs          text[]      NOT NULL,
    finding          jsonb       NOT NULL,
    model_version    text        NOT NULL,
    register_version bigint      NOT NULL,
    found_at         timestamptz NOT NULL,
    decided_by       text        NOT NULL DEFAULT '',
    reason           text        NOT NULL DEFAULT '',
    superseded_at    timestamptz
);
COMMENT ON TABLE person_outcome IS 'outcome of the look-up per person in a role; a replaced or retracted outcome stays, with superseded_at';
COMMENT ON COLUMN person_outcome.personal_id IS 'the register''s person the outcome is about; empty when nobody';

CREATE UNIQUE INDEX person_outcome_now ON person_outcome (record_id, role) WHERE superseded_at IS NULL;
CREATE INDEX person_outcome_of_record ON person_outcome (record_id, role, id);
CREATE INDEX person_outcome_list ON person_outcome (unit_code, outcome, kind, role, id) WHERE superseded_at IS NULL;
CREATE INDEX person_outcome_register ON person_outcome (register_version) WHERE superseded_at IS NULL;

REVOKE DELETE ON person_outcome FROM ${app};

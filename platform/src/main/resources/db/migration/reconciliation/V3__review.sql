ALTER TABLE person_outcome
    ADD COLUMN certainty double precision GENERATED ALWAYS AS (
        greatest((finding ->> 'probability')::double precision, 1 - (finding ->> 'probability')::double precision)) STORED,
    ADD COLUMN lot integer GENERATED ALWAYS AS (
        ((hashtextextended(record_id::text || '/' || role, 0) & 9223372036854775807) % 10000)::integer) STORED;
COMMENT ON COLUMN person_outcome.certainty IS 'how sure the engine is, either way: 0.5 to 1';
COMMENT ON COLUMN person_outcome.lot IS 'drawn once and for ever, 0 to 9999: the lowest ones are the control sample';

CREATE INDEX person_outcome_review ON person_outcome (unit_code, record_id, id)
    WHERE superseded_at IS NULL AND status = 'INFERRED' AND (outcome = 'AMBIGUOUS' OR certainty <= 0.9999 OR lot < 1000);
CREATE INDEX person_outcome_model ON person_outcome (model_version) WHERE superseded_at IS NULL;

CREATE TABLE review_hold (
    outcome_id uuid PRIMARY KEY REFERENCES person_outcome,
    held_by    text        NOT NULL,
    until      timestamptz NOT NULL,
    shown      jsonb       NOT NULL
);
COMMENT ON TABLE review_hold IS 'who has a case of the clerical review on the screen, until when, and which people of the register were shown; nobody holds a case of a closed record';
CREATE INDEX review_hold_until ON review_hold (until);

CREATE TABLE review_later (
    outcome_id uuid        NOT NULL REFERENCES person_outcome,
    account    text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (outcome_id, account)
);
COMMENT ON TABLE review_later IS 'cases that somebody put off; they come last for that person';

CREATE TABLE label (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    decision_id      uuid             NOT NULL REFERENCES person_outcome,
    record_id        uuid             NOT NULL,
    record_version   integer          NOT NULL,
    role             text             NOT NULL,
    unit_code        text             NOT NULL,
    kind             text             NOT NULL,
    person           uuid,
    same             boolean          NOT NULL CHECK (person IS NOT NULL OR NOT same),
    probability      double precision NOT NULL,
    engine_outcome   text             NOT NULL,
    drawn            text             NOT NULL CHECK (drawn IN ('UNCERTAIN', 'CONTROL', 'OTHER')),
    model_version    text             NOT NULL,
    register_version bigint           NOT NULL,
    labelled_by      text             NOT NULL,
    labelled_at      timestamptz      NOT NULL,
    retracted_by     text,
    retracted_at     timestamptz
);
COMMENT ON TABLE label IS 'what a person''s decision teaches: this pair is one person, or is not; kept when it is taken back, with the time';
COMMENT ON COLUMN label.person IS 'the register''s own id of the person; null when nobody of the register was shown and nobody was chosen';
COMMENT ON COLUMN label.drawn IS 'why somebody was asked: the engine was unsure, control sample, or not asked at all';
CREATE INDEX label_now ON label (labelled_at, id) WHERE retracted_at IS NULL;
CREATE INDEX label_by ON label (labelled_by, labelled_at) WHERE retracted_at IS NULL;
CREATE INDEX label_of_person ON label (record_id, role);

REVOKE UPDATE, DELETE ON label FROM ${app};
GRANT UPDATE (retracted_by, retracted_at) ON label TO ${app};

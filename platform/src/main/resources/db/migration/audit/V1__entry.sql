CREATE TABLE audit.entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        text NOT NULL,
    action       text NOT NULL,
    subject_kind text NOT NULL,
    subject_id   text NOT NULL,
    unit_code    text,
    detail       jsonb NOT NULL
);

CREATE INDEX entry_of_subject ON audit.entry (subject_kind, subject_id, at);
CREATE INDEX entry_by_time ON audit.entry (at, id);
CREATE INDEX entry_by_actor ON audit.entry (actor, at);
CREATE INDEX entry_by_unit ON audit.entry (unit_code, at);

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit entries are append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

REVOKE UPDATE, DELETE ON audit.entry FROM ${app};

-- The electronic civil-status database as this system keeps it: immutable versions, one receipt each.

CREATE TABLE registry.transfer (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL,
    work_id uuid,
    total int NOT NULL
);
CREATE INDEX transfer_by_requester ON registry.transfer (requested_by, requested_at DESC);

CREATE TABLE registry.transfer_item (
    transfer_id uuid NOT NULL REFERENCES registry.transfer (id),
    record_id uuid NOT NULL,
    unit_code text NOT NULL,
    state text NOT NULL CHECK (state IN ('WAITING', 'TRANSFERRED', 'REFUSED')),
    reason text,
    PRIMARY KEY (transfer_id, record_id)
);
CREATE INDEX transfer_item_waiting ON registry.transfer_item (transfer_id) WHERE state = 'WAITING';

CREATE SEQUENCE registry.receipt_number;

CREATE TABLE registry.entry (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    record_id uuid NOT NULL,
    record_version int NOT NULL,
    kind text NOT NULL,
    province_code text NOT NULL,
    unit_code text NOT NULL,
    book_number text,
    book_year int,
    number text,
    content jsonb NOT NULL,
    content_sha256 text NOT NULL,
    scan_sha256 text[] NOT NULL,
    receipt_number text NOT NULL UNIQUE,
    transfer_id uuid NOT NULL REFERENCES registry.transfer (id),
    received_by text NOT NULL,
    received_at timestamptz NOT NULL,
    UNIQUE (record_id, record_version)
);
CREATE INDEX entry_by_transfer ON registry.entry (transfer_id, receipt_number);

CREATE FUNCTION registry.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'registry entries are immutable';
END $$;
CREATE TRIGGER entry_is_immutable BEFORE UPDATE OR DELETE ON registry.entry
    FOR EACH ROW EXECUTE FUNCTION registry.refuse_change();
CREATE TRIGGER entry_is_kept BEFORE TRUNCATE ON registry.entry
    FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_change();
REVOKE UPDATE, DELETE ON registry.entry FROM ${app};

-- What approvers decided, version by version. A decision is never changed: a later one stands beside it.

CREATE TABLE approval.decision (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    record_id uuid NOT NULL,
    record_version int NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('APPROVED', 'RETURNED')),
    reason text,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL
);
CREATE INDEX decision_of_record ON approval.decision (record_id, decided_at);
REVOKE UPDATE, DELETE ON approval.decision FROM ${app};

-- Which version of the blocking keys (BlockingKeys.VERSION) stands in the table block, and up to which person a newer one was
-- made so far. Keys from before this table are of version 1.
CREATE TABLE key_version (
    one_row    boolean PRIMARY KEY DEFAULT true CHECK (one_row),
    version    int     NOT NULL,
    renewed_to bigint  NOT NULL DEFAULT 0
);
INSERT INTO key_version (version) VALUES (1);
REVOKE INSERT, DELETE ON key_version FROM ${app};

-- What was found in the file of an import as a whole: its columns and sheets, and its books over all their entries.
CREATE TABLE exchange.file_finding (
    batch_id uuid   NOT NULL,
    ordinal  int    NOT NULL,
    code     text   NOT NULL,
    severity text   NOT NULL,
    args     text[] NOT NULL,
    PRIMARY KEY (batch_id, ordinal)
);

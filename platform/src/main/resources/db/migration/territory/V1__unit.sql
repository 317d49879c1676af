CREATE TABLE territory.unit (
    code       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    name       text NOT NULL,
    level      text NOT NULL,
    parent     text,
    PRIMARY KEY (code, valid_from),
    CONSTRAINT unit_level CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT unit_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE INDEX unit_of_parent ON territory.unit (parent);

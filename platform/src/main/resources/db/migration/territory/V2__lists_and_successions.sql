-- SHIPPED rows come with the application and follow its list; OWN rows belong to the installation and stay.
ALTER TABLE territory.unit
    ADD COLUMN origin text NOT NULL DEFAULT 'OWN',
    ADD CONSTRAINT unit_origin CHECK (origin IN ('OWN', 'SHIPPED'));

CREATE INDEX unit_shipped ON territory.unit (code) WHERE origin = 'SHIPPED';

-- Which unit took over from which; a unit that was divided has several rows.
CREATE TABLE territory.succession (
    predecessor text NOT NULL,
    ended_on    date NOT NULL,
    successor   text NOT NULL,
    began_on    date NOT NULL,
    origin      text NOT NULL DEFAULT 'OWN',
    PRIMARY KEY (predecessor, ended_on, successor, began_on),
    CONSTRAINT succession_origin CHECK (origin IN ('OWN', 'SHIPPED'))
);

-- Other names of a unit, as people write it.
CREATE TABLE territory.alias (
    code       text NOT NULL,
    valid_from date NOT NULL,
    name       text NOT NULL,
    origin     text NOT NULL DEFAULT 'OWN',
    PRIMARY KEY (code, valid_from, name),
    CONSTRAINT alias_origin CHECK (origin IN ('OWN', 'SHIPPED'))
);

-- The shipped lists that this installation took over, the latest last.
CREATE TABLE territory.shipped_list (
    version text PRIMARY KEY,
    units   int         NOT NULL,
    at      timestamptz NOT NULL
);

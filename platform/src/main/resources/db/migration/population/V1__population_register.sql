CREATE TABLE load (
    no         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    work_id    uuid        NOT NULL UNIQUE,
    file_name  text        NOT NULL,
    sha256     text        NOT NULL,
    actor      text        NOT NULL,
    loaded_at  timestamptz NOT NULL,
    read       bigint      NOT NULL DEFAULT 0,
    created    bigint      NOT NULL DEFAULT 0,
    updated    bigint      NOT NULL DEFAULT 0,
    same       bigint      NOT NULL DEFAULT 0,
    refused    bigint      NOT NULL DEFAULT 0,
    noted      bigint      NOT NULL DEFAULT 0
);

CREATE TABLE load_finding (
    load_no     bigint NOT NULL REFERENCES load,
    row_no      bigint NOT NULL,
    code        text   NOT NULL,
    column_name text   NOT NULL,
    refused     boolean NOT NULL
);
CREATE INDEX load_finding_of_load ON load_finding (load_no, row_no);

CREATE TABLE person (
    no             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             uuid NOT NULL DEFAULT uuidv7() UNIQUE,
    personal_id    text COLLATE "C" NOT NULL UNIQUE,
    name           text NOT NULL,
    birth          text NOT NULL,
    sex            text NOT NULL,
    ethnicity      text NOT NULL,
    nationality    text NOT NULL,
    origin         text NOT NULL,
    birth_place    text NOT NULL,
    residence      text NOT NULL,
    father_name    text NOT NULL,
    father_id      text NOT NULL,
    mother_name    text NOT NULL,
    mother_id      text NOT NULL,
    spouse_name    text NOT NULL,
    spouse_id      text NOT NULL,
    death          text NOT NULL,
    name_key       text COLLATE "C" NOT NULL,
    plain_name     text COLLATE "C" NOT NULL,
    plain_parents  text COLLATE "C" NOT NULL,
    birth_year     integer NOT NULL,
    birth_packed   integer NOT NULL,
    content        bytea NOT NULL,
    first_load     bigint NOT NULL REFERENCES load,
    valid_since    bigint NOT NULL REFERENCES load
) WITH (fillfactor = 90);
COMMENT ON COLUMN person.plain_name IS 'folded without marks, one blank before and after: syllables are found by a blank';
COMMENT ON COLUMN person.plain_parents IS 'mother and father in the same form, | between them';
COMMENT ON COLUMN person.birth_packed IS 'yyyyMMdd, zeros where not written, 0 when unknown';

CREATE INDEX person_name_words ON person USING gin (plain_name public.gin_trgm_ops, birth_year);
CREATE INDEX person_parent_words ON person USING gin (plain_parents public.gin_trgm_ops);
CREATE INDEX person_plain_name ON person (plain_name);
CREATE INDEX person_birth ON person (birth_packed);

CREATE TABLE person_version (
    person_no   bigint NOT NULL REFERENCES person,
    valid_since bigint NOT NULL REFERENCES load,
    valid_until bigint NOT NULL REFERENCES load,
    fields      jsonb  NOT NULL,
    PRIMARY KEY (person_no, valid_since)
);
COMMENT ON TABLE person_version IS 'earlier versions, as the register wrote them until valid_until brought another';

CREATE TABLE presence (
    person_no bigint PRIMARY KEY,
    last_seen bigint NOT NULL
) WITH (fillfactor = 70);

CREATE TABLE block (
    key       bigint NOT NULL,
    person_no bigint NOT NULL
);
CREATE INDEX block_key ON block (key, person_no);
CREATE INDEX block_person ON block (person_no);

CREATE UNLOGGED TABLE staged_person (
    row_no         bigint NOT NULL,
    personal_id    text COLLATE "C" NOT NULL,
    name           text NOT NULL,
    birth          text NOT NULL,
    sex            text NOT NULL,
    ethnicity      text NOT NULL,
    nationality    text NOT NULL,
    origin         text NOT NULL,
    birth_place    text NOT NULL,
    residence      text NOT NULL,
    father_name    text NOT NULL,
    father_id      text NOT NULL,
    mother_name    text NOT NULL,
    mother_id      text NOT NULL,
    spouse_name    text NOT NULL,
    spouse_id      text NOT NULL,
    death          text NOT NULL,
    name_key       text COLLATE "C" NOT NULL,
    plain_name     text COLLATE "C" NOT NULL,
    plain_parents  text COLLATE "C" NOT NULL,
    birth_year     integer NOT NULL,
    birth_packed   integer NOT NULL,
    content        bytea NOT NULL,
    keys           bigint[] NOT NULL,
    findings       text[] NOT NULL,
    refused        boolean NOT NULL
);

GRANT TRUNCATE ON staged_person TO ${app};
GRANT MAINTAIN ON person, person_version, presence, block, staged_person TO ${app};
REVOKE DELETE ON person, person_version, load, load_finding FROM ${app};
REVOKE UPDATE ON person_version FROM ${app};

-- Ways of reading workbooks, shared by the offices of a province; a changed one is a new version.
CREATE TABLE exchange.profile (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    province_code text        NOT NULL,
    name          text        NOT NULL,
    created_by    text        NOT NULL,
    created_at    timestamptz NOT NULL,
    retired_by    text,
    retired_at    timestamptz,
    UNIQUE (province_code, name)
);

CREATE TABLE exchange.profile_version (
    profile_id  uuid        NOT NULL REFERENCES exchange.profile,
    version     int         NOT NULL,
    kind        text        NOT NULL,
    fingerprint text        NOT NULL,
    content     text        NOT NULL,
    saved_by    text        NOT NULL,
    saved_at    timestamptz NOT NULL,
    PRIMARY KEY (profile_id, version)
);
CREATE INDEX profile_version_fingerprint ON exchange.profile_version (fingerprint);
REVOKE UPDATE, DELETE ON exchange.profile_version FROM ${app};

-- The version by which an import was read, with the values that hold for its file only.
CREATE TABLE exchange.batch_profile (
    batch_id   uuid PRIMARY KEY,
    profile_id uuid NOT NULL,
    version    int  NOT NULL,
    constants  json NOT NULL,
    FOREIGN KEY (profile_id, version) REFERENCES exchange.profile_version
);

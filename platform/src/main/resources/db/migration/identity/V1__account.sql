CREATE TABLE identity.account (
    id                   uuid PRIMARY KEY DEFAULT uuidv7(),
    username             text NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9._-]{2,39}$'),
    display_name         text NOT NULL,
    password_hash        text NOT NULL,
    roles                text[] NOT NULL,
    units                text[] NOT NULL,
    active               boolean NOT NULL DEFAULT true,
    must_change_password boolean NOT NULL,
    failed_attempts      integer NOT NULL DEFAULT 0,
    locked_until         timestamptz,
    credentials_since    timestamptz NOT NULL,
    last_sign_in         timestamptz,
    created_at           timestamptz NOT NULL,
    created_by           text NOT NULL
);

CREATE INDEX account_by_unit ON identity.account USING gin (units);

CREATE TABLE identity.access_token (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    username     text NOT NULL REFERENCES identity.account (username),
    name         text NOT NULL,
    hash         bytea NOT NULL UNIQUE,
    scopes       text[] NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz,
    last_used_at timestamptz
);

CREATE INDEX access_token_of_account ON identity.access_token (username, created_at);

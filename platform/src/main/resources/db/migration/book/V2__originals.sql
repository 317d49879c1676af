CREATE TABLE book.scan_original (
    scan_id    uuid PRIMARY KEY REFERENCES book.scan,
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text NOT NULL,
    size       bigint NOT NULL
);

REVOKE UPDATE, DELETE ON book.scan_original FROM ${app};

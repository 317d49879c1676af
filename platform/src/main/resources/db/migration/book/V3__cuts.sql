-- Parts of scanned pages: rectangle in thousandths of the page as it is seen, then a turn in degrees.
CREATE TABLE book.scan_cut (
    scan_id   uuid PRIMARY KEY REFERENCES book.scan,
    source_id uuid NOT NULL REFERENCES book.scan,
    page      int NOT NULL CHECK (page > 0),
    cut_left  int NOT NULL,
    cut_top   int NOT NULL,
    width     int NOT NULL,
    height    int NOT NULL,
    turn      int NOT NULL,
    made_by   text NOT NULL,
    made_at   timestamptz NOT NULL,
    withdrawn boolean NOT NULL DEFAULT false
);

CREATE INDEX scan_cut_of ON book.scan_cut (source_id);
REVOKE DELETE ON book.scan_cut FROM ${app};

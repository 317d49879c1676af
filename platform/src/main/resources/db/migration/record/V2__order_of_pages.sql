-- The order of a record's pages, as people put them.
ALTER TABLE record.attached_scan ADD COLUMN position int NOT NULL DEFAULT 0;

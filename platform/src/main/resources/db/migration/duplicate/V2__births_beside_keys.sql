-- The date of birth beside each key tells most of a block apart before any event is read. 0 is unknown and is compared with
-- everybody, as are the keys from before this column.
ALTER TABLE block ADD COLUMN birth int NOT NULL DEFAULT 0;
ALTER TABLE block DROP CONSTRAINT block_pkey;
ALTER TABLE block ADD PRIMARY KEY (key, place) INCLUDE (birth);

-- Blocks are read from the index alone, which needs pages that are known to hold nothing but living rows.
ALTER TABLE block SET (autovacuum_vacuum_insert_scale_factor = 0.05);

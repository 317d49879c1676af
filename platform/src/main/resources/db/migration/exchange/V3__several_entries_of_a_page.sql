-- A page that shows several entries has a line for each of them.
ALTER TABLE exchange.binding_line ADD COLUMN part int NOT NULL DEFAULT 0;
ALTER TABLE exchange.binding_line DROP CONSTRAINT binding_line_pkey;
ALTER TABLE exchange.binding_line ADD PRIMARY KEY (binding_id, ordinal, part);

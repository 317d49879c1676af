ALTER TABLE exchange.batch
    ADD COLUMN answers_id  uuid,
    ADD COLUMN undone_by   text,
    ADD COLUMN undone_at   timestamptz,
    ADD COLUMN undo_reason text;
COMMENT ON COLUMN exchange.batch.answers_id IS 'the import whose error workbook was mended and sent back with this file';

-- The sender's own workbook with its findings marked, as it was made last.
CREATE TABLE exchange.marked_workbook (
    batch_id  uuid PRIMARY KEY REFERENCES exchange.batch,
    work_id   uuid,
    file_path text,
    file_name text,
    cells     bigint NOT NULL DEFAULT 0,
    asked_by  text NOT NULL,
    asked_at  timestamptz NOT NULL,
    made_at   timestamptz
);

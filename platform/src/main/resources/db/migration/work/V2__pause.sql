-- Work can be paused: it stays where it is, across restarts too, until somebody goes on with it or stops it.
ALTER TABLE work.job ADD COLUMN pause_requested boolean NOT NULL DEFAULT false;
ALTER TABLE work.job DROP CONSTRAINT job_status;
ALTER TABLE work.job ADD CONSTRAINT job_status
    CHECK (status IN ('WAITING', 'RUNNING', 'PAUSED', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED'));

CREATE TABLE work.job (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    kind             text NOT NULL,
    actor            text NOT NULL,
    unit_code        text,
    title_args       jsonb NOT NULL,
    parameters       jsonb NOT NULL,
    status           text NOT NULL,
    done             bigint NOT NULL DEFAULT 0,
    total            bigint NOT NULL DEFAULT -1,
    per_second       double precision NOT NULL DEFAULT 0,
    attempt          int NOT NULL DEFAULT 0,
    cancel_requested boolean NOT NULL DEFAULT false,
    submitted_at     timestamptz NOT NULL,
    started_at       timestamptz,
    finished_at      timestamptz,
    summary          jsonb,
    refusal_code     text,
    refusal_args     jsonb,
    CONSTRAINT job_status CHECK (status IN ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED'))
);

CREATE INDEX job_of_actor ON work.job (actor, submitted_at DESC);

-- The table of db-scheduler 16, as its manual asks for.
CREATE TABLE work.scheduled_task (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_task_by_time ON work.scheduled_task (execution_time);
CREATE INDEX scheduled_task_by_heartbeat ON work.scheduled_task (last_heartbeat);

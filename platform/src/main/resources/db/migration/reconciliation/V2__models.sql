CREATE TABLE model (
    no         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version    text        NOT NULL UNIQUE,
    learnt     text        NOT NULL,
    origin     text        NOT NULL CHECK (origin IN ('SHIPPED', 'ESTIMATED')),
    work_id    uuid UNIQUE,
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL,
    sample     jsonb,
    figures    jsonb
);
COMMENT ON TABLE model IS 'versions of the linkage model: m probabilities and registered share; term frequencies stay with the register';
COMMENT ON COLUMN model.sample IS 'what it was estimated from: counts and versions, no names, no personal ids';
COMMENT ON COLUMN model.figures IS 'outcomes and label figures before and after on the same sample';

CREATE TABLE model_switch (
    no          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    model_no    bigint      NOT NULL REFERENCES model,
    switched_by text        NOT NULL,
    switched_at timestamptz NOT NULL,
    reason      text        NOT NULL
);
COMMENT ON TABLE model_switch IS 'who made which model active, when and why; the newest row names the active model';

REVOKE UPDATE, DELETE ON model FROM ${app};
REVOKE UPDATE, DELETE ON model_switch FROM ${app};

-- How far each saga processor has come.
CREATE TABLE token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    claimed_at     varchar(255),
    claimed_by     varchar(255),
    PRIMARY KEY (processor_name, segment)
);

-- Live sagas: ids and deadline ids only.
CREATE TABLE saga_entry (
    saga_id         varchar(255) PRIMARY KEY,
    revision        varchar(255),
    saga_type       varchar(255) NOT NULL,
    serialized_saga bytea        NOT NULL
);

CREATE TABLE saga_association (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    association_key   varchar(255) NOT NULL,
    association_value varchar(255),
    saga_type         varchar(255) NOT NULL,
    saga_id           varchar(255) NOT NULL
);

CREATE INDEX saga_association_by_value ON saga_association (association_value, association_key, saga_type);
CREATE INDEX saga_association_by_saga ON saga_association (saga_id, saga_type);

-- Deadlines and recurring jobs; the columns are db-scheduler's.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_last_heartbeat ON scheduled_tasks (last_heartbeat);

-- The history of each case as it was stored: payloads stay sealed.

create table query_side.timeline (
    case_id uuid not null,
    sequence bigint not null,
    recorded_at timestamptz not null,
    stored_name text not null,
    revision text not null,
    payload bytea not null,
    roles text,
    protocol text,
    primary key (case_id, sequence)
);

-- What was brought by those who may not know a case. Its text stays sealed, as it was stored.

create table query_side.hearsay (
    hearsay_id uuid primary key,
    recorded_at timestamptz not null,
    payload bytea not null,
    revision text,
    weight text
);

create index hearsay_waiting on query_side.hearsay (recorded_at, hearsay_id) where weight is null or weight = 'KEPT_IN_MIND';

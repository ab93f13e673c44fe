-- One key per person or document. An erased row stays as a tombstone: its key is gone and is never made again.
create table command_side.subject_key (
    subject   uuid primary key,
    state     text        not null check (state in ('ACTIVE', 'HOLD', 'ERASED')),
    wrapped   bytea,
    kek_id    text,
    made_at   timestamptz not null,
    erased_at timestamptz,
    -- rows made together are read together: their events lie side by side in the store
    made_in   bigint      generated always as identity unique,
    check ((state = 'ERASED') = (wrapped is null)),
    check ((state = 'ERASED') = (erased_at is not null)),
    check ((wrapped is null) = (kek_id is null))
);

-- Keys of search indexes over personal data, wrapped like the others.
create table command_side.index_key (
    name    text  primary key,
    wrapped bytea not null,
    kek_id  text  not null
);

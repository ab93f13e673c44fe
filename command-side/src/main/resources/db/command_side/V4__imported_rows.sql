-- Which case a row of an import file became: its command id is drawn once and kept for ever, so that the same row sent
-- again, after a crash or by mistake, meets the case it started.

create table command_side.imported_row (
    source text not null,
    source_ref text not null,
    person_no integer not null,
    command_id uuid not null unique,
    report text not null,
    claimed_at timestamptz not null,
    brought_in boolean not null default false,
    primary key (source, source_ref, person_no)
);

comment on column command_side.imported_row.command_id is 'of the command that opens the case; the case id follows from it';
comment on column command_side.imported_row.report is 'reporting year and running number, for example 2025-0147';
comment on column command_side.imported_row.brought_in is 'all of the row is in events; false while it is under way, and after a crash';

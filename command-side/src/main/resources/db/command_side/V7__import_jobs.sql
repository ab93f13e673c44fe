-- Files that somebody uploaded, in pieces, each sealed with a key that has the file's id. Row and key go once the file's import
-- is over, or at its end where nobody confirmed it.
create table command_side.import_file (
    file_id uuid primary key,
    staff_id uuid not null,
    ends_at timestamptz not null
);

create table command_side.import_file_piece (
    file_id uuid not null references command_side.import_file on delete cascade,
    no integer not null,
    sealed text not null,
    primary key (file_id, no)
);

-- Imports. One that is running goes on after the program was stopped, however it was.
create table command_side.import_job (
    job_id uuid primary key,
    started_by uuid not null,
    roles text[] not null,
    role text not null,
    charset text,
    mark text,
    state text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    row_count integer,
    known integer not null default 0
);

create unique index import_job_of_one_file on command_side.import_job (started_by, mark) where state = 'RUNNING';

comment on column command_side.import_job.job_id is 'the id of the file it brings in';
comment on column command_side.import_job.roles is 'of whoever started it, who the events are by; with the one acted in';
comment on column command_side.import_job.charset is 'that somebody chose; null where the file tells it';
comment on column command_side.import_job.mark is 'keyed hash of the file, while it is running: the same file starts nothing new';
comment on column command_side.import_job.row_count is 'null until the file was read';
comment on column command_side.import_job.known is 'rows that an earlier import had brought in';

create table command_side.import_job_outcome (
    job_id uuid not null references command_side.import_job,
    outcome text not null,
    cases integer not null,
    primary key (job_id, outcome)
);

create table command_side.import_job_refused (
    job_id uuid not null references command_side.import_job,
    row_no integer not null,
    problems text not null,
    primary key (job_id, row_no)
);

comment on column command_side.import_job_refused.problems is 'JSON: codes and parameters, nothing that the row says';

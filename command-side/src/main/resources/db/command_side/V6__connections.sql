-- Which cases name the same employer, accommodation, recruiter or route. Marks are keyed and tell nothing; the id is random, so
-- that an event which names it says nothing once the marks are gone.

create table command_side.connection (
    connection_id uuid primary key,
    kind text not null
);

create table command_side.connection_mark (
    kind text not null,
    mark text not null,
    connection_id uuid not null references command_side.connection on delete cascade,
    primary key (kind, mark)
);

create table command_side.connected_case (
    connection_id uuid not null references command_side.connection on delete cascade,
    case_id uuid not null,
    report text not null,
    primary key (connection_id, case_id)
);

create index connected_case_id on command_side.connected_case (case_id);

create table command_side.case_standing (
    case_id uuid primary key,
    report text not null,
    standing text not null
);

-- What someone owes a person by a date: one row while it is owed.

create table query_side.obligation_case (
    case_id uuid primary key,
    sequence bigint not null,
    report text not null,
    person_no integer not null,
    source text not null,
    outcome text,
    reason text,
    caseworker uuid,
    risk text,
    child boolean not null,
    imported boolean not null default false,
    ended boolean not null default false
);

create table query_side.obligation (
    obligation_id uuid primary key,
    case_id uuid not null references query_side.obligation_case on delete cascade,
    kind text not null,
    check_kind text,
    due_on date not null,
    escalation_level integer not null default 0,
    acknowledged_at timestamptz,
    acknowledged_by uuid
);

create index obligation_due on query_side.obligation (due_on);
create index obligation_case_id on query_side.obligation (case_id);

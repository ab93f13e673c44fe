-- One row per case; the state of follow-up is computed from its dates when read. The columns from citizenships to
-- country_of_exploitation are readable personal data (personal-data.yml).

create table query_side.register (
    case_id uuid primary key,
    sequence bigint not null,
    report text not null,
    person_no integer not null,
    persons integer not null,
    people_mentioned integer not null,
    reporting_year integer not null,
    received_on date not null,
    source text not null,
    ex_officio boolean not null,
    exploitation text,
    exploitations text[] not null,
    citizenships text[] not null,
    foreign_national boolean,
    gender text not null,
    age_group text not null,
    country_of_exploitation text,
    caseworker uuid,
    risk text,
    decision_due_on date not null,
    contact_outside_plan boolean not null default false,
    proposal_waits boolean not null default false,
    outcome text,
    reason text,
    decided_on date,
    imported boolean not null default false,
    delivered_on date,
    negative_outcome text,
    negative_reason text,
    negative_on date,
    at_risk_due_on date,
    check_id uuid,
    check_kind text,
    check_due_on date,
    escalation_level integer not null default 0,
    checks_done integer not null default 0,
    checks_reached integer not null default 0,
    last_check_reached boolean,
    lost boolean not null default false,
    ended text,
    unique (report, person_no)
);

create index register_reported on query_side.register (reporting_year, source);

create table query_side.register_check (
    check_id uuid primary key,
    case_id uuid not null references query_side.register on delete cascade,
    number integer not null,
    reached boolean
);

create index register_check_case on query_side.register_check (case_id, number);

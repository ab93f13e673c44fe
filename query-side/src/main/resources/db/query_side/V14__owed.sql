-- Every view that shows what is owed keeps it alike: one row while it is owed, as the one list of changes says. A limit of hours
-- has the moment in due_at, one of days has none. A view built before this needs a rebuild.

alter table query_side.obligation add column due_at timestamptz;

create table query_side.register_obligation (
    obligation_id uuid primary key,
    case_id uuid not null references query_side.register on delete cascade,
    kind text not null,
    check_kind text,
    due_on date not null,
    due_at timestamptz,
    escalation_level integer not null default 0
);

create index register_obligation_case on query_side.register_obligation (case_id);

alter table query_side.register
    drop column decision_due_on,
    drop column at_risk_due_on,
    drop column check_id,
    drop column check_kind,
    drop column check_due_on,
    drop column escalation_level,
    drop column checks_reached,
    drop column last_check_reached,
    add column under_review boolean not null default false,
    -- Events after this one belong to the follow-up that goes on now.
    add column plan_since bigint not null default 0,
    add column returned_at bigint,
    add column ever_reached boolean not null default false,
    add column last_reached boolean;

-- Where in the history a check was scheduled: plans start anew after a reopening, so the number in the plan orders nothing.
alter table query_side.register_check
    drop column number,
    add column scheduled_at bigint not null default 0,
    add column done_at bigint;

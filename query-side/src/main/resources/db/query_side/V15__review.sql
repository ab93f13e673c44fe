-- Reviews of negative decisions: one row for each, also when it has ended. Who asked and why are codes; what was said stays sealed
-- in the history. A view built before this needs a rebuild.

create table query_side.review_case (
    case_id uuid primary key,
    report text not null,
    person_no integer not null
);

create table query_side.review (
    review_id uuid primary key,
    case_id uuid not null references query_side.review_case on delete cascade,
    requester text not null,
    ground text not null,
    requested_on date not null,
    admissibility_due_on date not null,
    decision_due_on date not null,
    admitted_on date,
    reviewer uuid,
    outcome text,
    decided_on date
);

create index review_case_id on query_side.review (case_id);

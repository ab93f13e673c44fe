-- What was sent by whom, and what the organisation may learn of it: one row for each case. Holds ids, numbers and dates only.

create table query_side.sent_report (
    case_id uuid primary key,
    report text not null,
    person_no integer not null,
    sent_by uuid not null,
    received_on date not null,
    people_mentioned integer not null,
    acknowledgement_due_on date,
    acknowledged_on date,
    may_be_told boolean not null default true
);

create index sent_report_by on query_side.sent_report (sent_by);
create index sent_report_of on query_side.sent_report (report);

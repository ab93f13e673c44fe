-- Running numbers of reports, and which case bears which reference. Gaps are allowed, a number is never given twice.

create table command_side.report_number (
    reporting_year integer primary key,
    last_number integer not null
);

create table command_side.case_reference (
    report text not null,
    person_no integer not null,
    case_id uuid not null unique,
    primary key (report, person_no)
);

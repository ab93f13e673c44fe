-- Which report a request to receive one was given: asked again, it is given the same number.
create table command_side.received_report (
    command_id uuid primary key,
    report text unique,
    persons integer not null
);

-- The level of risk is the latest assessment's by the day it happened: one entered late does not replace a newer one, and one
-- struck out gives the level before it back. A view built before this needs a rebuild.

create table query_side.register_assessment (
    entry uuid primary key,
    case_id uuid not null references query_side.register on delete cascade,
    happened_on date not null,
    sequence bigint not null,
    level text not null
);

create index register_assessment_case on query_side.register_assessment (case_id, happened_on, sequence);

alter table query_side.register drop column risk;

create table query_side.obligation_assessment (
    entry uuid primary key,
    case_id uuid not null references query_side.obligation_case on delete cascade,
    happened_on date not null,
    sequence bigint not null,
    level text not null
);

create index obligation_assessment_case on query_side.obligation_assessment (case_id, happened_on, sequence);

alter table query_side.obligation_case drop column risk;

-- Who a row of an import file is about: organisation (or category of the source), year, number, person. Folded and keyed: a number
-- or an organisation can tell who reported. What a row said is kept as keyed marks, value by value and bound to its claim, so that a
-- later file can be compared with it. No installation holds claims of the form before.

drop table command_side.imported_row;

create table command_side.imported_row (
    command_id uuid primary key,
    report text not null,
    claimed_at timestamptz not null,
    brought_in boolean not null default false,
    said text not null default ''
);

comment on column command_side.imported_row.command_id is 'of the command that opens the case; the case id follows from it';
comment on column command_side.imported_row.report is 'reporting year and running number, for example 2025-0147';
comment on column command_side.imported_row.brought_in is 'the case is open and said is true; false while it is under way, and after a crash';
comment on column command_side.imported_row.said is 'what is in events, as marks by column, for example birth_year:6f…';

create table command_side.imported_row_key (
    sender text not null,
    reporting_year integer not null,
    number text not null,
    person_no integer not null,
    number_alike text not null,
    sender_words text not null,
    source text not null,
    command_id uuid not null references command_side.imported_row,
    primary key (sender, reporting_year, number, person_no)
);

create index imported_row_alike on command_side.imported_row_key (number_alike, reporting_year);

comment on table command_side.imported_row_key is 'one claim may have several: somebody said that two spellings are one person';

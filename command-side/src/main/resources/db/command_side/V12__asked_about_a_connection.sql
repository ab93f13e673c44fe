-- Whether somebody was asked to start a procedure about it: once for each connection (rule L3). Those that three reports named so
-- far were asked about.

alter table command_side.connection add column asked_about boolean not null default false;

update command_side.connection set asked_about = true where connection_id in (
    select connection_id from command_side.connected_case group by connection_id having count(distinct report) >= 3);

comment on column command_side.connection.connection_id is
    'derived from the event that first named it, and from its mark: says nothing of the name';

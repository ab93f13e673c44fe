-- Reached by anything: an attempt that reached the person stands beside the checks.
alter table query_side.register_check add column attempt boolean not null default false;
call query_side.rebuild('read.register.answer');

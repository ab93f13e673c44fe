-- Reached by anything: an attempt, a return, a "no", a delivery.
alter table query_side.register rename column returned_at to reached_at;
alter table query_side.register_check add column attempt boolean not null default false;
call query_side.rebuild('read.register.answer');

-- Reached by anything: an attempt, a return, a "no", a delivery.
alter table query_side.register rename column returned_at to reached_at;
call query_side.rebuild('read.register.answer');

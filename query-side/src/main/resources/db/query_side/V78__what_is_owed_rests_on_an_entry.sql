-- What is owed is named by what it rests on, and told by events of its own.
alter table query_side.obligation add column entry uuid not null;
alter table query_side.register_obligation add column entry uuid not null;
alter table query_side.review alter column admissibility_due_on drop not null;
alter table query_side.review alter column decision_due_on drop not null;
alter table query_side.sent_report add column acknowledgement_awaited boolean not null default false;
alter table query_side.sent_report drop column acknowledgement_due_on;
call query_side.rebuild('read.followup.obligation');
call query_side.rebuild('read.register.answer');
call query_side.rebuild('read.review.queue');
call query_side.rebuild('read.intake.sent');

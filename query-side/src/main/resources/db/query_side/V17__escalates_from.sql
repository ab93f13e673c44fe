-- The day from which escalation counts: of an imported decision that is the import, not the date it was due (rule E6). Null in
-- rows from before this; a rebuild fills them.

alter table query_side.obligation add column escalates_from date;
alter table query_side.register_obligation add column escalates_from date;

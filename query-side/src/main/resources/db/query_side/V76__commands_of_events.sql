-- Which command each event is of: a sealed text of another command's is not shown. Null in rows that were copied before.
alter table query_side.timeline add column command_id text;

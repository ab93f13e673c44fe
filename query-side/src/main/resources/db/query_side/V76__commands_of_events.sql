-- Which command each event is of: a sealed text of another command's is not shown.
alter table query_side.timeline add column command_id text;
call query_side.rebuild('read.casefile.timeline');

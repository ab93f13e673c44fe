-- Which command each is of: a sealed text of another command's is not shown.
alter table query_side.hearsay add column command_id text;
call query_side.rebuild('read.hearsay.waiting');

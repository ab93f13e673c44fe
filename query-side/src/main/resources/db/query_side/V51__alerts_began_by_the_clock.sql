-- When alerts began is told by the program's clock, not by the database's: it is written at the first start.
delete from query_side.alerts_began;
create unique index alerts_began_once on query_side.alerts_began ((true));

-- A number is given again to the same sender and for the same report only. Of those received before, nobody can tell: they are given none.
alter table command_side.received_report
    add column sent_by uuid,
    add column fingerprint text;

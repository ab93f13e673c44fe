-- The case of the same person in which a duplicate is followed and counted (rule L1); null for every case that counts itself.

alter table query_side.register add column followed_in uuid;

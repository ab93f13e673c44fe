-- What a person hands over to be found again: twelve digits that follow from the random id of the case and name nothing. Kept by
-- the database, so that rows from before this have one too.

alter table query_side.register add column return_code bigint generated always as (
    ('x' || substr(encode(sha256(uuid_send(case_id)), 'hex'), 1, 15))::bit(60)::bigint % 1000000000000
) stored;

create index register_return_code on query_side.register (return_code);

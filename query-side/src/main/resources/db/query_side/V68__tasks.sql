-- What is to be done with the views beside their daily work, how far it is, and that it was done. Asked for again while it is open it is
-- the same task, so that nothing is done twice. In standalone the rotation of the key-encryption key stands here too.

create table query_side.task (
    kind text not null check (kind in ('REBUILD', 'RETRY', 'ROTATE_KEY')),
    -- A view; empty for all of them, and for the key.
    subject text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'UNDER_WAY', 'DONE', 'REFUSED')),
    -- The process that has seen it; a rotation also keeps from which key it began.
    taken_by text,
    began_from text,
    position bigint not null default 0,
    goal bigint not null default 0,
    remaining bigint not null default 0,
    refusal text,
    done_at timestamptz,
    -- A command asked and has not seen the end: called again it tells that, and does not ask a second time.
    untold boolean not null default false,
    primary key (kind, subject)
);

-- A migration that changes a view calls this, and the view is emptied and built anew by whoever runs. One that has read nothing yet needs
-- no rebuild: in a new database, and where the view itself is new.
create procedure query_side.rebuild(view_name text) language sql as $$
    insert into query_side.task (kind, subject)
    select 'REBUILD', view_name
    where exists (select from query_side.token_entry where processor_name = view_name and token is not null)
    on conflict (kind, subject) do update
    set state = 'WAITING', taken_by = null, position = 0, goal = 0, remaining = 0, refusal = null, done_at = null,
        untold = false
$$;

-- V13, V14, V15, V17 and V50 changed these and left the rebuild to somebody.
call query_side.rebuild('read.register.answer');
call query_side.rebuild('read.followup.obligation');
call query_side.rebuild('read.review.queue');

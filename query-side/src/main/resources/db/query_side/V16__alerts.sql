-- Who was told what, and how it reached them. Not a view: it had effects outside, so it is never emptied and built anew.

-- Events recorded before alerts began reach nobody at once: they wait for a digest, where they are still true then.
create table query_side.alerts_began (
    at timestamptz not null
);
insert into query_side.alerts_began values (now());

create table query_side.alert (
    alert_id uuid primary key,
    -- The event, or what else it came of: the same never tells the same recipient twice.
    source text not null,
    recipient uuid not null,
    kind text not null,
    raised_at timestamptz not null,
    case_id uuid,
    report text,
    person_no integer,
    obligation_id uuid,
    owed text,
    due_on date,
    level integer not null default 0,
    risk text,
    child boolean not null default false,
    backlog boolean not null default false,
    -- For oversight: shown as a number only.
    counted_only boolean not null default false,
    number integer,
    at_once boolean not null,
    digest_on date,
    settled_at timestamptz,
    acknowledged_at timestamptz,
    because text,
    unique (source, recipient)
);

create index alert_inbox on query_side.alert (recipient, raised_at desc);
create index alert_settling on query_side.alert (case_id) where settled_at is null;
create index alert_digest on query_side.alert (recipient) where digest_on is null and not at_once;

-- One digest a day for each recipient, all made by one run.
create table query_side.alert_digest_run (
    day date primary key
);

create table query_side.alert_setting (
    staff uuid primary key,
    language text,
    address text,
    mailed text[] not null default '{}',
    webhook text,
    webhook_secret text,
    posted text[] not null default '{}'
);

-- What leaves the program: at least once, under an id that stays the same however often it is tried.
create table query_side.alert_delivery (
    delivery_id uuid primary key,
    recipient uuid not null,
    channel text not null,
    alert_id uuid references query_side.alert,
    digest_on date,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    failure text
);

create index alert_delivery_waiting on query_side.alert_delivery (next_attempt_at)
    where sent_at is null and given_up_at is null;
create index alert_delivery_recipient on query_side.alert_delivery (recipient, queued_at desc);

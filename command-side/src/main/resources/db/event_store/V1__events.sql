-- The record of what happened. Append-only, read in the order of global_index, and only up to the read horizon.

CREATE TABLE event_store.domain_event_entry (
    global_index         bigint GENERATED ALWAYS AS IDENTITY
                         (SEQUENCE NAME event_store.domain_event_index START 1 CACHE 1) PRIMARY KEY,
    event_identifier     text   NOT NULL,
    aggregate_identifier text   NOT NULL,
    sequence_number      bigint NOT NULL,
    type                 text,
    time_stamp           text   NOT NULL,
    payload_type         text   NOT NULL,
    payload_revision     text,
    payload              bytea  NOT NULL,
    meta_data            bytea  NOT NULL,
    CONSTRAINT one_event_per_identifier UNIQUE (event_identifier),
    CONSTRAINT one_event_per_place_in_stream UNIQUE (aggregate_identifier, sequence_number)
);

CREATE TABLE event_store.snapshot_event_entry (
    event_identifier     text   NOT NULL,
    aggregate_identifier text   NOT NULL,
    sequence_number      bigint NOT NULL,
    type                 text,
    time_stamp           text   NOT NULL,
    payload_type         text   NOT NULL,
    payload_revision     text,
    payload              bytea  NOT NULL,
    meta_data            bytea  NOT NULL,
    PRIMARY KEY (aggregate_identifier, sequence_number)
);

-- Before a transaction draws its first index it announces, by a shared advisory lock, the last index drawn so far:
-- all it will draw are higher. The lock goes with the transaction, or with the savepoint that is rolled back.
-- The upper 16 bits (hexadecimal 4674) keep these keys apart from those of other software, such as Flyway's.
--
-- A writer that never ends would hold back every view, so whoever appends gets a time limit, whatever the client; one set
-- on the role, the database or the connection is kept.
--
-- Assignments only, no PERFORM: plain expressions cost a third of what statements do, and each command waits for them.
CREATE FUNCTION event_store.announce_append() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
    this_transaction text := pg_current_xact_id()::text;
    last_drawn bigint;
    done text;
BEGIN
    IF current_setting('followthrough.announced', true) IS DISTINCT FROM this_transaction THEN
        last_drawn := coalesce(pg_sequence_last_value('event_store.domain_event_index'), 0);
        done := pg_advisory_xact_lock_shared((18036::bigint << 48) | last_drawn);
        done := set_config('followthrough.announced', this_transaction, true);
        IF current_setting('transaction_timeout') = '0' THEN
            done := set_config('transaction_timeout', '30s', true);
        END IF;
    END IF;
    RETURN NULL;
END
$$;

-- The read horizon: at or below it every index is decided, committed or never to be. The last index drawn is asked
-- first and the announcements second: whoever drew an index by then has announced it or has ended. Rows must be read
-- in a later statement with a snapshot of its own, hence READ COMMITTED; a standby does not see the announcements.
CREATE FUNCTION event_store.read_horizon() RETURNS bigint LANGUAGE plpgsql VOLATILE AS
$$
DECLARE
    last_drawn bigint;
    least_announced bigint;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'The read horizon holds in READ COMMITTED transactions only';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE EXCEPTION 'The read horizon holds on the primary server only';
    END IF;
    SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END INTO last_drawn FROM event_store.domain_event_index;
    SELECT min(((classid::bigint & 65535) << 32) | objid::bigint) INTO least_announced
      FROM pg_locks
     WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = 18036
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    RETURN least(last_drawn, least_announced);
END
$$;

CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'Events are never changed or removed: % on % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER announce_append BEFORE INSERT ON event_store.domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.announce_append();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();

-- also in sessions that act as a replica, where ordinary triggers do not fire
ALTER TABLE event_store.domain_event_entry ENABLE ALWAYS TRIGGER announce_append;
ALTER TABLE event_store.domain_event_entry ENABLE ALWAYS TRIGGER append_only;

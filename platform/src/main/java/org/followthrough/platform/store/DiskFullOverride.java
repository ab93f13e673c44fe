package org.followthrough.platform.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what PostgreSQL answers to every statement of a pool and notes where it had no room on its disk. It never says that
 * there is room again, so a minute without such an answer counts as that: views and jobs try more often.
 */
final class DiskFullOverride implements SQLExceptionOverride {

    private static final String DISK_FULL = "53100";
    private static final long COUNTS_FOR_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final Logger LOG = LoggerFactory.getLogger(DiskFullOverride.class);

    private final LongSupplier nanos;
    private long last;
    private boolean met;

    /** @param nanos time that passes, as {@link System#nanoTime} */
    DiskFullOverride(LongSupplier nanos) {
        this.nanos = nanos;
    }

    // the interface has an Override of its own
    @java.lang.Override
    public Override adjudicate(SQLException answered) {
        if (DISK_FULL.equals(answered.getSQLState())) {
            note();
        }
        return Override.CONTINUE_EVICT;
    }

    private synchronized void note() {
        if (!lately()) {
            LOG.error(
                    "PostgreSQL has no room left on its disk (SQLSTATE {}). What is there can be read; writing goes on by"
                            + " itself once there is room.",
                    DISK_FULL);
        }
        last = nanos.getAsLong();
        met = true;
    }

    synchronized boolean lately() {
        return met && nanos.getAsLong() - last < COUNTS_FOR_NANOS;
    }
}

package org.followthrough.commandside.store;

import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.listResults;
import static org.axonframework.common.jdbc.JdbcUtils.nextAndExtract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.followthrough.platform.store.ReadAhead;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stream of all events only up to the read horizon, so that no event is ever overtaken: an index at or below
 * the horizon is either visible or will never be used. Tokens therefore hold no gaps, and no clock matters. A stream of
 * one aggregate is read whole, horizon or not.
 */
final class HorizonEventStorageEngine extends JdbcEventStorageEngine {

    private static final String HORIZON = "SELECT event_store.read_horizon()";
    private static final long BEFORE_ALL = 0;

    private final TransactionManager transactions;
    private final PersistenceExceptionResolver conflicts;

    HorizonEventStorageEngine(
            Builder builder, TransactionManager transactions, PersistenceExceptionResolver conflicts) {
        super(builder.transactionManager(transactions));
        this.transactions = transactions;
        this.conflicts = conflicts;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long after = indexOf(lastToken);
        return transactions.fetchInTransaction(() -> {
            long horizon = readHorizon();
            return horizon <= after ? List.of() : eventsBetween(after, horizon, batchSize);
        });
    }

    private List<TrackedEventData<?>> eventsBetween(long after, long horizon, int batchSize) {
        return executeQuery(
                getConnection(),
                connection -> selectBetween(connection, after, horizon, batchSize),
                listResults(this::trackedEvent),
                e -> new EventStoreException("No events could be read after index " + after, e));
    }

    private PreparedStatement selectBetween(Connection connection, long after, long horizon, int batchSize)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement("SELECT " + schema().trackedEventFields() + " FROM "
                + schema().domainEventTable() + " WHERE " + schema().globalIndexColumn() + " > ? AND "
                + schema().globalIndexColumn() + " <= ? ORDER BY " + schema().globalIndexColumn() + " LIMIT ?");
        select.setLong(1, after);
        select.setLong(2, horizon);
        select.setInt(3, batchSize);
        return select;
    }

    private TrackedEventData<?> trackedEvent(ResultSet row) throws SQLException {
        return getTrackedEventData(row, tokenAt(row.getLong(schema().globalIndexColumn()) - 1));
    }

    @Override
    protected PreparedStatement createTailToken(Connection connection) throws SQLException {
        return capped(
                connection,
                String.format(
                        Locale.ROOT,
                        "SELECT least(min(%1$s) - 1, ?) FROM %2$s",
                        schema().globalIndexColumn(),
                        schema().domainEventTable()));
    }

    @Override
    protected PreparedStatement createHeadToken(Connection connection) throws SQLException {
        return capped(
                connection,
                String.format(
                        Locale.ROOT,
                        "SELECT max(%1$s) FROM %2$s WHERE %1$s <= ?",
                        schema().globalIndexColumn(),
                        schema().domainEventTable()));
    }

    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant from) throws SQLException {
        PreparedStatement select = capped(
                connection,
                String.format(
                        Locale.ROOT,
                        "SELECT least(min(%1$s) - 1, ?) FROM %2$s WHERE %3$s >= ?",
                        schema().globalIndexColumn(),
                        schema().domainEventTable(),
                        schema().timestampColumn()));
        select.setString(2, DateTimeUtils.formatInstant(from));
        return select;
    }

    private PreparedStatement capped(Connection connection, String sql) throws SQLException {
        long horizon = readHorizon();
        PreparedStatement select = connection.prepareStatement(sql);
        select.setLong(1, horizon);
        return select;
    }

    private long readHorizon() {
        return executeQuery(
                getConnection(),
                connection -> connection.prepareStatement(HORIZON),
                rows -> nextAndExtract(rows, 1, Long.class),
                e -> new EventStoreException("The read horizon is not known", e));
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long from, int batchSize) {
        Optional<List<DomainEventData<?>>> ahead = ReadAhead.find(ReadAhead.Of.STREAMS, stream, this::readStreams);
        return ahead.<List<? extends DomainEventData<?>>>map(events -> events.stream()
                        .filter(event -> event.getSequenceNumber() >= from)
                        .limit(batchSize)
                        .toList())
                .orElseGet(() -> super.fetchDomainEvents(stream, from, batchSize));
    }

    private Map<String, List<DomainEventData<?>>> readStreams(Set<String> streams) {
        List<DomainEventData<?>> events = transactions.fetchInTransaction(() -> executeQuery(
                getConnection(),
                connection -> selectStreams(connection, streams),
                listResults(this::getDomainEventData),
                e -> new EventStoreException("No streams could be read", e)));
        return events.stream().collect(Collectors.groupingBy(DomainEventData::getAggregateIdentifier));
    }

    private PreparedStatement selectStreams(Connection connection, Set<String> streams) throws SQLException {
        PreparedStatement select = connection.prepareStatement("SELECT " + schema().trackedEventFields() + " FROM "
                + schema().domainEventTable() + " WHERE " + schema().aggregateIdentifierColumn() + " = ANY(?) ORDER BY "
                + schema().sequenceNumberColumn());
        select.setArray(1, connection.createArrayOf("text", streams.toArray()));
        return select;
    }

    /** A stream has no holes: nothing is ever removed from it, so a short batch is the last. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    /** No snapshot is taken yet, so none is asked for: one round trip less for each command. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Snapshots are not read: let readSnapshot do so before storing any");
    }

    /** The driver's own words would repeat the stored values; these name the place in the stream. */
    @Override
    protected void handlePersistenceException(Exception failure, EventMessage<?> first) {
        if (conflicts.isDuplicateKeyViolation(failure)) {
            throw new ConcurrencyException("Another transaction was first to append at " + placeOf(first));
        }
        throw new EventStoreException("Nothing was appended at " + placeOf(first), innermost(failure));
    }

    private static Throwable innermost(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce(failure, (outer, inner) -> inner);
    }

    private static String placeOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier() + "/" + inStream.getSequenceNumber()
                : event.getIdentifier();
    }

    private static GapAwareTrackingToken tokenAt(long index) {
        return GapAwareTrackingToken.newInstance(index, Set.of());
    }

    private static long indexOf(@Nullable TrackingToken token) {
        if (token == null) {
            return BEFORE_ALL;
        }
        if (token instanceof GapAwareTrackingToken position && !position.hasGaps()) {
            return position.getIndex();
        }
        throw new IllegalArgumentException("Not a position of this event store: " + token);
    }
}

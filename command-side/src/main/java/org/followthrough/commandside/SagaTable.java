package org.followthrough.commandside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.modelling.saga.AssociationValue;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL for many sagas at once. */
final class SagaTable {

    /** What became of a saga that was read before. */
    record Change(String sagaId, byte[] was, byte[] now) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;

    SagaTable(DataSource dataSource) {
        database = JdbcClient.create(dataSource);
        batches = new JdbcTemplate(dataSource);
    }

    Map<String, StoredSaga> read(Collection<String> sagaIds) {
        Map<String, StoredSaga> found = new HashMap<>();
        database.sql("""
                        select saga_id, serialized_saga, e.saga_type, revision, association_key, association_value
                        from command_side.saga_entry e left join command_side.saga_association a using (saga_id)
                        where saga_id = any(:ids)
                        """).param("ids", sagaIds.toArray(String[]::new)).query(row -> {
            String id = row.getString("saga_id");
            if (!found.containsKey(id)) {
                found.put(id, saga(row));
            }
            if (row.getString("association_key") != null) {
                found.get(id).associations().add(association(row));
            }
        });
        return found;
    }

    private static StoredSaga saga(ResultSet row) throws SQLException {
        return new StoredSaga(
                row.getBytes("serialized_saga"),
                row.getString("saga_type"),
                row.getString("revision"),
                new HashSet<>());
    }

    private static AssociationValue association(ResultSet row) throws SQLException {
        return new AssociationValue(row.getString("association_key"), row.getString("association_value"));
    }

    /** By the value they are associated with. */
    Map<String, Set<String>> find(String type, String key, Collection<String> values) {
        Map<String, Set<String>> found = new HashMap<>();
        database.sql("""
                        select association_value, saga_id from command_side.saga_association
                        where association_key = :key and saga_type = :type and association_value = any(:values)
                        """)
                .param("key", key)
                .param("type", type)
                .param("values", values.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("association_value"), any -> new HashSet<>())
                            .add(row.getString("saga_id"));
                });
        return found;
    }

    /** @throws OptimisticLockingFailureException where one is not as it was read: whoever asked tries again */
    void write(List<Change> changes) {
        int[] updated = batches.batchUpdate(
                "update command_side.saga_entry set serialized_saga = ? where saga_id = ? and serialized_saga = ?",
                changes.stream()
                        .map(change -> new Object[] {change.now(), change.sagaId(), change.was()})
                        .toList());
        for (int rows : updated) {
            if (rows != 1) {
                throw new OptimisticLockingFailureException("A saga was changed by another meanwhile");
            }
        }
    }
}
